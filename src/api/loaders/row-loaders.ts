import { LRUCache } from 'lru-cache';

import type { ClaimId, DatasetId, EntityId, Sha256 } from '../../base/ids.ts';
import { map } from '../../base/maybe.ts';
import { findChannelHistories } from '../../graph/ask/channel-histories.ts';
import { type DisagreementSpec, findDisagreements } from '../../graph/ask/find-disagreements.ts';
import { findDisputes } from '../../graph/ask/find-disputes.ts';
import { type NamedNodes, readNamedNodes, suggestIdentities } from '../../graph/ask/suggest-identities.ts';
import type { GraphIndex } from '../../graph/topology/topology-index.ts';
import type { Graph } from '../../graph/walk/edge-source.ts';
import { type Role, readableReviews } from '../../model/access.ts';
import { type Claim, type ReviewState, reviewStates } from '../../model/claim.ts';
import { reviewOf } from '../../model/entity.ts';
import type { CanonicalEntity } from '../../model/identity.ts';
import type { AsOf, Page } from '../../model/list-query.ts';
import type { DisagreementJudgement } from '../../model/readings/disagreement.ts';
import type { Vocabulary } from '../../model/vocabulary.ts';
import { withoutDeadline } from '../../store/deadline.ts';
import type { EntityListSpec } from '../../store/read/entities.ts';
import type { Reader, SeenReader } from '../../store/read/reader.ts';
import { listLoader, type RowLoader, rowLoader } from './batching.ts';
import { createEdgeLoaders } from './edge-loaders.ts';
import { createGraphReads } from './request-reads.ts';

/** Rows that do not change while the graph's revision stands, shared by every request of the process. */
export type RowCache = {
  readonly revision: number;
  readonly entities: LRUCache<EntityId, CanonicalEntity>;
  readonly claims: LRUCache<ClaimId, Claim>;
  /** The same claims by row. */
  readonly claimsByRow: LRUCache<number, Claim>;
  readonly texts: LRUCache<Sha256, string>;
  readonly vocabulary: Vocabulary;
  /** The names of all nodes, once somebody looked for nodes that may be one. */
  named: Promise<NamedNodes> | null;
  /** The same from other sights, by these. */
  readonly seen: LRUCache<string, Promise<SeenRows>>;
  /** How often a row was asked for, since the process began: found here, or read from the store. */
  readonly reads: RowReads;
};

/** What is read from another sight, and whether nodes are one as they are now. */
export type SeenRows = SeenReader & { readonly rows: RowCache };

export type RowReads = { found: number; missed: number };

const rowsKept = 100_000;
const textCharactersKept = 32_000_000;
const sightsKept = 16;

/** Bounded by size and not by `max`, for which room would be made at once: 20 ms for every change of the graph. */
const growing = { maxSize: rowsKept, sizeCalculation: () => 1 };

export function createRowCache(
  revision: number,
  vocabulary: Vocabulary,
  reads: RowReads = { found: 0, missed: 0 },
  texts: RowCache['texts'] = new LRUCache({
    maxSize: textCharactersKept,
    sizeCalculation: (text: string) => text.length + 1,
  }),
): RowCache {
  return {
    revision,
    entities: new LRUCache(growing),
    claims: new LRUCache(growing),
    claimsByRow: new LRUCache(growing),
    texts,
    vocabulary,
    named: null,
    seen: new LRUCache({ max: sightsKept }),
    reads,
  };
}

/** How a request reads: rows through the shared cache, lists in one statement for all parents that ask for the same. */
export type Loaders = ReturnType<typeof createLoaders>;

export function createLoaders(reader: Reader, cache: RowCache, role: Role, index: GraphIndex | null = null) {
  const reviews = readableReviews(role);
  const rows = {
    vocabulary: cache.vocabulary,
    entity: shown(
      reviews,
      rowLoader<EntityId, CanonicalEntity>(cache.entities, cache.reads, slugs => reader.entities.bySlug(slugs)),
    ),
    claim: readable(
      reviews,
      rowLoader<ClaimId, Claim>(cache.claims, cache.reads, ids => reader.claims.bySlug(ids)),
    ),
    claimAt: readable(
      reviews,
      rowLoader<number, Claim>(cache.claimsByRow, cache.reads, async ids => {
        const found = await reader.claims.byRow(ids);
        for (const claim of found.values()) cache.claims.set(claim.id, claim);
        return found;
      }),
    ),
    text: rowLoader<Sha256, string>(cache.texts, cache.reads, versions => reader.texts.byVersion(versions)),
    published: listLoader((parents: readonly EntityId[], spec: EntityListSpec) =>
      reader.entities.published(parents, spec),
    ),
    publishedCount: listLoader((parents: readonly EntityId[], spec: EntityListSpec) =>
      reader.entities.publishedCounts(parents, spec),
    ),
    nearest: nearestLoader(reader),
    descriptions: listLoader((slugs: readonly EntityId[], _spec: null) => reader.entities.descriptions(slugs)),
    datasetIds: once(() => reader.datasets.ids(mostDatasets)),
    identityJudgements: listLoader((slugs: readonly EntityId[], _spec: null) => reader.entities.judgements(slugs)),
    datasetOfClaim: listLoader((claims: readonly ClaimId[], _spec: null) => reader.datasets.ofClaims(claims)),
    datasetsOfNode: listLoader((nodes: readonly EntityId[], _spec: null) => reader.datasets.ofNodes(nodes)),
    datasetCounts: listLoader((ids: readonly DatasetId[], _spec: null) => reader.datasets.counts(ids)),
    regarding: listLoader((claims: readonly ClaimId[], spec: { readonly first: number; readonly asOf: AsOf }) =>
      reader.claims.regarding(claims, spec),
    ),
    deeds: listLoader((claims: readonly ClaimId[], _spec: null) => reader.deeds.deeds(claims)),
    corrected: listLoader((claims: readonly ClaimId[], _spec: null) => reader.deeds.corrected(claims)),
    support: listLoader((claims: readonly ClaimId[], _spec: null) => reader.deeds.support(claims)),
    carried: listLoader((claims: readonly ClaimId[], _spec: null) => reader.texts.carried(claims)),
    wordings: listLoader(
      (claims: readonly Claim[], _spec: null) => reader.texts.wordings(claims),
      ({ id }) => id,
    ),
    disagreementJudgements: listLoader(async (claims: readonly ClaimId[], recordedBy: string | null) =>
      groupByLeft(await reader.disagreements.judgements(claims, recordedBy)),
    ),
  };
  const graph = { reader, index, revision: cache.revision, claimsByRow: rows.claimAt.loadMany };
  const edges = createEdgeLoaders(graph);
  const reads = createGraphReads(reader, { ...rows, claimsAbout: edges.claimsAbout, claimsNaming: edges.claimsNaming });
  const historiesOf = (channels: readonly EntityId[], asOf: AsOf) =>
    findChannelHistories(reads, cache.vocabulary, channels, asOf);
  return {
    ...rows,
    ...edges,
    reads,
    reader,
    disagreements: listLoader((parents: readonly string[], spec: DisagreementSpec) =>
      findDisagreements(reads, cache.vocabulary, parents, spec),
    ),
    disputes: listLoader((parents: readonly string[], spec: DisagreementSpec) =>
      findDisputes(reads, cache.vocabulary, parents, spec),
    ),
    /** Nodes that may be one with this one; null: every two. */
    suggestedIdentities: suggestionLoader(reader, cache, graph),
    /** What the status of a channel is read from. */
    channelHistories: listLoader(historiesOf),
    /** The same for many, which are not kept. */
    historiesOf,
  };
}

/** Of more, none is said not to be there. */
export const mostDatasets = 1_000;

/** What is read when it is first asked for. */
function once<Result>(read: () => Promise<Result>): () => Promise<Result> {
  let reading: Promise<Result> | undefined;
  return () => {
    reading ??= read();
    return reading;
  };
}

function suggestionLoader(reader: Reader, cache: RowCache, graph: Graph) {
  const found = new Map<number | null, ReturnType<typeof suggestIdentities>>();
  return async (node: EntityId | null) => {
    const row = node === null ? null : (await reader.entities.canonicalRows([node])).get(node);
    if (row === undefined) return [];
    const pairs = found.get(row) ?? namedNodes(reader, cache).then(named => suggestIdentities(graph, named, row));
    found.set(row, pairs);
    return pairs;
  };
}

/** Read once for all who ask at one revision. */
function namedNodes(reader: Reader, cache: RowCache): Promise<NamedNodes> {
  const forget = () => {
    cache.named = null;
  };
  cache.named ??= withoutDeadline(() => readNamedNodes(reader));
  cache.named.catch(forget);
  return cache.named;
}

const mostSuggestions = 3;
/** Each looks through all nodes. */
const mostLookUps = 5;

/** The slugs that are nearest to one that names no node; none where a request asks for many. */
function nearestLoader(reader: Reader) {
  let lookUps = 0;
  return listLoader(async (names: readonly string[], _spec: null) => {
    const found = new Map<string, EntityId[]>();
    for (const name of names)
      if (lookUps++ < mostLookUps) found.set(name, await reader.entities.nearest(name, mostSuggestions));
    return found;
  });
}

/** Claims and nodes in other states of review are not there, whatever leads to them. */
function readable<Id, Row extends { readonly review?: ReviewState }>(
  reviews: readonly ReviewState[],
  loader: RowLoader<Id, Row>,
): RowLoader<Id, Row> {
  if (reviews.length === reviewStates.length) return loader;
  const isReadable = ({ review = 'accepted' }: Row) => reviews.includes(review);
  return {
    load: id => map(loader.load(id), row => (row && isReadable(row) ? row : null)),
    loadMany: ids =>
      map(loader.loadMany(ids), rows => {
        for (const row of rows.values())
          if (!isReadable(row)) return new Map([...rows].filter(([, found]) => isReadable(found)));
        return rows;
      }),
  };
}

/** The same of nodes; of documents that are there, versions in another state are not. */
function shown(
  reviews: readonly ReviewState[],
  loader: RowLoader<EntityId, CanonicalEntity>,
): RowLoader<EntityId, CanonicalEntity> {
  if (reviews.length === reviewStates.length) return loader;
  return {
    load: id =>
      map(loader.load(id), entity => (entity === null || isWhole(entity) ? entity : withoutHidden(entity, reviews))),
    loadMany: ids =>
      map(loader.loadMany(ids), entities => {
        for (const entity of entities.values()) if (!isWhole(entity)) return shownAmong(entities, reviews);
        return entities;
      }),
  };
}

/** Almost every node is: this is asked for each that is read. */
const isWhole = (entity: CanonicalEntity): boolean =>
  entity.review === undefined &&
  (entity.kind !== 'document' || entity.versions.every(({ review }) => review === undefined));

function withoutHidden(entity: CanonicalEntity, reviews: readonly ReviewState[]): CanonicalEntity | null {
  if (!reviews.includes(reviewOf(entity))) return null;
  if (entity.kind !== 'document') return entity;
  return { ...entity, versions: entity.versions.filter(version => reviews.includes(reviewOf(version))) };
}

function shownAmong(
  entities: ReadonlyMap<EntityId, CanonicalEntity>,
  reviews: readonly ReviewState[],
): Map<EntityId, CanonicalEntity> {
  const found = new Map<EntityId, CanonicalEntity>();
  for (const [id, entity] of entities) {
    const asShown = withoutHidden(entity, reviews);
    if (asShown) found.set(id, asShown);
  }
  return found;
}

function groupByLeft(judgements: readonly DisagreementJudgement[]): Map<string, DisagreementJudgement[]> {
  return Map.groupBy(judgements, judgement => judgement.left);
}

export const emptyPage: Page<never> = { items: [], hasNextPage: false };
