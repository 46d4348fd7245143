import type { ClaimId, EntityId } from '../../base/ids.ts';
import type { MaybePromise } from '../../base/maybe.ts';
import type { Claim } from '../../model/claim.ts';
import type { ClaimOrder, Page, PageRequest, ParticipantRole, Passing } from '../../model/list-query.ts';
import type { ObjectPredicate, SubjectPredicate } from '../../store/read/claims.ts';
import { type HeldNodes, isHeld } from '../topology/csr.ts';
import type { EdgesAmong, EdgeView, FoundNeighbours, GraphSource } from './edge-view.ts';
import type { IndexEdges } from './index-edges.ts';
import type { StoreEdges } from './store-edges.ts';

/**
 * Edges and claims of the nodes that the index holds the lists of from there, of all others from the store. What there is
 * to know of nodes and claims themselves the index has of all.
 */
export class PartialEdges implements GraphSource {
  readonly isAtOnce = false;
  readonly #index: IndexEdges;
  readonly #store: StoreEdges;
  readonly #held: HeldNodes;

  constructor(index: IndexEdges, store: StoreEdges, held: HeldNodes) {
    this.#index = index;
    this.#store = store;
    this.#held = held;
  }

  canonicalRows(ids: readonly EntityId[]) {
    return this.#index.canonicalRows(ids);
  }

  carriers(nodes: readonly number[]) {
    return this.#index.carriers(nodes);
  }

  slugs(rows: readonly number[]) {
    return this.#index.slugs(rows);
  }

  sortKeys(rows: readonly number[], field: 'name' | 'date') {
    return this.#index.sortKeys(rows, field);
  }

  claimPlaces(rows: readonly number[]) {
    return this.#index.claimPlaces(rows);
  }

  async neighbours(nodes: readonly number[], passing: Passing, all?: 'all'): Promise<FoundNeighbours> {
    const others = nodes.filter(node => !isHeld(this.#held, node));
    const held = this.#index.neighbours(nodes, passing);
    if (others.length === 0) return held;
    const read = await this.#store.neighbours(others, passing, all);
    return { of: node => (isHeld(this.#held, node) ? held : read).of(node), whole: read.whole };
  }

  async view(nodes: readonly number[], roles: readonly ParticipantRole[]): Promise<EdgeView> {
    const others = nodes.filter(node => !isHeld(this.#held, node));
    return others.length === 0 ? this.#index.view() : this.#viewWith(await this.#store.view(others, roles));
  }

  async among(nodes: readonly number[]): Promise<EdgesAmong> {
    const others = nodes.filter(node => !isHeld(this.#held, node));
    if (others.length === 0) return this.#index.among();
    const read = await this.#store.ofNodes(others);
    const view = this.#viewWith(read.view);
    return { view, whole: read.whole };
  }

  async claimPages(
    nodes: readonly EntityId[],
    roles: readonly ParticipantRole[] | null,
    order: ClaimOrder,
    page: PageRequest,
  ): Promise<Map<EntityId, Page<ClaimId>>> {
    return this.#fromBoth(
      nodes,
      node => node,
      (source, own) => source.claimPages(own, roles, order, page),
    );
  }

  claimCounts(nodes: readonly EntityId[], roles: readonly ParticipantRole[] | null): Promise<Map<EntityId, number>> {
    return this.#fromBoth(
      nodes,
      node => node,
      (source, own) => source.claimCounts(own, roles),
    );
  }

  claimsAbout(wanted: readonly SubjectPredicate[]): Promise<Map<string, Claim[]>> {
    return this.#fromBoth(
      wanted,
      ({ subject }) => subject,
      (source, own) => source.claimsAbout(own),
    );
  }

  claimsNaming(wanted: readonly ObjectPredicate[]): Promise<Map<string, Claim[]>> {
    return this.#fromBoth(
      wanted,
      ({ object }) => object,
      (source, own) => source.claimsNaming(own),
    );
  }

  /** The lists of the one, with all that the index knows of claims and nodes. */
  #viewWith(read: EdgeView): EdgeView {
    const view = this.#index.view();
    return { ...view, edgesOf: (node, family) => (isHeld(this.#held, node) ? view : read).edgesOf(node, family) };
  }

  async #fromBoth<Wanted, Key, Found>(
    wanted: readonly Wanted[],
    nodeOf: (one: Wanted) => EntityId,
    read: (source: GraphSource, own: readonly Wanted[]) => MaybePromise<Map<Key, Found>>,
  ): Promise<Map<Key, Found>> {
    const rows = this.#index.canonicalRows(wanted.map(nodeOf));
    const isOfIndex = (one: Wanted) => isHeld(this.#held, rows.get(nodeOf(one)) ?? -1);
    const [held, others] = [wanted.filter(isOfIndex), wanted.filter(one => !isOfIndex(one))];
    const found = new Map(held.length === 0 ? [] : await read(this.#index, held));
    if (others.length > 0) for (const [key, own] of await read(this.#store, others)) found.set(key, own);
    return found;
  }
}
