import { badInput } from '../../base/errors.ts';
import { asClaimId, asEntityId, claimIdPattern, type EntityId, fromGlobalId, slugPattern } from '../../base/ids.ts';
import { findPaths } from '../../graph/paths.ts';
import { actorKinds, type EntityKind } from '../../model/entity.ts';
import { toAsOf, toClaimFilter, toEntityId } from '../arguments.ts';
import type { Context } from '../context.ts';
import { disagreementBetween, disagreementList } from '../disagreements.ts';
import type { NodeResolvers, QueryResolvers } from '../generated/types.ts';
import { claimList, rootList } from '../lists.ts';
import type { Entity } from '../parents.ts';
import { searchList } from '../search.ts';
import { typeName } from './shared.ts';

const mostNodes = 100;
const edgesPerLevel = 50_000;

export const Query: QueryResolvers = {
  node: (_root, { id }, context) => node(context, id, 'id'),
  nodes: (_root, { ids }, context) => {
    if (ids.length > mostNodes) throw badInput('ids', `has ${ids.length} ids; at most ${mostNodes} are taken`);
    return Promise.all(ids.map((id, index) => node(context, id, `ids[${index}]`)));
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
  document: bySlug('document'),

  entities: listOf(null),
  actors: listOf(actorKinds),
  persons: listOf(['person']),
  organizations: listOf(['organization']),
  states: listOf(['state']),
  offices: listOf(['office']),
  unnamedSources: listOf(['unnamed-source']),
  channels: listOf(['channel']),
  events: listOf(['event']),
  places: listOf(['place']),
  documents: listOf(['document']),

  claims: (_root, args, { loaders }) => claimList(loaders, args),
  disagreements: (_root, args, { loaders }) => disagreementList(loaders, 'graph', '', args),
  paths: async (_root, args, { loaders }) => {
    const bounded = (value: number, place: string, most: number) => {
      if (value < 1 || value > most) throw badInput(place, `must be from 1 to ${most}, not ${value}`);
      return value;
    };
    const read = async (id: string, place: string): Promise<EntityId> => {
      const asked = toEntityId(id, place);
      const found = await loaders.entity.load(asked);
      if (!found) throw badInput(place, 'is the id of no node in this graph');
      return found.id;
    };
    const request = {
      from: await read(args.from, 'from'),
      to: await read(args.to, 'to'),
      maxHops: bounded(args.maxHops, 'maxHops', 6),
      first: bounded(args.first, 'first', 20),
      avoid: new Set(await Promise.all((args.avoid ?? []).map((id, index) => read(id, `avoid[${index}]`)))),
    };
    const [filter, asOf] = [toClaimFilter(args.filter), toAsOf(args.asOf)];
    return findPaths(request, async nodes => {
      const edges = await loaders.reader.frontier(nodes, filter, asOf, edgesPerLevel);
      return { edges, cut: edges.length === edgesPerLevel };
    });
  },
  search: (_root, args, { loaders }) => searchList(loaders, args),
  vocabulary: (_root, _args, { loaders }) => loaders.vocabulary,
  graph: (_root, _args, { loaders }) => loaders.reader.info(),
};

export const Node: NodeResolvers = {
  __resolveType: node => {
    if ('kind' in node) return typeName(node as Entity);
    return 'left' in node ? 'Disagreement' : 'Claim';
  },
};

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
async function node({ loaders }: Context, id: string, place: string) {
  const { type, key } = fromGlobalId(id, place);
  if (type === 'Claim') return loaders.claim.load(asClaimId(key));
  if (type === 'Disagreement') {
    const [left, right] = key.split('//');
    return left && right ? disagreementBetween(loaders, asClaimId(left), asClaimId(right)) : null;
  }
  const found = await loaders.entity.load(asEntityId(key));
  return found && typeName(found) === type ? found : null;
}
