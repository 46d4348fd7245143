import { afterEach, describe, expect, test } from 'vitest';

import { findCodePoints } from '../../src/base/text.ts';
import type { Role } from '../../src/model/access.ts';
import { verifyStore } from '../../src/store/verify/verify.ts';
import { hasPostgres, type OpenStore, openAt, pglite, postgres, type Server, sqlite } from '../store/dialects.ts';
import { type ServedApi, serveStore, shippedDataset } from '../support/api.ts';
import { aDataset } from '../support/datasets.ts';

const text = 'Cy Reed, the ferry master, told a briefing on 5 May 2024 that the ferry line rang at noon.\n';
const at = (quotation: string) => ({ start: findCodePoints(text, quotation)[0]!, quotation });

/** The token is the role. */
const serving = {
  answerBudget: 1e6,
  authenticate: async (authorization: string | undefined) => {
    const role = (authorization ?? 'reader') as Role;
    return { name: `a ${role}`, role, via: 'token' as const };
  },
};

const nodes = [
  {
    slug: 'cy-reed',
    kind: 'PERSON',
    name: 'Cy Reed',
    aliases: [{ name: 'Кай Рид', kind: 'NATIVE', language: 'ru' }],
    externalIds: [{ scheme: 'wikidata', value: 'Q1' }],
  },
  { slug: 'ferry-master', kind: 'OFFICE', name: 'Ferry Master', officeKind: 'SPOKESPERSON' },
  {
    slug: 'ferry-line',
    kind: 'CHANNEL',
    name: 'Ferry line',
    channelKind: 'HOTLINE',
    level: 'TACTICAL',
    domain: 'MARITIME',
    purpose: 'Ferries that drift.',
  },
  {
    slug: 'ferry-briefing',
    kind: 'EVENT',
    name: 'Ferry briefing',
    eventKind: 'BRIEFING',
    date: { edtf: '2024-05-05' },
  },
  { slug: 'river-daily', kind: 'ORGANIZATION', name: 'River Daily', organizationKind: 'NEWS_OUTLET' },
  { slug: 'river-men', kind: 'UNNAMED_SOURCE', name: 'Men of the river', description: 'Those who row.' },
  { slug: 'river-pact', kind: 'AGREEMENT', name: 'River pact', agreementKind: 'MEMORANDUM', signed: { edtf: '1999' } },
  { slug: 'ferry-landing', kind: 'PLACE', name: 'Ferry landing', placeKind: 'CITY' },
  { slug: 'riverland', kind: 'STATE', name: 'Riverland', summary: 'Between the two.' },
];

const claims = [
  {
    name: 'holds',
    subject: 'cy-reed',
    predicate: 'HOLDS_OFFICE',
    content: { object: 'ferry-master' },
    gist: 'Cy Reed is the ferry master.',
    evidence: [at('the ferry master')],
  },
  {
    name: 'rang',
    subject: 'ferry-line',
    predicate: 'HAS_STATUS',
    content: { status: 'OPEN' },
    gist: 'The ferry line is open.',
    attribution: { speaker: 'cy-reed', office: 'ferry-master', occasion: 'ferry-briefing' },
    assertedAt: '2024-05-05',
    validTime: { edtf: '2024-05-05' },
    evidence: [at('rang at noon')],
  },
];

const document = {
  slug: 'daily-may',
  document: {
    title: 'The ferry line',
    publisher: 'river-daily',
    published: { edtf: '2024-05-06' },
    language: 'en',
    rights: 'FULL',
  },
  version: { text },
};

describe.each([sqlite, hasPostgres ? postgres : pglite])('on $name', ({ start }) => {
  let server: Server;
  let store: OpenStore;
  let api: ServedApi;
  const open = async (indexBudget = 0) => {
    server = await start();
    store = await openAt(server);
    await store.writer.load(aDataset([], { vocabulary: (await shippedDataset()).vocabulary }));
    api = await serveStore(store, { ...serving, indexBudget });
  };
  afterEach(async () => {
    await api?.stop();
    await store?.close();
    await server?.stop();
  });
  const as = (role: Role, query: string, variables: object = {}) =>
    api.ask(query, variables as Record<string, unknown>, { authorization: role });
  const write = async (role: Role, mutation: string, input: object, asked = 'change { revision }') => {
    const type = `${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input!`;
    const query = `mutation ($input: ${type}) { ${mutation}(input: $input) { ${asked} } }`;
    const { data, errors } = await as(role, query, { input });
    expect(errors).toBeUndefined();
    return data[mutation];
  };
  const accept = (given: object) => write('editor', 'reviewClaims', given);
  const decision = { decision: 'ACCEPT', reason: 'It says so.' };

  const article = `{
    person(slug: "cy-reed") { name aliases { name language kind } externalIds { scheme value } review
      claims { nodes { slug } } neighbours { nodes { slug } } describedChannels { nodes { slug } } }
    office(slug: "ferry-master") { officeKind holders { nodes { slug } } }
    channel(slug: "ferry-line") { channelKind level domain purpose status(on: "2024-05-05") { state } describers { nodes { slug } } }
    event(slug: "ferry-briefing") { eventKind date { edtf } }
    document(slug: "daily-may") { publisher { slug } carriedClaims { totalCount } }
    agreement(slug: "river-pact") { signed { edtf } } unnamedSource(slug: "river-men") { description }
    paths(from: "cy-reed", to: "ferry-line") { paths { hops { claim { slug evidence { quotation } } } } }
    suggest(query: "cy re") { node { slug } }
    search(query: "ferry line rang") { totalCount }
  }`;

  test('an article with a new person, office, line, briefing and outlet enters whole, and is taken back', async () => {
    await open();
    const proposed = await write('contributor', 'proposeEntities', { entities: nodes });
    // what it published is seen by everybody, and so is the outlet then
    await accept({ entities: [{ entity: 'river-daily', ...decision }] });
    await write('contributor', 'addDocument', document);
    const { change } = await write('contributor', 'proposeClaims', { document: 'daily-may', claims });
    expect(change.revision).toBe(proposed.change.revision + 3);
    const waiting = await as('reader', `${article} # before the review`);
    expect(waiting.errors).toMatchObject([{ path: ['paths'] }]);
    expect(waiting.data).toMatchObject({ person: null, office: null, channel: null, event: null, suggest: [] });

    await write('editor', 'reviewDocument', { document: 'daily-may', ...decision });
    const others = nodes.map(({ slug }) => slug).filter(slug => slug !== 'river-daily');
    const accepted = await accept({
      entities: others.map(entity => ({ entity, ...decision })),
      reviews: ['daily-may/holds', 'daily-may/rang'].map(claim => ({ claim, ...decision })),
    });
    const { data, errors } = await as('reader', article);
    expect(errors).toBeUndefined();
    expect(data).toMatchObject({
      person: {
        name: 'Cy Reed',
        review: 'ACCEPTED',
        aliases: [{ name: 'Кай Рид', language: 'ru', kind: 'NATIVE' }],
        externalIds: [{ scheme: 'wikidata', value: 'Q1' }],
        describedChannels: { nodes: [{ slug: 'ferry-line' }] },
      },
      office: { officeKind: 'SPOKESPERSON', holders: { nodes: [{ slug: 'cy-reed' }] } },
      channel: { channelKind: 'HOTLINE', level: 'TACTICAL', domain: 'MARITIME', status: { state: 'AGREED' } },
      event: { eventKind: 'BRIEFING', date: { edtf: '2024-05-05' } },
      document: { publisher: { slug: 'river-daily' }, carriedClaims: { totalCount: 2 } },
      agreement: { signed: { edtf: '1999' } },
      unnamedSource: { description: 'Those who row.' },
      paths: { paths: [{ hops: [{ claim: { slug: 'daily-may/rang', evidence: [{ quotation: 'rang at noon' }] } }] }] },
      suggest: [{ node: { slug: 'cy-reed' } }],
    });
    const asked = `change { summary by entityReviews { entity { slug } description decision reason } reviews { claim { slug } } }`;
    const log = await as('editor', `{ changes(kinds: [REVIEW_CLAIMS], first: 1) { nodes { ${asked.slice(9, -1)} } } }`);
    expect(log.data.changes.nodes[0]).toMatchObject({
      by: 'a editor',
      summary: '2 accepted, 8 nodes accepted',
      reviews: [{}, {}],
    });
    expect(log.data.changes.nodes[0].entityReviews[0]).toEqual({
      entity: { slug: 'cy-reed' },
      description: null,
      decision: 'ACCEPT',
      reason: 'It says so.',
    });

    await write('admin', 'revert', { revision: accepted.change.revision, reason: 'Too soon.' });
    expect((await as('reader', `${article} # and after`)).data).toMatchObject({
      person: null,
      channel: null,
      event: null,
    });
    await write('admin', 'revert', { revision: change.revision, reason: 'Not so.' });
    const gone = await as('contributor', '{ entities(review: [PROPOSED]) { totalCount nodes { slug review } } }');
    expect(gone.data.entities.totalCount).toBe(8);
    expect((await verifyStore(store.connection)).flatMap(({ faults }) => faults)).toEqual([]);
  });

  test('proposed nodes and descriptions are shown to those alone who may see proposals', async () => {
    await open(1e9);
    await write('contributor', 'proposeEntities', { entities: nodes.slice(0, 1) });
    const changes = { name: 'Ada Lovequill' };
    const { change } = await write('contributor', 'amendEntity', { entity: 'ada-quill', changes });
    const query = `query ($review: [ReviewState!]) {
      entities(review: $review) { totalCount nodes { slug } }
      suggest(query: "cy re", review: $review) { node { slug } }
      search(query: "Cy Reed", review: $review) { nodes { ... on Entity { slug } } }
    }`;
    const shown = await as('contributor', query, { review: ['PROPOSED'] });
    expect(shown.data).toEqual({
      entities: { totalCount: 1, nodes: [{ slug: 'cy-reed' }] },
      suggest: [{ node: { slug: 'cy-reed' } }],
      search: { nodes: [{ slug: 'cy-reed' }] },
    });
    const unasked = await as('contributor', query);
    expect(unasked.data).toMatchObject({ suggest: [], search: { nodes: [] } });
    expect(JSON.stringify(unasked.data.entities)).not.toContain('cy-reed');
    const refused = await as('reader', `${query} # asked by a reader`, { review: ['PROPOSED'] });
    expect(refused.errors!.map(({ extensions }) => extensions.code)).toEqual(['FORBIDDEN', 'FORBIDDEN', 'FORBIDDEN']);

    const id = Buffer.from('Person:cy-reed').toString('base64url');
    const named = `{ node(id: "${id}") { id } nodes(ids: ["${id}"]) { id } entity(slug: "cy-reed") { slug }
      person(slug: "cy-reed") { slug } persons(filter: { name: "Cy Reed" }) { totalCount } graph { entityCount }
      search(query: "Cy Reed") { totalCount suggestion } suggest(query: "Кай") { name }
      ada: person(slug: "ada-quill") { name review descriptions { described { name } } } }`;
    expect((await as('reader', named)).data).toMatchObject({
      node: null,
      nodes: [null],
      entity: null,
      person: null,
      persons: { totalCount: 0 },
      search: { totalCount: 0 },
      suggest: [],
      ada: { name: 'Ada Quill', review: 'ACCEPTED', descriptions: [] },
    });
    for (const field of ['claims(filter: { about: ["cy-reed"] })', 'paths(from: "cy-reed", to: "northland")'])
      expect((await as('reader', `{ ${field} { __typename } }`)).errors).toMatchObject([
        { message: expect.stringContaining('"cy-reed" is the slug of no node in this graph') },
      ]);
    const seen = await as('contributor', named);
    expect(seen.data).toMatchObject({
      person: { slug: 'cy-reed' },
      ada: { descriptions: [{ described: { name: 'Ada Lovequill' } }] },
    });
    await accept({ entities: [{ entity: 'ada-quill', description: change.revision, ...decision }] });
    expect(
      (await as('reader', '{ person(slug: "ada-quill") { name descriptions { review earlier { name } by } } }')).data,
    ).toEqual({
      person: {
        name: 'Ada Lovequill',
        descriptions: [{ review: 'ACCEPTED', earlier: { name: 'Ada Quill' }, by: 'a contributor' }],
      },
    });
  });
});

describe('what is refused', () => {
  let server: Server;
  let store: OpenStore;
  let api: ServedApi;
  afterEach(async () => {
    await api?.stop();
    await store?.close();
    await server?.stop();
  });
  const refused = async (mutation: string, input: object, error: object, role: Role = 'editor') => {
    if (!api) {
      server = await sqlite.start();
      store = await openAt(server);
      await store.writer.load(aDataset());
      api = await serveStore(store, serving);
    }
    const type = `${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input!`;
    const query = `mutation ($input: ${type}) { ${mutation}(input: $input) { change { revision } } }`;
    const { errors } = await api.ask(query, { input }, { authorization: role });
    expect(errors).toMatchObject([error]);
  };

  test('is told by the argument that is at fault, and what to do', async () => {
    const place = { slug: 'somewhere', kind: 'PLACE', name: 'Somewhere', placeKind: 'CITY' };
    const entities = (...given: object[]) => ({ entities: given });
    await refused('proposeEntities', entities(place), { extensions: { code: 'FORBIDDEN' } }, 'reader');
    await refused('proposeEntities', entities({ ...place, slug: 'northland' }), {
      message: expect.stringContaining('"northland" is the slug of the state "Northland"'),
      extensions: { code: 'CONFLICT', argument: 'entities[0].slug' },
    });
    await refused('proposeEntities', entities({ ...place, placeKind: null }), {
      extensions: { argument: 'entities[0].placeKind' },
    });
    await refused('proposeEntities', entities({ ...place, level: 'TACTICAL' }), {
      message: expect.stringContaining('entities[0].level: belongs to no place'),
    });
    await refused('proposeEntities', entities({ ...place, kind: 'DOCUMENT' }), {
      message: expect.stringContaining('documents are added by addDocument'),
    });
    await refused('proposeEntities', entities({ ...place, name: 'a\u202eb' }), {
      extensions: { code: 'BAD_USER_INPUT', argument: 'entities[0].name' },
    });
    await refused('proposeEntities', entities(), { extensions: { argument: 'entities' } });
    const amend = (changes: object, error: object, entity = 'border-hotline') =>
      refused('amendEntity', { entity, changes }, error);
    await amend({ name: null }, { extensions: { argument: 'changes.name' } });
    await amend({ date: { edtf: '2020' } }, { extensions: { argument: 'changes.date' } });
    await amend({ channelKind: 'HOTLINE' }, { extensions: { argument: 'changes' } });
    await amend({ name: 'x' }, { extensions: { code: 'NOT_FOUND', argument: 'entity' } }, 'nobody');
    await refused('reviewClaims', {}, { extensions: { argument: 'reviews' } });
    const review = { entity: 'border-hotline', decision: 'ACCEPT', reason: 'So.' };
    await refused('reviewClaims', entities(review), {
      message: expect.stringContaining('"border-hotline" is accepted already'),
      extensions: { code: 'CONFLICT', argument: 'entities[0].entity' },
    });
    await refused('reviewClaims', entities({ ...review, description: 7 }), {
      extensions: { code: 'NOT_FOUND', argument: 'entities[0].description' },
    });
    await refused('reviewClaims', entities({ ...review, decision: 'AMEND' }), {
      extensions: { argument: 'entities[0].amendment' },
    });
  });
});
