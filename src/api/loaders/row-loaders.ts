import { isDeepStrictEqual } from 'node:util';
import { LRUCache } from 'lru-cache';

import type { ClaimId, DatasetId, EntityId, Sha256 } from '../../base/ids.ts';
import { type MaybePromise, map } from '../../base/maybe.ts';
import { findChannelHistories } from '../../graph/ask/channel-histories.ts';
import { type DisagreementSpec, findDisagreements } from '../../graph/ask/find-disagreements.ts';
import { findDisputes } from '../../graph/ask/find-disputes.ts';
import type { AskedOfClaims, GraphReads } from '../../graph/ask/graph-reads.ts';
import { type NamedNodes, readNamedNodes, suggestIdentities } from '../../graph/ask/suggest-identities.ts';
import type { WholeReadings } from '../../graph/ask/whole-readings.ts';
import type { GraphIndex } from '../../graph/topology/topology-index.ts';
import type { Graph } from '../../graph/walk/edge-source.ts';
import { type Role, readableReviews } from '../../model/access.ts';
import { type Claim, type ReviewState, reviewStates } from '../../model/claim.ts';
import { reviewOf } from '../../model/entity.ts';
import type { CanonicalEntity } from '../../model/identity.ts';
import type { AsOf, Page } from '../../model/list-query.ts';
import type { ComparedClaim, DisagreementJudgement } from '../../model/readings/disagreement.ts';
import type { ChannelHistory } from '../../model/readings/family-status.ts';
import type { Vocabulary } from '../../model/vocabulary.ts';
import { shared } from '../../store/deadline.ts';
import type { EntityListSpec } from '../../store/read/entities.ts';
import type { Reader, SeenReader } from '../../store/read/reader.ts';
import { type GraphSize, noGraph } from '../cost.ts';
import { ListLoader, type RowLoader, rowLoader } from './batching.ts';
import type { Charge } from './charged-edges.ts';
import { comparedName, Dependencies, readingWhole, statusName, type Touched } from './dependencies.ts';
import { createEdgeLoaders } from './edge-loaders.ts';
import { createGraphReads } from './request-reads.ts';
import { wholeLoaders } from './whole-loaders.ts';

/** Rows that stay as they are until a change touches them, shared by every request of the process. */
export type RowCache = {
  readonly revision: number;
  /** Whether no change was seen since: of what is read afterwards, nothing is kept. */
  isCurrent: boolean;
  /** How large the graph is, by which fields are priced. */
  readonly size: GraphSize;
  readonly entities: LRUCache<EntityId, CanonicalEntity>;
  readonly claims: LRUCache<ClaimId, Claim>;
  /** The same claims by row. */
  readonly claimsByRow: LRUCache<number, Claim>;
  readonly texts: LRUCache<Sha256, string>;
  /** What the status of channels is read from, by `statusName` and point of view. */
  readonly histories: LRUCache<string, ChannelHistory>;
  /** Claims that were read to be compared, by `comparedName` and what was asked. */
  readonly compared: LRUCache<string, readonly ComparedClaim[]>;
  readonly vocabulary: Vocabulary;
  /** The names of all nodes, once somebody looked for nodes that may be one. */
  named: Promise<NamedNodes> | null;
  /** The same from other sights, by these. */
  readonly seen: LRUCache<string, Promise<SeenRows>>;
  /** Readings of the whole graph as it is now; null: of this one none are kept. */
  readonly whole: WholeReadings | null;
  /** How often a row was asked for, since the process began: found here, or read from the store. */
  readonly reads: RowReads;
};

/** What is read from another sight, and whether nodes are one as they are now. */
export type SeenRows = SeenReader & { readonly rows: RowCache };

export type RowReads = { found: number; missed: number };

const rowsKept = 100_000;
const textCharactersKept = 32_000_000;
const sightsKept = 16;
const statementsKept = 50_000;
const comparedKept = 50_000;

/** Bounded by size and not by `max`, for which room would be made at once: 20 ms for every change of the graph. */
const growing = { maxSize: rowsKept, sizeCalculation: () => 1 };

/** `size`: where left out, nothing costs what a large graph does; `whole`: nothing that is read of the whole graph is kept. */
export function createRowCache(
  revision: number,
  vocabulary: Vocabulary,
  { size = noGraph, reads = { found: 0, missed: 0 }, texts = textCache(), whole = null }: RowCacheOptions = {},
): RowCache {
  return {
    revision,
    isCurrent: true,
    size,
    entities: new LRUCache(growing),
    claims: new LRUCache(growing),
    claimsByRow: new LRUCache(growing),
    histories: new LRUCache({ maxSize: statementsKept, sizeCalculation: countStatements }),
    compared: new LRUCache({ maxSize: comparedKept, sizeCalculation: claims => claims.length + 1 }),
    texts,
    vocabulary,
    named: null,
    seen: new LRUCache({ max: sightsKept }),
    whole,
    reads,
  };
}

/** Of a channel and of its lines, each of which may belong to several families. */
function countStatements(channel: ChannelHistory): number {
  const histories = new Set([channel]);
  let count = 0;
  for (const { statements, intentions, lines } of histories) {
    count += 1 + statements.length + intentions.length;
    for (const { history } of lines) histories.add(history);
  }
  return count;
}

/** None yet, at a revision before which anything may have become another. */
export function replaceRows(
  rows: RowCache,
  { revision, vocabulary, size }: Pick<RowCache, 'revision' | 'vocabulary' | 'size'>,
): RowCache {
  rows.isCurrent = false;
  const isSame = revision >= rows.revision && isDeepStrictEqual(vocabulary, rows.vocabulary);
  const whole = isSame ? rows.whole : (rows.whole?.anew(vocabulary) ?? null);
  return createRowCache(revision, vocabulary, { size, reads: rows.reads, whole });
}

/** The rows at a later revision of the same graph: those that were touched are read anew. */
export function followRows(
  rows: RowCache,
  at: Pick<RowCache, 'revision' | 'size'>,
  touched: NonNullable<Touched>,
): RowCache {
  rows.isCurrent = false;
  for (const kept of [rows.histories, rows.compared])
    for (const key of [...kept.keys()]) if (touched.has(key.slice(0, key.indexOf('\n')))) kept.delete(key);
  for (const name of touched)
    if (typeof name === 'number') rows.claimsByRow.delete(name);
    else {
      rows.entities.delete(name as EntityId);
      rows.claims.delete(name as ClaimId);
    }
  return {
    ...rows,
    ...at,
    isCurrent: true,
    named: null,
    seen: new LRUCache({ max: sightsKept }),
  };
}

type RowCacheOptions = Partial<Pick<RowCache, 'size' | 'reads' | 'texts' | 'whole'>>;

const textCache = (): RowCache['texts'] =>
  new LRUCache({ maxSize: textCharactersKept, sizeCalculation: text => text.length + 1 });

/** How a request reads: rows through the shared cache, lists in one statement for all parents that ask for the same. */
export type Loaders = ReturnType<typeof createLoaders>;

export type LoaderOptions = {
  readonly index?: GraphIndex | null;
  readonly dependencies?: Dependencies;
  readonly charge?: Charge;
};

/** `charge`: where left out, nobody counts what is read. */
export function createLoaders(
  stored: Reader,
  cache: RowCache,
  role: Role,
  { index = null, dependencies = new Dependencies(), charge = () => {} }: LoaderOptions = {},
) {
  const reviews = readableReviews(role);
  const reader = readingWhole(stored, dependencies);
  const kept = { rows: cache, dependencies };
  const rows = {
    vocabulary: cache.vocabulary,
    entity: shown(
      reviews,
      rowLoader<EntityId, CanonicalEntity>({ ...kept, cache: cache.entities }, slugs => stored.entities.bySlug(slugs)),
    ),
    claim: readable(
      reviews,
      rowLoader<ClaimId, Claim>({ ...kept, cache: cache.claims }, ids => stored.claims.bySlug(ids)),
    ),
    claimAt: readable(
      reviews,
      rowLoader<number, Claim>({ ...kept, cache: cache.claimsByRow }, async ids => {
        const found = await stored.claims.byRow(ids);
        if (cache.isCurrent) for (const claim of found.values()) cache.claims.set(claim.id, claim);
        return found;
      }),
    ),
    text: rowLoader<Sha256, string>({ ...kept, cache: cache.texts }, versions => stored.texts.byVersion(versions)),
    published: new ListLoader((parents: readonly EntityId[], spec: EntityListSpec) =>
      reader.entities.published(parents, spec),
    ),
    publishedCount: new ListLoader((parents: readonly EntityId[], spec: EntityListSpec) =>
      reader.entities.publishedCounts(parents, spec),
    ),
    nearest: nearestLoader(reader),
    descriptions: new ListLoader((slugs: readonly EntityId[], _spec: null) => reader.entities.descriptions(slugs)),
    datasetIds: once(() => reader.datasets.ids(mostDatasets)),
    identityJudgements: new ListLoader((slugs: readonly EntityId[], _spec: null) => reader.entities.judgements(slugs)),
    datasetOfClaim: new ListLoader((claims: readonly ClaimId[], _spec: null) => reader.datasets.ofClaims(claims)),
    datasetsOfNode: new ListLoader((nodes: readonly EntityId[], _spec: null) => reader.datasets.ofNodes(nodes)),
    datasetCounts: new ListLoader((ids: readonly DatasetId[], _spec: null) => reader.datasets.counts(ids)),
    regarding: new ListLoader((claims: readonly ClaimId[], spec: { readonly first: number; readonly asOf: AsOf }) =>
      reader.claims.regarding(claims, spec),
    ),
    deeds: new ListLoader((claims: readonly ClaimId[], _spec: null) => reader.deeds.deeds(claims)),
    corrected: new ListLoader((claims: readonly ClaimId[], _spec: null) => reader.deeds.corrected(claims)),
    support: new ListLoader((claims: readonly ClaimId[], _spec: null) => reader.deeds.support(claims)),
    carried: new ListLoader((claims: readonly ClaimId[], _spec: null) => reader.texts.carried(claims)),
    wordings: new ListLoader(
      (claims: readonly Claim[], _spec: null) => reader.texts.wordings(claims),
      ({ id }) => id,
    ),
    disagreementJudgements: judgementLoader(stored),
  };
  const graph = { reader: stored, index, revision: cache.revision, claimsByRow: rows.claimAt.loadMany };
  const edges = createEdgeLoaders(graph, { dependencies, charge });
  const { claimsAbout, claimsNaming } = edges;
  const loaded = { ...rows, claimsAbout, claimsNaming, keptComparisons: keptComparisons(kept) };
  const reads = createGraphReads({ stored, reader, dependencies }, loaded, charge);
  const historiesOf = (channels: readonly EntityId[], asOf: AsOf) =>
    findChannelHistories(reads, cache.vocabulary, channels, asOf);
  return {
    ...rows,
    ...edges,
    reads,
    reader,
    disagreements: new ListLoader((parents: readonly string[], spec: DisagreementSpec) =>
      findDisagreements(reads, cache.vocabulary, parents, spec),
    ),
    disputes: new ListLoader((parents: readonly string[], spec: DisagreementSpec) =>
      findDisputes(reads, cache.vocabulary, parents, spec),
    ),
    /** Nodes that may be one with this one; null: every two. */
    suggestedIdentities: suggestionLoader(cache, { ...graph, reader }, dependencies),
    /** What the status of a channel is read from; null where it is none. */
    channelHistories: keptHistories(kept, historiesOf),
    ...wholeLoaders(kept, historiesOf),
  };
}

function keptComparisons({ rows, dependencies }: Kept): NonNullable<GraphReads['keptComparisons']> {
  const keyOf = (topic: number, asked: AskedOfClaims) => `${comparedName(topic)}\n${JSON.stringify(asked)}`;
  return {
    get: (topic, asked) => {
      dependencies.addCompared([topic], asked.asOf);
      return rows.compared.get(keyOf(topic, asked));
    },
    // what was read before a change may be otherwise since
    set: (topic, asked, claims) => rows.isCurrent && rows.compared.set(keyOf(topic, asked), claims),
  };
}

type Kept = { readonly rows: RowCache; readonly dependencies: Dependencies };

/** When claims held plays no part in what is read from them. */
function keptHistories(
  { rows, dependencies }: Kept,
  read: (channels: readonly EntityId[], asOf: AsOf) => Promise<Map<EntityId, ChannelHistory>>,
) {
  const loader = new ListLoader(read);
  return {
    load: (channel: EntityId, { saidBy, recordedBy }: AsOf): MaybePromise<ChannelHistory | null> => {
      // a history that is kept does not tell what it was read from: as of now, this is what touches it
      if (saidBy === null && recordedBy === null) dependencies.names?.add(statusName(channel));
      else dependencies.addWhole();
      const key = `${statusName(channel)}\n${saidBy} ${recordedBy}`;
      return (
        rows.histories.get(key) ??
        loader.load(channel, { validAt: null, saidBy, recordedBy }).then(history => {
          if (history && rows.isCurrent) rows.histories.set(key, history);
          return history;
        })
      );
    },
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

function suggestionLoader(cache: RowCache, graph: Graph, dependencies: Dependencies) {
  const { reader } = graph;
  const found = new Map<number | null, ReturnType<typeof suggestIdentities>>();
  return async (node: EntityId | null) => {
    // the names of all nodes may be known already, and are not read then
    dependencies.addWhole();
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
  cache.named ??= shared(() => readNamedNodes(reader));
  cache.named.catch(forget);
  return cache.named;
}

const mostSuggestions = 3;
/** Each looks through all nodes. */
const mostLookUps = 5;

/** The slugs that are nearest to one that names no node; none where a request asks for many. */
function nearestLoader(reader: Reader) {
  let lookUps = 0;
  return new ListLoader(async (names: readonly string[], _spec: null) => {
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
  const ifReadable = (row: Row | null) => (row && isReadable(row) ? row : null);
  return {
    load: id => map(loader.load(id), ifReadable),
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
  const asShown = (entity: CanonicalEntity | null) =>
    entity === null || isWhole(entity) ? entity : withoutHidden(entity, reviews);
  return {
    load: id => map(loader.load(id), asShown),
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

function judgementLoader(reader: Reader) {
  return new ListLoader(async (claims: readonly ClaimId[], recordedBy: string | null) =>
    groupByLeft(await reader.disagreements.judgements(claims, recordedBy)),
  );
}

function groupByLeft(judgements: readonly DisagreementJudgement[]): Map<string, DisagreementJudgement[]> {
  return Map.groupBy(judgements, judgement => judgement.left);
}

export const emptyPage: Page<never> = { items: [], hasNextPage: false };
