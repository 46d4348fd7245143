import type { ClaimReader } from './claim-reader.ts';
import { type EdgeFamily, eachDocumentEdge, eachEdge } from './joined.ts';

/** The edges of one node, from `start` up to `end`: by neighbour, claim, and the parts of both. */
export type EdgeSegment = {
  readonly neighbours: Int32Array;
  readonly claims: Int32Array;
  /** The part at the node's own end in the upper four bits, at the neighbour's in the lower. */
  readonly roles: Uint8Array;
  readonly start: number;
  readonly end: number;
};

/** The claims in which one node takes part, from `start` up to `end`: by the first day on which they may have been said, and row. */
export type PartSegment = {
  readonly claims: Int32Array;
  /** One bit for each part, by its place in the model's list. */
  readonly roles: Uint16Array;
  readonly start: number;
  readonly end: number;
};

/** Segments by node: in compressed sparse rows, and beside them those of nodes that were added to since. */
export type Segments<Segment> = {
  readonly offsets: Int32Array;
  readonly base: Segment;
  readonly since: ReadonlyMap<number, Segment>;
};

export function segmentOf<Segment extends EdgeSegment | PartSegment>(
  { offsets, base, since }: Segments<Segment>,
  node: number,
): Segment {
  const later = since.get(node);
  if (later) return later;
  if (node + 1 >= offsets.length) return { ...base, start: 0, end: 0 };
  return { ...base, start: offsets[node]!, end: offsets[node + 1]! };
}

/** What claims come to, laid out by node. */
export type Layout = {
  readonly edges: Readonly<Record<EdgeFamily, Segments<EdgeSegment>>>;
  readonly parts: Segments<PartSegment>;
};

/**
 * Lays claims out by node, in slices between which the process can do other work; `asserted` is when each claim was said
 * at the earliest, by row.
 */
export async function layOut(claims: ClaimReader, asserted: Int32Array, nodeCount: number): Promise<Layout> {
  const [nodes, documents] = [new EdgeLayout(nodeCount), new EdgeLayout(nodeCount)];
  const partOffsets = new Int32Array(nodeCount + 1);
  await claims.each(parts => {
    eachEdge(parts, nodes.count);
    eachDocumentEdge(parts, documents.count);
    for (let index = 0; index < parts.count; index++)
      if (isFirstPart(parts.nodes, index)) partOffsets[parts.nodes[index]! + 1]!++;
  });
  nodes.allot();
  documents.allot();
  sumUp(partOffsets);
  await claims.each((parts, claim) => {
    [nodes.claim, documents.claim] = [claim, claim];
    eachEdge(parts, nodes.put);
    eachDocumentEdge(parts, documents.put);
  });
  return {
    edges: { nodes: await nodes.finish(), documents: await documents.finish() },
    parts: await layOutParts(claims, asserted, partOffsets),
  };
}

/**
 * Edges sorted by node, neighbour and claim in two steps that keep the order in which claims come: first by neighbour,
 * then by node. An edge is read both ways, so the offsets of neighbours are those of nodes.
 */
class EdgeLayout {
  claim = 0;
  readonly #offsets: Int32Array;
  #next = new Int32Array(0);
  #from = new Int32Array(0);
  #claims = new Int32Array(0);
  #roles = new Uint8Array(0);

  constructor(nodeCount: number) {
    this.#offsets = new Int32Array(nodeCount + 1);
  }

  readonly count = (from: number): void => {
    this.#offsets[from + 1]!++;
  };

  allot(): void {
    sumUp(this.#offsets);
    const size = this.#offsets.at(-1)!;
    this.#next = this.#offsets.slice();
    this.#from = new Int32Array(size);
    this.#claims = new Int32Array(size);
    this.#roles = new Uint8Array(size);
  }

  readonly put = (from: number, to: number, roles: number): void => {
    const place = this.#next[to]!++;
    this.#from[place] = from;
    this.#claims[place] = this.claim;
    this.#roles[place] = roles;
  };

  async finish(): Promise<Segments<EdgeSegment>> {
    const [offsets, next, size] = [this.#offsets, this.#next, this.#from.length];
    const [neighbours, claims, roles] = [new Int32Array(size), new Int32Array(size), new Uint8Array(size)];
    next.set(offsets);
    let done = 0;
    for (let to = 0; to + 1 < offsets.length; to++) {
      for (let place = offsets[to]!; place < offsets[to + 1]!; place++) {
        const own = next[this.#from[place]!]!++;
        neighbours[own] = to;
        claims[own] = this.#claims[place]!;
        roles[own] = this.#roles[place]!;
      }
      done += offsets[to + 1]! - offsets[to]!;
      if (done < edgesPerSlice) continue;
      done = 0;
      await new Promise(setImmediate);
    }
    return { offsets, base: { neighbours, claims, roles, start: 0, end: 0 }, since: new Map() };
  }
}

const edgesPerSlice = 200_000;

async function layOutParts(
  claims: ClaimReader,
  asserted: Int32Array,
  offsets: Int32Array,
): Promise<Segments<PartSegment>> {
  const size = offsets.at(-1)!;
  const base = { claims: new Int32Array(size), roles: new Uint16Array(size), start: 0, end: 0 };
  const next = offsets.slice();
  await claims.eachIn(inOrderOf(asserted, claims.rows), (parts, claim) => {
    for (let index = 0; index < parts.count; index++) {
      if (!isFirstPart(parts.nodes, index)) continue;
      const place = next[parts.nodes[index]!]!++;
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

/** Places of claims in their list, by when they were said and then by row. */
function inOrderOf(asserted: Int32Array, rows: Int32Array): Int32Array {
  const days = Int32Array.from(rows, row => asserted[row]!).sort();
  const firstPlace = new Map<number, number>();
  for (let place = 0; place < days.length; place++) {
    const day = days[place]!;
    if (!firstPlace.has(day)) firstPlace.set(day, place);
  }
  const ordered = new Int32Array(rows.length);
  for (let index = 0; index < rows.length; index++) {
    const day = asserted[rows[index]!]!;
    const place = firstPlace.get(day)!;
    ordered[place] = index;
    firstPlace.set(day, place + 1);
  }
  return ordered;
}

/** The segments with those of later claims merged in, where these have any. */
export function addEdges(
  segments: Segments<EdgeSegment>,
  added: Segments<EdgeSegment>,
  nodes: Iterable<number>,
): Segments<EdgeSegment> {
  const since = new Map(segments.since);
  for (const node of nodes) {
    const [one, other] = [segmentOf(segments, node), segmentOf(added, node)];
    if (other.start === other.end) continue;
    const size = one.end - one.start + other.end - other.start;
    const merged = {
      neighbours: new Int32Array(size),
      claims: new Int32Array(size),
      roles: new Uint8Array(size),
      start: 0,
      end: size,
    };
    merge(
      one,
      other,
      (from, at) => {
        merged.neighbours[at] = from.segment.neighbours[from.place]!;
        merged.claims[at] = from.segment.claims[from.place]!;
        merged.roles[at] = from.segment.roles[from.place]!;
      },
      // later claims have higher rows, so that only the neighbour decides
      (a, b) => one.neighbours[a]! <= other.neighbours[b]!,
    );
    since.set(node, merged);
  }
  return { ...segments, since };
}

export function addParts(
  segments: Segments<PartSegment>,
  added: Segments<PartSegment>,
  nodes: Iterable<number>,
  asserted: Int32Array,
): Segments<PartSegment> {
  const since = new Map(segments.since);
  for (const node of nodes) {
    const [one, other] = [segmentOf(segments, node), segmentOf(added, node)];
    if (other.start === other.end) continue;
    const size = one.end - one.start + other.end - other.start;
    const merged = { claims: new Int32Array(size), roles: new Uint16Array(size), start: 0, end: size };
    merge(
      one,
      other,
      (from, at) => {
        merged.claims[at] = from.segment.claims[from.place]!;
        merged.roles[at] = from.segment.roles[from.place]!;
      },
      (a, b) => asserted[one.claims[a]!]! <= asserted[other.claims[b]!]!,
    );
    since.set(node, merged);
  }
  return { ...segments, since };
}

function merge<Segment extends { readonly start: number; readonly end: number }>(
  one: Segment,
  other: Segment,
  put: (from: { readonly segment: Segment; readonly place: number }, at: number) => void,
  oneIsFirst: (a: number, b: number) => boolean,
): void {
  let [a, b] = [one.start, other.start];
  for (let at = 0; a < one.end || b < other.end; at++) {
    if (b === other.end || (a < one.end && oneIsFirst(a, b))) put({ segment: one, place: a++ }, at);
    else put({ segment: other, place: b++ }, at);
  }
}

function sumUp(offsets: Int32Array): void {
  for (let node = 1; node < offsets.length; node++) offsets[node]! += offsets[node - 1]!;
}

/** The first place at which a neighbour stands, or would stand. */
export function placeOf(neighbours: Int32Array, wanted: number, start: number, end: number): number {
  return firstPlace(start, end, at => neighbours[at]! >= wanted);
}

/** The first place from which on a condition holds. */
export function firstPlace(start: number, end: number, holds: (at: number) => boolean): number {
  let [low, high] = [start, end];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Whether a sorted array holds a number. */
export function includes(sorted: Int32Array, wanted: number): boolean {
  return sorted[placeOf(sorted, wanted, 0, sorted.length)] === wanted;
}
