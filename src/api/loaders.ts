import DataLoader from 'dataloader';
import { LRUCache } from 'lru-cache';

import type { ClaimId, EntityId, Sha256 } from '../base/ids.ts';
import { storeEdges } from '../graph/edges.ts';
import type { GraphIndex, IndexState } from '../graph/index.ts';
import type { Claim } from '../model/claim.ts';
import type { DisagreementJudgement } from '../model/disagreement.ts';
import type { ReadEntity } from '../model/identity.ts';
import type { AsOf, ClaimFilter, Page, ParticipantRole, Relation } from '../model/query.ts';
import type { Vocabulary } from '../model/vocabulary.ts';
import {
  type ClaimListSpec,
  type EntityListSpec,
  type NeighbourSpec,
  type NodePair,
  pairOf,
  type Reader,
  type SubjectPredicate,
} from '../store/reader.ts';
import { type DisagreementSpec, findDisagreements } from './comparison.ts';
import type { MaybePromise } from './parents.ts';

/** Rows that do not change while the graph's revision stands, shared by every request of the process. */
export type RowCache = {
  readonly revision: number;
  readonly entities: LRUCache<EntityId, ReadEntity>;
  readonly claims: LRUCache<ClaimId, Claim>;
  readonly texts: LRUCache<Sha256, string>;
  readonly vocabulary: Vocabulary;
};

const rowsKept = 100_000;
const textCharactersKept = 32_000_000;

export function createRowCache(revision: number, vocabulary: Vocabulary): RowCache {
  return {
    revision,
    entities: new LRUCache({ max: rowsKept }),
    claims: new LRUCache({ max: rowsKept }),
    texts: new LRUCache({ maxSize: textCharactersKept, sizeCalculation: text => text.length + 1 }),
    vocabulary,
  };
}

/** How a request reads: rows through the shared cache, lists in one statement for all parents that ask for the same. */
export type Loaders = ReturnType<typeof createLoaders>;

export function createLoaders(reader: Reader, cache: RowCache, index: GraphIndex | null = null) {
  const rows = {
    vocabulary: cache.vocabulary,
    entity: rowLoader<EntityId, ReadEntity>(cache.entities, slugs => reader.entities(slugs)),
    claim: rowLoader<ClaimId, Claim>(cache.claims, ids => reader.claims(ids)),
    text: rowLoader<Sha256, string>(cache.texts, versions => reader.texts(versions)),
    participantClaims: listLoader((parents: readonly EntityId[], { roles, list }: ParticipantSpec) =>
      reader.participantClaimPages(parents, roles, list),
    ),
    participantClaimCount: listLoader((parents: readonly EntityId[], { roles, list }: ParticipantSpec) =>
      reader.participantClaimCounts(parents, roles, list),
    ),
    neighbours: listLoader((parents: readonly EntityId[], spec: NeighbourSpec) => reader.neighbourPages(parents, spec)),
    neighbourCount: listLoader((parents: readonly EntityId[], spec: NeighbourSpec) =>
      reader.neighbourCounts(parents, spec),
    ),
    edgeClaims: listLoader(
      (pairs: readonly NodePair[], { relation, list }: EdgeSpec) => reader.edgeClaimPages(pairs, relation, list),
      keyOfPair,
    ),
    edgeClaimCount: listLoader(
      (pairs: readonly NodePair[], { relation, list }: EdgeSpec) => reader.edgeClaimCounts(pairs, relation, list),
      keyOfPair,
    ),
    claimsAbout: listLoader(
      (wanted: readonly SubjectPredicate[], asOf: AsOf) => reader.claimsAbout(wanted, asOf),
      ({ subject, predicate }) => pairOf(subject, predicate),
    ),
    published: listLoader((parents: readonly EntityId[], spec: EntityListSpec) => reader.publishedPages(parents, spec)),
    publishedCount: listLoader((parents: readonly EntityId[], spec: EntityListSpec) =>
      reader.publishedCounts(parents, spec),
    ),
    identityJudgements: listLoader((slugs: readonly EntityId[], _spec: null) => reader.identityJudgements(slugs)),
    disagreementJudgements: listLoader(async (claims: readonly ClaimId[], _spec: null) =>
      groupByLeft(await reader.disagreementJudgements(claims)),
    ),
  };
  return {
    ...rows,
    reader,
    /** Where searches get the edges of claims that pass the filter. */
    edges: (filter: ClaimFilter, asOf: AsOf) =>
      index?.edges(filter, asOf, cache.revision) ?? storeEdges(reader, filter, asOf),
    indexState: (): IndexState => index?.state ?? { state: 'off', reason: 'switched off', edges: 0 },
    disagreements: listLoader((parents: readonly string[], spec: DisagreementSpec) =>
      findDisagreements(reader, rows, parents, spec),
    ),
  };
}

type ParticipantSpec = { readonly roles: readonly ParticipantRole[] | null; readonly list: ClaimListSpec };
type EdgeSpec = { readonly relation: Relation; readonly list: ClaimListSpec };

export type RowLoader<Id, Row> = {
  /** The row, at once where it is cached; null where there is none. */
  readonly load: (id: Id) => MaybePromise<Row | null>;
};

function rowLoader<Id extends string, Row extends object | string>(
  cache: LRUCache<Id, Row>,
  read: (ids: readonly Id[]) => Promise<Map<Id, Row>>,
): RowLoader<Id, Row> {
  const loader = new DataLoader<Id, Row | null>(async ids => {
    const rows = await read(ids);
    for (const [id, row] of rows) cache.set(id, row);
    return ids.map(id => rows.get(id) ?? null);
  });
  return { load: id => cache.get(id) ?? loader.load(id) };
}

/** Results for many parents at once: those that ask with equal specifications are read in one statement. */
function listLoader<Parent, Spec, Result>(
  read: (parents: readonly Parent[], spec: Spec) => Promise<Map<string, Result>>,
  keyOf: (parent: Parent) => string = String,
): { readonly load: (parent: Parent, spec: Spec) => Promise<Result | null> } {
  type Key = { readonly parent: Parent; readonly spec: Spec; readonly specKey: string };
  const loader = new DataLoader<Key, Result | null, string>(
    async keys => {
      const groups = Map.groupBy(keys, key => key.specKey);
      const results = await Promise.all(
        [...groups].map(
          async ([specKey, group]) =>
            [
              specKey,
              await read(
                group.map(key => key.parent),
                group[0]!.spec,
              ),
            ] as const,
        ),
      );
      const bySpec = new Map(results);
      return keys.map(key => bySpec.get(key.specKey)!.get(keyOf(key.parent)) ?? null);
    },
    { cacheKeyFn: key => `${keyOf(key.parent)}\n${key.specKey}` },
  );
  return { load: (parent, spec) => loader.load({ parent, spec, specKey: JSON.stringify(spec) }) };
}

const keyOfPair = ({ node, neighbour }: NodePair) => pairOf(node, neighbour);

function groupByLeft(judgements: readonly DisagreementJudgement[]): Map<string, DisagreementJudgement[]> {
  return Map.groupBy(judgements, judgement => judgement.left);
}

export const emptyPage: Page<never> = { items: [], hasNextPage: false };
