import { afterAll, beforeAll, expect, test } from 'vitest';

import { createAuthentication } from '../../../src/api/auth/authentication.ts';
import { countCodePoints, sha256 } from '../../../src/base/text.ts';
import { startApi, type TestApi } from '../../support/api.ts';
import { aClaim, theWords } from '../../support/claims.ts';
import { aDataset } from '../../support/datasets.ts';
import { aDocument, theCast } from '../../support/entities.ts';
import { issue } from '../../support/tokens.ts';

const speech = `the line rang ${'and rang '.repeat(13)}at dawn`;
const text = `A guard said that "${speech}". The Herald doubts it.`;
const restricted = aDocument('herald-spring', {
  rights: 'quotation',
  versions: [{ sha256: sha256(text), length: countCodePoints(text), excerpt: false }],
});
const printed = { start: text.indexOf(speech), length: speech.length, words: 31 };

const wordsOf = (words: string, given: object = {}) =>
  theWords('rang', 'herald-spring', {
    version: sha256(text),
    start: text.indexOf(words),
    length: words.length,
    digest: sha256(words),
    ...given,
  });

let api: TestApi;
let contributor: string;
beforeAll(async () => {
  const claims = {
    prose: wordsOf('The Herald doubts it'),
    piece: wordsOf('the line rang', { quotation: 'the line rang', printed }),
    rest: wordsOf('at dawn', { printed }),
    whole: wordsOf('at dawn', { quotation: 'at dawn' }),
    open: theWords('rang at dawn', 'times-spring'),
  };
  const dataset = aDataset(
    Object.entries(claims).map(([name, evidence]) =>
      aClaim({ name, document: evidence.document, evidence: [evidence] }),
    ),
    { entities: theCast().map(entity => (entity.id === restricted.id ? restricted : entity)) },
  );
  api = await startApi(dataset, { authenticate: (...asked) => authenticate(...asked) });
  const authenticate = createAuthentication({ tokens: api.store.tokens, isRequired: false, verify: null });
  contributor = (await issue(api.store.tokens, 'contributor')).token;
});
afterAll(() => api?.stop());

async function evidenceOf(claim: string, token?: string) {
  const { data } = await api.ask(
    'query ($slug: String!) { claim(slug: $slug) { evidence { quotation withheld printedQuotation { start end words } } } }',
    { slug: claim },
    token ? { authorization: `Bearer ${token}` } : {},
  );
  return data.claim.evidence[0];
}

test('words of an outlet are withheld for the rights of their document', async () => {
  expect(await evidenceOf('herald-spring/prose')).toEqual({
    quotation: null,
    withheld: 'RIGHTS',
    printedQuotation: null,
  });
});

test('the rest of a long quotation is withheld for its length', async () => {
  expect(await evidenceOf('herald-spring/rest')).toMatchObject({ quotation: null, withheld: 'LENGTH' });
});

test('words that nobody has are withheld for want of the text', async () => {
  expect(await evidenceOf('times-spring/open')).toMatchObject({ quotation: null, withheld: 'TEXT_NOT_HELD' });
  expect(await evidenceOf('herald-spring/prose', contributor)).toMatchObject({ withheld: 'TEXT_NOT_HELD' });
});

test('words that are shown are withheld for no reason', async () => {
  expect(await evidenceOf('herald-spring/piece')).toMatchObject({ quotation: 'the line rang', withheld: null });
});

test('pieces of one printed quotation have it in common, and a whole one is its own', async () => {
  const common = { start: printed.start, end: printed.start + printed.length, words: 31 };
  for (const piece of ['piece', 'rest'])
    expect((await evidenceOf(`herald-spring/${piece}`)).printedQuotation).toEqual(common);
  const start = text.indexOf('at dawn');
  expect((await evidenceOf('herald-spring/whole')).printedQuotation).toEqual({ start, end: start + 7, words: 2 });
});
