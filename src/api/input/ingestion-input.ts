/** An article as the schema has it, into what is read in. */

import { AppError, badInput } from '../../base/errors.ts';
import type { Given } from '../../ingest/pipeline.ts';
import type { SourceBytes } from '../../ingest/read/read-article.ts';
import type { Authorship } from '../../model/change.ts';
import type { Context } from '../context.ts';
import type { IngestDocumentInput } from '../generated/types.ts';
import { nameOf, toAddress, toAuthorship } from './mutation-input.ts';
import { toEntityId } from './query-arguments.ts';

/** An article in a request, which has room for few more. */
const mostCharacters = 200_000;

/** What errors about the text call it. */
const textPlace = 'text';

export function toArticleSource({ text, format }: IngestDocumentInput): SourceBytes {
  if (text.length > mostCharacters)
    throw badInput(
      textPlace,
      `has ${text.length} characters, and at most ${mostCharacters} are read; give it in parts, or its file to "backchannel ingest"`,
    );
  return { name: textPlace, bytes: Buffer.from(text), format, encoding: 'utf-8' };
}

export function toGiven({ title, publisher, published, address }: IngestDocumentInput): Given {
  return {
    ...(title != null && { title: nameOf(title, 'title') }),
    ...(publisher != null && { publisher: toPublisher(publisher) }),
    ...(published != null && { published }),
    ...(address != null && { address: toAddress(String(address), 'address') }),
  };
}

/** A slug, or a name as it is given. */
function toPublisher(publisher: string): string {
  try {
    return toEntityId(publisher, 'publisher');
  } catch (error) {
    if (error instanceof AppError) return nameOf(publisher, 'publisher');
    throw error;
  }
}

/** Null: nothing is accepted. Throws FORBIDDEN where whoever asks accepts nothing, or nothing of their own. */
export function toScore(context: Context, acceptAbove: number | null | undefined): number | null {
  if (acceptAbove == null) return null;
  if (!(acceptAbove >= 0 && acceptAbove <= 1)) throw badInput('acceptAbove', `must be 0 to 1, not ${acceptAbove}`);
  if (context.graph.fourEyes)
    throw new AppError(
      'FORBIDDEN',
      'acceptAbove: nobody accepts here what they proposed; leave it out, and ask another editor',
      { place: 'acceptAbove' },
    );
  return acceptAbove;
}

/** Several writes are made of what is asked for once. */
export function toIngestAuthorship(context: Context, input: IngestDocumentInput): Authorship {
  const { mutation, ...authorship } = toAuthorship(context, input);
  return { ...authorship, mutation: mutation && { ...mutation, of: 'ingest-document' } };
}
