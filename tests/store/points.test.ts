import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { hasPostgres, type OpenStore, openAt, pglite, postgres, type Server, sqlite } from './dialects.ts';

test('an embedded store, which one server alone serves, counts no points', async () => {
  const server = await sqlite.start();
  const store = await openAt(server);
  expect(store.points).toBeNull();
  await store.close();
  await server.stop();
});

describe.each([pglite, ...(hasPostgres ? [postgres] : [])])('$name', dialect => {
  let server: Server;
  let store: OpenStore;
  beforeAll(async () => {
    server = await dialect.start();
    store = await openAt(server);
  });
  afterAll(async () => {
    await store?.close();
    await server?.stop();
  });
  const perMinute = 60;
  const settle = async (...spent: readonly (readonly [string, number])[]) => {
    const left = await store.points!.settle(
      spent.map(([client, points]) => ({ client, points })),
      perMinute,
    );
    return left.map(points => Math.round(points));
  };
  /** As if so many seconds had passed since. */
  const pass = (seconds: number) =>
    sql`update client_points set at = at - ${seconds}`.execute(store.connection.db).then(() => {});

  test('what is spent is taken off, what was taken too much is given back, and each has its own', async () => {
    expect(await settle(['one', 20], ['other', 0])).toEqual([40, 60]);
    expect(await settle(['one', 5])).toEqual([35]);
    expect(await settle(['one', -15])).toEqual([50]);
    expect(await settle(['other', -10])).toEqual([60]);
  });

  test('points come back with time, to a minute of them at most', async () => {
    expect(await settle(['later', 50])).toEqual([10]);
    await pass(30);
    expect(await settle(['later', 0])).toEqual([40]);
    await pass(90);
    expect(await settle(['later', 0])).toEqual([60]);
  });

  test('nobody owes more than a minute of points', async () => {
    expect(await settle(['debtor', 1_000_000])).toEqual([-60]);
    await pass(61);
    expect(await settle(['debtor', 0])).toEqual([1]);
  });

  test('who has spent nothing for two minutes is forgotten', async () => {
    await settle(['gone', 10]);
    await pass(121);
    await settle(['here', 1]);
    const { rows } = await sql`select client from client_points`.execute(store.connection.db);
    expect(rows).toHaveLength(1);
  });

  test('many settle many clients at once, in any order, and nothing is lost', async () => {
    const clients = Array.from({ length: 40 }, (_, index) => `client ${index}`);
    const orders = Array.from({ length: 10 }, (_, index) => (index % 2 ? clients : clients.toReversed()));
    await Promise.all(orders.map(order => settle(...order.map(client => [client, 5] as const))));
    const left = await settle(...clients.map(client => [client, 0] as const));
    // a point comes back each second
    for (const points of left) expect(Math.abs(points - 10)).toBeLessThan(10);
  });
});
