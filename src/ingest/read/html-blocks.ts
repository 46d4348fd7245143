/** Reads an HTML page in one pass, without a tree: its blocks of text, and what its head says of it. */

import { Parser } from 'htmlparser2';

import { AppError } from '../../base/errors.ts';
import { countWords } from '../../base/text.ts';

export type HtmlBlock = {
  readonly text: string;
  readonly words: number;
  /** How many of the words are links. */
  readonly linked: number;
  readonly isHeading: boolean;
  /** In an element that is for something else than the article: navigation, a footer, a form. */
  readonly isApart: boolean;
};

export type HtmlPage = {
  readonly blocks: readonly HtmlBlock[];
  /** What `meta` elements say, by their names or properties in lower case; the first of a name. */
  readonly meta: ReadonlyMap<string, string>;
  readonly jsonLd: readonly string[];
  readonly title: string | null;
  readonly language: string | null;
  readonly canonical: string | null;
  /** How many elements it has, and how deep they are nested. */
  readonly elements: number;
  readonly depth: number;
};

/** Throws BAD_INPUT where elements are nested deeper than any page has them. */
export function readBlocks(source: string, html: string): HtmlPage {
  const reader = new BlockReader(source);
  const parser = new Parser(
    {
      onopentag: (name, attributes) => reader.open(name, attributes),
      ontext: text => reader.add(text),
      onclosetag: name => reader.close(name),
    },
    { decodeEntities: true, lowerCaseTags: true, lowerCaseAttributeNames: true },
  );
  parser.end(html);
  return reader.page();
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));
/** Elements that begin a line of their own. */
const blockElements = words(
  'address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html li main nav ol p pre section summary table tbody td tfoot th thead tr ul',
);
const headings = words('h1 h2 h3 h4 h5 h6');
const apartElements = words('nav footer aside form menu dialog');
/** What is never read as text. */
const unread = words('script style noscript template svg math iframe object select button textarea canvas audio video');
const deepest = 5000;

type Attributes = Readonly<Record<string, string>>;

class BlockReader {
  readonly #source: string;
  readonly #blocks: HtmlBlock[] = [];
  readonly #meta = new Map<string, string>();
  readonly #jsonLd: string[] = [];
  #title: string | null = null;
  #language: string | null = null;
  #canonical: string | null = null;
  #elements = 0;
  #depth = 0;
  #deepest = 0;
  /** How many elements of each sort are open. */
  readonly #open = { unread: 0, apart: 0, link: 0, heading: 0 };
  /** What is being gathered instead of text. */
  #capture: { readonly name: string; readonly parts: string[] } | null = null;
  #text: string[] = [];
  #linkText: string[] = [];

  constructor(source: string) {
    this.#source = source;
  }

  open(name: string, attributes: Attributes): void {
    this.#elements++;
    this.#depth++;
    this.#deepest = Math.max(this.#deepest, this.#depth);
    if (this.#depth > deepest)
      throw new AppError(
        'BAD_INPUT',
        `${this.#source} has elements nested more than ${deepest} deep, as no page of an article has; save its text to a file, and give that`,
        { place: this.#source },
      );
    if (name === 'html' || name === 'body') this.#language ??= attributes.lang || null;
    if (name === 'meta') this.#takeMeta(attributes);
    if (name === 'link' && attributes.rel === 'canonical') this.#canonical ??= attributes.href || null;
    if (name === 'title' && this.#open.unread === 0 && this.#title === null) this.#capture = { name, parts: [] };
    if (name === 'script' && attributes.type === 'application/ld+json') this.#capture = { name, parts: [] };
    if (blockElements.has(name)) this.#endBlock();
    if (name === 'br' && this.#open.unread === 0) this.#text.push('\n');
    this.#count(name, 1);
  }

  add(text: string): void {
    if (this.#capture) this.#capture.parts.push(text);
    else if (this.#open.unread === 0) {
      const plain = text.replace(/[ \t\r\n\f]+/g, ' ');
      this.#text.push(plain);
      if (this.#open.link > 0) this.#linkText.push(plain);
    }
  }

  close(name: string): void {
    this.#depth--;
    if (this.#capture?.name === name) this.#endCapture(this.#capture);
    if (blockElements.has(name)) this.#endBlock();
    this.#count(name, -1);
  }

  page(): HtmlPage {
    this.#endBlock();
    return {
      blocks: this.#blocks,
      meta: this.#meta,
      jsonLd: this.#jsonLd,
      title: this.#title,
      language: this.#language,
      canonical: this.#canonical,
      elements: this.#elements,
      depth: this.#deepest,
    };
  }

  #count(name: string, by: number): void {
    if (unread.has(name)) this.#open.unread += by;
    if (apartElements.has(name)) this.#open.apart += by;
    if (name === 'a') this.#open.link += by;
    if (headings.has(name)) this.#open.heading += by;
  }

  #takeMeta({ name, property, itemprop, content }: Attributes): void {
    if (!content) return;
    // RDFa allows several properties, and Dublin Core is written with either mark
    for (const key of (property ?? name ?? itemprop ?? '').toLowerCase().replaceAll('dc:', 'dc.').split(/\s+/))
      if (!this.#meta.has(key)) this.#meta.set(key, content);
  }

  #endCapture({ name, parts }: { readonly name: string; readonly parts: readonly string[] }): void {
    const text = parts.join('');
    if (name === 'title') this.#title = text.replace(/\s+/g, ' ').trim() || null;
    else this.#jsonLd.push(text);
    this.#capture = null;
  }

  #endBlock(): void {
    if (this.#text.length === 0) return;
    const text = this.#text
      .join('')
      .replace(/ {2,}/g, ' ')
      .replace(/ ?\n ?/g, '\n')
      .trim();
    if (text !== '')
      this.#blocks.push({
        text,
        words: countWords(text),
        linked: this.#linkText.length === 0 ? 0 : countWords(this.#linkText.join('')),
        isHeading: this.#open.heading > 0,
        isApart: this.#open.apart > 0,
      });
    this.#text = [];
    this.#linkText = [];
  }
}
