import { expect, test } from 'vitest';

import { startApi } from '../support/api.ts';
import { aClaim } from '../support/claims.ts';
import { aDataset, aJudgement } from '../support/datasets.ts';

/** Readings of graphs in which nodes go by several names. */

test('a family under two names is one, and what is said of it bears on its lines once', async () => {
  const belongs = { subject: 'border-hotline', predicate: 'part-of' } as const;
  const claims = [
    aClaim({ ...belongs, object: 'all-lines' }),
    aClaim({ ...belongs, object: 'army-contact' }),
    aClaim({ name: 'suspended', subject: 'all-lines', status: 'suspended' }),
  ];
  const api = await startApi(aDataset(claims, { identityJudgements: [aJudgement('all-lines', 'army-contact')] }));
  const { data } = await api.ask(
    '{ channel(slug: "border-hotline") { status(on: "2024-04-02") { positions { claims { slug } } } } }',
  );
  expect(data.channel.status.positions).toEqual([{ claims: [{ slug: 'herald-spring/suspended' }] }]);
  await api.stop();
});
