/** One article a line, as an object of JSON. */

import { AppError } from '../../base/errors.ts';
import type { ToldOfArticle } from './read-article.ts';
import { toldAmong } from './told-fields.ts';

type ReadLine = {
  /** The file and the line, counted from 1. */
  readonly name: string;
  readonly found: { readonly text: string; readonly told: ToldOfArticle } | AppError;
};

/** Of every line that is not blank what it holds, or what is wrong with it; a faulty one does not stop the others. */
export function readJsonLines(source: string, content: string): ReadLine[] {
  return content.split('\n').flatMap((line, index) => {
    const name = `${source}:${index + 1}`;
    return line.trim() === '' ? [] : [{ name, found: readLine(name, line) }];
  });
}

function readLine(name: string, line: string): ReadLine['found'] {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (cause) {
    return new AppError(
      'BAD_INPUT',
      `${name} is no JSON; write one object a line, such as {"text": "…", "title": "…"}`,
      {
        place: name,
        cause,
      },
    );
  }
  if (typeof value !== 'object' || value === null || !('text' in value) || typeof value.text !== 'string')
    return new AppError('BAD_INPUT', `${name} has no "text", the words of the article; each line has to have one`, {
      place: name,
    });
  return { text: value.text.toWellFormed(), told: toldAmong({ ...value }, 'record') };
}
