import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { dialects, type OpenStore, openAt, type Server } from '../store/dialects.ts';
import { type Answer, letAnybodyWrite, type ServedApi, serveStore } from '../support/api.ts';
import { aClaim } from '../support/claims.ts';
import { aMoment } from '../support/curated-stores.ts';
import { aDataset, aJudgement } from '../support/datasets.ts';

/** Points of view of whole operations and of fields, in time and in which nodes are one. */

const claims = [
  aClaim({ name: 'surely', subject: 'border-hotline', valid: '2024-04-02', said: '2024-04-03' }),
  aClaim({ name: 'maybe', subject: 'border-hotline', valid: '2024-04', said: '2024-05-01' }),
  aClaim({ name: 'of-the-phone', subject: 'frontier-phone', speaker: 'ada-quill', said: '2024-04-02', valid: null }),
  aClaim({ name: 'later', subject: 'border-hotline', valid: '2024-07-15', said: '2024-07-15' }),
];
const judgements = [
  aJudgement('border-hotline', 'frontier-phone', { at: '2020-01-01T00:00:00Z' }),
  aJudgement('border-hotline', 'frontier-phone', { id: 'open', verdict: 'unsure', at: '2021-01-01T00:00:00Z' }),
];

describe.each(dialects)('$name', dialect => {
  let server: Server;
  let store: OpenStore;
  beforeAll(async () => {
    server = await dialect.start();
    store = await openAt(server);
    await store.writer.load(aDataset(claims, { identityJudgements: judgements }));
  });
  afterAll(async () => {
    await store?.close();
    await server?.stop();
  });

  describe.each([
    ['with the index', 1_000_000_000],
    ['over the store', 0],
  ])('%s', (_what, indexBudget) => {
    let api: ServedApi;
    beforeAll(async () => {
      api = await serveStore(store, { indexBudget, answerBudget: 1_000_000, authenticate: letAnybodyWrite });
    });
    afterAll(() => api?.stop());

    const ask = async (query: string, variables: object = {}): Promise<Answer['data']> => {
      const { data, errors } = await api.ask(query, variables as Record<string, unknown>);
      expect(errors).toBeUndefined();
      return data;
    };
    const names = (list: { nodes: { slug: string }[] }) =>
      list.nodes.map(({ slug }) => slug.replace(/^.*\//, '')).sort();

    test('all fields of an operation look from where it says, also those deep inside', async () => {
      const fields =
        '{ channel(slug: "border-hotline") { claims { nodes { slug subject { slug claims { nodes { slug } } } } } } }';
      const now = (await ask(fields)).channel.claims;
      expect(names(now)).toEqual(['later', 'maybe', 'of-the-phone', 'surely']);
      const then = (await ask(`query @asOf(saidBy: "2024-04-30") ${fields}`)).channel.claims;
      expect(names(then)).toEqual(['of-the-phone', 'surely']);
      for (const { subject } of then.nodes) expect(names(subject.claims)).toEqual(['of-the-phone', 'surely']);
    });

    test("a field's own point of view goes before the operation's, part by part", async () => {
      const { both, without, other } = await ask(`query @asOf(saidBy: "2024-04-30", validAt: "2024-04-02") {
        both: claims { nodes { slug } }
        without: claims(asOf: { saidBy: null }) { nodes { slug } }
        other: claims(asOf: { validAt: "2024-07-15", saidBy: "2024-08-01" }) { nodes { slug } }
      }`);
      expect([names(both), names(without), names(other)]).toEqual([['surely'], ['maybe', 'surely'], ['later']]);
    });

    test('variables decide on it, and answers are kept apart by them', async () => {
      const query =
        'query ($day: LocalDate, $identity: IdentityView) @asOf(saidBy: $day, identity: $identity) { channels { nodes { slug } } claims { nodes { slug } } }';
      for (let round = 0; round < 2; round++) {
        const early = await ask(query, { day: '2024-04-02' });
        expect(names(early.claims)).toEqual(['of-the-phone']);
        expect(names(early.channels)).toEqual(['border-hotline']);
        const late = await ask(query, { day: '2024-06-01' });
        expect(names(late.claims)).toEqual(['maybe', 'of-the-phone', 'surely']);
        const apart = await ask(query, { day: '2024-04-02', identity: 'APART' });
        expect(names(apart.channels)).toEqual(['frontier-phone']);
        expect(names((await ask(query)).claims)).toHaveLength(4);
      }
    });

    test('nodes are one, apart, or apart where that is unsure; and as they were judged at a moment', async () => {
      const fields =
        '{ channel(slug: "frontier-phone") { slug mergedSlugs identityJudgements { slug } claims { totalCount } degree } paths(from: "frontier-phone", to: "ada-quill") { paths { length } } search(query: "hotline", types: [CHANNEL]) { nodes { ... on Channel { slug } } } }';
      const readAs = async (view: string) => {
        const { channel, paths } = await ask(`query @asOf(${view}) ${fields}`);
        return [channel.slug, channel.claims.totalCount, channel.identityJudgements.length, paths.paths.length > 0];
      };
      expect(await readAs('identity: MERGED')).toEqual(['border-hotline', 4, 2, true]);
      expect(await readAs('identity: APART')).toEqual(['frontier-phone', 1, 2, true]);
      expect(await readAs('identity: APART_WHERE_UNSURE')).toEqual(['frontier-phone', 1, 2, true]);
      // no claim was recorded yet
      expect(await readAs('recordedBy: "2019-01-01T00:00:00Z"')).toEqual(['frontier-phone', 0, 0, false]);
      expect(await readAs('recordedBy: "2020-06-01T00:00:00Z"')).toEqual(['border-hotline', 0, 1, false]);
      // what was left open since makes none apart before
      expect(await readAs('recordedBy: "2020-06-01T00:00:00Z", identity: APART_WHERE_UNSURE')).toEqual([
        'border-hotline',
        0,
        1,
        false,
      ]);
    });

    test('what stands inside of a field that reads nodes apart is read apart too', async () => {
      const { apart, merged } = await ask(`{
        apart: claims(filter: { about: ["frontier-phone"] }, asOf: { identity: APART }) { nodes { subject { slug mergedSlugs } } }
        merged: claims(filter: { about: ["frontier-phone"] }) { nodes { subject { slug } } }
      }`);
      expect(apart.nodes).toEqual([{ subject: { slug: 'frontier-phone', mergedSlugs: [] } }]);
      expect(merged.nodes.map(({ subject }: { subject: { slug: string } }) => subject.slug)).toEqual(
        Array(4).fill('border-hotline'),
      );
    });

    test('edges of claims say whether they surely hold on the day, and the sure ones can be asked for', async () => {
      const edges = 'edges { coverage node { slug } }';
      const {
        claims: all,
        sure,
        plain,
      } = await ask(`{
        claims(asOf: { validAt: "2024-04-02" }) { ${edges} }
        sure: claims(asOf: { validAt: "2024-04-02", sure: true }) { totalCount ${edges} }
        plain: claims(first: 1) { ${edges} }
      }`);
      const coverages = (list: { edges: { coverage: string; node: { slug: string } }[] }) =>
        list.edges.map(({ coverage, node }) => `${node.slug.replace(/^.*\//, '')} ${coverage}`).sort();
      expect(coverages(all)).toEqual(['maybe POSSIBLE', 'surely CERTAIN']);
      expect(coverages(sure)).toEqual(['surely CERTAIN']);
      expect(sure.totalCount).toBe(1);
      expect(plain.edges[0].coverage).toBeNull();
      const { channel, search, paths } = await ask(`query @asOf(validAt: "2024-04-02", sure: true) {
        channel(slug: "border-hotline") { claims { totalCount } neighbours { edges { claims { ${edges} } } } }
        search(query: "line", types: [CLAIM]) { edges { coverage } }
        paths(from: "border-hotline", to: "north-herald", throughDocuments: true) { paths { hops { coverage claim { slug } } } }
      }`);
      expect(channel.claims.totalCount).toBe(1);
      const told = [
        ...channel.neighbours.edges.flatMap((edge: { claims: { edges: object[] } }) => edge.claims.edges),
        ...search.edges,
        ...paths.paths.flatMap(({ hops }: { hops: object[] }) => hops),
      ];
      expect(told.length).toBeGreaterThan(0);
      for (const { coverage } of told) expect(coverage).toBe('CERTAIN');
    });

    test('a description that was accepted, and whose acceptance was undone, is read at the moments at which it stood', async () => {
      const write = async (mutation: string, input: object): Promise<number> => {
        const type = `${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input!`;
        const query = `mutation ($input: ${type}) { ${mutation}(input: $input) { change { revision } } }`;
        return (await ask(query, { input }))[mutation].change.revision;
      };
      const moments = [await aMoment()];
      const changes = {
        name: 'The red line',
        level: 'TACTICAL',
        aliases: [{ name: 'Red telephone', kind: 'VARIANT' }],
      };
      const description = await write('amendEntity', { entity: 'border-hotline', changes });
      moments.push(await aMoment());
      const entities = [{ entity: 'border-hotline', description, decision: 'ACCEPT', reason: 'So it is.' }];
      const accepted = await write('reviewClaims', { reviews: [], entities });
      moments.push(await aMoment());
      await write('revert', { revision: accepted, reason: 'It is not.' });
      const merged = { name: 'Frontier Phone' };
      const own = { name: 'Border Hotline', level: 'OPERATIONAL', aliases: [merged] };
      const amended = { name: 'The red line', level: 'TACTICAL', aliases: [{ name: 'Red telephone' }, merged] };
      for (const [place, wanted] of [own, own, amended, own].entries()) {
        const recordedBy = moments[place] ?? null;
        const whole = await ask(
          'query ($recordedBy: DateTimeISO) @asOf(recordedBy: $recordedBy) { channel(slug: "border-hotline") { name level aliases { name } } channels(filter: { level: [OPERATIONAL] }) { nodes { slug } } }',
          { recordedBy },
        );
        expect(whole.channel).toEqual(wanted);
        expect(names(whole.channels).includes('border-hotline')).toBe(wanted === own);
        const { name: _now, ...fields } = wanted;
        const byField = await ask(
          'query ($asOf: AsOf) { channel(slug: "border-hotline") { level(asOf: $asOf) aliases(asOf: $asOf) { name } } }',
          { asOf: { recordedBy } },
        );
        expect(byField.channel).toEqual(fields);
      }
    });

    test.each([
      ['query @asOf(validAt: "2024-02-30") { claims { totalCount } }', {}, '@asOf.validAt'],
      ['query ($day: LocalDate) @asOf(saidBy: $day) { claims { totalCount } }', { day: 'soon' }, '@asOf.saidBy'],
      ['query @asOf(sure: true) { claims { totalCount } }', {}, 'asOf.sure'],
      ['{ claims(asOf: { sure: true }) { totalCount } }', {}, 'asOf.sure'],
    ])('a faulty point of view names its place: %s', async (query, variables, argument) => {
      const { errors } = await api.ask(query, variables);
      expect(errors![0]!.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument });
    });

    test('looking from elsewhere costs what is measured, whole or by a field', async () => {
      const costs = async (query: string) => {
        const response = await fetch(api.url, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ query }),
        });
        const { extensions } = (await response.json()) as {
          extensions: { cost: { requested: number; actual: number } };
        };
        expect(extensions.cost.actual).toBeLessThanOrEqual(extensions.cost.requested);
        return extensions.cost.requested;
      };
      const plain = await costs('{ claims(first: 1) { nodes { slug } } }');
      const whole = await costs('query @asOf(identity: APART) { claims(first: 1) { nodes { slug } } }');
      expect(whole).toBeGreaterThan(plain);
      expect(await costs('{ claims(first: 1, asOf: { identity: APART }) { nodes { slug } } }')).toBe(whole);
      expect(
        await costs('{ claims(first: 1, asOf: { recordedBy: "2024-01-01T00:00:00Z" }) { nodes { slug } } }'),
      ).toBeGreaterThan(plain);
    });
  });
});
