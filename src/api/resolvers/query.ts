import { AppError, badInput } from '../../base/errors.ts';
import { asClaimId, asDatasetId, asEntityId, claimIdPattern, fromGlobalId, slugPattern } from '../../base/ids.ts';
import { suggestNames } from '../../graph/ask/suggest-names.ts';
import { switchedOff } from '../../graph/topology/topology-index.ts';
import type { EdgeSource } from '../../graph/walk/edge-view.ts';
import { findNeighbourhood } from '../../graph/walk/neighbourhood.ts';
import { findPaths } from '../../graph/walk/paths.ts';
import { readableReviews } from '../../model/access.ts';
import { type ReviewState, reviewStates } from '../../model/claim.ts';
import { actorKinds, type EntityKind } from '../../model/entity.ts';
import { authorise } from '../auth/authorisation.ts';
import { orphanList } from '../connections/change-list.ts';
import { disagreementBetween, disagreementList, disputeList, disputeNamed } from '../connections/disagreement-list.ts';
import { countFacets } from '../connections/facets.ts';
import { channelList, claimList, rootList } from '../connections/lists.ts';
import { reviewQueue } from '../connections/review-queue.ts';
import { searchList } from '../connections/search-list.ts';
import { suggestedIdentityList } from '../connections/suggested-identity-list.ts';
import type { Context } from '../context.ts';
import { itemsFor, spendOnReading } from '../cost.ts';
import type { GraphInfoResolvers, NodeResolvers, QueryResolvers } from '../generated/types.ts';
import { reviewIn, toAsOf, toClaimFilter, toEntityId, toFirst, toTyped } from '../input/query-arguments.ts';
import type { Entity } from '../parents.ts';
import { isInTime } from '../point-of-view.ts';
import { changes } from './change.ts';
import { typeName } from './shared.ts';
import { viewerOf } from './viewer.ts';

const mostNodes = 100;
const mostCentres = 20;
const mostDatasets = 100;
const longestShown = 300;
const microsecondsPerStep = 1.5;

export const Query: QueryResolvers = {
  node: (_root, { id }, context) => node(context, id, 'id'),
  nodes: (_root, { ids }, context) => {
    if (ids.length > mostNodes) throw badInput('ids', `has ${ids.length} ids; at most ${mostNodes} are taken`);
    // an error in the place of a node is that node's alone
    const nodeOrError = (id: string, index: number) =>
      node(context, id, `ids[${index}]`).catch((error: unknown) => error as never);
    return Promise.all(ids.map(nodeOrError));
  },
  entity: (_root, { slug }, context) => entityBySlug(context, slug),
  claim: (_root, { slug }, { loaders }) => (claimIdPattern.test(slug) ? loaders.claim.load(asClaimId(slug)) : null),

  person: bySlug('person'),
  organization: bySlug('organization'),
  state: bySlug('state'),
  office: bySlug('office'),
  unnamedSource: bySlug('unnamed-source'),
  channel: bySlug('channel'),
  event: bySlug('event'),
  place: bySlug('place'),
  agreement: bySlug('agreement'),
  document: bySlug('document'),

  entities: (_root, args, context) => {
    authoriseReview(context, args.review, 'entities');
    return rootList(context.loaders, null, args);
  },
  actors: listOf(actorKinds),
  persons: listOf(['person']),
  organizations: listOf(['organization']),
  states: listOf(['state']),
  offices: listOf(['office']),
  unnamedSources: listOf(['unnamed-source']),
  channels: (_root, args, { loaders }) => channelList(loaders, args),
  events: listOf(['event']),
  places: listOf(['place']),
  agreements: listOf(['agreement']),
  documents: (_root, args, context) => {
    if (args.review?.some(state => state !== 'accepted')) authorise(context, 'contributor', 'documents(review: …)');
    return rootList(context.loaders, ['document'], args);
  },

  claims: (_root, args, context) => {
    authoriseReview(context, args.review, 'claims');
    return claimList(context.loaders, args);
  },
  changes,
  orphans: (_root, args, context) => orphanList(context, args),
  reviewQueue: (_root, args, context) => reviewQueue(context, args),
  disagreements: (_root, args, { loaders }) => disagreementList(loaders, 'graph', '', args),
  disputes: (_root, args, { loaders }) => disputeList(loaders, 'graph', '', args),
  dispute: async (_root, { slug }, { loaders, pointOfView }) => {
    const found = await disputeNamed(loaders, slug, toAsOf(pointOfView));
    if (found) return found;
    throw new AppError(
      'NOT_FOUND',
      `${JSON.stringify(slug.slice(0, longestShown))} is the slug of no dispute; take one that "disputes" lists`,
    );
  },
  paths: async (_root, args, context) => {
    const { loaders } = context;
    const asOf = toAsOf(args.asOf);
    const source = loaders.edges(toClaimFilter(args.filter), asOf);
    const rows = await rowsOf(source, args, 'from', 'to', 'through', 'avoid');
    const { paths, truncatedReason } = await findPaths(source, {
      from: rows.from[0]!,
      to: rows.to[0]!,
      maxHops: toFirst(args.maxHops, 'maxHops', 6),
      first: toFirst(args.first, 'first', 20),
      through: rows.through,
      avoid: new Set(rows.avoid),
      throughCarriers: args.throughDocuments,
      onSteps: steps => spendOnReading(context, itemsFor(microsecondsPerStep * steps)),
    });
    const { validAt } = asOf;
    return { paths: paths.map(({ hops }) => ({ hops: hops.map(hop => ({ ...hop, validAt })) })), truncatedReason };
  },
  search: (_root, args, context) => {
    authoriseReview(context, args.review, 'search');
    return searchList(context, args);
  },
  suggest: (_root, args, context) => {
    authoriseReview(context, args.review, 'suggest');
    const request = { typed: toTyped(args.query), first: toFirst(args.first, 'first', 20), kinds: args.types ?? null };
    return suggestNames({ ...request, ...reviewIn(args) }, context.loaders.reader.search);
  },
  nearest: async (_root, { name, first }, { loaders }) => {
    const slugs = await loaders.reader.entities.nearest(toTyped(name, 'name'), toFirst(first, 'first', 20));
    const found = await loaders.entity.loadMany(slugs);
    return slugs.flatMap(slug => found.get(slug) ?? []);
  },
  neighbourhood: async (_root, args, { loaders }) => {
    const [filter, asOf] = [toClaimFilter(args.filter), toAsOf(args.asOf)];
    const source = loaders.edges(filter, asOf);
    const rows = await rowsOf(source, args, 'of', 'avoid');
    const of = [...new Set(rows.of)];
    const limit = toFirst(args.limit, 'limit', 500);
    if (of.length === 0 || of.length > mostCentres)
      throw badInput('of', `must name from 1 to ${mostCentres} nodes, not ${of.length}`);
    if (of.length > limit) throw badInput('limit', `is ${limit}, less than the ${of.length} nodes that "of" names`);
    const found = await findNeighbourhood(source, {
      of,
      depth: toFirst(args.depth, 'depth', 3),
      limit,
      avoid: new Set(rows.avoid),
      throughCarriers: args.throughDocuments,
    });
    return { ...found, filter, asOf };
  },
  facets: (_root, args, { loaders }) => {
    const [filter, asOf] = [toClaimFilter(args.filter), isInTime(args.asOf) ? toAsOf(args.asOf) : null];
    const fields = args.fields ?? (['predicate', 'kind', 'year', 'publisher'] as const);
    return countFacets(loaders, fields, filter, asOf) as never;
  },
  suggestedIdentities: (_root, args, context) => suggestedIdentityList(context, args, null),
  datasets: (_root, _args, { loaders }) => loaders.reader.datasets.all(mostDatasets),
  dataset: async (_root, { id }, { loaders }) =>
    slugPattern.test(id)
      ? ((await loaders.reader.datasets.byId([asDatasetId(id)])).get(asDatasetId(id)) ?? null)
      : null,
  vocabulary: (_root, _args, { loaders }) => loaders.vocabulary,
  graph: (_root, _args, { loaders }) => loaders.reader.info(),
  viewer: (_root, _args, context) => viewerOf(context),
};

export const Node: NodeResolvers = {
  __resolveType: node => {
    if ('kind' in node) return typeName(node as Entity);
    if ('left' in node) return 'Disagreement';
    return 'sides' in node ? 'Dispute' : 'Claim';
  },
};

export const GraphInfo: GraphInfoResolvers = {
  index: (_info, _args, context) => {
    // comes and goes while the graph stays as it is
    context.answer.isLasting = false;
    const { state, reason, nodes, edges, bytes } = context.index?.state ?? switchedOff;
    const seesAll = readableReviews(context.principal.role).length === reviewStates.length;
    if (!seesAll) return { state, reason, nodeCount: null, edgeCount: null, megabytes: null, budget: null };
    const inMegabytes = (size: number) => Math.ceil(size / 1e6);
    const budget = inMegabytes(context.index?.budget ?? 0);
    return { state, reason, nodeCount: nodes, edgeCount: edges, megabytes: inMegabytes(bytes), budget };
  },
};

/** The rows that the nodes named by these arguments are read as. Throws BAD_INPUT that names the place of one that is none. */
async function rowsOf<Name extends string>(
  source: EdgeSource,
  args: { readonly [Argument in Name]?: string | readonly string[] | null },
  ...names: readonly Name[]
): Promise<Record<Name, number[]>> {
  const named = names.flatMap(name => {
    const value = args[name] ?? [];
    if (typeof value === 'string') return [{ name, place: name as string, id: toEntityId(value, name) }];
    if (value.length > mostNodes) throw badInput(name, `has ${value.length} ids; at most ${mostNodes} are taken`);
    return value.map((id, index) => ({
      name,
      place: `${name}[${index}]`,
      id: toEntityId(id, `${name}[${index}]`),
    }));
  });
  const rows = await source.canonicalRows(named.map(({ id }) => id));
  const found = Object.fromEntries(names.map(name => [name, [] as number[]])) as Record<Name, number[]>;
  for (const { name, place, id } of named) {
    const row = rows.get(id);
    if (row === undefined) throw badInput(place, 'is the id of no node in this graph');
    found[name].push(row);
  }
  return found;
}

/** What waits for review, and what was rejected, is for those who work on the graph. */
function authoriseReview(context: Context, review: readonly ReviewState[] | null | undefined, field: string): void {
  if (review?.some(state => state !== 'accepted')) authorise(context, 'contributor', `${field}(review: …)`);
}

/** What cannot be a slug names nothing. */
function entityBySlug({ loaders }: Context, slug: string) {
  return slugPattern.test(slug) ? loaders.entity.load(asEntityId(slug)) : null;
}

function bySlug<Kind extends EntityKind>(kind: Kind) {
  return async (_root: unknown, { slug }: { slug: string }, context: Context) => {
    const found = await entityBySlug(context, slug);
    return found?.kind === kind ? (found as Extract<Entity, { kind: Kind }>) : null;
  };
}

function listOf(kinds: readonly EntityKind[] | null) {
  return (_root: unknown, args: Parameters<typeof rootList>[2], { loaders }: Context) => rootList(loaders, kinds, args);
}

/** A node of a merged slug is found under the type that it is read as; another type in the id gives nothing. */
async function node({ loaders, pointOfView }: Context, id: string, place: string) {
  const { type, key } = fromGlobalId(id, place);
  if (type === 'Claim') return loaders.claim.load(asClaimId(key));
  if (type === 'Disagreement') {
    const [left, right] = key.split('//');
    return left && right ? disagreementBetween(loaders, asClaimId(left), asClaimId(right), toAsOf(pointOfView)) : null;
  }
  if (type === 'Dispute') return disputeNamed(loaders, key, toAsOf(pointOfView));
  const found = await loaders.entity.load(asEntityId(key));
  return found && typeName(found) === type ? found : null;
}
