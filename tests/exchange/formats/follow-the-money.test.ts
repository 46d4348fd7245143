import { defaultModel, Model } from '@alephdata/followthemoney';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type OpenStore, openAt } from '../../store/dialects.ts';
import { shippedDatasets } from '../../support/api.ts';
import { aClaim } from '../../support/claims.ts';
import { aDataset, anAbout } from '../../support/datasets.ts';
import { aFullStore, aHardClaim, allOf, exported, graphOf } from '../../support/exporting.ts';

const model = new Model(defaultModel);
type Read = {
  readonly id: string;
  readonly schema: string;
  readonly properties: Readonly<Record<string, readonly string[]>>;
};
type Statement = Readonly<Record<'id' | 'entity_id' | 'prop' | 'schema' | 'value', string>>;

let store: Awaited<ReturnType<typeof aFullStore>>;
beforeAll(async () => {
  const link = (name: string, given: object) =>
    aClaim({ name, predicate: 'has-end', object: 'southland', subject: 'harbour-line', ...given });
  store = await aFullStore(
    aDataset(
      [
        aHardClaim(),
        link('closed', { valid: '2001-03/2005' }),
        link('about', { valid: '2001-03-01~' }),
        link('denied', { polarity: 'denies' }),
        link('planned', { modality: 'planned' }),
      ],
      { about: anAbout('hard') },
    ),
  );
});
afterAll(() => store?.stop());

const linesOf = <Line>(text: string) =>
  text
    .trimEnd()
    .split('\n')
    .map(line => JSON.parse(line) as Line);
const entities = async (from: OpenStore = store) => linesOf<Read>(await exported(from, 'followthemoney.json'));

/** What the published model finds wrong. */
function faultsOf(all: readonly Read[]): string[] {
  const byId = new Map(all.map(each => [each.id, each]));
  const faults: string[] = [];
  for (const { id, schema: name, properties } of all) {
    const schema = model.getSchema(name);
    if (schema.abstract) faults.push(`${id}: ${name} is abstract`);
    if (!/^[0-9a-zA-Z]([0-9a-zA-Z.-]*[0-9a-zA-Z])?$/.test(id)) faults.push(`${id} is no id`);
    for (const required of schema.required) if (!properties[required]?.length) faults.push(`${id}: no ${required}`);
    for (const [property, values] of Object.entries(properties)) {
      const known = schema.getProperty(property);
      if (!known) faults.push(`${id}: ${name} has no ${property}`);
      for (const value of values) {
        if (known?.type.name === 'date' && !/^\d{4}(-\d\d(-\d\d)?)?$/.test(value))
          faults.push(`${id}: ${value} is no date`);
        if (known?.type.name === 'url' && !URL.canParse(value)) faults.push(`${id}: ${value} is no address`);
        if (known?.type.name !== 'entity') continue;
        const other = byId.get(value);
        if (!other) faults.push(`${id}: ${property} leads to nothing`);
        else if (!model.getSchema(other.schema).isA(known.getRange()))
          faults.push(`${id}: ${property} leads to a ${other.schema}`);
      }
    }
  }
  return faults;
}

test('every entity is as the published model wants it', async () => {
  const all = await entities();
  expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
  expect(faultsOf(all)).toEqual([]);
});

test('so are those of the shipped datasets', async () => {
  const shipped = await openAt(store.server);
  for (const dataset of await shippedDatasets()) await shipped.writer.load(dataset);
  const all = await entities(shipped);
  expect(all.length).toBeGreaterThan(600);
  expect(faultsOf(all)).toEqual([]);
  await shipped.close();
});

test('every node and every claim is there', async () => {
  const graph = await graphOf(store);
  const ids = (await entities()).map(({ id }) => id);
  for (const { id } of await allOf(graph.nodes())) expect(ids).toContain(id);
  for (const { id } of await allOf(graph.claims()))
    expect(ids.some(found => found === id.replace('/', '.') || found === `${id.replace('/', '.')}.1`)).toBe(true);
});

test('only what is affirmed and so joins nodes, with the days that are told beyond doubt', async () => {
  const found = new Map((await entities()).map(each => [each.id, each]));
  expect(found.get('herald-spring.closed.1')).toMatchObject({
    schema: 'UnknownLink',
    properties: { subject: ['harbour-line'], object: ['southland'], startDate: ['2001-03'], endDate: ['2005'] },
  });
  const about = found.get('herald-spring.about.1')!.properties;
  // the last of February, or the first days of March
  expect(about.date).toEqual(['2001']);
  expect(about.description).toContain('Valid (EDTF): 2001-03-01~');
  for (const name of ['denied', 'planned']) {
    const note = found.get(`herald-spring.${name}`)!;
    expect(note).toMatchObject({ schema: 'Note', properties: { entity: ['harbour-line'], proof: ['herald-spring'] } });
    expect(note.properties.notes![0]).toMatch(name === 'denied' ? /^denies, asserted: / : /^affirms, planned: /);
  }
});

test('statements have every value of every entity once', async () => {
  const statements = linesOf<Statement>(await exported(store, 'followthemoney-statements.json'));
  const told = (await entities()).flatMap(({ id, schema, properties }) =>
    Object.entries(properties).flatMap(([prop, values]) =>
      [...new Set(values)].map(value => [id, schema, prop, value].join(' ')),
    ),
  );
  expect(statements.map(({ entity_id, schema, prop, value }) => [entity_id, schema, prop, value].join(' '))).toEqual(
    told,
  );
  expect(new Set(statements.map(({ id }) => id)).size).toBe(statements.length);
});
