/** Takes the article out of an HTML page, in two ways, and keeps the longer sound one. */

import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';

import { AppError } from '../../base/errors.ts';
import { areSound, articleBlocks } from './article-blocks.ts';
import { type HtmlBlock, type HtmlPage, readBlocks } from './html-blocks.ts';
import { toldByPage } from './page-metadata.ts';
import type { ReadArticle } from './read-article.ts';

/** Throws BAD_INPUT where a page holds no article that can be told from its menus. */
export function readHtml(source: string, html: string): Pick<ReadArticle, 'text' | 'told' | 'extractor'> {
  const page = readBlocks(source, html);
  const candidates = [
    { extractor: 'readability', blocks: byReadability(html, page) },
    { extractor: 'blocks', blocks: articleBlocks(page.blocks) },
  ] as const;
  // the sort is stable: of two that are equally long, the first
  const [found] = candidates
    .filter(({ blocks }) => areSound(blocks))
    .sort((one, other) => lengthOf(other.blocks) - lengthOf(one.blocks));
  if (!found)
    throw new AppError(
      'BAD_INPUT',
      `${source} holds no article that can be told from its menus; save the article's text to a file, and give that`,
      { place: source },
    );
  return { extractor: found.extractor, text: textOf(found.blocks), told: toldByPage(page) };
}

const textOf = (blocks: readonly HtmlBlock[]): string =>
  blocks
    .map(({ text }) => text)
    .join('\n\n')
    .toWellFormed();

/** Without headings: Readability takes the title out, as the page tells it elsewhere. */
const lengthOf = (blocks: readonly HtmlBlock[]): number =>
  blocks.reduce((length, { text, isHeading }) => length + (isHeading ? 0 : text.length), 0);

/** A tree of more elements, or of deeper ones, takes more time and memory than an article is worth. */
const most = { elements: 15_000, depth: 500 };

/** Mozilla's Readability, which goes by the names and the text of elements; nothing where it finds or can do nothing. */
function byReadability(html: string, { elements, depth }: HtmlPage): readonly HtmlBlock[] {
  if (elements > most.elements || depth > most.depth) return [];
  const whole = /<html[\s>]/i.test(html) ? html : `<html><head></head><body>${html}</body></html>`;
  let content: string | null | undefined;
  try {
    content = new Readability(parseHTML(whole).document as unknown as Document).parse()?.content;
  } catch {
    // it fails on pages that are no tree as it expects one; the other way remains
  }
  return content ? readBlocks('', content).blocks : [];
}
