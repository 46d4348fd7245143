import { sql } from 'kysely';
import { describe, expect, test } from 'vitest';

import { readRecords } from '../../src/store/rows/records.ts';
import { openStore } from '../../src/store/store.ts';
import { verifyStore } from '../../src/store/verify/verify.ts';
import {
  hasPostgres,
  type OpenStore,
  openAt,
  type PostgresServer,
  postgres,
  type Server,
  sqlite,
} from '../store/dialects.ts';
import { gather } from '../support/backups.ts';
import { dumpDerived } from '../support/dump.ts';
import { isKilled, urlOf } from '../support/killed.ts';
import { postgresStoreOf, sqliteStoreOf } from '../support/releases.ts';
import { isLong, longest } from './form.ts';

const release = '0.1.0';

/** What stands in a store, and as what: tables, columns and indexes, without the name of its place. */
async function contentOf({ connection, place }: OpenStore) {
  const { db, dialect } = connection;
  const { rows: schema } = await (dialect.name === 'sqlite'
    ? sql`select name, sql as told from sqlite_schema order by type, name`
    : sql`select table_name || '.' || column_name as name, concat_ws(' ', data_type, is_nullable, collation_name, column_default) as told
        from information_schema.columns where table_schema = ${place}
        union all select indexname, indexdef from pg_indexes where schemaname = ${place} order by 1, 2`
  ).execute(db);
  const migrations = await sql<{ name: string }>`select name from kysely_migration order by name`.execute(db);
  return {
    schema: JSON.stringify(schema).replaceAll(place, 'place'),
    migrations: migrations.rows.map(({ name }) => name),
    records: await readRecords(connection, gather),
    derived: await dumpDerived(connection),
    faults: (await verifyStore(connection)).flatMap(({ faults }) => faults),
  };
}

async function contentAt(server: Server, place: string) {
  const store = await openAt(server, place);
  const content = await contentOf(store);
  await store.close();
  return content;
}

/**
 * After how many statements of an unbroken run a process is killed: just before and just after each migration is noted in
 * the long form, else before the first, in the middle and after the last.
 */
function pointsOf(statements: readonly string[]): number[] {
  const noted = statements.flatMap((statement, index) =>
    /insert into .*"kysely_migration" /.test(statement) ? [index] : [],
  );
  const all = noted.flatMap(index => [index, index + 1]);
  return isLong ? all : [all[0]!, all[Math.floor(all.length / 4) * 2]!, all.at(-1)!];
}

async function killAtEachStep(
  server: Server,
  { urlAt, placeOf }: { urlAt: (place: string) => string; placeOf: () => Promise<string> },
): Promise<void> {
  const place = await placeOf();
  const statements: string[] = [];
  const store = await openStore(await server.connect(place, statement => statements.push(statement)));
  await store.close();
  const unbroken = await contentAt(server, place);
  expect(unbroken.faults).toEqual([]);
  for (const count of pointsOf(statements)) {
    const broken = await placeOf();
    await isKilled(urlAt(broken), { after: '.', count });
    expect(await contentAt(server, broken)).toEqual(unbroken);
  }
}

describe('a store of the first release whose process is killed after a migration is brought to the same end', () => {
  test('on SQLite', { timeout: longest }, async () => {
    const server = await sqlite.start();
    await killAtEachStep(server, {
      urlAt: place => urlOf(sqlite, place),
      placeOf: () => sqliteStoreOf(release, server),
    });
    await server.stop();
  });

  test.skipIf(!hasPostgres)('on PostgreSQL', { timeout: longest }, async () => {
    const server: PostgresServer = await postgres.start();
    await killAtEachStep(server, {
      urlAt: place => urlOf(postgres, place),
      placeOf: () => postgresStoreOf(release, server),
    });
    await server.stop();
  });
});
