import { setTimeout } from 'node:timers/promises';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';

import type { Authenticate } from '../../src/api/auth/authentication.ts';
import { asEntityId } from '../../src/base/ids.ts';
import { anybody } from '../../src/model/access.ts';
import { by } from '../support/curating.ts';
import { launchBrowser } from './browser.ts';
import { type Site, serveSite } from './serve.ts';

/** Whoever sends a token is a contributor. */
const authenticate: Authenticate = async authorization =>
  authorization === 'Bearer desk' ? { name: 'Desk', role: 'contributor', via: 'token' } : anybody;

let site: Site;
let browser: Browser;
beforeAll(async () => {
  [site, browser] = await Promise.all([serveSite({ authenticate }), launchBrowser()]);
}, 120_000);
afterAll(async () => {
  await browser?.close();
  await site?.stop();
});

let page: Page;
/** What must stay empty: console errors, uncaught errors and refusals by the policy. */
let faults: string[];
let requests: { readonly url: string; readonly body: string | null }[];
beforeEach(async () => {
  [faults, requests] = [[], []];
  page = await browser.newPage({ viewport: { width: 1440, height: 900 }, permissions: ['clipboard-write'] });
  page.on('console', message => message.type() === 'error' && faults.push(message.text()));
  page.on('pageerror', error => faults.push(error.message));
  page.on('request', request => requests.push({ url: request.url(), body: request.postData() }));
});
afterEach(() => page?.close());

const query = () => page.locator('.graphiql-query-editor .view-lines');
const response = () => page.locator('.graphiql-response .view-lines');
const play = () => page.getByRole('button', { name: 'Execute query' });
const example = (title: string) => page.getByRole('region', { name: 'Examples' }).getByRole('button', { name: title });
/** Resolves once the editor shows this text; it writes spaces as no-break spaces. */
const shows = (text: string) => ({
  hasText: new RegExp(text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll(' ', '\\s')),
});

async function expectShown(editor: ReturnType<typeof query>, text: string): Promise<void> {
  await editor.filter(shows(text)).waitFor({ timeout: 15_000 });
}

/** Resolves once the page has asked for nothing for a while; the browser's own word for that may never come. */
async function expectQuiet(): Promise<void> {
  let before: number;
  do {
    before = requests.length;
    await setTimeout(1_000);
  } while (requests.length > before);
}

const ranQueries = () => requests.filter(({ body }) => body !== null && !body.includes('IntrospectionQuery'));

test('the first visit runs the welcome query', async () => {
  await page.goto(`${site.origin}/graphql`);
  expect(await page.title()).toBe('Backchannel playground');
  await expectShown(query(), 'query Welcome {');
  await expectShown(response(), '"claimCount": ');
  expect(faults).toEqual([]);
});

test('where the browser keeps nothing for pages, the playground is there all the same', async () => {
  await page.addInitScript(() => {
    for (const name of ['localStorage', 'sessionStorage'])
      Object.defineProperty(window, name, {
        get: () => {
          throw new DOMException('Access is denied for this document.', 'SecurityError');
        },
      });
  });
  await page.goto(`${site.origin}/graphql`);
  await expectShown(response(), '"claimCount": ');
  expect(faults).toEqual([]);
});

test('a click opens an example in a tab of its own, and the play button runs it', async () => {
  await page.goto(`${site.origin}/graphql`);
  await expectShown(response(), '"claimCount": ');
  await example("How well is the commanders' line backed?").click();
  await page.getByRole('tab', { name: 'HowWellIsItBacked' }).waitFor();
  await expectShown(query(), 'query HowWellIsItBacked {');
  await play().click();
  await expectShown(response(), '"independentCount": 1');
  await example('Welcome').click();
  await expectShown(query(), 'query Welcome {');
  expect(await page.getByRole('tab').count()).toBe(2);
  expect(faults).toEqual([]);
});

test('everything comes from the server itself, under a strict policy', async () => {
  await page.goto(`${site.origin}/graphql`);
  await expectShown(response(), '"claimCount": ');
  await page.getByRole('button', { name: 'Show Documentation Explorer' }).click();
  await page.getByText('All Schema Types').waitFor();
  await page.getByRole('button', { name: /^Prettify query/ }).click();
  await page.evaluate(() => document.fonts.load('16px Roboto'));
  await expectQuiet();
  expect(page.workers().map(worker => new URL(worker.url()).pathname)).toContainEqual(
    expect.stringMatching(/^\/playground\/assets\/graphql\.worker/),
  );
  const outside = requests.filter(({ url }) => !/^(data|blob):/.test(url) && new URL(url).origin !== site.origin);
  expect(outside).toEqual([]);
  expect(faults).toEqual([]);
  // The policy is in force.
  await page.evaluate(() => document.body.append(Object.assign(new Image(), { src: 'http://outside.invalid/' })));
  await expect.poll(() => faults).toContainEqual(expect.stringContaining('Content Security Policy'));
});

test('a link fills the editors with text, and neither runs it nor takes it for markup', async () => {
  const link = new URLSearchParams({
    query: '# <img src=x onerror=alert(1)>\nquery Linked { graph { claimCount } }',
    variables: '{ "note": "<script>alert(2)</script>" }',
  });
  await page.goto(`${site.origin}/graphql?${link}`);
  await expectShown(query(), '# <img src=x onerror=alert(1)>');
  await expectShown(page.locator('.graphiql-editor-tool .view-lines').first(), '<script>alert(2)</script>');
  await expectQuiet();
  expect(await page.locator('img').count()).toBe(0);
  expect(ranQueries()).toEqual([]);
  await play().click();
  await expectShown(response(), '"claimCount": ');
  expect(faults).toEqual([]);
});

test('the current query can be shared as a link', async () => {
  await page.goto(`${site.origin}/graphql?query=${encodeURIComponent('query Shared { graph { revision } }')}`);
  await expectShown(query(), 'query Shared');
  await page.evaluate(() => history.replaceState(null, '', '/graphql'));
  await page.getByRole('button', { name: 'Copy a link to this query' }).click();
  await page.getByText('The link is copied').waitFor();
  expect(new URL(page.url()).searchParams.get('query')).toBe('query Shared { graph { revision } }');
  expect(faults).toEqual([]);
});

test('a subscription shows each change as it is made, and says why it may not', async () => {
  const address = (subscription: string) => `${site.origin}/graphql?${new URLSearchParams({ query: subscription })}`;
  await page.goto(address('subscription Follow { changes { revision kind } }'));
  await expectShown(query(), 'subscription Follow');
  await play().click();
  await expectShown(response(), '"FORBIDDEN"');
  await page.getByRole('button', { name: 'Headers' }).click();
  await page.locator('.graphiql-editor-tool .monaco-editor').last().click();
  await page.keyboard.insertText('{ "Authorization": "Bearer desk" }');
  await play().click();
  await page.getByRole('button', { name: 'Stop query' }).waitFor();
  for (const verdict of ['different', 'same'] as const) {
    const [left, right] = [asEntityId('patrick-ryder'), asEntityId('sergei-lavrov')];
    const { revision } = await site.writer.judgeIdentity({ left, right, verdict }, by());
    await expectShown(response(), `"revision": ${revision}`);
  }
  await page.getByRole('button', { name: 'Stop query' }).click();
  await play().waitFor();
});
