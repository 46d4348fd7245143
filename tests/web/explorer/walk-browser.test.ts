import { setTimeout } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';

import { visits } from './visit.ts';

/** Every page is what its address says: the same by a link, opened anew, and gone back to. */

const visit = visits();

/** Of all that there are; the shipped datasets have no agreement. */
const kinds = [
  ...['channel', 'claim', 'document', 'person', 'organization', 'state', 'office', 'event', 'unnamed-source'],
  ...['place', 'search', 'disputes', 'paths', 'graph', 'review'],
];
/** The first part of a path. */
const kindOf = (path: string) => path.split(/[/?]/)[1]!;

/** What stands in the content once it has stood still. */
async function settledText(page: Page): Promise<string> {
  const content = page.locator('main#content');
  let [before, now]: (string | null)[] = [null, ''];
  while (before !== now) {
    await setTimeout(100);
    // a picture whose nodes still move
    await page.locator('.skeleton, [aria-busy="true"]').first().waitFor({ state: 'detached' });
    await page.getByText('Loading…').waitFor({ state: 'detached' });
    [before, now] = [now!, await content.textContent()];
  }
  return now!;
}

/** The first link to a page of a kind that was not seen yet, as it is written; null where there is none. */
async function nextLink(seen: ReadonlySet<string>): Promise<string | null> {
  const links = await visit.page
    .locator('a[href^="/"]:visible')
    .evaluateAll(found => found.map(link => link.getAttribute('href')!));
  return links.find(link => kinds.includes(kindOf(link)) && !seen.has(kindOf(link))) ?? null;
}

test('a walk along links of every kind finds pages that are the same anew and by Back', async () => {
  const { page } = visit;
  const anew = await visit.browser.newPage({ viewport: page.viewportSize()! });
  const seen = new Set<string>();
  const way: string[] = [];
  const differing: string[] = [];
  const arrive = async () => {
    seen.add(kindOf(new URL(page.url()).pathname));
    way.push(await settledText(page));
    await anew.goto(page.url());
    if ((await settledText(anew)) !== way.at(-1)) differing.push(`${page.url()} anew`);
  };
  await visit.open('/');
  await arrive();
  const search = page.getByRole('combobox').last();
  await search.fill('deconfliction');
  await search.press('Enter');
  await page.waitForURL('**/search?**');
  await arrive();
  while (way.length > 0) {
    const link = await nextLink(seen);
    if (link === null) {
      way.pop();
      if (way.length === 0) break;
      await page.goBack();
      if ((await settledText(page)) !== way.at(-1)) differing.push(`Back to ${page.url()}`);
      continue;
    }
    await page.locator(`a[href="${link}"]:visible`).first().click();
    await page.waitForURL(({ pathname }) => kindOf(pathname) === kindOf(link));
    await arrive();
  }
  await anew.close();
  expect(differing).toEqual([]);
  expect([...seen].sort()).toEqual(['', ...kinds].sort());
}, 120_000);
