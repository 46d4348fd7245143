import fc from 'fast-check';

import { asEntityId, type EntityId } from '../../../src/base/ids.ts';
import type { ClaimFilter } from '../../../src/model/list-query.ts';
import { idsOfKind } from '../cast.ts';
import {
  drawnAround,
  type Edge,
  edgesOf,
  everyPath,
  neighbourhoodOf,
  neighboursOf,
  ownOf,
  type PathQuery,
  passedBy,
  plainOf,
  relatedTo,
} from '../edges.ts';
import { sortClaims } from '../lists.ts';
import { asOfReference, aView, toAsOfInput, type View } from '../times.ts';
import type { WholeWorld } from '../world.ts';
import { edgeClaims, edgeFrom, edgeOf } from './pages.ts';
import { aClaimFilter, aHub, family, latestSaid, toFilterInput } from './question.ts';

/** Searches over edges: paths, neighbourhoods, related nodes and degrees. */

const followed = (world: WholeWorld, filter: ClaimFilter | null, view: View) =>
  edgesOf(world, filter ?? {}, asOfReference(view));
/** Documents and outlets too, which carry claims. */
const anEnd = fc.oneof(
  { weight: 2, arbitrary: aHub },
  {
    weight: 1,
    arbitrary: fc.constantFrom(...idsOfKind('document'), ...['north-herald', 'ferry-wire'].map(asEntityId)),
  },
);
const scope = { filter: aClaimFilter, view: aView };
const someNodes = fc.oneof(
  { weight: 3, arbitrary: fc.constant<EntityId[]>([]) },
  { weight: 1, arbitrary: fc.uniqueArray(aHub, { minLength: 1, maxLength: 2 }) },
);

type Named = { readonly slug: string };
type Hop = {
  readonly from: Named;
  readonly fromRole: string;
  readonly to: Named;
  readonly toRole: string;
  readonly claim: Named;
};
type Paths = {
  readonly truncated: boolean;
  readonly paths: readonly { readonly length: number; readonly hops: readonly Hop[] }[];
};

const paths = family({
  name: 'paths',
  questions: fc.record({
    from: anEnd,
    to: anEnd,
    throughDocuments: fc.boolean(),
    maxHops: fc.constantFrom(1, 2, 3, 3, 4),
    first: fc.constantFrom(1, 5, 20, 20),
    through: someNodes,
    avoid: someNodes,
    ...scope,
  }),
  ask: async (ask, { filter, view, ...question }, at) => {
    const { paths: found } = await ask(
      `query($from: ID!, $to: ID!, $maxHops: Int!, $first: Int!, $through: [ID!], $avoid: [ID!], $throughDocuments: Boolean!, $filter: ClaimFilter, $asOf: AsOf) {
        paths(from: $from, to: $to, maxHops: $maxHops, first: $first, through: $through, avoid: $avoid, throughDocuments: $throughDocuments, filter: $filter, asOf: $asOf) {
          truncated paths { length hops { from { slug } fromRole to { slug } toRole claim { slug } } }
        }
      }`,
      { ...question, filter: toFilterInput(filter), asOf: toAsOfInput(view, at) },
    );
    return found;
  },
  answer: (world, question) => {
    const every = everyPath(onPaths(world, question), asRead(world, question));
    return {
      truncated: every.length > question.first,
      lengths: every.slice(0, question.first).map(path => path.length - 1),
      paths: every.map(path => path.join(' > ')).sort(),
    };
  },
  fault: (world, question, answered) => {
    const { truncated, paths: found } = answered as Paths;
    const edges = onPaths(world, question);
    const every = everyPath(edges, asRead(world, question));
    const told = new Set(found.map(({ hops }) => [hops[0]!.from.slug, ...hops.map(({ to }) => to.slug)].join(' > ')));
    const known = new Set(every.map(path => path.join(' > ')));
    const isEdge = ({ from, fromRole, to, toRole, claim }: Hop) =>
      edges.some(
        edge =>
          edge.from === from.slug &&
          edge.to === to.slug &&
          edge.claim.id === claim.slug &&
          edge.fromRole === fromRole.toLowerCase() &&
          edge.toRole === toRole.toLowerCase(),
      );
    const lengths = found.map(({ hops }) => hops.length).join();
    const shortest = every.slice(0, question.first).map(path => path.length - 1);
    if (truncated !== every.length > question.first) return 'whether there is more is told wrong';
    if (lengths !== shortest.join()) return 'the paths are not the shortest ones, shortest first';
    if (found.some(({ length, hops }) => length !== hops.length)) return 'a length is not the number of hops';
    if (!found.every(({ hops }) => hops.every(isEdge))) return 'a hop is no edge of a claim that passes';
    if (found.some(({ hops }) => new Set(hops.map(({ claim }) => claim.slug)).size < hops.length))
      return 'two hops rest on one claim';
    if (told.size < found.length) return 'a path stands there twice';
    return [...told].every(path => known.has(path)) ? null : 'a path is none of those asked for';
  },
});

type Passing = PathQuery & {
  readonly throughDocuments: boolean;
  readonly filter: ClaimFilter | null;
  readonly view: View;
};

function onPaths(world: WholeWorld, question: Passing): Edge[] {
  const { from, to, through } = question;
  const passed = question.throughDocuments ? null : [from, to, ...through].map(world.read);
  return passedBy(followed(world, question.filter, question.view), passed);
}

function asRead<Question extends { from: EntityId; to: EntityId; through: EntityId[]; avoid: EntityId[] }>(
  { read }: WholeWorld,
  question: Question,
): Question {
  const { from, to, through, avoid } = question;
  return { ...question, from: read(from), to: read(to), through: through.map(read), avoid: avoid.map(read) };
}

const neighbourhood = family({
  name: 'neighbourhoods',
  questions: fc.record({
    of: fc.uniqueArray(anEnd, { minLength: 1, maxLength: 3 }),
    depth: fc.integer({ min: 1, max: 3 }),
    limit: fc.constantFrom(3, 4, 8, 500),
    avoid: someNodes,
    throughDocuments: fc.boolean(),
    ...scope,
  }),
  ask: async (ask, { filter, view, ...question }, at) => {
    const { neighbourhood: found } = await ask(
      `query($of: [ID!]!, $depth: Int!, $limit: Int!, $avoid: [ID!], $throughDocuments: Boolean!, $filter: ClaimFilter, $asOf: AsOf, $claimOrder: ClaimOrder) {
        neighbourhood(of: $of, depth: $depth, limit: $limit, avoid: $avoid, throughDocuments: $throughDocuments, filter: $filter, asOf: $asOf) {
          truncated nodes { node { slug } distance leftOut degree } edges { from { slug } to { slug } claimCount ${edgeClaims} }
        }
      }`,
      { ...question, filter: toFilterInput(filter), asOf: toAsOfInput(view, at), claimOrder: null },
    );
    return {
      truncated: found.truncated,
      // biome-ignore lint/suspicious/noExplicitAny: as asked for above
      nodes: found.nodes.map(({ node, ...rest }: any) => ({ ...rest, node: node.slug })),
      edges: found.edges
        // biome-ignore lint/suspicious/noExplicitAny: as asked for above
        .map(({ from, to, claims, claimCount }: any) => ({
          from: from.slug,
          count: claimCount,
          ...edgeOf({ node: to, claims }),
        }))
        .sort(byEnds),
    };
  },
  answer: (world, { of, depth, limit, avoid, throughDocuments, filter, view }) => {
    const every = followed(world, filter, view);
    const centres = [...new Set(of.map(world.read))];
    const edges = drawnAround(every, throughDocuments ? null : centres);
    const found = neighbourhoodOf(world, edges, { of: centres, depth, limit, avoid: avoid.map(world.read) });
    const own = ownOf(every);
    return {
      truncated: false,
      nodes: found.nodes.map(shown => ({ ...shown, degree: neighboursOf(own, shown.node).size })),
      edges: found.edges
        .map(({ from, to, claimCount }) => {
          const joining = edges.filter(edge => edge.from === from && edge.to === to).map(({ claim }) => claim);
          const claims = sortClaims(world, [...new Set(joining)], latestSaid);
          return { from, count: claimCount, ...edgeFrom(to, claims) };
        })
        .sort(byEnds),
    };
  },
});

type Ends = { readonly from: string; readonly node: string };
const byEnds = (a: Ends, b: Ends) => (`${a.from} ${a.node}` < `${b.from} ${b.node}` ? -1 : 1);

type Related = { readonly node: EntityId; readonly score: number; readonly sharedCount: number }[];

const related = family({
  name: 'related nodes',
  questions: fc.record({ of: aHub, first: fc.constantFrom(1, 3, 100), ...scope }),
  ask: async (ask, { of, first, filter, view }, at) => {
    const { entity } = await ask(
      `query($first: Int!, $filter: ClaimFilter, $asOf: AsOf) { entity(slug: "${of}") {
        related(first: $first, filter: $filter, asOf: $asOf) { node { slug } score sharedCount }
      } }`,
      { first, filter: toFilterInput(filter), asOf: toAsOfInput(view, at) },
    );
    // biome-ignore lint/suspicious/noExplicitAny: as asked for above
    return entity.related.map(({ node, ...rest }: any) => ({ ...rest, node: node.slug }));
  },
  answer: (world, { of, filter, view }) => relatedTo(plainOf(followed(world, filter, view)), world.read(of)),
  fault: (world, { of, first, filter, view }, answered) => {
    const told = answered as Related;
    const every = relatedTo(plainOf(followed(world, filter, view)), world.read(of)).sort((a, b) => b.score - a.score);
    // sums of the same numbers in another order differ by less than this
    const isAlike = (a: number, b: number) => Math.abs(a - b) < 1e-9;
    const isKnown = ({ node, score, sharedCount }: Related[number]) =>
      every.some(other => other.node === node && other.sharedCount === sharedCount && isAlike(other.score, score));
    if (told.length !== Math.min(first, every.length)) return 'there are more or fewer';
    if (!told.every(isKnown)) return 'a node, its score or its count is wrong';
    if (new Set(told.map(({ node }) => node)).size < told.length) return 'a node stands there twice';
    return told.every(({ score }, index) => isAlike(score, every[index]!.score)) ? null : 'they are not the strongest';
  },
});

const degree = family({
  name: 'degrees',
  questions: fc.record({ of: anEnd, ...scope }),
  ask: async (ask, { of, filter, view }, at) => {
    const { entity } = await ask(
      `query($filter: ClaimFilter, $asOf: AsOf) { entity(slug: "${of}") { degree(filter: $filter, asOf: $asOf) } }`,
      { filter: toFilterInput(filter), asOf: toAsOfInput(view, at) },
    );
    return entity.degree;
  },
  answer: (world, { of, filter, view }) => neighboursOf(ownOf(followed(world, filter, view)), world.read(of)).size,
});

export const searchFamilies = [paths, neighbourhood, related, degree];
