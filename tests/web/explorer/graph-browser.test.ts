import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { beforeEach, describe, expect, test } from 'vitest';

import { violationsOf } from './axe.ts';
import { visits } from './visit.ts';

const visit = visits();
const { open } = visit;
let page: Page;
beforeEach(() => {
  page = visit.page;
});

const picture = () => page.locator('svg.graph[aria-busy="false"]');
const node = (name: string, type: string) =>
  page.locator('svg.graph').getByRole('button', { name: new RegExp(`^${name}( \\+\\d+ more neighbours)?, ${type}`) });
/** What the server is asked anew for takes longer than what the page does. */
const soon = { timeout: 10_000 };
const pane = () => page.getByRole('complementary', { name: 'What is open' });
const edges = () => page.locator('[data-edge]');
const parameters = () => new URL(page.url()).searchParams;
const placeOf = (slug: string) => page.locator(`[data-node="${slug}"]`).getAttribute('transform');
const around = async (address: string) => {
  await open(address);
  await picture().waitFor();
};

test('from a line to the graph around it, to the words of an edge, and to its claim', async () => {
  await open('/channel/air-line');
  await page.getByRole('link', { name: 'Graph around it' }).click();
  await picture().waitFor();
  await node('U.S.–Russian military lines over Syria', 'channel').click();
  await pane()
    .getByRole('button', { name: /^Air deconfliction line \(2017\) is part of U.S.–Russian/ })
    .click();
  await pane().getByText('2 claims').waitFor();
  await pane().getByText('In the curators’ words:').first().waitFor();
  expect(parameters().get('open')).toBe('air-line~part_of~us-russia-syria-links');
  await pane().getByRole('link', { name: 'the claim' }).first().click();
  await page.getByText('About', { exact: true }).waitFor();
});

test('sides are tags of an edge, and the sites too', async () => {
  await around('/graph?of=air-line&open=air-line~has_end~russian-forces-in-syria');
  const tags = pane().getByRole('listitem');
  await expect.poll(() => tags.allTextContents(), soon).toEqual(['side: Russia', 'site: Syria']);
  expect(await page.locator('[data-edge^="air-line~"][data-edge$="~russia"]').count()).toBe(0);
});

test('a node is expanded, folded and hidden, each time undone by Undo or Back, and the others stay in place', async () => {
  await around('/graph?of=air-line');
  const before = await edges().count();
  await node('Russia', 'state').click();
  const scale = await placeOf('air-line');
  await pane()
    .getByRole('button', { name: /^Expand/ })
    .click();
  await expect.poll(() => edges().count(), soon).toBeGreaterThan(before);
  expect(parameters().get('of')).toBe('air-line russia');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(() => edges().count(), soon).toBe(before);
  await page.getByRole('button', { name: 'Fit' }).click();
  expect(await placeOf('air-line')).toBe(scale);
  await page.goBack();
  await page.goBack();
  await expect.poll(() => parameters().get('of'), soon).toBe('air-line');
  await node('Ryan Dillon', 'person').click();
  await pane().getByRole('button', { name: 'Hide' }).click();
  await expect.poll(() => node('Ryan Dillon', 'person').count(), soon).toBe(0);
  expect(parameters().get('without')).toBe('ryan-dillon');
  await page.reload();
  await picture().waitFor();
  expect(await node('Ryan Dillon', 'person').count()).toBe(0);
  await page.getByRole('button', { name: 'Show 1 hidden' }).click();
  await node('Ryan Dillon', 'person').waitFor();
});

test('by keyboard alone: along edges, into the pane, out and back', async () => {
  await around('/graph?of=air-line');
  await page.getByRole('button', { name: 'PNG' }).focus();
  await page.keyboard.press('Tab');
  const focused = () => page.evaluate(() => document.activeElement?.getAttribute('data-node'));
  expect(await focused()).toBe('air-line');
  await page.keyboard.press('ArrowRight');
  const next = await focused();
  expect(next).not.toBe('air-line');
  expect(await page.locator(`[data-edge*="${next}"][data-edge*="air-line"]`).count()).toBeGreaterThan(0);
  await page.keyboard.press('Enter');
  await pane().waitFor();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect.poll(() => page.evaluate(() => document.activeElement?.textContent), soon).toMatch(/^Expand/);
  await page.keyboard.press('Enter');
  await expect.poll(() => parameters().get('of'), soon).toBe(`air-line ${next}`);
  // the picture of before stays until the answer is there
  await page.locator(`[data-node="${next}"][aria-label*=", expanded"]`).waitFor();
  await picture().waitFor();
  await page.locator(`[data-node="${next}"]`).focus();
  await page.keyboard.press('-');
  await expect.poll(() => parameters().get('of'), soon).toBe('air-line');
  await picture().waitFor();
  const place = await placeOf(next!);
  await page.keyboard.press('Shift+ArrowDown');
  await expect.poll(() => placeOf(next!)).not.toBe(place);
  await page.keyboard.press('Escape');
  await expect.poll(() => pane().count(), soon).toBe(0);
});

test('a node that is dragged stays where it is put, until that is undone', async () => {
  await around('/graph?of=air-line');
  const before = await placeOf('russia');
  const box = (await page.locator('[data-node="russia"] .shape').boundingBox())!;
  await page.mouse.move(box.x + 8, box.y + 8);
  await page.mouse.down();
  await page.mouse.move(box.x - 60, box.y + 70, { steps: 4 });
  await page.mouse.up();
  await node('Russia', 'state, pinned').waitFor();
  expect(await placeOf('russia')).not.toBe(before);
  expect(await pane().count()).toBe(0);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(() => placeOf('russia'), soon).toBe(before);
});

test('the address holds what is pinned, and where', async () => {
  await around('/graph?of=air-line');
  await page.locator('[data-node="russia"]').focus();
  await page.keyboard.press('Shift+ArrowDown');
  await expect.poll(() => parameters().get('pinned'), soon).toMatch(/^russia~-?\d+~-?\d+$/);
  const address = page.url();
  await page.reload();
  await node('Russia', 'state, pinned').waitFor();
  expect(page.url()).toBe(address);
  await picture().waitFor();
  const [, x, y] = parameters().get('pinned')!.split('~').map(Number);
  const [across, down] = (await placeOf('russia'))!.match(/-?[\d.]+/g)!.map(Number);
  // drawn as large as there is room for
  expect(across! / x!).toBeCloseTo(down! / y!, 3);
  await page.getByRole('button', { name: 'Smaller' }).click();
  await node('Russia', 'state').click();
  await pane().getByRole('button', { name: 'Unpin' }).click();
  await expect.poll(() => parameters().get('pinned'), soon).toBe(null);
});

test('the address holds which piece is seen, and how large, until something else is drawn', async () => {
  await around('/graph?of=air-line');
  const whole = await placeOf('russia');
  const box = (await picture().boundingBox())!;
  await page.mouse.move(box.x + 5, box.y + 5);
  await page.mouse.down();
  await page.mouse.move(box.x + 45, box.y + 25, { steps: 4 });
  await page.mouse.up();
  await expect.poll(() => parameters().get('seen'), soon).toMatch(/^\d+~-?\d+~-?\d+$/);
  const scale = () => Number.parseInt(parameters().get('seen') ?? '', 10);
  const dragged = scale();
  await page.getByRole('button', { name: 'Larger' }).click();
  // the address follows a moment later
  await expect.poll(scale, soon).toBeGreaterThan(dragged);
  const moved = () => page.locator('svg.graph > g').getAttribute('transform');
  const numbersOf = (text: string | null) => text!.match(/-?[\d.]+/g)!.map(Number);
  const [seen, at, address] = [numbersOf(await moved()), numbersOf(await placeOf('russia')), page.url()];
  await page.reload();
  await picture().waitFor();
  expect(page.url()).toBe(address);
  // the address tells whole percents and places
  const farthest = (now: readonly number[], before: readonly number[]) =>
    Math.max(...now.map((number, place) => Math.abs(number - before[place]!)));
  await expect.poll(async () => farthest(numbersOf(await moved()), seen), soon).toBeLessThan(4);
  await expect.poll(async () => farthest(numbersOf(await placeOf('russia')), at), soon).toBeLessThan(4);
  await page.getByRole('button', { name: 'Fit' }).click();
  await expect.poll(() => placeOf('russia'), soon).toBe(whole);
  expect(parameters().get('seen')).toBe(null);
  await page.getByRole('button', { name: 'Smaller' }).click();
  await expect.poll(() => parameters().get('seen'), soon).not.toBe(null);
  await node('Russia', 'state').click();
  await pane()
    .getByRole('button', { name: /^Expand/ })
    .click();
  await expect.poll(() => parameters().get('of'), soon).toBe('air-line russia');
  expect(parameters().get('seen')).toBe(null);
});

test('an address whose piece is no place shows all of it', async () => {
  await around('/graph?of=air-line');
  const whole = await placeOf('russia');
  await around('/graph?of=air-line&seen=far~away');
  expect(await placeOf('russia')).toBe(whole);
});

test('an address whose pins are no places is shown without them', async () => {
  await around('/graph?of=air-line&pinned=russia~far~away+air-line~1');
  expect(await page.getByRole('button', { name: /, pinned/ }).count()).toBe(0);
});

test('what is unticked fades, and the address says so', async () => {
  await around('/graph?of=air-line');
  await page.getByRole('checkbox', { name: /speaks of/ }).click();
  await expect.poll(() => page.locator('.edge.faded').count(), soon).toBe(8);
  expect(parameters().get('faded')).toBe('SPEAKS_OF');
  await page.goBack();
  await expect.poll(() => page.locator('.edge.faded').count(), soon).toBe(0);
});

test('an earlier day has what had been said by then', async () => {
  await around('/graph?of=us-russia-syria-links&said=2016-01-01');
  expect(await node('Patrick Ryder', 'person').count()).toBe(0);
  await page.getByRole('button', { name: 'Back to now' }).click();
  await node('Patrick Ryder', 'person').waitFor();
});

test('denied edges are struck through, planned ones dashed, and said so in words', async () => {
  await around('/graph?of=us-russia-syria-links');
  const denied = page.locator('svg.graph').getByRole('button', { name: /communicates with .*, denied, / });
  expect(await denied.first().locator('.cross').count()).toBe(1);
  await around('/graph?of=united-states');
  const planned = page.locator('svg.graph').getByRole('button', { name: /, planned or expected, / });
  expect(
    await planned
      .first()
      .locator('.line')
      .evaluate(line => getComputedStyle(line).strokeDasharray),
  ).toBe('7px, 5px');
});

test('the tables have what the picture has', async () => {
  await around('/graph?of=united-states');
  await page.getByText('As a table').click();
  const tables = page.locator('.graph-part table');
  await tables.first().waitFor();
  expect(await tables.first().locator('tbody tr').count()).toBe(await edges().count());
  expect(await tables.last().locator('tbody tr').count()).toBe(await page.locator('[data-node]').count());
});

describe.each([1280, 390])('at %i pixels', width => {
  test.each(['air-line', 'us-russia-syria-links', 'united-states', 'rt-2017-09-21'])(
    'around %s no name lies on another',
    async slug => {
      await page.setViewportSize({ width, height: 900 });
      await around(`/graph?of=${slug}`);
      const boxes = await page
        .locator('svg.graph .node:not(.unnamed) .name, svg.graph .edge-label')
        .evaluateAll(texts =>
          texts.map(text => {
            const { left, right, top, bottom } = text.getBoundingClientRect();
            return { text: text.textContent, left, right, top, bottom };
          }),
        );
      const lying = boxes.flatMap((one, index) =>
        boxes
          .slice(index + 1)
          .filter(
            two =>
              Math.min(one.right, two.right) - Math.max(one.left, two.left) > 1 &&
              Math.min(one.bottom, two.bottom) - Math.max(one.top, two.top) > 3,
          )
          .map(two => [one.text, two.text]),
      );
      expect(boxes.length).toBeGreaterThan(5);
      expect(lying).toEqual([]);
    },
  );

  test('every name of a small graph is shown', async () => {
    await page.setViewportSize({ width, height: 900 });
    await around('/graph?of=air-line');
    expect(await page.locator('.node.unnamed').count()).toBe(0);
  });
});

test.each(['light', 'dark'] as const)(
  'in %s colours texts have a contrast of 4.5 and marks of 3',
  async colorScheme => {
    await page.emulateMedia({ colorScheme });
    await around('/graph?of=rt-2017-09-21');
    const measured = await page.evaluate(contrasts);
    expect(measured.length).toBeGreaterThan(10);
    expect(measured.filter(({ contrast, least }) => contrast < least)).toEqual([]);
  },
);

/** In the page: the contrast of everything that is drawn with the ground of the picture. */
function contrasts() {
  const channels = (colour: string) => (colour.match(/[\d.]+/g) ?? []).slice(0, 3).map(Number);
  const luminance = (colour: string) => {
    const [red = 0, green = 0, blue = 0] = channels(colour).map(value => {
      const share = value / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const ground = luminance(getComputedStyle(document.querySelector('svg.graph')!).backgroundColor);
  const measure = (selector: string, property: 'fill' | 'stroke', least: number) =>
    [...document.querySelectorAll(`svg.graph ${selector}`)].map(element => {
      const own = luminance(getComputedStyle(element)[property]);
      const contrast = (Math.max(own, ground) + 0.05) / (Math.min(own, ground) + 0.05);
      return { what: `${element.parentElement?.getAttribute('class')} ${selector}`, contrast, least };
    });
  return [
    ...measure('.name', 'fill', 4.5),
    ...measure('.more', 'fill', 4.5),
    ...measure('.edge-label text', 'fill', 4.5),
    ...measure('.node:not(.type-UnnamedSource) .shape', 'fill', 3),
    ...measure('.node.type-UnnamedSource .shape', 'stroke', 3),
    ...measure('.line', 'stroke', 3),
    ...measure('.cross', 'stroke', 3),
  ];
}

test('an inspection finds nothing to object to', async () => {
  await around('/graph?of=air-line&open=air-line~has_end~russian-forces-in-syria');
  await page.getByText('As a table').click();
  await pane().getByText('characters').waitFor();
  expect(await violationsOf(page, 'main')).toEqual([]);
});

test.each(['SVG', 'PNG'])('the picture is there as %s', async format => {
  await around('/graph?of=air-line');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: format, exact: true }).click(),
  ]);
  expect(download.suggestedFilename()).toBe(`graph-air-line.${format.toLowerCase()}`);
  const bytes = readFileSync(await download.path());
  if (format === 'PNG') expect(bytes.subarray(1, 4).toString('latin1')).toBe('PNG');
  else {
    const text = bytes.toString('utf8');
    expect(text).toContain('Air deconfliction line');
    expect(text).not.toMatch(/var\(--|<script|href=/);
  }
  expect(bytes.length).toBeGreaterThan(10_000);
});

test('an address without a node offers a search, and one of a node that is not there says so', async () => {
  await open('/graph');
  await page.getByText('its page leads to the graph around it').waitFor();
  await open('/graph?of=no-such-line');
  await page.getByRole('alert').getByText('no-such-line').waitFor();
});
