import { expect, test } from 'vitest';

import { toClaimInput } from '../../../src/web/explorer/review/claim-fields.ts';
import { differences, fieldOf } from '../../../src/web/explorer/review/fields.ts';
import { selectedIn } from '../../../src/web/explorer/review/selection.ts';

const names = [
  'reason',
  'content',
  'contentKind',
  'validTime.edtf',
  'evidence[0].quotation',
  'evidence[0].start',
  'name',
];

test.each([
  ['reviews[0].reason', 'reason'],
  ['reviews[0].amendment.content.object', 'content'],
  ['input.reviews[0].amendment.validTime.edtf', 'validTime.edtf'],
  ['claims[0].evidence[0]', 'evidence[0].quotation'],
  ['claims[0].evidence[0].start', 'evidence[0].start'],
  ['claims[0].validTime', 'validTime.edtf'],
  ['reviews[0].claim', null],
  [null, null],
])('a fault at %s stands at the field %s', (argument, field) => {
  expect(fieldOf(names, { argument })).toBe(field);
});

test('fields that were taken away and that came differ as others do', () => {
  const fields = ['a', 'b', 'c'].map(name => ({ name, label: name.toUpperCase(), kind: 'line' as const }));
  expect(differences(fields, { a: '1', b: '2' }, { a: '1', c: '3' })).toEqual([
    { label: 'B', before: '2', after: '' },
    { label: 'C', before: '', after: '3' },
  ]);
});

test('what is selected is found again by code points, over astral letters and Windows line ends', () => {
  const text = '𝔸 line\r\nof 𝔹old\rwords\n';
  const shown = text.replaceAll('\r\n', '\n');
  for (const words of ['𝔹old', 'of', 'words', '𝔸 line\r\nof']) {
    const from = shown.indexOf(words.replaceAll('\r\n', '\n'));
    const { words: found, start } = selectedIn(text, from, from + words.replaceAll('\r\n', '\n').length);
    expect(found).toBe(words);
    expect([...text].slice(start, start + [...words].length).join('')).toBe(words);
  }
});

test.each([
  ['count', '15 military posts', { count: { count: 15, unit: 'military posts' } }],
  ['localText', 'ru горячая линия', { localText: { language: 'ru', text: 'горячая линия' } }],
  ['object', ' russia ', { object: 'russia' }],
  ['unspecified', 'NONE', { unspecified: 'NONE' }],
])('content of the kind %s is read from “%s”', (contentKind, content, read) => {
  expect(toClaimInput({ contentKind, content }).content).toEqual(read);
});
