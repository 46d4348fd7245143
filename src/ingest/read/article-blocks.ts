/** Tells an article's blocks from the rest of its page by shallow features alone: length, and how much of it is links. */

import type { HtmlBlock } from './html-blocks.ts';

/**
 * The rule that Kohlschütter, Fankhauser and Nejdl learned from annotated news pages ("Boilerplate detection using
 * shallow text features", WSDM 2010, figure 2), on a block and its neighbours; elements for something else are left out
 * before, and headings of what is kept are kept with it.
 */
export function articleBlocks(page: readonly HtmlBlock[]): HtmlBlock[] {
  const blocks = page.filter(({ isApart }) => !isApart);
  const isKept = blocks.map((block, at) => isContent(block, blocks[at - 1] ?? none, blocks[at + 1] ?? none));
  return blocks.filter((block, at) => isKept[at] || (block.isHeading && isKept[at + 1] && linkShare(block) < 0.5));
}

/** Whether blocks are an article rather than lists of links: enough words, few of them links, and a sentence that ends. */
export function areSound(blocks: readonly HtmlBlock[]): boolean {
  const words = sum(blocks, block => block.words);
  const linked = sum(blocks, block => block.linked);
  return (
    words >= fewestWords &&
    linked / words < 0.4 &&
    blocks.some(({ text }) => /[.!?…。！？۔।]["'”’»」)\]]*$/u.test(text))
  );
}

/** A piece of news in brief has a few dozen. */
const fewestWords = 20;
const none = { words: 0, linked: 0 };

type Measured = Pick<HtmlBlock, 'words' | 'linked'>;

function isContent(block: Measured, before: Measured, behind: Measured): boolean {
  if (linkShare(block) > 1 / 3) return false;
  if (linkShare(before) > 5 / 9) return block.words > 40 || behind.words > 17;
  return block.words > 16 || behind.words > 15 || before.words > 4;
}

const linkShare = ({ words, linked }: Measured): number => (words === 0 ? 0 : linked / words);

const sum = (blocks: readonly HtmlBlock[], of: (block: HtmlBlock) => number): number =>
  blocks.reduce((total, block) => total + of(block), 0);
