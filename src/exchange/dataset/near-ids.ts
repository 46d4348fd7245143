import { meantInstead, nearestOf } from '../../base/nearness.ts';

type Known = { readonly id: string; readonly names: readonly string[] };

const mostSuggested = 3;
/** Every node is looked at for each of them, and a whole dataset may be missing. */
const mostLookedFor = 20;

/** Which ids may be meant by such as nothing has. */
export class NearIds {
  readonly #told = new Map<string, string>();

  /** Goes on behind the fault; empty where none is near, or after many others. */
  hint(id: string, known: () => readonly Known[]): string {
    const before = this.#told.get(id);
    if (before !== undefined || this.#told.size === mostLookedFor) return before ?? '';
    const near = nearestOf(id, known(), mostSuggested).map(one => JSON.stringify(one.id));
    this.#told.set(id, meantInstead(near));
    return this.#told.get(id)!;
  }
}
