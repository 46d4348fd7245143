import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

import { ownFile } from '../../base/own-files.ts';
import type { Vocabulary } from '../../model/vocabulary.ts';
import { fileKinds } from './dataset-format.ts';
import { toVocabulary } from './vocabulary-terms.ts';

const file = ownFile('data', 'vocabulary.yaml');

let shipped: Vocabulary | undefined;

/** The terms that every dataset has without naming them. */
export function shippedVocabulary(): Vocabulary {
  shipped ??= toVocabulary(fileKinds.vocabulary.parse(parse(readFileSync(file, 'utf8'))));
  return shipped;
}

/** Of a term that there is none of: where those that there are stand. */
export const tellingTerms = (message: string): string =>
  `${message}${message.endsWith('?') ? '' : '.'} Shipped terms are described in ${file}; a vocabulary.yaml in the folder of the dataset may add others`;
