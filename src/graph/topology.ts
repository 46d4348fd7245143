import type { Day } from '../base/edtf.ts';
import type { EntityId } from '../base/ids.ts';
import { type EntityKind, entityKinds } from '../model/entity.ts';
import { participantRoles } from '../model/query.ts';
import { packedField, packedFields, packedFlag, unpackClaim } from '../store/packed.ts';
import type { NodeRow, PackedRow } from '../store/reader.ts';

/**
 * Who shares a claim with whom, in compressed sparse rows: the edges of node `n` stand from `offsets[n]` to
 * `offsets[n + 1]`. Nodes and claims go by their rows in the store. What a search filters by stands in one array a
 * field, indexed by the claim's row. Holds no text but the nodes' slugs.
 */
export type Topology = {
  readonly slugs: readonly (EntityId | undefined)[];
  readonly rows: ReadonlyMap<EntityId, number>;
  /** The row that each node is read as. */
  readonly canonical: Int32Array;
  /** Place of the node's kind in the model's list. */
  readonly kinds: Uint8Array;
  readonly offsets: Int32Array;
  readonly neighbours: Int32Array;
  readonly edgeClaims: Int32Array;
  /** The part at the node's own end in the upper four bits, at the neighbour's in the lower. */
  readonly edgeRoles: Uint8Array;
  readonly claims: ClaimFacts;
  readonly lastClaim: number;
};

export type ClaimFacts = {
  readonly predicate: Uint16Array;
  readonly flags: Uint16Array;
  readonly holder: Int32Array;
  readonly validEarliest: Int32Array;
  readonly validLatest: Int32Array;
  readonly assertedLatest: Int32Array;
  /** Milliseconds since 1970; 0 where the claim stands. */
  readonly recordedAt: Float64Array;
  readonly withdrawnAt: Float64Array;
};

const subject = participantRoles.indexOf('subject');
const object = participantRoles.indexOf('object');
const qualifier = participantRoles.indexOf('qualifier');
const speaker = participantRoles.indexOf('speaker');
const organization = participantRoles.indexOf('organization');

const claimsPerSlice = 20_000;

/** Gathers rows in the order of the store, then lays them out. Nodes must be added before claims. */
export class TopologyBuilder {
  readonly #slugs: (EntityId | undefined)[] = [];
  readonly #rows = new Map<EntityId, number>();
  readonly #canonical = new Numbers(1 << 12);
  readonly #kinds = new Numbers(1 << 12);
  /** Packed claims one after the other: row, count of further participants, then the fields. */
  readonly #packed = new Numbers(1 << 16);
  readonly #withdrawn = new Map<number, number>();
  #lastClaim = 0;

  addNodes(nodes: readonly NodeRow[]): void {
    for (const { row, slug, canonical, kind } of nodes) {
      this.#slugs[row] = slug;
      this.#rows.set(slug, row);
      this.#canonical.set(row, canonical);
      this.#kinds.set(row, entityKinds.indexOf(kind as EntityKind));
    }
  }

  addClaims(claims: readonly PackedRow[]): void {
    for (const { row, packed } of claims) {
      const numbers = unpackClaim(packed);
      this.#packed.push(row, numbers.length - packedFields);
      this.#packed.append(numbers);
      this.#lastClaim = row;
    }
  }

  addWithdrawn(claims: readonly { readonly row: number; readonly at: string }[]): void {
    for (const { row, at } of claims) this.#withdrawn.set(row, Date.parse(at));
  }

  /** Lays everything out, in slices between which the process can do other work. */
  async build(): Promise<Topology> {
    const claims = this.#facts();
    const count = this.#slugs.length + 1;
    const offsets = new Int32Array(count + 1);
    await this.#eachEdge(from => {
      offsets[from + 1]!++;
    });
    for (let node = 0; node < count; node++) offsets[node + 1]! += offsets[node]!;
    const size = offsets[count]!;
    const neighbours = new Int32Array(size);
    const edgeClaims = new Int32Array(size);
    const edgeRoles = new Uint8Array(size);
    const next = offsets.slice();
    await this.#eachEdge((from, to, claim, roles) => {
      const place = next[from]!++;
      neighbours[place] = to;
      edgeClaims[place] = claim;
      edgeRoles[place] = roles;
    });
    return {
      slugs: this.#slugs,
      rows: this.#rows,
      canonical: this.#canonical.toArray(),
      kinds: Uint8Array.from(this.#kinds.toArray()),
      offsets,
      neighbours,
      edgeClaims,
      edgeRoles,
      claims,
      lastClaim: this.#lastClaim,
    };
  }

  #facts(): ClaimFacts {
    const size = this.#lastClaim + 1;
    const facts = {
      predicate: new Uint16Array(size),
      flags: new Uint16Array(size),
      holder: new Int32Array(size),
      validEarliest: new Int32Array(size),
      validLatest: new Int32Array(size),
      assertedLatest: new Int32Array(size),
      recordedAt: new Float64Array(size),
      withdrawnAt: new Float64Array(size),
    };
    this.#eachClaim((row, at, packed) => {
      facts.predicate[row] = packed[at + packedField.predicate]!;
      facts.flags[row] = packed[at + packedField.flags]!;
      facts.holder[row] = this.#canonical.at(packed[at + packedField.holder]!);
      facts.validEarliest[row] = packed[at + packedField.validEarliest]!;
      facts.validLatest[row] = packed[at + packedField.validLatest]!;
      facts.assertedLatest[row] = packed[at + packedField.assertedLatest]!;
      const [high, low] = [packed[at + packedField.recordedHigh]!, packed[at + packedField.recordedLow]!];
      facts.recordedAt[row] = high * 2 ** 32 + (low >>> 0);
    });
    for (const [row, at] of this.#withdrawn) if (row < size) facts.withdrawnAt[row] = at;
    return facts;
  }

  /** Visits claims from a place on, and gives the place where it stopped. */
  #eachClaim(
    visit: (row: number, at: number, packed: Int32Array, further: number) => void,
    start = 0,
    most = Infinity,
  ): number {
    const packed = this.#packed.view();
    let at = start;
    for (let done = 0; done < most && at < packed.length; done++) {
      const [row, further] = [packed[at]!, packed[at + 1]!];
      visit(row, at + 2, packed, further);
      at += 2 + packedFields + further;
    }
    return at;
  }

  /**
   * The same pairs as the store's adjacency, but for documents, and outlets that speak in their own voice; and in the
   * store's order, so that a search that is cut short gives the same from either: by claim, both parts and neighbour.
   */
  async #eachEdge(visit: (from: number, to: number, claim: number, roles: number) => void): Promise<void> {
    const nodes: number[] = [];
    const roles: number[] = [];
    const ofClaim = (row: number, at: number, packed: Int32Array, further: number) => {
      nodes.length = 0;
      roles.length = 0;
      const add = (recorded: number, role: number) => {
        if (recorded === 0) return;
        const node = this.#canonical.at(recorded);
        for (let index = 0; index < nodes.length; index++) if (nodes[index] === node && roles[index] === role) return;
        nodes.push(node);
        roles.push(role);
      };
      add(packed[at + packedField.subject]!, subject);
      add(packed[at + packedField.object]!, object);
      const fixed = nodes.length;
      for (let index = 0; index < further; index++) add(packed[at + packedFields + index]!, qualifier);
      sortFrom(nodes, fixed);
      const said = nodes.length;
      if ((packed[at + packedField.flags]! & packedFlag.ownVoice) === 0) {
        add(packed[at + packedField.holder]!, speaker);
        add(packed[at + packedField.organization]!, organization);
      }
      for (let a = 0; a < nodes.length; a++) {
        for (let b = 0; b < nodes.length; b++) {
          // an organization is joined to the speaker alone
          const joined = Math.max(a, b) <= said || Math.min(a, b) === said;
          if (joined && nodes[a] !== nodes[b]) visit(nodes[a]!, nodes[b]!, row, (roles[a]! << 4) | roles[b]!);
        }
      }
    };
    for (let at = 0; at < this.#packed.view().length; ) {
      at = this.#eachClaim(ofClaim, at, claimsPerSlice);
      await new Promise(setImmediate);
    }
  }
}

/** Bytes that the index of a graph takes, about: to be compared with a budget before it is built. */
export function estimateBytes(nodes: number, claims: number): number {
  const [perNode, perClaim] = [160, 34 + 8 * 9];
  return nodes * perNode + claims * perClaim;
}

/** What a claim has to be so that its edges are followed; everything here is read from arrays. */
export type ClaimTest = (claim: number) => boolean;

export type VisibleFrom = {
  readonly validAt: Day | null;
  readonly saidBy: Day | null;
  readonly recordedBy: number | null;
};

/** Whether claims can be seen from a point of view in time: the same rule as the store's. */
export function visibleTest(facts: ClaimFacts, { validAt, saidBy, recordedBy }: VisibleFrom): ClaimTest {
  return claim => {
    const flags = facts.flags[claim]!;
    if ((flags & packedFlag.accepted) === 0) return false;
    const withdrawnAt = facts.withdrawnAt[claim]!;
    if (recordedBy === null) {
      if (withdrawnAt !== 0) return false;
    } else if (facts.recordedAt[claim]! > recordedBy || (withdrawnAt !== 0 && withdrawnAt <= recordedBy)) return false;
    if (saidBy !== null && facts.assertedLatest[claim]! > saidBy) return false;
    if (validAt === null) return true;
    return (
      (flags & packedFlag.timed) !== 0 && facts.validEarliest[claim]! <= validAt && facts.validLatest[claim]! >= validAt
    );
  };
}

/** Sorts the few numbers of a list from a place on. */
function sortFrom(list: number[], start: number): void {
  for (let index = start + 1; index < list.length; index++) {
    const value = list[index]!;
    let place = index;
    for (; place > start && list[place - 1]! > value; place--) list[place] = list[place - 1]!;
    list[place] = value;
  }
}

/** An array of 32-bit numbers that grows. */
class Numbers {
  #array: Int32Array;
  #length = 0;

  constructor(size: number) {
    this.#array = new Int32Array(size);
  }

  push(first: number, second: number): void {
    this.#reserve(this.#length + 2);
    this.#array[this.#length++] = first;
    this.#array[this.#length++] = second;
  }

  append(values: Int32Array): void {
    this.#reserve(this.#length + values.length);
    this.#array.set(values, this.#length);
    this.#length += values.length;
  }

  set(index: number, value: number): void {
    this.#reserve(index + 1);
    this.#array[index] = value;
    this.#length = Math.max(this.#length, index + 1);
  }

  at(index: number): number {
    return this.#array[index]!;
  }

  view(): Int32Array {
    return this.#array.subarray(0, this.#length);
  }

  toArray(): Int32Array {
    return this.#array.slice(0, this.#length);
  }

  #reserve(length: number): void {
    if (length <= this.#array.length) return;
    const larger = new Int32Array(Math.max(length, this.#array.length * 2));
    larger.set(this.#array);
    this.#array = larger;
  }
}
