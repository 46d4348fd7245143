/** One thing that was looked at: how many there were, and what was wrong, a line each. */
export type Check = { readonly name: string; readonly looked: number; readonly faults: readonly string[] };

/** No more lines are given of one check. */
const mostFaults = 1_000;

export class Findings implements Check {
  readonly name: string;
  readonly faults: string[] = [];
  looked = 0;

  constructor(name: string) {
    this.name = name;
  }

  /** Counts one, which is right if nothing is said of it. */
  look(fault: string | null | false): void {
    this.looked++;
    if (fault && this.faults.length < mostFaults) this.faults.push(fault);
  }
}

/** Sums of mixed numbers, whatever their order; two that differ are equal by chance once in four thousand million. */
export class Sums {
  readonly #of = new Map<number, number>();

  add(key: number, numbers: readonly number[]): void {
    let mixed = 0x811c9dc5;
    for (const number of numbers) mixed = Math.imul(mixed ^ number, 0x01000193) ^ (mixed >>> 15);
    this.#of.set(key, ((this.#of.get(key) ?? 0) + (mixed >>> 0) + 2 ** 32) % 2 ** 52);
  }

  otherThan(other: Sums): number[] {
    const keys = new Set([...this.#of.keys(), ...other.#of.keys()]);
    return [...keys].filter(key => this.#of.get(key) !== other.#of.get(key));
  }
}

/** What is wrong with a thing, under its name; so is what keeps it from being read. */
export function faultIn(name: string, look: () => string | null): string | null {
  try {
    const fault = look();
    return fault === null ? null : `${name}: ${fault}`;
  } catch (error) {
    return `${name}: ${error instanceof Error ? error.message : 'it cannot be read'}`;
  }
}

/** What a row says otherwise than is worked out anew, for every column of it. */
export function otherColumn<Row extends object>(row: Row, fresh: Row): string | null {
  for (const name in fresh) {
    const [found, wanted] = [row[name], fresh[name]];
    if (found !== wanted) return `${name} is ${JSON.stringify(found)}, and ${JSON.stringify(wanted)} by its content`;
  }
  return null;
}

/** Null: no bytes. */
export function sameBytes(found: Uint8Array | null | undefined, wanted: Uint8Array | null): boolean {
  if (found == null || wanted === null) return found === wanted;
  return Buffer.compare(found, wanted) === 0;
}
