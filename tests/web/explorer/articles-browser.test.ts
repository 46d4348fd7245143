import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';

import { readDatasetOrThrow } from '../../../src/exchange/dataset/read-dataset.ts';
import { ingestArticle } from '../../../src/ingest/pipeline.ts';
import { recordArticle } from '../../../src/ingest/record-article.ts';
import { readText } from '../../support/articles.ts';
import { by } from '../../support/curating.ts';
import { aDataset } from '../../support/datasets.ts';
import { knownGraphOf } from '../../support/ingesting.ts';
import { issue } from '../../support/tokens.ts';
import { launchBrowser } from '../browser.ts';
import { type Site, serveSite } from '../serve.ts';
import { violationsOf } from './axe.ts';

const text = `Norway reopens its hotline with Sweden

OSLO — Norway has reopened a military hotline to Sweden, the Norwegian defence ministry said on Tuesday. 📞

The line was cut on 3 March 2021, after a collision of two patrol boats in the strait that both of them guard. Fishermen on either side had asked for years that somebody answer when they report a drifting net, and the two ministries had each named an officer who would. Neither officer was ever introduced to the other, and the lists on which their names stood were lost when the offices moved.

“The hotline was tested this morning, and it works,” said Colonel Ingrid Solheim, a spokeswoman for the ministry.

Sweden denied that the hotline had been used since then. Its defence minister, Karin Falk, said that Sweden had suspended the talks between the two navies in 2020.

Finland offered to host talks between Norway and Sweden, a Finnish diplomat said.
`;

let site: Site;
let browser: Browser;
let page: Page;
let editor: string;
let claims: readonly string[];
let faults: string[];

beforeAll(async () => {
  const { vocabulary } = await readDatasetOrThrow('data');
  const dataset = aDataset([], { vocabulary });
  [site, browser] = await Promise.all([serveSite({ dataset, authentication: 'optional' }), launchBrowser()]);
  editor = (await issue(site.tokens, 'editor', { name: 'First editor' })).token;
  claims = await putForward(text);
}, 120_000);
afterAll(async () => {
  await browser?.close();
  await site?.stop();
});

beforeEach(async () => {
  faults = [];
  page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  page.setDefaultTimeout(30_000);
  page.on('console', message => message.type() === 'error' && faults.push(message.text()));
  page.on('pageerror', error => faults.push(error.message));
  await page.goto(`${site.origin}/review?part=articles`);
  await page.getByRole('textbox', { name: 'Token' }).fill(editor);
  await page.keyboard.press('Enter');
  await article().waitFor();
});
afterEach(async () => {
  await page.close();
  expect(faults).toEqual([]);
});

/** The claims of an article that wait, by slug. */
async function putForward(words: string): Promise<string[]> {
  const graph = await knownGraphOf(site.reader);
  const ingested = ingestArticle(readText(words), graph, { publisher: 'north-herald', published: '2021-06-08' });
  await site.writer.together(writes => recordArticle(ingested, writes, { authorship: by(), acceptAbove: null }));
  return ingested.proposals.claims.map(({ name }) => `${ingested.document.id}/${name}`);
}

const article = () => page.getByRole('article');
const theText = () => page.getByRole('region', { name: 'The text' });
const told = (words: string | RegExp) => page.getByRole('status').filter({ hasText: words });
const heading = async () => (await article().getByRole('heading', { level: 2 }).textContent())!;

async function reviewsOf(slugs = claims): Promise<Map<string, string>> {
  const found = await site.reader.claims.bySlug(slugs as never[]);
  return new Map([...found].map(([id, { review }]) => [id, review]));
}

test('the words of every claim are marked in what may be shown of the text, and in all of it where the copy is open', async () => {
  const marks = theText().locator('mark');
  expect(await marks.count()).toBeGreaterThanOrEqual(4);
  expect(await theText().locator('mark[aria-current="true"]').count()).toBeGreaterThan(0);
  await theText()
    .getByText(/… \d+ characters …/)
    .first()
    .waitFor();
  expect(await violationsOf(page, 'main')).toEqual([]);
  expect(await theText().textContent()).not.toContain('Neither officer was ever introduced');
  await page
    .getByLabel('Open my own copy of the text')
    .setInputFiles({ name: 'copy.txt', mimeType: 'text/plain', buffer: Buffer.from(text) });
  await theText().getByText('Neither officer was ever introduced').waitFor();
  expect(await theText().textContent()).not.toMatch(/… \d+ characters …/);
  await article().getByText('Doubtful as it was read').first().waitFor();
});

test('nothing stands beside the page on a narrow screen', async () => {
  await page.setViewportSize({ width: 390, height: 800 });
  await theText().waitFor();
  expect(await page.evaluate(() => globalThis.document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
});

test('a claim is said better in a form, and left as it was where that is left', async () => {
  await page.keyboard.press('m');
  const form = page.getByRole('form', { name: 'Amend' });
  await form.getByLabel('What is claimed').waitFor();
  expect(await form.getByLabel('What is claimed').inputValue()).toBe(await heading());
  await page.keyboard.press('Escape');
  await form.waitFor({ state: 'detached' });
  expect([...(await reviewsOf()).values()].every(review => review === 'proposed')).toBe(true);
});

test('an article is decided on by keys alone, with two keys a proposal or fewer', async () => {
  const keys = new Map<string, number>();
  const press = async (key: string) => {
    const before = await heading();
    keys.set(before, (keys.get(before) ?? 0) + 1);
    await page.keyboard.press(key);
    return before;
  };
  const decided = 'Every claim of this article is decided on.';
  await article().getByText('Accepted with it: the document').waitFor();
  await article().getByText('The line is new: kind hotline, level unspecified').waitFor();
  for (let at = 0; at < claims.length; at++) {
    if (at === 1) {
      await article().getByLabel('Why').fill('It says something else.');
      await page.keyboard.press('Enter');
    }
    const before = await press(at === 1 ? 'r' : 'a');
    await told(`${at === 1 ? 'Rejected' : 'Accepted'}: ${before}`).waitFor();
    const isLast = at === claims.length - 1;
    if (isLast) await page.getByText(decided).waitFor();
    else
      await page
        .locator('nav li')
        .nth(claims.length - at - 1)
        .waitFor({ state: 'detached' });
  }
  const counts = [...(await reviewsOf()).values()];
  expect(counts.filter(review => review === 'rejected')).toHaveLength(1);
  expect(counts.filter(review => review === 'accepted')).toHaveLength(claims.length - 1);
  const decisions = { about: null, by: null, kinds: ['review-claims'] as const };
  const { items } = await site.reader.changes.page(decisions, { first: 100, after: null });
  const reasons = items.flatMap(({ id: { reviews } }) =>
    reviews.map(({ decision, reason }) => `${decision}: ${reason}`),
  );
  expect(new Set(reasons)).toEqual(new Set(['accept: No reason was given.', 'reject: It says something else.']));
  const pressed = [...keys.values()].reduce((sum, count) => sum + count, 0);
  const median = [...keys.values()].toSorted((a, b) => a - b)[Math.floor(keys.size / 2)]!;
  expect(median).toBeLessThanOrEqual(2);
  expect(pressed / claims.length).toBeLessThanOrEqual(2);

  await page.keyboard.press('u');
  await told('Undone: ').waitFor();
  await article().waitFor();
  expect([...(await reviewsOf()).values()].filter(review => review === 'proposed')).toHaveLength(1);
});

test('a claim is accepted from the list of what waits together with its document and its new line', async () => {
  const [claim] = await putForward(
    'Switzerland opens a hotline\n\nBERN — Switzerland has opened a hotline to Liechtenstein, the Swiss foreign ministry said on Tuesday.',
  );
  await page.goto(`${site.origin}/review?part=queue&item=${encodeURIComponent(claim!)}`);
  await article().getByText('Accepted with it: the document').waitFor();
  await page.keyboard.press('a');
  await page.getByRole('form', { name: 'Accept' }).getByLabel('Why').fill('The ministry says so.');
  await page.keyboard.press('Enter');
  await told('Accepted: ').waitFor();
  expect(await reviewsOf([claim!])).toEqual(new Map([[claim, 'accepted']]));
});
