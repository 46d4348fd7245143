/** Marks what stands in a stored text beside its article. Nothing is altered or taken out: the marks are places in the text. */

import { frontMatterOf } from '../front-matter.ts';
import type { Span } from '../span.ts';
import { placeholders, type Sign, signOf } from './furniture-signs.ts';
import { type TextBlock, textBlocks } from './text-blocks.ts';

export type Furniture = Span & Sign;

/**
 * By the shape of each paragraph, by what stands before and behind it, and by what is repeated. A paragraph that holds a
 * quotation is never marked, but for one of front matter, nor is any that reads as the article's own prose.
 * In the order of the text; no two overlap.
 */
export function markFurniture(text: string): Furniture[] {
  const front = frontMatterOf(text);
  const blocks = textBlocks(text, front?.end ?? 0);
  const signs: (Sign | null)[] = blocks.map(signOf);
  const page: Page = { blocks, signs, ...bodyOf(blocks, signs) };
  markRepetitions(page);
  markHead(page);
  markTail(page);
  markLists(page);
  markCaptions(page);
  const marked = blocks.flatMap((block, at): Furniture[] => {
    const sign = signs[at];
    return sign && !block.holdsQuotation ? [{ start: block.start, end: block.end, ...sign }] : inside(block);
  });
  return front
    ? [{ start: front.start, end: front.end, kind: 'front-matter', because: 'YAML between lines of ---' }, ...marked]
    : marked;
}

type Page = {
  readonly blocks: readonly TextBlock[];
  /** Of each paragraph; rules add to it one after the other, and take nothing away. */
  readonly signs: (Sign | null)[];
  /** The first and last paragraphs of prose that bear no sign by themselves; -1 where there is none. */
  readonly first: number;
  readonly last: number;
};

function bodyOf(blocks: readonly TextBlock[], signs: readonly (Sign | null)[]): Pick<Page, 'first' | 'last'> {
  const isBody = (block: TextBlock, at: number) => block.isProse && signs[at] === null;
  return { first: blocks.findIndex(isBody), last: blocks.findLastIndex(isBody) };
}

function mark(page: Page, at: number, sign: Sign): void {
  page.signs[at] ??= sign;
}

/** Fewer words come again by chance. */
const fewestRepeated = 4;

/** A paragraph that stood before, such as a title once more, or a caption under its alternative text. */
function markRepetitions(page: Page): void {
  const { blocks, signs, first } = page;
  const before = new Map<string, number>();
  for (const [at, { key, words }] of blocks.entries()) {
    const earlier = before.get(key);
    if (earlier === undefined) before.set(key, at);
    else if (words >= fewestRepeated) {
      mark(page, at, signs[earlier] ?? { kind: 'repetition', because: 'the same words stand before' });
      // within the article, a line without an end that comes twice in a row is a picture's
      if (earlier === at - 1 && first >= 0 && first < earlier && blocks[at]!.ending === 'none')
        mark(page, earlier, { kind: 'caption', because: 'a line that comes twice in a row' });
    }
  }
}

/** Menus above the article: at least two very short lines in a row from the beginning on, or between such that bear signs. */
function markHead(page: Page): void {
  const { blocks, signs, first } = page;
  const end = first < 0 ? blocks.length : first;
  let behind = 0;
  while (behind < end && (signs[behind] !== null || isStub(blocks[behind]!))) behind++;
  // what stands last before prose or a title may be a title itself
  if (behind < 2 || (behind === end && signs[behind - 1] === null)) return;
  for (let at = 0; at < behind; at++) mark(page, at, { kind: 'interface', because: 'short lines above the article' });
}

/** Too short for a title, and neither a date nor a line with an author's name. */
const isStub = ({ words, text }: TextBlock): boolean => words <= 3 && !/[\d,.:;?!]/.test(text) && !/^by\b/i.test(text);

/** From these on there may be no article any more. */
const endsArticle: ReadonlySet<Sign['kind']> = new Set(['offer', 'copyright', 'link', 'player']);
/** So long a paragraph of prose is an article's, wherever it stands; one without an end is where it is twice as long. */
const fewestOfBody = 15;

/** Everything behind the first sign of an end that no prose of the article follows. */
function markTail(page: Page): void {
  const { blocks, signs } = page;
  const isBody = ({ isProse, words, holdsQuotation }: TextBlock, at: number) =>
    signs[at] === null && (holdsQuotation || words >= (isProse ? fewestOfBody : 2 * fewestOfBody));
  const lastOfBody = blocks.findLastIndex(isBody);
  const end = signs.findIndex((sign, at) => at > lastOfBody && sign !== null && endsArticle.has(sign.kind));
  if (end < 0 || lastOfBody < 0) return;
  // what stands right above players or links is their heading
  const above = end - 1;
  if (above > lastOfBody && isHeading(blocks[above]!) && signs[end]!.kind !== 'copyright')
    mark(page, above, signs[end]!);
  let kind: Sign['kind'] = 'interface';
  for (let at = end; at < blocks.length; at++) {
    const own = signs[at]?.kind;
    // what is said of rights is said in one paragraph
    if (own !== undefined && own !== 'copyright') kind = own;
    mark(page, at, { kind, because: 'stands behind the end of the article' });
  }
}

const isHeading = ({ words, ending }: TextBlock): boolean => words <= 4 && ending === 'none';

/** Titles of other articles, under words that lead to them: lines without an end, at least two before the article goes on. */
function markLists(page: Page): void {
  const { blocks, signs } = page;
  for (const [at, sign] of signs.entries()) {
    if (sign?.kind !== 'link' || blocks[at]!.words > 6) continue;
    let behind = at + 1;
    while (behind < blocks.length && signs[behind] === null && blocks[behind]!.ending === 'none') behind++;
    if (behind - at <= 2) continue;
    for (let listed = at + 1; listed < behind; listed++)
      mark(page, listed, { kind: 'link', because: 'a line under words that lead to other pages' });
  }
}

/** Shorter lines without an end may be headings. */
const fewestOfCaption = 12;

/**
 * Long lines without an end in an article whose sentences have one: of one sentence each, between empty lines, and more
 * than one, which may be a slip.
 */
function markCaptions(page: Page): void {
  const { blocks, signs, first, last } = page;
  const isLong = (block: TextBlock, at: number) => block.words >= fewestOfCaption && signs[at] === null;
  const long = blocks.filter(isLong);
  if (long.filter(({ ending }) => ending !== 'none').length < long.length * 0.6) return;
  const captions = [...blocks.keys()].filter(at => {
    const block = blocks[at]!;
    const isWithin = at > first && at < last && block.isApart;
    return isWithin && isLong(block, at) && block.ending === 'none' && !isNoCaption.test(block.text);
  });
  if (captions.length < 2) return;
  for (const at of captions)
    mark(page, at, { kind: 'caption', because: 'a long line without an end among sentences that have one' });
}

/** The item of a list, or several sentences. */
const isNoCaption = /^(?:[-•*·–—]|\d+[.)])\s|[.!?]["'”’)]*\s+\p{Lu}/u;

/** What a template left within a paragraph of the article. */
function inside({ text, start }: TextBlock): Furniture[] {
  return Array.from(text.matchAll(placeholders), ({ 0: found, index }) => ({
    start: start + index,
    end: start + index + found.length,
    kind: 'placeholder',
    because: 'a place that a template should have filled in',
  }));
}
