import type { Browser } from 'playwright-core';

import { randomOf } from '../../bench/generate.ts';
import { aClaim } from '../../support/claims.ts';
import { aDataset } from '../../support/datasets.ts';
import { anEntity, theCast } from '../../support/entities.ts';
import { serveSite } from '../serve.ts';
import type { Figure } from './figures.ts';
import { markWhenSeen, sinceAnswer } from './seen.ts';

const [nodes, edges, frames] = [500, 2_500, 60];

function aDenseGraph() {
  const random = randomOf(1);
  const all = Array.from({ length: nodes }, (_, index) => anEntity('organization', `unit-${index}`));
  const pairs = new Set(all.slice(1).map((_, index) => `0 ${index + 1}`));
  while (pairs.size < edges) {
    const [from, to] = [Math.floor(random.next() * nodes), Math.floor(random.next() * nodes)];
    if (from < to) pairs.add(`${from} ${to}`);
  }
  const claims = [...pairs].map(pair => {
    const [from, to] = pair.split(' ');
    return aClaim({ subject: `unit-${from}`, predicate: 'communicates-with', object: `unit-${to}`, speaker: null });
  });
  return aDataset(claims, { entities: [...theCast(), ...all] });
}

/** How fast the explorer draws as much as the server gives. */
export async function graphFigures(browser: Browser): Promise<Figure[]> {
  const site = await serveSite({ dataset: aDenseGraph() });
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  await page.addInitScript(markWhenSeen, {
    first: 'svg.graph [data-node]',
    settled: 'svg.graph[aria-busy="false"] [data-node]',
  });
  const inspector = await page.context().newCDPSession(page);
  await inspector.send('Performance.enable', { timeDomain: 'threadTicks' });
  await page.goto(`${site.origin}/graph?of=unit-0&most=500&faded=SPEAKS_OF`);
  await page.locator('svg.graph[aria-busy="false"]').waitFor({ timeout: 60_000 });
  const { metrics } = await inspector.send('Performance.getMetrics');
  const busy = metrics.find(({ name }) => name === 'TaskDuration')!.value * 1_000;
  await page.waitForTimeout(1_000);
  const drawn = [await page.locator('[data-node]').count(), await page.locator('[data-edge]').count()];
  const [first, settled] = [await sinceAnswer(page, 'first'), await sinceAnswer(page, 'settled')];

  const box = (await page.locator('svg.graph').boundingBox())!;
  await page.mouse.move(box.x + 6, box.y + 6);
  await page.mouse.down();
  await page.evaluate(() => {
    const stamps: number[] = [];
    const stamp = (at: number) => {
      stamps.push(at);
      requestAnimationFrame(stamp);
    };
    requestAnimationFrame(stamp);
    Object.assign(window, { stamps });
  });
  for (let frame = 1; frame <= frames; frame++) {
    await page.mouse.move(box.x + 6 + 4 * frame, box.y + 6 + 2 * frame);
    await page.evaluate(() => new Promise(requestAnimationFrame));
  }
  await page.mouse.up();
  const stamps = await page.evaluate(() => (window as unknown as { stamps: number[] }).stamps);
  const lengths = stamps
    .slice(1, frames + 1)
    .map((at, index) => at - stamps[index]!)
    .toSorted((a, b) => a - b);
  await site.stop();
  await page.close();
  const of = `graph of ${drawn[0]} nodes and ${drawn[1]} edges`;
  return [
    { name: `${of}: first picture after the answer`, value: first, most: 500, unit: 'ms' },
    { name: `${of}: settled after the answer`, value: settled, most: 2_500, unit: 'ms' },
    { name: `${of}: CPU until then, from an empty page on`, value: busy, most: null, unit: 'ms' },
    {
      name: `${of}: a frame while panning, p95 of ${lengths.length}`,
      value: lengths[Math.floor(lengths.length * 0.95)]!,
      most: 50,
      unit: 'ms',
    },
  ];
}
