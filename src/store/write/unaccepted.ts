import { sql } from 'kysely';

import { AppError } from '../../base/errors.ts';
import type { Dataset } from '../../model/dataset.ts';
import { entityOf, namedIn } from '../rows/columns.ts';
import type { WriteTransaction } from './transaction.ts';

/** What a dataset says is seen by everybody. Throws CONFLICT where it rests on what is not accepted, and that it does not describe, which would accept it. */
export async function refuseUnaccepted(
  transaction: WriteTransaction,
  dataset: Pick<Dataset, 'entities' | 'claims' | 'identityJudgements'>,
): Promise<void> {
  await refuseHiddenNodes(transaction, dataset);
  await refuseHiddenVersions(transaction, dataset);
}

async function refuseHiddenNodes(
  { db }: WriteTransaction,
  { entities, claims, identityJudgements }: Pick<Dataset, 'entities' | 'claims' | 'identityJudgements'>,
): Promise<void> {
  const rows = await db.selectFrom('entity').select(['slug', 'review']).where('review', 'is not', null).execute();
  if (rows.length === 0) return;
  const hidden = new Map<string, string>(rows.map(({ slug, review }) => [slug, review!]));
  const refuse = (what: string, node: string) => {
    throw new AppError(
      'CONFLICT',
      `${what} names "${node}", which is ${hidden.get(node)} here; accept that node first, or describe it in the dataset. Nothing was loaded`,
    );
  };
  for (const entity of entities)
    if (entity.kind === 'document' && hidden.has(entity.publisher)) refuse(`"${entity.id}"`, entity.publisher);
  for (const claim of claims) for (const node of namedIn(claim)) if (hidden.has(node)) refuse(`"${claim.id}"`, node);
  for (const { id, left, right } of identityJudgements)
    for (const node of [left, right]) if (hidden.has(node)) refuse(`The judgement "${id}"`, node);
}

async function refuseHiddenVersions(transaction: WriteTransaction, { claims }: Pick<Dataset, 'claims'>): Promise<void> {
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
    // the condition of an index
    .where(sql<boolean>`body like '%"review":"%'`)
    .execute();
  return new Set(
    rows.map(entityOf).flatMap(entity => {
      const versions = entity.kind === 'document' ? entity.versions : [];
      return versions.filter(({ review }) => review !== undefined).map(({ sha256 }) => `${entity.id} ${sha256}`);
    }),
  );
}
