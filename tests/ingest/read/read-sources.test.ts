import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';

import type { ReadOutcome } from '../../../src/ingest/read/read-article.ts';
import { type ReadOptions, readArticles } from '../../../src/ingest/read/read-sources.ts';
import { aPage, pageParagraphs } from '../../support/pages.ts';
import { aPdf } from '../../support/pdf.ts';

const text = pageParagraphs.join('\n\n');

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});

function aFolder(files: Readonly<Record<string, string | Buffer>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'backchannel-articles-'));
  folders.push(folder);
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(join(folder, name, '..'), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return folder;
}

const all = (place: string, options?: ReadOptions): Promise<ReadOutcome[]> =>
  Array.fromAsync(readArticles(place, options));

/** An outcome in a line. */
function inWords(outcome: ReadOutcome, folder = ''): string {
  const name = (outcome.kind === 'article' ? outcome.article.name : outcome.name).replace(folder, '');
  const more = {
    article: '',
    fault: outcome.kind === 'fault' && outcome.error.code,
    skipped: outcome.kind === 'skipped' && outcome.reason,
  };
  return [name, outcome.kind, more[outcome.kind]].filter(Boolean).join(' ');
}

test('a file is read as what its name says', async () => {
  const folder = aFolder({ 'line.md': text });
  const [outcome] = await all(join(folder, 'line.md'));
  expect(outcome).toMatchObject({
    kind: 'article',
    article: { name: join(folder, 'line.md'), text, format: 'markdown' },
  });
});

test('a folder is read whole and in order, and a bad file in it does not stop the others', async () => {
  const folder = aFolder({
    'a.txt': text,
    'b.txt': Buffer.from('Brücke', 'latin1'),
    'below/c.html': aPage(),
    'below/d.pdf': aPdf([['The line is open.']]),
    'below/e.pdf': '%PDF-1.7 cut short',
    'f.meta.json': '{}',
    'g.jsonl': '{"text": "Open."}\n{',
    'h.txt': '',
    '.hidden/i.txt': text,
    'z.txt': text,
  });
  symlinkSync('/nowhere', join(folder, 'y.txt'));
  expect((await all(folder)).map(outcome => inWords(outcome, folder))).toEqual([
    '/.hidden/i.txt skipped is hidden',
    '/a.txt article',
    '/b.txt fault BAD_INPUT',
    '/below/c.html article',
    '/below/d.pdf article',
    '/below/e.pdf fault BAD_INPUT',
    '/f.meta.json skipped does not end in .txt, .md, .html, .pdf or .jsonl',
    '/g.jsonl:1 article',
    '/g.jsonl:2 fault BAD_INPUT',
    '/h.txt fault BAD_INPUT',
    '/y.txt fault NOT_FOUND',
    '/z.txt article',
  ]);
});

test('the encoding that is told is that of each file', async () => {
  const folder = aFolder({ 'a.txt': Buffer.from('Brücke', 'latin1'), 'b.txt': Buffer.from('Fluß', 'latin1') });
  const outcomes = await all(folder, { encoding: 'windows-1252' });
  expect(outcomes).toMatchObject([{ article: { text: 'Brücke' } }, { article: { text: 'Fluß' } }]);
});

test('the standard input is read to its end', async () => {
  async function* input() {
    yield Buffer.from(text.slice(0, 50));
    yield Buffer.from(text.slice(50));
  }
  expect(await all('-', { input: input() })).toMatchObject([
    { kind: 'article', article: { name: 'standard input', text } },
  ]);
});

test('what is larger than the limit is refused before it is read, and the standard input as it comes', async () => {
  const folder = aFolder({ 'a.txt': text, 'b.txt': 'Open.' });
  const [fault, article] = await all(folder, { maxBytes: 100 });
  expect(fault).toMatchObject({ kind: 'fault', error: { code: 'BAD_INPUT' } });
  expect(fault!.kind === 'fault' && fault!.error.message).toMatch(/a\.txt is larger than 0\.0001 MB, which is as much/);
  expect(article).toMatchObject({ kind: 'article' });
  async function* endless() {
    for (;;) yield Buffer.alloc(1000, 'open ');
  }
  expect(await all('-', { input: endless() })).toMatchObject([{ kind: 'fault', name: 'standard input' }]);
});

test('a place where nothing is, an empty folder and a file that may not be read are faults', async () => {
  const [missing] = await all('/nowhere/line.txt');
  expect(missing).toMatchObject({ kind: 'fault', error: { code: 'NOT_FOUND' } });
  const [empty] = await all(aFolder({}));
  expect(empty).toMatchObject({ kind: 'fault', error: { code: 'NOT_FOUND' } });
  expect(await all('/dev/zero')).toMatchObject([{ kind: 'fault', error: { code: 'BAD_INPUT' } }]);
});

test('nothing is fetched unless that is allowed', async () => {
  const [outcome] = await all('https://gazette.example/line');
  expect(outcome).toMatchObject({ kind: 'fault', error: { code: 'FORBIDDEN' } });
});
