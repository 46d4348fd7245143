import { type ClaimId, type EntityId, pairOf } from '../../base/ids.ts';
import { keptLast } from '../../base/kept-last.ts';
import { type MaybePromise, map } from '../../base/maybe.ts';
import { edgeSource, type Graph } from '../../graph/walk/edge-source.ts';
import type { GraphSource } from '../../graph/walk/edge-view.ts';
import { type ClaimsByRow, claimIdPage } from '../../graph/walk/index-edges.ts';
import { findDegrees, findDrawnDegrees, findRelated } from '../../graph/walk/related.ts';
import {
  claimsOf,
  type EdgeClaimSpec,
  edgeClaimCounts,
  edgeClaimPages,
  isByEntry,
  type NeighbourSpec,
  type NodePair,
  neighbourCounts,
  neighbourPages,
} from '../../graph/walk/relation-pages.ts';
import type { AsOf, ClaimFilter, Page, ParticipantRole, Relation } from '../../model/list-query.ts';
import type { ClaimListSpec, ObjectPredicate, SubjectPredicate } from '../../store/read/claims.ts';
import { itemsFor } from '../cost.ts';
import { ListLoader } from './batching.ts';
import { type Charge, charged } from './charged-edges.ts';
import type { Dependencies } from './dependencies.ts';

/** Of the claims that join nodes to others. */
type AroundSpec = { readonly filter: ClaimFilter; readonly asOf: AsOf };
export type ParticipantSpec = { readonly roles: readonly ParticipantRole[] | null; readonly list: ClaimListSpec };

/** Lists along edges and parts, null where the parent is no node. */
export function createEdgeLoaders(
  graph: Graph & { readonly claimsByRow: ClaimsByRow },
  { dependencies, charge }: { readonly dependencies: Noted; readonly charge: Charge },
) {
  const sourceLoader = <Parent, Spec, Result>(
    sourceOf: SourceReads<Parent, Spec, Result>['sourceOf'],
    read: SourceReads<Parent, Spec, Result>['read'],
    { nodeOf, keyOf }: ListedBy<Parent>,
    isAtOnce: (spec: Spec) => boolean = always,
  ) => new SourceLoader({ sourceOf, read, nodeOf, keyOf, isAtOnce }, dependencies);
  const { edges, along, partsIn } = sourcesOf(graph, dependencies, charge);
  const edgeClaimRows = sourceLoader(
    along,
    (source, pairs: readonly NodePair[], spec: EdgeClaimSpec) => edgeClaimPages(source, pairs, spec),
    edgeOf,
  );
  return {
    edges,
    related: around(edges, (source, rows, { first }: AroundSpec & { readonly first: number }) =>
      findRelated(source, rows, first, count => charge(itemsFor(scored * count))),
    ),
    degree: around(edges, (source, rows, _spec: AroundSpec) => findDegrees(source, rows)),
    drawnDegree: around(edges, (source, rows, _spec: AroundSpec) => findDrawnDegrees(source, rows)),
    neighbours: sourceLoader(
      along,
      (source, parents: readonly EntityId[], spec: NeighbourSpec) => neighbourPages(source, parents, spec),
      own,
      // what nodes are sorted by otherwise is asked of the store
      ({ order }) => isByEntry(order),
    ),
    neighbourCount: sourceLoader(
      along,
      (source, parents: readonly EntityId[], { relation }: NeighbourSpec) => neighbourCounts(source, parents, relation),
      own,
    ),
    edgeClaims: {
      load: (pair: NodePair, spec: EdgeClaimSpec): MaybePromise<Page<ClaimId> | null> =>
        map(edgeClaimRows.load(pair, spec), page => page && claimIdPage(page, graph.claimsByRow)),
    },
    edgeClaimCount: sourceLoader(
      along,
      (source, pairs: readonly NodePair[], { relation }: EdgeClaimSpec) => edgeClaimCounts(source, pairs, relation),
      edgeOf,
    ),
    participantClaims: sourceLoader(
      ({ list }: ParticipantSpec) => partsIn(list.filter, list.asOf),
      (source, nodes: readonly EntityId[], { roles, list }) => source.claimPages(nodes, roles, list.order, list.page),
      own,
    ),
    participantClaimCount: sourceLoader(
      ({ list }: ParticipantSpec) => partsIn(list.filter, list.asOf),
      (source, nodes: readonly EntityId[], { roles }) => source.claimCounts(nodes, roles),
      own,
    ),
    /** Every visible claim that leads to an object with one predicate, the latest said first. */
    claimsNaming: sourceLoader(
      (asOf: AsOf) => edgeSource(graph, {}, asOf),
      (source, wanted: readonly ObjectPredicate[]) => source.claimsNaming(wanted),
      { nodeOf: ({ object }) => object, keyOf: ({ object, predicate }) => pairOf(object, predicate) },
    ),
    /** Every visible claim about a subject with one predicate, the latest said first. */
    claimsAbout: sourceLoader(
      (asOf: AsOf) => edgeSource(graph, {}, asOf),
      (source, wanted: readonly SubjectPredicate[]) => source.claimsAbout(wanted),
      { nodeOf: ({ subject }) => subject, keyOf: ({ subject, predicate }) => pairOf(subject, predicate) },
    ),
  };
}

/** Where lists and searches read from, found once for those that ask for the same in turn. */
function sourcesOf(graph: Graph, dependencies: Noted, charge: Charge) {
  const chargedEdges = (filter: ClaimFilter, asOf: AsOf) =>
    charged(edgeSource(graph, filter, asOf), graph.reader, Object.keys(filter).length > 0, charge);
  /** Where searches get the edges of claims that pass the filter; who knows through how many nodes they go. */
  const edges = (filter: ClaimFilter, asOf: AsOf) => {
    dependencies.addWhole();
    return chargedEdges(filter, asOf);
  };
  /** The same for lists of one node, which are touched by claims in which it takes part, where the filter asks for no more. */
  const ownEdges = (filter: ClaimFilter, asOf: AsOf) => {
    if (!isOfClaimsAlone(filter)) dependencies.addWhole();
    return chargedEdges(filter, asOf);
  };
  const edgesAlong = keptLast((relation: Relation, filter: ClaimFilter, asOf: AsOf) =>
    ownEdges(claimsOf(relation, filter), asOf),
  );
  const along = ({ relation, filter, asOf }: AlongSpec) => edgesAlong(relation, filter, asOf);
  const partsIn = keptLast(ownEdges);
  return { edges, along, partsIn };
}

type Noted = Pick<Dependencies, 'names' | 'addWhole'>;
const always = () => true;

/** Microseconds for each neighbour of a neighbour. */
const scored = 0.3;

type EdgesOf = (filter: ClaimFilter, asOf: AsOf) => GraphSource;
type AlongSpec = Pick<NeighbourSpec, 'relation' | 'filter' | 'asOf'>;

/** What a list is a list of: the node whose claims touch it, and the key that its page is found under. */
type ListedBy<Parent> = { readonly nodeOf: (parent: Parent) => EntityId; readonly keyOf: (parent: Parent) => string };
const own: ListedBy<EntityId> = { nodeOf: node => node, keyOf: String };
const edgeOf: ListedBy<NodePair> = {
  nodeOf: ({ node }) => node,
  keyOf: ({ node, neighbour }) => pairOf(node, neighbour),
};

type SourceReads<Parent, Spec, Result> = ListedBy<Parent> & {
  readonly sourceOf: (spec: Spec) => GraphSource;
  readonly read: (source: GraphSource, parents: readonly Parent[], spec: Spec) => MaybePromise<Map<string, Result>>;
  readonly isAtOnce: (spec: Spec) => boolean;
};

/** Asks at once for one parent where its source answers at once, and otherwise in one go for all parents that ask for the same. */
class SourceLoader<Parent, Spec, Result> {
  readonly #reads: SourceReads<Parent, Spec, Result>;
  readonly #dependencies: Noted;
  #batched: ListLoader<Parent, Spec, Result> | null = null;

  constructor(reads: SourceReads<Parent, Spec, Result>, dependencies: Noted) {
    this.#reads = reads;
    this.#dependencies = dependencies;
  }

  load(parent: Parent, spec: Spec): MaybePromise<Result | null> {
    const { nodeOf, keyOf, read } = this.#reads;
    this.#dependencies.names?.add(nodeOf(parent));
    const source = this.#present(spec);
    if (!source?.isAtOnce) return this.#later(parent, spec);
    return map(read(source, [parent], spec), found => found.get(keyOf(parent)) ?? null);
  }

  /** What is found of each under its key; nothing under that of a parent that is no node. */
  loadMany(parents: readonly Parent[], spec: Spec): MaybePromise<Map<string, Result>> {
    const { nodeOf, keyOf, read } = this.#reads;
    for (const parent of parents) this.#dependencies.names?.add(nodeOf(parent));
    const source = this.#present(spec);
    if (source?.isAtOnce) return read(source, parents, spec);
    return Promise.all(parents.map(parent => this.#later(parent, spec))).then(results => {
      const found = new Map<string, Result>();
      results.forEach((result, place) => {
        if (result !== null) found.set(keyOf(parents[place]!), result);
      });
      return found;
    });
  }

  #present(spec: Spec): GraphSource | null {
    if (this.#reads.isAtOnce(spec)) return this.#reads.sourceOf(spec);
    // it is in the order of what stands in other nodes
    this.#dependencies.addWhole();
    return null;
  }

  #later(parent: Parent, spec: Spec): Promise<Result | null> {
    const { sourceOf, read, keyOf } = this.#reads;
    this.#batched ??= new ListLoader((parents, asked) => read(sourceOf(asked), parents, asked), keyOf);
    return this.#batched.load(parent, spec);
  }
}

/** Fields of a claim that no other claim, node or judgement changes. */
const ofClaimsAlone: ReadonlySet<string> = new Set<keyof ClaimFilter>([
  'predicate',
  'polarity',
  'modality',
  'manner',
  'status',
  'speaker',
  'office',
  'organization',
  'party',
  'publisher',
  'document',
  'about',
  'qualifiedBy',
  'occasion',
  'ownVoice',
  'asserted',
  'valid',
  'relay',
  'value',
]);

function isOfClaimsAlone(filter: ClaimFilter): boolean {
  for (const field in filter) {
    if (field === 'and' || field === 'or') {
      if (!filter[field]!.every(isOfClaimsAlone)) return false;
    } else if (field === 'not') {
      if (!isOfClaimsAlone(filter.not!)) return false;
    } else if (!ofClaimsAlone.has(field)) return false;
  }
  return true;
}

/** What is found around nodes, for all of them that are asked in one go. */
function around<Spec extends AroundSpec, Found>(
  edges: EdgesOf,
  find: (source: GraphSource, rows: readonly number[], spec: Spec) => Promise<Map<number, Found>>,
) {
  return new ListLoader(async (nodes: readonly EntityId[], spec: Spec) => {
    const source = edges(spec.filter, spec.asOf);
    const rows = await source.canonicalRows(nodes);
    const found = await find(source, [...new Set(rows.values())], spec);
    return new Map([...rows].map(([node, row]) => [node as string, found.get(row)!]));
  });
}
