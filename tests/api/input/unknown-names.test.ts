import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openStore } from '../../../src/store/store.ts';
import { dialects, type Server } from '../../store/dialects.ts';
import { idOf, type ServedApi, serveStore, shippedDataset } from '../../support/api.ts';

const unknown: [string, string, string, string][] = [
  ['claims(filter: { speaker: ["ryan-dilon"] }) { totalCount }', 'claims', 'filter.speaker[0]', 'ryan-dillon'],
  [
    'claims(filter: { not: { or: [{ party: ["russia", "rusia"] }] } }) { totalCount }',
    'claims',
    'filter.not.or[0].party[1]',
    'russia',
  ],
  ['channels(filter: { party: ["untied-states"] }) { __typename }', 'channels', 'filter.party[0]', 'united-states'],
  [
    'documents(filter: { publisher: ["russian-defense-ministry"] }) { totalCount }',
    'documents',
    'filter.publisher[0]',
    'russian-defence-ministry',
  ],
  [
    'persons(filter: { claims: { subject: { party: ["rusia"] } } }) { totalCount }',
    'persons',
    'filter.claims.subject.party[0]',
    'russia',
  ],
  ['facets(filter: { about: ["airline"] }) { field }', 'facets', 'filter.about[0]', 'air-line'],
  ['paths(from: "russia", to: "sergey-lavrov") { truncated }', 'paths', 'to', 'sergei-lavrov'],
  ['paths(from: "russia", to: "syria", avoid: ["Sergei Lavrov"]) { truncated }', 'paths', 'avoid[0]', 'sergei-lavrov'],
  ['claims(filter: { dataset: ["us-rusia-syria"] }) { totalCount }', 'claims', 'filter.dataset[0]', 'us-russia-syria'],
  [
    'channels(filter: { or: [{ claims: { dataset: ["us-russia-syria", "russia-syria"] } }] }) { totalCount }',
    'channels',
    'filter.or[0].claims.dataset[1]',
    'us-russia-syria',
  ],
  ['neighbourhood(of: "cjft-oir") { truncated }', 'neighbourhood', 'of[0]', 'cjtf-oir'],
];

describe.each(dialects)('$name', dialect => {
  let server: Server;
  let api: ServedApi;
  let close: () => Promise<void>;
  beforeAll(async () => {
    server = await dialect.start();
    const store = await openStore(await server.connect(await server.newPlace()));
    await store.writer.load(await shippedDataset());
    close = () => store.close();
    api = await serveStore(store, {});
  });
  afterAll(async () => {
    await api?.stop();
    await close?.();
    await server?.stop();
  });

  test.each(unknown)('%s is refused with the nearest name', async (field, name, argument, nearest) => {
    const { data, errors } = await api.ask(`{ ${field} }`);
    expect(errors).toMatchObject([{ path: [name], extensions: { code: 'BAD_USER_INPUT', argument } }]);
    expect(errors![0]!.message).toMatch(
      new RegExp(`^${argument.replace(/[[\]]/g, '\\$&')}: .*did you mean .*"${nearest}"`),
    );
    expect(data).toEqual({ [name]: null });
  });

  test('a name that is near to none is refused without a hint', async () => {
    const { errors } = await api.ask('{ claims(filter: { about: ["zzzzqqqq"] }) { totalCount } }');
    expect(errors![0]!.message).toBe('filter.about[0]: "zzzzqqqq" is the slug of no node in this graph');
  });

  test('a global id of no node is refused as its slug is, and one of a merged node is taken', async () => {
    const { errors } = await api.ask(`{ claims(filter: { about: ["${idOf('State', 'rusia')}"] }) { totalCount } }`);
    expect(errors).toMatchObject([{ extensions: { argument: 'filter.about[0]' } }]);
    const { data } = await api.ask('{ claims(filter: { speaker: ["pat-ryder-2015"] }) { totalCount } }');
    expect(data.claims.totalCount).toBeGreaterThan(0);
  });

  test('of many unknown names only the first few are looked for', async () => {
    const fields = Array.from(
      { length: 9 },
      (_, at) => `a${at}: claims(filter: { about: ["rusia${at}"] }) { totalCount }`,
    );
    const { errors } = await api.ask(`{ ${fields.join(' ')} }`);
    expect(errors).toHaveLength(9);
    expect(errors!.filter(({ message }) => message.includes('did you mean "russia"'))).toHaveLength(5);
  });

  test('fields inside of lists refuse them too', async () => {
    const { errors } = await api.ask(
      '{ channels(first: 3) { nodes { degree(filter: { publisher: ["russian-defense-ministry"] }) } } }',
    );
    expect(errors![0]).toMatchObject({
      path: ['channels', 'nodes', expect.any(Number), 'degree'],
      extensions: { argument: 'filter.publisher[0]' },
    });
  });
});
