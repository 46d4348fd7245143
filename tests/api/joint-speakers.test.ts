import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { verifyStore } from '../../src/store/verify/verify.ts';
import { hasPostgres, openAt, postgres, type Server, sqlite } from '../store/dialects.ts';
import { letAnybodyWrite, type ServedApi, serveStore } from '../support/api.ts';
import { aClaim } from '../support/claims.ts';
import { aDataset } from '../support/datasets.ts';
import { claim } from '../support/mutations.ts';

const dialects = [sqlite, ...(hasPostgres ? [postgres] : [])];
const cases = dialects.flatMap(dialect => [
  { dialect, name: `${dialect.name}, with the index`, indexBudget: 1e8 },
  { dialect, name: `${dialect.name}, without the index`, indexBudget: 0 },
]);

describe.each(cases)('a joint statement in $name', ({ dialect, indexBudget }) => {
  let server: Server;
  let api: ServedApi;
  let store: Awaited<ReturnType<typeof openAt>>;
  beforeAll(async () => {
    server = await dialect.start();
    store = await openAt(server);
    // of two states that cut the line together, one says later that it is open
    const joint = aClaim({
      name: 'joint-cut',
      speaker: 'northland',
      jointSpeakers: ['southland'],
      status: 'suspended',
      valid: '2024-04-02/..',
    });
    const took = { predicate: 'took-part-in', speaker: 'northland', jointSpeakers: ['southland'] };
    const open = aClaim({
      name: 'northland-open',
      speaker: 'northland',
      valid: '2024-06-02',
      said: '2024-06-02',
      document: 'times-spring',
    });
    await store.writer.load(
      aDataset([
        joint,
        open,
        aClaim({ ...took, name: 'us', subject: 'northland-army', object: 'spring-briefing' }),
        aClaim({ ...took, name: 'them', subject: 'southland-navy', object: 'spring-briefing' }),
        aClaim({ name: 'reported', speaker: 'southland', status: 'suspended', valid: '2024-04-02/..' }),
      ]),
    );
    api = await serveStore(store, { authenticate: letAnybodyWrite, indexBudget });
  });
  afterAll(async () => {
    await api?.stop();
    await store?.close();
    await server?.stop();
  });

  test('names everybody who made it, the first of them as the speaker', async () => {
    const { data } = await api.ask(
      '{ claim(slug: "herald-spring/joint-cut") { attribution { speaker { slug } speakers { slug } } } }',
    );
    expect(data.claim.attribution).toEqual({
      speaker: { slug: 'northland' },
      speakers: [{ slug: 'northland' }, { slug: 'southland' }],
    });
  });

  test('is found by each of its speakers, in filters, lists, edges and facets', async () => {
    const { data } = await api.ask(`{
      northland: claims(filter: { speaker: ["northland"], status: [SUSPENDED] }) { nodes { slug } }
      southland: claims(filter: { speaker: ["southland"], status: [SUSPENDED] }) { nodes { slug } }
      others: claims(filter: { not: { speaker: ["southland"] } }) { nodes { slug } }
      state(slug: "southland") { statements(filter: { status: [SUSPENDED] }) { nodes { slug } } describedChannels { nodes { slug } } }
      channel(slug: "border-hotline") { describers { nodes { slug } } }
      states(filter: { speaks: { status: [SUSPENDED] } }) { nodes { slug } }
      facets(fields: [SPEAKER]) { counts { value count } }
      paths(from: "northland", to: "southland") { paths { hops { claim { slug } fromRole toRole } } }
    }`);
    const slugs = (list: { nodes: { slug: string }[] }) => list.nodes.map(({ slug }) => slug).sort();
    expect(slugs(data.northland)).toEqual(['herald-spring/joint-cut']);
    expect(slugs(data.southland)).toEqual(['herald-spring/joint-cut', 'herald-spring/reported']);
    expect(slugs(data.others)).toEqual(['times-spring/northland-open']);
    expect(slugs(data.state.statements)).toEqual(['herald-spring/joint-cut', 'herald-spring/reported']);
    expect(slugs(data.state.describedChannels)).toEqual(['border-hotline']);
    expect(slugs(data.channel.describers)).toEqual(['northland', 'southland']);
    expect(slugs(data.states)).toEqual(['northland', 'southland']);
    expect(data.facets[0].counts).toEqual([
      { value: 'northland', count: 4 },
      { value: 'southland', count: 4 },
    ]);
    expect(data.paths.paths[0].hops[0]).toMatchObject({ fromRole: 'SPEAKER', toRole: 'SPEAKER' });
  });

  test('is one utterance, and of one with what either of them is reported to have said in it', async () => {
    const { data } = await api.ask(`{ claim(slug: "herald-spring/joint-cut") { corroboration {
      independentCount utterances { speaker { slug } speakers { slug } claims { slug } } } } }`);
    expect(data.claim.corroboration).toEqual({
      independentCount: 1,
      utterances: [
        {
          speaker: { slug: 'northland' },
          speakers: [{ slug: 'northland' }, { slug: 'southland' }],
          claims: expect.arrayContaining([{ slug: 'herald-spring/joint-cut' }, { slug: 'herald-spring/reported' }]),
        },
      ],
    });
  });

  test('is a position of each: what one of them says later leaves the other’s', async () => {
    const { data } = await api.ask(`{ channel(slug: "border-hotline") {
      before: status(on: "2024-05-01") { group positions { decides holder { slug } claims { slug } } }
      after: status(on: "2024-06-02") { group positions { decides holder { slug } } } } }`);
    expect(data.channel.before.group).toBe('INTERRUPTED');
    expect(data.channel.before.positions).toEqual(
      expect.arrayContaining([
        { decides: true, holder: { slug: 'northland' }, claims: [{ slug: 'herald-spring/joint-cut' }] },
        {
          decides: true,
          holder: { slug: 'southland' },
          claims: [{ slug: 'herald-spring/joint-cut' }, { slug: 'herald-spring/reported' }],
        },
      ]),
    );
    expect(data.channel.after.positions).toEqual(
      expect.arrayContaining([expect.objectContaining({ decides: true, holder: { slug: 'northland' } })]),
    );
  });

  test('names several doers of one act, and nobody disagrees', async () => {
    const { data } = await api.ask('{ claim(slug: "herald-spring/us") { disagreements { nodes { type } } } }');
    expect(data.claim.disagreements.nodes).toEqual([]);
  });

  test('is proposed, refused where a speaker is no actor or stands twice, and verifies', async () => {
    const propose = (attribution: object, name = 'together') =>
      api.ask('mutation ($input: ProposeClaimsInput!) { proposeClaims(input: $input) { change { revision } } }', {
        input: { document: 'herald-spring', claims: [claim(name, { attribution })] },
      });
    const messageOf = async (attribution: object) => (await propose(attribution)).errors?.[0]?.message;
    expect(await messageOf({ jointSpeakers: ['southland'] })).toContain('needs a first "speaker"');
    expect(await messageOf({ speaker: 'northland', jointSpeakers: ['northland'] })).toContain('named twice');
    expect(await messageOf({ speaker: 'northland', jointSpeakers: ['border-hotline'] })).toContain(
      'claims[0].attribution.jointSpeakers[0]',
    );
    expect((await propose({ speaker: 'ada-quill', jointSpeakers: ['bo-tarn'] })).errors).toBeUndefined();
    const { data } = await api.ask(
      '{ claims(review: [PROPOSED], filter: { speaker: ["bo-tarn"] }) { nodes { slug attribution { speakers { slug } } } } }',
    );
    expect(data.claims.nodes).toEqual([
      { slug: 'herald-spring/together', attribution: { speakers: [{ slug: 'ada-quill' }, { slug: 'bo-tarn' }] } },
    ]);
    expect((await verifyStore(store.connection)).flatMap(({ faults }) => faults)).toEqual([]);
  });
});
