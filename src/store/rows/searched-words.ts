/** What the indexes of words hold of a row. */
import { joinedFormsOf, wordFormsOf } from '../../base/words.ts';
import type { Entity } from '../../model/entity.ts';
import { startsOf } from '../../model/search/name-starts.ts';
import { canBeMisspelt } from '../../model/search/spelling.ts';
import { stemKey, stemKeysOf } from '../../model/search/word-forms.ts';

/** The name, then each alias. */
export const namesOf = ({ name, aliases }: Pick<Entity, 'name' | 'aliases'>): string[] => [
  name,
  ...aliases.map(alias => alias.name),
];

/** The words of each of these names, joined by spaces; a name without words is left out. */
export const wholeNamesOf = (entity: Pick<Entity, 'name' | 'aliases'>): string[] => [
  ...new Set(
    namesOf(entity)
      .map(name => wordFormsOf(name).join(' '))
      .filter(words => words !== ''),
  ),
];

/** What its names are found by while they are typed, with the place of each in `search_start`. */
export function placedStartsOf(entity: Pick<Entity, 'kind' | 'name' | 'aliases'>): Map<string, number> {
  const title = entity.kind === 'document' ? 2 : 0;
  const places = new Map<string, number>();
  for (const name of namesOf(entity))
    for (const [index, start] of startsOf(name).entries())
      places.set(start, Math.min(places.get(start) ?? title + 1, index === 0 ? title : title + 1));
  return places;
}

/** What words are found under when they are misspelt, in the order of the table's key: so they are written faster. */
export function spellingRows(
  words: readonly string[],
  keysOf: (word: string) => readonly string[],
): (readonly [key: string, word: string])[] {
  const rows = words.filter(canBeMisspelt).flatMap(word => keysOf(word).map(key => [key, word] as const));
  return rows.sort(byKey);
}

export const byKey = ([a]: readonly [string, string], [b]: readonly [string, string]) => (a < b ? -1 : a > b ? 1 : 0);

/** Different words of a row beyond so many UTF-8 bytes are not searched, nor more words: more would be several books. */
const mostBytes = 400_000;
const mostWords = 100_000;

/** Words that were met, each with what it is found by in other forms; `fresh` are those that were met since it was last emptied. */
export type MetWords = { readonly keys: Map<string, readonly string[]>; fresh: string[] };
export const noWordsMet = (): MetWords => ({ keys: new Map(), fresh: [] });

/** The words of each text, and at the end what they are found by in other forms; they are met. */
export function searchedFields(texts: readonly string[], met: MetWords = noWordsMet()): string[][] {
  const fields = texts.map(text => withinBounds(wordFormsOf(text)));
  const joined = texts.flatMap(joinedFormsOf);
  const forms = new Set(joined.flatMap(form => [stemKey(form), ...stemKeysOf(form)]));
  for (const words of fields) for (const word of words) for (const key of keysOf(word, met)) forms.add(key);
  return [...fields, withinBounds([...forms])];
}

function keysOf(word: string, { keys, fresh }: MetWords): readonly string[] {
  const known = keys.get(word);
  if (known) return known;
  const found = stemKeysOf(word);
  keys.set(word, found);
  fresh.push(word);
  return found;
}

function withinBounds(words: string[]): string[] {
  if (words.length < mostBytes / longestBytes) return words;
  const seen = new Set<string>();
  let bytes = 0;
  const end = words.findIndex((word, index) => {
    if (!seen.has(word)) bytes += Buffer.byteLength(word);
    seen.add(word);
    return index >= mostWords || bytes > mostBytes;
  });
  return end < 0 ? words : words.slice(0, end);
}

/** Of one word. */
const longestBytes = 400;
