import { Agent, request } from 'node:http';
import { join } from 'node:path';
import { expect, test } from 'vitest';

import { inFolder, serve } from '../support/command.ts';

type Told = { readonly status: number; readonly whole: boolean } | { readonly refused: string };

test(
  'SIGTERM under load: what was taken is answered whole, and the server ends within ten seconds',
  () =>
    inFolder(async folder => {
      const server = await serve({ DATABASE_URL: join(folder, 'graph.sqlite'), ANSWER_MEGABYTES: '0' });
      const agent = new Agent({ keepAlive: true });
      const query =
        '{ claims(first: 100) { nodes { slug gist subject { name claims(first: 5) { nodes { gist } } } document { name } } } }';
      const body = JSON.stringify({ query });
      const ask = () =>
        new Promise<Told>(done => {
          const headers = { 'content-type': 'application/json', 'content-length': body.length };
          const sent = request(server.url, { method: 'POST', agent, headers }, response => {
            let text = '';
            response.on('data', chunk => {
              text += chunk;
            });
            response.on('end', () => done({ status: response.statusCode!, whole: isJson(text) }));
            response.on('error', () => done({ status: response.statusCode!, whole: false }));
          });
          sent.on('error', error => done({ refused: (error as NodeJS.ErrnoException).code ?? error.message }));
          sent.end(body);
        });
      const told: Told[] = [];
      let isStopped = false;
      const clients = Array.from({ length: 20 }, async () => {
        while (!isStopped) {
          const answer = await ask();
          told.push(answer);
          if ('refused' in answer || answer.status === 503) return;
        }
      });
      await expect.poll(() => told.length, { timeout: 20_000 }).toBeGreaterThan(40);
      const began = performance.now();
      server.process.kill('SIGTERM');
      expect((await server.finished).code).toBe(0);
      expect(performance.now() - began).toBeLessThan(10_000);
      isStopped = true;
      await Promise.all(clients);
      agent.destroy();
      const answers = told.filter(answer => 'status' in answer);
      expect(answers.filter(({ whole }) => !whole)).toEqual([]);
      expect([...new Set(answers.map(({ status }) => status))].filter(status => ![200, 503].includes(status))).toEqual(
        [],
      );
      // a connection that was idle may be closed just as the next request is sent on it
      const refusals = new Set(told.flatMap(answer => ('refused' in answer ? [answer.refused] : [])));
      expect([...refusals].filter(code => !['ECONNREFUSED', 'ECONNRESET'].includes(code))).toEqual([]);
    }),
  60_000,
);

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
