import { type Parts, packedHead, readParts } from '../../store/rows/packed-claim.ts';

const claimsPerSlice = 20_000;

/** Who takes part in claims, in the order of rows: read once from what is packed of them, and visited as often as needed. */
export class ClaimParts {
  readonly #canonicalOf: (row: number) => number;
  readonly #parts: Parts = { nodes: [], roles: [], count: 0 };
  #count = 0;
  #rows = new Int32Array(1024);
  /** Where the parts of each claim end; those of the next begin there. */
  #ends = new Int32Array(1024);
  #nodes = new Int32Array(8192);
  #roles = new Uint8Array(8192);

  constructor(canonical: Int32Array) {
    this.#canonicalOf = row => canonical[row]!;
  }

  get rows(): Int32Array {
    return this.#rows.subarray(0, this.#count);
  }

  /** Adds a block of packed claims; the visitor is also told where each one's fields begin. */
  add(packed: Int32Array, visit: (parts: Parts, row: number, fields: number) => void): void {
    for (let at = 0; at < packed.length; ) {
      const next = readParts(packed, at, this.#canonicalOf, this.#parts);
      this.#keep(packed[at]!, this.#parts);
      visit(this.#parts, packed[at]!, at + packedHead);
      at = next;
    }
  }

  /** Visits every claim. */
  each(visit: (parts: Parts, row: number) => void): Promise<void> {
    return this.eachIn(null, visit);
  }

  /** The same in an order of places; null: by row. In slices between which the process can do other work. */
  async eachIn(order: Int32Array | null, visit: (parts: Parts, row: number) => void): Promise<void> {
    for (let place = 0; place < this.#count; place++) {
      const index = order ? order[place]! : place;
      const start = index === 0 ? 0 : this.#ends[index - 1]!;
      this.#parts.count = this.#ends[index]! - start;
      for (let part = 0; part < this.#parts.count; part++) {
        this.#parts.nodes[part] = this.#nodes[start + part]!;
        this.#parts.roles[part] = this.#roles[start + part]!;
      }
      visit(this.#parts, this.#rows[index]!);
      if (place % claimsPerSlice === claimsPerSlice - 1) await new Promise(setImmediate);
    }
  }

  #keep(row: number, { nodes, roles, count }: Parts): void {
    const start = this.#count === 0 ? 0 : this.#ends[this.#count - 1]!;
    if (this.#count === this.#rows.length) [this.#rows, this.#ends] = [doubled(this.#rows), doubled(this.#ends)];
    if (start + count > this.#nodes.length) [this.#nodes, this.#roles] = [doubled(this.#nodes), doubled(this.#roles)];
    for (let part = 0; part < count; part++) {
      this.#nodes[start + part] = nodes[part]!;
      this.#roles[start + part] = roles[part]!;
    }
    this.#rows[this.#count] = row;
    this.#ends[this.#count++] = start + count;
  }
}

function doubled<Array extends Int32Array | Uint8Array>(array: Array): Array {
  const larger = new (array.constructor as new (length: number) => Array)(array.length * 2);
  larger.set(array);
  return larger;
}
