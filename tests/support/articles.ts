/** Articles as they come out of reading, for tests of what follows. */

import { sha256 } from '../../src/base/text.ts';
import type { ReadArticle } from '../../src/ingest/read/read-article.ts';

export function readText(text: string, more: Partial<ReadArticle> = {}): ReadArticle {
  return {
    name: 'article.txt',
    text,
    format: 'text',
    encoding: { name: 'utf-8', found: 'valid UTF-8' },
    told: {},
    sha256: sha256(text),
    sourceSha256: sha256(text),
    extractor: null,
    ...more,
  };
}
