import { afterAll, beforeAll, expect, test } from 'vitest';

import type { WholeClaimFragment } from '../../../src/web/explorer/generated/graphql.ts';
import { WholeClaimFragmentDoc } from '../../../src/web/explorer/generated/graphql.ts';
import { toClaimInput, valuesOf } from '../../../src/web/explorer/review/claim-fields.ts';
import { shippedDatasets, startApi, type TestApi } from '../../support/api.ts';

let api: TestApi;
beforeAll(async () => {
  const [first, ...others] = await shippedDatasets();
  api = await startApi(first!, {
    answerBudget: 0,
    authenticate: async () => ({ name: 'An editor', role: 'editor', via: 'token' }),
  });
  for (const dataset of others) await api.store.writer.load(dataset);
}, 120_000);
afterAll(() => api?.stop());

async function everyClaim(): Promise<WholeClaimFragment[]> {
  const query = `query ($after: String) {
    claims(first: 50, after: $after) { nodes { ...WholeClaim } pageInfo { hasNextPage endCursor } }
  } ${WholeClaimFragmentDoc}`;
  const claims: WholeClaimFragment[] = [];
  for (let after: string | null = null, isMore = true; isMore; ) {
    const { data, errors } = await api.ask(query, { after });
    expect(errors).toBeUndefined();
    claims.push(...data.claims.nodes);
    [after, isMore] = [data.claims.pageInfo.endCursor, data.claims.pageInfo.hasNextPage];
  }
  return claims;
}

test('every claim that is shipped that rests on words goes through the form as it is', async () => {
  // words that nobody here has cannot be given again, and what rests on none comes with datasets alone
  const claims = (await everyClaim()).filter(
    ({ evidence, locators }) =>
      evidence.length + locators.length > 0 && evidence.every(({ quotation }) => quotation !== null),
  );
  expect(claims.length).toBeGreaterThan(50);
  const mutation = `mutation ($input: ProposeClaimsInput!) {
    proposeClaims(input: $input, dryRun: true) { dryRun { claims { ...WholeClaim } } }
  } ${WholeClaimFragmentDoc}`;
  for (const [document, carried] of Map.groupBy(claims, claim => claim.document.slug)) {
    const before = carried.map(claim => ({ ...valuesOf(claim), name: `${valuesOf(claim).name}-again` }));
    const { data, errors } = await api.ask(mutation, { input: { document, claims: before.map(toClaimInput) } });
    expect(errors, document).toBeUndefined();
    expect((data.proposeClaims.dryRun.claims as WholeClaimFragment[]).map(valuesOf)).toEqual(before);
  }
}, 300_000);
