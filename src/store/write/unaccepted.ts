import { sql } from 'kysely';

import { AppError } from '../../base/errors.ts';
import type { Dataset } from '../../model/dataset.ts';
import { entityOf } from '../rows/columns.ts';
import type { WriteTransaction } from './transaction.ts';

/** What a dataset says is seen by everybody. Throws CONFLICT where it rests on a version that is not accepted, and that it does not describe. */
export async function refuseHiddenVersions(
  transaction: WriteTransaction,
  { claims }: Pick<Dataset, 'claims'>,
): Promise<void> {
  const hidden = await versionsInReview(transaction);
  if (hidden.size === 0) return;
  for (const { id, evidence } of claims)
    for (const { document, version } of evidence)
      if (hidden.has(`${document} ${version}`))
        throw new AppError(
          'CONFLICT',
          `"${id}" rests on the version ${version.slice(0, 12)} of "${document}", which is not accepted here; accept that first, or describe it in the dataset. Nothing was loaded`,
        );
}

async function versionsInReview({ db }: WriteTransaction): Promise<ReadonlySet<string>> {
  const rows = await db
    .selectFrom('entity')
    .select('body')
    .where('kind', '=', 'document')
    .where(sql<boolean>`body like '%"review":"%'`)
    .execute();
  return new Set(
    rows.map(entityOf).flatMap(entity => {
      const versions = entity.kind === 'document' ? entity.versions : [];
      return versions.filter(({ review }) => review !== undefined).map(({ sha256 }) => `${entity.id} ${sha256}`);
    }),
  );
}
