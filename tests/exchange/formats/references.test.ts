import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import type { Document } from '../../../src/model/entity.ts';
import { type OpenStore, openAt, type Server, sqlite } from '../../store/dialects.ts';
import { shippedDatasets } from '../../support/api.ts';
import { aDataset } from '../../support/datasets.ts';
import { aDocument, anEntity, theCast } from '../../support/entities.ts';
import { exported } from '../../support/exporting.ts';

const dated = (edtf: string) => ({ edtf, basis: 'stated', certainty: 'high', note: null }) as const;
const hardTitle = 'A “line” {of} 100% & $5 #1_2 ~x^2 \\ back, Минобороны';

const papers = [
  aDocument('hard-paper', {
    name: hardTitle,
    byline: ['Ada {Q} Quill & Sons', 'van der Tarn, Bo'],
    address: 'https://herald.example/a?b=1&c=%20~x_y#z',
    published: dated('2017-09-22~'),
  }),
  aDocument('plain-paper', { name: 'Line open', published: dated('2017-09-22') }),
  aDocument('month-paper', { published: dated('2015-10') }),
  aDocument('years-paper', { published: dated('2015/2017') }),
  aDocument('open-paper', { published: dated('2015/..') }),
  aDocument('undated-paper', { publisher: 'northland' as never, address: 'https://northland.example/a' }),
];

type Item = Readonly<Record<string, unknown>> & {
  readonly id: string;
  readonly title: string;
  readonly issued?: {
    readonly 'date-parts'?: readonly (readonly number[])[];
    readonly literal?: string;
    readonly circa?: boolean;
  };
};

let server: Server;
let store: OpenStore;
beforeAll(async () => {
  server = await sqlite.start();
  store = await openAt(server);
  const cast = theCast().filter(({ id }) => id !== 'northland');
  await store.writer.load(aDataset([], { entities: [...cast, anEntity('state', 'northland'), ...papers] }));
});
afterAll(async () => {
  await store?.close();
  await server?.stop();
});

const read = (text: string): readonly Item[] => new Cite(text).data as Item[];
const readAs = async (name: string) => new Map(read(await exported(store, name)).map(item => [item.id, item]));

test('CSL-JSON is read by another program, item by item', async () => {
  const items = await readAs('documents.csl.json');
  expect(items.get('hard-paper')).toMatchObject({
    type: 'article-newspaper',
    title: hardTitle,
    author: [{ literal: 'Ada {Q} Quill & Sons' }, { literal: 'van der Tarn, Bo' }],
    'container-title': 'North Herald',
    URL: 'https://herald.example/a?b=1&c=%20~x_y#z',
    issued: { 'date-parts': [[2017, 9]], circa: true },
    custom: { edtf: '2017-09-22~' },
  });
  expect(items.get('plain-paper')!.issued).toEqual({ 'date-parts': [[2017, 9, 22]] });
  expect(items.get('month-paper')!.issued).toEqual({ 'date-parts': [[2015, 10]] });
  expect(items.get('years-paper')!.issued).toEqual({ literal: '2015/2017' });
  expect(items.get('open-paper')!.issued).toEqual({ literal: '2015/..' });
  expect(items.get('undated-paper')).toMatchObject({ type: 'webpage', publisher: 'Northland' });
  expect(items.get('undated-paper')).not.toHaveProperty('issued');
});

test('BibTeX is read by another program, with its names, titles and dates', async () => {
  const items = await readAs('documents.bib');
  expect(items.size).toBe(papers.length + 3);
  const hard = items.get('hard-paper')!;
  expect(hard).toMatchObject({ type: 'article-journal', 'container-title': 'North Herald' });
  expect(hard.title.replaceAll(/<[^>]*>/g, '')).toBe(hardTitle);
  expect(JSON.stringify(hard.author)).toContain('Quill & Sons');
  expect((hard.author as unknown[]).length).toBe(2);
  expect(hard.URL).toBe('https://herald.example/a?b=1&c=%20~x_y#z');
  expect(items.get('plain-paper')!.issued).toMatchObject({ 'date-parts': [[2017, 9, 22]] });
  expect(items.get('month-paper')!.issued).toMatchObject({ 'date-parts': [[2015, 10]] });
});

test('a .bib keeps the text of a date, and the year and the month that BibTeX knows', async () => {
  const text = await exported(store, 'documents.bib');
  const entry = (id: string) => new RegExp(`@\\w+\\{${id},\\n([\\s\\S]*?)\\n\\}\\n`).exec(text)![1]!;
  expect(entry('hard-paper')).toContain('date = {2017-09-22\\textasciitilde{}}');
  expect(entry('plain-paper')).toMatch(/date = \{2017-09-22\},\n {2}year = \{2017\},\n {2}month = \{9\}/);
  expect(entry('years-paper')).toContain('date = {2015/2017}');
  expect(entry('years-paper')).not.toContain('year =');
  expect(entry('undated-paper')).not.toContain('date =');
});

test('RIS is read by another program', async () => {
  const items = await readAs('documents.ris');
  expect(items.size).toBe(papers.length + 3);
  expect(items.get('hard-paper')).toMatchObject({ type: 'article-newspaper', title: hardTitle });
  expect(items.get('hard-paper')!.note).toContain('2017-09-22~');
  // which looks at the year alone
  expect(items.get('plain-paper')!.issued).toMatchObject({ 'date-parts': [[2017]] });
  const text = await exported(store, 'documents.ris');
  expect(text).toContain('PY  - 2017\r\nDA  - 2017/09/22/\r\n');
  expect(text).toContain('PY  - 2015\r\nDA  - 2015/10//\r\n');
});

describe('the shipped documents', () => {
  test.each(['documents.csl.json', 'documents.bib', 'documents.ris'])('are all in %s', async name => {
    const shipped = await openAt(server);
    for (const dataset of await shippedDatasets()) await shipped.writer.load(dataset);
    const text = await exported(shipped, name);
    const items = read(text);
    const documents = (await shippedDatasets())
      .flatMap(({ entities }) => entities)
      .filter((entity): entity is Document => entity.kind === 'document');
    expect(items.map(({ id }) => id).sort()).toEqual(documents.map(({ id }) => id).sort());
    await shipped.close();
  });
});
