import { rmSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { readDatasetOrThrow } from '../../src/exchange/dataset/read-dataset.ts';
import { dialects, type OpenStore, openAt, type Server } from '../store/dialects.ts';
import { type ServedApi, serveStore } from '../support/api.ts';
import { anEntry, theFiles, writeFolder } from '../support/folders.ts';

/** A dataset that tells of the ends of its lines by predicates of its own. */
function filesWithOwnEnds() {
  const files = theFiles();
  const end = (name: string, broader: string) => ({
    name,
    label: name.replaceAll('-', ' '),
    inverse: `inverse of ${name}`,
    description: 'Whose desk a line rings on.',
    domain: ['channel'],
    range: { entities: ['person', 'organization', 'state', 'office'] },
    broader,
  });
  files['vocabulary.yaml'] = { predicates: [end('rings-at', 'has-end'), end('is-passed-on-by', 'has-intermediary')] };
  const rings = (name: string, object: string, given: object = {}) =>
    anEntry(name, { status: undefined, predicate: 'rings-at', object, ...given });
  files['documents/herald.yaml'].statements[0].claims = [
    anEntry('open'),
    rings('north', 'northland'),
    rings('south', 'bo-tarn', { qualifiers: { side: 'southland' } }),
    rings('passed-on', 'ada-quill', { predicate: 'is-passed-on-by' }),
    rings('denied', 'northland-army', { polarity: 'denies' }),
  ];
  return files;
}

const stores = dialects.flatMap(dialect =>
  [1e8, 0].map(indexBudget => ({
    name: `${dialect.name}, ${indexBudget === 0 ? 'without' : 'with'} the index`,
    dialect,
    indexBudget,
  })),
);

describe.each(stores)('predicates that are a kind of end, on $name', ({ dialect, indexBudget }) => {
  let server: Server;
  let store: OpenStore;
  let api: ServedApi;

  beforeAll(async () => {
    server = await dialect.start();
    store = await openAt(server);
    const folder = writeFolder(filesWithOwnEnds());
    await store.writer.load(await readDatasetOrThrow(folder));
    rmSync(folder, { recursive: true, force: true });
    api = await serveStore(store, { indexBudget });
  });
  afterAll(async () => {
    await api?.stop();
    await store?.close();
    await server?.stop();
  });

  const asked = async (query: string) => {
    const { data, errors } = await api.ask(query);
    expect(errors).toBeUndefined();
    return data;
  };

  test('make ends of their channel, with the part and the side that claims give', async () => {
    const { channel } = await asked(
      '{ channel(slug: "border-hotline") { ends { actor { slug } role side { slug } claims { slug } } } }',
    );
    const end = (actor: string, role: string, side: string | null, claim: string) => ({
      actor: { slug: actor },
      role,
      side: side && { slug: side },
      claims: [{ slug: `herald-spring/${claim}` }],
    });
    expect(channel.ends).toHaveLength(3);
    expect(channel.ends).toEqual(
      expect.arrayContaining([
        end('northland', 'PARTY', null, 'north'),
        end('bo-tarn', 'PARTY', 'southland', 'south'),
        end('ada-quill', 'INTERMEDIARY', null, 'passed-on'),
      ]),
    );
  });

  test.each([
    ['northland', true],
    ['southland', true],
    ['bo-tarn', true],
    ['ada-quill', true],
    ['northland-army', false],
  ])('find it by its parties: %s', async (party, isFound) => {
    const { channels } = await asked(`{ channels(filter: { party: ["${party}"] }) { nodes { slug } } }`);
    expect(channels.nodes).toEqual(isFound ? [{ slug: 'border-hotline' }] : []);
  });

  test('lead from those at its ends to it', async () => {
    const { state, person } = await asked(`{
      state(slug: "northland") { channels { totalCount edges { node { slug } claims { nodes { slug } } } } }
      person(slug: "ada-quill") { channels { nodes { slug } } }
    }`);
    expect(state.channels).toEqual({
      totalCount: 1,
      edges: [{ node: { slug: 'border-hotline' }, claims: { nodes: [{ slug: 'herald-spring/north' }] } }],
    });
    expect(person.channels.nodes).toEqual([{ slug: 'border-hotline' }]);
  });

  test('give its dyads', async () => {
    const { facets } = await asked(`{
      facets(fields: [DYAD], filter: { predicate: [HAS_STATUS] }) { counts { count nodes { slug } } }
    }`);
    expect(facets).toEqual([{ counts: [{ count: 1, nodes: [{ slug: 'northland' }, { slug: 'southland' }] }] }]);
  });
});
