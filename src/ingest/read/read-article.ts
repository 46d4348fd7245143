/** What reading gives: the text of one article, and what came with it. */

import type { AppError } from '../../base/errors.ts';
import type { Sha256 } from '../../base/ids.ts';
import type { Encoding } from './decode.ts';

export type ArticleFormat = 'text' | 'markdown' | 'html' | 'pdf' | 'json-lines';

/** Where something that is told of an article stands, beside its text. */
export type ToldBy =
  | 'given' // by whoever reads it in
  | 'record' // the line of JSON that the article is
  | 'front matter'
  | 'JSON-LD'
  | 'meta' // an element of an HTML page's head
  | 'page title'
  | 'page' // what an element's name or class says it is
  | 'PDF properties'
  | 'request'; // the address that was asked for

/** Told as it is written there, read no further. */
export type Told = { readonly value: string; readonly by: ToldBy };

export const toldNames = ['title', 'publisher', 'byline', 'published', 'address', 'language'] as const;
export type ToldName = (typeof toldNames)[number];
export type ToldOfArticle = { readonly [Name in ToldName]?: Told };

export type ReadArticle = {
  /** The file, address or line that it comes from, as messages name it. */
  readonly name: string;
  /** What evidence points into: of text and Markdown all that the file holds, of other formats what was taken out of it. */
  readonly text: string;
  readonly format: ArticleFormat;
  /** Null of a PDF, which says how it is written part by part. */
  readonly encoding: Encoding | null;
  readonly told: ToldOfArticle;
  /** Of the text, in UTF-8. */
  readonly sha256: Sha256;
  /** Of the bytes that were read. */
  readonly sourceSha256: Sha256;
  /** What told the article from the rest of its page; null of what is no page. */
  readonly extractor: 'readability' | 'blocks' | null;
};

/** One article, or why there is none; `skipped`: a file in a folder that is none to read. */
export type ReadOutcome =
  | { readonly kind: 'article'; readonly article: ReadArticle }
  | { readonly kind: 'fault'; readonly name: string; readonly error: AppError }
  | { readonly kind: 'skipped'; readonly name: string; readonly reason: string };

/** Bytes with what is known of them before they are read. */
export type SourceBytes = {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** What whoever gives them says; it goes before what they say themselves. */
  readonly format?: ArticleFormat;
  readonly encoding?: string;
  /** What a server said of them: `text/html`, `windows-1251`. */
  readonly mediaType?: string;
  readonly charset?: string;
  /** Where they were fetched from. */
  readonly address?: string;
};
