import { afterAll, beforeAll, expect, test } from 'vitest';

import { letAnybodyWrite, startApi, type TestApi } from '../../support/api.ts';
import { aDataset } from '../../support/datasets.ts';
import { document } from '../../support/mutations.ts';

let api: TestApi;
beforeAll(async () => {
  api = await startApi(aDataset(), { authenticate: letAnybodyWrite });
});
afterAll(() => api?.stop());

const write = 'mutation ($input: AddDocumentInput!) { addDocument(input: $input) { change { revision } } }';

test.each([
  ['a title of nothing to be seen', { title: '\u200b\u2060' }, 'document.title', /nothing that can be seen/],
  ['a title with a bell', { title: 'A\u0007paper' }, 'document.title', /U\+0007/],
  ['a title that turns the direction', { title: 'A \u202erepap' }, 'document.title', /direction/],
  ['a title in two lines', { title: 'A\npaper' }, 'document.title', /U\+000A/],
  ['an author whom nobody sees', { byline: ['Ada Quill', '\u3164'] }, 'document.byline[1]', /seen/],
])('%s is refused, and nothing is written', async (_what, given, argument, message) => {
  const before = await api.store.reader.revision();
  const { errors } = await api.ask(write, { input: document(given) });
  expect(errors).toMatchObject([
    { message: expect.stringMatching(message), extensions: { code: 'BAD_USER_INPUT', argument } },
  ]);
  expect(await api.store.reader.revision()).toBe(before);
});

test('a title in a script that runs from right to left is taken with its marks', async () => {
  const { data } = await api.ask(write, { input: document({ title: 'קו חם \u200f(צבאי)' }) });
  expect(data.addDocument.change.revision).toBeGreaterThan(1);
});
