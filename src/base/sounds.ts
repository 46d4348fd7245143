/** Names in Latin letters, whatever script they are written in, and what of them is heard alike. */
import anyAscii from 'any-ascii';

import { isUnspaced } from './letters.ts';

const longest = 100;

/** The words of a name in small Latin letters; each character of Chinese and Korean is one. What Unicode has no letters for is left out. */
export function latinWords(name: string): string[] {
  return name
    .slice(0, longest)
    .normalize('NFKC')
    .split(/\s+/u)
    .flatMap(word => (isUnspaced(word.at(0) ?? '') ? anyAscii(word).split(/(?=[A-Z])/) : [anyAscii(word)]))
    .flatMap(word =>
      word
        .toLowerCase()
        .replace(/['"`]/g, '')
        .split(/[^a-z0-9]+/),
    )
    .filter(Boolean);
}

/** Letters of one group are written for each other from one language to the next. */
const alike: readonly (readonly [RegExp, string])[] = [
  [/shch|sch|tch|dzh|tsh|sh|ch|zh|ts|tz|dz|dj|c(?=[eiy])|[jxzs]/g, 's'],
  [/ph|[vwf]/g, 'v'],
  [/kh|gh|ck|[kqcg]/g, 'k'],
  [/th|dh|[dt]/g, 't'],
  [/[bp]/g, 'p'],
];

/** The consonants that are heard in words, each group under one letter and none twice in a row; a vowel at the beginning counts. */
export function consonantsOf(latin: readonly string[]): string {
  const grouped = latin.map(word => alike.reduce((text, [letters, letter]) => text.replace(letters, letter), word));
  const first = /^[aeiouy]/.test(latin[0] ?? '') ? 'a' : '';
  return `${first}${grouped.join('').replace(/[aeiouy]/g, '')}`.replace(/(.)\1+/g, '$1');
}

const scriptNames = ['Latin', 'Cyrillic', 'Han', 'Hangul', 'Arabic', 'Hebrew', 'Greek', 'Georgian', 'Armenian', 'Thai'];
const scripts = [...scriptNames, 'Hiragana', 'Katakana', 'Devanagari'].map(
  name => [name, new RegExp(`\\p{Script=${name}}`, 'u')] as const,
);

/** The script of a name's first letter; `other` for rarer ones. */
export function scriptOf(name: string): string {
  const letter = /\p{L}/u.exec(name)?.[0] ?? '';
  return scripts.find(([, pattern]) => pattern.test(letter))?.[0] ?? 'other';
}

/** Scripts that leave most vowels out. */
export const leavesVowelsOut = (script: string): boolean => script === 'Arabic' || script === 'Hebrew';
