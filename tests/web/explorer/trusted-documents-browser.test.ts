import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';

import { asClaimId } from '../../../src/base/ids.ts';
import { by } from '../../support/curating.ts';
import { issue } from '../../support/tokens.ts';
import { launchBrowser } from '../browser.ts';
import { type Site, serveSite } from '../serve.ts';

/** The explorer on a server that answers trusted documents only, of which none is its own. */

let site: Site;
let browser: Browser;
beforeAll(async () => {
  const trustedDocuments = new Map([['places', '{ places { nodes { name } } }']]);
  [site, browser] = await Promise.all([serveSite({ authentication: 'optional', trustedDocuments }), launchBrowser()]);
}, 120_000);
afterAll(async () => {
  await browser?.close();
  await site?.stop();
});

let page: Page;
/** Names of the operations that were answered. */
let answered: string[];
/** What the server refused, and errors of the page. */
let faults: string[];
beforeEach(async () => {
  [answered, faults] = [[], []];
  page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  page.setDefaultTimeout(30_000);
  page.on('console', message => message.type() === 'error' && faults.push(message.text()));
  page.on('pageerror', error => faults.push(error.message));
  page.on('response', response => {
    const operation = /(?:query|mutation) (\w+)/.exec(response.request().postData() ?? '')?.[1];
    if (operation && response.ok()) answered.push(operation);
    if (response.status() >= 400) faults.push(`${response.status()} ${response.url()}`);
  });
});
afterEach(async () => {
  await page.close();
  expect(faults).toEqual([]);
});

const heading = (name: string) => page.getByRole('heading', { name, level: 1 });
const stream = () => page.waitForResponse(response => new URL(response.url()).pathname === '/graphql/stream');

test('readers go from the first page to a search and to a line, which follows what changes', async () => {
  await page.goto(site.origin);
  await page.getByRole('region', { name: 'Lines, as they were last known' }).getByRole('link').first().waitFor();
  const search = page.getByRole('combobox').last();
  await search.fill('deconfliction');
  await page.getByRole('option').first().waitFor();
  await page.goto(`${site.origin}/search?q=deconfliction`);
  await page.locator('mark').first().waitFor();
  const opened = stream();
  await page.goto(`${site.origin}/channel/us-russia-syria-links`);
  await heading('U.S.–Russian military lines over Syria').waitFor();
  expect((await opened).status()).toBe(200);
  // there is no playground that would answer other queries
  expect(await page.getByRole('link', { name: /^(Show me the query|API)$/ }).count()).toBe(0);
  answered.length = 0;
  await site.writer.withdrawClaim(asClaimId('business-standard-2017-09/links-maintained-2'), by());
  await expect.poll(() => answered).toContain('ChannelPage');
});

test('whoever has a token reviews, and follows with a ticket', async () => {
  const { token } = await issue(site.tokens, 'editor', { name: 'Desk' });
  await page.goto(`${site.origin}/review`);
  const field = page.getByRole('textbox', { name: 'Token' });
  await field.fill('a'.repeat(20_000));
  await page.getByText('A token has at most 12,000 characters; this has 20,000.').waitFor();
  await field.fill('two words');
  await page.getByText('A token has only Latin letters').waitFor();
  expect(await page.getByRole('button', { name: 'Go on' }).isDisabled()).toBe(true);
  await field.fill(token);
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Sign out' }).waitFor();
  await expect.poll(() => answered).toContain('ReviewQueue');
  const opened = stream();
  await page.goto(`${site.origin}/channel/air-line`);
  const response = await opened;
  expect([response.status(), response.url()]).toEqual([200, expect.stringContaining('ticket=')]);
});

test('whoever has a token that is too long for the server goes on without it', async () => {
  await page.goto(site.origin);
  await page.evaluate(token => sessionStorage.setItem('backchannel-explorer-token', token), 'a'.repeat(20_000));
  await page.reload();
  await page.getByText('It is too long for this server.').waitFor();
  await page.getByRole('button', { name: 'Go on without a token' }).click();
  await page.getByRole('region', { name: 'Lines, as they were last known' }).waitFor();
  expect(faults.filter(fault => !fault.includes('431'))).toEqual([]);
  faults = [];
});

test('anything else is refused still, to whoever asks', async () => {
  const query = 'query ChannelPage { channel(slug: "air-line") { name } }';
  const ask = (asked: object) =>
    fetch(`${site.origin}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(asked),
    });
  const refusal = await ask({ query });
  expect([refusal.status, ((await refusal.json()) as Refusal).errors[0].extensions.code]).toEqual([
    400,
    'DOCUMENT_NOT_TRUSTED',
  ]);
  expect((await ask({ documentId: 'places' })).status).toBe(200);
});

type Refusal = { readonly errors: [{ readonly extensions: { readonly code: string } }] };
