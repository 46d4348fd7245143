import { LRUCache } from 'lru-cache';

import { type ClaimId, type EntityId, pairOf } from '../../base/ids.ts';
import { all, type MaybePromise, map } from '../../base/maybe.ts';
import type { Claim } from '../../model/claim.ts';
import type { ClaimOrder, Page, PageRequest, ParticipantRole, Passing } from '../../model/list-query.ts';
import type { ObjectPredicate, SubjectPredicate } from '../../store/read/claims.ts';
import type { Reader } from '../../store/read/reader.ts';
import { packedFlag } from '../../store/rows/packed-claim.ts';
import { type ClaimTest, isTimed } from '../topology/claim-test.ts';
import { listOf } from '../topology/csr.ts';
import type { Topology } from '../topology/topology.ts';
import type { IndexView } from '../topology/topology-index.ts';
import { placedPage } from './adjacency-pages.ts';
import { claimsWith, participantClaimPage, participantClaims } from './claim-pages.ts';
import {
  type EdgesAmong,
  type EdgeView,
  type GraphSource,
  isPassingNone,
  type Neighbours,
  neighboursIn,
  passingNone,
  withCarriers,
} from './edge-view.ts';

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

  view(): EdgeView {
    const { topology, test } = this.#view;
    this.#searched ??= viewOf(topology, test);
    return this.#searched;
  }

  carriers(nodes: readonly number[]): number[] {
    const { carriers } = this.#view.topology.nodes;
    return [...new Set(nodes)].filter(node => carriers[node] === 1).sort((a, b) => a - b);
  }

  neighbours(_nodes: readonly number[], passing: Passing) {
    const { topology } = this.#view;
    const view = this.view();
    const of = (node: number) =>
      this.#isPlain ? keptNeighbours(topology, view, node, passing) : neighboursIn(view, node, passing);
    return { of, whole: true };
  }

  among(): EdgesAmong {
    const view = this.view();
    if (!this.#isPlain) return { view, whole: true };
    return { view, whole: true, kept: node => keptNeighbours(this.#view.topology, view, node, passingNone) };
  }

  slugs(rows: readonly number[]): Map<number, EntityId> {
    const { slugs } = this.#view.topology.nodes;
    return new Map(rows.map(row => [row, slugs[row]!]));
  }

  sortKeys(rows: readonly number[], field: 'name' | 'date') {
    return this.#stored.reader.entities.sortKeys(rows, field);
  }

  claimPlaces(rows: readonly number[]) {
    return this.#stored.reader.claims.places(rows);
  }

  claimPages(
    nodes: readonly EntityId[],
    roles: readonly ParticipantRole[] | null,
    order: ClaimOrder,
    page: PageRequest,
  ): MaybePromise<Map<EntityId, Page<ClaimId>>> {
    const { topology, test } = this.#view;
    const rows = this.canonicalRows(nodes);
    const pageAt = (row: number): MaybePromise<Page<number>> => {
      if (order.field !== 'place') return participantClaimPage(topology, test, row, { roles, order, page });
      const claims = participantClaims(topology, test, row, roles);
      return this.claimPlaces(claims).then(places => placedPage(claims, places, order, page));
    };
    const pages = [...rows.values()].map(row =>
      map(pageAt(row), found => claimIdPage(found, this.#stored.claimsByRow)),
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

function viewOf({ nodes, claims, edges }: Topology, passes: ClaimTest): EdgeView {
  const { flags, assertedEarliest, validEarliest } = claims;
  return {
    edgesOf: (node, family) => listOf(edges[family], node),
    passes,
    ownVoice: claim => (flags[claim]! & packedFlag.ownVoice) !== 0,
    asserted: claim => assertedEarliest[claim]!,
    valid: claim => (isTimed(claims, claim) ? validEarliest[claim]! : null),
    kindOf: node => nodes.kinds[node]!,
    slugOf: node => nodes.slugs[node]!,
  };
}

type Kept = Record<'none' | 'own', LRUCache<number, Neighbours>>;

/** What hubs come to, so that their edges are not counted again while the graph stands. */
const kept = new WeakMap<Topology, Kept>();
const neighboursKept = 2_000_000;

function keptNeighbours(topology: Topology, view: EdgeView, node: number, passing: Passing): Neighbours {
  if ('nodes' in passing && passing.nodes.length > 0 && !passing.nodes.includes(node))
    return withCarriers(view, node, keptNeighbours(topology, view, node, passingNone), passing);
  const keptAs = passing.rule === 'own' ? 'own' : isPassingNone(passing) ? 'none' : null;
  if (keptAs === null) return neighboursIn(view, node, passing);
  const cache = keptOf(topology)[keptAs];
  const known = cache.get(node);
  if (known) return known;
  const found = neighboursIn(view, node, passing);
  cache.set(node, found);
  return found;
}

function keptOf(topology: Topology): Kept {
  const known = kept.get(topology);
  if (known) return known;
  const cache = () =>
    new LRUCache<number, Neighbours>({
      maxSize: neighboursKept,
      sizeCalculation: ({ nodes }) => nodes.length + 1,
    });
  const made = { none: cache(), own: cache() };
  kept.set(topology, made);
  return made;
}
