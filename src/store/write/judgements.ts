import { sql } from 'kysely';

import { AppError } from '../../base/errors.ts';
import type { ClaimId } from '../../base/ids.ts';
import type { DatasetSupportJudgement } from '../../model/dataset.ts';
import { contradictionsAmong, type IdentityJudgement, judgementLine } from '../../model/identity.ts';
import type { DisagreementJudgement } from '../../model/readings/disagreement.ts';
import type { JudgementEffect, JudgementTable } from '../rows/effects.ts';
import type { NamedClaim } from './change-log.ts';
import { identityJudgements, recanonicalise } from './derived.ts';
import { inBatches, learnNodes, type WriteTransaction, writeInBatches } from './transaction.ts';

/** Those that were made or undone, and what that did. */
export type RecordedJudgements<Judgement> = {
  readonly news: readonly Judgement[];
  readonly effects: readonly JudgementEffect[];
};

/**
 * Judgements make nodes canonical, so what is derived for the nodes concerned is made anew. Gives those made or undone, and
 * whether a node has another canonical node than before.
 */
export async function recordIdentityJudgements(
  transaction: WriteTransaction,
  judgements: readonly IdentityJudgement[],
): Promise<RecordedJudgements<IdentityJudgement> & { readonly rereads: boolean }> {
  const { db, nodes } = transaction;
  const { news, effects } = await newAmong(transaction, 'identity_judgement', judgements);
  const before = judgements.length > 0 ? await identityJudgements(transaction) : [];
  await learnNodes(
    transaction,
    judgements.flatMap(({ left, right }) => [left, right]),
  );
  await writeInBatches(judgements, 6, batch =>
    db
      .insertInto('identity_judgement')
      .values(
        batch.map(({ undoneBy, ...judgement }) => ({
          id: judgement.id,
          left_entity: nodes.rowOf(judgement.left),
          right_entity: nodes.rowOf(judgement.right),
          verdict: judgement.verdict,
          undone_by: undoneBy,
          body: JSON.stringify(judgement),
        })),
      )
      .onConflict(conflict => conflict.column('id').doUpdateSet(keepUndone('identity_judgement')))
      .execute(),
  );
  if (judgements.length === 0) return { news, effects, rereads: false };
  const after = await identityJudgements(transaction);
  refuseContradicted(before, after);
  return { news, effects, rereads: await recanonicalise(transaction, after) };
}

/** No judgement may join, through others, two nodes that are judged different; what did so before may go on. */
export function refuseContradicted(before: readonly IdentityJudgement[], after: readonly IdentityJudgement[]): void {
  const known = new Set(contradictionsAmong(before).map(({ different }) => different.id));
  const [first] = contradictionsAmong(after).filter(({ different }) => !known.has(different.id));
  if (first === undefined) return;
  const { different, chain } = first;
  const details = [different, ...chain].map(judgementLine);
  throw new AppError(
    'CONFLICT',
    `"${different.left}" and "${different.right}" are judged different, and would be read as one; undo one of these judgements first. Nothing was written. ${details.join('; ')}`,
    { details },
  );
}

/** Gives those made or undone, and the claims that these are about. */
export async function recordDisagreementJudgements(
  transaction: WriteTransaction,
  judgements: readonly DisagreementJudgement[],
): Promise<RecordedJudgements<DisagreementJudgement> & { readonly claims: readonly NamedClaim[] }> {
  const { db } = transaction;
  const named = [...new Set(judgements.flatMap(({ left, right }) => [left, right]))];
  const claims = await inBatches(named, batch =>
    db.selectFrom('claim').select(['id', 'slug']).where('slug', 'in', batch).execute(),
  );
  const rows = new Map<string, number>(claims.map(row => [row.slug, row.id]));
  const { news, effects } = await newAmong(transaction, 'disagreement_judgement', judgements);
  const rowIn = (judgement: DisagreementJudgement, claim: ClaimId): number => {
    const row = rows.get(claim);
    if (row !== undefined) return row;
    throw new AppError('NOT_FOUND', `The judgement "${judgement.id}" names a claim that is not recorded`);
  };
  await writeInBatches(judgements, 5, batch =>
    db
      .insertInto('disagreement_judgement')
      .values(
        batch.map(judgement => {
          const { undoneBy, ...made } = judgement;
          const [left_claim, right_claim] = [rowIn(judgement, made.left), rowIn(judgement, made.right)];
          return { id: made.id, left_claim, right_claim, undone_by: undoneBy, body: JSON.stringify(made) };
        }),
      )
      .onConflict(conflict => conflict.column('id').doUpdateSet(keepUndone('disagreement_judgement')))
      .execute(),
  );
  const about = news.flatMap(({ left, right }) => [left, right]);
  return { news, effects, claims: about.map(id => ({ id, row: rows.get(id)! })) };
}

/** Gives those made or undone, and the claims that these are about. */
export async function recordSupportJudgements(
  transaction: WriteTransaction,
  judgements: readonly DatasetSupportJudgement[],
): Promise<RecordedJudgements<DatasetSupportJudgement> & { readonly claims: readonly NamedClaim[] }> {
  const { db } = transaction;
  const claims = await inBatches([...new Set(judgements.map(({ claim }) => claim))], batch =>
    db.selectFrom('claim').select(['id', 'slug']).where('slug', 'in', batch).execute(),
  );
  const rows = new Map<string, number>(claims.map(row => [row.slug, row.id]));
  const missing = judgements.find(({ claim }) => !rows.has(claim));
  if (missing) throw new AppError('NOT_FOUND', `The judgement "${missing.id}" names a claim that is not recorded`);
  const { news, effects } = await newAmong(transaction, 'support_judgement', judgements);
  await writeInBatches(judgements, 5, batch =>
    db
      .insertInto('support_judgement')
      .values(
        batch.map(({ undoneBy, ...made }) => ({
          id: made.id,
          claim: rows.get(made.claim)!,
          verdict: made.verdict,
          undone_by: undoneBy,
          body: JSON.stringify(made),
        })),
      )
      .onConflict(conflict => conflict.column('id').doUpdateSet(keepUndone('support_judgement')))
      .execute(),
  );
  return { news, effects, claims: news.map(({ claim: id }) => ({ id, row: rows.get(id)! })) };
}

/** What was undone stays so, whoever undid it, where a dataset does not say. */
const keepUndone = (table: JudgementTable) => ({
  undone_by: sql<string | null>`coalesce(excluded.undone_by, ${sql.table(table)}.undone_by)`,
});

/**
 * Those that are not recorded, or not as undone. A judgement that is recorded is never changed: it can be undone, and
 * another one made.
 */
async function newAmong<Judgement extends { readonly id: string; readonly undoneBy: string | null }>(
  { db }: WriteTransaction,
  table: JudgementTable,
  judgements: readonly Judgement[],
): Promise<RecordedJudgements<Judgement>> {
  const bodies = new Map(judgements.map(({ undoneBy: _, ...judgement }) => [judgement.id, JSON.stringify(judgement)]));
  const known = await inBatches([...bodies.keys()], batch =>
    db.selectFrom(table).select(['id', 'body', 'undone_by']).where('id', 'in', batch).execute(),
  );
  const changed = known.filter(row => bodies.get(row.id) !== row.body).map(row => row.id);
  if (changed.length > 0)
    throw new AppError(
      'CONFLICT',
      `${changed.length} judgements are recorded with other content; undo them with "undoneBy" and make others`,
      { details: changed },
    );
  const undone = new Map(known.map(row => [row.id, row.undone_by]));
  const news = judgements.filter(
    ({ id, undoneBy }) => !undone.has(id) || (undoneBy !== null && undoneBy !== undone.get(id)),
  );
  const effects = news.map(({ id, undoneBy }) => ({
    table,
    id,
    before: undone.has(id) ? { undoneBy: undone.get(id) ?? null } : null,
    after: { undoneBy },
  }));
  return { news, effects };
}
