import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';

import { launchBrowser } from './browser.ts';
import { violationsOf } from './explorer/axe.ts';
import { type Site, serveSite } from './serve.ts';

/** What the playground is on a small screen, by keyboard, and to assistive technology. */

let site: Site;
let browser: Browser;
beforeAll(async () => {
  [site, browser] = await Promise.all([serveSite(), launchBrowser()]);
}, 120_000);
afterAll(async () => {
  await browser?.close();
  await site?.stop();
});

let page: Page;
beforeEach(async () => {
  page = await browser.newPage({ viewport: { width: 390, height: 844 } });
  page.setDefaultTimeout(15_000);
});
afterEach(() => page?.close());

async function open(): Promise<void> {
  await page.goto(`${site.origin}/graphql`);
  await page.locator('.graphiql-response .view-lines').filter({ hasText: 'claimCount' }).waitFor();
}

const button = (name: string) => page.getByRole('button', { name, exact: true });
const example = (title: string) => page.getByRole('region', { name: 'Examples' }).getByRole('button', { name: title });
const tab = (name: string) => page.getByRole('tab', { name });
const pane = () => page.locator('.graphiql-plugin');
const typeInDocs = (name: string) => pane().getByRole('link', { name, exact: true });

/** One after the other, each from where the one before has led. */
const panels: Readonly<Record<string, () => Promise<void>>> = {
  Examples: async () => {},
  'several tabs': async () => {
    for (const title of ['The lines over time', 'Was the ground channel new?', 'Contacts through a third party'])
      await example(title).click();
  },
  Docs: async () => {
    await button('Show Documentation Explorer').click();
    await page.getByText('All Schema Types').waitFor();
  },
  'a type of the docs': async () => {
    await typeInDocs('StatusPosition').click();
    await page.locator('.graphiql-doc-explorer-title', { hasText: 'StatusPosition' }).waitFor();
  },
  'a search of the docs': async () => {
    await pane().getByRole('combobox').fill('corrobor');
    await pane().getByRole('option').first().waitFor();
  },
  History: async () => {
    await page.keyboard.press('Escape');
    await button('Show History').click();
    await page.locator('.graphiql-history-item').first().waitFor();
  },
  Headers: () => button('Headers').click(),
  Settings: async () => {
    await button('Open settings dialog').click();
    await page.getByRole('dialog').waitFor();
  },
  'Short keys': async () => {
    await page.keyboard.press('Escape');
    await button('Open short keys dialog').click();
    await page.getByRole('dialog').waitFor();
  },
};

/** Faults in GraphiQL's own parts that no property or style of ours reaches. */
const faultsOfGraphiQL = [
  // a query that was run is a button with its name on it, and of which screen readers are told "Set active"
  /: label-content-name-mismatch: .*graphiql-history-item-label/,
  // all but the field and what it found, our heading too, is hidden from screen readers while one chooses
  /^a search of the docs: page-has-heading-one: /,
];

describe.each([
  ['light', 1280],
  ['dark', 390],
] as const)('in %s, %i pixels wide', (colorScheme, width) => {
  test('axe finds nothing, and nothing stands outside of the screen', async () => {
    await page.setViewportSize({ width, height: 844 });
    await page.emulateMedia({ colorScheme });
    await open();
    const faults: string[] = [];
    for (const [name, show] of Object.entries(panels)) {
      await show();
      const found = (await violationsOf(page, 'html')).flatMap(([rule, nodes]) =>
        nodes.map(html => `${rule}: ${html}`),
      );
      faults.push(...[...found, ...(await outside())].map(fault => `${name}: ${fault}`));
    }
    expect(faults.filter(fault => !faultsOfGraphiQL.some(known => known.test(fault)))).toEqual([]);
  }, 180_000);
});

/** What is seen and stands beside the screen, where no scrolling of its own brings it in, and what makes the page larger than it. */
const outside = () =>
  page.evaluate(() => {
    const [width, height] = [window.innerWidth, window.innerHeight];
    const { scrollWidth, scrollHeight } = document.documentElement;
    const isScrolled = (element: Element): boolean => element.closest('.graphiql-tabs') !== null;
    const sticksOut = (element: Element) => {
      const { left, right, width: own } = element.getBoundingClientRect();
      // one pixel is what is written for screen readers alone
      return own > 1 && (left < -1 || right > width + 1) && element.checkVisibility({ visibilityProperty: true });
    };
    const elements = [...document.querySelectorAll('body *')].filter(
      element => !element.closest('.monaco-editor, .monaco-aria-container') && !isScrolled(element),
    );
    const scrollers = elements.filter(
      ({ scrollWidth, clientWidth }) => clientWidth > 1 && scrollWidth > clientWidth + 1,
    );
    const asText = (element: Element) => element.outerHTML.slice(0, 100);
    return [
      ...(scrollWidth > width || scrollHeight > height ? [`the page is ${scrollWidth} by ${scrollHeight} pixels`] : []),
      ...elements.filter(sticksOut).map(element => `outside: ${asText(element)}`),
      ...scrollers
        .filter(element => getComputedStyle(element).overflowX === 'auto')
        .map(element => `wide: ${asText(element)}`),
    ];
  });

test('on a small screen the editors scroll with the page, down to the answer', async () => {
  await open();
  const main = page.locator('.graphiql-main');
  const boxOf = async (part: string) => (await page.locator(`${part} .view-lines`).first().boundingBox())!;
  const before = await boxOf('.graphiql-query-editor');
  const by = await main.evaluate(element => {
    element.scrollTop = 200;
    return element.scrollTop;
  });
  expect([by, before.y - (await boxOf('.graphiql-query-editor')).y]).toEqual([200, 200]);
  await main.evaluate(element => {
    element.scrollTop = element.scrollHeight;
  });
  const response = (await page.locator('.graphiql-response').boundingBox())!;
  expect(response.y).toBeGreaterThanOrEqual(0);
  expect(Math.round(response.y + response.height)).toBeLessThanOrEqual(844);
});

test('the docs open each page at its top, and go back to where they were left', async () => {
  await open();
  await button('Show Documentation Explorer').click();
  await typeInDocs('StatusPosition').scrollIntoViewIfNeeded();
  const top = () => pane().evaluate(({ scrollTop }) => scrollTop);
  const left = await top();
  expect(left).toBeGreaterThan(1_000);
  await typeInDocs('StatusPosition').click();
  await expect.poll(top).toBe(0);
  await pane().evaluate(element => {
    element.scrollTop = 300;
  });
  await pane().locator('.graphiql-doc-explorer-back').click();
  await expect.poll(top).toBe(left);
});

test('the tabs are reached by one key, moved between by arrows, and closed by another', async () => {
  await page.setViewportSize({ width: 1280, height: 844 });
  await open();
  await example('The lines over time').click();
  await example('Was the ground channel new?').click();
  const selected = () => page.getByRole('tab', { selected: true });
  const focused = () => page.evaluate(() => document.activeElement?.textContent);
  // a tab takes its name from its query a moment after it is opened
  await tab('WasTheGroundChannelNew').and(selected()).waitFor();
  await selected().focus();
  expect(await page.locator('[role="tab"][tabindex="0"]').allTextContents()).toEqual(['WasTheGroundChannelNew']);
  for (const [key, name] of [
    ['ArrowRight', 'Welcome'],
    ['ArrowLeft', 'WasTheGroundChannelNew'],
    ['Home', 'Welcome'],
    ['End', 'WasTheGroundChannelNew'],
    ['Delete', 'TimelineOfTheLines'],
  ] as const) {
    await page.keyboard.press(key);
    await tab(name).and(selected()).waitFor();
    await expect.poll(focused, { message: key }).toBe(name);
  }
  expect(await page.getByRole('tab').count()).toBe(2);
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe(
    'Close TimelineOfTheLines',
  );
  await page.keyboard.press('Enter');
  await tab('Welcome').and(selected()).waitFor();
  expect(await page.getByRole('tab').count()).toBe(1);
});

test('what is folded is not reached by keyboard', async () => {
  await page.setViewportSize({ width: 1280, height: 844 });
  await open();
  await button('Headers').focus();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.closest('.graphiql-editor-tool'))).toBeNull();
});
