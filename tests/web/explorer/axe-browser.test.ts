import { describe, expect, test } from 'vitest';

import { violationsOf } from './axe.ts';
import { visits } from './visit.ts';

/** What assistive technology is told of every page, and what can be read on it: WCAG 2.2 AA, as far as axe judges. */

const visit = visits();

const pages = [
  '/',
  '/search?q=deconfliction',
  '/channel/us-russia-syria-links',
  '/channel/us-russia-syria-links?held=2017-05-01&said=2018-01-01',
  '/claim/rt-2017-09-21/commander-line-end-cjtf',
  '/person/ryan-dillon',
  '/document/us-dod-2017-04-06',
  '/describers',
  '/disputes',
  '/paths?from=patrick-ryder&to=ryan-dillon',
  '/review',
  '/channel/no-such-line',
];

describe.each([
  ['light', 1280],
  ['dark', 390],
] as const)('in %s, %i pixels wide', (colorScheme, width) => {
  test.each(pages)('axe finds nothing on %s', async address => {
    await visit.page.setViewportSize({ width, height: 900 });
    await visit.page.emulateMedia({ colorScheme });
    await visit.open(address);
    await visit.page.locator('h1').first().waitFor();
    await visit.page.locator('.skeleton').waitFor({ state: 'detached' });
    expect(await violationsOf(visit.page, 'body')).toEqual([]);
  });
});
