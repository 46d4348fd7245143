import type { Locator, Page } from 'playwright-core';
import { beforeEach, describe, expect, test } from 'vitest';

import { visits } from './visit.ts';

const visit = visits();
const { open, site } = visit;
let page: Page;
beforeEach(() => {
  page = visit.page;
});

const heading = (name: string | RegExp) => page.getByRole('heading', { name, level: 1 });
const bar = (name: RegExp) => page.getByRole('button', { name });

test('from the first page to a line, to what was said of it, and to the document', async () => {
  await open('/');
  const lines = page.getByRole('region', { name: 'Lines, as they were last known' });
  await lines.getByRole('link', { name: 'U.S.–Russian military lines over Syria' }).click();
  await heading('U.S.–Russian military lines over Syria').waitFor();
  await bar(/^Business Standard: suspended/).click();
  const pane = page.getByRole('complementary', { name: 'What was said' });
  await pane.getByText('own voice').waitFor();
  await pane
    .getByText(/^The words of the source are not shown: the rights of this document let readers see only/)
    .waitFor();
  expect(await pane.getByRole('link', { name: 'the document’s page' }).getAttribute('href')).toBe(
    '/document/business-standard-2017-09',
  );
  expect(page.url()).toContain('bar=business-standard-2017-09%2F');
  await pane.getByRole('link', { name: 'the claim' }).click();
  await heading(/on hold/).waitFor();
  await page
    .getByRole('definition')
    .getByRole('link', { name: 'U.S., Russia hold talks to avoid conflict on Syria' })
    .click();
  await page.getByRole('region', { name: 'Quotations' }).waitFor();
});

test('who described which line is found by typing', async () => {
  await open('/');
  const search = page.getByRole('combobox').last();
  await search.fill('ryan d');
  await page.getByRole('option', { name: /^Ryan Dillon person/ }).waitFor();
  await search.press('ArrowDown');
  await search.press('Enter');
  await heading('Ryan Dillon').waitFor();
  await page.getByText('Lines described').waitFor();
  await page.getByRole('link', { name: 'Air deconfliction line (2017)' }).first().waitFor();
});

test('a search for words shows where they stand', async () => {
  await open('/search?q=deconfliction');
  await page.locator('mark').first().waitFor();
  await open('/search?q=qqqqzzzz');
  await page.getByText('Nothing is found.').waitFor();
});

test('a search that finds nothing offers nodes of names like it, and what its words find alone', async () => {
  await open('/search?q=spokesperson%20airdeconfliction%20zzzz');
  await page.getByText('Nothing is found.').waitFor();
  await page
    .getByRole('region', { name: 'With “spokesperson” alone' })
    .getByRole('link', { name: /spokesperson/i })
    .first()
    .waitFor();
  await open('/search?q=air%20safety%20line');
  await page.getByRole('region', { name: 'Names like it' }).getByRole('link', { name: /^Air / }).first().waitFor();
});

test('the spokespersons who described lines are found from the first page, by year and by line', async () => {
  await open('/');
  await page.getByRole('link', { name: 'Which spokespersons described which lines?' }).click();
  const row = page.getByRole('row', { name: /^Air deconfliction line \(2017\)/ });
  await row.getByRole('link', { name: 'Ryan Dillon' }).waitFor();
  await page.getByLabel('Year').fill('2017');
  await page.getByRole('textbox', { name: 'Line' }).fill('air');
  await page.getByRole('button', { name: 'Show' }).click();
  await row.getByRole('link', { name: 'Ryan Dillon' }).waitFor();
  expect(page.url()).toMatch(/who=spokespersons.*line=air&year=2017/);
  await open('/describers?line=qqqq');
  await page.getByText('Nobody described such a line').waitFor();
  await open('/describers?year=20x7');
  await page.getByText('“20x7” is no year. Write four digits, such as 2017.').waitFor();
});

test('keys that are pressed before suggestions are there open the suggestion all the same', async () => {
  await page.route('**/graphql', async route => {
    if (route.request().postData()?.includes('query Suggest')) await new Promise(done => setTimeout(done, 1_000));
    await route.continue();
  });
  await open('/');
  await page.getByRole('combobox').last().pressSequentially('ryan d');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await heading('Ryan Dillon').waitFor();
});

test('the arrows move between bars, and Enter opens one', async () => {
  await open('/channel/us-russia-syria-links');
  const first = bar(/^Business Standard: suspended/);
  await first.focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.getByRole('complementary', { name: 'What was said' }).waitFor();
  expect(await page.locator('[data-bar][aria-pressed="true"]').getAttribute('aria-label')).toMatch(/^U.S. officials/);
});

test('a page seen from an earlier day leaves out what was said later, and an address brings it back', async () => {
  await open('/channel/us-russia-syria-links');
  await bar(/^Türkiye Today: open/)
    .first()
    .waitFor();
  await page.getByLabel('Said by').fill('2018-01-01');
  await page.getByText('what had been said by Jan 1, 2018').waitFor();
  await expect.poll(() => bar(/^Türkiye Today: open/).count(), { timeout: 10_000 }).toBe(0);
  expect(page.url()).toContain('said=2018-01-01');
  await page.reload();
  await bar(/^Business Standard: suspended/).waitFor();
  expect(await bar(/^Türkiye Today: open/).count()).toBe(0);
});

describe('a line seen on a day', () => {
  test('says what its status is then and why, as the command does, beside all other days', async () => {
    await open('/channel/air-line?held=2017-04-08');
    const then = page.getByRole('region', { name: 'Status on Apr 8, 2017' });
    await then.getByText('This line: unknown. It is first attested on 2017-09-21').waitFor();
    await then.getByText('Its family, U.S.–Russian military lines over Syria: disputed.').waitFor();
    await then.getByRole('listitem').filter({ hasText: 'Business Standard: suspended, of this day' }).waitFor();
    await page.getByText('This shows all days, and marks Apr 8, 2017.').waitFor();
    expect(await page.locator('.marked-day title').textContent()).toContain('Apr 8, 2017');
    expect(await page.locator('[data-bar]').count()).toBeGreaterThan(1);
  });

  test('leaves nothing in its timeline to nobody', async () => {
    await open('/channel/established-deconfliction-line-2017?held=2017-04-08');
    await page.getByRole('region', { name: 'Status on Apr 8, 2017' }).waitFor();
    await page.locator('[data-bar]').first().waitFor();
  });
});

test('disputes show their sides, and each side its words', async () => {
  await open('/channel/us-russia-syria-links');
  await page.getByRole('link', { name: 'contradiction' }).first().click();
  await heading(/has status/).waitFor();
  await page.getByRole('heading', { name: 'suspended', level: 2 }).waitFor();
  await page.getByText('contradiction', { exact: true }).waitFor();
  await page.getByRole('heading', { name: 'open or in use', level: 2 }).waitFor();
  const judgements = page.getByRole('region', { name: 'Judgements' }).getByRole('article');
  await judgements.getByText(/^Confirmed by Backchannel curators on \w+ \d+, \d{4}: /).waitFor();
  await judgements.getByText(/^Dismissed by Backchannel curators on /).waitFor();
  for (const judgement of await judgements.all()) expect(await judgement.getByRole('link').count()).toBe(2);
});

test('a path tells who said what on each hop', async () => {
  await open('/paths?from=patrick-ryder&to=ryan-dillon');
  await page
    .getByText(/hops?$/)
    .first()
    .waitFor();
  await page.getByRole('link', { name: 'the claim' }).first().waitFor();
});

test('the ends of a path are found by their names', async () => {
  await open('/paths');
  const [from, to] = ['From', 'To'].map(name => page.getByRole('combobox', { name, exact: true })) as [
    Locator,
    Locator,
  ];
  await from.pressSequentially('Patrick Ry');
  await page.getByRole('option', { name: /^Patrick Ryder/ }).waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect.poll(() => from.inputValue()).toBe('patrick-ryder');
  await to.pressSequentially('Dillon');
  await page.getByRole('option', { name: /^Ryan Dillon person/ }).click();
  await expect.poll(() => to.inputValue()).toBe('ryan-dillon');
  await page.getByRole('button', { name: 'Find' }).click();
  await page
    .getByText(/^\d hops?$/)
    .first()
    .waitFor();
  const { searchParams } = new URL(page.url());
  expect([searchParams.get('from'), searchParams.get('to')]).toEqual(['patrick-ryder', 'ryan-dillon']);
  await page.getByText('There may be others: there are more than 5 paths of at most 4 hops.').waitFor();
});

test('of a long question the first 200 characters are searched for, and the page says so', async () => {
  await open(`/search?q=${encodeURIComponent(`${'🕊'.repeat(195)}zzzxqhotline`)}`);
  await page.getByText('Only the first 200 characters are searched for.').waitFor();
  await page.getByText('Nothing is found.').waitFor();
  await open('/search?q=hotline');
  await page.locator('.results').waitFor();
  expect(await page.getByText('Only the first 200 characters').count()).toBe(0);
});

test('Back closes a bar, and so does Escape, which leaves no step behind', async () => {
  await open('/disputes');
  await page.getByRole('link', { name: 'U.S.–Russian military lines over Syria' }).first().click();
  const pane = page.getByRole('complementary', { name: 'What was said' });
  for (const close of [() => page.goBack(), () => page.keyboard.press('Escape')]) {
    await bar(/^Business Standard: suspended/).click();
    await pane.waitFor();
    await bar(/^U.S. officials/)
      .first()
      .click();
    await close();
    await pane.waitFor({ state: 'detached' });
    expect(new URL(page.url()).pathname).toBe('/channel/us-russia-syria-links');
  }
  await page.goBack();
  await heading('Who disagrees with whom').waitFor();
});

describe('an address', () => {
  test.each([
    ['/', 200],
    ['/channel/air-line', 200],
    ['/claim/rt-2017-09-21/commander-line-end-cjtf', 200],
    ['/channel/air-line/', 200],
    ['/channel/no-such-line', 404],
    ['/claim/rt-2017-09-21/no-such-claim', 404],
    ['/CHANNEL/air-line', 404],
    ['/embed/channel/air-line', 200],
    ['/nowhere/at-all', 404],
    ['/channel/%E0%A4%A', 400],
  ])('%s answers a browser with %i', async (address, status) => {
    const answer = await fetch(site.origin + address, { headers: { accept: 'text/html' } });
    expect([answer.status, answer.headers.get('content-type')]).toEqual([status, 'text/html; charset=utf-8']);
  });

  test('that is longer than that of any page is answered with a page that says so', async () => {
    const statusOf = async (letters: number, accept: string) => {
      const answer = await fetch(`${site.origin}/channel/${'a'.repeat(letters)}`, { headers: { accept } });
      return [answer.status, answer.headers.get('content-type')];
    };
    expect(await statusOf(200, 'text/html')).toEqual([404, 'text/html; charset=utf-8']);
    expect(await statusOf(6_000, 'text/html')).toEqual([414, 'text/html; charset=utf-8']);
    expect(await statusOf(6_000, 'application/json')).toEqual([414, 'application/json; charset=utf-8']);
  });

  test('of which nobody knows says so, and offers a search', async () => {
    await open('/channel/no-such-line');
    await heading('There is no page for “no-such-line”').waitFor();
    await open('/channel/a%0Ab');
    await heading('There is no page for “a b”').waitFor();
    await open(`/disputes?open=${'a'.repeat(6_000)}`);
    await heading(`There is no page for “${'a'.repeat(100)}…”`).waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(1280);
    expect(await page.getByRole('button', { name: 'Try again' }).count()).toBe(0);
  });

  test('of paths from what is not there says so, and nothing about paths', async () => {
    await open('/paths?from=nothing&to=air-line');
    const fault = page.getByRole('alert');
    await fault.waitFor();
    expect(await fault.textContent()).toBe('from: "nothing" is the slug of no node in this graph');
    expect(await page.getByText(/^No path/).count()).toBe(0);
    expect(await page.getByRole('region', { name: 'Cite' }).count()).toBe(0);
    await open('/paths?from=air-line&to=air-line');
    await page.getByText('A path joins two; both of these are “air-line”.').waitFor();
  });

  test('that a program asks for leads to the API', async () => {
    const answer = await fetch(site.origin, { redirect: 'manual' });
    expect([answer.status, answer.headers.get('location')]).toEqual([302, '/graphql']);
  });
});

test('the script of the first page is small', async () => {
  const sizes: number[] = [];
  page.on('response', async response => {
    if (response.url().endsWith('.js')) sizes.push(Number(response.headers()['content-length']));
  });
  await open('/');
  await page.getByRole('heading', { name: 'Lines, as they were last known' }).waitFor();
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(200_000);
});
