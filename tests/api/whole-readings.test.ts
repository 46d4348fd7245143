import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { readHistory } from '../histories/history.ts';
import { toldOf } from '../histories/told.ts';
import { datasetOf } from '../reference/status-told.ts';
import { shippedDataset, startApi, type TestApi } from '../support/api.ts';
import { aClaim } from '../support/claims.ts';
import { aProposal, by } from '../support/curating.ts';
import { aDataset, aText } from '../support/datasets.ts';

/** From this point of view everything is as it is now, and nothing that is read of the whole graph is kept. */
const anew = 'asOf: { recordedBy: "2090-01-01T00:00:00Z" }';

type Page = { readonly nodes: { readonly slug: string }[]; readonly pageInfo: Record<string, string | boolean> };

describe('what is read of the whole graph and kept', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startApi(await shippedDataset());
  });
  afterAll(() => api?.stop());

  const ask = async (query: string) => {
    const { data, errors } = await api.ask(query);
    expect(errors).toBeUndefined();
    return data;
  };
  const disputes = async (args: string): Promise<Page & { readonly totalCount: number }> =>
    (
      await ask(`{ disputes(${args}) { totalCount nodes { slug type sides { claims { slug } } }
      pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`)
    ).disputes;

  test.each([
    'first: 100',
    'first: 3',
    'last: 4',
    'first: 100, type: [SCOPE_DIFFERENCE]',
    'last: 2, type: [CONTRADICTION, DENIAL]',
  ])('lists the disputes that are found where nothing is kept: %s', async args => {
    const kept = await disputes(args);
    expect(kept.nodes.length).toBeGreaterThan(1);
    expect(kept).toEqual(await disputes(`${args}, ${anew}`));
  });

  test('disputes of what held on a day are those of that day alone', async () => {
    const day = 'validAt: "2017-05-01"';
    const ofDay = await disputes(`first: 3, asOf: { ${day} }`);
    expect(ofDay.totalCount).toBeGreaterThan(0);
    expect(ofDay.totalCount).toBeLessThan((await disputes('first: 1')).totalCount);
    expect(ofDay).toEqual(await disputes(`first: 3, asOf: { ${day}, recordedBy: "2090-01-01T00:00:00Z" }`));
  });

  test('pages of disputes have no gap and no repeat, from either end', async () => {
    const all = (await disputes('first: 100')).nodes.map(({ slug }) => slug);
    const [onwards, back]: [string[], string[]] = [[], []];
    for (let after = ''; ; ) {
      const { nodes, pageInfo } = await disputes(`first: 3 ${after && `after: "${after}"`}`);
      onwards.push(...nodes.map(({ slug }) => slug));
      if (!pageInfo.hasNextPage) break;
      after = pageInfo.endCursor as string;
    }
    for (let before = ''; ; ) {
      const { nodes, pageInfo } = await disputes(`last: 3 ${before && `before: "${before}"`}`);
      back.unshift(...nodes.map(({ slug }) => slug));
      if (!pageInfo.hasPreviousPage) break;
      before = pageInfo.startCursor as string;
    }
    expect(onwards).toEqual(all);
    expect(back).toEqual(all);
  });

  test('a page of disputes reads the nodes alone that it has disputes about', async () => {
    await disputes('first: 1');
    api.takeStatements();
    await disputes('first: 1');
    const compared = api.takeStatements().filter(statement => statement.includes('"compared_earliest"'));
    expect(compared.length).toBeLessThan(5);
  });

  test.each([
    'channels(first: 100, orderBy: { field: LAST_ATTESTED, direction: DESC }',
    'channels(first: 100, orderBy: { field: LAST_ATTESTED, direction: ASC }',
    'channels(first: 3, filter: { status: { on: "2017-05-01" } }, orderBy: { field: LAST_ATTESTED }',
    'channels(first: 100, filter: { status: { on: "2024-05-01", group: [WORKING] } }',
    'channels(last: 3, filter: { status: { on: "2015-01-01", state: [UNKNOWN] } }',
  ])('lists the channels that are found where nothing is kept: %s)', async list => {
    const fields = '{ totalCount nodes { slug } pageInfo { hasNextPage hasPreviousPage } }';
    const kept = await ask(`{ ${list}) ${fields} }`);
    expect(kept.channels.nodes.length).toBeGreaterThan(1);
    expect(kept).toEqual(await ask(`{ ${list}, ${anew}) ${fields} }`));
  });

  test('reads the claims of channels once, and none again for other questions', async () => {
    const questions = [
      '{ facets(fields: [CHANNEL_STATUS]) { counts { value count } } }',
      '{ channels(first: 100, orderBy: { field: LAST_ATTESTED }) { nodes { slug } } }',
      '{ channels(first: 100, filter: { status: { on: "2017-05-01", group: [WORKING] } }) { totalCount } }',
      '{ channels(first: 100, filter: { status: { on: "1999-05-01", group: [WORKING] } }) { totalCount } }',
    ];
    await ask(questions[0]!);
    api.takeStatements();
    for (const question of questions) await ask(question);
    expect(api.takeStatements().filter(statement => /from "claim"|as "c"/.test(statement))).toEqual([]);
  });
});

describe.each(['korea', 'moscow-washington'])('of the history of %s', name => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startApi(datasetOf(toldOf(readHistory(name))));
  });
  afterAll(() => api?.stop());

  test('what is kept is what is found where nothing is kept, on every tenth year', async () => {
    const channels = '{ totalCount nodes { slug } }';
    const questions = (view: string) => [
      `disputes(first: 100 ${view}) { totalCount nodes { slug type sides { held } } }`,
      `channels(first: 100, orderBy: { field: LAST_ATTESTED, direction: DESC } ${view}) ${channels}`,
      ...[1970, 1980, 1990, 2000, 2010, 2020].flatMap(year =>
        ['WORKING', 'INTERRUPTED', 'ENDED'].map(
          group =>
            `channels(first: 100, filter: { status: { on: "${year}-07-01", group: [${group}] } } ${view}) ${channels}`,
        ),
      ),
    ];
    const answer = async (view: string) =>
      Promise.all(questions(view).map(async question => (await api.ask(`{ found: ${question} }`)).data.found));
    const kept = await answer('');
    expect(kept.flatMap(({ nodes }) => nodes).length).toBeGreaterThan(20);
    expect(kept).toEqual(await answer(`, ${anew}`));
  });
});

describe('what is written', () => {
  const wait = { timeout: 10_000 };
  const open = aClaim({ name: 'open', said: '2024-04-02', valid: '2024-04-02' });
  let api: TestApi;
  beforeAll(async () => {
    api = await startApi(aDataset([open], { texts: [aText('herald-spring')] }));
  });
  afterAll(() => api?.stop());

  const read = async () => {
    const { data } = await api.ask(`{
      facets(fields: [CHANNEL_STATUS]) { counts { value count } }
      disputes { totalCount }
      channels(filter: { status: { on: "2024-04-02", state: [DISPUTED] } }) { nodes { slug } }
    }`);
    return {
      disputes: data.disputes.totalCount,
      disputed: data.channels.nodes.map(({ slug }: { slug: string }) => slug),
      counts: data.facets[0].counts.filter(({ value }: { value: string | null }) => value !== null),
    };
  };

  test('changes what is kept once it is accepted, and no longer when it is withdrawn', async () => {
    const before = { disputes: 0, disputed: [], counts: [{ value: 'working', count: 1 }] };
    expect(await read()).toEqual(before);
    const { writer } = api.store;
    const proposal = aProposal({ status: 'severed', said: '2024-04-02', valid: '2024-04-02', speaker: 'bo-tarn' });
    await writer.proposeClaims([proposal], by());
    expect(await read()).toEqual(before);
    const review = { claim: proposal.id, decision: 'accept', reason: 'It says so.', amendment: null } as const;
    await writer.reviewClaims([review], by());
    // the server sees it a moment later
    await expect.poll(read, wait).toMatchObject({ disputes: 1, disputed: ['border-hotline'] });
    await writer.withdrawClaim(proposal.id, by());
    await expect.poll(read, wait).toEqual(before);
  });
});
