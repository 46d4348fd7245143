import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';

import { asEntityId } from '../../../src/base/ids.ts';
import { countCodePoints, findCodePoints, sha256 } from '../../../src/base/text.ts';
import type { EntityKind } from '../../../src/model/entity.ts';
import { aClaim, type ClaimWords } from '../../support/claims.ts';
import { aProposal, by } from '../../support/curating.ts';
import { aDataset } from '../../support/datasets.ts';
import { aDocument, anEntity, theCast } from '../../support/entities.ts';
import { hostileAddresses, hostileTexts } from '../../support/hostile-texts.ts';
import { issue } from '../../support/tokens.ts';
import { launchBrowser } from '../browser.ts';
import { type Site, serveSite } from '../serve.ts';

/** Names and words that try to be more than that, on every kind of page. */

const kinds = [
  ...(['person', 'organization', 'state', 'office', 'unnamed-source'] as const),
  ...(['event', 'place', 'agreement', 'channel'] as const),
] satisfies readonly EntityKind[];
const actors = 5;
const kindOf = (index: number) => kinds[index % kinds.length]!;
const slugOf = (index: number) => `${kindOf(index)}-${index}`;

const text = hostileTexts.join('\n');
const version = { sha256: sha256(text), length: countCodePoints(text), excerpt: false };
const herald = asEntityId('herald-spring');

/** Each text is the name of a node, the gist and the quotation of a claim, and where it is an actor's, that of a speaker too. */
function hostileClaim(words: string, index: number) {
  const isActor = index % kinds.length < actors;
  return aClaim({
    name: `claim-${index}`,
    gist: words,
    speaker: isActor ? slugOf(index) : 'ada-quill',
    evidence: quote(words),
    ...saidOf(index, words),
  });
}

function quote(words: string) {
  const place = { start: findCodePoints(text, words)[0]!, length: countCodePoints(words), digest: sha256(words) };
  return [{ document: herald, version: version.sha256, ...place, quotation: words }];
}

/** The first are at odds about one line; others tell of ends and of what lines are. */
function saidOf(index: number, words: string): ClaimWords {
  if (index < 14) return { status: index % 2 ? 'open' : 'suspended', valid: '2024-04-01/2024-04-05' };
  const subject = index < 60 ? 'border-hotline' : 'frontier-phone';
  if (index % kinds.length < actors) return { subject, predicate: 'has-end', object: slugOf(index) };
  return { subject, predicate: 'is-described-as', text: words };
}

const hostileGraph = () =>
  aDataset(hostileTexts.map(hostileClaim), {
    texts: [{ sha256: version.sha256, text }],
    entities: [
      ...theCast().filter(({ id }) => id !== herald),
      aDocument(herald, { name: hostileTexts[30]!, byline: hostileTexts.slice(0, 40), versions: [version] }),
      ...hostileTexts.map((name, index) => {
        const alias = { name, kind: 'variant', language: null, note: name } as const;
        return anEntity(kindOf(index), slugOf(index), { name, aliases: [alias], summary: name });
      }),
      ...hostileAddresses.map((address, index) => aDocument(`address-${index}`, { address, name: address })),
    ],
  });

let site: Site;
let browser: Browser;
let token: string;
beforeAll(async () => {
  [site, browser] = await Promise.all([
    serveSite({ dataset: hostileGraph(), authentication: 'optional', embedOrigins: ['*'] }),
    launchBrowser(),
  ]);
  const waiting = hostileTexts.slice(20, 32).map((gist, index) =>
    aProposal({
      name: `waiting-${index}`,
      gist,
      status: 'open',
      speaker: slugOf(index % actors),
      evidence: quote(gist),
    }),
  );
  await site.writer.proposeClaims(waiting, by());
  ({ token } = await issue(site.tokens, 'editor', { name: 'Desk' }));
}, 120_000);
afterAll(async () => {
  await browser?.close();
  await site?.stop();
});

let page: Page;
/** Scripts that ran, refusals by the policy, and what was asked for elsewhere. */
let struck: string[];
beforeEach(async () => {
  struck = [];
  page = await browser.newPage();
  page.setDefaultTimeout(20_000);
  await page.exposeFunction('strike', () => struck.push('a script ran'));
  page.on('dialog', dialog => {
    struck.push(dialog.message());
    return dialog.dismiss();
  });
  page.on('console', message => {
    // what is not found is told of as well
    if (message.type() === 'error' && !/status of 40[04]/.test(message.text())) struck.push(message.text());
  });
  page.on('pageerror', error => struck.push(error.message));
  page.on('request', request => {
    if (!/^(data|blob):/.test(request.url()) && !request.url().startsWith(site.origin)) struck.push(request.url());
  });
});
afterEach(() => page?.close());

const first = (kind: EntityKind) => `/${kind}/${slugOf(kinds.indexOf(kind as (typeof kinds)[number]))}`;
const longest = hostileTexts.findIndex(words => words.startsWith('WWW'));

const addresses = [
  '/',
  '/search?q=strike',
  '/channel/border-hotline',
  '/channel/border-hotline?bar=herald-spring%2Fclaim-1',
  '/channel/frontier-phone',
  `/claim/herald-spring/claim-${longest}`,
  '/claim/herald-spring/claim-60',
  ...kinds.map(first),
  ...[0, 1, 2, 3, 4].map(further => `/${kindOf(longest + further)}/${slugOf(longest + further)}`),
  '/document/herald-spring',
  ...hostileAddresses.map((_, index) => `/document/address-${index}`),
  '/disputes',
  `/paths?from=person-0&to=organization-1`,
  '/graph?of=border-hotline',
  '/graph?of=border-hotline&as=table',
  '/review',
  '/embed/channel/border-hotline',
  ...['/search?q=', '/channel/', '/graph?of=', '/paths?to=ada-quill&from='].map(
    start => `${start}${encodeURIComponent('"><img src=x onerror=strike()>')}`,
  ),
];

/** On wide screens, where more fits, a fifth of them. */
const opened = { 390: addresses, 1280: addresses.filter((_, place) => place % 5 === 0) };

describe.each([390, 1280] as const)('%i pixels wide', width => {
  test('every kind of page shows them as they are, and no more', { timeout: 300_000 }, async () => {
    await page.setViewportSize({ width, height: 900 });
    await page.addInitScript(([key, value]) => sessionStorage.setItem(key, value), [
      'backchannel-explorer-token',
      token,
    ] as const);
    const faults: string[] = [];
    const shown = new Map<string, string>();
    for (const address of opened[width]) {
      await page.goto(site.origin + address);
      await settled();
      shown.set(address, (await page.locator('main').textContent()) ?? '');
      faults.push(...(await faultsOfPage()).map(fault => `${address}: ${fault}`));
      faults.push(...struck.splice(0).map(fault => `${address}: ${fault}`));
    }
    expect(faults).toEqual([]);
    if (width !== 390) return;
    expect(hostileTexts.filter(words => !shown.get('/document/herald-spring')!.includes(words))).toEqual([]);
    expect(shown.get('/review')).toContain(hostileTexts[20]);
  });
});

test('what is taken for markup is noticed', async () => {
  await page.goto(site.origin);
  await settled();
  await page.evaluate(() => {
    document.body.insertAdjacentHTML('beforeend', `<img src=x onerror=strike()><a href="javascript:strike()">x</a>`);
    document.body.insertAdjacentHTML('beforeend', `<p style="width: 3000px">wide</p>`);
  });
  expect(await faultsOfPage()).toHaveLength(5);
  await expect.poll(() => struck).not.toEqual([]);
});

/** Once the page has its answers, and what it draws stands still. */
async function settled(): Promise<void> {
  await page.locator('main').waitFor();
  await page.waitForLoadState('networkidle').catch(() => {});
  await page.locator('.skeleton, [role="status"]:has-text("Loading")').first().waitFor({ state: 'detached' });
}

/** Elements and links that no page makes by itself, and a page that is wider than the screen. */
const faultsOfPage = () =>
  page.evaluate(() => {
    const made =
      'img, iframe, object, embed, base, math, video, audio, marquee, details[ontoggle], template, body link, body style, body meta';
    const isOwn = (script: HTMLScriptElement) => script.src.startsWith(`${location.origin}/explorer/`);
    // what machines are told of a claim, which no browser runs: whole, and the only one
    const described = document.head.querySelectorAll('script[type="application/ld+json"]');
    const isDescription = (script: HTMLScriptElement) =>
      described.length === 1 && described[0] === script && JSON.parse(script.text)['@type'] === 'Claim';
    const addressOf = (element: Element) =>
      ['href', 'src', 'action', 'formaction', 'xlink:href']
        .map(name => element.getAttribute(name))
        .find(value => value);
    const elements = [...document.querySelectorAll('body *')];
    const foreign = [
      ...[...document.querySelectorAll(made)].map(({ outerHTML }) => `made ${outerHTML.slice(0, 100)}`),
      ...[...document.scripts]
        .filter(script => !isOwn(script) && !isDescription(script))
        .map(({ outerHTML }) => `script ${outerHTML.slice(0, 100)}`),
      ...elements
        .filter(({ attributes }) => [...attributes].some(({ name }) => name.startsWith('on')))
        .map(({ outerHTML }) => `handler ${outerHTML.slice(0, 100)}`),
    ];
    const links = elements
      .map(element => [element, addressOf(element)] as const)
      .filter(([, address]) => address && !/^https?:$/.test(new URL(address, location.href).protocol))
      .map(([{ outerHTML }]) => `link ${outerHTML.slice(0, 100)}`);
    // what scrolls by itself may be as wide as it likes, and no line ends within a letter
    const letters = new Intl.Segmenter('en', { granularity: 'grapheme' });
    const isOneLetter = (text: string) => [...letters.segment(text)].some(({ segment }) => segment.length > 20);
    const cut = elements
      .filter(
        element => element.childElementCount === 0 && !element.closest('svg, textarea, select, .unseen, .scrolled'),
      )
      .filter(element => element.getBoundingClientRect().right > window.innerWidth + 1)
      .filter(({ textContent }) => !isOneLetter(textContent))
      .map(({ outerHTML }) => `cut off ${outerHTML.slice(0, 100)}`);
    const { scrollWidth, clientWidth } = document.documentElement;
    return [
      ...foreign,
      ...links,
      ...cut,
      ...(scrollWidth > clientWidth ? [`${scrollWidth} pixels wide of ${clientWidth}`] : []),
    ];
  });
