import { sql } from 'kysely';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { hasPostgres, type OpenStore, openAt, postgres, type Server } from '../../store/dialects.ts';
import { type ServedApi, serveStore, shippedDataset } from '../../support/api.ts';

describe.skipIf(!hasPostgres)('points of servers that share a database', () => {
  let server: Server;
  let stores: OpenStore[] = [];
  const apis: ServedApi[] = [];
  beforeAll(async () => {
    server = await postgres.start();
  });
  afterAll(() => server?.stop());
  afterEach(async () => {
    for (const api of apis.splice(0)) await api.stop();
    for (const store of stores.splice(0)) await store.close();
  });

  const startTwo = async () => {
    const first = await openAt(server);
    await first.writer.load(await shippedDataset());
    stores = [first, await openAt(server, first.place)];
    for (const store of stores) {
      const authenticate = async (name = 'nobody') => ({ name, role: 'reader' as const, via: 'token' as const });
      apis.push(await serveStore(store, { authenticate, protection: { pointsPerMinute: 60 }, answerBudget: 1e6 }));
    }
    return apis as [ServedApi, ServedApi];
  };
  const page = '{ claims(first: 100) { nodes { slug } } }';
  const small = '{ __typename }';
  const ask = async (api: ServedApi, name: string, query = small) =>
    (await api.ask(query, {}, { authorization: name })).status;
  const owed = async () => {
    const { rows } = await sql<{ points_left: number }>`select points_left from client_points`.execute(
      stores[0]!.connection.db,
    );
    return Math.min(...rows.map(({ points_left }) => points_left));
  };

  test('what a client spent at one, the other refuses at once, and others not', async () => {
    const [one, other] = await startTwo();
    expect(await ask(one, 'spender', page)).toBe(200);
    await expect.poll(owed, { timeout: 10_000 }).toBeLessThan(0);
    expect(await ask(other, 'spender')).toBe(429);
    expect(await ask(other, 'saver')).toBe(200);
    const { db } = stores[0]!.connection;
    expect(JSON.stringify(await sql`select client from client_points`.execute(db))).not.toMatch(/spender|saver/);
  });

  test('one that knows the client hears of it too', async () => {
    const [one, other] = await startTwo();
    expect([await ask(other, 'both'), await ask(one, 'both', page)]).toEqual([200, 200]);
    await expect.poll(() => ask(other, 'both'), { timeout: 10_000, interval: 300 }).toBe(429);
  });

  test('a request costs no statement of its own', async () => {
    const [, other] = await startTwo();
    await ask(other, 'often');
    stores[1]!.takeStatements();
    for (let asked = 0; asked < 30; asked++) await ask(other, 'often');
    const settling = stores[1]!.takeStatements().filter(text => text.includes('insert into client_points'));
    expect(settling.length).toBeLessThan(30);
  });

  test('where the database cannot count, each server counts by itself, and says so', async () => {
    const [one, other] = await startTwo();
    await sql`drop table client_points`.execute(stores[0]!.connection.db);
    expect([await ask(one, 'alone', page), await ask(one, 'alone'), await ask(other, 'alone')]).toEqual([
      200, 429, 200,
    ]);
    expect(one.log.join()).toContain('points are counted by this server alone');
  });
});
