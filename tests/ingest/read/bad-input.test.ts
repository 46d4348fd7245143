import { deflateSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';

import { Extraction } from '../../../src/ingest/read/extraction.ts';
import type { ReadOutcome } from '../../../src/ingest/read/read-article.ts';
import { aPage, pageParagraphs } from '../../support/pages.ts';
import { aPdf } from '../../support/pdf.ts';

const limits = { seconds: 30, megabytes: 1000 };
const text = pageParagraphs.join('\n\n');

type Tried = { readonly said: string; readonly outcome: ReadOutcome; readonly seconds: number };

async function tried(name: string, content: string | Uint8Array, given = limits): Promise<Tried> {
  const extraction = new Extraction(given);
  const before = performance.now();
  try {
    const [outcome] = await extraction.read({ name, bytes: Buffer.from(content) });
    const seconds = (performance.now() - before) / 1000;
    return { said: outcome!.kind === 'fault' ? outcome!.error.message : outcome!.kind, outcome: outcome!, seconds };
  } finally {
    await extraction.close();
  }
}

/** PDF whose one page holds so many megabytes of spaces, packed. */
function aPackedPdf(megabytes: number): Buffer {
  const plain = aPdf([['Open.']]).toString('latin1');
  const packed = deflateSync(Buffer.alloc(megabytes * 1_000_000, ' ')).toString('latin1');
  return Buffer.from(
    plain.replace(
      /<< \/Length \d+ >>\nstream\n[\s\S]*?\nendstream/,
      () => `<< /Length ${packed.length} /Filter /FlateDecode >>\nstream\n${packed}\nendstream`,
    ),
    'latin1',
  );
}

describe('each of these ends in an article or a clear message, in 30 seconds and a gigabyte', () => {
  test('10 MB of HTML', async () => {
    const paragraphs = Array.from({ length: 85_000 }, (_, at) => pageParagraphs[at % 5]!);
    const page = aPage({ paragraphs: paragraphs.slice(0, 84_000) });
    expect(page.length).toBeGreaterThan(9_000_000);
    const { said, seconds } = await tried('long.html', page);
    expect(said).toBe('article');
    expect(seconds).toBeLessThan(30);
  });

  test('10 MB of HTML without a closed element, and of attributes', async () => {
    const { said, seconds } = await tried('open.html', `<html>${'<i x=1><p>'.repeat(1_000_000)}`);
    expect(said).toMatch(/^open\.html /);
    expect(seconds).toBeLessThan(30);
    const wide = await tried('wide.html', `<html><p ${'a '.repeat(5_000_000)}>${text}`);
    expect(wide.seconds).toBeLessThan(30);
  });

  test('100,000 nested elements', async () => {
    const page = `<html><body>${'<div>'.repeat(100_000)}${text}${'</div>'.repeat(100_000)}</body></html>`;
    const { said, seconds } = await tried('deep.html', page);
    expect(said).toMatch(/^deep\.html has elements nested more than 5000 deep/);
    expect(seconds).toBeLessThan(30);
  });

  test('a page that Readability’s tree is too deep for, which the other way reads', async () => {
    const page = `<html><body>${'<div>'.repeat(3000)}${aPage()}${'</div>'.repeat(3000)}</body></html>`;
    const { outcome } = await tried('deep.html', page);
    expect(outcome).toMatchObject({ kind: 'article', article: { extractor: 'blocks' } });
  });

  test('a PDF of 500 pages', async () => {
    const lines = pageParagraphs.map(line => line.replaceAll(/[“”]/g, '"'));
    const pages = Array.from({ length: 500 }, () => Array.from({ length: 40 }, (_, at) => lines[at % 5]!));
    const { outcome, seconds } = await tried('long.pdf', aPdf(pages));
    expect(outcome.kind === 'article' && outcome.article.text.split('\n\n')).toHaveLength(500);
    expect(seconds).toBeLessThan(30);
  });

  test('a sentence of 200 kB', async () => {
    const { outcome } = await tried('long.txt', `${'the line was open and '.repeat(9500)}shut.`);
    expect(outcome).toMatchObject({ kind: 'article' });
  });

  test('a text in another language', async () => {
    const { outcome } = await tried('line.txt', 'Линия связи снова открыта, сообщили в порту.');
    expect(outcome).toMatchObject({ kind: 'article', article: { encoding: { name: 'utf-8' } } });
  });
});

describe('what takes more than it may is given up, and the next file is read', () => {
  const lines = pageParagraphs.map(line => line.replaceAll(/[“”]/g, '"'));
  const long = aPdf(Array.from({ length: 2000 }, () => lines));

  test('by time', async () => {
    const extraction = new Extraction({ ...limits, seconds: 0.2 });
    try {
      const [fault] = await extraction.read({ name: 'long.pdf', bytes: long });
      expect(fault).toMatchObject({ kind: 'fault', error: { code: 'BAD_INPUT', place: 'long.pdf' } });
      expect(fault!.kind === 'fault' && fault!.error.message).toMatch(/^long\.pdf took more than 0\.2 s to read/);
      expect(await extraction.read({ name: 'a.txt', bytes: Buffer.from(text) })).toMatchObject([{ kind: 'article' }]);
    } finally {
      await extraction.close();
    }
  });

  test('by memory on the heap', async () => {
    const line = `{"text": "The line is open.", "parts": [${'{},'.repeat(3_000_000)}{}]}`;
    expect((await tried('wide.jsonl', line)).said).toBe('article');
    const { said } = await tried('wide.jsonl', line, { ...limits, megabytes: 200 });
    expect(said).toBe(
      "wide.jsonl takes more than 200 MB of memory to read and was given up; save the article's text to a file, and give that",
    );
  });

  test('by memory outside of the heap, where half a megabyte unpacks to half a gigabyte', async () => {
    const packed = aPackedPdf(500);
    expect(packed.length).toBeLessThan(1_000_000);
    const { said } = await tried('packed.pdf', packed, { ...limits, megabytes: 300 });
    expect(said).toMatch(/^packed\.pdf takes more than 300 MB of memory to read and was given up; save/);
  });
});
