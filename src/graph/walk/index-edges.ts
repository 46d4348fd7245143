import { LRUCache } from 'lru-cache';

import { type ClaimId, type EntityId, pairOf } from '../../base/ids.ts';
import { all, type MaybePromise, map } from '../../base/maybe.ts';
import type { Claim } from '../../model/claim.ts';
import type { ClaimOrder, Page, PageRequest, ParticipantRole } from '../../model/list-query.ts';
import type { ObjectPredicate, SubjectPredicate } from '../../store/read/claims.ts';
import type { Reader } from '../../store/read/reader.ts';
import { packedFlag } from '../../store/rows/packed-claim.ts';
import { type ClaimTest, isTimed } from '../topology/claim-test.ts';
import { listOf } from '../topology/csr.ts';
import type { EdgeFamily } from '../topology/edge-rule.ts';
import type { Topology } from '../topology/topology.ts';
import type { IndexView } from '../topology/topology-index.ts';
import { claimsWith, participantClaimPage, participantClaims } from './claim-pages.ts';
import { type EdgeView, firstEdge, type GraphSource, type Neighbours, neighboursIn } from './edge-view.ts';

/** What the index does not hold: what claims say, and what nodes are sorted by. */
export type Stored = { readonly reader: Reader; readonly claimsByRow: ClaimsByRow };
export type ClaimsByRow = (rows: readonly number[]) => MaybePromise<ReadonlyMap<number, Claim>>;

/** Edges and claims from the topology index, at once; `isPlain` where claims are tested for what everybody sees now. */
export class IndexEdges implements GraphSource {
  readonly isAtOnce = true;
  readonly #view: IndexView;
  readonly #isPlain: boolean;
  readonly #stored: Stored;
  #searched: EdgeView | null = null;

  constructor(view: IndexView, isPlain: boolean, stored: Stored) {
    this.#view = view;
    this.#isPlain = isPlain;
    this.#stored = stored;
  }

  canonicalRows(ids: readonly EntityId[]): Map<EntityId, number> {
    const found = new Map<EntityId, number>();
    for (const id of ids) {
      const row = this.#canonicalRow(id);
      if (row !== null) found.set(id, row);
    }
    return found;
  }

  view(_nodes: readonly number[], _roles: readonly ParticipantRole[], family: EdgeFamily): EdgeView {
    const { topology, test } = this.#view;
    if (family !== 'nodes') return viewOf(topology, family, test);
    this.#searched ??= viewOf(topology, family, test);
    return this.#searched;
  }

  neighbours() {
    const { topology } = this.#view;
    const view = this.view([], [], 'nodes');
    const of = (node: number) => (this.#isPlain ? keptNeighbours(topology, view, node) : neighboursIn(view, node));
    return { of, whole: true };
  }

  firstEdges(pairs: readonly (readonly [number, number])[]) {
    const view = this.view([], [], 'nodes');
    return pairs.map(([node, neighbour]) => firstEdge(view, node, neighbour));
  }

  slugs(rows: readonly number[]): Map<number, EntityId> {
    const { slugs } = this.#view.topology.nodes;
    return new Map(rows.map(row => [row, slugs[row]!]));
  }

  sortKeys(rows: readonly number[], field: 'name' | 'date') {
    return this.#stored.reader.entities.sortKeys(rows, field);
  }

  claimPages(
    nodes: readonly EntityId[],
    roles: readonly ParticipantRole[] | null,
    order: ClaimOrder,
    page: PageRequest,
  ): MaybePromise<Map<EntityId, Page<ClaimId>>> {
    const { topology, test } = this.#view;
    const rows = this.canonicalRows(nodes);
    const pages = [...rows.values()].map(row =>
      claimIdPage(participantClaimPage(topology, test, row, { roles, order, page }), this.#stored.claimsByRow),
    );
    return map(all(pages), found => new Map([...rows.keys()].map((node, place) => [node, found[place]!])));
  }

  claimCounts(nodes: readonly EntityId[], roles: readonly ParticipantRole[] | null): Map<EntityId, number> {
    const { topology, test } = this.#view;
    const counts = new Map<EntityId, number>();
    for (const [node, row] of this.canonicalRows(nodes))
      counts.set(node, participantClaims(topology, test, row, roles).length);
    return counts;
  }

  claimsAbout(wanted: readonly SubjectPredicate[]): MaybePromise<Map<string, Claim[]>> {
    return this.#claimsWith(wanted.map(({ subject, predicate }) => ({ node: subject, role: 'subject', predicate })));
  }

  claimsNaming(wanted: readonly ObjectPredicate[]): MaybePromise<Map<string, Claim[]>> {
    return this.#claimsWith(wanted.map(({ object, predicate }) => ({ node: object, role: 'object', predicate })));
  }

  #claimsWith(
    wanted: readonly { readonly node: EntityId; readonly role: ParticipantRole; readonly predicate: string }[],
  ): MaybePromise<Map<string, Claim[]>> {
    const { topology, test, predicates } = this.#view;
    const rows = new Map<string, readonly number[]>();
    for (const { node, role, predicate } of wanted) {
      const row = this.#canonicalRow(node);
      const code = predicates.get(predicate) ?? -1;
      if (row !== null) rows.set(pairOf(node, predicate), claimsWith(topology, test, row, { role, predicate: code }));
    }
    return map(this.#stored.claimsByRow([...new Set([...rows.values()].flat())]), claims => {
      const found = new Map<string, Claim[]>();
      for (const [pair, own] of rows)
        found.set(
          pair,
          own.map(row => claims.get(row)!),
        );
      return found;
    });
  }

  #canonicalRow(id: EntityId): number | null {
    const { rows, canonical } = this.#view.topology.nodes;
    const row = rows.get(id);
    return row === undefined ? null : canonical[row]!;
  }
}

/** A page of claims by row, as one of their ids. */
export function claimIdPage(page: Page<number>, claimsByRow: ClaimsByRow): MaybePromise<Page<ClaimId>> {
  return map(claimsByRow(page.items.map(item => item.row)), claims => ({
    items: page.items.map(item => ({ ...item, id: claims.get(item.row)!.id })),
    hasNextPage: page.hasNextPage,
  }));
}

function viewOf({ nodes, claims, edges }: Topology, family: EdgeFamily, passes: ClaimTest): EdgeView {
  const { flags, assertedEarliest, validEarliest } = claims;
  return {
    edgesOf: node => listOf(edges[family], node),
    passes,
    ownVoice: claim => (flags[claim]! & packedFlag.ownVoice) !== 0,
    asserted: claim => assertedEarliest[claim]!,
    valid: claim => (isTimed(claims, claim) ? validEarliest[claim]! : null),
    kindOf: node => nodes.kinds[node]!,
    slugOf: node => nodes.slugs[node]!,
  };
}

/** What hubs come to, so that their edges are not counted again while the graph stands. */
const kept = new WeakMap<Topology, LRUCache<number, Neighbours>>();
const neighboursKept = 2_000_000;

function keptNeighbours(topology: Topology, view: EdgeView, node: number): Neighbours {
  let cache = kept.get(topology);
  if (!cache) {
    cache = new LRUCache({ maxSize: neighboursKept, sizeCalculation: ({ nodes }) => nodes.length + 1 });
    kept.set(topology, cache);
  }
  const known = cache.get(node);
  if (known) return known;
  const found = neighboursIn(view, node);
  cache.set(node, found);
  return found;
}
