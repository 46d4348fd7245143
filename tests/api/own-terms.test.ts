import { rmSync } from 'node:fs';
import { buildSchema, isEnumType } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { readTypeDefs } from '../../src/api/schema.ts';
import { readDatasetOrThrow } from '../../src/exchange/dataset/read-dataset.ts';
import { dialects, type OpenStore, openAt, type Server } from '../store/dialects.ts';
import { letAnybodyWrite, type ServedApi, serveStore } from '../support/api.ts';
import { textOf } from '../support/entities.ts';
import { writeFolder } from '../support/folders.ts';
import { filesWithOwnTerms } from '../support/own-terms.ts';

const ownValues = {
  Predicate: 'HUMS_BESIDE',
  ChannelStatus: 'HUMMING',
  StatusGroup: 'NOISY',
  ChannelKind: 'CARRIER_PIGEON',
  ChannelLevel: 'VILLAGE_ELDER',
  ChannelDomain: 'FISHERIES',
  OrganizationKind: 'GUILD',
  EventKind: 'REGATTA',
  PlaceKind: 'LIGHTHOUSE',
  OfficeKind: 'HARBOURMASTER',
  QualifierRole: 'WITNESS',
};

const everyTerm = `{
  channel(slug: "pigeon-post") {
    channelKind level domain
    status(on: "2024-04-02") { state status group positions { status } }
    timeline { reading { status group } }
  }
  organization(slug: "fishers-guild") { organizationKind }
  event(slug: "summer-regatta") { eventKind }
  place(slug: "north-light") { placeKind }
  office(slug: "ford-harbour") { officeKind }
  offices(filter: { officeKind: [HARBOURMASTER] }) { nodes { slug } }
  claims(first: 5, orderBy: { field: RECORDED, direction: ASC }) {
    nodes { predicate value { ... on StatusValue { status } } qualifiers { role } }
  }
  facets(fields: [PREDICATE, CHANNEL_STATUS, CHANNEL_KIND]) { field counts { value count } }
}`;

describe.each(dialects)('terms of a dataset of its own, on $name', ({ start }) => {
  let server: Server;
  let store: OpenStore;
  let api: ServedApi;

  beforeAll(async () => {
    server = await start();
    store = await openAt(server);
    const folder = writeFolder(filesWithOwnTerms());
    await store.writer.load(await readDatasetOrThrow(folder));
    rmSync(folder, { recursive: true, force: true });
    api = await serveStore(store, { authenticate: letAnybodyWrite });
  });
  afterAll(async () => {
    await api.stop();
    await store.close();
    await server.stop();
  });

  test('stand in every answer that meets them', async () => {
    const { data, errors } = await api.ask(everyTerm);
    expect(errors).toBeUndefined();
    expect(data.channel).toEqual({
      channelKind: 'CARRIER_PIGEON',
      level: 'VILLAGE_ELDER',
      domain: 'FISHERIES',
      status: { state: 'AGREED', status: 'HUMMING', group: 'NOISY', positions: [{ status: 'HUMMING' }] },
      timeline: expect.arrayContaining([{ reading: { status: 'HUMMING', group: 'NOISY' } }]),
    });
    expect(data.offices.nodes).toEqual([{ slug: 'ford-harbour' }]);
    expect([data.organization, data.event, data.place, data.office]).toEqual([
      { organizationKind: 'GUILD' },
      { eventKind: 'REGATTA' },
      { placeKind: 'LIGHTHOUSE' },
      { officeKind: 'HARBOURMASTER' },
    ]);
    expect(data.claims.nodes).toEqual([
      { predicate: 'HAS_STATUS', value: { status: 'HUMMING' }, qualifiers: [{ role: 'WITNESS' }] },
      { predicate: 'HUMS_BESIDE', value: null, qualifiers: [] },
    ]);
    const counted = data.facets.flatMap(({ counts }: { counts: { value: string }[] }) =>
      counts.map(({ value }) => value),
    );
    expect(counted).toEqual(expect.arrayContaining(['hums-beside', 'carrier-pigeon']));
  });

  test.each([
    ['predicate: HUMS_BESIDE', ['pigeons-beside']],
    ['status: HUMMING', ['pigeons-hum']],
    ['not: { status: HUMMING }', ['pigeons-beside']],
    [
      'subject: { channelKind: CARRIER_PIGEON, level: VILLAGE_ELDER, domain: FISHERIES }',
      ['pigeons-beside', 'pigeons-hum'],
    ],
  ])('are asked for in filters: %s', async (filter, wanted) => {
    const { data, errors } = await api.ask(`{ claims(filter: { ${filter} }) { nodes { slug } } }`);
    expect(errors).toBeUndefined();
    expect(data.claims.nodes.map(({ slug }: { slug: string }) => slug.split('/')[1]).sort()).toEqual(wanted);
  });

  test('are asked for by variables, and as a group of statuses', async () => {
    const query =
      'query ($group: [StatusGroup!], $kind: [ChannelKind!]) { channels(filter: { channelKind: $kind, status: { on: "2024-04-02", group: $group } }) { nodes { slug } } }';
    for (const [variables, wanted] of [
      [{ group: ['NOISY'], kind: ['CARRIER_PIGEON'] }, ['pigeon-post']],
      [{ group: ['WORKING'], kind: ['CARRIER_PIGEON'] }, []],
    ] as const) {
      const { data, errors } = await api.ask(query, variables);
      expect(errors).toBeUndefined();
      expect(data.channels.nodes.map(({ slug }: { slug: string }) => slug)).toEqual(wanted);
    }
  });

  test('are described, with the dataset that brought them', async () => {
    const { data } = await api.ask(
      '{ vocabulary { predicates { name dataset broader } statuses { name group tells dataset description } terms { sort value description entities dataset } } }',
    );
    const own = (terms: { dataset: string | null }[]) => terms.filter(({ dataset }) => dataset !== null);
    expect(own(data.vocabulary.predicates)).toMatchObject([{ name: 'HUMS_BESIDE', broader: 'PART_OF' }]);
    expect(own(data.vocabulary.statuses)).toMatchObject([
      { name: 'HUMMING', group: 'NOISY', tells: 'CHANGE', description: 'The line hums "loudly".\nAll day.' },
    ]);
    expect(own(data.vocabulary.terms)).toMatchObject([
      { sort: 'CHANNEL_KIND', value: 'CARRIER_PIGEON' },
      { sort: 'LEVEL', value: 'VILLAGE_ELDER' },
      { sort: 'DOMAIN', value: 'FISHERIES' },
      { sort: 'ORGANIZATION_KIND', value: 'GUILD' },
      { sort: 'EVENT_KIND', value: 'REGATTA' },
      { sort: 'PLACE_KIND', value: 'LIGHTHOUSE' },
      { sort: 'OFFICE_KIND', value: 'HARBOURMASTER' },
      { sort: 'QUALIFIER_ROLE', value: 'WITNESS', entities: ['PERSON', 'OFFICE'], description: 'Who saw it.' },
    ]);
    expect(data.vocabulary.terms).toContainEqual(expect.objectContaining({ value: 'HOTLINE', dataset: null }));
  });

  test('are proposed through the API, by the rules that they come with', async () => {
    const start = textOf('herald-spring').replace('📞', 'x').indexOf('rang at dawn');
    const propose = (name: string, given: string) =>
      api.ask(`mutation {
        proposeClaims(input: { document: "herald-spring", claims: [{
          name: "${name}", subject: "pigeon-post", predicate: HAS_STATUS, content: { status: HUMMING }, gist: "It hums."
          attribution: { speaker: "ada-quill" }, evidence: [{ start: ${start}, quotation: "rang at dawn" }] ${given}
        }] }) { change { revision } }
      }`);
    const refused = await propose('seen-by-none', 'qualifiers: [{ role: WITNESS, entity: "northland" }]');
    expect(refused.errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
    expect(JSON.stringify(refused.errors)).toContain('wanted is person or office');
    const taken = await propose('seen', 'qualifiers: [{ role: WITNESS, entity: "bo-tarn" }]');
    expect(taken.errors).toBeUndefined();
    const { data } = await api.ask(
      '{ claim(slug: "herald-spring/seen") { review value { ... on StatusValue { status } } qualifiers { role } } }',
    );
    expect(data.claim).toEqual({
      review: 'PROPOSED',
      value: { status: 'HUMMING' },
      qualifiers: [{ role: 'WITNESS' }],
    });
  });

  test('extend the enums of the schema, which is told at /schema.graphql', async () => {
    const response = await fetch(new URL('/schema.graphql', api.url));
    expect(response.status).toBe(200);
    const sdl = await response.text();
    const [told, shipped] = [buildSchema(sdl), buildSchema(readTypeDefs('schema'))];
    for (const [name, value] of Object.entries(ownValues)) {
      const valuesOf = (schema: typeof told) => {
        const type = schema.getType(name);
        return isEnumType(type) ? type.getValues().map(({ name }) => name) : [];
      };
      expect(valuesOf(told), name).toEqual([...valuesOf(shipped), value]);
    }
    const own = new RegExp(`^ {2}"[^\\n]*"\\n {2}(?:${Object.values(ownValues).join('|')})\\n`, 'gm');
    expect(sdl.replaceAll(own, '')).toBe(readTypeDefs('schema'));
  });
});
