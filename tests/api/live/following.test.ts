import { afterEach, beforeEach, describe, expect, test } from 'vitest';

import { asClaimId, asEntityId } from '../../../src/base/ids.ts';
import { hasPostgres, openAt, postgres, type Server, sqlite } from '../../store/dialects.ts';
import { type ServedApi, serveStore } from '../../support/api.ts';
import { aClaim, theWords } from '../../support/claims.ts';
import { addAccepted, anAddition, aProposal, by } from '../../support/curating.ts';
import { aDataset, aText } from '../../support/datasets.ts';
import { type EventStream, follow } from '../../support/events.ts';

const asked = `subscription { follow(nodes: ["border-hotline"]) { revision news {
  node { slug } isDescribed isJudged followsOn newClaims { slug } endedClaims { slug }
  status { state group } statusBefore { state group claims { slug } } newDisputes { type } endedDisputes
} } }`;

const nothingNew = {
  node: { slug: 'border-hotline' },
  isDescribed: false,
  isJudged: false,
  followsOn: true,
  newClaims: [],
  endedClaims: [],
  status: null,
  statusBefore: null,
  newDisputes: [],
  endedDisputes: [],
};

const cases = [sqlite, ...(hasPostgres ? [postgres] : [])].flatMap(dialect => [
  { dialect, name: `${dialect.name}, with the index`, indexBudget: 1e8 },
  { dialect, name: `${dialect.name}, without the index`, indexBudget: 0 },
]);

describe.each(cases)('what is followed in $name', ({ dialect, indexBudget }) => {
  let server: Server;
  let api: ServedApi;
  let store: Awaited<ReturnType<typeof openAt>>;
  const streams: EventStream[] = [];
  beforeEach(async () => {
    server = await dialect.start();
    store = await openAt(server);
    const open = aClaim({ name: 'open', valid: '2024-04-01/..' });
    await store.writer.load(aDataset([open], { texts: [aText('herald-spring')] }));
    api = await serveStore(store, { indexBudget });
  });
  afterEach(async () => {
    for (const stream of streams.splice(0)) await stream.close();
    await api?.stop();
    await store?.close();
    await server?.stop();
  });

  async function open(query = asked, lastEventId?: string): Promise<EventStream> {
    const stream = await follow(api.url, query, lastEventId);
    expect(stream.status).toBe(200);
    streams.push(stream);
    return stream;
  }

  const next = async (stream: EventStream) => {
    const event = await stream.next();
    return { id: event!.id!, ...event!.data.data.follow };
  };

  const cut = (given: Parameters<typeof aProposal>[0] = {}) =>
    store.writer.proposeClaims(
      [aProposal({ name: 'cut', status: 'suspended', valid: '2024-04-03/..', said: '2024-04-03', ...given })],
      by(),
    );
  const accept = (name = 'cut') =>
    store.writer.reviewClaims(
      [{ claim: asClaimId(`herald-spring/${name}`), decision: 'accept', reason: 'It says so.', amendment: null }],
      by(),
    );

  test('a line’s status flips when the claim that says so is accepted, and not when it is proposed', async () => {
    const stream = await open();
    await cut();
    await accept();
    expect(await next(stream)).toEqual({
      id: expect.stringMatching(/^3\.[0-9a-f]{16}$/),
      revision: 3,
      news: [
        {
          ...nothingNew,
          newClaims: [{ slug: 'herald-spring/cut' }],
          status: { state: 'AGREED', group: 'INTERRUPTED' },
          statusBefore: { state: 'AGREED', group: 'WORKING', claims: [{ slug: 'herald-spring/open' }] },
        },
      ],
    });
  });

  test('what is undone flips back, and its claim is no longer named to readers', async () => {
    const stream = await open();
    await cut();
    await accept();
    await next(stream);
    await store.writer.revert(3, by());
    expect((await next(stream)).news).toEqual([
      {
        ...nothingNew,
        status: { state: 'AGREED', group: 'WORKING' },
        statusBefore: { state: 'AGREED', group: 'INTERRUPTED', claims: [] },
      },
    ]);
  });

  test('a client that comes back is told of all that changed meanwhile, also of what was undone', async () => {
    const before = await open();
    await cut();
    await accept();
    const { id } = await next(before);
    await before.close();
    await store.writer.revert(3, by());
    const after = await next(await open(asked, id));
    expect(after).toMatchObject({ revision: 4, news: [{ followsOn: false, status: { group: 'WORKING' } }] });
    await store.writer.withdrawClaim(asClaimId('herald-spring/open'), by());
    const last = await next(await open(asked, after.id));
    expect(last).toMatchObject({
      revision: 5,
      news: [
        {
          followsOn: true,
          endedClaims: [{ slug: 'herald-spring/open' }],
          status: { state: 'UNKNOWN' },
          statusBefore: { group: 'WORKING' },
        },
      ],
    });
  });

  test('a dispute begins when it is loaded, and ends when a side of it is withdrawn', async () => {
    const stream = await open(
      'subscription { follow(nodes: ["border-hotline"], kinds: [DISPUTES]) { revision news { newDisputes { type } endedDisputes } } }',
    );
    const denied = aClaim({ name: 'denied', polarity: 'denies', valid: '2024-04-01/2024-04-02', speaker: 'bo-tarn' });
    await store.writer.load(aDataset([denied], { entities: [] }));
    expect((await next(stream)).news).toEqual([{ newDisputes: [{ type: 'DENIAL' }], endedDisputes: [] }]);
    await store.writer.withdrawClaim(denied.id, by());
    expect((await next(stream)).news).toEqual([{ newDisputes: [], endedDisputes: [expect.any(String)] }]);
  });

  test('what bears on a line through its family is told of the line', async () => {
    const stream = await open(
      'subscription { follow(nodes: ["border-hotline"], kinds: [STATUS]) { news { status { group } } } }',
    );
    await cut({ name: 'member', predicate: 'part-of', object: 'all-lines', status: undefined, valid: null });
    await accept('member');
    await cut({ name: 'family-cut', subject: 'all-lines' });
    await accept('family-cut');
    expect((await next(stream)).news).toEqual([{ status: { group: 'INTERRUPTED' } }]);
  });

  test('nodes that become one are told of, and go on being followed', async () => {
    const stream = await open(
      'subscription { follow(nodes: ["frontier-phone"]) { news { node { slug } isJudged status { group } } } }',
    );
    const [left, right] = [asEntityId('border-hotline'), asEntityId('frontier-phone')];
    await store.writer.judgeIdentity({ left, right, verdict: 'same' }, by());
    expect((await next(stream)).news).toEqual([
      { node: { slug: 'border-hotline' }, isJudged: true, status: { group: 'WORKING' } },
    ]);
    await cut();
    await accept();
    expect((await next(stream)).news).toMatchObject([{ status: { group: 'INTERRUPTED' } }]);
  });

  test('what concerns other nodes is not told, nor what was not asked for', async () => {
    const stream = await open(
      'subscription { follow(nodes: ["ada-quill"], kinds: [CLAIMS]) { revision news { newClaims { slug } } } }',
    );
    await cut({ name: 'by-bo', speaker: 'bo-tarn' });
    await accept('by-bo');
    await cut({ name: 'by-ada' });
    await accept('by-ada');
    expect(await next(stream)).toMatchObject({
      revision: 5,
      news: [{ newClaims: [{ slug: 'herald-spring/by-ada' }] }],
    });
  });

  test('a new text of a document is told to those who follow it', async () => {
    const stream = await open(
      'subscription { follow(nodes: ["times-spring"]) { news { node { slug } isDescribed } } }',
    );
    await store.writer.attach(aText('times-spring'));
    expect((await next(stream)).news).toEqual([{ node: { slug: 'times-spring' }, isDescribed: true }]);
  });

  test('a description is told when it is accepted, and when that is undone, and not when it is put forward', async () => {
    const stream = await open(
      'subscription { follow(nodes: ["ada-quill"]) { revision news { isDescribed isJudged } } }',
    );
    const ada = asEntityId('ada-quill');
    await store.writer.amendEntity({ entity: ada, changes: { summary: 'She speaks.' } }, by());
    const decided = { entity: ada, description: 2, decision: 'accept', reason: 'She does.', amendment: null } as const;
    await store.writer.reviewClaims([], by(), [decided]);
    await store.writer.revert(3, by());
    const news = [{ isDescribed: true, isJudged: false }];
    expect(await next(stream)).toMatchObject({ revision: 3, news });
    expect(await next(stream)).toMatchObject({ revision: 4, news });
  });

  test('a document that is reviewed or taken down is told to those who follow it, and not to those of its publisher and of what its claims name', async () => {
    const nodes = '["border-hotline", "north-herald", "herald-spring"]';
    const stream = await open(
      `subscription { follow(nodes: ${nodes}) { revision news { node { slug } isDescribed newClaims { slug } } } }`,
    );
    const quotation = 'The Herald Spring reports';
    const quoted = aClaim({ name: 'quoted', evidence: [theWords(quotation, 'herald-spring', { quotation })] });
    await store.writer.load(aDataset([quoted], { entities: [] }));
    expect(await next(stream)).toMatchObject({ revision: 2 });
    await addAccepted(store.writer, anAddition('herald-autumn', 'The line rang.'));
    await addAccepted(store.writer, anAddition('herald-spring', 'The line rang.', { described: null }));
    await store.writer.takeDownDocument(asEntityId('herald-spring'), by());
    const news = [{ node: { slug: 'herald-spring' }, isDescribed: true, newClaims: [] }];
    expect(await next(stream)).toMatchObject({ revision: 6, news });
    expect(await next(stream)).toMatchObject({ revision: 7, news });
  });

  test('unknown nodes, none and too many are refused', async () => {
    const messageOf = async (nodes: string) => {
      const stream = await follow(api.url, `subscription { follow(nodes: ${nodes}) { revision } }`);
      streams.push(stream);
      return (await stream.next())?.data.errors[0].message;
    };
    expect(await messageOf('["border-hotlin"]')).toContain('did you mean "border-hotline"');
    expect(await messageOf('[]')).toContain('from 1 to 50');
    expect(await messageOf(JSON.stringify(Array(51).fill('border-hotline')))).toContain('from 1 to 50');
  });
});
