import type { Quotation } from '../segment/quotations.ts';
import type { TokenRange } from '../segment/sentences.ts';
import type { TextAnalysis } from './text-analysis.ts';

/** Of longer quotations only so many tokens are read at either end: what is between has the same speaker. */
const readOfQuotation = 4;
/** At most so many tokens are read before a cue and after it. */
const mostBefore = 70;
const mostAfter = 100;
/** So many quotations in a row may follow a cue's sentence. */
const mostFollowing = 6;

/**
 * The tokens among which the source and the content of a cue are looked for: its sentence and the one before,
 * quotations that reach into them whole, and quotations that follow without a word in between. In their order.
 */
export function roleWindow(text: TextAnalysis, cue: TokenRange): Int32Array {
  const within = text.quotationOf[cue.from]!;
  const from = within >= 0 ? sentenceAt(text, cue.from).from : firstToken(text, cue.from);
  const to = within >= 0 ? sentenceAt(text, cue.to - 1).to : endToken(text, cue.to - 1);
  const before = reading(text, { from: Math.min(from, cue.from), to: cue.from, within, most: mostBefore, step: -1 });
  const after = reading(text, { from: cue.to, to: Math.max(to, cue.to), within, most: mostAfter, step: 1 });
  const window = new Int32Array(before.length + cue.to - cue.from + after.length);
  window.set(before.reverse());
  for (let at = cue.from; at < cue.to; at++) window[before.length + at - cue.from] = at;
  window.set(after, before.length + cue.to - cue.from);
  return window;
}

const sentenceAt = (text: TextAnalysis, at: number): TokenRange => text.sentences[text.sentenceOf[at]!]!;

function firstToken(text: TextAnalysis, cue: number): number {
  const from = wholeQuotation(text, sentenceAt(text, cue).from);
  if (from === 0 || text.paragraphOf[from - 1] !== text.paragraphOf[from]) return from;
  return wholeQuotation(text, sentenceAt(text, from - 1).from);
}

/** Where the quotation begins that the token stands in, or the sentence in which that begins. */
function wholeQuotation(text: TextAnalysis, from: number): number {
  const quotation = text.quotations[text.quotationOf[from]!];
  return quotation === undefined ? from : sentenceAt(text, quotation.from).from;
}

function endToken(text: TextAnalysis, cue: number): number {
  let to = sentenceAt(text, cue).to;
  for (let following = 0; following < mostFollowing; following++) {
    const cut = text.quotations[text.quotationOf[to - 1]!];
    if (cut !== undefined && cut.to > to) to = sentenceAt(text, cut.to - 1).to;
    const next = text.quotations[text.quotationOf[to]!];
    if (next === undefined || next.from !== to || !follows(text, next)) break;
    to = sentenceAt(text, next.to - 1).to;
  }
  return to;
}

/** In a paragraph of its own, a quotation follows if it is all of the paragraph, or goes on with the one before. */
function follows({ paragraphOf, quotationOf, quotations }: TextAnalysis, next: Quotation): boolean {
  const isSameParagraph = paragraphOf[next.from - 1] === paragraphOf[next.from];
  if (isSameParagraph || quotations[quotationOf[next.from - 1]!]?.goesOn) return true;
  return paragraphOf[next.to] !== paragraphOf[next.to - 1];
}

type Reading = TokenRange & { readonly within: number; readonly most: number; readonly step: 1 | -1 };

/** Token numbers outwards from the cue, without the middle of long quotations. */
function reading(text: TextAnalysis, { from, to, within, most, step }: Reading): Int32Array {
  const read = new Int32Array(most);
  let count = 0;
  for (let at = step > 0 ? from : to - 1; at >= from && at < to && count < most; at += step) {
    const quotation = text.quotations[text.quotationOf[at]!];
    if (quotation !== undefined && text.quotationOf[at] !== within) {
      const [head, tail] = [quotation.from + readOfQuotation, quotation.to - readOfQuotation];
      if (at >= head && at < tail) at = step > 0 ? tail : head - 1;
      if (at < from || at >= to) break;
    }
    read[count++] = at;
  }
  return read.slice(0, count);
}
