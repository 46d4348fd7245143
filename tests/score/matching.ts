/** How what is found is held against an annotation. */
import { stateNamed } from '../../src/ingest/find/states.ts';

export type Tally = { readonly matched: number; readonly found: number; readonly wanted: number };

export const noTally: Tally = { matched: 0, found: 0, wanted: 0 };
export const addTallies = (one: Tally, other: Tally): Tally => ({
  matched: one.matched + other.matched,
  found: one.found + other.found,
  wanted: one.wanted + other.wanted,
});

export const precision = ({ matched, found }: Tally): number => (found === 0 ? 1 : matched / found);
export const recall = ({ matched, wanted }: Tally): number => (wanted === 0 ? 1 : matched / wanted);
export function f1(tally: Tally): number {
  const [p, r] = [precision(tally), recall(tally)];
  return p + r === 0 ? 0 : (2 * p * r) / (p + r);
}

/** White space does not count, nor which apostrophe was typed. */
export const plain = (text: string): string => text.replace(/[’‘]/g, "'").replace(/\s+/g, ' ').trim();

/** A name without article, state before it, case and punctuation. */
export function nameKey(name: string): string {
  const bare = plain(name).replace(/^the\s+/i, '');
  const state = stateNamed(bare);
  if (state) return state.toLowerCase();
  return fold(
    bare.replace(
      /^(?:U\.S\.|US|American|United States|U\.N\.|UN|\p{Lu}\p{L}+(?:n|ese|i|ish|h)|South Korean|North Korean|\p{Lu}\p{L}+'s)\s+(?=\p{L}+\s+\p{L}|[Ss]tate)/u,
      '',
    ),
  );
}

const fold = (name: string) =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/\([^)]*\)/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Words that are other words for the same body. */
const sameBodies: Readonly<Record<string, string>> = {
  pentagon: 'department of defense',
  'defense department': 'department of defense',
  un: 'united nations',
  eu: 'european union',
  ap: 'associated press',
  nsc: 'national security council',
};

export const isSameName = (one: string, other: string): boolean => {
  const [a, b] = [nameKey(one), nameKey(other)].map(key => sameBodies[key] ?? key) as [string, string];
  return (
    a === b ||
    fold(one) === fold(other) ||
    a.replace(/^(?:department of) (.+)$/, '$1 department') === b.replace(/^(?:department of) (.+)$/, '$1 department')
  );
};

const words = (text: string): string[] => fold(text).split(' ').filter(Boolean);

/** The part of the words of both that they share. */
export function jaccard(one: string, other: string): number {
  const [a, b] = [new Set(words(one)), new Set(words(other))];
  const shared = [...a].filter(word => b.has(word)).length;
  return shared / Math.max(1, a.size + b.size - shared);
}

export const contains = (one: string, other: string): boolean =>
  ` ${words(one).join(' ')} `.includes(` ${words(other).join(' ')} `);

/** Pairs each wanted item with one found item at most, the first that fits. */
export function pairUp<Wanted, Found>(
  wanted: readonly Wanted[],
  found: readonly Found[],
  fits: (wanted: Wanted, found: Found) => boolean,
): Map<Wanted, Found> {
  const left = new Set(found);
  const pairs = new Map<Wanted, Found>();
  for (const one of wanted) {
    for (const other of left) {
      if (!fits(one, other)) continue;
      pairs.set(one, other);
      left.delete(other);
      break;
    }
  }
  return pairs;
}

/** The same speaker: one name in the other, or of unnamed ones the same head word and no other state. */
export function isSameSpeaker(one: string | null, other: string | null): boolean {
  if (one === null || other === null) return one === other;
  const [a, b] = [one, other].map(name => name.replace(/^unnamed:\s*/, '').replace(/^(?:the|a|an)\s+/i, '')) as [
    string,
    string,
  ];
  if (isSameName(a, b)) return true;
  const [left, right] = [words(a), words(b)];
  if (one.startsWith('unnamed:') || other.startsWith('unnamed:')) {
    const singular = (list: readonly string[]) => new Set(list.map(word => word.replace(/s$/, '')));
    const [x, y] = [singular(left), singular(right)];
    return [...x].some(
      word =>
        y.has(word) &&
        /official|source|spokes|diplomat|secretary|lawmaker|analyst|expert|officer|aide|leader|minister|authorit|report|media|military|people|person|commander|member|critic|statement/.test(
          word,
        ),
    );
  }
  return (
    (left.at(-1) === right.at(-1) &&
      left.length > 0 &&
      (left.length === 1 || right.length === 1 || left[0] === right[0] || left.length !== right.length)) ||
    contains(a, b) ||
    contains(b, a)
  );
}
