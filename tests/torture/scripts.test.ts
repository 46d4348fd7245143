import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { asEntityId } from '../../src/base/ids.ts';
import { countCodePoints, findCodePoints, sha256 } from '../../src/base/text.ts';
import { aClaim } from '../support/claims.ts';
import { aDataset } from '../support/datasets.ts';
import { aDocument, anEntity, theCast } from '../support/entities.ts';
import { attacks, closings } from '../support/hostile-texts.ts';
import { launchBrowser } from '../web/browser.ts';
import { type Site, serveSite } from '../web/serve.ts';
import { longest, times } from './form.ts';

const payloads = closings.flatMap(closing => attacks.map(attack => `${closing}${attack}`)).slice(0, 500);

/** In the short form some of each sort. */
const some = (most: number) => payloads.filter((_, index) => index % Math.ceil(payloads.length / most) === 0);

const aliasOf = (name: string) => ({ name, kind: 'variant', language: null, note: name }) as const;

const herald = asEntityId('herald-spring');
const text = payloads.join('\n');
const version = { sha256: sha256(text), length: countCodePoints(text), excerpt: false };

const placeOf = (payload: string) => ({ start: findCodePoints(text, payload)[0]!, length: countCodePoints(payload) });

/** A graph in which whatever has a name or a text is named so. */
const hostileGraph = () =>
  aDataset(
    payloads.map((payload, index) =>
      aClaim({
        name: `claim-${index}`,
        subject: `channel-${index}`,
        gist: payload,
        evidence: [
          {
            document: herald,
            version: version.sha256,
            ...placeOf(payload),
            digest: sha256(payload),
            quotation: payload,
          },
        ],
      }),
    ),
    {
      texts: [{ sha256: version.sha256, text }],
      entities: [
        ...theCast().filter(({ id }) => id !== herald),
        aDocument(herald, { name: payloads[2]!, byline: payloads.slice(0, 20), versions: [version] }),
        ...payloads.map((payload, index) =>
          anEntity('channel', `channel-${index}`, { name: payload, aliases: [aliasOf(payload)], summary: payload }),
        ),
      ],
    },
  );

let site: Site;
let browser: Browser;
beforeAll(async () => {
  [site, browser] = await Promise.all([serveSite({ dataset: hostileGraph() }), launchBrowser()]);
}, 120_000);
afterAll(async () => {
  await browser?.close();
  await site?.stop();
});

/** A page that tells of whatever ran, was refused by the policy, or was asked for elsewhere. */
async function watchedPage() {
  const context = await browser.newContext({ viewport: { width: 1_440, height: 3_000 } });
  const page = await context.newPage();
  const struck: string[] = [];
  await page.exposeFunction('strike', () => struck.push('a script ran'));
  page.on('dialog', dialog => dialog.dismiss());
  page.on('console', message => {
    // a query that is refused is told of as well
    if (message.type() === 'error' && !/status of 40[04]/.test(message.text())) struck.push(message.text());
  });
  page.on('pageerror', error => struck.push(error.message));
  page.on('request', request => {
    const url = request.url();
    if (!/^(data|blob):/.test(url) && new URL(url).origin !== site.origin) struck.push(url);
  });
  return { page, struck, close: () => context.close() };
}

/** Elements that no part of the page makes by itself. */
const foreignMarkup = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('*')]
      .filter(
        ({ tagName, attributes }) =>
          /^(iframe|object|embed|base|math|video|form|marquee)$/i.test(tagName) ||
          [...attributes].some(({ name, value }) => /^on/.test(name) || /^\s*javascript:/.test(value)),
      )
      .map(({ outerHTML }) => outerHTML.slice(0, 200)),
  );

const lines = (text: string) => text.replaceAll('\u00a0', ' ');

test('no script in a name or a text is run where an answer is shown', { timeout: longest }, async () => {
  const { page, struck, close } = await watchedPage();
  const perPage = 25;
  const shown: string[] = [];
  for (let start = 0; start < times(100, payloads.length); start += perPage) {
    const slugs = payloads.slice(start, start + perPage).map((_, index) => `channel-${start + index}`);
    const query = `{ ${slugs.map((slug, index) => `c${index}: channel(slug: "${slug}") { name aliases { name note } summary claims { nodes { gist evidence { quotation } document { name byline } } } }`).join('\n')} }`;
    await page.goto(`${site.origin}/graphql?${new URLSearchParams({ query })}`);
    await page.locator('.graphiql-query-editor .view-lines', { hasText: 'c0' }).waitFor();
    await page.getByRole('button', { name: 'Execute query' }).click();
    const answer = page.locator('.graphiql-response .view-lines');
    await answer.filter({ hasText: 'quotation' }).waitFor({ timeout: 20_000 });
    shown.push(lines((await answer.textContent()) ?? ''));
    expect(await foreignMarkup(page)).toEqual([]);
  }
  expect(shown.join('\n')).toContain('<img src=x onerror=strike()>');
  expect(struck).toEqual([]);
  // what is taken for markup is noticed
  await page.evaluate(attack => document.body.insertAdjacentHTML('beforeend', attack), attacks[2]!);
  expect(await foreignMarkup(page)).toHaveLength(1);
  await expect.poll(() => struck).not.toEqual([]);
  await close();
});

test('no script in ?query= or ?variables= is run, nor one in what the server says of it', {
  timeout: longest,
}, async () => {
  const { page, struck, close } = await watchedPage();
  for (const payload of some(times(10, 500))) {
    const text = JSON.stringify(payload);
    const link = new URLSearchParams({
      query: `# ${payload}\n{ channel(slug: ${text}) { name } nothing(of: ${text}) }`,
      variables: `{ "note": ${text} }`,
    });
    await page.goto(`${site.origin}/graphql?${link}`);
    await page.locator('.graphiql-query-editor .view-lines', { hasText: 'nothing' }).waitFor();
    await page.getByRole('button', { name: 'Execute query' }).click();
    await page.locator('.graphiql-response .view-lines', { hasText: 'errors' }).waitFor({ timeout: 20_000 });
    expect(await foreignMarkup(page)).toEqual([]);
  }
  expect(struck).toEqual([]);
  await close();
});

test('what is answered without a page is data, whatever is asked', { timeout: longest }, async () => {
  const { page, struck, close } = await watchedPage();
  for (const payload of some(times(50, 500))) {
    const query = `{ channel(slug: ${JSON.stringify(payload)}) { nothing } }`;
    for (const path of [`/${encodeURIComponent(payload)}`, `/graphql?${new URLSearchParams({ query })}`]) {
      const response = await fetch(`${site.origin}${path}`, {
        headers: { accept: 'application/json', 'apollo-require-preflight': '1' },
      });
      expect(response.headers.get('content-type')).toMatch(/^application\/(graphql-response\+)?json/);
      expect(response.headers.get('x-content-type-options')).toBe('nosniff');
      expect(await response.json()).toHaveProperty('errors');
    }
  }
  // a browser that is sent to an address that is none
  const missing = await page.goto(`${site.origin}/${encodeURIComponent('<img src=x onerror=strike()>')}`);
  expect(missing!.status()).toBe(404);
  expect(await page.locator('img').count()).toBe(0);
  expect(struck).toEqual([]);
  await close();
});
