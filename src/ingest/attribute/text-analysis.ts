import { stemmer } from '@orama/stemmers/english';
import { paragraphsOf } from '../segment/paragraphs.ts';
import { partsOfSpeech } from '../segment/parts-of-speech.ts';
import { type Quotation, quotationsOf } from '../segment/quotations.ts';
import { sentencesOf, type TokenRange } from '../segment/sentences.ts';
import { type Token, tokensOf } from '../segment/word-tokens.ts';
import { hashText, mix } from './feature-hash.ts';
import { clusterOf } from './word-clusters.ts';

/** A text cut up, and what features are made from: numbers for each of its tokens. */
export type TextAnalysis = {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly sentences: readonly TokenRange[];
  /** Quotations that stand in no other one. */
  readonly quotations: readonly Quotation[];
  readonly sentenceOf: Int32Array;
  readonly paragraphOf: Int32Array;
  /** The number of the outermost quotation, or -1. */
  readonly quotationOf: Int32Array;
  /** Words in lower case, as numbers. */
  readonly words: Int32Array;
  readonly stems: Int32Array;
  /** Parts of speech, those of verbs with their endings. */
  readonly tags: Int32Array;
  /** Clusters of words, narrow ones and wide ones. */
  readonly fine: Int32Array;
  readonly coarse: Int32Array;
  readonly shapes: Int32Array;
  readonly suffixes: Int32Array;
  readonly isVerb: Uint8Array;
  /** Nouns, names and pronouns. */
  readonly isNominal: Uint8Array;
};

export function analyse(text: string): TextAnalysis {
  const tokens = tokensOf(text);
  const paragraphs = paragraphsOf(text);
  const sentences = sentencesOf(tokens, paragraphs);
  const quotations = quotationsOf(tokens, paragraphs).filter(({ depth }) => depth === 0);
  const quotationOf = numbered(tokens.length, quotations, -1);
  const lower = tokens.map(({ text: word }) => word.slice(0, longestWord).toLowerCase().replaceAll('’', "'"));
  const parts = partsOfSpeech(tokens);
  const clusters = lower.map(clusterOf);
  return {
    text,
    tokens,
    sentences,
    quotations,
    quotationOf,
    sentenceOf: numbered(tokens.length, sentences, 0),
    paragraphOf: paragraphNumbers(tokens, paragraphs),
    words: Int32Array.from(lower, word => hashText(withoutDigits(word))),
    stems: Int32Array.from(lower, stemNumber),
    tags: Int32Array.from(parts, (part, at) =>
      isInflected(part) ? mix(hashText(part), ending(lower[at]!)) : hashText(part),
    ),
    fine: Int32Array.from(clusters, ({ fine }) => fine),
    coarse: Int32Array.from(clusters, ({ coarse }) => coarse),
    shapes: Int32Array.from(tokens, ({ text: word }) => shapeOf(word)),
    suffixes: Int32Array.from(lower, word => hashText(word.slice(-3))),
    isVerb: Uint8Array.from(parts, part => (part === 'VERB' ? 1 : 0)),
    isNominal: Uint8Array.from(parts, part => (/^(?:NOUN|PROPN|PRON)$/.test(part) ? 1 : 0)),
  };
}

/** What is longer is no word. */
const longestWord = 40;

function numbered(length: number, ranges: readonly TokenRange[], otherwise: number): Int32Array {
  const numbers = new Int32Array(length).fill(otherwise);
  ranges.forEach(({ from, to }, number) => {
    numbers.fill(number, from, to);
  });
  return numbers;
}

function paragraphNumbers(tokens: readonly Token[], paragraphs: readonly { readonly end: number }[]): Int32Array {
  let paragraph = 0;
  return Int32Array.from(tokens, ({ end }) => {
    while (paragraph + 1 < paragraphs.length && paragraphs[paragraph]!.end < end) paragraph++;
    return paragraph;
  });
}

const withoutDigits = (word: string): string => (/\d/.test(word) ? word.replace(/\d/g, '0') : word);

const knownStems = new Map<string, number>();
const mostStems = 50_000;

function stemNumber(word: string): number {
  const known = knownStems.get(word);
  if (known !== undefined) return known;
  const number = hashText(/^[a-z]+$/.test(word) ? stemmer(word) : withoutDigits(word));
  if (knownStems.size >= mostStems) knownStems.clear();
  knownStems.set(word, number);
  return number;
}

const isInflected = (part: string): boolean => part === 'VERB' || part === 'AUX' || part === 'NOUN';

function ending(word: string): number {
  return word.endsWith('ing') ? 1 : word.endsWith('ed') || word.endsWith('en') ? 2 : word.endsWith('s') ? 3 : 4;
}

function shapeOf(word: string): number {
  if (/^\p{Lu}[\p{Lu}.]+$/u.test(word)) return 1;
  if (/^\p{Lu}/u.test(word)) return 2;
  if (/^\p{L}/u.test(word)) return 3;
  return /^\p{N}/u.test(word) ? 4 : hashText(word.slice(0, 3));
}
