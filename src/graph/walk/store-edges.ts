import type { ClaimId, EntityId } from '../../base/ids.ts';
import { entityKinds } from '../../model/entity.ts';
import {
  type AsOf,
  type ClaimFilter,
  type ClaimOrder,
  carrierRoles,
  type Page,
  type PageRequest,
  type ParticipantRole,
  type Passing,
} from '../../model/list-query.ts';
import type { ObjectPredicate, SubjectPredicate } from '../../store/read/claims.ts';
import type { NodeRow } from '../../store/read/edges.ts';
import type { Reader } from '../../store/read/reader.ts';
import {
  type Parts,
  packedField,
  packedFields,
  packedFlag,
  packedHead,
  readParts,
} from '../../store/rows/packed-claim.ts';
import type { EdgeList } from '../topology/csr.ts';
import { eachCarrierEdge, eachEdge } from '../topology/edge-rule.ts';
import { type EdgeView, type FoundNeighbours, type GraphSource, neighboursIn } from './edge-view.ts';

const namedRoles: readonly ParticipantRole[] = ['subject', 'object', 'qualifier', 'speaker', 'organization'];
const everyRole: readonly ParticipantRole[] = [...namedRoles, ...carrierRoles];
const mostClaims = 50_000;

/** Edges and claims from the store: those of a batch of nodes in two statements, claims in one. */
export class StoreEdges implements GraphSource {
  readonly isAtOnce = false;
  readonly #reader: Reader;
  readonly #filter: ClaimFilter;
  readonly #asOf: AsOf;

  constructor(reader: Reader, filter: ClaimFilter, asOf: AsOf) {
    this.#reader = reader;
    this.#filter = filter;
    this.#asOf = asOf;
  }

  canonicalRows(ids: readonly EntityId[]) {
    return this.#reader.entities.canonicalRows(ids);
  }

  carriers(nodes: readonly number[]) {
    return this.#reader.edges.carriers(nodes);
  }

  async neighbours(nodes: readonly number[], passing: Passing, all?: 'all'): Promise<FoundNeighbours> {
    const limit = all ? null : mostClaims;
    const carrying = nodes.filter(node => mayCarry(node, passing));
    const others = nodes.filter(node => !mayCarry(node, passing));
    const read = [await this.read(others, namedRoles, limit), await this.read(carrying, everyRole, limit)] as const;
    const of = (node: number) => neighboursIn(read[mayCarry(node, passing) ? 1 : 0].view, node, passing);
    return { of, whole: read.every(({ whole }) => whole) };
  }

  async view(nodes: readonly number[], roles: readonly ParticipantRole[]): Promise<EdgeView> {
    return (await this.read(nodes, roles, null)).view;
  }

  among(nodes: readonly number[]) {
    return this.readAmong(nodes, mostClaims);
  }

  /** The edges of these nodes to all others, of as many claims as one batch gives. */
  ofNodes(nodes: readonly number[]) {
    return this.read(nodes, everyRole, mostClaims);
  }

  slugs(rows: readonly number[]) {
    return this.#reader.entities.slugs(rows);
  }

  sortKeys(rows: readonly number[], field: 'name' | 'date') {
    return this.#reader.entities.sortKeys(rows, field);
  }

  claimPlaces(rows: readonly number[]) {
    return this.#reader.claims.places(rows);
  }

  claimPages(
    nodes: readonly EntityId[],
    roles: readonly ParticipantRole[] | null,
    order: ClaimOrder,
    page: PageRequest,
  ): Promise<Map<EntityId, Page<ClaimId>>> {
    return this.#reader.claims.ofParticipants(nodes, roles, { filter: this.#filter, asOf: this.#asOf, order, page });
  }

  claimCounts(nodes: readonly EntityId[], roles: readonly ParticipantRole[] | null) {
    return this.#reader.claims.participantCounts(nodes, roles, { filter: this.#filter, asOf: this.#asOf });
  }

  claimsAbout(wanted: readonly SubjectPredicate[]) {
    return this.#reader.claims.about(wanted, this.#asOf);
  }

  claimsNaming(wanted: readonly ObjectPredicate[]) {
    return this.#reader.claims.naming(wanted, this.#asOf);
  }

  /** The edges of nodes from at most so many of their claims; `whole` where these are all. */
  protected async read(nodes: readonly number[], roles: readonly ParticipantRole[], limit: number | null) {
    return this.#viewOf(nodes, await this.#reader.edges.ofNodes(nodes, roles, this.#scope, limit), limit);
  }

  /** The same from claims that join some of them. */
  protected async readAmong(nodes: readonly number[], limit: number) {
    return this.#viewOf(nodes, await this.#reader.edges.amongNodes(nodes, everyRole, this.#scope, limit), limit);
  }

  get #scope() {
    return { filter: this.#filter, asOf: this.#asOf };
  }

  async #viewOf(
    nodes: readonly number[],
    packs: readonly Int32Array[],
    limit: number | null,
  ): Promise<{ readonly view: EdgeView; readonly whole: boolean }> {
    const named = await this.#reader.edges.nodes([...new Set(packs.flatMap(rowsIn))]);
    return { view: viewOf(packs, named, new Set(nodes)), whole: limit === null || packs.length < limit };
  }
}

/** Whether edges of a node are followed that it has as a carrier of claims. */
const mayCarry = (node: number, passing: Passing) => !('nodes' in passing) || passing.nodes.includes(node);

const fewClaims = 2_000;

/**
 * Edges from the store where few claims join these nodes, and from a better source that is on its way where they are
 * hubs: reading these would take longer than waiting, and hold up all that is asked meanwhile.
 */
export class EdgesWhileLoading extends StoreEdges {
  readonly #better: () => Promise<GraphSource>;

  constructor(reader: Reader, filter: ClaimFilter, asOf: AsOf, better: () => Promise<GraphSource>) {
    super(reader, filter, asOf);
    this.#better = better;
  }

  override async neighbours(nodes: readonly number[], passing: Passing, all?: 'all'): Promise<FoundNeighbours> {
    const roles = nodes.some(node => mayCarry(node, passing)) ? everyRole : namedRoles;
    const { view, whole } = await this.read(nodes, roles, fewClaims);
    if (!whole) return (await this.#better()).neighbours(nodes, passing, all);
    return { of: node => neighboursIn(view, node, passing), whole: true };
  }

  override async view(nodes: readonly number[], roles: readonly ParticipantRole[]): Promise<EdgeView> {
    const { view, whole } = await this.read(nodes, roles, fewClaims);
    return whole ? view : (await this.#better()).view(nodes, roles);
  }

  override async among(nodes: readonly number[]) {
    const found = await this.readAmong(nodes, fewClaims);
    return found.whole ? found : (await this.#better()).among(nodes);
  }
}

/** The rows of nodes that can be at an end of an edge; those of relays are negative. */
function rowsIn(packed: Int32Array): number[] {
  const field = (name: 'subject' | 'object' | 'holder' | 'organization' | 'publisher' | 'document') =>
    packed[packedHead + packedField[name]]!;
  const named = [field('subject'), field('object'), field('holder'), field('organization')];
  const further = packed.subarray(packedHead + packedFields);
  return [...named, field('publisher'), field('document'), ...further].filter(row => row !== 0).map(Math.abs);
}

/** The edges of a few claims, laid out as the index lays out those of all. */
function viewOf(packs: readonly Int32Array[], named: readonly NodeRow[], nodes: ReadonlySet<number>): EdgeView {
  const canonical = new Map(named.map(node => [node.row, node.canonical]));
  const known = new Map(named.map(node => [node.canonical, node]));
  const claims = new Map(packs.map(packed => [packed[0]!, packed]));
  const edges = { nodes: new LooseEdges(nodes), carriers: new LooseEdges(nodes) };
  const parts: Parts = { nodes: [], roles: [], count: 0 };
  for (const packed of packs) {
    readParts(packed, 0, row => canonical.get(row) ?? 0, parts);
    eachEdge(parts, edges.nodes.add(packed[0]!));
    eachCarrierEdge(parts, edges.carriers.add(packed[0]!));
  }
  const field = (claim: number, name: keyof typeof packedField) => claims.get(claim)![packedHead + packedField[name]]!;
  const hasFlag = (claim: number, flag: number) => (field(claim, 'flags') & flag) !== 0;
  return {
    edgesOf: (node, family) => edges[family].of(node),
    passes: () => true,
    ownVoice: claim => hasFlag(claim, packedFlag.ownVoice),
    asserted: claim => field(claim, 'assertedEarliest'),
    valid: claim => (hasFlag(claim, packedFlag.timed) ? field(claim, 'validEarliest') : null),
    kindOf: node => entityKinds.indexOf(known.get(node)!.kind),
    slugOf: node => known.get(node)!.slug,
  };
}

type LooseEdge = { readonly neighbour: number; readonly claim: number; readonly roles: number };

/** Edges of some nodes in any order, put in order where they are asked for. */
class LooseEdges {
  readonly #nodes: ReadonlySet<number>;
  readonly #edges = new Map<number, LooseEdge[]>();
  readonly #lists = new Map<number, EdgeList>();

  constructor(nodes: ReadonlySet<number>) {
    this.#nodes = nodes;
  }

  add(claim: number): (from: number, to: number, roles: number) => void {
    return (from, neighbour, roles) => {
      if (!this.#nodes.has(from)) return;
      const own = this.#edges.get(from);
      if (own) own.push({ neighbour, claim, roles });
      else this.#edges.set(from, [{ neighbour, claim, roles }]);
    };
  }

  of(node: number): EdgeList {
    const list = this.#lists.get(node) ?? edgeListFrom(this.#edges.get(node) ?? []);
    this.#lists.set(node, list);
    return list;
  }
}

function edgeListFrom(edges: LooseEdge[]): EdgeList {
  edges.sort((a, b) => a.neighbour - b.neighbour || a.claim - b.claim || a.roles - b.roles);
  return {
    neighbours: Int32Array.from(edges, edge => edge.neighbour),
    claims: Int32Array.from(edges, edge => edge.claim),
    roles: Uint8Array.from(edges, edge => edge.roles),
    start: 0,
    end: edges.length,
  };
}
