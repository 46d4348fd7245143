import type { Kysely } from 'kysely';
import { expect, test } from 'vitest';

import { openStore } from '../../../src/store/store.ts';
import { aClaim } from '../../support/claims.ts';
import { aDataset } from '../../support/datasets.ts';
import { dump } from '../../support/dump.ts';
import { openAt, type Server } from '../dialects.ts';

type Migrations = { kysely_migration: { name: string; timestamp: string } };

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
