/** The model of attributions as it is shipped: one file of bytes, compressed. */
import { readFileSync } from 'node:fs';
import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';

import { ownFile } from '../../base/own-files.ts';
import type { ChainModel } from './chain-model.ts';
import { cueLabels } from './cue-features.ts';
import { roleLabels } from './role-features.ts';
import { type PackedWeights, type Weights, weightTable } from './weight-table.ts';

export type AttributionModel = {
  readonly cues: ChainModel;
  readonly roles: ChainModel;
  /** One output: the log-odds that a proposal is right. */
  readonly scores: Weights;
  /** The score from which on proposals are given. */
  readonly threshold: number;
};

/** The tables of a model, in the order in which they stand in its file. */
export type PackedModel = { readonly threshold: number; readonly tables: readonly PackedWeights[] };

/** Beside the source of this file, also where the code runs from a build. */
export const modelFile = ownFile('src/ingest/attribute/attribution-model.bin');

export function readModel(file: URL | string = modelFile): AttributionModel {
  return modelOf(unpack(readFileSync(file)));
}

export function modelOf({ threshold, tables }: PackedModel): AttributionModel {
  const [cueNodes, cueEdges, roleNodes, roleEdges, scores] = tables.map(weightTable);
  return {
    cues: { labels: cueLabels.count, nodes: cueNodes!, edges: cueEdges! },
    roles: { labels: roleLabels.count, nodes: roleNodes!, edges: roleEdges! },
    scores: scores!,
    threshold,
  };
}

/**
 * A file's bytes, before they are compressed: the threshold; then for each table its outputs, its scale, how many
 * features it has, the differences from each feature to the next, and the values, those of one output after the other.
 */
export function pack({ threshold, tables }: PackedModel): Buffer {
  const parts: Buffer[] = [numbers(threshold, tables.length)];
  for (const { outputs, scale, features, values } of tables) {
    const steps = differences(features);
    parts.push(numbers(outputs, scale, features.length, steps.length), steps);
    const columns = Buffer.alloc(values.length);
    for (let row = 0; row < features.length; row++)
      for (let output = 0; output < outputs; output++)
        columns.writeInt8(values[row * outputs + output]!, output * features.length + row);
    parts.push(columns);
  }
  return brotliCompressSync(Buffer.concat(parts), { params: { [constants.BROTLI_PARAM_LGWIN]: 24 } });
}

function unpack(file: Buffer): PackedModel {
  const bytes = brotliDecompressSync(file);
  let at = 0;
  const number = () => {
    at += 8;
    return bytes.readDoubleLE(at - 8);
  };
  const [threshold, count] = [number(), number()];
  const tables = Array.from({ length: count }, () => {
    const [outputs, scale, rows, length] = [number(), number(), number(), number()];
    const features = sums(bytes.subarray(at, at + length), rows);
    at += length;
    const values = new Int8Array(rows * outputs);
    for (let output = 0; output < outputs; output++)
      for (let row = 0; row < rows; row++) values[row * outputs + output] = bytes.readInt8(at++);
    return { outputs, scale, features, values };
  });
  return { threshold, tables };
}

function numbers(...values: readonly number[]): Buffer {
  const bytes = Buffer.alloc(values.length * 8);
  for (const [index, value] of values.entries()) bytes.writeDoubleLE(value, index * 8);
  return bytes;
}

/** In groups of seven bits, the lowest first; a set eighth bit says that more follow. */
function differences(features: Int32Array): Buffer {
  const bytes: number[] = [];
  features.forEach((feature, index) => {
    let step = feature - (index === 0 ? 0 : features[index - 1]!);
    for (; step > 127; step >>>= 7) bytes.push((step & 127) | 128);
    bytes.push(step);
  });
  return Buffer.from(bytes);
}

function sums(bytes: Uint8Array, count: number): Int32Array {
  const features = new Int32Array(count);
  let at = 0;
  let feature = 0;
  for (let index = 0; index < count; index++) {
    let shift = 0;
    let byte = bytes[at++]!;
    for (; byte > 127; byte = bytes[at++]!) {
      feature += (byte & 127) << shift;
      shift += 7;
    }
    feature += byte << shift;
    features[index] = feature;
  }
  return features;
}
