import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { now } from '../../src/model/list-query.ts';
import { withDeadline } from '../../src/store/deadline.ts';
import type { Connection, Row } from '../../src/store/dialect.ts';
import { connectPostgres } from '../../src/store/postgres/connect.ts';
import { aClaim } from '../support/claims.ts';
import { aDataset } from '../support/datasets.ts';
import { hasPostgres, type OpenStore, openAt, postgres, type Server } from './dialects.ts';

test('a server that does not answer is unavailable', async () => {
  await expect(connectPostgres('postgres://nobody@127.0.0.1:1/none')).rejects.toMatchObject({
    code: 'STORE_UNAVAILABLE',
  });
});

test('a server that takes connections and says nothing is unavailable in the time that it has', async () => {
  const silent = createServer().listen(0, '127.0.0.1');
  await once(silent, 'listening');
  const before = performance.now();
  const { port } = silent.address() as AddressInfo;
  await expect(connectPostgres(`postgres://nobody@127.0.0.1:${port}/none`)).rejects.toMatchObject({
    code: 'STORE_UNAVAILABLE',
  });
  expect(performance.now() - before).toBeLessThan(9_000);
  silent.close();
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

  test('plans by how many claims there are from the load on that brought them', async () => {
    const store = await openAt(server);
    const expected = async () => {
      const { rows } = await sql<{ rows: number }>`
        select reltuples as rows from pg_class where oid = to_regclass('claim')`.execute(store.connection.db);
      return rows[0]!.rows;
    };
    await store.writer.load(aDataset([aClaim()]));
    expect(await expected()).toBe(-1);
    await store.writer.load(aDataset(Array.from({ length: 600 }, () => aClaim())));
    expect(await expected()).toBe(601);
    await store.close();
  });

  test('who waits for a connection while this process is at work for long gets one', async () => {
    const { keyed, close } = await connectPostgres(process.env.TEST_DATABASE_URL!);
    const asked = Array.from({ length: 14 }, () => sql`select pg_sleep(0.2)`.execute(keyed));
    await new Promise(resolve => setTimeout(resolve, 5));
    const busyUntil = performance.now() + 6_000;
    while (performance.now() < busyUntil);
    await expect(Promise.all(asked)).resolves.toHaveLength(14);
    await close();
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

  test('opening a store minds no table that others make, change and drop beside it', async () => {
    const { db, keyed } = await connectPostgres(process.env.TEST_DATABASE_URL!);
    const isOver = { is: false };
    const others = async (name: string) => {
      await sql`create schema ${sql.id(name)}`.execute(db);
      while (!isOver.is) {
        await sql`create table ${sql.id(name, 'one')} (first integer, "row" integer)`.execute(db);
        await sql`alter table ${sql.id(name, 'one')} drop column "row"`.execute(db);
        await sql`drop table ${sql.id(name, 'one')}`.execute(db);
      }
      await sql`drop schema ${sql.id(name)}`.execute(db);
    };
    const name = `others_${process.pid}`;
    const busy = [others(`${name}_a`), others(`${name}_b`)];
    try {
      for (let turn = 0; turn < 2; turn++) {
        const stores = await Promise.all([1, 2, 3].map(() => openAt(server)));
        for (const store of stores) await store.close();
      }
    } finally {
      isOver.is = true;
      await Promise.all(busy);
      await keyed.destroy();
    }
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

  describe('statements that come again', () => {
    const kept = async (db: Connection['db']) =>
      (await sql<{ statement: string }>`select statement from pg_prepared_statements`.execute(db)).rows.map(
        ({ statement }) => statement,
      );
    const onOneConnection = async (work: (db: Connection['db']) => Promise<void>) => {
      const { db } = await connectPostgres(process.env.TEST_DATABASE_URL!);
      await db.connection().execute(work);
      await db.destroy();
    };
    const ask = async (db: Connection['db'], number: number) =>
      sql<{ n: number }>`select ${number}::integer as n`.execute(db);

    test('are kept on the connection, and those that come once are not', () =>
      onOneConnection(async db => {
        for (const number of [1, 2, 3]) expect((await ask(db, number)).rows).toEqual([{ n: number }]);
        await sql`select 'once'`.execute(db);
        expect(await kept(db)).toEqual(['select $1::integer as n']);
      }));

    test('are answered where a pooler has given another connection, and are not kept any more', () =>
      onOneConnection(async db => {
        for (const number of [1, 2]) await ask(db, number);
        await sql.raw('deallocate all').execute(db);
        for (const number of [3, 4, 5]) expect((await ask(db, number)).rows).toEqual([{ n: number }]);
        expect(await kept(db)).toEqual([]);
      }));

    test('fail in a transaction that a pooler gave another connection, for once', () =>
      onOneConnection(async db => {
        for (const number of [1, 2]) await ask(db, number);
        const { rows } = await sql<{ name: string }>`select name from pg_prepared_statements`.execute(db);
        const asked = (losing: readonly string[]) =>
          db.transaction().execute(async transaction => {
            for (const name of losing) await sql`deallocate ${sql.id(name)}`.execute(transaction);
            return ask(transaction, 3);
          });
        await expect(asked(rows.map(({ name }) => name))).rejects.toMatchObject({ code: 'STORE_BUSY' });
        for (let times = 0; times < 3; times++) expect((await asked([])).rows).toEqual([{ n: 3 }]);
      }));

    test('are answered anew where a table has changed since', () =>
      onOneConnection(async db => {
        const all = () => sql`select * from pg_temp.changed`.execute(db);
        await sql`create temporary table changed as select 1 as one`.execute(db);
        for (let times = 0; times < 3; times++) expect((await all()).rows).toEqual([{ one: 1 }]);
        await sql`alter table pg_temp.changed add column two integer default 2`.execute(db);
        expect((await all()).rows).toEqual([{ one: 1, two: 2 }]);
      }));

    test('are forgotten where they have become many', () =>
      onOneConnection(async db => {
        for (let number = 0; number < 400; number++)
          for (let times = 0; times < 2; times++) await sql.raw(`select ${number} as n`).execute(db);
        expect((await kept(db)).length).toBeLessThanOrEqual(150);
        expect((await ask(db, 7)).rows).toEqual([{ n: 7 }]);
      }));
  });

  describe('rows that are written in bulk', () => {
    const names = (store: OpenStore) =>
      store.connection.db.selectFrom('search_name').selectAll().orderBy('entity').execute();
    const add = ({ connection: { dialect } }: OpenStore, db: Connection['db'], rows: readonly Row[]) =>
      dialect.insert(db, 'search_name', rows);

    test('are written as they are, whatever is in them', async () => {
      const store = await openAt(server);
      const { db, dialect } = store.connection;
      const words = ['a\tb', 'a\nb\r', '\\N', '\\', '\\.', '{"x":"\\n"}', "'", '', 'é 電 📞'];
      await add(
        store,
        db,
        words.map((text, entity) => [text, entity]),
      );
      expect((await names(store)).map(row => row.words)).toEqual(words);
      const packed = Uint8Array.from({ length: 256 }, (_, byte) => byte);
      await dialect.insert(db, 'topology', [
        [1, 2, packed],
        [2, 3, new Uint8Array()],
      ]);
      const blocks = await db.selectFrom('topology').select('packed').orderBy('first_claim').execute();
      expect(blocks.map(block => [...block.packed])).toEqual([[...packed], []]);
      await dialect.insert(db, 'dataset_claim', [[1, 1, null]]);
      expect(await db.selectFrom('dataset_claim').select('revision').execute()).toEqual([{ revision: null }]);
      await store.close();
    });

    test('are found by later statements of their transaction', async () => {
      const store = await openAt(server);
      await store.connection.db.transaction().execute(async transaction => {
        for (let batch = 0; batch < 20; batch++) await add(store, transaction, [[`name ${batch}`, batch]]);
        const { count } = await transaction
          .selectFrom('search_name')
          .select(({ fn }) => fn.countAll<string>().as('count'))
          .executeTakeFirstOrThrow();
        expect(Number(count)).toBe(20);
      });
      await store.close();
    });

    test('fail their transaction with the reason where the table does not take them, whatever comes then', async () => {
      const store = await openAt(server);
      const { db } = store.connection;
      const twice = [
        ['one', 1],
        ['one', 1],
      ] as const;
      const failing = (then: (transaction: Connection['db']) => Promise<unknown>) =>
        db.transaction().execute(async transaction => {
          await add(store, transaction, [['kept', 7]]);
          await add(store, transaction, twice);
          await then(transaction);
        });
      await expect(failing(async () => {})).rejects.toMatchObject({ code: '23505' });
      await expect(failing(transaction => sql`select 1`.execute(transaction))).rejects.toMatchObject({ code: '23505' });
      await expect(failing(transaction => add(store, transaction, [['two', 2]]))).rejects.toMatchObject({
        code: '23505',
      });
      await expect(add(store, db, twice)).rejects.toMatchObject({ code: '23505' });
      expect(await names(store)).toEqual([]);
      await add(store, db, [['one', 1]]);
      expect(await names(store)).toEqual([{ words: 'one', entity: 1 }]);
      await store.close();
    });
  });

  test('a list has one text, however long it is', async () => {
    const store = await openAt(server);
    await store.writer.load(aDataset([aClaim(), aClaim(), aClaim()]));
    store.takeStatements();
    expect((await store.reader.claims.slugs([1])).size).toBe(1);
    expect((await store.reader.claims.slugs([1, 2, 3])).size).toBe(3);
    expect(new Set(store.takeStatements()).size).toBe(1);
    await store.close();
  });
});
