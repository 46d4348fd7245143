import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect } from 'vitest';

import { launchBrowser } from '../browser.ts';
import { type Serving, type Site, serveSite } from '../serve.ts';

/** A page of the explorer for each test of a file, over one site; `page` is a new one in each. */
export type Visit = {
  page: Page;
  readonly browser: Browser;
  /** It has an origin once the tests run. */
  readonly site: Pick<Site, 'origin' | 'writer'>;
  readonly open: (address: string) => Promise<unknown>;
};

/** Each test also fails where the page logged or threw an error, broke the policy, or asked anybody but its server and the origin `mayAsk`. */
export function visits(serving?: () => Promise<Serving>, { mayAsk }: { readonly mayAsk?: () => string } = {}): Visit {
  let [site, browser]: [Site?, Browser?] = [];
  let [faults, elsewhere]: [string[], string[]] = [[], []];
  const visit: Visit = {
    page: undefined as unknown as Page,
    get browser() {
      return browser!;
    },
    site: {
      get origin() {
        return site!.origin;
      },
      get writer() {
        return site!.writer;
      },
    },
    open: address => visit.page.goto(`${site!.origin}${address}`),
  };
  beforeAll(async () => {
    [site, browser] = await Promise.all([serveSite(await serving?.()), launchBrowser()]);
  }, 120_000);
  afterAll(async () => {
    await browser?.close();
    await site?.stop();
  });
  beforeEach(async () => {
    [faults, elsewhere] = [[], []];
    visit.page = await browser!.newPage({ viewport: { width: 1280, height: 900 } });
    visit.page.setDefaultTimeout(30_000);
    visit.page.on('console', message => {
      // the browser tells of the page itself that its address names nothing; of what a page asks for, nothing may be missing
      const isOfPage = /status of 404/.test(message.text()) && message.location().url === visit.page.url();
      if (message.type() === 'error' && !isOfPage) faults.push(message.text());
    });
    visit.page.on('pageerror', error => faults.push(error.message));
    visit.page.on('request', request => isElsewhere(request.url()) && elsewhere.push(request.url()));
  });
  afterEach(async () => {
    await visit.page.close();
    expect([faults, elsewhere]).toEqual([[], []]);
  });
  /** What a page makes itself, such as a download, is asked of nobody. */
  const isElsewhere = (url: string) =>
    ![site!.origin, mayAsk?.()].some(origin => origin && url.startsWith(origin)) && !/^(blob|data):/.test(url);
  return visit;
}
