import { afterAll, beforeAll, expect, test } from 'vitest';

import { startApi, type TestApi } from '../../support/api.ts';
import { aClaim } from '../../support/claims.ts';
import { aDataset } from '../../support/datasets.ts';

const open = aClaim({ name: 'open', status: 'open', valid: '2024-04-02' });
const severed = aClaim({ name: 'severed', status: 'severed', valid: '2024-04-03' });

let api: TestApi;
beforeAll(async () => {
  api = await startApi(aDataset([open]));
});
afterAll(() => api.stop());

const read = async (on: string, asOf: object | null = null) => {
  const query = `query ($on: LocalDate!, $asOf: AsOf) {
    channel(slug: "border-hotline") { status(on: $on, asOf: $asOf) { group positions { claims { slug } } } }
  }`;
  const { data, errors } = await api.ask(query, { on, asOf });
  expect(errors).toBeUndefined();
  return data.channel.status;
};

test('what the status of a channel is read from is read once, whatever day is asked about, until the graph changes', async () => {
  expect((await read('2024-04-02')).positions).toHaveLength(1);
  api.takeStatements();
  await read('2024-04-02');
  await read('2023-01-01', { validAt: '2024-01-01' });
  expect(api.takeStatements()).toEqual([]);
  expect((await read('2024-04-02', { saidBy: '2000-01-01' })).positions).toEqual([]);
  expect(api.takeStatements().length).toBeGreaterThan(0);
  const before = await read('2024-04-03');
  await api.store.writer.load(aDataset([open, severed]));
  await expect.poll(() => read('2024-04-03'), { timeout: 60_000 }).not.toEqual(before);
});

test('claims that are compared are read once, until the graph changes', async () => {
  const list = async (asOf: object | null = null) => {
    const query = `query ($asOf: AsOf) {
      channel(slug: "border-hotline") { disagreements(asOf: $asOf) { nodes { type } } }
    }`;
    const { data, errors } = await api.ask(query, { asOf });
    expect(errors).toBeUndefined();
    return data.channel.disagreements.nodes;
  };
  const readsClaims = () => api.takeStatements().some(sql => sql.includes('compared_as'));
  api.takeStatements();
  expect(await list()).toEqual([]);
  expect(readsClaims()).toBe(true);
  await list();
  expect(readsClaims()).toBe(false);
  await list({ saidBy: '2000-01-01' });
  expect(readsClaims()).toBe(true);
  const denied = aClaim({
    name: 'denied',
    status: 'open',
    valid: '2024-04-02',
    polarity: 'denies',
    speaker: 'bo-tarn',
  });
  await api.store.writer.load(aDataset([open, severed, denied]));
  await expect.poll(() => list(), { timeout: 60_000 }).toHaveLength(1);
});
