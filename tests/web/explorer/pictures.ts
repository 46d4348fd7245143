// `node tests/web/explorer/pictures.ts` draws the pictures that README.md shows, from the shipped datasets.
import { join } from 'node:path';

import { launchBrowser } from '../browser.ts';
import { serveSite } from '../serve.ts';

const pages = [
  ['channel', '/channel/us-russia-syria-links'],
  ['graph', '/graph?of=air-line'],
  ['document', '/document/rt-2017-09-21?claim=rt-2017-09-21%2Fnot-entertained'],
] as const;

const [site, browser] = await Promise.all([serveSite(), launchBrowser()]);
const page = await browser.newPage({ viewport: { width: 1280, height: 1000 }, colorScheme: 'light' });
for (const [name, address] of pages) {
  await page.goto(site.origin + address);
  await page.getByRole('region', { name: 'Cite' }).waitFor();
  if (name === 'graph') await page.locator('svg.graph[aria-busy="false"]').waitFor();
  await page.screenshot({ path: join(import.meta.dirname, 'pictures', `${name}.png`) });
}
await browser.close();
await site.stop();
