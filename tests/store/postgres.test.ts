import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { now } from '../../src/model/list-query.ts';
import { withDeadline } from '../../src/store/deadline.ts';
import { connectPostgres } from '../../src/store/postgres/connect.ts';
import { aClaim } from '../support/claims.ts';
import { aDataset } from '../support/datasets.ts';
import { hasPostgres, openAt, postgres, type Server } from './dialects.ts';

test('a server that does not answer is unavailable', async () => {
  await expect(connectPostgres('postgres://nobody@127.0.0.1:1/none')).rejects.toMatchObject({
    code: 'STORE_UNAVAILABLE',
  });
});

describe.skipIf(!hasPostgres)('on a server', () => {
  let server: Server;
  beforeAll(async () => {
    server = await postgres.start();
  });
  afterAll(() => server?.stop());

  test('a database that does not exist is unavailable', async () => {
    const url = new URL(process.env.TEST_DATABASE_URL!);
    url.pathname = '/no_such_exchange';
    await expect(connectPostgres(url.href)).rejects.toMatchObject({ code: 'STORE_UNAVAILABLE' });
  });

  test('loads at the same time are done one after another, and none is lost', async () => {
    const first = await openAt(server);
    await first.writer.load(aDataset());
    const second = await openAt(server, first.place);
    const loads = Array.from({ length: 6 }, (_, index) => {
      const claims = Array.from({ length: 20 }, () => aClaim());
      return (index % 2 ? first : second).writer.load(aDataset(claims));
    });
    await Promise.all(loads);
    const everything = { filter: {}, order: { field: 'recorded', direction: 'asc' } as const, asOf: now };
    const page = await first.reader.claims.page({ ...everything, page: { first: 1000, after: null } });
    expect(page.items.map(({ row }) => row)).toEqual(Array.from({ length: 120 }, (_, index) => index + 1));
    expect(await second.reader.revision()).toBe(7);
    await first.close();
    await second.close();
  });

  test('servers that open a new store at the same time agree on one', async () => {
    const place = await server.newPlace();
    const stores = await Promise.all([1, 2, 3].map(() => openAt(server, place)));
    await stores[0]!.writer.load(aDataset([aClaim()]));
    for (const store of stores) expect((await store.reader.info()).claimCount).toBe(1);
    for (const store of stores) await store.close();
  });

  test('a statement that takes too long is stopped, and the connection goes on being good', async () => {
    const { db } = await connectPostgres(process.env.TEST_DATABASE_URL!);
    const began = performance.now();
    const sleep = () => sql`select pg_sleep(20)`.execute(db);
    const failure = await withDeadline(performance.now() + 100, sleep).catch(error => error);
    expect(failure).toMatchObject({ code: 'DEADLINE_EXCEEDED' });
    expect(performance.now() - began).toBeLessThan(10_000);
    await expect(withDeadline(performance.now() - 1, sleep)).rejects.toMatchObject({ code: 'DEADLINE_EXCEEDED' });
    expect((await sql`select 1 as one`.execute(db)).rows).toEqual([{ one: 1 }]);
    const { rows } =
      await sql`select 1 from pg_stat_activity where query like '%pg_sleep(20)%' and state = 'active' and pid <> pg_backend_pid()`.execute(
        db,
      );
    expect(rows).toEqual([]);
    await db.destroy();
  });
});
