import { rmSync } from 'node:fs';
import { afterEach, beforeEach, expect, test } from 'vitest';

import { readDatasetOrThrow } from '../../src/exchange/dataset/read-dataset.ts';
import { type OpenStore, openAt, type Server, sqlite } from '../store/dialects.ts';
import { type ServedApi, serveStore } from '../support/api.ts';
import { aClaim } from '../support/claims.ts';
import { aDataset } from '../support/datasets.ts';
import { writeFolder } from '../support/folders.ts';
import { filesWithOwnTerms } from '../support/own-terms.ts';
import { aVocabulary } from '../support/vocabulary.ts';

let server: Server;
let store: OpenStore;
let other: OpenStore;
let api: ServedApi;
beforeEach(async () => {
  server = await sqlite.start();
  store = await openAt(server);
  await store.writer.load(aDataset());
});
afterEach(async () => {
  await api.stop();
  await other.close();
  await store.close();
  await server.stop();
});

const loadOwnTerms = async () => {
  const folder = writeFolder(filesWithOwnTerms());
  other = await openAt(server, store.place);
  await other.writer.load(await readDatasetOrThrow(folder), undefined, { redescribes: true });
  rmSync(folder, { recursive: true, force: true });
};
/** A schema is built in half a second, and longer on a machine that is busy. */
const patience = { timeout: 10_000 };
const asked = '{ claims(filter: { status: HUMMING }) { nodes { value { ... on StatusValue { status } } } } }';

test('what another process loads into the store, the schema of a running server has', async () => {
  api = await serveStore(store, {});
  const before = await api.ask(asked);
  expect(before.errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  await loadOwnTerms();
  await expect.poll(async () => (await api.ask(asked)).errors, patience).toBeUndefined();
  expect((await api.ask(asked)).data.claims.nodes).toEqual([{ value: { status: 'HUMMING' } }]);
  const { data } = await api.ask('{ __type(name: "ChannelKind") { enumValues { name description } } }');
  expect(data.__type.enumValues).toContainEqual({
    name: 'CARRIER_PIGEON',
    description: 'A bird that carries messages.',
  });
  expect(await (await fetch(new URL('/schema.graphql', api.url))).text()).toContain('  CARRIER_PIGEON\n');
});

test('a query that was asked before goes on, and meets the new terms', async () => {
  api = await serveStore(store, { answerBudget: 1e6 });
  const query = '{ claims { nodes { predicate value { ... on StatusValue { status } } } } }';
  for (let asks = 0; asks < 3; asks++) expect((await api.ask(query)).errors).toBeUndefined();
  await loadOwnTerms();
  await expect.poll(async () => (await api.ask(query)).data.claims.nodes.length, patience).toBe(2);
  expect((await api.ask(query)).data.claims.nodes).toContainEqual({
    predicate: 'HAS_STATUS',
    value: { status: 'HUMMING' },
  });
});

test('until the server looks, what it meets is given under the name that it will have', async () => {
  api = await serveStore(store, { pollInterval: 3_600_000 });
  await loadOwnTerms();
  const { data, errors } = await api.ask(
    '{ claims { nodes { predicate value { ... on StatusValue { status } } } } channel(slug: "pigeon-post") { channelKind } }',
  );
  expect(errors).toBeUndefined();
  expect(data.claims.nodes).toContainEqual({ predicate: 'HAS_STATUS', value: { status: 'HUMMING' } });
  expect(data.channel).toEqual({ channelKind: 'CARRIER_PIGEON' });
});

test('a term that an earlier version took though it begins with a digit has a value too', async () => {
  const vocabulary = aVocabulary();
  const threeWay = { name: '3-way', group: '3rd', tells: 'change', description: 'Three talk.' } as const;
  const statuses = new Map([...vocabulary.statuses, [threeWay.name, threeWay]]);
  await store.writer.load(
    aDataset([aClaim({ name: 'three', status: '3-way' })], { vocabulary: { ...vocabulary, statuses } }),
  );
  api = await serveStore(store, {});
  other = await openAt(server, store.place);
  const { data, errors } = await api.ask(
    '{ claims(filter: { status: _3_WAY }) { nodes { value { ... on StatusValue { status } } } } channel(slug: "border-hotline") { status(on: "2024-04-02") { group } } }',
  );
  expect(errors).toBeUndefined();
  expect(data).toEqual({
    claims: { nodes: [{ value: { status: '_3_WAY' } }] },
    channel: { status: { group: '_3RD' } },
  });
});

test('the schema is told to nobody where introspection is off', async () => {
  api = await serveStore(store, { protection: { introspection: false } });
  other = await openAt(server, store.place);
  const response = await fetch(new URL('/schema.graphql', api.url));
  expect(response.status).toBe(403);
  expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'FORBIDDEN' } }] });
});
