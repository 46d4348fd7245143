import { textWidth } from '../parts/measured.ts';
import { wrap } from '../timeline/layout.ts';
import { type DrawnEdge, type DrawnNode, edgeWords, tagWords } from './drawn.ts';
import type { Point } from './graph-view.ts';
import type { Body, Places } from './settle.ts';

/** Where edges run and names stand in a picture of one scale, so that no name lies on another; nothing here draws. */

const nameFont = '600 13px';
const edgeFont = '12px';
const moreFont = '11px';
export const lineHeight = 15;
const nameTop = 27;
const shapeHalf = 13;
const widestShape = 22;
const widestName = { wide: 150, narrow: 104 } as const;
const mostLines = { wide: 3, narrow: 4 } as const;

export type NamedBody = Body & {
  /** Of its name, with how far below its place they stand. */
  readonly lines: readonly { readonly text: string; readonly y: number }[];
  readonly more: string;
  /** Half of its width. */
  readonly half: number;
};

/** A node with the room that its shape, its name below it and the count beside it take. */
export function bodyOf({ slug, name, more }: DrawnNode, isNarrow: boolean): NamedBody {
  const form = isNarrow ? 'narrow' : 'wide';
  const [widest, most] = [widestName[form], mostLines[form]];
  const measure = (text: string) => textWidth(text, nameFont);
  const wrapped = wrap(name, widest, measure);
  const kept = wrapped.slice(0, most).map(line => cut(line, widest, measure));
  const lines = wrapped.length > most ? [...kept.slice(0, -1), cut(`${kept.at(-1)}…`, widest, measure)] : kept;
  const words = more ? `+${more}` : '';
  const half = widestOf(lines.map(measure)) / 2 + 2;
  const beside = words === '' ? shapeHalf + 8 : shapeHalf + 12 + textWidth(words, moreFont);
  return {
    slug,
    lines: lines.map((text, place) => ({ text, y: nameTop + place * lineHeight })),
    more: words,
    half,
    left: -Math.max(half, shapeHalf + 8),
    right: Math.max(half, beside),
    top: -shapeHalf - 3,
    bottom: nameTop + (lines.length - 1) * lineHeight + 5,
  };
}

/** As much of a text as there is room for; scripts without spaces are not wrapped. */
function cut(text: string, width: number, measure: (text: string) => number): string {
  const points = [...text.replace(/…+$/, '…')];
  if (measure(points.join('')) <= width + 1) return points.join('');
  while (points.length > 1 && measure(`${points.join('')}…`) > width) points.pop();
  return `${points.join('')}…`;
}

const widestOf = (widths: readonly number[]): number => widths.reduce((most, width) => Math.max(most, width), 0);

export type Box = { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };

export type PlacedNode = {
  readonly node: DrawnNode;
  readonly body: NamedBody;
  readonly x: number;
  readonly y: number;
  /** How far its name is moved up or down to where there is room for it; null where there is none. */
  readonly shift: number | null;
};

export type PlacedEdge = {
  readonly edge: DrawnEdge;
  readonly path: string;
  /** Where a cross stands on what is denied. */
  readonly cross: Point;
  /** Null where there is no room for it. */
  readonly label: Label | null;
};

export type Label = Point & { readonly lines: readonly { readonly text: string; readonly width: number }[] };

export type Named = { readonly nodes: readonly PlacedNode[]; readonly edges: readonly PlacedEdge[] };

type Naming = {
  readonly nodes: readonly DrawnNode[];
  readonly edges: readonly DrawnEdge[];
  readonly bodies: ReadonlyMap<string, NamedBody>;
  readonly places: Places;
  readonly scale: number;
  /** Whether nodes still move: many edges are straight lines then, which take less time. */
  readonly isMoving: boolean;
  /** What is faded away has no name. */
  readonly isFaded: (shown: DrawnNode | DrawnEdge) => boolean;
};

export function nameAll({ nodes, edges, bodies, places, scale, isMoving, isFaded }: Naming): Named {
  const at = (slug: string): Point => ({ x: places.get(slug)!.x * scale, y: places.get(slug)!.y * scale });
  const taken = new TakenRoom();
  for (const { slug, __typename } of nodes)
    taken.add(
      around(at(slug), { across: __typename === 'Channel' ? widestShape : shapeHalf, up: shapeHalf, down: shapeHalf }),
    );
  const important = nodes.toSorted((a, b) => Number(b.isCentre) - Number(a.isCentre) || (b.more ?? 0) - (a.more ?? 0));
  const named = new Map<string, Box & { readonly shift: number }>();
  for (const node of important) {
    const body = bodies.get(node.slug)!;
    const { x, y } = at(node.slug);
    const height = body.bottom - shapeHalf - 1;
    const boxes = [0, -(height + 2 * shapeHalf + 5)].map(shift => ({
      shift,
      left: x - body.half,
      right: x + body.half,
      top: y + shapeHalf + 1 + shift,
      bottom: y + shapeHalf + 1 + height + shift,
    }));
    const box = isFaded(node) ? undefined : boxes.find(each => taken.isFree(each));
    if (!box) continue;
    taken.add(box);
    if (body.more) taken.add({ left: x + shapeHalf, right: x + body.right, top: y + body.top - 2, bottom: y });
    named.set(node.slug, box);
  }
  const roomOf = (slug: string): readonly Box[] => [
    around(at(slug), { across: endGap, up: endGap, down: endGap }),
    ...(named.has(slug) ? [named.get(slug)!] : []),
  ];
  const runs =
    isMoving && edges.length > mostNamedEdges
      ? edges.map(edge => straightRun(edge, at))
      : edges.map((edge, place) => runOf(edge, { at, roomOf, offset: offsetOf(edges, place) }));
  const labels = new Map<string, PlacedEdge['label']>();
  const order = runs.toSorted((a, b) => Number(a.edge.isFaint) - Number(b.edge.isFaint) || a.length - b.length);
  const hasRoom = edges.length <= mostNamedEdges || scale >= 0.8;
  for (const run of hasRoom ? order : []) labels.set(run.edge.id, isFaded(run.edge) ? null : labelFor(run, taken));
  return {
    nodes: nodes.map(node => ({
      node,
      body: bodies.get(node.slug)!,
      ...at(node.slug),
      shift: named.get(node.slug)?.shift ?? null,
    })),
    edges: runs.map(({ edge, path, along }) => ({
      edge,
      path,
      cross: along(0.85),
      label: labels.get(edge.id) ?? null,
    })),
  };
}

const around = ({ x, y }: Point, { across, up, down }: { across: number; up: number; down: number }): Box => ({
  left: x - across,
  right: x + across,
  top: y - up,
  bottom: y + down,
});

type Run = {
  readonly edge: DrawnEdge;
  readonly path: string;
  readonly length: number;
  readonly along: (part: number) => Point;
};

const pairOf = ({ from, to }: DrawnEdge): string => (from < to ? `${from} ${to}` : `${to} ${from}`);
const offsets = new WeakMap<readonly DrawnEdge[], ReadonlyMap<string, number>>();

/** How far an edge bends to the side, so that those between the same two nodes run apart. */
function offsetOf(edges: readonly DrawnEdge[], place: number): number {
  let known = offsets.get(edges);
  if (!known) {
    const pairs = Map.groupBy(edges, pairOf);
    known = new Map(
      [...pairs.values()].flatMap(pair => pair.map(({ id }, index) => [id, (index - (pair.length - 1) / 2) * 52])),
    );
    offsets.set(edges, known);
  }
  return known.get(edges[place]!.id)!;
}

/** Of more, names are shown from near alone. */
const mostNamedEdges = 400;
/** Pixels around the middle of a node that edges keep clear of. */
const endGap = 18;

type Running = {
  readonly at: (slug: string) => Point;
  /** What a node and its name take. */
  readonly roomOf: (slug: string) => readonly Box[];
  readonly offset: number;
};

function straightRun(edge: DrawnEdge, at: Running['at']): Run {
  const [start, end] = [at(edge.from), at(edge.to)];
  const along = (part: number): Point => ({
    x: start.x + (end.x - start.x) * part,
    y: start.y + (end.y - start.y) * part,
  });
  return { edge, path: `M${round(start)}L${round(end)}`, length: Math.hypot(end.x - start.x, end.y - start.y), along };
}

/** From where it leaves the room of its first node to where it meets that of the other. */
function runOf(edge: DrawnEdge, { at, roomOf, offset }: Running): Run {
  const [start, end] = [at(edge.from), at(edge.to)];
  const length = Math.max(1, Math.hypot(end.x - start.x, end.y - start.y));
  const [low, high] = edge.from < edge.to ? [start, end] : [end, start];
  const side = { x: -(high.y - low.y) / length, y: (high.x - low.x) / length };
  const bend = { x: (start.x + end.x) / 2 + side.x * offset * 2, y: (start.y + end.y) / 2 + side.y * offset * 2 };
  const whole = (part: number): Point => ({
    x: (1 - part) ** 2 * start.x + 2 * part * (1 - part) * bend.x + part ** 2 * end.x,
    y: (1 - part) ** 2 * start.y + 2 * part * (1 - part) * bend.y + part ** 2 * end.y,
  });
  const first = leaving(whole, roomOf(edge.from), 1 / length);
  const last = 1 - leaving(part => whole(1 - part), roomOf(edge.to), 1 / length);
  const along = (part: number): Point => whole(first + (last - first) * part);
  const [from, to] = [along(0), along(1)];
  const middle = along(0.5);
  // the piece of a quadratic curve is one again, and passes its own middle
  const pulled = { x: 2 * middle.x - (from.x + to.x) / 2, y: 2 * middle.y - (from.y + to.y) / 2 };
  return { edge, path: `M${round(from)}Q${round(pulled)} ${round(to)}`, length: length * (last - first), along };
}

const round = ({ x, y }: Point): string => `${x.toFixed(1)} ${y.toFixed(1)}`;

/** How far along a line it is out of the room of its node; two fifths at most, so that something is left of it. */
function leaving(along: (part: number) => Point, room: readonly Box[], pixel: number): number {
  const step = Math.max(2 * pixel, 0.01);
  let part = 0;
  const isWithin = ({ x, y }: Point) =>
    room.some(({ left, right, top, bottom }) => x > left && x < right && y > top && y < bottom);
  while (part < 0.4 && isWithin(along(part))) part += step;
  return part;
}

const parts = [0.5, 0.42, 0.58, 0.34, 0.66, 0.27, 0.73];

/** In the middle of its edge, else farther along; with its tags where there is room for them. */
function labelFor({ edge, along, length }: Run, taken: TakenRoom): PlacedEdge['label'] {
  const words = edgeWords(edge);
  const tags = tagWords(edge.tags);
  for (const texts of tags === '' ? [[words]] : [[words, tags], [words]]) {
    const lines = texts.map(text => ({ text, width: textWidth(text, edgeFont) + 6 }));
    const across = widestOf(lines.map(({ width }) => width)) / 2;
    if (across > length) continue;
    for (const part of parts) {
      const { x, y } = along(part);
      const half = (lines.length * lineHeight) / 2;
      const box = around({ x, y }, { across, up: half, down: half });
      if (!taken.isFree(box)) continue;
      taken.add(box);
      return { x, y, lines };
    }
  }
  return null;
}

/** Boxes by the squares that they touch. */
class TakenRoom {
  readonly #squares = new Map<string, Box[]>();

  isFree(box: Box): boolean {
    return this.#squaresOf(box).every(key =>
      (this.#squares.get(key) ?? []).every(
        ({ left, right, top, bottom }) =>
          box.right <= left || right <= box.left || box.bottom <= top || bottom <= box.top,
      ),
    );
  }

  add(box: Box): void {
    for (const key of this.#squaresOf(box)) {
      const square = this.#squares.get(key);
      if (square) square.push(box);
      else this.#squares.set(key, [box]);
    }
  }

  #squaresOf({ left, right, top, bottom }: Box): string[] {
    const keys: string[] = [];
    const size = 80;
    for (let column = Math.floor(left / size); column <= Math.floor(right / size); column++)
      for (let row = Math.floor(top / size); row <= Math.floor(bottom / size); row++) keys.push(`${column} ${row}`);
    return keys;
  }
}
