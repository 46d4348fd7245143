import { type AddressInfo, connect, createServer } from 'node:net';
import { sql } from 'kysely';
import { describe, expect, test } from 'vitest';

import { connectPostgres } from '../../src/store/postgres/connect.ts';
import { openStore } from '../../src/store/store.ts';
import { hasPostgres, type OpenStore, openAt, postgres, sqlite } from '../store/dialects.ts';
import { aClaim } from '../support/claims.ts';
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
});
