import type { EntityId } from '../../base/ids.ts';
import { entityKinds } from '../../model/entity.ts';
import type { ClaimStates, NodeRow, TopologyBlock } from '../../store/read/edges.ts';
import { jointSpeakersAt, jointSpeakersOf, type Parts, packedField } from '../../store/rows/packed-claim.ts';
import {
  type AdjacencyLists,
  addEdges,
  addParts,
  type HeldNodes,
  isHeld,
  type LaidOut,
  Layout,
  type PartList,
} from './csr.ts';
import { isCarrier } from './edge-rule.ts';
import { chooseHeld } from './held-nodes.ts';
import { ClaimParts } from './participants.ts';

/**
 * Who shares a claim with whom, and who takes part in what. Nodes and claims go by their rows in the store. What lists
 * and searches filter by stands in one array a field, indexed by the claim's row. Holds no text but the nodes' slugs.
 */
export type Topology = {
  readonly nodes: Nodes;
  readonly claims: ClaimFacts;
  readonly edges: LaidOut['edges'];
  readonly parts: AdjacencyLists<PartList>;
  /** Whose edges and parts are there; what there is to know of nodes and claims themselves is, of all. */
  readonly held: HeldNodes;
  /** What the lists of every node would come to, with all else. */
  readonly bytesOfAll: number;
  readonly lastClaim: number;
  /** Claims that were added since everything was laid out. */
  readonly addedClaims: number;
};

/** Nodes by row. */
export type Nodes = {
  readonly slugs: (EntityId | undefined)[];
  readonly rows: Map<EntityId, number>;
  /** The canonical row of each node. */
  readonly canonical: Int32Array;
  /** Place of the node's kind in the model's list. */
  readonly kinds: Uint8Array;
  /** 1 where the node carries claims as a document, a publisher or a relay. */
  readonly carriers: Uint8Array;
  readonly last: number;
};

export type ClaimFacts = {
  readonly predicate: Uint16Array;
  readonly flags: Uint16Array;
  readonly holder: Int32Array;
  /** Who spoke together with the holder, by claim. */
  readonly jointSpeakers: Map<number, readonly number[]>;
  readonly publisher: Int32Array;
  readonly validEarliest: Int32Array;
  readonly validLatest: Int32Array;
  readonly assertedEarliest: Int32Array;
  readonly assertedLatest: Int32Array;
  /** Milliseconds since 1970; of a claim that was proposed first, when it was accepted. */
  readonly recordedAt: Float64Array;
  /** Milliseconds since 1970; 0 where the claim stands. */
  readonly withdrawnAt: Float64Array;
  /** 1 where the claim is not accepted. */
  readonly hidden: Uint8Array;
};

/** Claims as they are read from the store, some blocks at a time. */
export type BlockBatches = AsyncIterable<readonly TopologyBlock[]> | Iterable<readonly TopologyBlock[]>;

/** There is room for as many claims as are expected; more may come. `budget`: bytes that everything may take. */
export type Room = { readonly expectedClaims: number; readonly budget: number };

/**
 * Lays everything out, in slices between which the process can do other work; over the budget the lists of those nodes
 * that have most.
 */
export async function buildTopology(
  nodeRows: readonly NodeRow[],
  blocks: BlockBatches,
  changes: ClaimStates,
  { expectedClaims, budget }: Room,
): Promise<Topology> {
  const nodes = addNodes(noNodes, nodeRows);
  const read = await readClaims(blocks, nodes, { room: factsFor(expectedClaims + 1), changes });
  const { claims, parts, lastClaim } = read;
  const [least, bytes] = [leastBytes(nodes.last, lastClaim), read.layout.bytes()];
  const bytesOfAll = least + bytes.reduce((sum, own) => sum + own, 0);
  const held = bytesOfAll <= budget ? null : chooseHeld(bytes, budget * filledAtFirst - least);
  const layout = held === null ? read.layout : await countHeld(parts, nodes, held);
  const laidOut = await layout.put(parts, claims.assertedEarliest);
  return { nodes, claims, ...laidOut, held, bytesOfAll, lastClaim, addedClaims: 0 };
}

/** The share of a budget that a part of the lists is chosen for, so that claims can be added to them for a while. */
export const filledAtFirst = 0.9;

async function countHeld(parts: ClaimParts, { last }: Nodes, held: HeldNodes): Promise<Layout> {
  const layout = new Layout(last + 1, held);
  await parts.each(own => layout.count(own));
  return layout;
}

/**
 * The topology with what was recorded since. No node may have become another's since. Costs what the nodes of the new
 * claims have in edges; the topology before goes on being good for the revision that it was made for, but that it hears
 * of withdrawals and reviews.
 */
export async function extendTopology(
  before: Topology,
  nodeRows: readonly NodeRow[],
  blocks: BlockBatches,
  changes: ClaimStates,
): Promise<Topology> {
  const nodes = addNodes(before.nodes, nodeRows);
  const added = await Array.fromAsync(blocks);
  if (added.length === 0) {
    applyChanges(before.claims, changes);
    return { ...before, nodes };
  }
  const touched = new Set<number>();
  const touch = (parts: Parts) => {
    for (let index = 0; index < parts.count; index++)
      if (isHeld(before.held, parts.nodes[index]!)) touched.add(parts.nodes[index]!);
  };
  const read = await readClaims(added, nodes, { room: before.claims, changes }, touch);
  const { claims, parts, lastClaim } = read;
  const laidOut = await read.layout.put(parts, claims.assertedEarliest);
  return {
    nodes,
    claims,
    held: before.held,
    bytesOfAll: before.bytesOfAll,
    edges: {
      nodes: addEdges(before.edges.nodes, laidOut.edges.nodes, touched),
      carriers: addEdges(before.edges.carriers, laidOut.edges.carriers, touched),
    },
    parts: addParts(before.parts, laidOut.parts, touched, claims.assertedEarliest),
    lastClaim: Math.max(before.lastClaim, lastClaim),
    addedClaims: before.addedClaims + parts.rows.length,
  };
}

/** What there is to know of claims, in arrays that have room for them, and the claims counted by node. */
async function readClaims(
  blocks: BlockBatches,
  { canonical, carriers, last }: Nodes,
  { room, changes }: { readonly room: ClaimFacts; readonly changes: ClaimStates },
  visit: (parts: Parts) => void = () => {},
) {
  const parts = new ClaimParts(canonical);
  const layout = new Layout(last + 1);
  const readFacts = factReader(canonical);
  let claims = room;
  let lastClaim = 0;
  for await (const batch of blocks) {
    for (const { packed, lastClaim: lastOfBlock } of batch) {
      lastClaim = lastOfBlock;
      claims = withRoom(claims, lastClaim + 1);
      parts.add(packed, (own, row, fields) => {
        readFacts(claims, row, packed, fields);
        layout.count(own);
        for (let part = own.count - 1; part >= 0 && isCarrier(own.roles[part]!); part--) carriers[own.nodes[part]!] = 1;
        visit(own);
      });
    }
  }
  applyChanges(claims, changes);
  return { claims, parts, layout, lastClaim };
}

const noNodes: Nodes = {
  slugs: [],
  rows: new Map(),
  canonical: new Int32Array(0),
  kinds: new Uint8Array(0),
  carriers: new Uint8Array(0),
  last: 0,
};

function addNodes(before: Nodes, added: readonly NodeRow[]): Nodes {
  if (added.length === 0) return before;
  const last = added.at(-1)!.row;
  const isFirst = before === noNodes;
  const nodes = {
    slugs: isFirst ? [] : before.slugs,
    rows: isFirst ? new Map<EntityId, number>() : before.rows,
    canonical: withLength(before.canonical, last + 1),
    kinds: withLength(before.kinds, last + 1),
    carriers: withLength(before.carriers, last + 1),
    last,
  };
  for (const { row, slug, canonical, kind } of added) {
    nodes.slugs[row] = slug;
    nodes.rows.set(slug, row);
    nodes.canonical[row] = canonical;
    nodes.kinds[row] = entityKinds.indexOf(kind);
  }
  return nodes;
}

function factsFor(size: number): ClaimFacts {
  return {
    predicate: new Uint16Array(size),
    flags: new Uint16Array(size),
    holder: new Int32Array(size),
    jointSpeakers: new Map(),
    publisher: new Int32Array(size),
    validEarliest: new Int32Array(size),
    validLatest: new Int32Array(size),
    assertedEarliest: new Int32Array(size),
    assertedLatest: new Int32Array(size),
    recordedAt: new Float64Array(size),
    withdrawnAt: new Float64Array(size),
    hidden: new Uint8Array(size),
  };
}

/** The same arrays where they have room; larger ones with the same content where they have not. */
function withRoom(facts: ClaimFacts, size: number): ClaimFacts {
  if (size <= facts.hidden.length) return facts;
  const larger = Math.ceil(size * growth);
  return Object.fromEntries(
    Object.entries(facts).map(([name, kept]) => [name, kept instanceof Map ? kept : withLength(kept, larger)]),
  ) as unknown as ClaimFacts;
}

const growth = 1.1;

type Numbers = Int32Array | Uint16Array | Uint8Array | Float64Array;

function withLength<Array extends Numbers>(array: Array, length: number): Array {
  if (length <= array.length) return array;
  const larger = new (array.constructor as new (length: number) => Array)(length);
  larger.set(array);
  return larger;
}

/** Reads what there is to know of the claim whose fields stand at a place. */
function factReader(canonical: Int32Array) {
  return (facts: ClaimFacts, row: number, packed: Int32Array, at: number): void => {
    facts.predicate[row] = packed[at + packedField.predicate]!;
    facts.flags[row] = packed[at + packedField.flags]!;
    facts.holder[row] = canonical[packed[at + packedField.holder]!]!;
    if (jointSpeakersOf(facts.flags[row]!) > 0)
      facts.jointSpeakers.set(
        row,
        Array.from(jointSpeakersAt(packed, at), speaker => canonical[speaker]!),
      );
    facts.publisher[row] = canonical[packed[at + packedField.publisher]!]!;
    facts.validEarliest[row] = packed[at + packedField.validEarliest]!;
    facts.validLatest[row] = packed[at + packedField.validLatest]!;
    facts.assertedEarliest[row] = packed[at + packedField.assertedEarliest]!;
    facts.assertedLatest[row] = packed[at + packedField.assertedLatest]!;
    const [high, low] = [packed[at + packedField.recordedHigh]!, packed[at + packedField.recordedLow]!];
    facts.recordedAt[row] = high * 2 ** 32 + (low >>> 0);
  };
}

function applyChanges(
  { withdrawnAt, recordedAt, hidden }: ClaimFacts,
  { of, withdrawn, unaccepted, acceptedLater }: ClaimStates,
): void {
  if (of === null) {
    withdrawnAt.fill(0);
    hidden.fill(0);
  } else
    for (const row of of) {
      if (row >= hidden.length) continue;
      withdrawnAt[row] = 0;
      hidden[row] = 0;
    }
  for (const { row, at } of withdrawn) if (row < withdrawnAt.length) withdrawnAt[row] = Date.parse(at);
  for (const { row, at } of acceptedLater) if (row < recordedAt.length) recordedAt[row] = Date.parse(at);
  for (const row of unaccepted) if (row < hidden.length) hidden[row] = 1;
}

/** Bytes that nodes and claims take, about, beside the lists of edges and parts: what any index needs at least. */
export function leastBytes(nodes: number, claims: number): number {
  const [perNode, perClaim] = [170, 45];
  return nodes * perNode + claims * perClaim;
}

/** Bytes that a topology takes, about: its arrays, and the slugs of nodes. */
export function bytesOf({ nodes, claims, edges, parts }: Topology): number {
  let bytes = nodes.rows.size * bytesOfSlug + claims.jointSpeakers.size * bytesOfJointSpeakers;
  for (const list of [edges.nodes, edges.carriers, parts]) {
    bytes += list.offsets.byteLength + arrayBytes(list.base);
    for (const own of list.since.values()) bytes += arrayBytes(own);
  }
  return bytes + arrayBytes(nodes) + arrayBytes(claims);
}

/** With its places in the list and in the map of rows; the other with its place in the map. */
const [bytesOfSlug, bytesOfJointSpeakers] = [140, 100];

function arrayBytes(columns: object): number {
  return Object.values(columns).reduce(
    (bytes, column) => bytes + (ArrayBuffer.isView(column) ? column.byteLength : 0),
    0,
  );
}
