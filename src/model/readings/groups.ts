/** Things that are joined, and what joined them: a disjoint-set forest (Tarjan, 1975) over their places. */
export class Groups<Reason> {
  readonly #parents: number[];
  readonly #reasons: Set<Reason>[];

  constructor(size: number) {
    this.#parents = Array.from({ length: size }, (_, place) => place);
    this.#reasons = this.#parents.map(() => new Set());
  }

  /** A member that all of one group name. */
  of(member: number): number {
    let root = member;
    while (this.#parents[root] !== root) root = this.#parents[root]!;
    for (let at = member; at !== root; ) [at, this.#parents[at]] = [this.#parents[at]!, root];
    return root;
  }

  /** Joins every two of these for which it holds, and so all that are joined with either. */
  joinWhere(members: readonly number[], reason: Reason, holds: (a: number, b: number) => boolean): void {
    for (let later = 1; later < members.length; later++)
      for (let earlier = 0; earlier < later; earlier++) {
        const [a, b] = [members[earlier]!, members[later]!];
        const [one, other] = [this.of(a), this.of(b)];
        if ((one === other && this.#reasons[one]!.has(reason)) || !holds(a, b)) continue;
        this.#parents[other] = one;
        for (const known of this.#reasons[other]!) this.#reasons[one]!.add(known);
        this.#reasons[one]!.add(reason);
      }
  }

  /** Each group once, in the order of the first of each. */
  all(): { readonly members: readonly number[]; readonly reasons: ReadonlySet<Reason> }[] {
    const groups = Map.groupBy(this.#parents.keys(), member => this.of(member));
    return [...groups].map(([root, members]) => ({ members, reasons: this.#reasons[root]! }));
  }
}
