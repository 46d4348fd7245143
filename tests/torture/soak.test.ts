import { readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { expect, test } from 'vitest';

import { openStoreAt } from '../../src/cli/stores.ts';
import { readDatasetOrThrow } from '../../src/exchange/dataset/read-dataset.ts';
import { type Body, editOf, openingEdits } from '../bench/edits.ts';
import { generateGraph } from '../bench/generate.ts';
import { mixedReads } from '../bench/queries.ts';
import { adminToken, inFolder, serve } from '../support/command.ts';
import { isLong, longest, times } from './form.ts';

const claims = times(2_000, 100_000);
const connections = times(10, 50);
const milliseconds = times(4_000, 10 * 60_000);
/** Of so many requests, one writes: in the short form more, so that a slow machine comes to them too. */
const readsPerWrite = times(10, 50);

const document = 'soak-notes';

const residentOf = (pid: number) =>
  Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024;

test('many readers and writers for a long time: no error, and no more memory', { timeout: longest }, () =>
  inFolder(async folder => {
    const DATABASE_URL = `${folder}/graph.sqlite`;
    const { vocabulary } = await readDatasetOrThrow('data');
    const store = await openStoreAt(DATABASE_URL);
    for (const part of generateGraph({ claims, seed: 1 }, vocabulary)) await store.writer.load(part);
    await store.close();
    const token = await adminToken(DATABASE_URL);
    const server = await serve({ DATABASE_URL });
    try {
      const reads = mixedReads(claims);
      const began = performance.now();
      const left = () => milliseconds - (performance.now() - began);
      const faults: string[] = [];
      let [answered, written] = [0, 0];

      const ask = async (body: Body) => {
        const response = await fetch(server.url, {
          method: 'POST',
          headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
          body: JSON.stringify(body),
        });
        const text = await response.text();
        if (response.status !== 200 || text.includes('"errors":['))
          faults.push(`${response.status} ${text.slice(0, 200)}`);
        answered += 1;
      };
      const work = async (worker: number) => {
        // a slow machine takes longer to come to as many writes
        for (let [request, turn] = [worker, 0]; left() > 0 || written <= connections; request += 1) {
          if (request % readsPerWrite === 0) {
            await ask(editOf(document, worker, turn++));
            written += 1;
          } else await ask(reads[(request * 7 + worker * 13) % reads.length]!);
        }
      };
      for (const edit of openingEdits(document)) await ask(edit);
      const resident: number[] = [];
      const watch = async () => {
        while (left() > 0) {
          await pause(milliseconds / 100);
          resident.push(residentOf(server.process.pid!));
        }
      };
      await Promise.all([watch(), ...Array.from({ length: connections }, (_, worker) => work(worker))]);

      expect(faults.slice(0, 5)).toEqual([]);
      expect(answered).toBeGreaterThan(connections);
      expect(written).toBeGreaterThan(connections);
      if (isLong) {
        const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
        const [warm, last] = [mean(resident.slice(40, 60)), mean(resident.slice(-20))];
        console.log(`${answered} answers, ${written} of them writes; ${warm.toFixed()} MB, then ${last.toFixed()} MB`);
        expect(last / warm, `${warm} MB, then ${last} MB`).toBeLessThan(1.1);
        expect(last / warm, `${warm} MB, then ${last} MB`).toBeGreaterThan(0.9);
      }
    } finally {
      server.process.kill('SIGTERM');
      await server.finished;
    }
    expect((await server.finished).code).toBe(0);
  }),
);
