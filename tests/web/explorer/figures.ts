// `node tests/web/explorer/figures.ts` prints how large and how fast the explorer is, beside what it may be at most.
import type { Browser } from 'playwright-core';

import { aClaim } from '../../support/claims.ts';
import { aDataset } from '../../support/datasets.ts';
import { anEntity, theCast } from '../../support/entities.ts';
import { launchBrowser } from '../browser.ts';
import { serveSite } from '../serve.ts';
import { graphFigures } from './graph-figures.ts';
import { markWhenSeen, measureKeys, sinceAnswer } from './seen.ts';

export type Figure = {
  readonly name: string;
  readonly value: number;
  /** Null: none is set. */
  readonly most: number | null;
  /** Empty: it counts what its name says. */
  readonly unit: 'ms' | 'kB' | '';
};

const pages = [
  ['Home', '/'],
  ['Channel', '/channel/us-russia-syria-links'],
  ['Claim', '/claim/rt-2017-09-21/commander-line-end-cjtf'],
  ['Person', '/person/ryan-dillon'],
  ['Document', '/document/rt-2017-09-21'],
  ['Disputes', '/disputes'],
] as const;

/** What a page takes over the wire from an empty cache on, by what it is, until its end stands there. */
async function load(browser: Browser, address: string) {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  const inspector = await page.context().newCDPSession(page);
  await inspector.send('Network.enable');
  const [types, bytes] = [new Map<string, string>(), new Map<string, number>()];
  inspector.on('Network.requestWillBeSent', ({ requestId, request }) =>
    types.set(requestId, request.url.endsWith('/graphql') ? 'data' : request.url.endsWith('.js') ? 'script' : 'other'),
  );
  inspector.on('Network.loadingFinished', ({ requestId, encodedDataLength }) =>
    bytes.set(requestId, encodedDataLength),
  );
  const began = performance.now();
  await page.goto(address);
  await page.getByRole('region', { name: 'Cite' }).waitFor();
  const took = performance.now() - began;
  await page.waitForTimeout(300);
  const of = (wanted: string) => [...types].filter(([, type]) => type === wanted).map(([id]) => bytes.get(id) ?? 0);
  const sum = (list: readonly number[]) => list.reduce((total, one) => total + one, 0) / 1_000;
  await page.close();
  return { took, script: sum(of('script')), requests: of('data').length, data: sum(of('data')) };
}

async function pageFigures(browser: Browser, origin: string): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const [name, address] of pages) {
    const { took, script, requests, data } = await load(browser, origin + address);
    if (address === '/')
      figures.push(
        { name: 'script of the first page, compressed', value: script, most: 200, unit: 'kB' },
        { name: 'cold load to the first answer on screen', value: took, most: 1_500, unit: 'ms' },
      );
    figures.push(
      { name: `${name}: requests before it is complete`, value: requests, most: 2, unit: '' },
      { name: `${name}: answers on the wire, compressed`, value: data, most: 40, unit: 'kB' },
    );
  }
  return figures;
}

/** Milliseconds, as a quick typist has them. */
const betweenKeys = 200;
const typed = ['ryan dillon', 'deconfliction', 'lavrov', 'commander', 'pentagon', 'moscow'];

async function suggestionFigures(browser: Browser, origin: string): Promise<Figure[]> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  const name = 'suggested';
  await page.addInitScript(measureKeys, { list: '.suggestions', name });
  await page.goto(origin);
  const box = page.getByRole('combobox').last();
  for (const words of typed) {
    await box.fill('');
    await box.pressSequentially(words, { delay: betweenKeys });
  }
  await page.waitForTimeout(1_000);
  // a key that changes no suggestion has none to wait for
  const took = await page.evaluate(of => performance.getEntriesByName(of).map(({ duration }) => duration), name);
  await page.close();
  const late = took.toSorted((a, b) => a - b)[Math.floor(took.length * 0.95)]!;
  return [{ name: `from key to suggestions on screen, p95 of ${took.length}`, value: late, most: 100, unit: 'ms' }];
}

/** A line of which 40 persons make 100 claims. */
function aTalkedOfLine() {
  const people = Array.from({ length: 40 }, (_, index) => anEntity('person', `speaker-${index}`));
  const claims = Array.from({ length: 100 }, (_, index) => {
    const day = new Date(Date.UTC(2015, 0, 1 + 30 * index)).toISOString().slice(0, 10);
    return aClaim({ speaker: `speaker-${index % 40}`, valid: day });
  });
  return aDataset(claims, { entities: [...theCast(), ...people] });
}

async function timelineFigures(browser: Browser): Promise<Figure[]> {
  const site = await serveSite({ dataset: aTalkedOfLine() });
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  await page.addInitScript(markWhenSeen, { drawn: '[data-bar]' });
  await page.goto(`${site.origin}/channel/border-hotline`);
  const value = await sinceAnswer(page, 'drawn');
  const bars = await page.locator('[data-bar]').count();
  await page.close();
  await site.stop();
  return [{ name: `a line with ${bars} bars: drawn after the answer`, value, most: 300, unit: 'ms' }];
}

const [site, browser] = await Promise.all([serveSite(), launchBrowser()]);
const figures = [
  ...(await pageFigures(browser, site.origin)),
  ...(await suggestionFigures(browser, site.origin)),
  ...(await timelineFigures(browser)),
  ...(await graphFigures(browser)),
];
await browser.close();
await site.stop();
console.log('| figure | found | at most |\n|---|---|---|');
for (const { name, value, most, unit } of figures)
  console.log(
    `| ${name} | ${`${Math.round(value).toLocaleString('en')} ${unit}`.trim()} | ${most?.toLocaleString('en') ?? '–'} |`,
  );
