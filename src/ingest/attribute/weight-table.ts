/** The weights of features: for each of them as many as its model has outputs. */
export type Weights = {
  readonly outputs: number;
  /** Adds the weights of all the features to `sums`, from the place `at` on. */
  readonly addTo: (sums: Float64Array, at: number, features: Int32Array) => void;
};

/** Weights as they are shipped: bytes, to be multiplied by `scale`, of the features that have any, in ascending order. */
export type PackedWeights = {
  readonly outputs: number;
  readonly scale: number;
  readonly features: Int32Array;
  readonly values: Int8Array;
};

const empty = -1;

/** A table in which features are looked up (open addressing). */
export function weightTable({ outputs, scale, features, values }: PackedWeights): Weights {
  const bits = Math.max(4, Math.ceil(Math.log2(features.length + 1)) + 1);
  const mask = (1 << bits) - 1;
  const keys = new Int32Array(1 << bits).fill(empty);
  const rows = new Int32Array(1 << bits);
  features.forEach((feature, row) => {
    let at = slot(feature, mask);
    while (keys[at] !== empty) at = (at + 1) & mask;
    keys[at] = feature;
    rows[at] = row;
  });
  return {
    outputs,
    addTo(sums, start, found) {
      for (let index = 0; index < found.length; index++) {
        const feature = found[index]!;
        let at = slot(feature, mask);
        while (keys[at] !== feature && keys[at] !== empty) at = (at + 1) & mask;
        if (keys[at] === empty) continue;
        const row = rows[at]! * outputs;
        for (let output = 0; output < outputs; output++) sums[start + output]! += values[row + output]! * scale;
      }
    },
  };
}

const slot = (feature: number, mask: number): number => (Math.imul(feature, 0x9e3779b1) >>> 7) & mask;
