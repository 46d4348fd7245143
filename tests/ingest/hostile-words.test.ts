import { expect, test } from 'vitest';
import { asEntityId } from '../../src/base/ids.ts';
import { KnownGraph, nothingNew } from '../../src/ingest/known-graph.ts';
import { ingestArticle } from '../../src/ingest/pipeline.ts';
import type { ReadArticle } from '../../src/ingest/read/read-article.ts';
import { readText } from '../support/articles.ts';

const article = `Norway reopens its hotline with Sweden

OSLO — Norway has reopened a military hotline to Sweden, the Norwegian defence ministry said on Tuesday.
`;
const given = { publisher: 'The Herald', published: '2021-06-08' };
const ingest = (text: string, more: object = {}, told: ReadArticle['told'] = {}) =>
  ingestArticle({ ...readText(text), told }, new KnownGraph(), { ...given, ...more });
const by = (value: string) => ({ value, by: 'front matter' }) as const;

test('words that every object of the language has are words like others', () => {
  expect(ingest(article, { publisher: 'constructor' }).publisher.name).toBe('constructor');
  const told = `${article}\nThe constructor said that the hotline to Sweden was cut. “It is toString,” said Ilya Petrov, a constructor.\n`;
  expect(ingest(told).proposals.claims.length).toBeGreaterThan(0);
});

test('an address that is none, and names of authors that nobody could read, are left out', () => {
  const wrong = ingest(article, {}, { address: by('http://[not a host'), byline: by('Evil\u202eName') });
  expect(wrong.document).toMatchObject({ address: null, byline: [] });
  const { document } = ingest(article, {}, { address: by('https://herald.example/1'), byline: by('Ada Berg') });
  expect(document).toMatchObject({ address: 'https://herald.example/1', byline: ['Ada Berg'] });
});

test('a title that could not be a name is refused, and a long one cut between characters', () => {
  expect(() => ingest(article, {}, { title: by('a\u202eb c d') })).toThrow(/its title holds U\+202E/);
  expect(ingest(article, { title: `${'x'.repeat(499)}😀yy` }).document.name).toBe(`${'x'.repeat(499)}😀`);
});

test('the heading of a Markdown article is its title without the mark', () => {
  expect(ingest(`# ${article}`).document.name).toBe('Norway reopens its hotline with Sweden');
});

test('what is told of a channel that was not told of yet waits for it', () => {
  const graph = new KnownGraph();
  graph.learn({ ...nothingNew, parties: [{ channel: asEntityId('line'), names: ['Norway'] }] });
  expect(graph.nodes).toEqual([]);
});
