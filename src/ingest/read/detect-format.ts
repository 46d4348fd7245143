/** Which format bytes are in: as told, by what they begin with, by the name of their file, by what a server said. */

import { AppError } from '../../base/errors.ts';
import type { ArticleFormat, SourceBytes } from './read-article.ts';

/** Throws BAD_INPUT where they are in a format that is not read. */
export function detectFormat(source: SourceBytes): ArticleFormat {
  if (source.format) return source.format;
  const start = Buffer.from(source.bytes.subarray(0, examined)).toString('latin1');
  if (start.includes('%PDF-')) return 'pdf';
  const other = otherFormats.find(([beginning]) => start.startsWith(beginning));
  if (other)
    throw new AppError(
      'BAD_INPUT',
      `${source.name} is ${other[1]}, which is not read; save it as text, Markdown, HTML or PDF`,
      { place: source.name },
    );
  return formatOfName(source.name) ?? formatOfMedia(source) ?? formatOfContent(start);
}

/** By the ending of a file's name; null where that says nothing. */
export function formatOfName(name: string): ArticleFormat | null {
  const [, ending] = /\.([a-z]+)$/i.exec(name) ?? [];
  return (ending !== undefined && endings.get(ending.toLowerCase())) || null;
}

/** What is looked at: a PDF may begin behind as many bytes. */
const examined = 1024;

const endings: ReadonlyMap<string, ArticleFormat> = new Map(
  Object.entries({
    txt: 'text',
    text: 'text',
    md: 'markdown',
    markdown: 'markdown',
    html: 'html',
    htm: 'html',
    xhtml: 'html',
    pdf: 'pdf',
    jsonl: 'json-lines',
    ndjson: 'json-lines',
  }),
);

const media: ReadonlyMap<string, ArticleFormat> = new Map(
  Object.entries({
    'text/plain': 'text',
    'text/markdown': 'markdown',
    'text/html': 'html',
    'application/xhtml+xml': 'html',
    'application/pdf': 'pdf',
    'application/jsonl': 'json-lines',
    'application/x-ndjson': 'json-lines',
  }),
);

const otherFormats: readonly (readonly [beginning: string, what: string])[] = [
  ['PK\x03\x04', 'a ZIP archive, as files of Word and other office programs are'],
  ['\xd0\xcf\x11\xe0', 'a file of an old office program'],
  ['{\\rtf', 'an RTF file'],
  ['\x1f\x8b', 'compressed (gzip)'],
  ['\x89PNG', 'a picture (PNG)'],
  ['\xff\xd8\xff', 'a picture (JPEG)'],
  ['GIF8', 'a picture (GIF)'],
  ['SQLite format 3', 'an SQLite database'],
];

const formatOfMedia = ({ mediaType }: SourceBytes): ArticleFormat | null =>
  (mediaType !== undefined && media.get(mediaType.toLowerCase())) || null;

function formatOfContent(start: string): ArticleFormat {
  const beginning = start.replace(/^\xef\xbb\xbf/, '').trimStart();
  if (/^(<!doctype html|<html|<head|<body)\b/i.test(beginning)) return 'html';
  if (/^\{\s*"/.test(beginning)) return 'json-lines';
  return 'text';
}
