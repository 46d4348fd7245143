import {
  buildSchema,
  type GraphQLEnumType,
  type GraphQLNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isSpecifiedScalarType,
} from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { enumOfSort, extendTypeDefs, termOfValue } from '../../src/api/extended-enums.ts';
import { readTypeDefs } from '../../src/api/schema.ts';
import { shippedVocabulary } from '../../src/exchange/dataset/shipped-vocabulary.ts';
import { type Term, type TermSort, termSorts } from '../../src/model/vocabulary.ts';
import { idOf, shippedDataset, startApi, type TestApi } from '../support/api.ts';

let api: TestApi;
beforeAll(async () => {
  api = await startApi(await shippedDataset());
});
afterAll(() => api?.stop());

describe('the schema', () => {
  const schema = buildSchema(readTypeDefs('schema'));
  const ownTypes = Object.values(schema.getTypeMap()).filter(
    type => !isIntrospectionType(type) && !isSpecifiedScalarType(type),
  );

  test('describes every type, field, argument and enum value', () => {
    const bare = ownTypes.flatMap(type => [...(type.description ? [] : [type.name]), ...undescribedParts(type)]);
    expect(bare).toEqual([]);
  });

  test('says what null means wherever a field or an argument can be null', () => {
    const silent = ownTypes.flatMap(nullableParts).filter(({ description }) => !/null|empty/i.test(description));
    expect(silent.map(({ place }) => place)).toEqual([]);
  });

  test('names the terms of the shipped vocabulary, as they are described there', () => {
    const extended = extendTypeDefs(readTypeDefs('schema'), shippedVocabulary());
    expect(extended).toBe(readTypeDefs('schema'));
    const { predicates, statuses, terms } = shippedVocabulary();
    const sorts = [
      ['Predicate', predicates],
      ['ChannelStatus', statuses],
      ...(Object.entries(terms) as [TermSort, ReadonlyMap<string, Term>][]).map(
        ([sort, named]) => [enumOfSort[sort], named] as const,
      ),
    ] as const;
    expect(sorts).toHaveLength(2 + termSorts.length);
    for (const [name, named] of sorts) {
      const values = (schema.getType(name) as GraphQLEnumType).getValues();
      const described = values.map(value => [termOfValue(value.name), value.description]);
      expect(described.map(([term]) => term).sort(), name).toEqual([...named.keys()].sort());
      if (name === 'ChannelStatus') continue; // they name their groups too
      for (const [term, description] of described)
        expect(description, `${name} ${term}`).toBe(named.get(term!)?.description);
    }
  });
});

describe('nodes', () => {
  test('are found again by the id that they gave, one by one and many at once', async () => {
    const { data } = await api.ask(
      '{ channels(first: 3) { nodes { id slug } } claims(first: 2) { nodes { id slug } } disagreements(first: 2) { nodes { id } } disputes(first: 1) { nodes { id slug } } }',
    );
    const ids = [...data.channels.nodes, ...data.claims.nodes, ...data.disagreements.nodes, ...data.disputes.nodes].map(
      (node: { id: string }) => node.id,
    );
    const again = await api.ask('query ($ids: [ID!]!) { nodes(ids: $ids) { id __typename } }', { ids });
    expect(again.data.nodes.map((node: { id: string }) => node.id)).toEqual(ids);
    expect(again.data.nodes.map((node: { __typename: string }) => node.__typename)).toEqual([
      'Channel',
      'Channel',
      'Channel',
      'Claim',
      'Claim',
      'Disagreement',
      'Disagreement',
      'Dispute',
    ]);
  });

  test('that do not exist are null', async () => {
    const ids = [
      idOf('Person', 'nobody'),
      idOf('Claim', 'nothing/at-all'),
      idOf('Person', 'air-line'),
      idOf('Disagreement', 'a/b//c/d'),
      idOf('Dispute', 'a/b/c/d/e/f'),
    ];
    const { data, errors } = await api.ask(
      'query ($ids: [ID!]!, $one: ID!) { nodes(ids: $ids) { id } node(id: $one) { id } person(slug: "air-line") { id } channel(slug: "no-such") { id } claim(slug: "x/y") { id } }',
      { ids, one: ids[0] },
    );
    expect(errors).toBeUndefined();
    expect(data).toEqual({
      nodes: [null, null, null, null, null],
      node: null,
      person: null,
      channel: null,
      claim: null,
    });
  });

  test('that were merged are read as one, under either name', async () => {
    const { data } = await api.ask(
      'query ($id: ID!) { a: node(id: $id) { id ... on Person { slug } } b: entity(slug: "pat-ryder-2015") { slug aliases { name } } }',
      { id: idOf('Person', 'pat-ryder-2015') },
    );
    expect(data.a.slug).toBe('patrick-ryder');
    expect(data.b.slug).toBe('patrick-ryder');
    expect(data.b.aliases.map((alias: { name: string }) => alias.name)).toContain('Pat Ryder');
  });
});

describe('connections', () => {
  const lists: [string, string][] = [
    ['entities(first: $n, after: $after, orderBy: { field: NAME })', 'entities'],
    ['claims(first: $n, after: $after)', 'claims'],
    ['claims(first: $n, after: $after, orderBy: { field: VALID, direction: ASC })', 'claims'],
    ['documents(first: $n, after: $after, orderBy: { field: DATE, direction: DESC })', 'documents'],
    ['disagreements(first: $n, after: $after)', 'disagreements'],
  ];

  test.each(lists)('page through %s without a gap or a repeat', async (field, name) => {
    const document = `query ($n: Int!, $after: String) { ${field} { totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor } edges { cursor node { id } } } }`;
    const seen: string[] = [];
    let after: string | null = null;
    let total = -1;
    do {
      const { data, errors } = await api.ask(document, { n: 37, after });
      expect(errors).toBeUndefined();
      const page = data[name];
      total = page.totalCount;
      expect(page.pageInfo.hasPreviousPage).toBe(after !== null);
      expect(page.pageInfo.startCursor).toBe(page.edges[0].cursor);
      seen.push(...page.edges.map((edge: { node: { id: string } }) => edge.node.id));
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after !== null);
    expect(new Set(seen).size).toBe(seen.length);
    expect(seen).toHaveLength(total);
  });

  test('of neighbours page in the order of names, each edge with the claims it rests on', async () => {
    const document =
      'query ($after: String) { state(slug: "united-states") { neighbours(first: 7, after: $after, orderBy: { field: NAME }) { totalCount pageInfo { hasNextPage endCursor } edges { node { slug name } claims(first: 100) { totalCount nodes { evidence { digest } } } } } } }';
    const names: string[] = [];
    let after: string | null = null;
    let total = -1;
    do {
      const { data } = await api.ask(document, { after });
      const page = data.state.neighbours;
      total = page.totalCount;
      for (const { node, claims } of page.edges) {
        names.push(node.slug);
        expect(claims.totalCount).toBeGreaterThan(0);
        expect(claims.nodes[0].evidence.length).toBeGreaterThan(0);
      }
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after !== null);
    expect(names).toHaveLength(total);
    expect(new Set(names).size).toBe(total);
  });
});

describe('filters', () => {
  test('nest with and, or and not, on claims and on nodes', async () => {
    const { data } = await api.ask(
      `query ($russia: ID!) {
        all: claims { totalCount }
        not: claims(filter: { not: { party: [$russia] } }) { totalCount }
        only: claims(filter: { party: [$russia] }) { totalCount }
        denied: claims(first: 100, filter: { and: [{ polarity: [DENIES] }, { or: [{ predicate: [HAS_STATUS] }, { predicate: [COMMUNICATES_WITH] }] }] }) { nodes { polarity predicate } }
        ground: channels(filter: { domain: [GROUND], not: { channelKind: [TELEPHONE_LINE] } }) { nodes { domain channelKind } }
        named: persons(filter: { name: "dillion" }) { nodes { slug } }
        cyrillic: persons(filter: { name: "Лавров" }) { nodes { slug } }
      }`,
      { russia: idOf('State', 'russia') },
    );
    expect(data.only.totalCount).toBeGreaterThan(0);
    expect(data.not.totalCount + data.only.totalCount).toBe(data.all.totalCount);
    expect(data.denied.nodes.length).toBeGreaterThan(2);
    for (const claim of data.denied.nodes) expect(claim.polarity).toBe('DENIES');
    for (const channel of data.ground.nodes)
      expect([channel.domain, channel.channelKind === 'TELEPHONE_LINE']).toEqual(['GROUND', false]);
    expect(data.named.nodes).toEqual([{ slug: 'ryan-dillon' }]);
    expect(data.cyrillic.nodes).toEqual([{ slug: 'sergei-lavrov' }]);
  });

  test('hold on edges too, and so does the point of view in time', async () => {
    const { data } = await api.ask(
      '{ channel(slug: "us-russia-syria-links") { all: describers { totalCount } early: describers(asOf: { saidBy: "2017-12-31" }) { nodes { slug } } ownVoice: describers(filter: { ownVoice: true }) { nodes { slug } } } }',
    );
    expect(data.channel.early.nodes.map((node: { slug: string }) => node.slug)).not.toContain('patrick-ryder');
    expect(data.channel.early.nodes.length).toBeLessThan(data.channel.all.totalCount);
    expect(data.channel.ownVoice.nodes.map((node: { slug: string }) => node.slug)).toEqual(
      expect.arrayContaining(['business-standard']),
    );
  });
});

describe('readings', () => {
  test('keep what is so apart from what is planned, though one speaker says both', async () => {
    const { data } = await api.ask(
      '{ channel(slug: "coalition-russia-syria-contact") { status(on: "2017-09-21") { state group coverage positions { holder { slug } modality standing } } } }',
    );
    expect(data.channel.status).toMatchObject({ state: 'AGREED', group: 'WORKING', coverage: 'CERTAIN' });
    const dillon = data.channel.status.positions.filter(
      (position: { holder: { slug: string } }) => position.holder.slug === 'ryan-dillon',
    );
    expect(dillon.map((position: { modality: string }) => position.modality).sort()).toEqual(['ASSERTED', 'PLANNED']);
  });

  test('say that there is no such contact where all say so, and that nothing surely covers the day where that is so', async () => {
    const { data } = await api.ask(
      '{ absent: channel(slug: "sof-tactical-contact") { status(on: "2017-09-21") { state status denied } } possible: channel(slug: "coalition-russia-syria-contact") { status(on: "2015-09-10") { coverage } } }',
    );
    expect(data.absent.status).toMatchObject({ state: 'AGREED', status: 'ABSENT', denied: null });
    expect(data.possible.status.coverage).toBe('POSSIBLE');
  });
});

describe('statements', () => {
  const query = (first: number) =>
    `{ persons(first: ${first}) { edges { node { describedChannels(first: ${first}) { edges { node { name ends { actor { name } } } claims(first: ${first}) { nodes { gist subject { name } evidence { quotation } } } } } } } } }`;

  test('depend in number on the depth of a query, not on its page size', async () => {
    const count = async (first: number) => {
      await api.store.writer.load(await shippedDataset()); // a change of the graph empties the caches
      await new Promise(resolve => setTimeout(resolve, 100));
      api.takeStatements();
      const { errors } = await api.ask(query(first));
      expect(errors).toBeUndefined();
      return api.takeStatements().length;
    };
    const [small, large] = [await count(4), await count(100)];
    expect(large).toBe(small);
    // one of them tells how much there is around the nodes, before it is read
    expect(large).toBeLessThanOrEqual(15);
  });

  test.each([
    [
      'disagreements of claims',
      (first: number) =>
        `{ claims(first: ${first}) { nodes { disagreements { totalCount nodes { type judgement { verdict } } } } } }`,
    ],
    [
      'disputes of channels',
      (first: number) =>
        `{ channels(first: ${first}) { nodes { disputes(first: 5) { nodes { type sides { held } judgements { verdict } } } } } }`,
    ],
    [
      'disagreements of channels',
      (first: number) =>
        `{ channels(first: ${first}) { nodes { disagreements(first: 5) { nodes { type left { gist } } } } } }`,
    ],
    [
      'what channels were described as',
      (first: number) =>
        `{ channels(first: ${first}) { nodes { level(asOf: { recordedBy: "2001-01-01T00:00:00Z" }) aliases(asOf: { recordedBy: "2001-01-01T00:00:00Z" }) { name } } } }`,
    ],
    [
      'documents of publishers',
      (first: number) =>
        `{ organizations(first: ${first}) { nodes { publishedDocuments { totalCount nodes { title } } } } }`,
    ],
    [
      'what is around channels',
      (first: number) => `{ channels(first: ${first}) { nodes { degree related(first: 3) { score node { name } } } } }`,
    ],
    [
      'corroboration of claims',
      (first: number) => `{ claims(first: ${first}) { nodes { corroboration { independentCount } } } }`,
    ],
    [
      'readings of channels',
      (first: number) =>
        `{ channels(first: ${first}) { nodes { status(on: "2017-09-21") { state } timeline { from } corroboration { documentCount } } } }`,
    ],
  ])('depend not on the page size for %s', async (_what, query) => {
    const count = async (first: number) => {
      await api.store.writer.load(await shippedDataset());
      await new Promise(resolve => setTimeout(resolve, 100));
      api.takeStatements();
      const { errors } = await api.ask(query(first));
      expect(errors).toBeUndefined();
      return api.takeStatements().length;
    };
    // few claims may have nothing to be compared with, for which families, contacts and judgements need not be read
    expect(await count(100)).toBeLessThanOrEqual((await count(50)) + 6);
  });

  test('are not needed for rows that the process has read before', async () => {
    const channel =
      '{ channel(slug: "air-line") { name purpose aliases { name } } claim(slug: "rt-2017-09-21/air-line-open") { gist subject { name } } }';
    await api.ask(channel);
    api.takeStatements();
    await api.ask(channel);
    expect(api.takeStatements()).toEqual([]);
  });
});

type Described = { readonly place: string; readonly description: string };

function undescribedParts(type: GraphQLNamedType): string[] {
  if (isEnumType(type))
    return type
      .getValues()
      .filter(value => !value.description)
      .map(value => `${type.name}.${value.name}`);
  if (isInputObjectType(type))
    return Object.values(type.getFields())
      .filter(field => !field.description)
      .map(field => `${type.name}.${field.name}`);
  if (!isObjectType(type) && !isInterfaceType(type)) return [];
  return Object.values(type.getFields()).flatMap(field => [
    ...(field.description ? [] : [`${type.name}.${field.name}`]),
    ...field.args
      .filter(argument => !argument.description)
      .map(argument => `${type.name}.${field.name}(${argument.name})`),
  ]);
}

function nullableParts(type: GraphQLNamedType): Described[] {
  const nullable = (part: { type: unknown; description?: string | null }) =>
    !String(part.type).endsWith('!') && part.description;
  // the filters' own descriptions say it once for all of their fields
  if (isInputObjectType(type)) {
    if (/null/.test(type.description ?? '')) return [];
    return Object.values(type.getFields())
      .filter(nullable)
      .map(field => ({ place: `${type.name}.${field.name}`, description: field.description ?? '' }));
  }
  if (!isObjectType(type) && !isInterfaceType(type)) return [];
  return Object.values(type.getFields()).flatMap(field => [
    ...(nullable(field) ? [{ place: `${type.name}.${field.name}`, description: field.description ?? '' }] : []),
    ...field.args.filter(nullable).map(argument => ({
      place: `${type.name}.${field.name}(${argument.name})`,
      description: argument.description ?? '',
    })),
  ]);
}
