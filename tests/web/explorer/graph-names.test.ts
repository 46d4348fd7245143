import type { Page } from 'playwright-core';
import { beforeEach, expect, test } from 'vitest';

import { aClaim } from '../../support/claims.ts';
import { aDataset } from '../../support/datasets.ts';
import { anEntity, theCast } from '../../support/entities.ts';
import { visits } from './visit.ts';

const hostile = [
  '<img src=x onerror="document.title=1"><script>document.title=2</script>',
  '"><svg onload=alert(1)> & \' {{7*7}}',
  'خط الاتصال المباشر بين القيادتين',
  'קו חם בין המפקדות',
  '北京与莫斯科之间的直通保密电话通信线路以及备用线路',
  'e\u0301'.repeat(60),
];
const names = hostile.map((name, index) => anEntity('organization', `name-${index}`, { name }));

const visit = visits(async () => ({
  dataset: aDataset(
    names.map(({ id }) => aClaim({ predicate: 'has-end', object: id })),
    { entities: [...theCast(), ...names] },
  ),
}));
let page: Page;
beforeEach(() => {
  page = visit.page;
});

test('names are text, whatever stands in them, in the picture, its table and its file', async () => {
  await visit.open('/graph?of=border-hotline');
  await page.locator('svg.graph[aria-busy="false"]').waitFor();
  for (const name of hostile)
    await page
      .locator('svg.graph')
      .getByRole('button', { name: `${name}, organization`, exact: true })
      .waitFor();
  await page.getByText('As a table').click();
  await page.getByRole('rowheader', { name: hostile[0]!, exact: true }).waitFor();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'SVG', exact: true }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('graph-border-hotline.svg');
  expect(await page.title()).toBe('Graph · Backchannel');
  expect(await page.locator('main img, main script').count()).toBe(0);
});

test('names of other scripts are written from right to left, and long ones are cut', async () => {
  await visit.open('/graph?of=border-hotline');
  await page.locator('svg.graph[aria-busy="false"]').waitFor();
  const ways = await page
    .locator('[data-node="name-2"] .name, [data-node="name-3"] .name')
    .evaluateAll(texts => texts.map(text => getComputedStyle(text).unicodeBidi));
  expect(ways).toEqual(['plaintext', 'plaintext']);
  const widths = await page
    .locator('.name')
    .evaluateAll(texts => texts.map(text => text.getBoundingClientRect().width));
  for (const width of widths) expect(width).toBeLessThanOrEqual(160);
  expect(await page.locator('[data-node="name-4"] .name').textContent()).toMatch(/… $/);
});
