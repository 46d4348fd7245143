/** Writes that wait for those of other processes, and what goes on meanwhile. */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';

import { sha256 } from '../../src/base/text.ts';
import { connectSqlite } from '../../src/store/sqlite/connect.ts';
import { letAnybodyWrite, serveStore } from '../support/api.ts';
import { aClaim } from '../support/claims.ts';
import { aProposal, by } from '../support/curating.ts';
import { aDataset, aText } from '../support/datasets.ts';
import { aWriterElsewhere } from '../support/processes.ts';
import { aToken } from '../support/tokens.ts';
import { hasPostgres, type OpenStore, openAt, postgres, type Server, sqlite } from './dialects.ts';

let server: Server;
beforeAll(async () => {
  server = await sqlite.start();
});
afterAll(() => server?.stop());

const judge = `mutation ($right: ID!, $dryRun: Boolean) { judgeIdentity(
  input: { left: "ada-quill", right: $right, verdict: DIFFERENT, reason: "Two persons." }, dryRun: $dryRun
) { change { kind } } }`;

/** Whether a promise is settled, once all that is due has been done. */
async function isSettled(promise: Promise<unknown>): Promise<boolean> {
  const pending = Symbol('pending');
  const first = await Promise.race([promise.catch(() => {}), new Promise(resolve => setImmediate(resolve, pending))]);
  return first !== pending;
}

describe('while another process writes to the file', () => {
  let store: OpenStore;
  beforeEach(async () => {
    store = await openAt(server);
    await store.writer.load(aDataset([aClaim()], { texts: [aText('herald-spring')] }));
    return () => store.close();
  });

  test('a server reads and says that it lives, and a mutation and its dry run are done once they can be', async () => {
    const api = await serveStore(store, { authenticate: letAnybodyWrite });
    const asks = '{ graph { claimCount revision } }';
    await api.ask(asks);
    const other = await aWriterElsewhere(store.place);
    const dryRun = api.ask(judge, { right: 'a-quill', dryRun: true });
    const mutation = api.ask(judge, { right: 'bo-tarn' });
    for (let asked = 0; asked < 3; asked++) {
      expect(await api.ask(asks)).toMatchObject({ data: { graph: { revision: 1 } } });
      expect((await fetch(new URL('/healthz', api.url))).status).toBe(200);
    }
    expect([await isSettled(mutation), await isSettled(dryRun)]).toEqual([false, false]);
    await other.finish();
    const judged = { status: 200, data: { judgeIdentity: { change: { kind: 'JUDGE_IDENTITY' } } } };
    expect([await dryRun, await mutation]).toMatchObject([judged, judged]);
    expect(await store.reader.revision()).toBe(2);
    await api.stop();
  });

  test('every kind of write is refused when that takes long, all of them together, and says what to do', async () => {
    const { writer, tokens, tickets, place } = store;
    const other = await aWriterElsewhere(place);
    const writes: Record<string, () => Promise<unknown>> = {
      load: () => writer.load(aDataset([aClaim({ name: 'another' })])),
      attach: () => writer.attach(aText('herald-spring')),
      reindex: () => writer.reindex(),
      propose: () => writer.proposeClaims([aProposal()], by()),
      rehearse: () => writer.rehearse(({ curator }) => curator.proposeClaims([aProposal()], by())),
      'token add': () => tokens.add(aToken('reader').record),
      'token revoke': () => tokens.revoke('nobody', '2026-01-01T00:00:00.000Z'),
      'ticket add': () => tickets.add({ digest: sha256('x'), holder: 'x', expires: '9', body: '' }, '1', 1),
      'ticket redeem': () => tickets.redeem(sha256('x'), '1'),
      'give up': () => writer.giveUpRestore(),
    };
    const outcomes = await Promise.all(
      Object.entries(writes).map(async ([name, write]) => [
        name,
        await write().then(
          () => null,
          (error: unknown) => error,
        ),
      ]),
    );
    const refused = expect.objectContaining({ code: 'STORE_BUSY', message: expect.stringContaining('try again') });
    expect(outcomes).toEqual(Object.keys(writes).map(name => [name, refused]));
    await other.finish();
    expect(await store.reader.revision()).toBe(1);
    await writes.load!();
    expect(await store.reader.revision()).toBe(2);
  });

  test('writes are let in in the order in which they came', async () => {
    const other = await aWriterElsewhere(store.place);
    const names = Array.from({ length: 20 }, (_, index) => `waiting-${index}`);
    const loads = names.map(name => store.writer.load(aDataset([aClaim({ name })])));
    await other.finish();
    await Promise.all(loads);
    const { db } = store.connection;
    const claims = await db.selectFrom('claim').select('slug').orderBy('id').execute();
    expect(claims.slice(1).map(({ slug }) => slug.split('/')[1])).toEqual(names);
  });

  test('a store of an earlier version is brought up to date once that can be done', async () => {
    const { db } = store.connection as unknown as { db: { deleteFrom: (table: string) => Deletion } };
    await db.deleteFrom('kysely_migration').where('name', '>=', '0026').execute();
    await store.connection.db.schema.dropTable('unfinished_restore').execute();
    await store.connection.db.schema.dropTable('document_version').execute();
    await store.connection.db.schema.dropIndex('entity_held_back').execute();
    const other = await aWriterElsewhere(store.place);
    const opened = openAt(server, store.place);
    expect(await isSettled(opened)).toBe(false);
    await other.finish();
    const later = await opened;
    expect((await later.writer.load(aDataset([aClaim({ name: 'later' })]))).claims.added).toBe(1);
    await later.close();
  });
});

type Deletion = { where: (column: string, is: string, value: string) => { execute: () => Promise<void> } };

test('two processes that make one store at once both open it', async () => {
  const place = await server.newPlace();
  const connections = await Promise.all([connectSqlite(place), connectSqlite(place)]);
  expect(connections).toHaveLength(2);
  for (const { db } of connections) await db.destroy();
});

test.skipIf(!hasPostgres)('on PostgreSQL writers that wait leave connections to those who read', async () => {
  const shared = await postgres.start();
  const [store, other] = [await openAt(shared), await shared.connect(await shared.newPlace())];
  const { promise: isOver, resolve: end } = Promise.withResolvers<void>();
  const { promise: isHeld, resolve: held } = Promise.withResolvers<void>();
  const holding = other.db.transaction().execute(async trx => {
    await other.dialect.lockForWriting(trx);
    held();
    await isOver;
  });
  await isHeld;
  const loads = Array.from({ length: 30 }, (_, index) =>
    store.writer.load(aDataset([aClaim({ name: `claim-${index}` })])),
  );
  expect(await store.reader.revision()).toBe(0);
  expect(await isSettled(Promise.race(loads))).toBe(false);
  end();
  await holding;
  await Promise.all(loads);
  expect(await store.reader.revision()).toBe(30);
  await store.close();
  await other.db.destroy();
  await shared.stop();
});
