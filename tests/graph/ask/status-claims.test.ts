import { expect, test } from 'vitest';

import { asEntityId } from '../../../src/base/ids.ts';
import { findStatusClaims } from '../../../src/graph/ask/status-claims.ts';
import { now } from '../../../src/model/list-query.ts';
import { connectSqlite } from '../../../src/store/sqlite/connect.ts';
import { openStore } from '../../../src/store/store.ts';
import { aClaim } from '../../support/claims.ts';
import { aDataset, aJudgement } from '../../support/datasets.ts';

test('a store’s reader gives the claims on a channel and on its families, however these are called', async () => {
  const store = await openStore(await connectSqlite(':memory:'));
  const own = aClaim({ name: 'own' });
  const partOf = aClaim({ name: 'part', predicate: 'part-of', object: 'frontier-phone' });
  const onFamily = aClaim({ name: 'family', subject: 'army-contact' });
  await store.writer.load(
    aDataset([own, partOf, onFamily], { identityJudgements: [aJudgement('army-contact', 'frontier-phone')] }),
  );
  const { claims, canonicalId } = await findStatusClaims(store.reader, asEntityId('border-hotline'), now);
  expect(claims.map(({ claim, scope }) => [claim.id, scope])).toEqual([
    [own.id, 'same'],
    [onFamily.id, 'broader'],
  ]);
  expect(canonicalId(asEntityId('ada-quill'))).toBe('ada-quill');
  await store.close();
});
