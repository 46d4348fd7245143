import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { aDataset, aText } from '../../support/datasets.ts';
import { aFullStore, aHardClaim, allOf, exported, graphOf } from '../../support/exporting.ts';

let store: Awaited<ReturnType<typeof aFullStore>>;
beforeAll(async () => {
  store = await aFullStore(
    aDataset([aHardClaim()], { about: { ...aDataset().about, id: 'hard' as never }, texts: [aText('herald-spring')] }),
  );
});
afterAll(() => store?.stop());

type Field = { readonly name: string; readonly type: string; readonly constraints?: { readonly required?: boolean } };
type Resource = {
  readonly name: string;
  readonly path: string;
  readonly schema: {
    readonly fields: readonly Field[];
    readonly primaryKey?: readonly string[];
    readonly foreignKeys: readonly {
      readonly fields: string;
      readonly reference: { resource: string; fields: string };
    }[];
  };
};
type Row = Readonly<Record<string, string>>;

const read = (text: string): Row[] => parse(text, { bom: true, columns: true, record_delimiter: '\r\n' }) as Row[];
const describe = async () => JSON.parse(await exported(store, 'datapackage.json')) as { resources: Resource[] };
/** As the descriptor says. */
const plain = (cell: string) => cell.replace(/^'('*[=+\-@\t\r])/, '$1');

const readers: Readonly<Record<string, (cell: string) => unknown>> = {
  string: cell => cell,
  integer: cell => (/^-?\d+$/.test(cell) ? Number(cell) : null),
  boolean: cell => (['true', 'false'].includes(cell) ? cell : null),
  array: cell => (Array.isArray(JSON.parse(cell)) ? cell : null),
  date: cell => (/^\d{4}-\d\d-\d\d$/.test(cell) && !Number.isNaN(Date.parse(cell)) ? cell : null),
  datetime: cell => (Number.isNaN(Date.parse(cell)) ? null : cell),
};

test('every table has the columns and the types that the descriptor gives, and a value wherever one is required', async () => {
  const { resources } = await describe();
  expect(resources.map(({ path }) => path)).toEqual([
    'nodes.csv',
    'edges.csv',
    'claims.csv',
    'evidence.csv',
    'status.csv',
  ]);
  for (const { path, schema } of resources) {
    const rows = read(await exported(store, path));
    expect(rows.length).toBeGreaterThan(0);
    expect(Object.keys(rows[0]!)).toEqual(schema.fields.map(({ name }) => name));
    for (const row of rows)
      for (const { name, type, constraints } of schema.fields) {
        if (row[name] === '') expect([path, name, constraints?.required ?? false]).toEqual([path, name, false]);
        else expect([path, name, readers[type]!(row[name]!)]).not.toContain(null);
      }
  }
});

test('keys are told apart, and what names rows of other tables names rows that are there', async () => {
  const { resources } = await describe();
  const tables = new Map<string, Row[]>();
  for (const { name, path } of resources) tables.set(name, read(await exported(store, path)));
  for (const { name, schema } of resources) {
    const keys = tables.get(name)!.map(row => (schema.primaryKey ?? []).map(column => row[column]).join(' '));
    if (schema.primaryKey) expect(new Set(keys).size).toBe(keys.length);
    for (const { fields, reference } of schema.foreignKeys) {
      const known = new Set(tables.get(reference.resource)!.map(row => row[reference.fields]));
      const unknown = tables.get(name)!.filter(row => row[fields] !== '' && !known.has(row[fields]!));
      expect([name, fields, unknown]).toEqual([name, fields, []]);
    }
  }
});

test('a claim comes out of its row as it is in the graph', async () => {
  const rows = new Map(read(await exported(store, 'claims.csv')).map(row => [row.id, row]));
  const claims = await allOf((await graphOf(store)).claims());
  expect(rows.size).toBe(claims.length);
  for (const claim of claims) {
    const row = rows.get(claim.id)!;
    const { attribution } = claim;
    expect({
      subject: row.subject,
      object: row.object || null,
      valid: plain(row.valid!) || null,
      asserted: plain(row.asserted!),
      speaker: row.speaker || null,
      joint: JSON.parse(row.joint_speakers || '[]'),
      relays: JSON.parse(row.relays || '[]'),
      qualifiers: JSON.parse(row.qualifiers || '[]'),
      gist: plain(row.gist!),
      note: plain(row.note!) || null,
      recorded: row.recorded_at,
    }).toEqual({
      subject: claim.subject,
      object: claim.object,
      valid: claim.validTime?.edtf ?? null,
      asserted: claim.assertedAt,
      speaker: attribution.speaker,
      joint: attribution.jointSpeakers ?? [],
      relays: attribution.relays.map(({ role, actor }) => `${role}:${actor}`),
      qualifiers: claim.qualifiers.map(({ role, entity }) => `${role}:${entity}`),
      gist: claim.gist,
      note: claim.note,
      recorded: claim.recordedAt,
    });
  }
});

test('no cell of any table is a formula to a spreadsheet', async () => {
  const { resources } = await describe();
  for (const { path } of resources)
    for (const row of read(await exported(store, path)))
      expect(Object.values(row).filter(cell => /^[=+\-@\t\r]/.test(cell) && !/^-?\d+$/.test(cell))).toEqual([]);
});

test('an open time has no last day, and a date keeps its text beside its days', async () => {
  const row = read(await exported(store, 'claims.csv')).find(({ id }) => id === 'herald-spring/hard')!;
  expect(row).toMatchObject({ valid: '2023-06?/..', valid_earliest: '2023-06-01', valid_latest: '' });
  const edge = read(await exported(store, 'edges.csv')).filter(({ claim }) => claim === 'herald-spring/hard');
  expect(edge.map(({ source, target, role, end }) => [source, target, role, end])).toEqual([
    ['border-hotline', 'northland-army', 'object', ''],
    ['border-hotline', 'northland', 'side', ''],
  ]);
});

test('evidence has its place, its digest, and its words where they may be shown', async () => {
  const rows = read(await exported(store, 'evidence.csv')).filter(({ claim }) => claim === 'herald-spring/hard');
  expect(rows.map(({ position, quotation }) => [position, quotation])).toEqual([
    ['1', 'rang at dawn'],
    ['2', 'a guard said'],
  ]);
});
