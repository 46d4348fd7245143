import { join } from 'node:path';
import { Client } from 'pg';
import { describe, expect, test } from 'vitest';

import { hasPostgres } from '../store/dialects.ts';
import { adminToken, ask, inFolder, run, serve } from '../support/command.ts';
import { follow } from '../support/events.ts';

const judge =
  'mutation { judgeIdentity(input: { left: "ryan-dillon", right: "peter-cook", verdict: DIFFERENT, reason: "Two persons." }) { change { revision kind } } }';
const followed = 'subscription { changes { revision kind nodes { slug } } }';
const judged = { revision: 3, kind: 'JUDGE_IDENTITY', nodes: [{ slug: 'ryan-dillon' }, { slug: 'peter-cook' }] };

describe('several processes on one store', () => {
  test('on SQLite a change that another process makes reaches those who follow the server', () =>
    inFolder(async folder => {
      const DATABASE_URL = join(folder, 'graph.sqlite');
      const server = await serve({ DATABASE_URL });
      const stream = await follow(server.url, followed, undefined, await adminToken(DATABASE_URL));
      expect(stream.status, server.stderr).toBe(200);
      const { stdout } = await run(['query', judge], { DATABASE_URL });
      expect(JSON.parse(stdout)).toMatchObject({ data: { judgeIdentity: { change: { revision: 3 } } } });
      expect((await stream.next())?.data.data.changes).toEqual(judged);
      server.process.kill('SIGTERM');
      expect(await stream.next()).toMatchObject({ event: 'complete' });
      expect((await server.finished).code).toBe(0);
    }));

  test.skipIf(!hasPostgres)('on PostgreSQL a change that one server makes reaches those who follow another', () =>
    inDatabase(async DATABASE_URL => {
      const first = await serve({ DATABASE_URL });
      const second = await serve({ DATABASE_URL });
      const token = await adminToken(DATABASE_URL);
      const stream = await follow(first.url, followed, undefined, token);
      expect((await ask(second.url, judge, token)).data).toEqual({
        judgeIdentity: { change: { revision: 3, kind: 'JUDGE_IDENTITY' } },
      });
      expect(await stream.next()).toMatchObject({ id: '3', data: { data: { changes: judged } } });
      for (const server of [first, second]) {
        server.process.kill('SIGTERM');
        expect((await server.finished).code).toBe(0);
      }
    }),
  );
});

async function inDatabase(work: (url: string) => Promise<void>): Promise<void> {
  const url = new URL(process.env.TEST_DATABASE_URL!);
  const client = new Client(url.href);
  await client.connect();
  const name = `backchannel_processes_${process.pid}`;
  try {
    await client.query(`create database ${name}`);
    url.pathname = `/${name}`;
    await work(url.href);
  } finally {
    await client.query(`drop database if exists ${name} with (force)`);
    await client.end();
  }
}
