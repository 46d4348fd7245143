/** What is asked of the process that works out what articles say, and what it answers: an error's class would be lost on the way. */

import type { ErrorCode } from '../base/errors.ts';
import type { Sha256 } from '../base/ids.ts';
import type { Suggestions } from './article-findings.ts';
import type { GraphNews } from './known-graph.ts';
import type { Given, IngestedArticle } from './pipeline.ts';
import type { ReadArticle } from './read/read-article.ts';

export type AskedArticle = {
  readonly article: ReadArticle;
  readonly given: Given;
  /** What a language model made of it; left out: none was asked. */
  readonly suggestions?: Suggestions | null;
};

export type IngestionQuestion =
  | { readonly kind: 'learn'; readonly news: GraphNews }
  | ({ readonly kind: 'ingest' } & AskedArticle);

export type IngestionAnswer =
  | { readonly kind: 'learnt' }
  /** A text that is held differs from it in white space alone, and is to be given in its place. */
  | { readonly kind: 'held'; readonly sha256: Sha256 }
  | { readonly kind: 'ingested'; readonly ingested: IngestedArticle }
  | { readonly kind: 'fault'; readonly code: ErrorCode; readonly message: string; readonly place: string | null };
