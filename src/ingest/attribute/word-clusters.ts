/** Words that are used alike, in clusters, and clusters of clusters: what features know of words that were never met. */
import { readFileSync } from 'node:fs';
import { brotliDecompressSync } from 'node:zlib';

import { ownFile } from '../../base/own-files.ts';

/** A line is a fine cluster; an empty line ends a coarse one. */
export const clustersFile = ownFile('src/ingest/attribute/word-clusters.txt.br');

export type WordCluster = { readonly fine: number; readonly coarse: number };

const unknown: WordCluster = { fine: 0, coarse: 0 };
let clusters: ReadonlyMap<string, WordCluster> | null = null;

/** Numbers from 1 on; 0 for a word that is in none. */
export function clusterOf(word: string): WordCluster {
  clusters ??= readClusters();
  return clusters.get(word) ?? unknown;
}

function readClusters(): ReadonlyMap<string, WordCluster> {
  const read = new Map<string, WordCluster>();
  let fine = 0;
  brotliDecompressSync(readFileSync(clustersFile))
    .toString('utf8')
    .split('\n\n')
    .forEach((group, coarse) => {
      for (const line of group.split('\n')) {
        fine++;
        const cluster = { fine, coarse: coarse + 1 };
        for (const word of line.split(' ')) read.set(word, cluster);
      }
    });
  return read;
}
