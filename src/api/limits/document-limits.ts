/** What a document may be before anybody looks at what it means: validating it costs more than its length. */
import { type DocumentNode, type FieldNode, Kind, parse, type SelectionNode, type SelectionSetNode } from 'graphql';

export const mostTokens = 5_000;
/** Validation compares fragments with each other. */
const mostFragments = 50;
/** Pairs of fields that have one name in one place of the answer, each of which validation compares (GraphQL, 5.3.2). */
const mostPairs = 50_000;
/** Fields, with fragments written out at every place where they are used. */
const mostFields = 20_000;
/** A shorter text has no room for as many. */
const shortestCounted = 1_000;

const manyFragments = `The document has more than ${mostFragments} fragments`;
const manyFields = `The document has more than ${mostFields} fields, its fragments written out, or more than ${mostPairs} pairs of fields of one name in one place; ask for each field once`;

/** Why a document is refused without being validated; null where it is not. */
export function excessOf(text: string): string | null {
  if ((text.match(/\bfragment\b/g)?.length ?? 0) > mostFragments) return manyFragments;
  return text.length >= shortestCounted && hasManyFields(text) ? manyFields : null;
}

/** False of what cannot be read, which is told when it is. */
function hasManyFields(text: string): boolean {
  try {
    return new FieldCount(parse(text, { noLocation: true, maxTokens: mostTokens })).isOver;
  } catch {
    return false;
  }
}

/** Counts the fields of a document and their pairs, place by place of the answer, until there are too many. */
class FieldCount {
  readonly isOver: boolean;
  readonly #fragments = new Map<string, SelectionSetNode>();
  #fields = 0;
  #pairs = 0;

  constructor({ definitions }: DocumentNode) {
    // what is selected in one place: several selection sets, where several fields have one name
    const places: SelectionSetNode[][] = [];
    for (const definition of definitions) {
      if ('selectionSet' in definition) places.push([definition.selectionSet]);
      if (definition.kind === Kind.FRAGMENT_DEFINITION)
        this.#fragments.set(definition.name.value, definition.selectionSet);
    }
    for (let place = places.pop(); place !== undefined && !this.#exceeds; place = places.pop())
      for (const inside of this.#count(place)) if (inside.length > 0) places.push(inside);
    this.isOver = this.#exceeds;
  }

  get #exceeds(): boolean {
    return this.#fields > mostFields || this.#pairs > mostPairs;
  }

  /** Gives what is selected in the places below. */
  #count(sets: SelectionSetNode[]): Iterable<SelectionSetNode[]> {
    const [below, times, used] = [new Map<string, SelectionSetNode[]>(), new Map<string, number>(), new Set<string>()];
    for (let set = sets.pop(); set !== undefined && !this.#exceeds; set = sets.pop())
      for (const selection of set.selections) {
        this.#fields++;
        if (selection.kind !== Kind.FIELD) {
          const written = this.#writtenOut(selection, used);
          if (written) sets.push(written);
          continue;
        }
        const name = (selection.alias ?? selection.name).value;
        const before = times.get(name) ?? 0;
        times.set(name, before + 1);
        this.#pairs += before;
        const inside = below.get(name) ?? [];
        if (selection.selectionSet) inside.push(selection.selectionSet);
        below.set(name, inside);
      }
    return below.values();
  }

  /** In one place, a fragment counts once. */
  #writtenOut(selection: Exclude<SelectionNode, FieldNode>, used: Set<string>): SelectionSetNode | undefined {
    if (selection.kind === Kind.INLINE_FRAGMENT) return selection.selectionSet;
    const { value: name } = selection.name;
    if (used.has(name)) return undefined;
    used.add(name);
    return this.#fragments.get(name);
  }
}
