import { expect, test } from 'vitest';

import { asEntityId, type EntityId } from '../../../src/base/ids.ts';
import { findStatusClaims } from '../../../src/graph/ask/status-claims.ts';
import { now } from '../../../src/model/list-query.ts';
import { connectSqlite } from '../../../src/store/sqlite/connect.ts';
import { openStore } from '../../../src/store/store.ts';
import { aClaim } from '../../support/claims.ts';
import { aDataset, aJudgement } from '../../support/datasets.ts';

test('a store’s reader gives the claims on channels and on their families, however these are called', async () => {
  const store = await openStore(await connectSqlite(':memory:'));
  const own = aClaim({ name: 'own' });
  const partOf = aClaim({ name: 'part', predicate: 'part-of', object: 'frontier-phone' });
  const onFamily = aClaim({ name: 'family', subject: 'army-contact' });
  await store.writer.load(
    aDataset([own, partOf, onFamily], { identityJudgements: [aJudgement('army-contact', 'frontier-phone')] }),
  );
  const [hotline, phone] = [asEntityId('border-hotline'), asEntityId('army-contact')];
  const found = await findStatusClaims(store.reader, [hotline, phone], now);
  const claimsOn = (channel: EntityId) => found.get(channel)!.claims.map(({ claim, scope }) => [claim.id, scope]);
  expect(claimsOn(hotline)).toEqual([
    [own.id, 'same'],
    [onFamily.id, 'broader'],
  ]);
  expect(claimsOn(phone)).toEqual([[onFamily.id, 'same']]);
  await store.close();
});
