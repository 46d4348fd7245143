import { expect, test } from 'vitest';

import { markFurniture } from '../../../src/ingest/clean/mark-furniture.ts';
import { describeArticle } from '../../../src/ingest/describe/describe-article.ts';
import type { ReadArticle } from '../../../src/ingest/read/read-article.ts';
import { readText } from '../../support/articles.ts';

const body = [
  'The harbour office said on Monday that its radio line to the other shore had been open again since the storm.',
  'Its keeper, Ada Brook, told visitors that nobody had used the line for more than a year before that night.',
  'Both shores will test it every week from now on, and they will tell each other when a ship is late.',
];
const title = 'The radio line to the other shore is open again';

function described(text: string, more: Partial<ReadArticle> = {}) {
  return describeArticle(readText(text, more), markFurniture(text));
}

test('nothing is made up of a text that tells nothing of itself', () => {
  expect(described(body.join('\n\n'))).toEqual({
    title: null,
    publisher: null,
    agency: null,
    byline: null,
    place: null,
    published: null,
    language: { value: 'en', found: 'text', sure: 'likely' },
    rights: [],
  });
});

test('title, author and date are found above an article, each with its place', () => {
  const text = ['Menu', 'Search', title, 'By Ada Brook and Ida van Lake', '3 May 2031, 10:15', ...body].join('\n');
  const { title: found, byline, published } = described(text);
  expect(found).toMatchObject({ value: title, found: 'text', sure: 'likely' });
  expect(byline).toMatchObject({ value: 'Ada Brook and Ida van Lake', found: 'text', sure: 'likely' });
  expect(published).toMatchObject({ value: '2031-05-03', found: 'text', sure: 'likely' });
  for (const part of [found, byline]) expect(text.slice(part!.span!.start, part!.span!.end)).toBe(part!.value);
  expect(text.slice(published!.span!.start, published!.span!.end)).toBe('3 May 2031');
});

test('a date and other matter behind the names of authors are left out', () => {
  const bylineOf = (line: string) => described([title, line, ...body].join('\n')).byline?.value;
  expect(bylineOf('By Ada Brook May 3, 2031')).toBe('Ada Brook');
  expect(bylineOf('By ADA BROOK | Shore correspondent')).toBe('ADA BROOK');
  expect(bylineOf('By the old quay of the harbour')).toBeUndefined();
  const byline = { value: 'By Ada Brook, Ida Lake 3 May 2031, 10:15', by: 'page' } as const;
  expect(described(body.join('\n'), { told: { byline } }).byline).toEqual({
    value: 'Ada Brook, Ida Lake',
    found: 'meta',
    sure: 'possible',
  });
});

test('a title that asks a question is a title', () => {
  expect(described(['Is the radio line to the other shore open again?', ...body].join('\n\n')).title?.value).toBe(
    'Is the radio line to the other shore open again?',
  );
});

test('of several lines above an article, the one that stands again is its title', () => {
  const text = ['Storm on both shores of the bay', title, title, ...body].join('\n\n');
  expect(described(text).title).toMatchObject({ value: title, sure: 'likely' });
});

test('a dateline tells place, agency and day', () => {
  const text = [`EASTPORT, May 3, 2031 (Shorewire) - ${body[0]}`, ...body.slice(1)].join('\n\n');
  const { place, agency, publisher, published } = described(text);
  expect(place).toMatchObject({ value: 'Eastport', found: 'dateline', sure: 'certain' });
  expect(agency).toMatchObject({ value: 'Shorewire', found: 'dateline', sure: 'certain' });
  expect(publisher).toMatchObject({ value: 'Shorewire', found: 'dateline', sure: 'possible' });
  expect(published).toMatchObject({ value: '2031-05-03', found: 'dateline', sure: 'certain' });
  for (const part of [agency, publisher]) expect(text.slice(part!.span!.start, part!.span!.end)).toBe('Shorewire');
});

test('what is told goes before what the text shows', () => {
  const text = [title, '3 May 2031', ...body].join('\n');
  const {
    title: found,
    published,
    publisher,
    byline,
  } = described(text, {
    told: {
      title: { value: 'Line open', by: 'record' },
      published: { value: '2031-05-02T22:00:00Z', by: 'front matter' },
      publisher: { value: 'The Shore Gazette', by: 'meta' },
      byline: { value: 'By Ada Brook', by: 'JSON-LD' },
    },
  });
  expect(found).toEqual({ value: 'Line open', found: 'told', sure: 'certain' });
  expect(published).toEqual({ value: '2031-05-02', found: 'told', sure: 'certain' });
  expect(publisher).toEqual({ value: 'The Shore Gazette', found: 'meta', sure: 'likely' });
  expect(byline).toEqual({ value: 'Ada Brook', found: 'meta', sure: 'likely' });
});

test('a date that is told in EDTF stays as it is', () => {
  const publishedOn = (value: string) =>
    described(body.join('\n'), { told: { published: { value, by: 'record' } } }).published?.value;
  expect(['1931', '2031-05', '2031-05-03?', '2031-05-03T10:00:00Z', 'in spring'].map(publishedOn)).toEqual([
    '1931',
    '2031-05',
    '2031-05-03?',
    '2031-05-03',
    undefined,
  ]);
});

test('a day that can be read in two ways is one of both, and never more than possible', () => {
  const { published } = described([title, '04/03/2031', ...body].join('\n'));
  expect(published).toMatchObject({ value: '[2031-03-04,2031-04-03]', sure: 'possible' });
});

test('the day of the last change stands for that of publication where no other is told, and is doubtful', () => {
  const both = described([title, 'Updated 5 May 2031', 'Published 3 May 2031', ...body].join('\n'));
  expect(both.published).toMatchObject({ value: '2031-05-03', sure: 'likely' });
  const changed = described([title, 'Updated 5 May 2031', ...body].join('\n'));
  expect(changed.published).toMatchObject({ value: '2031-05-05', sure: 'possible' });
});

test('a date within the article is not that of its publication', () => {
  expect(
    described([title, ...body, 'It first opened on 3 May 1931, in another storm.'].join('\n')).published,
  ).toBeNull();
});

test.each([
  ['https://gazette.example/news/2031/05/03/line-open', 'address'],
  ['https://gazette.example/news/2031/may/03/line-open', 'address'],
])('the address %s has a date', (address, found) => {
  const { published } = described(body.join('\n'), { told: { address: { value: address, by: 'meta' } } });
  expect(published).toEqual({ value: '2031-05-03', found, sure: 'possible' });
});

test.each(['2031-05-03-line-open.txt', 'gazette_20310503.txt'])('the name %s has a date', name => {
  expect(described(body.join('\n'), { name }).published).toEqual({
    value: '2031-05-03',
    found: 'file name',
    sure: 'possible',
  });
});

test('a name with other digits has none', () => {
  expect(described(body.join('\n'), { name: '000_4314059ea4c5aa90.txt' }).published).toBeNull();
  expect(described(body.join('\n'), { name: '20311399.txt' }).published).toBeNull();
});

test('who an article was written for, who reported it, and its rights are found where they stand', () => {
  const rights = '© 2031 The Shore Gazette. All rights reserved.';
  const text = [
    title,
    'Special to The Shore Gazette',
    ...body,
    '(Reporting by Ada Brook; Editing by Ida Lake)',
    rights,
  ];
  const found = described(text.join('\n'));
  expect(found.publisher).toMatchObject({ value: 'Shore Gazette', found: 'text', sure: 'likely' });
  expect(found.byline).toMatchObject({ value: 'Ada Brook', found: 'text' });
  expect(found.rights).toMatchObject([{ value: rights, found: 'text', sure: 'certain' }]);
  expect(found.title).toMatchObject({ value: title, sure: 'likely' });
});

test('a language that a page’s template says gives way to that of its text', () => {
  const told = { language: { value: 'de-DE', by: 'meta' } } as const;
  expect(described(`${body.join('\n')}\n${body.join('\n')}`, { told }).language).toMatchObject({
    value: 'en',
    found: 'text',
  });
  expect(described('Hafen. Funk. Ufer.', { told }).language).toEqual({ value: 'de', found: 'meta', sure: 'likely' });
});

test('what is furniture describes nothing', () => {
  const text = [...body, 'Advertisement', 'By Nobody Else', '3 May 2031'].join('\n');
  expect(described(text)).toMatchObject({ byline: null, published: null });
});
