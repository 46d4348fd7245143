/** What a name is found by while it is typed: its words from each of them on. */
import { isUnspaced } from '../../base/letters.ts';
import { asAbbreviation, type Word, wordsOf } from '../../base/words.ts';
import { nearSpellingKeys } from './spelling.ts';

/** Of a longer name the rest is not compared. */
const longestStart = 60;

/** The name from each word on, as `typedStart` has what is typed; the whole name first, which may be the only one. */
export function startsOf(name: string): string[] {
  const words = wordsOf(name);
  const apart = words.map((_, from) => spelledOut(words.slice(from)));
  const joined = words.flatMap((word, from) =>
    (word.joined ?? []).map(({ form, words: count }) => spelledOut([{ ...word, form }, ...words.slice(from + count)])),
  );
  return [...new Set([...apart, ...joined])].filter(start => start !== '');
}

/** What is typed, as the names have it that begin so: of two letters also as an abbreviation. */
export function typedStarts(typed: string): string[] {
  const words = wordsOf(typed);
  const last = words.at(-1);
  if (!last) return [];
  const abbreviation = asAbbreviation(last.form);
  const others = abbreviation === null ? [] : [spelledOut([...words.slice(0, -1), { ...last, form: abbreviation }])];
  return [spelledOut(words), ...others];
}

/** Words with spaces between them, characters of scripts without spaces with none; syllables of Korean in their letters. */
function spelledOut(words: readonly Pick<Word, 'form'>[]): string {
  const text = words.map(({ form }) => (isUnspaced(form) ? Array.from(form)[0]! : `${form} `)).join('');
  return Array.from(text.trim().normalize('NFD')).slice(0, longestStart).join('');
}

const [shortestSpelt, longestSpelt] = [4, 7];

/** The beginnings of a word that may be misspelt while it is typed. */
function beginningsOf(word: string): string[] {
  if (!/^\p{L}{4,}$/u.test(word) || isUnspaced(word)) return [];
  return Array.from({ length: longestSpelt - shortestSpelt + 1 }, (_, more) => word.slice(0, shortestSpelt + more));
}

/** For each beginning of one of these words, what it is found under when a letter of it is wrong. */
export function startSpellings(words: readonly string[]): (readonly [key: string, start: string])[] {
  const starts = new Set(words.flatMap(beginningsOf));
  return [...starts].flatMap(start => nearSpellingKeys(start).map(key => [key, start] as const));
}

/** The part of a typed word that its misspelt beginning is looked for by; null where it is too short to tell. */
export function speltBeginning(word: string): string | null {
  return beginningsOf(word).at(-1) ?? null;
}
