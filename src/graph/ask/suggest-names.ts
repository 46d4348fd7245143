import type { EntityId } from '../../base/ids.ts';
import { wordsOf } from '../../base/words.ts';
import type { ReviewState } from '../../model/claim.ts';
import type { EntityKind } from '../../model/entity.ts';
import { speltBeginning, startsOf, typedStarts } from '../../model/search/name-starts.ts';
import { queryOfBeginning, type SearchQuery } from '../../model/search/search-query.ts';
import { type CodePointRange, snippetsOf } from '../../model/search/snippets.ts';
import { isMisspelling, isNearMisspelling, nearSpellingKeys } from '../../model/search/spelling.ts';
import type { StartedName } from '../../store/read/name-starts.ts';
import type { SearchReader } from '../../store/read/search-reader.ts';

/** A node that somebody may be typing the name of. */
export type NameSuggestion = {
  readonly id: EntityId;
  /** The name that fits, one of the node's own or of one that is merged with it. */
  readonly name: string;
  readonly highlights: readonly CodePointRange[];
};

export type NameRequest = {
  readonly typed: string;
  readonly first: number;
  /** Null: all. */
  readonly kinds: readonly EntityKind[] | null;
  /** Left out: accepted ones. */
  readonly review?: readonly ReviewState[];
};

const mostCorrected = 6;
/** Rows that are read for each node that is wanted: several names may be one node's. */
const rowsForOne = 3;

/**
 * Nodes with names that begin with what is typed, then those with a word that does, then such as hold all its words, then
 * such as are spelt almost so. Asks the store once where enough names begin so, and ten times at most.
 */
export async function suggestNames(request: NameRequest, reader: SearchReader): Promise<NameSuggestion[]> {
  const { typed, first, kinds, review = ['accepted'] } = request;
  const starts = typedStarts(typed);
  const found = new Map<EntityId, NameSuggestion>();
  if (starts.length === 0 || kinds?.length === 0) return [];
  const isEnough = () => found.size >= first;
  const note = (names: readonly StartedName[], text: string, wanted: readonly string[]) => {
    for (const [, together] of Map.groupBy(names, ({ place }) => place))
      for (const suggestion of isEnough() ? [] : inOrder(together, wanted, queryOfBeginning(text)))
        if (!found.has(suggestion.id)) found.set(suggestion.id, suggestion);
  };
  const wanted = { kinds, review, most: first * rowsForOne };
  note(await reader.namesThatStart(starts, wanted), typed, starts);
  if (!isEnough() && wordsOf(typed).length > 1)
    note(await reader.namesThatHold(queryOfBeginning(typed), wanted), typed, []);
  if (!isEnough())
    for (const corrected of await correctionsOf(typed, reader)) {
      const meant = typedStarts(corrected);
      note(await reader.namesThatStart(meant, wanted), corrected, meant);
      if (isEnough()) break;
    }
  return [...found.values()].slice(0, first);
}

/** What is typed with its last word, or one before it, spelt otherwise; the likeliest first. */
async function correctionsOf(typed: string, reader: SearchReader): Promise<string[]> {
  const words = wordsOf(typed).map(({ form }) => form);
  const withWord = (place: number, word: string) => words.with(place, word).join(' ');
  const last = words.length - 1;
  const beginning = speltBeginning(words[last]!);
  const [starts, whole] = await Promise.all([
    beginning === null ? [] : reader.startsSpeltLike(nearSpellingKeys(beginning)),
    last === 0 ? [] : reader.wordsInNames(words.slice(0, -1)),
  ]);
  const lastOnes = starts
    .filter(start => isNearMisspelling(beginning!, start))
    .toSorted((a, b) => nearness(beginning!, a) - nearness(beginning!, b))
    .map(start => withWord(last, start));
  const others = words
    .slice(0, -1)
    .flatMap((word, place) => whole.filter(other => isMisspelling(word, other)).map(other => withWord(place, other)));
  return [...new Set([...lastOnes, ...others])].slice(0, mostCorrected);
}

/** Beginnings of one length are likelier meant: what is typed next would show otherwise. */
const nearness = (typed: string, start: string): number => Math.abs(typed.length - start.length);

/** Of one place: the shorter before the longer. */
function inOrder(names: readonly StartedName[], starts: readonly string[], query: SearchQuery): NameSuggestion[] {
  return names
    .map(({ id, entity }) => ({
      id,
      ...bestName([entity.name, ...entity.aliases.map(({ name }) => name)], starts, query),
    }))
    .filter(({ highlights }) => highlights.length > 0)
    .toSorted((a, b) => a.name.length - b.name.length)
    .map(({ id, name, highlights }) => ({ id, name, highlights }));
}

/** The first of a node's names that begins so, or has a word that does, or holds the words. */
function bestName(names: readonly string[], starts: readonly string[], query: SearchQuery) {
  const begins = (name: string, places: 'first' | 'all') =>
    (places === 'first' ? startsOf(name).slice(0, 1) : startsOf(name)).some(own =>
      starts.some(start => own.startsWith(start)),
    );
  const inTurn = [
    ...names.filter(name => begins(name, 'first')),
    ...names.filter(name => begins(name, 'all')),
    ...names,
  ];
  for (const name of inTurn) {
    const [snippet] = snippetsOf([{ field: 'name', text: name }], query);
    if (snippet?.text === name) return { name, highlights: snippet.highlights };
  }
  return { name: names[0]!, highlights: [] };
}
