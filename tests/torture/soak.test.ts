import { readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { expect, test } from 'vitest';

import { openStoreAt } from '../../src/cli/stores.ts';
import { readDatasetOrThrow } from '../../src/exchange/dataset/read-dataset.ts';
import { generateGraph } from '../bench/generate.ts';
import { queries } from '../bench/queries.ts';
import { adminToken, inFolder, serve } from '../support/command.ts';
import { isLong, longest, times } from './form.ts';

const claims = times(2_000, 100_000);
const connections = times(10, 50);
const milliseconds = times(4_000, 10 * 60_000);
/** Of so many requests, one writes: in the short form more, so that a slow machine comes to them too. */
const readsPerWrite = times(10, 50);

const sentence = 'The line rang at dawn. ';
const document = 'soak-notes';

type Body = { readonly query: string; readonly variables: object };

function mutation(name: string, input: object): Body {
  const type = `${name[0]!.toUpperCase()}${name.slice(1)}Input!`;
  return {
    query: `mutation ($input: ${type}) { ${name}(input: $input) { change { revision } } }`,
    variables: { input },
  };
}

const opening = mutation('addDocument', {
  slug: document,
  document: { title: 'Notes', publisher: 'organization-0', language: 'en', rights: 'FULL' },
  version: { text: sentence.repeat(100) },
});

const accepting = mutation('reviewDocument', { document, decision: 'ACCEPT', reason: 'It is what it says.' });

/** What one editor writes, over and over: a claim that is proposed, accepted and taken back, and a judgement. */
function writeOf(editor: number, turn: number): Body {
  const name = `claim-${editor}-${turn >> 2}`;
  const claim = `${document}/${name}`;
  switch (turn % 4) {
    case 0: {
      const evidence = [{ start: (turn % 100) * sentence.length, quotation: 'The line rang' }];
      const content = { object: `person-${11 + (turn % 19)}` };
      const subject = `person-${editor % 10}`;
      const told = { name, subject, predicate: 'COMMUNICATES_WITH', content, gist: `They talk, says note ${name}.` };
      return mutation('proposeClaims', { document, claims: [{ ...told, assertedAt: '2024-04-02', evidence }] });
    }
    case 1:
      return mutation('reviewClaims', { reviews: [{ claim, decision: 'ACCEPT', reason: 'It says so.' }] });
    case 2:
      return mutation('withdrawClaim', { claim, reason: 'Misread.' });
    default: {
      const [left, right] = [`person-${editor % 10}`, `person-${11 + (turn % 19)}`];
      return mutation('judgeIdentity', { left, right, verdict: 'DIFFERENT', reason: 'Two persons.' });
    }
  }
}

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
      const reads = queries.flatMap(({ document, variables }) =>
        variables(claims).map(each => ({ query: document, variables: each })),
      );
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
        for (let [request, turn] = [worker, 0]; left() > 0; request += 1) {
          if (request % readsPerWrite === 0) {
            await ask(writeOf(worker, turn++));
            written += 1;
          } else await ask(reads[(request * 7 + worker * 13) % reads.length]!);
        }
      };
      await ask(opening);
      await ask(accepting);
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
