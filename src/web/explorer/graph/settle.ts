import {
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type Simulation,
  type SimulationLinkDatum,
  type SimulationNodeDatum,
} from 'd3-force';

import type { Point } from './graph-view.ts';

/** Where nodes stand, around 0,0, in the units of a picture that is not scaled: pixels of the frame where it holds them all. */

export type Body = {
  readonly slug: string;
  /** The room that it takes with its name, around its place. */
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
};

export type Size = { readonly width: number; readonly height: number };
export type Places = ReadonlyMap<string, Point>;

export type Settling = {
  readonly bodies: readonly Body[];
  readonly links: readonly { readonly from: string; readonly to: string }[];
  readonly frame: Size;
  /** Nodes that stay where they are, such as those that were drawn before. */
  readonly fixed: Places;
};

type Node = SimulationNodeDatum & Body & { x: number; y: number };
type Link = SimulationLinkDatum<Node>;

/** Pixels between the rooms of two nodes. */
const gap = 10;
/** Pixels at the edges of the frame. */
export const margin = 14;
/** Milliseconds of one slice, after which the browser draws. */
const slice = 12;
/** After so many milliseconds a picture is given, though its nodes still move. */
const firstPicture = 50;

/**
 * Places nodes by forces, in slices between frames; `onPlaces` is given a first picture where it takes long, and the last
 * one. Everything begins at the same places, so that a picture looks the same each time. Stops when `signal` says so.
 */
export async function settle(
  settling: Settling,
  { signal, onPlaces }: { readonly signal: AbortSignal; readonly onPlaces: (places: Places, isLast: boolean) => void },
): Promise<void> {
  const world = worldOf(settling);
  const nodes = beginningsOf(settling, world);
  const simulation = simulate(nodes, settling, world);
  const began = performance.now();
  let isFirst = true;
  while (simulation.alpha() > simulation.alphaMin()) {
    const until = performance.now() + slice;
    while (performance.now() < until && simulation.alpha() > simulation.alphaMin()) simulation.tick();
    if (isFirst && performance.now() - began > firstPicture) {
      isFirst = false;
      onPlaces(placesOf(nodes), false);
    }
    if (simulation.alpha() > simulation.alphaMin()) await nextFrame();
    if (signal.aborted) return;
  }
  if (settling.fixed.size === 0) fill(nodes, world);
  const within = settling.fixed.size === 0 ? world : null;
  let until = performance.now() + slice;
  for (let round = 0; round < 80 && separate(nodes, within); round++) {
    if (performance.now() < until) continue;
    await nextFrame();
    if (signal.aborted) return;
    until = performance.now() + slice;
  }
  if (!signal.aborted) onPlaces(placesOf(nodes), true);
}

const nextFrame = () => new Promise(requestAnimationFrame);
const placesOf = (nodes: readonly Node[]): Places => new Map(nodes.map(({ slug, x, y }) => [slug, { x, y }]));

/** As large as the frame where nodes and the names of edges have room in it; else larger, in its proportions. */
function worldOf({ bodies, frame: whole }: Settling): Size {
  const frame = { width: whole.width - 2 * margin, height: whole.height - 2 * margin };
  const taken = bodies.reduce(
    (sum, { left, right, top, bottom }) => sum + (right - left + gap) * (bottom - top + gap),
    0,
  );
  const room = frame.width * frame.height;
  const scale = taken * 2 > room ? Math.sqrt((taken * 2) / room) : Math.min(1, Math.sqrt((taken * 9) / room));
  return { width: frame.width * scale, height: frame.height * scale };
}

/** What was drawn stays; what comes begins around what it is joined to, the rest on a spiral around the middle. */
function beginningsOf({ bodies, links, fixed }: Settling, world: Size): Node[] {
  const joined = new Map<string, Point>();
  for (const { from, to } of links) {
    const [start, end] = [fixed.get(from), fixed.get(to)];
    if (start && !end) joined.set(to, start);
    if (end && !start) joined.set(from, end);
  }
  return bodies.map((body, place) => {
    const stays = fixed.get(body.slug);
    if (stays) return { ...body, ...stays, fx: stays.x, fy: stays.y };
    const near = joined.get(body.slug);
    const angle = place * 2.399963;
    const distance = near ? 90 : (Math.sqrt(place / bodies.length) * Math.min(world.width, world.height)) / 2;
    const { x, y } = near ?? { x: 0, y: 0 };
    return { ...body, x: x + distance * Math.cos(angle), y: y + distance * Math.sin(angle) };
  });
}

function simulate(nodes: Node[], { links }: Settling, world: Size): Simulation<Node, Link> {
  const reach = Math.max(90, Math.sqrt((world.width * world.height) / nodes.length) * 0.9);
  const pull = Math.min(world.width, world.height) / Math.max(world.width, world.height);
  const isWide = world.width > world.height;
  return forceSimulation<Node, Link>(nodes)
    .stop()
    .alphaDecay(nodes.length > 150 ? 0.08 : 0.0228)
    .force(
      'links',
      forceLink<Node, Link>(links.map(({ from, to }) => ({ source: from, target: to })))
        .id(({ slug }) => slug)
        .distance(reach),
    )
    .force(
      'apart',
      forceManyBody<Node>()
        .strength(-reach * 4)
        .distanceMax(reach * 6),
    )
    .force(
      'room',
      forceCollide<Node>(({ left, right }) => (right - left) * 0.4),
    )
    .force('x', forceX<Node>(0).strength(isWide ? 0.06 * pull : 0.06))
    .force('y', forceY<Node>(0).strength(isWide ? 0.06 : 0.06 * pull));
}

/** Stretches the picture over the room that there is. */
function fill(nodes: readonly Node[], world: Size): void {
  for (const [axis, before, after, size] of [
    ['x', 'left', 'right', world.width],
    ['y', 'top', 'bottom', world.height],
  ] as const) {
    let [least, most] = [Infinity, -Infinity];
    for (const node of nodes) {
      least = Math.min(least, node[axis] + node[before]);
      most = Math.max(most, node[axis] + node[after]);
    }
    const stretch = Math.min(1.6, (size - 2 * gap) / (most - least));
    const middle = (least + most) / 2;
    for (const node of nodes) node[axis] = (node[axis] - middle) * stretch;
  }
}

/** Moves apart each two whose rooms overlap, along the shorter way; whether any did. `within`: stays in this room. */
function separate(nodes: readonly Node[], within: Size | null): boolean {
  let isMoved = false;
  for (let one = 0; one < nodes.length; one++)
    for (let two = one + 1; two < nodes.length; two++) if (push(nodes[one]!, nodes[two]!)) isMoved = true;
  if (within) for (const node of nodes) keepWithin(node, within);
  return isMoved;
}

function push(one: Node, two: Node): boolean {
  const across = Math.min(one.x + one.right, two.x + two.right) - Math.max(one.x + one.left, two.x + two.left) + gap;
  const down = Math.min(one.y + one.bottom, two.y + two.bottom) - Math.max(one.y + one.top, two.y + two.top) + gap;
  if (across <= 0 || down <= 0 || (isFixed(one) && isFixed(two))) return false;
  const axis = across < down ? 'x' : 'y';
  const way = Math.min(across, down) * (one[axis] <= two[axis] ? -1 : 1);
  const share = isFixed(one) ? 0 : isFixed(two) ? 1 : 0.5;
  one[axis] += way * share;
  two[axis] -= way * (1 - share);
  return true;
}

const isFixed = ({ fx }: Node): boolean => fx !== undefined && fx !== null;

function keepWithin(node: Node, { width, height }: Size): void {
  if (isFixed(node)) return;
  node.x = Math.min(width / 2 - node.right, Math.max(-width / 2 - node.left, node.x));
  node.y = Math.min(height / 2 - node.bottom, Math.max(-height / 2 - node.top, node.y));
}
