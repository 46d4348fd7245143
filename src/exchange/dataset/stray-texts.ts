import { countCodePoints } from '../../base/text.ts';
import type { HeldText } from '../../model/dataset.ts';
import type { Document } from '../../model/entity.ts';
import type { Fault } from './source-files.ts';

/** A warning of each text at hand that is the text of none of these documents, so that nothing was looked up in it. */
export function strayTexts(
  texts: readonly (HeldText & { readonly path: string })[],
  documents: readonly Document[],
): Fault[] {
  const known = new Set(documents.flatMap(({ versions }) => versions.map(({ sha256 }) => sha256)));
  return texts
    .filter(({ sha256 }) => !known.has(sha256))
    .map(({ path, sha256, text }) => ({
      file: path,
      line: 1,
      column: 1,
      rule: 'stray-text',
      message: `this text (sha256 ${sha256}, ${countCodePoints(text)} code points) is that of no version of any document, so no quotation was looked up in it: give its document a version with this sha256 and length, or leave the file out`,
    }));
}
