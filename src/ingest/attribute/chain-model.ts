import { type ChainScores, impossible } from './chain.ts';
import type { Weights } from './weight-table.ts';

/** The weights of a chain: of labels at positions, and of pairs of labels at steps. */
export type ChainModel = { readonly labels: number; readonly nodes: Weights; readonly edges: Weights };

/** The features of each position, and of the step to it from the one before. */
export type ChainFeatures = { readonly nodes: readonly Int32Array[]; readonly edges: readonly Int32Array[] };

/**
 * The scores of a sequence. Label 0 is "none"; the others come in pairs, an odd one that begins something and an even one
 * that goes on with it, and may stand only after either of its pair.
 */
export function chainScores(model: ChainModel, features: ChainFeatures): ChainScores {
  const { labels } = model;
  const length = features.nodes.length;
  const nodes = new Float64Array(length * labels);
  const edges = new Float64Array(length * labels * labels);
  for (let at = 0; at < length; at++) {
    model.nodes.addTo(nodes, at * labels, features.nodes[at]!);
    model.edges.addTo(edges, at * labels * labels, features.edges[at]!);
    for (let label = 2; label < labels; label += 2)
      for (let before = 0; before < labels; before++)
        if (at === 0 || (before !== label && before !== label - 1))
          edges[(at * labels + before) * labels + label] = impossible;
  }
  return { length, labels, nodes, edges };
}

/** Leaves the positions from `from` up to `to` no other label than "none". */
export function keepFree({ labels, nodes }: ChainScores, from: number, to: number): void {
  for (let at = from; at < to; at++) nodes.fill(impossible, at * labels + 1, (at + 1) * labels);
}
