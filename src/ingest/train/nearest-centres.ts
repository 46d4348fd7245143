/** Points of unit length grouped around centres of unit length (spherical k-means). */
import { randomNumbers, shuffled } from './random.ts';

export type Grouping = { readonly dimensions: number; readonly count: number; readonly rounds: number };

export type Grouped = {
  readonly centres: Float32Array;
  /** The number of each point's centre. */
  readonly of: Int32Array;
};

export function nearestCentres(points: Float32Array, { dimensions, count, rounds }: Grouping): Grouped {
  const total = points.length / dimensions;
  const centres = new Float32Array(count * dimensions);
  shuffled(total, randomNumbers(1))
    .slice(0, count)
    .forEach((point, centre) => {
      centres.set(points.subarray(point * dimensions, (point + 1) * dimensions), centre * dimensions);
    });
  const of = new Int32Array(total);
  for (let round = 0; round < rounds; round++) {
    for (let point = 0; point < total; point++) of[point] = nearest(points, centres, { point, dimensions, count });
    moveCentres(points, centres, { of, dimensions });
  }
  return { centres, of };
}

type Asked = { readonly point: number; readonly dimensions: number; readonly count: number };

function nearest(points: Float32Array, centres: Float32Array, { point, dimensions, count }: Asked): number {
  let [best, bestProduct] = [0, Number.NEGATIVE_INFINITY];
  for (let centre = 0; centre < count; centre++) {
    let product = 0;
    for (let at = 0; at < dimensions; at++)
      product += points[point * dimensions + at]! * centres[centre * dimensions + at]!;
    if (product > bestProduct) [best, bestProduct] = [centre, product];
  }
  return best;
}

/** To the direction of the sum of their points; one that has none stays. */
function moveCentres(
  points: Float32Array,
  centres: Float32Array,
  { of, dimensions }: { readonly of: Int32Array; readonly dimensions: number },
): void {
  const sums = new Float32Array(centres.length);
  of.forEach((centre, point) => {
    for (let at = 0; at < dimensions; at++) sums[centre * dimensions + at]! += points[point * dimensions + at]!;
  });
  for (let centre = 0; centre < centres.length; centre += dimensions) {
    const length = Math.sqrt(sums.subarray(centre, centre + dimensions).reduce((sum, value) => sum + value * value, 0));
    if (length > 0) for (let at = centre; at < centre + dimensions; at++) centres[at] = sums[at]! / length;
  }
}
