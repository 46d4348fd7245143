import type { Span } from '../span.ts';

/** A word, a number, or a mark. Marks of two characters, such as `''`, are one token, and so is the ending of "Oslo's". */
export type Token = Span & { readonly text: string };

const possessive = "[’'][sS](?![\\p{L}\\p{N}])";
const letters = '[\\p{L}\\p{N}\\p{M}]+';
const pattern = new RegExp(
  [
    // U.S., a.m.
    '(?<![\\p{L}\\p{N}])(?:\\p{L}\\.){2,}',
    '\\p{N}+(?:[.,:/]\\p{N}+){0,6}(?:st|nd|rd|th|s)?(?![\\p{L}])',
    `${possessive}`,
    `${letters}(?:(?!${possessive})(?:[’'‑-]|\\.(?=\\p{Ll}))${letters})*`,
    "''|``|\\.{2,}|-{2,}|[^\\s]",
  ].join('|'),
  'gu',
);

/** Whose dot ends no sentence. */
const abbreviations = new Set(
  (
    'mr mrs ms dr prof gen col lt capt cmdr sgt maj adm brig gov sen rep reps sens hon rev st jr sr vs etc inc corp ' +
    'co ltd no dept univ assn bros ave blvd jan feb mar apr jun jul aug sept sep oct nov dec ala ariz ark calif colo ' +
    'conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa tenn tex va vt wash wis wyo ' +
    'approx est fig vol messrs mme amb pres supt comdr'
  ).split(' '),
);

/** The tokens of a text in their order. Each character but white space belongs to one. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  for (const { 0: run, index } of text.matchAll(pattern)) {
    const last = tokens.at(-1);
    if (run === '.' && last !== undefined && last.end === index && isAbbreviated(last.text))
      tokens[tokens.length - 1] = { text: `${last.text}.`, start: last.start, end: index + 1 };
    else tokens.push({ text: run, start: index, end: index + run.length });
  }
  return tokens;
}

/** "Gen", also in "then-Gen", and the "J" of a name. Months and states are written small only as words. */
function isAbbreviated(whole: string): boolean {
  const word = whole.slice(whole.lastIndexOf('-') + 1);
  if (word.length === 1 && word !== 'v') return /^\p{Lu}$/u.test(word) && word !== 'I';
  return /^\p{Lu}/u.test(word) ? abbreviations.has(word.toLowerCase()) : /^(?:vs?|etc)$/.test(word);
}
