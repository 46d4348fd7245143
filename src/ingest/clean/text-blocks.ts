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
  /** The same for paragraphs that differ in case, marks and spaces alone. */
  readonly key: string;
};

/** From an offset on. A line is a paragraph, unless it was broken to fit a width. */
export function textBlocks(text: string, from = 0): TextBlock[] {
  const blocks: TextBlock[] = [];
  let paragraph: Span[] = [];
  const endParagraph = () => {
    const pieces = isWrapped(text, paragraph)
      ? [{ start: paragraph[0]!.start, end: paragraph.at(-1)!.end }]
      : paragraph;
    for (const piece of pieces) blocks.push(measured(text, piece));
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

/** Whether each line was ended because the first word of the next one had no place in it any more. */
function isWrapped(text: string, lines: readonly Span[]): boolean {
  if (lines.length < 2) return false;
  // two lines are told by a sentence that goes on from one to the other
  if (lines.length === 2) return /[^.!?…"”’)\s]\s+\p{Ll}/u.test(text.slice(lines[0]!.end - 1, lines[1]!.start + 1));
  const full = lines.slice(0, -1);
  const width = full.reduce((most, { start, end }) => Math.max(most, end - start), 0);
  if (width < narrowest || width > widest) return false;
  const next = lines.slice(1).map(({ start, end }) => text.slice(start, Math.min(end, start + widest)));
  const share = (isSo: (line: Span, next: string) => boolean): number =>
    full.filter((line, at) => isSo(line, next[at]!)).length / full.length;
  const wouldFit = (line: Span, [word]: RegExpExecArray, within: number) =>
    line.end - line.start + 1 + word.length <= within;
  const firstWord = (words: string) => /^\S+/.exec(words)!;
  if (share((line, words) => !wouldFit(line, firstWord(words), width - slack)) >= 0.8) return true;
  // letters of different widths make lines of different lengths; sentences that go on in the next line tell these
  const isFilled = share((line, words) => !wouldFit(line, firstWord(words), width * 0.8)) >= 0.8;
  return isFilled && share((_, words) => /^[\p{Ll}\d]/u.test(words)) >= 0.5;
}

function measured(text: string, { start, end }: Span): TextBlock {
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
