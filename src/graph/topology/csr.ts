import type { Parts } from '../../store/rows/packed-claim.ts';
import { type EdgeFamily, eachCarrierEdge, eachEdge } from './edge-rule.ts';
import type { ClaimParts } from './participants.ts';

/** The edges of one node, from `start` up to `end`: by neighbour, claim, and the parts of both. */
export type EdgeList = {
  readonly neighbours: Int32Array;
  readonly claims: Int32Array;
  /** The part at the node's own end in the upper four bits, at the neighbour's in the lower. */
  readonly roles: Uint8Array;
  readonly start: number;
  readonly end: number;
};

/** The claims in which one node takes part, from `start` up to `end`: by the first day on which they may have been said, and row. */
export type PartList = {
  readonly claims: Int32Array;
  /** One bit for each part, by its place in the model's list. */
  readonly roles: Uint16Array;
  readonly start: number;
  readonly end: number;
};

/** Lists by node in compressed sparse rows, and beside them the whole lists of nodes that were added to since. */
export type AdjacencyLists<List> = {
  readonly offsets: Int32Array;
  readonly base: List;
  readonly since: ReadonlyMap<number, List>;
};

export function listOf<List extends EdgeList | PartList>(
  { offsets, base, since }: AdjacencyLists<List>,
  node: number,
): List {
  const later = since.get(node);
  if (later) return later;
  if (node + 1 >= offsets.length) return { ...base, start: 0, end: 0 };
  return { ...base, start: offsets[node]!, end: offsets[node + 1]! };
}

/** What claims come to, laid out by node. */
export type LaidOut = {
  readonly edges: Readonly<Record<EdgeFamily, AdjacencyLists<EdgeList>>>;
  readonly parts: AdjacencyLists<PartList>;
};

/** The nodes whose lists are held, 1 by row; null: all. */
export type HeldNodes = Uint8Array | null;

export const isHeld = (held: HeldNodes, node: number): boolean => held === null || held[node] === 1;

/** Bytes that an edge takes in a list, and a part. */
const [bytesOfEdge, bytesOfPart] = [9, 6];

/** Lays claims out by node: all are counted first, as they are read, so that each node's place is known. */
export class Layout {
  readonly #held: HeldNodes;
  readonly #nodes: EdgeLayout;
  readonly #carriers: EdgeLayout;
  readonly #partOffsets: Int32Array;

  constructor(nodeCount: number, held: HeldNodes = null) {
    this.#held = held;
    this.#nodes = new EdgeLayout(nodeCount, held);
    this.#carriers = new EdgeLayout(nodeCount, held);
    this.#partOffsets = new Int32Array(nodeCount + 1);
  }

  count(parts: Parts): void {
    eachEdge(parts, this.#nodes.count);
    eachCarrierEdge(parts, this.#carriers.count);
    for (let index = 0; index < parts.count; index++) {
      const node = parts.nodes[index]!;
      if (isHeld(this.#held, node) && isFirstPart(parts.nodes, index)) this.#partOffsets[node + 1]!++;
    }
  }

  /** Bytes that the lists of each node will take, by row, of what was counted so far. */
  bytes(): Float64Array {
    const [edges, carried, parts] = [this.#nodes.counted, this.#carriers.counted, this.#partOffsets];
    const bytes = new Float64Array(parts.length - 1);
    for (let node = 0; node < bytes.length; node++)
      bytes[node] = bytesOfEdge * (edges[node + 1]! + carried[node + 1]!) + bytesOfPart * parts[node + 1]!;
    return bytes;
  }

  /**
   * Puts the claims that were counted in their places, in slices between which the process can do other work; `asserted`
   * is when each claim was said at the earliest, by row.
   */
  async put(claims: ClaimParts, asserted: Int32Array): Promise<LaidOut> {
    // one family after the other, so that what sorts the first is free again before the second
    const edges = {
      nodes: await this.#nodes.put(claims, eachEdge),
      carriers: await this.#carriers.put(claims, eachCarrierEdge),
    };
    sumUp(this.#partOffsets);
    return { edges, parts: await layOutParts(claims, asserted, { offsets: this.#partOffsets, held: this.#held }) };
  }
}

/**
 * Edges sorted by node, neighbour and claim in two steps that keep the order in which claims come: first by neighbour,
 * then by node.
 */
class EdgeLayout {
  readonly #held: HeldNodes;
  readonly #offsets: Int32Array;
  /** Where the edges to each neighbour begin. */
  readonly #neighbourOffsets: Int32Array;

  constructor(nodeCount: number, held: HeldNodes) {
    this.#held = held;
    this.#offsets = new Int32Array(nodeCount + 1);
    this.#neighbourOffsets = new Int32Array(nodeCount + 1);
  }

  /** How many edges begin at each node, at the place after its row, until they are put. */
  get counted(): Int32Array {
    return this.#offsets;
  }

  readonly count = (from: number, to: number): void => {
    if (!isHeld(this.#held, from)) return;
    this.#offsets[from + 1]!++;
    this.#neighbourOffsets[to + 1]!++;
  };

  async put(claims: ClaimParts, eachOf: typeof eachEdge): Promise<AdjacencyLists<EdgeList>> {
    sumUp(this.#offsets);
    sumUp(this.#neighbourOffsets);
    return this.#byNode(await this.#byNeighbour(claims, eachOf));
  }

  /** Three numbers an edge: node, claim and roles, beside each other because places are far apart. */
  async #byNeighbour(claims: ClaimParts, eachOf: typeof eachEdge): Promise<Int32Array> {
    const next = this.#neighbourOffsets.slice();
    const edges = new Int32Array(3 * this.#offsets.at(-1)!);
    let claim = 0;
    const put = (from: number, to: number, roles: number) => {
      if (!isHeld(this.#held, from)) return;
      const at = 3 * next[to]!++;
      edges[at] = from;
      edges[at + 1] = claim;
      edges[at + 2] = roles;
    };
    await claims.each((parts, row) => {
      claim = row;
      eachOf(parts, put);
    });
    return edges;
  }

  async #byNode(edges: Int32Array): Promise<AdjacencyLists<EdgeList>> {
    const [offsets, toOffsets] = [this.#offsets, this.#neighbourOffsets];
    const [next, size] = [offsets.slice(), offsets.at(-1)!];
    const [neighbours, claims, roles] = [new Int32Array(size), new Int32Array(size), new Uint8Array(size)];
    let done = 0;
    for (let to = 0; to + 1 < offsets.length; to++) {
      const end = 3 * toOffsets[to + 1]!;
      for (let at = 3 * toOffsets[to]!; at < end; at += 3) {
        const own = next[edges[at]!]!++;
        neighbours[own] = to;
        claims[own] = edges[at + 1]!;
        roles[own] = edges[at + 2]!;
      }
      done += toOffsets[to + 1]! - toOffsets[to]!;
      if (done < edgesPerSlice) continue;
      done = 0;
      await new Promise(setImmediate);
    }
    return { offsets, base: { neighbours, claims, roles, start: 0, end: 0 }, since: new Map() };
  }
}

const edgesPerSlice = 200_000;

async function layOutParts(
  claims: ClaimParts,
  asserted: Int32Array,
  { offsets, held }: { readonly offsets: Int32Array; readonly held: HeldNodes },
): Promise<AdjacencyLists<PartList>> {
  const size = offsets.at(-1)!;
  const base = { claims: new Int32Array(size), roles: new Uint16Array(size), start: 0, end: 0 };
  const next = offsets.slice();
  await claims.eachIn(inOrderOf(asserted, claims.rows), (parts, claim) => {
    for (let index = 0; index < parts.count; index++) {
      const node = parts.nodes[index]!;
      if (!isHeld(held, node) || !isFirstPart(parts.nodes, index)) continue;
      const place = next[node]!++;
      base.claims[place] = claim;
      base.roles[place] = rolesFrom(parts.nodes, parts.roles, index, parts.count);
    }
  });
  return { offsets, base, since: new Map() };
}

function isFirstPart(nodes: readonly number[], index: number): boolean {
  for (let before = 0; before < index; before++) if (nodes[before] === nodes[index]) return false;
  return true;
}

function rolesFrom(nodes: readonly number[], roles: readonly number[], index: number, count: number): number {
  let mask = 0;
  for (let other = index; other < count; other++) if (nodes[other] === nodes[index]) mask |= 1 << roles[other]!;
  return mask;
}

/** Places of claims in their list, by when they were said and then by row: sorted by the lower half of days, then the upper. */
function inOrderOf(asserted: Int32Array, rows: Int32Array): Int32Array {
  const [byRow, days] = [new Int32Array(rows.length), new Uint32Array(rows.length)];
  for (let place = 0; place < rows.length; place++) {
    byRow[place] = place;
    // days before 1970 are negative, and come first once the sign is turned
    days[place] = asserted[rows[place]!]! ^ 0x8000_0000;
  }
  const byLower = sortedBy(byRow, place => days[place]! & 0xffff);
  return sortedBy(byLower, place => days[place]! >>> 16);
}

/** Sorts by a number of 16 bits; equals keep their order. */
function sortedBy(places: Int32Array, keyOf: (place: number) => number): Int32Array {
  const next = new Int32Array(0x1_0001);
  for (const place of places) next[keyOf(place) + 1]!++;
  sumUp(next);
  const sorted = new Int32Array(places.length);
  for (const place of places) sorted[next[keyOf(place)]!++] = place;
  return sorted;
}

/** The lists with those of later claims merged in, where these have any. */
export function addEdges(
  lists: AdjacencyLists<EdgeList>,
  added: AdjacencyLists<EdgeList>,
  nodes: Iterable<number>,
): AdjacencyLists<EdgeList> {
  return mergeLists(lists, added, nodes, {
    create: size => ({ neighbours: new Int32Array(size), claims: new Int32Array(size), roles: new Uint8Array(size) }),
    copy: (from, place, to, at) => {
      to.neighbours[at] = from.neighbours[place]!;
      to.claims[at] = from.claims[place]!;
      to.roles[at] = from.roles[place]!;
    },
    // later claims have higher rows, so that only the neighbour decides
    isFirst: (one, a, other, b) => one.neighbours[a]! <= other.neighbours[b]!,
  });
}

export function addParts(
  lists: AdjacencyLists<PartList>,
  added: AdjacencyLists<PartList>,
  nodes: Iterable<number>,
  asserted: Int32Array,
): AdjacencyLists<PartList> {
  return mergeLists(lists, added, nodes, {
    create: size => ({ claims: new Int32Array(size), roles: new Uint16Array(size) }),
    copy: (from, place, to, at) => {
      to.claims[at] = from.claims[place]!;
      to.roles[at] = from.roles[place]!;
    },
    isFirst: (one, a, other, b) => asserted[one.claims[a]!]! <= asserted[other.claims[b]!]!,
  });
}

type Columns<List> = Omit<List, 'start' | 'end'>;

/** How lists of one kind are merged: two sorted ones into a new one. */
type Merging<List> = {
  readonly create: (size: number) => Columns<List>;
  readonly copy: (from: Columns<List>, place: number, to: Columns<List>, at: number) => void;
  /** Whether what stands at a place of the one comes before what stands at a place of the other. */
  readonly isFirst: (one: List, a: number, other: List, b: number) => boolean;
};

function mergeLists<List extends EdgeList | PartList>(
  lists: AdjacencyLists<List>,
  added: AdjacencyLists<List>,
  nodes: Iterable<number>,
  { create, copy, isFirst }: Merging<List>,
): AdjacencyLists<List> {
  const since = new Map(lists.since);
  for (const node of nodes) {
    const [one, other] = [listOf(lists, node), listOf(added, node)];
    if (other.start === other.end) continue;
    const size = one.end - one.start + other.end - other.start;
    const merged = create(size);
    let [a, b] = [one.start, other.start];
    for (let at = 0; at < size; at++) {
      if (b === other.end || (a < one.end && isFirst(one, a, other, b))) copy(one, a++, merged, at);
      else copy(other, b++, merged, at);
    }
    since.set(node, { ...merged, start: 0, end: size } as List);
  }
  return { ...lists, since };
}

/** Those of a node's edges that lead to one neighbour. */
export function edgesTo(list: EdgeList, neighbour: number): EdgeList {
  const start = placeOf(list.neighbours, neighbour, list.start, list.end);
  return { ...list, start, end: placeOf(list.neighbours, neighbour + 1, start, list.end) };
}

/** The edges of two lists of one node, in the order of each. */
export function mergeEdges(one: EdgeList, other: EdgeList): EdgeList {
  if (other.start === other.end) return one;
  if (one.start === one.end) return other;
  const size = one.end - one.start + other.end - other.start;
  const [neighbours, claims, roles] = [new Int32Array(size), new Int32Array(size), new Uint8Array(size)];
  let [a, b] = [one.start, other.start];
  for (let at = 0; at < size; at++) {
    const isFirst = b === other.end || (a < one.end && compareEdges(one, a, other, b) <= 0);
    const [list, place] = isFirst ? [one, a++] : [other, b++];
    neighbours[at] = list.neighbours[place]!;
    claims[at] = list.claims[place]!;
    roles[at] = list.roles[place]!;
  }
  return { neighbours, claims, roles, start: 0, end: size };
}

function compareEdges(one: EdgeList, a: number, other: EdgeList, b: number): number {
  return (
    one.neighbours[a]! - other.neighbours[b]! || one.claims[a]! - other.claims[b]! || one.roles[a]! - other.roles[b]!
  );
}

function sumUp(offsets: Int32Array): void {
  for (let node = 1; node < offsets.length; node++) offsets[node]! += offsets[node - 1]!;
}

/** The first place at which a neighbour stands, or would stand. */
export function placeOf(neighbours: Int32Array, wanted: number, start: number, end: number): number {
  let [low, high] = [start, end];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (neighbours[middle]! >= wanted) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Whether a sorted array holds a number. */
export function includes(sorted: Int32Array, wanted: number): boolean {
  return sorted[placeOf(sorted, wanted, 0, sorted.length)] === wanted;
}
