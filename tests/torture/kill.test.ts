import { spawn } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, test } from 'vitest';

import { now } from '../../src/model/list-query.ts';
import { verifyStore } from '../../src/store/verify/verify.ts';
import { hasPostgres, openAt, postgres, type Server, sqlite } from '../store/dialects.ts';
import { aStoreAt } from '../support/curated-stores.ts';
import { aText } from '../support/datasets.ts';
import { longest, times } from './form.ts';
import { claimsPerPart } from './loader.ts';
import { document } from './taker.ts';

const rounds = times(4, 200);

/** Parts that a loader said were done before it was killed, at a moment of its own in each round. */
function loadUntilKilled(url: string, first: number): Promise<number[]> {
  const { promise, resolve } = Promise.withResolvers<number[]>();
  const loader = spawn(process.execPath, ['tests/torture/loader.ts', url, String(first)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let written = '';
  loader.stdout.on('data', (chunk: Buffer) => {
    if (written === '') setTimeout(() => loader.kill('SIGKILL'), randomInt(0, 300));
    written += chunk;
  });
  loader.on('close', () => resolve(written.split('\n').slice(0, -1).map(Number)));
  return promise;
}

async function killInRounds(server: Server, urlOf: (place: string) => string, check: (place: string) => void) {
  const { close, place } = await openAt(server);
  await close();
  const done = new Set<number>();
  for (let round = 0; round < rounds; round += 1) {
    const first = Math.max(0, ...done) + 2;
    for (const part of await loadUntilKilled(urlOf(place), first)) done.add(part);
    const store = await openAt(server, place);
    const parts = await claimsByPart(store);
    expect([...done].filter(part => parts.get(part) !== claimsPerPart)).toEqual([]);
    expect([...parts].filter(([, claims]) => claims !== claimsPerPart)).toEqual([]);
    expect(await store.reader.revision()).toBe(parts.size);
    await store.close();
    check(place);
  }
  expect(done.size).toBeGreaterThan(rounds);
  const store = await openAt(server, place);
  for (const { name, faults } of await verifyStore(store.connection)) expect([name, faults]).toEqual([name, []]);
  await store.close();
}

async function claimsByPart({ reader }: Awaited<ReturnType<typeof openAt>>): Promise<Map<number, number>> {
  const parts = new Map<number, number>();
  let after = null as { sort: number | string; row: number } | null;
  for (;;) {
    const page = await reader.claims.page({
      filter: {},
      order: { field: 'recorded', direction: 'asc' },
      asOf: now,
      page: { first: 1_000, after },
    });
    for (const { id } of page.items) {
      const part = Number(/part-(\d+)-/.exec(id)![1]);
      parts.set(part, (parts.get(part) ?? 0) + 1);
    }
    if (!page.hasNextPage) return parts;
    after = page.items.at(-1)!;
  }
}

describe('a process that is killed while it writes loses nothing that it said was done, and leaves nothing half', () => {
  test('on SQLite', { timeout: longest }, async () => {
    const server = await sqlite.start();
    await killInRounds(
      server,
      place => place,
      place => {
        const database = new DatabaseSync(place, { readOnly: true });
        expect(database.prepare('pragma integrity_check').all()).toEqual([{ integrity_check: 'ok' }]);
        expect(database.prepare('pragma foreign_key_check').all()).toEqual([]);
        database.close();
      },
    );
    await server.stop();
  });

  test.skipIf(!hasPostgres)('on PostgreSQL', { timeout: longest }, async () => {
    const server = await postgres.start();
    const url = process.env.TEST_DATABASE_URL!;
    await killInRounds(
      server,
      place => `${url}?options=-csearch_path%3D${place}`,
      () => {},
    );
    await server.stop();
  });
});

test('a takedown that is killed before the files are cleared is finished when the store is opened', async () => {
  const server = await sqlite.start();
  const words = 'The Herald Spring reports';
  const { close, place } = await aStoreAt(server, [], { texts: [aText(document)] });
  await close();
  const taker = spawn(process.execPath, ['tests/torture/taker.ts', place], { stdio: 'inherit' });
  expect(await once(taker, 'exit')).toEqual([null, 'SIGKILL']);
  const holdsWords = () =>
    ['', '-wal']
      .map(end => `${place}${end}`)
      .some(path => existsSync(path) && readFileSync(path, 'latin1').includes(words));
  expect(holdsWords()).toBe(true);
  const store = await openAt(server, place);
  expect(holdsWords()).toBe(false);
  expect((await verifyStore(store.connection)).flatMap(({ faults }) => faults)).toEqual([]);
  await store.close();
  await server.stop();
});
