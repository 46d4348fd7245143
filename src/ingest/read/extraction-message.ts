/** What the process that reads bytes sends back: an error's class would be lost on the way. */

import type { ErrorCode } from '../../base/errors.ts';
import type { ReadOutcome } from './read-article.ts';

export type ExtractionAnswer = readonly (
  | Exclude<ReadOutcome, { kind: 'fault' }>
  | { readonly kind: 'fault'; readonly name: string; readonly code: ErrorCode; readonly message: string }
)[];
