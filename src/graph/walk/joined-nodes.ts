/** How many claims join each two of some nodes. */
import type { Passing } from '../../model/list-query.ts';
import { placeOf } from '../topology/csr.ts';
import { claimCountsTo, type EdgesAmong, type EdgeView, type Neighbours } from './edge-view.ts';

/** How many claims join two of the nodes, by their places in the list that was asked about. */
export type ClaimCounts = (place: number, other: number) => number;

/** A row and a column for each node. */
type Table = { readonly nodes: readonly number[]; readonly counts: Uint32Array };

export function countAmong({ view, kept }: EdgesAmong, nodes: readonly number[], passing: Passing): ClaimCounts {
  const table = { nodes, counts: new Uint32Array(nodes.length ** 2) };
  const { counts } = table;
  const places = placesBySize(view, nodes);
  if (!kept || !('nodes' in passing)) count(view, table, places, passing);
  else {
    const isPassed = (place: number) => passing.nodes.includes(nodes[place]!);
    lookUp(
      kept,
      table,
      places.filter(place => !isPassed(place)),
    );
    count(view, table, places.filter(isPassed), passing);
  }
  return (place, other) => counts[cellOf(table, place, other)]!;
}

const cellOf = ({ nodes }: Table, place: number, other: number): number =>
  place < other ? place * nodes.length + other : other * nodes.length + place;

/** What joins two nodes is looked for among the edges of the one that has fewer: hubs come last. */
function placesBySize(view: EdgeView, nodes: readonly number[]): number[] {
  const sizes = nodes.map(node => {
    const { start, end } = view.edgesOf(node, 'nodes');
    return end - start;
  });
  return nodes.map((_, place) => place).sort((a, b) => sizes[a]! - sizes[b]!);
}

/** From the edges of these nodes to all others. */
function count(view: EdgeView, table: Table, places: readonly number[], passing: Passing): void {
  const { nodes, counts } = table;
  const left = nodes.map((_, place) => place).sort((a, b) => nodes[a]! - nodes[b]!);
  for (const place of places) {
    left.splice(left.indexOf(place), 1);
    const others = left.map(other => nodes[other]!);
    const found = claimCountsTo(view, nodes[place]!, others, passing);
    for (const [index, other] of left.entries()) counts[cellOf(table, place, other)] = found[index]!;
  }
}

/** Looking a node up takes as long as going past so many. */
const passedMeanwhile = 64;

/** From what these nodes come to. */
function lookUp(neighboursOf: (node: number) => Neighbours, table: Table, places: readonly number[]): void {
  const { nodes, counts } = table;
  const last = places.reduce((most, place) => Math.max(most, nodes[place]!), 0);
  // by row, for hubs have most of the graph as neighbours; 0 for nodes that are not asked about, or are done
  const placesByRow = new Uint16Array(last + 1);
  for (const place of places) placesByRow[nodes[place]!] = place + 1;
  for (const [done, place] of places.entries()) {
    placesByRow[nodes[place]!] = 0;
    const { nodes: near, claimCounts } = neighboursOf(nodes[place]!);
    const left = places.length - done - 1;
    if (near.length > passedMeanwhile * left)
      for (const other of places.slice(done + 1)) {
        const at = placeOf(near, nodes[other]!, 0, near.length);
        if (near[at] === nodes[other]) counts[cellOf(table, place, other)] = claimCounts[at]!;
      }
    else
      for (let at = 0; at < near.length && near[at]! <= last; at++) {
        const other = placesByRow[near[at]!]!;
        if (other > 0) counts[cellOf(table, place, other - 1)] = claimCounts[at]!;
      }
  }
}
