import { sql } from 'kysely';
import { expect, test } from 'vitest';

import { derivedColumns, derivedTables, leftOutTables, readRecords, records } from '../../../src/store/rows/records.ts';
import { verifyStore } from '../../../src/store/verify/verify.ts';
import { fillWithAll, gather, recordsOf } from '../../support/backups.ts';
import { aClaim } from '../../support/claims.ts';
import { aDataset } from '../../support/datasets.ts';
import { dump } from '../../support/dump.ts';
import { type OpenStore, openAt, type Server } from '../dialects.ts';

export function recordsContract(server: () => Server): void {
  const aFullStore = async () => {
    const store = await openAt(server());
    await fillWithAll(store);
    return store;
  };
  // in memory: PGlite has one session for both stores
  const recordsIn = async ({ connection }: OpenStore) => recordsOf(await readRecords(connection, gather));
  const faultsOf = async ({ connection }: OpenStore) =>
    (await verifyStore(connection)).flatMap(({ name, faults }) => faults.map(fault => `${name}: ${fault}`));

  test('every table and column is recorded, derived, or left out of backups on purpose', async () => {
    const { connection, close } = await openAt(server());
    const found = await connection.db.introspection.getTables({ withInternalKyselyTables: true });
    const tables = found.filter(({ schema, name }) => !isOfSearch(name) && (!schema || schema === connection.schema));
    const known = [...Object.keys(records), ...derivedTables, ...leftOutTables];
    expect(tables.map(({ name }) => name).filter(name => !known.includes(name))).toEqual([]);
    for (const [table, { columns }] of Object.entries(records)) {
      const derived = derivedColumns[table as keyof typeof records] ?? [];
      const named = [...Object.keys(columns), ...derived].sort();
      expect(
        tables
          .find(({ name }) => name === table)
          ?.columns.map(({ name }) => name)
          .sort(),
        table,
      ).toEqual(named);
    }
    await close();
  });

  test('records restored into another store are the same graph, down to numbers and times', async () => {
    const [store, other] = [await aFullStore(), await openAt(server())];
    await other.writer.restore(await recordsIn(store));
    expect(await dump(other.connection, ['topology'])).toEqual(await dump(store.connection, ['topology']));
    expect(await faultsOf(other)).toEqual([]);
    expect((await other.writer.load(aDataset([aClaim({ name: 'after' })]))).claims.added).toBe(1);
    expect(await faultsOf(other)).toEqual([]);
    for (const { close } of [store, other]) await close();
  });

  test('more rows are restored than one statement takes', async () => {
    const store = await openAt(server());
    await store.writer.load(aDataset());
    const change = { at: '2026-01-01T00:00:00.000Z', kind: 'reindex', summary: '', rereads: 0, author: 'A curator' };
    const held = await readRecords(store.connection, gather);
    const log = Array.from({ length: 7_000 }, (_, index) =>
      Object.keys(records.change.columns).map(
        column => ({ revision: index + 1, whole: 1, body: '{"nodes":[],"claims":[]}', ...change })[column] ?? null,
      ),
    );
    const restored = await openAt(server());
    await restored.writer.restore(recordsOf({ ...held, change: log }));
    expect(await restored.reader.revision()).toBe(7_000);
    await restored.close();
    await store.close();
  });

  test('records are restored into an empty store alone', async () => {
    const [store, other] = [await aFullStore(), await openAt(server())];
    await other.writer.load(aDataset([aClaim()]));
    const before = await dump(other.connection);
    const kept = await recordsIn(store);
    await expect(other.writer.restore(kept)).rejects.toMatchObject({ code: 'CONFLICT' });
    expect(await dump(other.connection)).toEqual(before);
    for (const { close } of [store, other]) await close();
  });

  test('a store whose life was full of changes is found sound', async () => {
    const store = await aFullStore();
    const checks = await verifyStore(store.connection);
    expect(checks.flatMap(({ faults }) => faults)).toEqual([]);
    expect(checks.find(({ name }) => name === 'claims')?.looked).toBeGreaterThan(90);
    await store.close();
  });

  test.each([
    [
      'a node described behind its digest',
      "update entity set body = replace(body, 'Bo Tarn', 'Bo Barn')",
      'nodes: bo-tarn',
    ],
    [
      'a node with another canonical node',
      "update entity set canonical = 1 where slug = 'bo-tarn'",
      'identity: bo-tarn',
    ],
    ['a version by which no document is found', 'delete from document_version', 'nodes: '],
    ['a name that is not suggested', "delete from search_start where words = 'tarn'", 'search for names: bo-tarn'],
    ['a name that is not found', "delete from search_name where words like 'bo %'", 'search for names: bo-tarn'],
    [
      'a claim that says something else',
      "update claim set body = replace(body, 'An invented', 'A true') where id = 3",
      'claims: ',
    ],
    ['a column beside its claim', 'update claim set asserted_earliest = 1 where id = 3', 'claims: '],
    [
      'a claim that names no node',
      'update claim set holder = 9999 where id = 3',
      'references: claim.holder: 1 rows name entity 9999',
    ],
    [
      'another text',
      "update text set body = 'x' where document in (select id from entity where slug = 'herald-spring')",
      'texts and evidence: text ',
    ],
    ['evidence elsewhere', 'update evidence set start_at = start_at + 1 where claim = 3', 'evidence rows: '],
    ['a participant that is missing', 'delete from participation where claim = 3 and role = 0', 'edges: node '],
    ['a side that is missing', 'delete from channel_side where is_side = 1', 'edges: the sides of channels'],
    ['blocks of edges that are missing', 'delete from topology where first_claim = 1', 'edges: '],
    ['a claim that is not indexed', 'delete from topology where first_claim > 1', 'edges: '],
    ['a gap in the change log', 'delete from change where revision = 1', 'change log: revision 2'],
  ])('%s is found', async (_what, damage, wanted) => {
    const store = await aFullStore();
    await sql.raw(damage).execute(store.connection.db);
    expect((await faultsOf(store)).filter(fault => fault.startsWith(wanted))).not.toEqual([]);
    await store.close();
  });
}

/** What each dialect keeps of the indexes of words, in its own way. */
const isOfSearch = (name: string) => /^search_(entity|claim|text)(_|$)/.test(name);
