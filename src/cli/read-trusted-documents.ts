import { readFileSync } from 'node:fs';
import { z } from 'zod';

import { AppError } from '../base/errors.ts';

const format = z.record(z.string(), z.string());

/** Documents by id from a JSON file of `{"id": "text", …}`. Throws BAD_SETTING where it cannot be read. */
export function readTrustedDocuments(path: string): Map<string, string> {
  try {
    return new Map(Object.entries(format.parse(JSON.parse(readFileSync(path, 'utf8')))));
  } catch (cause) {
    throw new AppError(
      'BAD_SETTING',
      `TRUSTED_DOCUMENTS names ${path}, which is no JSON file of texts by id, such as {"places": "{ places { nodes { name } } }"}`,
      { cause },
    );
  }
}
