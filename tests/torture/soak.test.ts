import { readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { expect, test } from 'vitest';

import { openStoreAt } from '../../src/cli/stores.ts';
import { readDatasetOrThrow } from '../../src/exchange/dataset/read.ts';
import { generateGraph } from '../bench/generate.ts';
import { queries } from '../bench/queries.ts';
import { adminToken, inFolder, serve } from '../support/command.ts';
import { isLong, longest, times } from './form.ts';

const claims = times(2_000, 100_000);
const connections = times(10, 50);
const milliseconds = times(4_000, 10 * 60_000);
/** Of so many requests, one writes. */
const readsPerWrite = 50;

const judge = (left: number, right: number) => ({
  query: `mutation Judge($left: ID!, $right: ID!) { judgeIdentity(input: { left: $left, right: $right, verdict: DIFFERENT, reason: "Two persons." }) { change { revision } } }`,
  variables: { left: `person-${left}`, right: `person-${right}` },
});

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
    const reads = queries.flatMap(({ document, variables }) =>
      variables(claims).map(each => ({ query: document, variables: each })),
    );
    const began = performance.now();
    const left = () => milliseconds - (performance.now() - began);
    const faults: string[] = [];
    let [answered, written] = [0, 0];

    const work = async (worker: number) => {
      for (let request = worker; left() > 0; request += 1) {
        const isWrite = request % readsPerWrite === 0;
        const body = isWrite
          ? judge(request % 10, 11 + (request % 19))
          : reads[(request * 7 + worker * 13) % reads.length]!;
        const response = await fetch(server.url, {
          method: 'POST',
          headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
          body: JSON.stringify(body),
        });
        const text = await response.text();
        if (response.status !== 200 || text.includes('"errors":['))
          faults.push(`${response.status} ${text.slice(0, 200)}`);
        answered += 1;
        if (isWrite) written += 1;
      }
    };
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
    expect(written).toBeGreaterThan(0);
    if (isLong) {
      const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
      const [warm, last] = [mean(resident.slice(40, 60)), mean(resident.slice(-20))];
      expect(last / warm, `${warm} MB, then ${last} MB`).toBeLessThan(1.1);
    }
    server.process.kill('SIGTERM');
    expect((await server.finished).code).toBe(0);
  }),
);
