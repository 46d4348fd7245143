/** What earlier releases wrote is opened, brought up to date and verified by the code of today. */
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { asEntityId } from '../../src/base/ids.ts';
import { readDatasetOrThrow } from '../../src/exchange/dataset/read-dataset.ts';
import { now } from '../../src/model/list-query.ts';
import { readRecords } from '../../src/store/rows/records.ts';
import { verifyStore } from '../../src/store/verify/verify.ts';
import { letAnybodyWrite, serveStore } from '../support/api.ts';
import { gather, restore } from '../support/backups.ts';
import { fileOf, postgresStoreOf, releases, sqliteStoreOf } from '../support/releases.ts';
import {
  hasPostgres,
  type OpenStore,
  openAt,
  type PostgresServer,
  pglite,
  postgres,
  type Server,
  sqlite,
} from './dialects.ts';

const postgresServers = [pglite, ...(hasPostgres ? [postgres] : [])];

let files: Server;
beforeAll(async () => {
  files = await sqlite.start();
});
afterAll(() => files?.stop());

const openSqlite = async (release: string): Promise<OpenStore> => openAt(files, await sqliteStoreOf(release, files));

const openPostgres = async (release: string, server: PostgresServer): Promise<OpenStore> =>
  openAt(server, await postgresStoreOf(release, server));

const faultsOf = async ({ connection }: OpenStore) =>
  (await verifyStore(connection)).flatMap(({ name, faults }) => faults.map(fault => `${name}: ${fault}`));

const recordsOf = ({ connection }: OpenStore) => readRecords(connection, gather);

type Answered = { readonly query: string; readonly data: unknown };

const answersOf = (release: string, dialect: 'sqlite' | 'postgres') =>
  JSON.parse(readFileSync(fileOf(release, `answers.${dialect}.json`), 'utf8')) as Answered[];

async function answerAgain(store: OpenStore, asked: readonly Answered[]): Promise<Answered[]> {
  const api = await serveStore(store, { authenticate: letAnybodyWrite });
  try {
    const answers = [];
    for (const { query } of asked) {
      const { data, errors } = await api.ask(query);
      answers.push({ query, data: errors ?? data });
    }
    return answers;
  } finally {
    await api.stop();
  }
}

test('the first release is kept', () => {
  expect(releases).toContain('0.1.0');
});

describe.each(releases)('what %s wrote', release => {
  test('on SQLite is brought up to date, found sound, and answers as it did', async () => {
    const [store, answers] = [await openSqlite(release), answersOf(release, 'sqlite')];
    expect(await faultsOf(store)).toEqual([]);
    expect(await answerAgain(store, answers)).toEqual(answers);
    const tokens = await store.tokens.list();
    expect(tokens.map(({ name, role, revoked }) => [name, role, revoked !== null])).toEqual([
      ['Desk', 'admin', false],
      ['Visitor', 'reader', true],
    ]);
    await store.close();
  });

  test('takes the dataset of today, which names all claims and nodes of then', async () => {
    const store = await openSqlite(release);
    const dataset = await readDatasetOrThrow('data');
    const today: string[] = [...dataset.claims, ...dataset.entities].map(({ id }) => id);
    const shipped = dataset.entities.filter(({ kind }) => kind === 'document').map(({ id }) => `${id}/`);
    const { db } = store.connection;
    const claims = (await db.selectFrom('claim').select('slug').execute()).map(({ slug }) => slug);
    const ofShipped = claims.filter(slug => shipped.some(document => slug.startsWith(document)));
    expect(ofShipped.length).toBeGreaterThan(400);
    expect(ofShipped.filter(slug => !today.includes(slug))).toEqual([]);
    await store.writer.load(dataset);
    expect(await faultsOf(store)).toEqual([]);
    await store.close();
  });

  test('says of each status whether it tells of a change, though it was recorded without', async () => {
    const store = await openSqlite(release);
    const { statuses } = await store.reader.vocabulary();
    const tellings = Object.fromEntries([...statuses.values()].map(({ name, tells }) => [name, tells]));
    expect(tellings).toMatchObject({ open: 'change', 'in-use': 'observation', proposed: 'intention' });
    await store.close();
  });

  test('says of each office what it is for, once the dataset of today is loaded', async () => {
    const store = await openSqlite(release);
    const filter = { officeKind: ['unspecified'], kind: ['office'] } as const;
    const spec = { filter, order: null, page: { first: 100, after: null }, asOf: now, spokenOfOnly: false };
    const unspecified = async () => (await store.reader.entities.page(['office'], spec)).items.map(({ id }) => id);
    expect(await unspecified()).toContain('pentagon-spokesperson');
    const before = await store.reader.entities.bySlug([asEntityId('pentagon-spokesperson')]);
    expect([...before.values()]).toMatchObject([{ officeKind: 'unspecified' }]);
    await store.writer.load(await readDatasetOrThrow('data'));
    expect(await unspecified()).not.toContain('pentagon-spokesperson');
    expect(await faultsOf(store)).toEqual([]);
    await store.close();
  });

  test.each(postgresServers)('on PostgreSQL is too, in $name', async dialect => {
    const server = await dialect.start();
    try {
      const [store, answers] = [await openPostgres(release, server), answersOf(release, 'postgres')];
      expect(await faultsOf(store)).toEqual([]);
      expect(await answerAgain(store, answers)).toEqual(answers);
      await store.close();
    } finally {
      await server.stop();
    }
  });

  test.each([sqlite, ...postgresServers])(
    'to a backup is restored as it stands in its store, in $name',
    async dialect => {
      const server = await dialect.start();
      try {
        const [migrated, restored] = [await openSqlite(release), await openAt(server)];
        await restore(fileOf(release, 'graph.backup'), restored);
        expect(await faultsOf(restored)).toEqual([]);
        const answers = answersOf(release, 'sqlite');
        expect(await recordsOf(restored)).toEqual(await recordsOf(migrated));
        expect(await answerAgain(restored, answers)).toEqual(answers);
        for (const { close } of [migrated, restored]) await close();
      } finally {
        await server.stop();
      }
    },
  );
});
