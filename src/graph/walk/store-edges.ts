import type { ClaimId, EntityId } from '../../base/ids.ts';
import { entityKinds } from '../../model/entity.ts';
import type { AsOf, ClaimFilter, ClaimOrder, Page, PageRequest, ParticipantRole } from '../../model/list-query.ts';
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
import { type EdgeFamily, eachDocumentEdge, eachEdge } from '../topology/edge-rule.ts';
import {
  type Edge,
  type EdgeView,
  type FoundNeighbours,
  firstEdge,
  type GraphSource,
  neighboursIn,
} from './edge-view.ts';

const searchedRoles: readonly ParticipantRole[] = ['subject', 'object', 'qualifier', 'speaker', 'organization'];
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

  async neighbours(nodes: readonly number[], all?: 'all'): Promise<FoundNeighbours> {
    const { view, whole } = await this.read(nodes, searchedRoles, 'nodes', all ? null : mostClaims);
    return { of: node => neighboursIn(view, node), whole };
  }

  async view(nodes: readonly number[], roles: readonly ParticipantRole[], family: EdgeFamily): Promise<EdgeView> {
    return (await this.read(nodes, roles, family, null)).view;
  }

  async firstEdges(pairs: readonly (readonly [number, number])[]): Promise<(Edge | null)[]> {
    const view = await this.view(startsOf(pairs), searchedRoles, 'nodes');
    return pairs.map(([node, neighbour]) => firstEdge(view, node, neighbour));
  }

  slugs(rows: readonly number[]) {
    return this.#reader.entities.slugs(rows);
  }

  sortKeys(rows: readonly number[], field: 'name' | 'date') {
    return this.#reader.entities.sortKeys(rows, field);
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
  protected async read(
    nodes: readonly number[],
    roles: readonly ParticipantRole[],
    family: EdgeFamily,
    limit: number | null,
  ): Promise<{ readonly view: EdgeView; readonly whole: boolean }> {
    const packs = await this.#reader.edges.ofNodes(nodes, roles, { filter: this.#filter, asOf: this.#asOf }, limit);
    const named = await this.#reader.edges.nodes([...new Set(packs.flatMap(rowsIn))]);
    return { view: viewOf(packs, named, new Set(nodes), family), whole: limit === null || packs.length < limit };
  }
}

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

  override async neighbours(nodes: readonly number[], all?: 'all'): Promise<FoundNeighbours> {
    const view = await this.#few(nodes, searchedRoles, 'nodes');
    if (!view) return (await this.#better()).neighbours(nodes, all);
    return { of: node => neighboursIn(view, node), whole: true };
  }

  override async view(
    nodes: readonly number[],
    roles: readonly ParticipantRole[],
    family: EdgeFamily,
  ): Promise<EdgeView> {
    return (await this.#few(nodes, roles, family)) ?? (await this.#better()).view(nodes, roles, family);
  }

  override async firstEdges(pairs: readonly (readonly [number, number])[]): Promise<(Edge | null)[]> {
    const view = await this.#few(startsOf(pairs), searchedRoles, 'nodes');
    if (!view) return (await this.#better()).firstEdges(pairs);
    return pairs.map(([node, neighbour]) => firstEdge(view, node, neighbour));
  }

  async #few(nodes: readonly number[], roles: readonly ParticipantRole[], family: EdgeFamily) {
    const { view, whole } = await this.read(nodes, roles, family, fewClaims);
    return whole ? view : null;
  }
}

const startsOf = (pairs: readonly (readonly [number, number])[]) => [...new Set(pairs.map(([node]) => node))];

/** The rows of nodes that can be at an end of an edge. */
function rowsIn(packed: Int32Array): number[] {
  const field = (name: 'subject' | 'object' | 'holder' | 'organization' | 'document') =>
    packed[packedHead + packedField[name]]!;
  const named = [field('subject'), field('object'), field('holder'), field('organization'), field('document')];
  return [...named, ...packed.subarray(packedHead + packedFields)].filter(row => row > 0);
}

/** The edges of a few claims, laid out as the index lays out those of all. */
function viewOf(
  packs: readonly Int32Array[],
  named: readonly NodeRow[],
  nodes: ReadonlySet<number>,
  family: EdgeFamily,
): EdgeView {
  const canonical = new Map(named.map(node => [node.row, node.canonical]));
  const known = new Map(named.map(node => [node.canonical, node]));
  const claims = new Map(packs.map(packed => [packed[0]!, packed]));
  const edges = new Map<number, { neighbour: number; claim: number; roles: number }[]>();
  const parts: Parts = { nodes: [], roles: [], count: 0 };
  for (const packed of packs) {
    readParts(packed, 0, row => canonical.get(row) ?? 0, parts);
    const visitEdges = family === 'nodes' ? eachEdge : eachDocumentEdge;
    visitEdges(parts, (from, neighbour, roles) => {
      if (!nodes.has(from)) return;
      const edge = { neighbour, claim: packed[0]!, roles };
      const own = edges.get(from);
      if (own) own.push(edge);
      else edges.set(from, [edge]);
    });
  }
  const field = (claim: number, name: keyof typeof packedField) => claims.get(claim)![packedHead + packedField[name]]!;
  const hasFlag = (claim: number, flag: number) => (field(claim, 'flags') & flag) !== 0;
  return {
    edgesOf: node => edgeListFrom(edges.get(node) ?? []),
    passes: () => true,
    ownVoice: claim => hasFlag(claim, packedFlag.ownVoice),
    asserted: claim => field(claim, 'assertedEarliest'),
    valid: claim => (hasFlag(claim, packedFlag.timed) ? field(claim, 'validEarliest') : null),
    kindOf: node => entityKinds.indexOf(known.get(node)!.kind),
    slugOf: node => known.get(node)!.slug,
  };
}

function edgeListFrom(edges: { neighbour: number; claim: number; roles: number }[]): EdgeList {
  edges.sort((a, b) => a.neighbour - b.neighbour || a.claim - b.claim || a.roles - b.roles);
  return {
    neighbours: Int32Array.from(edges, edge => edge.neighbour),
    claims: Int32Array.from(edges, edge => edge.claim),
    roles: Uint8Array.from(edges, edge => edge.roles),
    start: 0,
    end: edges.length,
  };
}
