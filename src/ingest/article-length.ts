import { AppError } from '../base/errors.ts';
import type { ReadArticle } from './read/read-article.ts';

/** A book is given chapter by chapter: what its words mean is looked for within some seconds. */
const mostCharacters = 250_000;

/** Throws BAD_INPUT, naming the article, where it is longer than what is worked out. */
export function refuseLong({ name, text }: ReadArticle): void {
  if (text.length > mostCharacters)
    throw new AppError(
      'BAD_INPUT',
      `${name} has ${text.length} characters, and an article may have ${mostCharacters}; give it in parts`,
      { place: name },
    );
}
