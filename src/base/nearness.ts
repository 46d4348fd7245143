import { greatest } from './long-lists.ts';
import { foldName } from './text.ts';

/** Names that were meant where one is not known: by the pairs of letters that both have (Dice, 1945). */

/** How near a name has to be, and how near beside the nearest one. */
const [least, leastOfBest] = [0.4, 0.75];

/** Of 0 (nothing in common) to 1 (spelt alike, but for case, accents and punctuation). */
export function nearness(one: string, other: string): number {
  const [a, b] = [pairsIn(one), pairsIn(other)];
  const rest = [...b];
  let common = 0;
  for (const pair of a) {
    const at = rest.indexOf(pair);
    if (at < 0) continue;
    rest.splice(at, 1);
    common++;
  }
  return (2 * common) / Math.max(a.length + b.length, 1);
}

/** The nearest first, as far as they are near at all; each has the names that it is known by. */
export function nearestOf<Item extends { readonly names: readonly string[] }>(
  given: string,
  items: readonly Item[],
  most: number,
): Item[] {
  const scored = items.map(item => ({
    item,
    score: Math.max(0, greatest(item.names.map(name => nearness(given, name)))),
  }));
  const best = Math.max(0, greatest(scored.map(({ score }) => score)));
  return scored
    .filter(({ score }) => score >= least && score >= best * leastOfBest)
    .sort((a, b) => b.score - a.score)
    .slice(0, most)
    .map(({ item }) => item);
}

/** Goes on behind what is not known: which may be meant; nothing where none is near. */
export const meantInstead = (near: readonly string[]): string =>
  near.length > 0 ? `; did you mean ${near.join(' or ')}?` : '';

/** Three letters in a row of a name, each once, at most so many: what is near shares some. */
export function triplesIn(name: string, most: number): string[] {
  const words = wordsOf(name);
  const found = new Set(words.flatMap(word => (word.length < 4 ? [word] : runsOf(word, 3))));
  const all = [...found];
  const step = Math.max(1, all.length / most);
  return Array.from({ length: Math.min(most, all.length) }, (_, index) => all[Math.floor(index * step)]!);
}

const longest = 100;
const wordsOf = (name: string) => foldName(name.slice(0, longest).replaceAll('-', ' ')).split(' ').filter(Boolean);

/** With the edges of words, so that beginnings count. */
const pairsIn = (name: string) => wordsOf(name).flatMap(word => runsOf(` ${word} `, 2));

function runsOf(word: string, length: number): string[] {
  const letters = Array.from(word);
  return Array.from({ length: Math.max(letters.length - length + 1, 0) }, (_, at) =>
    letters.slice(at, at + length).join(''),
  );
}
