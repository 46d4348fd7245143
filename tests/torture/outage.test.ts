import { expect, test } from 'vitest';

import { serve } from '../support/command.ts';
import { makeCluster, postgresPrograms } from '../support/postgres.ts';

test.skipIf(postgresPrograms === null)(
  'PostgreSQL that stops is answered with 503 within two seconds, and the server heals without a restart [needs PostgreSQL installed]',
  async () => {
    const cluster = await makeCluster();
    const server = await serve({ DATABASE_URL: cluster.url, LOG_LEVEL: 'warn' });
    let asked = 0;
    const ask = async () => {
      const began = performance.now();
      const response = await fetch(server.url, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query: `{ search(query: "line ${++asked}", first: 1) { edges { score } } }` }),
      });
      const { errors } = (await response.json()) as { errors?: { extensions: { code: string } }[] };
      return { status: response.status, code: errors?.[0]?.extensions.code, ms: performance.now() - began };
    };
    const ready = async () => {
      const response = await fetch(new URL('/readyz', server.url));
      return [response.status, ((await response.json()) as { store: string }).store];
    };
    try {
      expect(await ask()).toMatchObject({ status: 200 });
      await expect.poll(ready, { timeout: 10_000 }).toEqual([200, 'reachable']);
      for (let round = 0; round < 2; round++) {
        const inFlight = Array.from({ length: 20 }, ask);
        cluster.stop();
        for (const { status } of await Promise.all(inFlight)) expect([200, 503]).toContain(status);
        for (const answer of await Promise.all(Array.from({ length: 20 }, ask))) {
          expect(answer).toMatchObject({ status: 503, code: 'SERVICE_UNAVAILABLE' });
          expect(answer.ms).toBeLessThan(2_000);
        }
        await expect.poll(ready, { timeout: 2_000 }).toEqual([503, 'unreachable']);
        cluster.start();
        await expect.poll(async () => (await ask()).status, { timeout: 10_000 }).toBe(200);
        await expect.poll(ready, { timeout: 10_000 }).toEqual([200, 'reachable']);
      }
      expect(server.stderr).not.toContain('INTERNAL');
      server.process.kill('SIGTERM');
      expect((await server.finished).code).toBe(0);
    } finally {
      server.process.kill('SIGKILL');
      cluster.remove();
    }
  },
  120_000,
);
