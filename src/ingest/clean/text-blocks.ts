/** Cuts a text into paragraphs, and measures of each what tells prose from what stands around it. */

import { countWords, foldName } from '../../base/text.ts';
import type { Span } from '../span.ts';
import { holdsQuotation } from './holds-quotation.ts';

/** How a paragraph ends: as a sentence does, as what goes on does (a colon, a comma), or without a mark. */
export type Ending = 'sentence' | 'open' | 'none';

export type TextBlock = Span & {
  /** Without the space around it. */
  readonly text: string;
  readonly words: number;
  readonly ending: Ending;
  /** Long enough for a sentence, and ends as one. */
  readonly isProse: boolean;
  readonly holdsQuotation: boolean;
  /** Whether empty lines stand before and behind it. */
  readonly isApart: boolean;
  /** The same for paragraphs that differ in case, marks and spaces alone. */
  readonly key: string;
};

/** From an offset on. A line is a paragraph, unless it was broken to fit a width. */
export function textBlocks(text: string, from = 0): TextBlock[] {
  const blocks: TextBlock[] = [];
  let paragraph: Span[] = [];
  const endParagraph = () => {
    const pieces = joined(text, paragraph);
    for (const piece of pieces) blocks.push(measured(text, piece, pieces.length === 1));
    paragraph = [];
  };
  let lineEnd = from;
  for (const line of linesOf(text, from)) {
    // nothing but the end of one line stands between two of a paragraph
    if (/\n[^\n]*\n|\r[^\r\n]*\r(?!\n)/.test(text.slice(lineEnd, line.start))) endParagraph();
    paragraph.push(line);
    lineEnd = line.end;
  }
  endParagraph();
  return blocks;
}

/** Shorter sentences than this are told from headings and buttons by nothing. */
const fewestOfProse = 8;

/** Lines that are not blank, without the space around them. */
function* linesOf(text: string, from: number): Generator<Span> {
  const lines = /[^\r\n\u2028\u2029]+/g;
  lines.lastIndex = from;
  for (let match = lines.exec(text); match; match = lines.exec(text)) {
    const [line] = match;
    const start = match.index + (line.length - line.trimStart().length);
    const end = match.index + line.trimEnd().length;
    if (start < end) yield { start, end };
  }
}

/** The narrowest that text is broken to; lists of short names would look the same. */
const narrowest = 40;
const widest = 120;
/** Spaces that were taken away at the ends of lines, and words that may not be parted, count differently. */
const slack = 3;

/** The lines of a paragraph, those together that were one line before the text was broken to a width. */
function joined(text: string, lines: readonly Span[]): readonly Span[] {
  if (lines.length < 2) return lines;
  if (isWrapped(text, lines)) return [{ start: lines[0]!.start, end: lines.at(-1)!.end }];
  const pieces: Span[] = [];
  for (const [at, line] of lines.entries()) {
    const before = lines[at - 1];
    if (before && goesOn(text, before, line)) pieces.push({ start: pieces.pop()!.start, end: line.end });
    else pieces.push(line);
  }
  return pieces;
}

/** Whether each line was ended because the first word of the next one had no place in it any more. */
function isWrapped(text: string, lines: readonly Span[]): boolean {
  const full = lines.slice(0, -1);
  const width = full.reduce((most, { start, end }) => Math.max(most, end - start), 0);
  if (full.length < 2 || width < narrowest || width > widest) return false;
  const broken = full.filter(({ start, end }, at) => {
    const next = lines[at + 1]!;
    const [word] = /^\S+/.exec(text.slice(next.start, Math.min(next.end, next.start + widest)))!;
    return end - start + 1 + word.length > width - slack;
  });
  return broken.length >= full.length * 0.8;
}

/** Letters of different widths make lines of different lengths; a sentence that goes on in the next line tells these. */
function goesOn(text: string, { start, end }: Span, next: Span): boolean {
  if (end - start < narrowest || end - start > widest) return false;
  return /[^.!?…"”’)\]]\s+\p{Ll}/u.test(text.slice(end - 1, next.start + 1));
}

function measured(text: string, { start, end }: Span, isApart: boolean): TextBlock {
  const own = text.slice(start, end);
  const words = countWords(own);
  const ending = endingOf(own);
  return {
    start,
    end,
    text: own,
    words,
    ending,
    isProse: words >= fewestOfProse && ending !== 'none',
    holdsQuotation: holdsQuotation(own),
    isApart,
    key: keyOf(own),
  };
}

/** Of a long paragraph its beginning and its length say enough. */
const longestKey = 2000;

const keyOf = (text: string): string =>
  text.length <= longestKey ? foldName(text) : `${foldName(text.slice(0, longestKey))} ${text.length}`;

/** Marks that close quotations and brackets stand behind the sentence's own. */
function endingOf(text: string): Ending {
  const last = text.slice(-8);
  if (/[.!?…。！？۔।][\])"'”’»」』）]*$/u.test(last)) return 'sentence';
  return /[:;,–—-]$|[:;,、：；，]$/u.test(last) ? 'open' : 'none';
}
