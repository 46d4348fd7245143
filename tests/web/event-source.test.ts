import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { unauthenticated } from '../../src/api/auth/authentication.ts';
import { asClaimId } from '../../src/base/ids.ts';
import { aClaim } from '../support/claims.ts';
import { by } from '../support/curating.ts';
import { aDataset, aText } from '../support/datasets.ts';
import { launchBrowser } from './browser.ts';
import { type Site, serveSite } from './serve.ts';

let site: Site;
let browser: Browser;
beforeAll(async () => {
  const claims = [aClaim({ name: 'open', valid: '2024-04-01/..' })];
  site = await serveSite({
    dataset: aDataset(claims, { texts: [aText('herald-spring')] }),
    // as where reading takes a token
    authenticate: async authorization => {
      if (authorization !== 'Bearer desk') throw unauthenticated('A token is needed');
      return { name: 'desk', role: 'reader', via: 'token' };
    },
  });
  browser = await launchBrowser();
}, 120_000);
afterAll(async () => {
  await browser?.close();
  await site?.stop();
});

test('a browser’s EventSource follows a line with a ticket, and comes back with another where it had got to', async () => {
  const page = await browser.newPage();
  await page.goto(`${site.origin}/schema.graphql`);
  const begun = page.evaluate(async () => {
    const query = 'subscription { follow(nodes: ["border-hotline"], kinds: [STATUS]) { news { status { group } } } }';
    const ticketFor = async (lastEventId: string) => {
      const response = await fetch('/graphql/stream/ticket', {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: 'Bearer desk', 'last-event-id': lastEventId },
        body: JSON.stringify({ query }),
      });
      return ((await response.json()) as { ticket: string }).ticket;
    };
    const oneEvent = async (lastEventId: string, onOpen = () => {}) => {
      const source = new EventSource(`/graphql/stream?ticket=${await ticketFor(lastEventId)}`);
      return new Promise<{ readonly id: string; readonly data: string }>((resolve, reject) => {
        source.onopen = onOpen;
        source.onerror = () => reject(new Error('The stream failed'));
        source.addEventListener('next', event => {
          source.close();
          resolve({ id: event.lastEventId, data: event.data });
        });
      });
    };
    const first = await oneEvent('', () => {
      document.title = 'open';
    });
    document.title = 'closed';
    await new Promise(resolve => setTimeout(resolve, 300));
    return { first, second: await oneEvent(first.id) };
  });
  await page.waitForFunction(() => document.title === 'open');
  await site.writer.withdrawClaim(asClaimId('herald-spring/open'), by());
  await page.waitForFunction(() => document.title === 'closed');
  await site.writer.revert(2, by());
  const { first, second } = await begun;
  const groupIn = ({ data }: { readonly data: string }) => JSON.parse(data).data.follow.news[0].status.group;
  expect([groupIn(first), groupIn(second)]).toEqual([null, 'WORKING']);
  expect([first.id, second.id].map(id => id.split('.')[0])).toEqual(['2', '3']);
  await page.close();
}, 60_000);
