import { rmSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { readDatasetOrThrow } from '../../src/exchange/dataset/read-dataset.ts';
import { type Dialect, dialects, type OpenStore, openAt, type Server } from '../store/dialects.ts';
import { letAnybodyWrite, type ServedApi, serveStore, shippedDataset, startApi, type TestApi } from '../support/api.ts';
import { filesWithAttributes } from '../support/attribute-files.ts';
import { writeFolder } from '../support/folders.ts';
import { claim } from '../support/mutations.ts';

const values = `values {
  value { ... on TextValue { text language } ... on DateValue { edtf } } term node { slug }
  isShown isDescribed claims { slug } denials { slug }
}`;

const propose = 'mutation ($input: ProposeClaimsInput!) { proposeClaims(input: $input) { change { revision } } }';

type Value = {
  readonly value: { readonly text?: string; readonly edtf?: string } | null;
  readonly node: { readonly slug: string } | null;
  readonly isShown: boolean;
  readonly isDescribed: boolean;
  readonly claims: readonly { readonly slug: string }[];
  readonly denials: readonly { readonly slug: string }[];
};

/** A value in a line: who says it, and whether it is shown. */
const inWords = ({ value, node, isShown, isDescribed, claims, denials }: Value) =>
  [
    value?.text ?? value?.edtf ?? node?.slug,
    ...(isShown ? ['shown'] : []),
    ...(isDescribed ? ['described'] : []),
    ...claims.map(({ slug }) => `+${slug.split('/')[1]}`),
    ...denials.map(({ slug }) => `-${slug.split('/')[1]}`),
  ].join(' ');

const stores: readonly { readonly name: string; readonly dialect: Dialect; readonly indexBudget: number }[] =
  dialects.flatMap(dialect =>
    [1e8, 0].map(indexBudget => ({
      name: `${dialect.name}, ${indexBudget === 0 ? 'without' : 'with'} the index`,
      dialect,
      indexBudget,
    })),
  );

describe.each(stores)('attributes on $name', ({ dialect, indexBudget }) => {
  let server: Server;
  let store: OpenStore;
  let api: ServedApi;

  beforeAll(async () => {
    server = await dialect.start();
    store = await openAt(server);
    const folder = writeFolder(filesWithAttributes());
    await store.writer.load(await readDatasetOrThrow(folder));
    rmSync(folder, { recursive: true, force: true });
    api = await serveStore(store, { authenticate: letAnybodyWrite, indexBudget });
  });
  afterAll(async () => {
    await api?.stop();
    await store?.close();
    await server?.stop();
  });

  /** The attributes of a node, each in words. */
  async function attributesOf(slug: string, args = '') {
    const { data, errors } = await api.ask(
      `query ($slug: String!) { entity(slug: $slug) { attributes${args} { name basis disagreements ${values} } } }`,
      { slug },
    );
    expect(errors).toBeUndefined();
    type Read = { name: string; basis: string; disagreements: string[]; values: Value[] };
    return Object.fromEntries(
      data.entity.attributes.map(({ name, basis, disagreements, values: read }: Read) => [
        name,
        { basis, disagreements, values: read.map(inWords) },
      ]),
    );
  }

  test('say which claims state them, and what is the curators’ own', async () => {
    expect(await attributesOf('ridge-line')).toEqual({
      NAME: {
        basis: 'CLAIMED',
        disagreements: [],
        values: ['Ridge line shown described +name-own', 'Линия хребта +name-native'],
      },
      KIND: {
        basis: 'CLAIMED',
        disagreements: ['CLAIMS', 'CURATORS'],
        values: ['hotline shown described', 'telephone-line +kind-telephone', 'radio +kind-radio'],
      },
      LEVEL: {
        basis: 'CLAIMED',
        disagreements: ['CURATORS'],
        values: ['ministerial shown +level-late', 'strategic +level-early', 'operational described'],
      },
      DOMAIN: { basis: 'CURATORS', disagreements: ['CURATORS'], values: ['air shown described -domain-denied'] },
      PURPOSE: {
        basis: 'CLAIMED',
        disagreements: [],
        values: ['To keep flights apart shown described', 'To warn of exercises +purpose-other'],
      },
      OPENED: { basis: 'CLAIMED', disagreements: [], values: ['1998-05 shown +line-opened'] },
    });
    expect(await attributesOf('harbour-line', '(names: [LEVEL])')).toEqual({
      LEVEL: { basis: 'CURATORS', disagreements: [], values: ['tactical shown described'] },
    });
  });

  test('of events and agreements are dates and places', async () => {
    expect(await attributesOf('ridge-call', '(names: [DATE, PLACE])')).toEqual({
      DATE: {
        basis: 'CLAIMED',
        disagreements: [],
        values: ['2024-03-28 shown +call-dated-exactly', '2024-03 +call-dated'],
      },
      PLACE: { basis: 'CLAIMED', disagreements: [], values: ['ford-bridge shown +call-placed'] },
    });
    expect(await attributesOf('ridge-accord', '(names: [SIGNED, IN_FORCE])')).toEqual({
      SIGNED: { basis: 'CLAIMED', disagreements: [], values: ['1972-05 shown described', '1972-05-26 +accord-signed'] },
      IN_FORCE: { basis: 'CLAIMED', disagreements: [], values: ['1972-06-01 shown +accord-in-force'] },
    });
  });

  test('follow the point of view, in `attributes` and in the fields', async () => {
    const { data, errors } = await api.ask(`{ channel(slug: "ridge-line") {
      level channelKind domain purpose aliases { name kind language }
      in2001: level(asOf: { validAt: "2001-01-01" })
      unsaid: level(asOf: { saidBy: "2024-04-01" })
      unrecorded: level(asOf: { recordedBy: "2001-01-01T00:00:00Z" })
      kindThen: channelKind(asOf: { saidBy: "2024-04-02" })
      namesLater: aliases(asOf: { validAt: "2010-01-01" }) { name }
      attributes(names: [LEVEL], asOf: { validAt: "2001-01-01" }) {
        disagreements values { term isShown } claims { totalCount nodes { slug } }
      }
    } }`);
    expect(errors).toBeUndefined();
    expect(data.channel).toEqual({
      level: 'MINISTERIAL',
      channelKind: 'HOTLINE',
      domain: 'AIR',
      purpose: 'To keep flights apart',
      aliases: [{ name: 'Линия хребта', kind: 'VARIANT', language: 'ru' }],
      in2001: 'STRATEGIC',
      unsaid: 'OPERATIONAL',
      unrecorded: 'OPERATIONAL',
      kindThen: 'RADIO',
      namesLater: [],
      attributes: [
        {
          disagreements: ['CURATORS'],
          values: [
            { term: 'STRATEGIC', isShown: true },
            { term: 'OPERATIONAL', isShown: false },
          ],
          claims: { totalCount: 1, nodes: [{ slug: 'herald-spring/level-early' }] },
        },
      ],
    });
  });

  test('say what an office is for, and what it was for', async () => {
    const { data, errors } = await api.ask(`{ office(slug: "ridge-watch") {
      officeKind
      in2001: officeKind(asOf: { validAt: "2001-01-01" })
      unsaid: officeKind(asOf: { saidBy: "2024-04-01" })
      attributes(names: [KIND]) { basis disagreements values { term isShown isDescribed claims { slug } } }
    } }`);
    expect(errors).toBeUndefined();
    const value = (term: string, isShown: boolean, ...claims: string[]) => ({
      term,
      isShown,
      isDescribed: claims.length === 0,
      claims: claims.map(slug => ({ slug: `herald-spring/${slug}` })),
    });
    expect(data.office).toEqual({
      officeKind: 'STAFF_OFFICER',
      in2001: 'COMMANDER',
      unsaid: 'MINISTER',
      attributes: [
        {
          basis: 'CLAIMED',
          disagreements: ['CURATORS'],
          values: [
            value('STAFF_OFFICER', true, 'watch-late'),
            value('COMMANDER', false, 'watch-early'),
            value('MINISTER', false),
          ],
        },
      ],
    });
  });

  test.each([
    ['MINISTER', '', true],
    ['STAFF_OFFICER', '', true],
    ['COMMANDER', ', asOf: { validAt: "2001-01-01" }', true],
    ['STAFF_OFFICER', ', asOf: { validAt: "2001-01-01" }', false],
    ['STAFF_OFFICER', ', asOf: { saidBy: "2024-04-01" }', false],
    ['ENVOY', '', false],
  ])('find an office by what it is for: %s%s', async (kind, asOf, isFound) => {
    const { data, errors } = await api.ask(`{ offices(filter: { officeKind: [${kind}] }${asOf}) { nodes { slug } } }`);
    expect(errors).toBeUndefined();
    expect(data.offices.nodes.some(({ slug }: { slug: string }) => slug === 'ridge-watch')).toBe(isFound);
  });

  test('give dates to what nobody described', async () => {
    const { data } = await api.ask(`{
      event(slug: "ridge-call") { date { edtf basis certainty } }
      agreement(slug: "ridge-accord") { signed { edtf } inForce { edtf } before: inForce(asOf: { saidBy: "2020-01-01" }) { edtf } }
    }`);
    expect(data).toEqual({
      event: { date: { edtf: '2024-03-28', basis: 'STATED', certainty: 'MODERATE' } },
      agreement: { signed: { edtf: '1972-05' }, inForce: { edtf: '1972-06-01/..' }, before: null },
    });
  });

  test.each([
    ['level: [OPERATIONAL]', '', true],
    ['level: [MINISTERIAL]', '', true],
    ['level: [STRATEGIC]', ', asOf: { validAt: "2001-06-01" }', true],
    ['level: [MINISTERIAL]', ', asOf: { validAt: "2001-06-01" }', false],
    ['level: [TACTICAL]', '', false],
    ['channelKind: [RADIO]', '', true],
    ['not: { channelKind: [TELEPHONE_LINE] }', '', false],
    ['domain: [MARITIME]', '', false],
    ['name: "линия"', '', true],
    ['name: "линия"', ', asOf: { validAt: "2010-01-01" }', false],
    ['name: "линия 2"', '', false],
  ])('are found by filters: %s%s', async (filter, asOf, isFound) => {
    const { data, errors } = await api.ask(`{ channels(first: 100, filter: { ${filter} }${asOf}) { nodes { slug } } }`);
    expect(errors).toBeUndefined();
    const slugs = data.channels.nodes.map(({ slug }: { slug: string }) => slug);
    expect(slugs.includes('ridge-line')).toBe(isFound);
  });

  test('of another kind of node do not answer for a channel', async () => {
    const { data } = await api.ask('{ entities(filter: { channelKind: [OTHER] }) { totalCount } }');
    expect(data.entities.totalCount).toBe(0);
  });

  test('that are proposed are not there until they are accepted, and are gone when it is undone', async () => {
    const content = { localText: { text: 'Grat-Leitung', language: 'de' } };
    const named = claim('name-german', { subject: 'ridge-line', predicate: 'IS_NAMED', content });
    const proposed = await api.ask(propose, { input: { document: 'herald-spring', claims: [named] } });
    expect(proposed.errors).toBeUndefined();
    const names = async () => (await attributesOf('ridge-line', '(names: [NAME])')).NAME.values;
    expect(await names()).not.toContain('Grat-Leitung +name-german');
    const reviewed = await api.ask(
      'mutation ($input: ReviewClaimsInput!) { reviewClaims(input: $input) { change { revision } } }',
      { input: { reviews: [{ claim: 'herald-spring/name-german', decision: 'ACCEPT', reason: 'It says so.' }] } },
    );
    expect(reviewed.errors).toBeUndefined();
    expect(await names()).toContain('Grat-Leitung +name-german');
    const { data } = await api.ask('{ channel(slug: "ridge-line") { aliases { name language } } }');
    expect(data.channel.aliases).toContainEqual({ name: 'Grat-Leitung', language: 'de' });
    const { revision } = reviewed.data.reviewClaims.change;
    const reverted = await api.ask(
      'mutation ($input: RevertInput!) { revert(input: $input) { change { revision } } }',
      {
        input: { revision, reason: 'Misread.' },
      },
    );
    expect(reverted.errors).toBeUndefined();
    expect(await names()).not.toContain('Grat-Leitung +name-german');
  });

  test('that are no terms are refused, with those that are', async () => {
    const claims = [claim('bad', { subject: 'ridge-line', predicate: 'HAS_LEVEL', content: { text: 'very high' } })];
    const { errors } = await api.ask(propose, { input: { document: 'herald-spring', claims } });
    expect(errors![0]!.extensions.code).toBe('BAD_USER_INPUT');
    expect(errors![0]!.message).toContain(
      '"has-level" needs a term as its text: level "very high" is not in the vocabulary; it has chief-of-defence, controller',
    );
  });

  test('are told of by the vocabulary', async () => {
    const { data } = await api.ask('{ vocabulary { predicates { name states } } }');
    const states = Object.fromEntries(
      data.vocabulary.predicates.map((term: { name: string; states: string | null }) => [term.name, term.states]),
    );
    expect(states).toMatchObject({ HAS_LEVEL: 'LEVEL', OPENED_ON: 'OPENED', IS_NAMED: 'NAME', USED: null });
  });
});

describe('what attributes take', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startApi(await shippedDataset(), { indexBudget: 0 });
  });
  afterAll(() => api?.stop());

  async function statementsOf(query: string): Promise<number> {
    api.takeStatements();
    const { errors } = await api.ask(query);
    expect(errors).toBeUndefined();
    return api.takeStatements().length;
  }

  test('is one statement for all nodes of a level, and none where nobody asks', async () => {
    const lists = (selected: string) => `{ channels(first: 18) { nodes { slug ${selected} } } }`;
    await statementsOf(lists('name'));
    expect({
      name: await statementsOf(lists('name')),
      fields: await statementsOf(lists('channelKind level domain aliases { name }')),
      attributes: await statementsOf(lists('channelKind attributes { name basis values { isShown } }')),
      unstated: await statementsOf(lists('attributes(names: [KIND, LEVEL]) { name basis values { isShown } }')),
    }).toEqual({ name: 1, fields: 1, attributes: 2, unstated: 1 });
  });
});
