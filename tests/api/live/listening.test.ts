import { sql } from 'kysely';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';

import { hasPostgres, type OpenStore, openAt, postgres, type Server } from '../../store/dialects.ts';
import { letAnybodyWrite, type ServedApi, serveStore } from '../../support/api.ts';
import { aProposal, by } from '../../support/curating.ts';
import { aDataset, aText } from '../../support/datasets.ts';
import { follow } from '../../support/events.ts';

/** So long that what is seen was told, and not looked for. */
const pollInterval = 3_600_000;

describe.skipIf(!hasPostgres)('a server on PostgreSQL', () => {
  let server: Server;
  let [ours, theirs]: OpenStore[] = [];
  let api: ServedApi;
  beforeAll(async () => {
    server = await postgres.start();
  });
  afterAll(() => server?.stop());
  beforeEach(async () => {
    ours = await openAt(server);
    await ours.writer.load(aDataset([], { texts: [aText('herald-spring')] }));
    theirs = await openAt(server, ours.place);
    api = await serveStore(ours, {
      pollInterval,
      authenticate: letAnybodyWrite,
    });
  });
  afterEach(async () => {
    await api.stop();
    await ours!.close();
    await theirs!.close();
  });

  const propose = (name: string) => theirs!.writer.proposeClaims([aProposal({ name })], by());
  const revision = async () => (await api.ask('{ graph { revision } claims(review: [PROPOSED]) { totalCount } }')).data;

  test('is told of what others write, and tells its subscribers', async () => {
    const stream = await follow(api.url, 'subscription { changes { revision claims { slug } } }');
    await propose('first');
    expect((await stream.next())?.data.data.changes).toEqual({
      revision: 2,
      claims: [{ slug: 'herald-spring/first' }],
    });
    expect(await revision()).toEqual({ graph: { revision: 2 }, claims: { totalCount: 1 } });
    await stream.close();
  });

  test('hears again after its connection was lost, and of what was written meanwhile', async () => {
    const stream = await follow(api.url, 'subscription { changes { revision } }');
    await sql`select pg_terminate_backend(pid) from pg_stat_activity where query = 'listen backchannel_change' and pid <> pg_backend_pid()`.execute(
      theirs!.connection.db,
    );
    await propose('meanwhile');
    expect((await stream.next())?.id).toBe('2');
    await propose('afterwards');
    expect((await stream.next())?.id).toBe('3');
    await stream.close();
  });
});
