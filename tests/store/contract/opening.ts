import type { Kysely } from 'kysely';
import { expect, test } from 'vitest';
import { daysOfDates } from '../../../src/store/migrations/0008-days-of-dates.ts';
import { bytesOf, numbersOf, packedField, packedHead } from '../../../src/store/rows/packed-claim.ts';
import { readRecords } from '../../../src/store/rows/records.ts';
import { openStore } from '../../../src/store/store.ts';
import type { Tables } from '../../../src/store/tables.ts';
import { verifyStore } from '../../../src/store/verify/verify.ts';
import { gather, recordsOf } from '../../support/backups.ts';
import { aClaim } from '../../support/claims.ts';
import { aDataset } from '../../support/datasets.ts';
import { dump } from '../../support/dump.ts';
import { type OpenStore, openAt, type Server } from '../dialects.ts';

type Migrations = { kysely_migration: { name: string; timestamp: string } };

const faultsOf = async ({ connection }: OpenStore) => (await verifyStore(connection)).flatMap(check => check.faults);

/** Has the valid time of a claim begin a day earlier, wherever it stands. */
async function recordOtherDays(db: Kysely<Tables>, slug: string): Promise<void> {
  const row = await db.selectFrom('claim').selectAll().where('slug', '=', slug).executeTakeFirstOrThrow();
  const other = row.valid_earliest! - 1;
  const packed = numbersOf(Uint8Array.from(row.packed!));
  packed[packedHead + packedField.validEarliest] = other;
  const body = row.body.replace(
    `"validBounds":{"earliest":${row.valid_earliest},`,
    `"validBounds":{"earliest":${other},`,
  );
  await db
    .updateTable('claim')
    .set({ body, valid_earliest: other, packed: bytesOf(packed) })
    .where('slug', '=', slug)
    .execute();
}

export function openingContract(server: () => Server): void {
  test('a store that is closed and opened again holds what it held', async () => {
    const store = await openAt(server());
    await store.writer.load(aDataset([aClaim()]));
    const before = await dump(store.connection);
    await store.close();
    const again = await openAt(server(), store.place);
    expect(await dump(again.connection)).toEqual(before);
    await again.close();
  });

  test('a store that a newer version wrote is refused by the name of what it does not know, and left as it is', async () => {
    const store = await openAt(server());
    await store.writer.load(aDataset([aClaim()]));
    const migrations = store.connection.db as unknown as Kysely<Migrations>;
    await migrations.insertInto('kysely_migration').values({ name: '9999-later', timestamp: 'some day' }).execute();
    const before = await dump(store.connection);
    await store.close();
    await expect(openAt(server(), store.place)).rejects.toMatchObject({
      code: 'STORE_NEWER',
      message: expect.stringContaining('"9999-later"'),
    });
    const connection = await server().connect(store.place);
    expect(await dump(connection)).toEqual(before);
    await connection.db.destroy();
  });

  test('dates that an earlier version took for other days are found, and read anew by their migration and when it is restored', async () => {
    const store = await openAt(server());
    await store.writer.load(
      aDataset([aClaim({ name: 'early', valid: '2023~' }), aClaim({ name: 'late', valid: '2024' })]),
    );
    const [sound, { db }] = [await dump(store.connection), store.connection];
    await recordOtherDays(db, 'herald-spring/early');
    expect(await faultsOf(store)).toEqual(
      expect.arrayContaining([expect.stringContaining('herald-spring/early: valid_earliest is')]),
    );
    const restored = await openAt(server());
    // gathered first: stores in one PGlite share its only connection
    await restored.writer.restore(recordsOf(await readRecords(store.connection, gather)));
    expect((await dump(restored.connection)).claim).toEqual(sound.claim);
    await daysOfDates().up(db);
    expect(await faultsOf(store)).toEqual([]);
    expect((await dump(store.connection)).claim).toEqual(sound.claim);
    for (const opened of [restored, store]) await opened.close();
  });

  test('opening a store that is up to date writes nothing', async () => {
    const store = await openAt(server());
    await store.close();
    const statements: string[] = [];
    const connection = await server().connect(store.place, sql => statements.push(sql));
    const again = await openStore(connection);
    expect(statements.filter(sql => /^\s*(insert|update|delete|create|alter|drop)/i.test(sql))).toEqual([]);
    await again.close();
  });
}
