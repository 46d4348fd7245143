import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { anybody } from '../../../src/model/access.ts';
import type { Store } from '../../../src/store/store.ts';
import { hasPostgres, openAt, postgres, type Server, sqlite } from '../../store/dialects.ts';
import { type ServedApi, serveStore, shippedDatasets } from '../../support/api.ts';
import { aegeanMechanism } from './aegean-mechanism.ts';
import type { EnteringDocument } from './document.ts';
import { eastChinaSea } from './east-china-sea.ts';
import { enter } from './enter.ts';
import { koreanLines } from './korean-lines.ts';

/** Six documents on three pairs of states that the shipped datasets do not tell of enter through the API alone. */

const documents: readonly EnteringDocument[] = [...koreanLines, ...aegeanMechanism, ...eastChinaSea];
const roles = ['contributor', 'editor'] as const;

describe.each([sqlite, ...(hasPostgres ? [postgres] : [])])('$name', dialect => {
  let server: Server;
  let store: Store;
  let api: ServedApi;
  const as = (role: (typeof roles)[number]) => (query: string, variables?: Record<string, unknown>) =>
    api.ask(query, variables, { authorization: `Bearer ${role}` });

  beforeAll(async () => {
    server = await dialect.start();
    store = await openAt(server);
    for (const dataset of await shippedDatasets()) await store.writer.load(dataset);
    api = await serveStore(store, {
      indexBudget: 1e9,
      authenticate: async authorization => {
        const role = roles.find(role => authorization === `Bearer ${role}`);
        return role ? { name: `the ${role}`, role, via: 'token' } : anybody;
      },
    });
    for (const document of documents) await enter({ contributor: as('contributor'), editor: as('editor') }, document);
  }, 120_000);
  afterAll(async () => {
    await api?.stop();
    await store?.close();
    await server?.stop();
  });

  const statusOn = async (channel: string, on: string) => {
    const { data, errors } = await api.ask(
      `query ($channel: String!, $on: LocalDate!) { channel(slug: $channel) { status(on: $on) {
        state basis group positions { decides holder { slug } } } } }`,
      { channel, on },
    );
    expect(errors).toBeUndefined();
    const { state, basis, group, positions } = data.channel.status;
    const decides = positions.flatMap(({ decides, holder }: { decides: boolean; holder: { slug: string } }) =>
      decides ? [holder.slug] : [],
    );
    return [state, basis, group, ...decides];
  };

  test('everybody reads what entered', async () => {
    const { data, errors } = await api.ask(`{
      documents(filter: { publisher: ["the-lantern", "the-signal", "the-ledger"] }) { totalCount nodes { carriedClaims { totalCount } } }
      claims(review: [PROPOSED]) { totalCount }
    }`);
    expect(errors).toMatchObject([{ path: ['claims'], extensions: { code: 'FORBIDDEN' } }]);
    expect(data.documents.totalCount).toBe(6);
    const counts = data.documents.nodes.map(
      (node: { carriedClaims: { totalCount: number } }) => node.carriedClaims.totalCount,
    );
    expect(counts.toSorted()).toEqual(documents.map(({ claims }) => claims.length).toSorted());
  });

  test('lines read as their documents tell', async () => {
    expect(await statusOn('inter-korean-lines', '2020-07-01')).toEqual(['AGREED', 'PRESUMED', 'INTERRUPTED', 'kcna']);
    expect(await statusOn('inter-korean-lines', '2021-08-01')).toEqual([
      'AGREED',
      'PRESUMED',
      'WORKING',
      'the-lantern',
    ]);
    expect(await statusOn('inter-korean-lines', '2021-09-01')).toEqual([
      'AGREED',
      'ATTESTED',
      'INTERRUPTED',
      'the-lantern',
    ]);
    expect(await statusOn('kaesong-liaison-line', '2021-10-04')).toEqual([
      'AGREED',
      'ATTESTED',
      'WORKING',
      'unification-ministry',
    ]);
    expect(await statusOn('greek-turkish-hotline', '2020-12-01')).toEqual(['AGREED', 'PRESUMED', 'WORKING', 'nato']);
    expect(await statusOn('china-japan-hotline', '2018-07-01')).toEqual(['PLANNED', null, null, 'the-ledger']);
    expect(await statusOn('china-japan-hotline', '2023-05-16')).toEqual([
      'AGREED',
      'ATTESTED',
      'WORKING',
      'the-ledger',
    ]);
  });

  test('a ministry is seen to deny what a speaker said', async () => {
    const { data, errors } = await api.ask(`{ claim(slug: "signal-2020-09-04/talks-agreed") {
      regardedBy { slug polarity attribution { speaker { slug } organization { slug } } } } }`);
    expect(errors).toBeUndefined();
    expect(data.claim.regardedBy).toEqual([
      {
        slug: 'signal-2020-09-04/talks-not-agreed',
        polarity: 'DENIES',
        attribution: {
          speaker: { slug: 'greek-foreign-ministry-sources' },
          organization: { slug: 'greek-foreign-ministry' },
        },
      },
    ]);
  });

  test('nodes are found by their names in other scripts, and by paths', async () => {
    const find = async (query: string) => {
      const { data } = await api.ask(
        'query ($query: String!) { search(query: $query, first: 3) { nodes { ... on Entity { slug } } } }',
        {
          query,
        },
      );
      return data.search.nodes.map(({ slug }: { slug: string }) => slug);
    };
    expect(await find('남북직통전화')).toContain('inter-korean-lines');
    expect(await find('浜田')).toContain('yasukazu-hamada');
    const { data } = await api.ask(
      `{ paths(from: "kim-jong-un", to: "south-korea") { paths { length hops { claim { slug } } } } }`,
    );
    expect(data.paths.paths[0]).toMatchObject({ length: 2 });
  });
});
