import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

import { asClaimId } from '../../../src/base/ids.ts';
import { by } from '../../support/curating.ts';
import { visits } from './visit.ts';

/** What every page of the explorer has. */

const visit = visits();
const { open, site } = visit;

const heading = (name: string | RegExp) => visit.page.getByRole('heading', { name, level: 1 });

async function download(name: string): Promise<{ readonly file: string; readonly text: string }> {
  const [given] = await Promise.all([
    visit.page.waitForEvent('download'),
    visit.page.getByRole('button', { name }).click(),
  ]);
  return { file: given.suggestedFilename(), text: readFileSync(await given.path(), 'utf8') };
}

describe('the table of a page', () => {
  test.each([
    ['/', 'lines', 'U.S.–Russian military lines over Syria'],
    ['/channel/us-russia-syria-links', 'channel-us-russia-syria-links', 'SUSPENDED'],
    ['/person/ryan-dillon', 'person-ryan-dillon', 'Ryan Dillon'],
    ['/document/rt-2017-09-21', 'document-rt-2017-09-21', 'rt-2017-09-21/commander-line-end-cjtf'],
    ['/disputes', 'disputes', 'CONTRADICTION'],
    ['/paths?from=patrick-ryder&to=ryan-dillon', 'paths', 'patrick-ryder'],
    ['/search?q=deconfliction', 'search', 'deconfliction'],
  ])('of %s is a CSV and a JSON file, with the same rows', async (address, name, word) => {
    await open(address);
    const csv = await download('Table as CSV');
    const json = await download('Table as JSON');
    expect([csv.file, json.file]).toEqual([`${name}.csv`, `${name}.json`]);
    const rows = JSON.parse(json.text) as readonly Record<string, unknown>[];
    expect(rows.length).toBeGreaterThan(0);
    expect(csv.text.split('\r\n')[0]).toBe(`\u{feff}${[...new Set(rows.flatMap(Object.keys))].join(',')}`);
    for (const { text } of [csv, json]) expect(text).toContain(word);
  });
});

test('a page leads to the question that it asks, which the playground then holds', async () => {
  await open('/channel/us-russia-syria-links?said=2018-01-01');
  await visit.page.getByRole('link', { name: 'Show me the query' }).click();
  await visit.page.locator('.graphiql-query-editor').getByText('query ChannelPage').waitFor();
  await visit.page.locator('.graphiql-editor-tool').getByText('"us-russia-syria-links"').waitFor();
});

test('a page whose file cannot be loaded says so below its header, and is there once the server answers', async () => {
  // what the browser logs is no fault of this visit
  await visit.page.close();
  visit.page = await visit.browser.newPage();
  await open('/channel/air-line');
  await visit.page.getByRole('region', { name: 'Cite' }).waitFor();
  await visit.page.context().setOffline(true);
  await visit.page.getByRole('link', { name: 'Disputes', exact: true }).click();
  await visit.page.getByText('A file of this page could not be loaded.').waitFor();
  expect(await visit.page.getByRole('banner').getByRole('combobox').isVisible()).toBe(true);
  await visit.page.context().setOffline(false);
  await heading('Who disagrees with whom').waitFor();
});

test('a page on paper has what it shows and how to cite it, and no controls', async () => {
  await open('/channel/us-russia-syria-links');
  const cite = visit.page.getByRole('region', { name: 'Cite' });
  await cite.getByText('U.S.–Russian military lines over Syria, Backchannel,').waitFor();
  await cite.getByRole('button', { name: 'Copy' }).click();
  await cite.getByText('The sentence is selected: copy it by keys.').waitFor();
  expect(await visit.page.evaluate(() => getSelection()?.toString())).toContain('lines over Syria, Backchannel,');
  await visit.page.emulateMedia({ media: 'print' });
  expect(await visit.page.getByRole('banner').isVisible()).toBe(false);
  expect(await visit.page.getByRole('button', { name: 'Print' }).isVisible()).toBe(false);
  expect(await cite.isVisible()).toBe(true);
});

test.each(['air-deconfliction-lines-2071', 'air-lines'])(
  'the address of %s, which nobody knows, offers nodes of names and addresses like it',
  async slug => {
    await open(`/channel/${slug}`);
    await visit.page.getByRole('link', { name: 'Air deconfliction line (2017)' }).click();
    await heading('Air deconfliction line (2017)').waitFor();
  },
);

test('the point in time tells from when to when claims were made, and how many it leaves out', async () => {
  await open('/channel/air-line');
  const told = visit.page.getByRole('form', { name: 'Point in time' }).getByRole('status');
  await visit.page.getByLabel('Said by').focus();
  await expect
    .poll(() => told.textContent(), { timeout: 20_000 })
    .toMatch(/^Claims here were made from \S+ \S+ \d{4} to \S+ \S+ \d{4}\.$/);
  await visit.page.getByLabel('Said by').fill('2018-01-01');
  await expect.poll(() => told.textContent(), { timeout: 20_000 }).toMatch(/\d+ claims of \d+ left out\.$/);
});

test.each([
  ['held=2017-02-30', 'In the address, “held”: "2017-02-30" is not a calendar day; write YYYY-MM-DD'],
  ['held=0000-01-01', 'In the address, “held”: "0000-01-01" is not a calendar day; write YYYY-MM-DD'],
  ['said=2017-01-01&said=2018-01-01', 'In the address, “said”: 2 days are given; write one'],
])('%s in an address is told to be no day, and is neither followed nor cited', async (search, told) => {
  await open(`/channel/air-line?${search}`);
  await visit.page.getByRole('form', { name: 'Point in time' }).getByRole('alert').getByText(told).waitFor();
  const cited = visit.page.getByRole('region', { name: 'Cite' }).getByText('/channel/air-line, seen');
  await cited.waitFor();
  await visit.page.locator('[data-bar]').first().waitFor();
});

test('a day that is typed is asked about once its year is whole, and is one step in the history', async () => {
  await open('/');
  await visit.page.getByRole('region', { name: 'Cite' }).waitFor();
  const steps = await visit.page.evaluate(() => history.length);
  const asked: string[] = [];
  visit.page.on('request', request => {
    const held = request.postData()?.match(/"validAt":"(.*?)"/)?.[1];
    if (held) asked.push(held);
  });
  await visit.page.getByLabel('Held on').focus();
  await visit.page.keyboard.type('04082017');
  await visit.page.waitForURL(/held=2017-04-08$/);
  await visit.page.keyboard.press('Enter');
  await visit.page.getByText('Only what held, or may have held, on Apr 8, 2017.').waitFor();
  expect(new Set(asked)).toEqual(new Set(['2017-04-08']));
  expect(await visit.page.evaluate(() => history.length)).toBe(steps + 1);
});

test('the first page seen on a day tells the status of every line then, and counts what is seen from there', async () => {
  await open('/?held=2017-04-08');
  const lines = visit.page.getByRole('region', { name: 'Lines on Apr 8, 2017' });
  const line = lines.getByRole('listitem').filter({ hasText: 'Air deconfliction line (2017)' });
  await line.getByText('unknown').waitFor();
  const counted = await lines.getByText(/^Seen from this point in time are/).textContent();
  const left = await visit.page.getByText(/left out\.$/).textContent();
  const [, out, all] = left!.match(/(\d+) claims of (\d+) left out/)!.map(Number);
  expect(Number(counted!.match(/(\d+) claims?/)![1])).toBe(all! - out!);
  await visit.page.getByRole('button', { name: 'Back to now' }).click();
  await visit.page.getByText(`There are ${all} claims`).waitFor();
});

test('where the browser keeps nothing for pages, the first page is there all the same', async () => {
  await visit.page.addInitScript(() => {
    for (const name of ['localStorage', 'sessionStorage'])
      Object.defineProperty(window, name, {
        get: () => {
          throw new DOMException('Access is denied for this document.', 'SecurityError');
        },
      });
  });
  await open('/');
  await visit.page.getByRole('button', { name: 'Skip' }).click();
  await visit.page.getByRole('heading', { name: 'Lines, as they were last known' }).waitFor();
  expect(await visit.page.getByRole('region', { name: 'First steps' }).count()).toBe(0);
});

test('the first page tells how many disputes there are, and not how many it shows', async () => {
  await open('/');
  await visit.page.getByRole('heading', { name: /^Who disagrees \(\d{2,}\)$/ }).waitFor();
});

test.each([
  '/',
  '/channel/us-russia-syria-links',
  '/document/business-standard-2017-09',
  '/person/ryan-dillon',
  '/describers',
])('on a narrow screen nothing of %s stands beside the page', async address => {
  await visit.page.setViewportSize({ width: 390, height: 844 });
  await open(address);
  await visit.page.getByRole('region', { name: 'Cite' }).waitFor();
  expect(await visit.page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
});

test('a document whose text is not shown has where its claims rest in it, and the words of the one that is open', async () => {
  await open('/document/rt-2017-09-21?claim=rt-2017-09-21%2Fnot-entertained');
  await visit.page.getByText('“would not entertain that question”').waitFor();
  const strip = visit.page.getByRole('img', { name: 'Where the evidence stands in the text' });
  expect((await strip.boundingBox())!.height).toBeGreaterThan(15);
});

test('an own copy is opened also with other line breaks, and its marked words are broken at the ends of lines', async () => {
  await visit.page.setViewportSize({ width: 390, height: 844 });
  await open('/document/us-dod-2017-04-06');
  const text = visit.page.getByRole('region', { name: 'The text' });
  const words = await text.locator('.text').evaluate(element => element.textContent!);
  const mark = text.getByRole('link', { name: /conducted a cruise missile strike/ });
  expect(await mark.evaluate(element => element.getClientRects().length)).toBeGreaterThan(1);
  const own = visit.page.getByRole('region', { name: 'Your own copy' });
  const give = (buffer: string) =>
    own
      .getByLabel('Open my own copy of the text')
      .setInputFiles({ name: 'copy.txt', mimeType: 'text/plain', buffer: Buffer.from(buffer) });
  await give(`\u{feff}${words.trimEnd().replaceAll('\n', '\r\n')}`);
  await own
    .getByText(/^“copy.txt” is the version d3905b3ed47b…; .* It begins with a byte order mark, has line breaks/)
    .waitFor();
  await mark.click();
  await text.locator('[aria-current="true"]').waitFor();
  await own.getByRole('button', { name: 'Close it' }).click();
  expect(await own.getByRole('status').textContent()).toBe('');
  await give('other words');
  await own
    .getByText(/^“copy.txt” is none of the versions. It has 11 characters .* wanted: 302 characters with d3905b3ed47b…/)
    .waitFor();
});

test('a first visit is shown around in three steps, and no other is', async () => {
  await open('/');
  const tour = visit.page.getByRole('region', { name: 'First steps' });
  for (const step of ['Search', 'Open a line']) {
    await tour.getByText(`${step}.`).waitFor();
    await tour.getByRole('button', { name: 'Next' }).click();
  }
  await tour.getByRole('button', { name: 'Done' }).click();
  await visit.page.reload();
  await visit.page.getByRole('heading', { name: 'Lines, as they were last known' }).waitFor();
  expect(await tour.count()).toBe(0);
});

test('the questions on the first page have answers', async () => {
  await open('/');
  const questions = visit.page.getByRole('region', { name: 'Questions to begin with' });
  await questions.getByRole('listitem').first().waitFor();
  const addresses = await questions
    .getByRole('link')
    .evaluateAll(links => links.map(link => link.getAttribute('href')!));
  expect(addresses).toHaveLength(4);
  for (const address of addresses) {
    await open(address);
    await visit.page.getByRole('region', { name: 'Cite' }).waitFor();
    expect(await heading(/^There is no page/).count()).toBe(0);
  }
});

test('a claim that is withdrawn elsewhere is gone without a reload', async () => {
  await open('/channel/us-russia-syria-links');
  const bar = visit.page.getByRole('button', { name: /^Business Standard: suspended/ });
  await bar.waitFor();
  const slug = (await bar.getAttribute('data-bar'))!;
  await visit.page.waitForTimeout(500);
  await site.writer.withdrawClaim(asClaimId(slug), by());
  await visit.page.getByText('Changed elsewhere, and shown as it is now.').waitFor();
  await expect.poll(() => bar.count(), { timeout: 20_000 }).toBe(0);
  await site.writer.revert(2, by());
  await bar.waitFor();
});
