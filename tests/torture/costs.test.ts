import { expect, test } from 'vitest';

import { openStoreAt } from '../../src/cli/stores.ts';
import { readDatasetOrThrow } from '../../src/exchange/dataset/read-dataset.ts';
import { generateGraph, randomOf } from '../bench/generate.ts';
import type { Options } from '../bench/options.ts';
import { cpuOf } from '../bench/processes.ts';
import { type BenchStore, createStore } from '../bench/stores.ts';
import { inFolder, serve } from '../support/command.ts';
import { drawGenes, type Genes, mutate, textOf } from './costly.ts';
import { isLong, longest, times } from './form.ts';

const claims = times(2_000, 100_000);
const drawn = times(20, 250);
const climbed = times(20, 350);
/** Of the costliest requests, these many are changed further. */
const kept = 12;
/** Milliseconds of CPU, the server's and the database's; the short form leaves room for slow machines. */
const bound = times(4_000, 1_000);
const seed = Number(process.env.TORTURE_SEED ?? 1);

type Tried = { readonly genes: Genes; readonly cpu: number };

test.each(['sqlite', ...(process.env.TEST_DATABASE_URL ? ['postgres'] : [])] as const)(
  'no request that the default limits admit takes more CPU than they stand for: %s',
  { timeout: longest },
  name =>
    inFolder(async folder => {
      const store = await createStore(name as BenchStore['name'], 'costs', {
        folder,
        postgres: process.env.TEST_DATABASE_URL ?? '',
      } as Options);
      try {
        await fill(store);
        const server = await serve({ DATABASE_URL: store.url, ANSWER_MEGABYTES: '0' });
        const cpu = async () => {
          const helpers = [...(await store.databaseCpu()).values()];
          return cpuOf(server.process.pid!) + helpers.reduce((sum, one) => sum + one, 0);
        };
        try {
          await untilReady(server.url);
          await untilQuiet(cpu);
          const { faults, worst } = await climb(costIn(server.url, cpu));
          for (const { genes, cpu: most } of worst.slice(0, times(1, 5)))
            console.log(`${name}: ${most.toFixed()} ms of CPU: ${textOf(genes, claims).slice(0, 1_500)}`);
          expect(faults).toEqual([]);
          expect(worst[0]!.cpu, textOf(worst[0]!.genes, claims)).toBeLessThan(bound);
        } finally {
          server.process.kill('SIGTERM');
          await server.finished;
        }
      } finally {
        await store.dispose();
      }
    }),
);

async function fill({ url, settle }: BenchStore): Promise<void> {
  const { vocabulary } = await readDatasetOrThrow('data');
  const store = await openStoreAt(url);
  for (const part of generateGraph({ claims, seed: 1 }, vocabulary)) await store.writer.load(part);
  await store.close();
  await settle();
}

async function untilReady(url: string): Promise<void> {
  while ((await fetch(new URL('/readyz', url))).status !== 200) await new Promise(done => setTimeout(done, 50));
}

/** What is read ahead is no request's. */
async function untilQuiet(cpu: () => Promise<number>): Promise<void> {
  for (let [before, now] = [-Infinity, await cpu()]; now - before > 20; now = await cpu()) {
    before = now;
    await new Promise(done => setTimeout(done, 500));
  }
}

/** Asks a request, and gives the CPU that it took; `fault` where the server failed. */
function costIn(url: string, cpu: () => Promise<number>) {
  return async (genes: Genes): Promise<{ readonly cpu: number; readonly fault: string | null }> => {
    const before = await cpu();
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: textOf(genes, claims) }),
    });
    const text = await response.text();
    const isFault = response.status >= 500 || /INTERNAL_SERVER_ERROR|GRAPHQL_VALIDATION_FAILED/.test(text);
    return { cpu: (await cpu()) - before, fault: isFault ? `${response.status} ${text.slice(0, 300)}` : null };
  };
}

/** Draws requests, and changes the costliest ones step by step; what seems to cost too much is asked again, for code is compiled and garbage collected in between. */
async function climb(cost: ReturnType<typeof costIn>) {
  const random = randomOf(seed);
  const faults: string[] = [];
  let worst: Tried[] = [];
  const attempt = async (genes: Genes) => {
    const { cpu, fault } = await cost(genes);
    if (fault) faults.push(`${fault}\n${textOf(genes, claims).slice(0, 1_000)}`);
    const least = cpu > bound ? Math.min(cpu, (await cost(genes)).cpu, (await cost(genes)).cpu) : cpu;
    worst = [...worst, { genes, cpu: least }].sort((a, b) => b.cpu - a.cpu).slice(0, kept);
  };
  for (let request = 0; request < drawn; request++) await attempt(drawGenes(random));
  for (let step = 0; step < climbed; step++) await attempt(mutate(random.any(worst).genes, random));
  if (isLong) console.log(`${drawn + climbed} requests, seed ${seed}`);
  return { faults, worst };
}
