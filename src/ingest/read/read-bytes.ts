/** From the bytes of a file to the articles in it. */

import { AppError } from '../../base/errors.ts';
import { sha256 } from '../../base/text.ts';
import { frontMatterOf } from '../front-matter.ts';
import { decode, encodingInPage } from './decode.ts';
import { detectFormat } from './detect-format.ts';
import { refuseEndlessWords } from './endless-words.ts';
import type { ReadArticle, ReadOutcome, SourceBytes, ToldOfArticle } from './read-article.ts';
import { toldAmong } from './told-fields.ts';

/** One outcome; of JSON lines one for each line. Never throws an AppError. */
export async function readBytes(source: SourceBytes): Promise<ReadOutcome[]> {
  try {
    return await outcomesOf(source);
  } catch (error) {
    if (error instanceof AppError) return [{ kind: 'fault', name: source.name, error }];
    throw error;
  }
}

async function outcomesOf(source: SourceBytes): Promise<ReadOutcome[]> {
  const { name, bytes } = source;
  if (bytes.length === 0) throw wordless(name, 'is empty');
  const format = detectFormat(source);
  const whole = { name, format, sourceSha256: sha256(bytes), extractor: null };
  if (format === 'pdf') {
    // its parser is large, and is loaded where it is needed
    const { readPdf } = await import('./pdf-article.ts');
    return [articleOf(source, { ...whole, encoding: null, ...(await readPdf(name, bytes)) })];
  }
  const { text, encoding } = decode(name, bytes, {
    option: source.encoding,
    header: source.charset,
    page: format === 'html' ? encodingInPage(bytes) : undefined,
  });
  if (format === 'json-lines') return fromLines(source, text, { ...whole, encoding });
  if (format === 'html') {
    const { readHtml } = await import('./html-article.ts');
    return [articleOf(source, { ...whole, encoding, ...readHtml(name, text) })];
  }
  const told = toldAmong(frontMatterOf(text)?.values ?? {}, 'front matter');
  return [articleOf(source, { ...whole, encoding, text, told })];
}

type Read = Omit<ReadArticle, 'sha256'>;

/** Throws BAD_INPUT where it has no words. */
function articleOf({ address }: SourceBytes, read: Read): ReadOutcome {
  if (!/\p{L}/u.test(read.text)) throw wordless(read.name, 'holds no words');
  refuseEndlessWords(read.name, read.text);
  const requested: ToldOfArticle = address === undefined ? {} : { address: { value: address, by: 'request' } };
  return {
    kind: 'article',
    article: { ...read, told: { ...read.told, ...requested }, sha256: sha256(read.text) },
  };
}

async function fromLines(
  source: SourceBytes,
  content: string,
  whole: Omit<Read, 'text' | 'told'>,
): Promise<ReadOutcome[]> {
  const { readJsonLines } = await import('./json-lines.ts');
  const outcomes = readJsonLines(source.name, content).map(({ name, found }): ReadOutcome => {
    try {
      if (found instanceof AppError) throw found;
      if (found.text.includes('\0')) throw wordless(name, 'holds a zero byte, as no text does');
      return articleOf(source, { ...whole, name, ...found });
    } catch (error) {
      if (error instanceof AppError) return { kind: 'fault', name, error };
      throw error;
    }
  });
  if (outcomes.length === 0) throw wordless(source.name, 'has no line of JSON');
  return outcomes;
}

function wordless(name: string, why: string): AppError {
  return new AppError('BAD_INPUT', `${name} ${why}; give a file that holds the text of an article`, { place: name });
}
