/** The language of a text, by its script and by the small words that every text of a language is full of. */

import { AppError } from '../../base/errors.ts';
import { functionWordShares } from '../function-words.ts';
import type { Described } from './description.ts';

/** Null where a text is too short to tell, or in none of the languages that are known here. */
export function languageOf(text: string): Described | null {
  const sample = text.slice(0, sampled);
  const script = scriptLanguage(sample);
  if (script !== null) return { value: script, found: 'text', sure: 'certain' };
  const [best, second] = functionWordShares(sample);
  if (!best || best.words < fewestWords || best.share < leastShare) return null;
  const isClear = best.share > 1.5 * (second?.share ?? 0) && best.words >= 100;
  return { value: best.language, found: 'text', sure: isClear ? 'certain' : 'likely' };
}

/** What is told of languages, such as `en-GB` and `en_US`, without regions; null of what is none. */
export function plainLanguage(told: string): string | null {
  const [, language] = /^([a-z]{2,3})(?:[-_].*)?$/i.exec(told.trim()) ?? [];
  return language?.toLowerCase() ?? null;
}

/** Throws BAD_INPUT, naming the article, where its language is known and none of these. */
export function requireLanguage(name: string, language: Described | null, read: readonly string[]): void {
  if (language === null || read.includes(language.value)) return;
  const names = new Intl.DisplayNames('en', { type: 'language' });
  const wanted = read.map(each => names.of(each)).join(' or ');
  throw new AppError(
    'BAD_INPUT',
    `${name} is in ${names.of(language.value)}, and only ${wanted} is understood; give a translation, or write its claims by hand`,
    { place: name },
  );
}

const sampled = 40_000;
const fewestWords = 20;
const leastShare = 0.15;

/** Scripts that one language alone is written in, or that tell it by characters of its own. */
function scriptLanguage(text: string): string | null {
  const letters = count(text, /\p{L}/gu);
  const isMost = (script: RegExp) => count(text, script) > letters / 2;
  if (letters < 10) return null;
  if (isMost(/[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}]/gu))
    return /[\p{scx=Hira}\p{scx=Kana}]{2}/u.test(text) ? 'ja' : 'zh';
  return ofScripts.find(([script]) => isMost(script))?.[1] ?? null;
}

const ofScripts: readonly (readonly [RegExp, string])[] = [
  [/\p{scx=Hang}/gu, 'ko'],
  [/\p{scx=Thai}/gu, 'th'],
  [/\p{scx=Grek}/gu, 'el'],
  [/\p{scx=Geor}/gu, 'ka'],
  [/\p{scx=Armn}/gu, 'hy'],
  [/\p{scx=Hebr}/gu, 'he'],
  [/\p{scx=Taml}/gu, 'ta'],
  [/\p{scx=Beng}/gu, 'bn'],
];

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;
