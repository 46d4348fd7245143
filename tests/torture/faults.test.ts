import { type AddressInfo, connect, createServer } from 'node:net';
import { sql } from 'kysely';
import { Client } from 'pg';
import { describe, expect, test } from 'vitest';

import { connectPostgres } from '../../src/store/postgres/connect.ts';
import { openStore } from '../../src/store/store.ts';
import { hasPostgres, type OpenStore, openAt, postgres, sqlite } from '../store/dialects.ts';
import { shippedDataset } from '../support/api.ts';
import { aClaim } from '../support/claims.ts';
import { serve } from '../support/command.ts';
import { aProposal, by } from '../support/curating.ts';
import { aDataset, aText } from '../support/datasets.ts';
import { dump } from '../support/dump.ts';
import { longest, times } from './form.ts';

const someClaims = (round: string) =>
  Array.from({ length: 30 }, (_, index) => aClaim({ name: `${round}-${index}`, gist: 'word '.repeat(100) }));

/** What writes in a round: a load, or what people write. */
function writeOf(round: number): (writer: OpenStore['writer']) => Promise<unknown> {
  if (round % 2 === 0) {
    const dataset = aDataset(someClaims(`round-${round}`));
    return writer => writer.load(dataset);
  }
  const proposals = Array.from({ length: 30 }, (_, index) => aProposal({ name: `proposal-${round}-${index}` }));
  return writer => writer.proposeClaims(proposals, by({ mutation: { key: `round-${round}`, asked: '' } }));
}

const outcomeOf = (work: Promise<unknown>) =>
  work.then(
    () => null,
    thrown => thrown,
  );

test('a disk that is full leaves the store as it was, and is survived', { timeout: longest }, async () => {
  const server = await sqlite.start();
  const store = await openAt(server);
  await store.writer.load(aDataset(someClaims('first'), { texts: [aText('herald-spring')] }));
  const limitTo = (pages: number) => sql`pragma max_page_count = ${sql.lit(pages)}`.execute(store.connection.db);
  let refused = 0;
  for (let more = 0; more < times(12, 200); more += 1) {
    const before = await dump(store.connection);
    const { rows } = await sql<{ page_count: number }>`pragma page_count`.execute(store.connection.db);
    await limitTo(rows[0]!.page_count + (more % 20));
    const write = writeOf(more);
    const error = await outcomeOf(write(store.writer));
    await limitTo(2 ** 30);
    if (error === null) continue;
    refused += 1;
    expect(error).toMatchObject({ code: 'STORE_UNAVAILABLE' });
    expect(await dump(store.connection)).toEqual(before);
    await write(store.writer);
  }
  expect(refused).toBeGreaterThan(3);
  const { rows } = await sql`pragma integrity_check`.execute(store.connection.db);
  expect(rows).toEqual([{ integrity_check: 'ok' }]);
  await store.close();
  await server.stop();
});

/** Stands between a client and its server, and ends a connection at the message that it is told to. */
async function startCutter(host: string, port: number) {
  const state = { messages: 0, cutAt: Number.POSITIVE_INFINITY };
  const proxy = createServer(client => {
    const server = connect(port, host);
    const cut = () => {
      client.destroy();
      server.destroy();
    };
    client.on('data', message => {
      state.messages += 1;
      if (state.messages === state.cutAt) cut();
      else server.write(message);
    });
    server.on('data', message => client.write(message));
    for (const socket of [client, server]) socket.on('error', cut).on('close', cut);
  });
  await new Promise<void>(resolve => proxy.listen(0, '127.0.0.1', resolve));
  return { state, port: (proxy.address() as AddressInfo).port, stop: () => proxy.close() };
}

describe.skipIf(!hasPostgres)('a connection that drops', () => {
  test('at any message leaves the store as it was, and is replaced', { timeout: longest }, async () => {
    const server = await postgres.start();
    const direct = await openAt(server);
    const address = new URL(process.env.TEST_DATABASE_URL!);
    const cutter = await startCutter(address.hostname, Number(address.port || 5432));
    address.port = String(cutter.port);
    const store = await openStore(await connectPostgres(address.href, { schema: direct.place }));
    await store.writer.load(aDataset(someClaims('first'), { texts: [aText('herald-spring')] }));
    const rounds = times(8, 200);
    let failed = 0;
    for (let round = 0; round < rounds; round += 1) {
      const before = await dump(direct.connection);
      cutter.state.messages = 0;
      cutter.state.cutAt = 1 + (Math.floor((round * 40) / Math.min(rounds, 40)) % 60);
      const write = writeOf(round);
      const error = await outcomeOf(write(store.writer));
      cutter.state.cutAt = Number.POSITIVE_INFINITY;
      if (error === null) continue;
      failed += 1;
      const after = await dump(direct.connection);
      // it may be cut when all was done and only not heard yet
      if (JSON.stringify(after) !== JSON.stringify(before)) expect(after.claim!.length).toBe(before.claim!.length + 30);
      const began = performance.now();
      await write(store.writer);
      expect(performance.now() - began).toBeLessThan(10_000);
      expect((await dump(direct.connection)).claim!.length).toBe(before.claim!.length + 30);
    }
    expect(failed).toBeGreaterThan(rounds / 2);
    await store.close();
    await direct.close();
    cutter.stop();
    await server.stop();
  });

  test('at any write statement that PostgreSQL fails, the store is as it was, and is written to again', {
    timeout: longest,
  }, async () => {
    const server = await postgres.start();
    const store = await openAt(server);
    await store.writer.load(aDataset(someClaims('first'), { texts: [aText('herald-spring')] }));
    const failing = await failingStatements(store);
    const rounds = times(12, 200);
    let failed = 0;
    for (let round = 0; round < rounds; round += 1) {
      const before = await dump(store.connection);
      // disk full, I/O error, out of memory
      await failing.failAt(1 + (Math.floor(round / 2) % 15), ['53100', '58030', '53200'][round % 3]!);
      const write = writeOf(round);
      const error = await outcomeOf(write(store.writer));
      await failing.heal();
      if (error === null) continue;
      failed += 1;
      expect(error).toMatchObject({ code: 'STORE_UNAVAILABLE', message: expect.stringContaining('its log') });
      expect(await dump(store.connection)).toEqual(before);
      await write(store.writer);
      expect((await dump(store.connection)).claim!.length).toBe(before.claim!.length + 30);
    }
    expect(failed).toBeGreaterThan(rounds / 2);
    await failing.remove();
    await store.close();
    await server.stop();
  });
});

/** Makes PostgreSQL fail the statement of a number that writes to a table of the store. */
async function failingStatements({ connection, place }: OpenStore) {
  const { db } = connection;
  const own = `${place}_failing`;
  const run = (text: string) => sql.raw(text).execute(db);
  await run(`create schema ${own}; create sequence ${own}.statements; create table ${own}.plan (at bigint, code text);
    create function ${own}.fail() returns trigger language plpgsql as $$
    declare plan record;
    begin
      select * into plan from ${own}.plan;
      if nextval('${own}.statements') = plan.at then raise exception 'it fails' using errcode = plan.code; end if;
      return null;
    end $$`);
  const { rows } = await sql<{
    name: string;
  }>`select tablename as name from pg_tables where schemaname = ${place}`.execute(db);
  for (const { name } of rows)
    await run(`create trigger failing before insert or update or delete on ${place}.${name}
      for each statement execute function ${own}.fail()`);
  return {
    failAt: (statement: number, code: string) =>
      run(`delete from ${own}.plan; insert into ${own}.plan values (${statement}, '${code}');
        alter sequence ${own}.statements restart`),
    heal: () => run(`delete from ${own}.plan`),
    remove: () => run(`drop schema ${own} cascade`),
  };
}

test.skipIf(!hasPostgres)(
  'with no place left for what may take long, requests are refused with 503, and answered again once there is one',
  { timeout: 60_000 },
  async () => {
    const server = await postgres.start();
    const { close, place, writer } = await openAt(server);
    await writer.load(await shippedDataset());
    await close();
    const url = new URL(process.env.TEST_DATABASE_URL!);
    url.searchParams.set('options', `-csearch_path=${place}`);
    const running = await serve({ DATABASE_URL: url.href, LOG_LEVEL: 'silent' });
    const search = async (word: string) => {
      const response = await fetch(running.url, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query: `{ search(query: "line ${word}") { totalCount } }` }),
      });
      const { errors } = (await response.json()) as { errors?: { extensions: { code: string } }[] };
      return `${response.status} ${errors?.[0]?.extensions.code ?? ''}`;
    };
    expect(await search('first')).toBe('200 ');
    const isReady = async () => (await fetch(running.url.replace('/graphql', '/readyz'))).status;
    await expect.poll(isReady, { timeout: 20_000 }).toBe(200);
    const holder = new Client(process.env.TEST_DATABASE_URL);
    await holder.connect();
    await holder.query(`begin; lock table ${place}.claim in access exclusive mode`);
    const answers: string[] = [];
    const all = Promise.all(Array.from({ length: 40 }, async (_, index) => answers.push(await search(`word${index}`))));
    await expect.poll(() => answers.length, { timeout: 10_000 }).toBeGreaterThanOrEqual(20);
    expect(new Set(answers)).toEqual(new Set(['503 SERVICE_UNAVAILABLE']));
    // the store itself can be reached
    expect(await isReady()).toBe(200);
    await holder.query('rollback');
    const began = performance.now();
    await all;
    expect(await search('next')).toBe('200 ');
    expect(performance.now() - began).toBeLessThan(20_000);
    // what had its places, or waited for one, was only kept waiting
    expect(answers.filter(answer => answer === '200 ').length).toBeGreaterThanOrEqual(10);
    expect(answers.filter(answer => !['200 ', '503 SERVICE_UNAVAILABLE'].includes(answer))).toEqual([]);
    running.process.kill('SIGTERM');
    expect((await running.finished).code).toBe(0);
    await holder.end();
    await server.stop();
  },
);
