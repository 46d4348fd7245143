import { afterEach, expect, test } from 'vitest';

import { letAnybodyWrite, serveStore, shippedDatasets, startApi, type TestApi } from '../support/api.ts';
import { aClaim } from '../support/claims.ts';
import { aDataset, anAbout, aText } from '../support/datasets.ts';
import { anEntity, theCast } from '../support/entities.ts';
import { proposal } from '../support/mutations.ts';

let api: TestApi;
afterEach(() => api?.stop());

const ferry = anEntity('channel', 'ferry-line');
const river = () =>
  aDataset([aClaim({ name: 'ferry-open', subject: 'ferry-line' })], {
    about: { ...anAbout('the-river'), licence: 'CC0-1.0', authors: ['Ada Quill'], description: 'Lines on the river.' },
    entities: [ferry],
  });

async function start(serving: Parameters<typeof startApi>[1] = {}): Promise<TestApi> {
  api = await startApi(aDataset([aClaim({ name: 'open' })], { texts: [aText('herald-spring')] }), {
    authenticate: letAnybodyWrite,
    ...serving,
  });
  await api.store.writer.load(river());
  await api.ask('{ graph { revision } }');
  await expect.poll(async () => (await api.ask('{ graph { revision } }')).data.graph.revision).toBe(2);
  return api;
}

test('the API tells what datasets there are, and which of them a claim and a node are of', async () => {
  const { ask } = await start();
  const { data, errors } = await ask(`{
    datasets { id title licence authors description loadedAt claimCount nodeCount documentCount }
    dataset(id: "the-cast") { title } none: dataset(id: "x") { title } odd: dataset(id: "?") { title }
    claim(slug: "herald-spring/ferry-open") { dataset { id } document { datasets { id } } subject { datasets { id } } }
  }`);
  expect(errors).toBeUndefined();
  const loadedAt = expect.stringMatching(/^20\d\d-/);
  expect(data).toEqual({
    datasets: [
      {
        ...{ id: 'the-cast', title: 'Dataset the-cast', licence: null, authors: [], description: null, loadedAt },
        ...{ claimCount: 1, nodeCount: theCast().length, documentCount: 3 },
      },
      {
        ...{ id: 'the-river', title: 'Dataset the-river', licence: 'CC0-1.0', authors: ['Ada Quill'] },
        ...{ description: 'Lines on the river.', loadedAt, claimCount: 1, nodeCount: 1, documentCount: 0 },
      },
    ],
    dataset: { title: 'Dataset the-cast' },
    none: null,
    odd: null,
    claim: {
      dataset: { id: 'the-river' },
      document: { datasets: [{ id: 'the-cast' }] },
      subject: { datasets: [{ id: 'the-river' }] },
    },
  });
});

test.each([0, 50_000_000])(
  'lists, edges and facets are of a dataset where that is asked, with an index of %d bytes',
  async indexBudget => {
    const { ask } = await start({ indexBudget });
    const { data, errors } = await ask(`{
    claims(filter: { dataset: ["the-river"] }) { totalCount nodes { slug } }
    others: claims(filter: { not: { dataset: ["the-river"] } }) { nodes { slug } }
    either: claims(filter: { dataset: ["the-river", "the-cast"] }) { totalCount }
    nothing: claims(filter: { dataset: [] }) { totalCount }
    entities(filter: { dataset: ["the-river"] }) { totalCount nodes { slug } }
    documents(filter: { dataset: ["the-cast"] }) { totalCount }
    channels(filter: { dataset: ["the-river"] }) { nodes { slug } }
    persons(filter: { dataset: ["the-river"] }) { totalCount }
    actors(filter: { not: { dataset: ["the-cast"] } }) { totalCount }
    byClaims: channels(filter: { claims: { dataset: ["the-cast"] } }) { nodes { slug } }
    person(slug: "ada-quill") { neighbours(filter: { dataset: ["the-river"] }) { nodes { slug } } }
    facets(fields: [PREDICATE], filter: { dataset: ["the-river"] }) { counts { value count } }
  }`);
    expect(errors).toBeUndefined();
    expect(data).toMatchObject({
      claims: { totalCount: 1, nodes: [{ slug: 'herald-spring/ferry-open' }] },
      others: { nodes: [{ slug: 'herald-spring/open' }] },
      either: { totalCount: 2 },
      nothing: { totalCount: 0 },
      entities: { totalCount: 1, nodes: [{ slug: 'ferry-line' }] },
      documents: { totalCount: 3 },
      channels: { nodes: [{ slug: 'ferry-line' }] },
      persons: { totalCount: 0 },
      actors: { totalCount: 0 },
      byClaims: { nodes: [{ slug: 'border-hotline' }] },
      facets: [{ counts: [{ value: 'has-status', count: 1 }] }],
    });
  },
);

test('what cannot be the id of a dataset is refused with its place', async () => {
  const { ask } = await start();
  const { errors } = await ask('{ claims(filter: { or: [{ dataset: ["The River"] }] }) { totalCount } }');
  expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', argument: 'filter.or[0].dataset[0]' } }]);
});

test('a filter by dataset has its price, and so have the counts of one', async () => {
  const { ask } = await start();
  const costOf = async (query: string) =>
    ((await ask(query)) as unknown as { extensions: { cost: { requested: number } } }).extensions.cost.requested;
  const plain = await costOf('{ claims(first: 20) { nodes { slug } } }');
  const filtered = '{ claims(first: 20, filter: { not: { dataset: ["the-river"] } }) { nodes { slug } } }';
  expect(await costOf(filtered)).toBeGreaterThan(plain);
  const named = await costOf('{ dataset(id: "the-river") { title } }');
  expect(await costOf('{ dataset(id: "the-river") { title claimCount nodeCount documentCount } }')).toBe(named + 30);
});

test('how many statements lists of two datasets take does not depend on how many there are', async () => {
  const { ask, store, takeStatements } = await startApi(
    aDataset([aClaim({ name: 'open' })], { texts: [aText('herald-spring')] }),
  ).then(started => (api = started));
  takeStatements();
  await store.writer.load(river());
  // with the vocabulary the server begins to read after a change
  await expect.poll(() => takeStatements().some(sql => sql.includes(`'predicate' as "sort"`))).toBe(true);
  const taken = async (query: string) => {
    takeStatements();
    expect((await ask(query)).errors).toBeUndefined();
    return takeStatements();
  };
  expect(await taken('{ channels { nodes { name } } }')).toHaveLength(2);
  expect(
    await taken('{ claims { nodes { slug dataset { id claimCount } subject { datasets { id } } } } }'),
  ).toHaveLength(5);
});

test('the lines of two datasets take as many statements as those of one', async () => {
  const query = `{ channels(first: 100) { totalCount nodes {
    name ends { actor { name } } status(on: "2017-05-01") { state group } claims(first: 2) { nodes { gist } } datasets { id }
  } } }`;
  const [first, ...others] = await shippedDatasets();
  const counts: number[] = [];
  const listed: number[] = [];
  for (const datasets of [[], others]) {
    api = await startApi(first!);
    for (const dataset of datasets) await api.store.writer.load(dataset);
    await expect
      .poll(async () => (await api.ask('{ datasets { id } }')).data.datasets.length)
      .toBe(1 + datasets.length);
    api.takeStatements();
    const { data, errors } = await api.ask(query);
    expect(errors).toBeUndefined();
    counts.push(api.takeStatements().length);
    listed.push(data.channels.totalCount);
    if (datasets.length === 0) await api.stop();
  }
  expect(listed[1]).toBeGreaterThan(listed[0]!);
  expect(counts[1]).toBe(counts[0]);
});

test.each([0, 50_000_000])(
  'a load is undone through the API, and a server beside it sees that, with an index of %d bytes',
  async indexBudget => {
    const { ask, store } = await start({ indexBudget });
    const other = await serveStore(store, { indexBudget });
    const looks =
      '{ channels { nodes { slug } } claims { nodes { slug } } datasets { id } entity(slug: "ada-quill") { degree } }';
    const undone = {
      channels: { nodes: expect.not.arrayContaining([{ slug: 'ferry-line' }]) },
      claims: { nodes: [{ slug: 'herald-spring/open' }] },
      datasets: [{ id: 'the-cast' }],
    };
    const degrees = async () => (await other.ask(looks)).data.entity.degree;
    const before = await degrees();
    const reverted = await ask(
      'mutation { revert(input: { revision: 2, reason: "Of another river." }) { change { summary isWhole } } }',
    );
    expect(reverted.data.revert.change).toMatchObject({
      isWhole: true,
      summary: expect.stringContaining('revision 2 undone'),
    });
    expect((await ask(looks)).data).toMatchObject(undone);
    await expect.poll(async () => (await other.ask(looks)).data.datasets.length).toBe(1);
    expect((await other.ask(looks)).data).toMatchObject(undone);
    await expect.poll(degrees).toBe(before - 1);
    await store.writer.load(river());
    await expect.poll(degrees).toBe(before);
    await other.stop();
  },
);

test('a claim that was written through the API is of no dataset', async () => {
  const { ask } = await start();
  const propose =
    'mutation ($input: ProposeClaimsInput!) { proposeClaims(input: $input) { change { claims { dataset { id } } } } }';
  const { data, errors } = await ask(propose, { input: proposal({ name: 'proposed' }) });
  expect(errors).toBeUndefined();
  expect(data.proposeClaims.change.claims).toEqual([{ dataset: null }]);
});
