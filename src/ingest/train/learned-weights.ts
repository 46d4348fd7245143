/** Weights while they are learnt. */
import { featureBits } from '../attribute/feature-hash.ts';
import type { PackedWeights, Weights } from '../attribute/weight-table.ts';

export type LearnedWeights = Weights & {
  /** Keeps of a list of features those that have weights, as the rows of these; only the following calls take rows. */
  readonly rowsOf: (features: Int32Array) => Int32Array;
  readonly addRowsTo: (sums: Float64Array, at: number, rows: Int32Array) => void;
  /** Moves the weights of one output against a gradient (AdaGrad). */
  readonly descend: (rows: Int32Array, output: number, gradient: number) => void;
  /** Takes the weights as they are now into the mean that counts in the end. */
  readonly remember: () => void;
  /** From now on weights are the mean of what was remembered. */
  readonly settle: () => void;
  /** At most so many features, those with the largest weights, as bytes. */
  readonly pack: (most: number) => PackedWeights;
};

export type LearningOptions = {
  readonly outputs: number;
  readonly rate: number;
  /** Features that are met less often get no weights. */
  readonly leastCount: number;
};

export function learnedWeights(
  lists: Iterable<Int32Array>,
  { outputs, rate, leastCount }: LearningOptions,
): LearnedWeights {
  const rows = numberFeatures(lists, leastCount);
  const weights = new Float32Array(rows.count * outputs);
  const squares = new Float32Array(rows.count * outputs).fill(1);
  const sum = new Float32Array(rows.count * outputs);
  let remembered = 0;
  const addRowsTo = (sums: Float64Array, at: number, found: Int32Array) => {
    for (let index = 0; index < found.length; index++) {
      const row = found[index]! * outputs;
      for (let output = 0; output < outputs; output++) sums[at + output]! += weights[row + output]!;
    }
  };
  const found = new Int32Array(512);
  const rowsOf = (features: Int32Array) => {
    let count = 0;
    for (let index = 0; index < features.length; index++) {
      const row = rows.of[features[index]!]!;
      if (row > 0) found[count++] = row - 1;
    }
    return found.slice(0, count);
  };
  return {
    outputs,
    rowsOf,
    addRowsTo,
    addTo: (sums, at, features) => addRowsTo(sums, at, rowsOf(features)),
    descend(found, output, gradient) {
      const square = gradient * gradient;
      for (let index = 0; index < found.length; index++) {
        const place = found[index]! * outputs + output;
        squares[place]! += square;
        weights[place]! -= (rate * gradient) / Math.sqrt(squares[place]!);
      }
    },
    remember() {
      remembered++;
      for (let place = 0; place < sum.length; place++) sum[place]! += weights[place]!;
    },
    settle() {
      for (let place = 0; place < sum.length; place++) weights[place] = sum[place]! / remembered;
    },
    pack: most => packed({ rows, weights, outputs }, most),
  };
}

/** Rows of features, from 1 on; 0 where a feature has none. */
type Rows = { readonly of: Int32Array; readonly count: number };

function numberFeatures(lists: Iterable<Int32Array>, leastCount: number): Rows {
  const counts = new Uint8Array(2 ** featureBits);
  const of = new Int32Array(2 ** featureBits);
  let count = 0;
  for (const features of lists)
    for (let index = 0; index < features.length; index++) {
      const feature = features[index]!;
      const met = counts[feature]!;
      if (met === leastCount) continue;
      counts[feature] = met + 1;
      if (met + 1 === leastCount) of[feature] = ++count;
    }
  return { of, count };
}

type Learned = { readonly rows: Rows; readonly weights: Float32Array; readonly outputs: number };

function packed({ rows, weights, outputs }: Learned, most: number): PackedWeights {
  const sizes = new Float32Array(rows.count);
  for (let place = 0; place < weights.length; place++) sizes[Math.floor(place / outputs)]! += Math.abs(weights[place]!);
  const least = rows.count > most ? sizes.toSorted().at(-most)! : 0;
  const kept: number[] = [];
  rows.of.forEach((row, feature) => {
    if (row > 0 && sizes[row - 1]! > 0 && sizes[row - 1]! >= least && kept.length < most) kept.push(feature);
  });
  const rowsKept = kept.map(feature => rows.of[feature]! - 1);
  let largest = 0;
  for (const row of rowsKept)
    for (let output = 0; output < outputs; output++)
      largest = Math.max(largest, Math.abs(weights[row * outputs + output]!));
  const scale = Math.min(largest, largestWeight) / 127 || 1;
  const values = new Int8Array(kept.length * outputs);
  rowsKept.forEach((row, index) => {
    for (let output = 0; output < outputs; output++) {
      const value = Math.round(weights[row * outputs + output]! / scale);
      values[index * outputs + output] = Math.max(-127, Math.min(127, value));
    }
  });
  return { outputs, scale, features: Int32Array.from(kept), values };
}

/** Larger ones, which are few, are cut, so that the others can be told in finer steps. */
const largestWeight = 2.5;
