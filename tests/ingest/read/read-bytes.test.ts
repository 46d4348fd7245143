import { describe, expect, test } from 'vitest';

import { sha256 } from '../../../src/base/text.ts';
import type { ReadArticle, SourceBytes } from '../../../src/ingest/read/read-article.ts';
import { readBytes } from '../../../src/ingest/read/read-bytes.ts';
import { aPage, pageParagraphs, pageTitle } from '../../support/pages.ts';
import { aPdf } from '../../support/pdf.ts';

const text = pageParagraphs.join('\n\n');

async function articlesIn(content: string | Buffer, more: Partial<SourceBytes> = {}): Promise<ReadArticle[]> {
  const outcomes = await readBytes({ name: 'line.txt', bytes: Buffer.from(content), ...more });
  return outcomes.map(outcome => {
    if (outcome.kind !== 'article') throw new Error(JSON.stringify(outcome));
    return outcome.article;
  });
}

async function faultOf(content: string | Buffer, more: Partial<SourceBytes> = {}): Promise<string> {
  const [outcome] = await readBytes({ name: 'line.txt', bytes: Buffer.from(content), ...more });
  return outcome?.kind === 'fault' ? outcome.error.message : `no fault: ${JSON.stringify(outcome)}`;
}

test('a text is kept as it is, and its digest is that of its file', async () => {
  const windows = `  ${text.replaceAll('\n', '\r\n')}\r\n`;
  const [article] = await articlesIn(windows);
  expect(article).toEqual({
    name: 'line.txt',
    text: windows,
    format: 'text',
    encoding: { name: 'utf-8', found: 'valid UTF-8' },
    told: {},
    sha256: sha256(windows),
    sourceSha256: sha256(windows),
    extractor: null,
  });
});

test('front matter of text and Markdown is told, and stays in the text', async () => {
  const content = `---\ntitle: "${pageTitle}"\nauthors: [Ada Brook, Ida Lake]\ndate: 2031-05-03\nsource_url: https://gazette.example/line\n---\n\n${text}`;
  for (const name of ['line.md', 'line.txt']) {
    const [article] = await articlesIn(content, { name });
    expect(article).toMatchObject({ text: content, format: name === 'line.md' ? 'markdown' : 'text' });
    expect(article!.told).toEqual({
      title: { value: pageTitle, by: 'front matter' },
      byline: { value: 'Ada Brook, Ida Lake', by: 'front matter' },
      published: { value: '2031-05-03', by: 'front matter' },
      address: { value: 'https://gazette.example/line', by: 'front matter' },
    });
  }
});

test('front matter that is no YAML is read line by line', async () => {
  const [article] = await articlesIn(`---\ntitle: The line: open again\ndate: 2031-05-03\n---\n${text}`);
  expect(article!.told).toMatchObject({ title: { value: 'The line: open again' }, published: { value: '2031-05-03' } });
});

test('a page gives its article, and two digests', async () => {
  const [article] = await articlesIn(aPage(), { name: 'line.html' });
  expect(article).toMatchObject({
    format: 'html',
    sourceSha256: sha256(aPage()),
    encoding: { name: 'utf-8', found: 'page' },
  });
  expect(article!.text).toContain(pageParagraphs[2]);
  expect(article!.sha256).toBe(sha256(article!.text));
});

test('a page in an encoding that it names is read in it', async () => {
  const page = aPage({ paragraphs: [...pageParagraphs, 'Das Café am Kai öffnet um neun.'] })
    .replace('charset="utf-8"', 'charset="iso-8859-1"')
    .replaceAll(/[“”]/g, '"');
  const [article] = await articlesIn(Buffer.from(page, 'latin1'), { name: 'line.html' });
  expect(article!.text).toContain('Das Café am Kai öffnet um neun.');
  expect(article!.encoding).toEqual({ name: 'windows-1252', found: 'page' });
});

describe('a PDF', () => {
  const lines = pageParagraphs.map(line => line.replaceAll(/[“”]/g, '"'));

  test('gives its lines page by page, and what its properties tell', async () => {
    const pdf = aPdf([lines.slice(0, 2), lines.slice(2)], { title: pageTitle, author: 'Ada (A.) Brook' });
    const [article] = await articlesIn(pdf, { name: 'line.pdf' });
    expect(article).toMatchObject({ format: 'pdf', encoding: null });
    expect(article!.text).toBe(`${lines.slice(0, 2).join('\n')}\n\n${lines.slice(2).join('\n')}`);
    expect(article!.told).toEqual({
      title: { value: pageTitle, by: 'PDF properties' },
      byline: { value: 'Ada (A.) Brook', by: 'PDF properties' },
    });
  });

  test('has paragraphs where its lines are further apart', async () => {
    const [article] = await articlesIn(aPdf([[...lines.slice(0, 3), '', ...lines.slice(3)]]));
    expect(article!.text).toBe(`${lines.slice(0, 3).join('\n')}\n\n${lines.slice(3).join('\n')}`);
  });

  test('is told by how it begins, whatever its name', async () => {
    expect((await articlesIn(aPdf([lines])))[0]!.format).toBe('pdf');
  });

  test('whose title is that of a file has none', async () => {
    const [article] = await articlesIn(aPdf([lines], { title: 'Microsoft Word - line final.doc' }));
    expect(article!.told).toEqual({});
  });

  test('without text, or cut short, is a fault that says what to do', async () => {
    expect(await faultOf(aPdf([[]]))).toMatch(/^line\.txt has 1 pages and no text, as a scan has none; recognise/);
    expect(await faultOf(aPdf([lines]).subarray(0, 40))).toMatch(
      /^line\.txt cannot be read as a PDF; it may be cut short/,
    );
  });
});

describe('JSON lines', () => {
  test('are an article each, with what is told of it', async () => {
    const content = [
      {
        text,
        title: pageTitle,
        publisher: 'The Shore Gazette',
        published: '2031-05-03',
        author: ['Ada Brook'],
        url: 'https://gazette.example/',
      },
      { text: 'A second one.', headline: 'Two', lang: 'en' },
    ];
    const articles = await articlesIn(content.map(line => JSON.stringify(line)).join('\n\n'), { name: 'all.jsonl' });
    expect(articles.map(({ name, text: found }) => [name, found])).toEqual([
      ['all.jsonl:1', text],
      ['all.jsonl:3', 'A second one.'],
    ]);
    expect(articles[0]!.told).toEqual({
      title: { value: pageTitle, by: 'record' },
      publisher: { value: 'The Shore Gazette', by: 'record' },
      published: { value: '2031-05-03', by: 'record' },
      byline: { value: 'Ada Brook', by: 'record' },
      address: { value: 'https://gazette.example/', by: 'record' },
    });
    expect(articles[1]!.told).toEqual({
      title: { value: 'Two', by: 'record' },
      language: { value: 'en', by: 'record' },
    });
  });

  test('that are faulty do not stop the others', async () => {
    const lines = [
      '{"text": "Open."}',
      '{"text": ',
      '{"title": "No text"}',
      '[]',
      '{"text": "  "}',
      '{"text": "Shut."}',
    ];
    const outcomes = await readBytes({ name: 'all.jsonl', bytes: Buffer.from(lines.join('\n')) });
    expect(
      outcomes.map(outcome => (outcome.kind === 'fault' ? outcome.error.message.slice(0, 25) : outcome.kind)),
    ).toEqual([
      'article',
      'all.jsonl:2 is no JSON; w',
      'all.jsonl:3 has no "text"',
      'all.jsonl:4 has no "text"',
      'all.jsonl:5 holds no word',
      'article',
    ]);
  });
});

describe('what is no article', () => {
  test.each([
    ['', /^line\.txt is empty; give a file that holds the text of an article$/],
    [' \n\t\n', /^line\.txt holds no words/],
    ['1 2 3 ...', /^line\.txt holds no words/],
    [
      Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a]),
      /^line\.txt is a picture \(PNG\), which is not read; save it as/,
    ],
    [Buffer.from('PK\x03\x04word'), /^line\.txt is a ZIP archive, as files of Word/],
    [Buffer.from([1, 2, 3, 0, 255, 254, 0, 7]), /^line\.txt is not UTF-8 and does not say what it is/],
    [`It is open. ${'a1'.repeat(1_200)}`, /^line\.txt has more than 2,000 letters and digits in a row/],
    [Buffer.from('a\0b\0c\0'), /^line\.txt holds 3 control characters: it is no text/],
  ])('is refused by name: %j', async (content, message) => {
    expect(await faultOf(content)).toMatch(message);
  });

  test('the format that is told goes before what it looks like', async () => {
    expect(await faultOf('<p>', { format: 'json-lines' })).toMatch(/^line\.txt:1 is no JSON/);
    expect((await articlesIn('{"text": "Open."}', { name: 'standard input' }))[0]!.text).toBe('Open.');
    expect((await articlesIn(aPage(), { name: 'standard input' }))[0]!.format).toBe('html');
  });
});
