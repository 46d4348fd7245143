/** Paragraphs, sentences and quotations of a text as spans. */
import { quotationsOf } from './segment/quotations.ts';
import { sentencesOf } from './segment/sentences.ts';
import { tokensOf } from './segment/word-tokens.ts';
import type { Span } from './span.ts';

export type Segments = {
  readonly paragraphs: readonly Span[];
  readonly sentences: readonly Span[];
  /** What stands between the marks, of quotations that are in no other and are more than a word. */
  readonly quotations: readonly Span[];
};

export function segmentsOf(text: string): Segments {
  const tokens = tokensOf(text);
  const paragraphs = linesOf(text);
  const sentences = sentencesOf(tokens, paragraphs)
    .map(({ from, to }) => ({ start: tokens[from]!.start, end: tokens[to - 1]!.end }))
    .flatMap(sentence => unglued(text, sentence));
  const quotations = quotationsOf(tokens, paragraphs)
    .filter(({ depth }) => depth === 0)
    .map(({ from, to, isClosed }) => ({
      start: tokens[from]!.end,
      end: isClosed ? tokens[to - 1]!.start : tokens[to - 1]!.end,
    }))
    .map(span => trimmed(text, span))
    .filter(span => isQuotation(text, span) && !isHeading(text, span, paragraphs));
  return { paragraphs, sentences, quotations };
}

/** In a flat text every line that is left is a paragraph: wrapped ones were joined, and what is printed above is no part of a sentence. */
const linesOf = (text: string): Span[] =>
  [...text.matchAll(/\S[^\n]*/g)].map(({ 0: line, index }) => ({ start: index, end: index + line.trimEnd().length }));

/** Sentences between which the space was lost, "the attack.But officials". */
function unglued(text: string, { start, end }: Span): Span[] {
  const breaks = [...text.slice(start, end).matchAll(/(?<=\p{Ll}{3}[.!?]["”]?)(?=\p{Lu}\p{Ll}+\s)/gu)].map(
    ({ index }) => start + index,
  );
  return [start, ...breaks].map((from, at) => ({ start: from, end: breaks[at] ?? end }));
}

function trimmed(text: string, { start, end }: Span): Span {
  const inner = text.slice(start, end);
  return { start: start + inner.length - inner.trimStart().length, end: end - (inner.length - inner.trimEnd().length) };
}

/** A line that is nothing but a few words in marks heads what follows. */
function isHeading(text: string, { start, end }: Span, lines: readonly Span[]): boolean {
  const line = lines.find(one => one.start <= start && end <= one.end);
  return (
    line !== undefined &&
    line.end - line.start <= end - start + 2 &&
    end - start < 60 &&
    !/[.,!?]$/.test(text.slice(start, end))
  );
}

/** Somebody's words, and no title of a work nor a single word held at a distance. */
function isQuotation(text: string, { start, end }: Span): boolean {
  const words = text.slice(start, end).match(/[\p{L}\p{N}'-]+/gu) ?? [];
  if (words.length < 2) return false;
  const isTitle =
    words.length <= 6 &&
    words.every(word => /^(?:\p{Lu}|(?:the|of|and|in|a|to|for|on)$)/u.test(word)) &&
    !/[.,!?]$/.test(text.slice(start, end));
  return (
    !isTitle &&
    !/^["'”’]*\s+(?:program|programme|show|podcast|film|movie|song|series|magazine)\b/i.test(text.slice(end, end + 20))
  );
}
