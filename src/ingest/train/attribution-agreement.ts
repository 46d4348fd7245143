/** How well proposed attributions agree with annotated ones, word by word. */
import { firstPlace } from '../../base/halves.ts';
import type { Span } from '../span.ts';
import type { AnnotatedAttribution } from './attribution-corpus.ts';

/** Runs of letters and digits, with apostrophes, dots and hyphens inside. */
export function scoredWords(text: string): Span[] {
  return Array.from(text.matchAll(/[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*/gu), ({ 0: word, index }) => ({
    start: index,
    end: index + word.length,
  }));
}

/** The numbers of the words that any of the spans overlaps. */
function wordsWithin(words: readonly Span[], spans: readonly Span[]): Set<number> {
  const within = new Set<number>();
  for (const { start, end } of spans)
    for (let at = firstPlace(0, words.length, place => words[place]!.end > start); at < words.length; at++) {
      if (words[at]!.start >= end) break;
      within.add(at);
    }
  return within;
}

const quotationPairs = /“[^“”\n]*”|"[^"\n]*"|(?:''|``)(?:[^'\n]|'(?!'))*''/g;
const leastQuoted = 3;

/** For each word of a text the number of the pair of quotation marks that it stands in, or -1. */
export function quotedWords(text: string, words: readonly Span[]): Int32Array {
  const quoted = new Int32Array(words.length).fill(-1);
  let pair = 0;
  for (const { 0: run, index } of text.matchAll(quotationPairs)) {
    for (const word of wordsWithin(words, [{ start: index, end: index + run.length }])) quoted[word] = pair;
    pair++;
  }
  return quoted;
}

/** The words of an attribution's parts; it is direct if three words of its content stand within one pair of marks. */
export type AttributionWords = {
  readonly source: ReadonlySet<number>;
  readonly cue: ReadonlySet<number>;
  readonly content: ReadonlySet<number>;
  readonly isDirect: boolean;
};

export function attributionWords(
  words: readonly Span[],
  quoted: Int32Array,
  { source, cue, content }: AnnotatedAttribution,
): AttributionWords {
  const inContent = wordsWithin(words, content);
  const counts = new Map<number, number>();
  for (const word of inContent) if (quoted[word]! >= 0) counts.set(quoted[word]!, (counts.get(quoted[word]!) ?? 0) + 1);
  return {
    source: wordsWithin(words, source),
    cue: wordsWithin(words, cue),
    content: inContent,
    isDirect: counts.values().some(count => count >= leastQuoted),
  };
}

/** Two attributions that are one: by their places in both lists. */
export type Match = { readonly annotated: number; readonly proposed: number };

/** An annotated attribution is found where the words of both contents overlap enough; each proposed one finds one at most. */
export function matchAttributions(
  annotated: readonly AttributionWords[],
  proposed: readonly AttributionWords[],
): Match[] {
  const byWord = new Map<number, number[]>();
  proposed.forEach(({ content }, index) => {
    for (const word of content) byWord.set(word, [...(byWord.get(word) ?? []), index]);
  });
  const pairs = annotated.flatMap((one, index) => {
    const near = new Set(Array.from(one.content, word => byWord.get(word) ?? []).flat());
    return Array.from(near)
      .filter(other => finds(proposed[other]!, one))
      .map(other => ({ annotated: index, proposed: other, likeness: jaccard(one.content, proposed[other]!.content) }));
  });
  const used = { annotated: new Set<number>(), proposed: new Set<number>() };
  const matches: Match[] = [];
  for (const pair of pairs.sort((a, b) => b.likeness - a.likeness)) {
    if (used.annotated.has(pair.annotated) || used.proposed.has(pair.proposed)) continue;
    used.annotated.add(pair.annotated);
    used.proposed.add(pair.proposed);
    matches.push({ annotated: pair.annotated, proposed: pair.proposed });
  }
  return matches;
}

/** Whether a proposed attribution has enough of an annotated one's content, and not too much else. */
export function finds(proposed: AttributionWords, annotated: AttributionWords): boolean {
  return jaccard(annotated.content, proposed.content) >= (annotated.isDirect ? 0.8 : 0.5);
}

/** The source is right where the two share a word, or both are empty. */
export function sharesSource(one: AttributionWords, other: AttributionWords): boolean {
  if (one.source.size === 0 || other.source.size === 0) return one.source.size === other.source.size;
  return common(one.source, other.source) > 0;
}

/** How many of all members two sets have in common, from 0 to 1. */
function jaccard(one: ReadonlySet<number>, other: ReadonlySet<number>): number {
  const shared = common(one, other);
  return shared === 0 ? 0 : shared / (one.size + other.size - shared);
}

/** How many members two sets share. */
export function common(one: ReadonlySet<number>, other: ReadonlySet<number>): number {
  let shared = 0;
  for (const member of one) if (other.has(member)) shared++;
  return shared;
}
