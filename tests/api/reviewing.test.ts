import { expect, test } from 'vitest';

import { findCodePoints } from '../../src/base/text.ts';
import { openAt, sqlite } from '../store/dialects.ts';
import { letAnybodyWrite, serveStore, startApi } from '../support/api.ts';
import { aProposal, by } from '../support/curating.ts';
import { aDataset, aText } from '../support/datasets.ts';
import { textOf } from '../support/entities.ts';

const amendment = {
  name: 'amended',
  subject: 'border-hotline',
  predicate: 'HAS_STATUS',
  content: { status: 'OPEN' },
  gist: 'The line is open.',
  evidence: [{ start: findCodePoints(textOf('herald-spring'), 'rang at dawn')[0], quotation: 'rang at dawn' }],
};

test('however many claims are amended, the change log is looked at once before and once after', async () => {
  const server = await sqlite.start();
  const store = await openAt(server);
  await store.writer.load(aDataset([], { texts: [aText('herald-spring')] }));
  const names = ['one', 'two', 'three'];
  await store.writer.proposeClaims(
    names.map(name => aProposal({ name })),
    by(),
  );
  const api = await serveStore(store, { authenticate: letAnybodyWrite, pollInterval: 1_000_000 });
  store.takeStatements();
  const reviews = names.map(name => ({
    claim: `herald-spring/${name}`,
    decision: 'AMEND',
    reason: 'Misread.',
    amendment: { ...amendment, name: `${name}-amended` },
  }));
  const { errors } = await api.ask(
    'mutation ($input: ReviewClaimsInput!) { reviewClaims(input: $input) { change { revision } } }',
    { input: { reviews } },
  );
  expect(errors).toBeUndefined();
  expect(store.takeStatements().filter(sql => sql.includes('"rereads"') && sql.includes('"loads"'))).toHaveLength(2);
  await api.stop();
  await store.close();
  await server.stop();
});

test('an amendment whose words stand elsewhere is refused with their place', async () => {
  const api = await startApi(aDataset([], { texts: [aText('herald-spring')] }), { authenticate: letAnybodyWrite });
  await api.store.writer.proposeClaims([aProposal({ name: 'open' })], by());
  const { start, quotation } = amendment.evidence[0]!;
  const misplaced = { ...amendment, evidence: [{ start: 3, quotation }] };
  const { errors } = await api.ask(
    'mutation ($input: ReviewClaimsInput!) { reviewClaims(input: $input) { change { revision } } }',
    {
      input: {
        reviews: [{ claim: 'herald-spring/open', decision: 'AMEND', reason: 'Misread.', amendment: misplaced }],
      },
    },
  );
  const place = 'reviews[0].amendment.evidence[0]';
  expect(errors).toMatchObject([
    {
      extensions: {
        code: 'EVIDENCE_MISMATCH',
        argument: place,
        details: [`${place}: other words stand at 3; "rang at dawn" stands at ${start}`],
      },
    },
  ]);
  await api.stop();
});
