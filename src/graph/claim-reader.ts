import { type Parts, packedFields, packedHead, readParts } from '../store/packed.ts';

const claimsPerSlice = 20_000;

/** Packed claims in the order of rows. */
export class ClaimReader {
  readonly #blocks: readonly Int32Array[];
  readonly #canonicalOf: (row: number) => number;
  readonly #parts: Parts = { nodes: [], roles: [], count: 0 };
  /** Where each claim stands: its block and the place in it. */
  readonly #block: Int32Array;
  readonly #place: Int32Array;
  readonly rows: Int32Array;

  constructor(blocks: readonly Int32Array[], canonicalOf: (row: number) => number) {
    this.#blocks = blocks;
    this.#canonicalOf = canonicalOf;
    let count = 0;
    for (const packed of blocks) for (let at = 0; at < packed.length; at = endOf(packed, at)) count++;
    [this.#block, this.#place, this.rows] = [new Int32Array(count), new Int32Array(count), new Int32Array(count)];
    let index = 0;
    for (const [number, packed] of blocks.entries()) {
      for (let at = 0; at < packed.length; at = endOf(packed, at)) {
        this.#block[index] = number;
        this.#place[index] = at;
        this.rows[index++] = packed[at]!;
      }
    }
  }

  /** Visits the fields of every claim: the array that holds them, and the place where they begin. */
  fields(visit: (row: number, packed: Int32Array, at: number) => void): void {
    for (let index = 0; index < this.rows.length; index++)
      visit(this.rows[index]!, this.#blocks[this.#block[index]!]!, this.#place[index]! + packedHead);
  }

  /** Visits who takes part in every claim. */
  each(visit: (parts: Parts, row: number) => void): Promise<void> {
    return this.eachIn(null, visit);
  }

  /** The same in an order of places; null: by row. */
  async eachIn(order: Int32Array | null, visit: (parts: Parts, row: number) => void): Promise<void> {
    for (let place = 0; place < this.rows.length; place++) {
      const index = order ? order[place]! : place;
      readParts(this.#blocks[this.#block[index]!]!, this.#place[index]!, this.#canonicalOf, this.#parts);
      visit(this.#parts, this.rows[index]!);
      if (place % claimsPerSlice === claimsPerSlice - 1) await new Promise(setImmediate);
    }
  }
}

const endOf = (packed: Int32Array, at: number) => at + packedHead + packedFields + packed[at + 1]!;
