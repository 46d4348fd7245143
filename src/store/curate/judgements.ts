import { AppError, faultAt } from '../../base/errors.ts';
import type { EntityId } from '../../base/ids.ts';
import { reviewOf } from '../../model/entity.ts';
import { chainBetween, type IdentityJudgement, judgementLine } from '../../model/identity.ts';
import type { DisagreementJudgement } from '../../model/readings/disagreement.ts';
import type { SupportJudgement } from '../../model/support.ts';
import type { JudgementTable } from '../rows/effects.ts';
import { nextRevision } from '../write/change-log.ts';
import { identityJudgements, recanonicalise } from '../write/derived.ts';
import { refuseContradicted } from '../write/judgements.ts';
import type { WriteTransaction } from '../write/transaction.ts';
import { claimsNamed } from './claims.ts';
import { type Curation, concern, concernClaim, type KnownClaim, readEntities } from './curation.ts';

export type IdentityVerdict = Pick<IdentityJudgement, 'left' | 'right' | 'verdict'>;
export type DisagreementVerdict = Pick<DisagreementJudgement, 'left' | 'right' | 'verdict' | 'type'>;

/** Gives what was done, in words. */
export async function judgeIdentity(
  curation: Curation,
  { left, right, verdict }: IdentityVerdict,
  reason: string,
): Promise<string> {
  const { transaction, authorship } = curation;
  const found = await readEntities(transaction, [left, right]);
  for (const [path, id] of Object.entries({ left, right }))
    if (!found.has(id)) throw faultAt('BAD_INPUT', path, `"${id}" is the id of no node in this graph`);
  for (const [path, id] of Object.entries({ left, right }))
    if (reviewOf(found.get(id)!) !== 'accepted')
      throw faultAt(
        'CONFLICT',
        path,
        `"${id}" is ${reviewOf(found.get(id)!)}; accept it before it is judged. Nothing was written`,
      );
  if (left === right || found.get(left)!.kind !== found.get(right)!.kind)
    throw faultAt('BAD_INPUT', 'right', 'a judgement compares two different nodes of one kind');
  const waiting = [left, right].find(id => reviewOf(found.get(id)!) !== 'accepted');
  if (waiting)
    throw new AppError('CONFLICT', `"${waiting}" is not accepted: decide on that first; nothing was written`);
  const judgements = await identityJudgements(transaction);
  const replaced = judgements.filter(
    judgement =>
      judgement.undoneBy === null && [left, right].every(id => id === judgement.left || id === judgement.right),
  );
  const others = judgements.filter(judgement => !replaced.includes(judgement));
  if (verdict !== 'same') refuseJoined(left, right, others);
  const id = await judgementId(transaction);
  await undo(curation, 'identity_judgement', replaced, id);
  const judgement = { id, left, right, verdict, author: authorship.by, reason, at: transaction.now };
  await transaction.db
    .insertInto('identity_judgement')
    .values({
      id,
      left_entity: transaction.nodes.rowOf(left),
      right_entity: transaction.nodes.rowOf(right),
      verdict,
      undone_by: null,
      body: JSON.stringify(judgement),
    })
    .execute();
  curation.judgementEffects.push({ table: 'identity_judgement', id, before: null, after: { undoneBy: null } });
  concern(curation, [left, right]);
  const undone = replaced.map(before => ({ ...before, undoneBy: id }));
  const after = [...others, ...undone, { ...judgement, undoneBy: null }];
  refuseContradicted(judgements, after);
  curation.rereads = await recanonicalise(transaction, after);
  return `${left} and ${right} judged ${verdict}`;
}

/** A verdict that tells two nodes apart would say nothing while judgements on others join them. */
function refuseJoined(left: EntityId, right: EntityId, others: readonly IdentityJudgement[]): void {
  const chain = chainBetween(others, left, right);
  if (chain === null) return;
  const details = chain.map(judgementLine);
  throw new AppError(
    'CONFLICT',
    `"${left}" and "${right}" are read as one by other judgements; undo one of these first. Nothing was written. ${details.join('; ')}`,
    { details },
  );
}

/** Gives what was done, in words. */
export async function judgeDisagreement(
  curation: Curation,
  { left, right, verdict, type }: DisagreementVerdict,
  reason: string,
): Promise<string> {
  const { transaction, authorship } = curation;
  const [leftClaim, rightClaim] = (await claimsNamed(curation, [
    { id: left, path: 'left' },
    { id: right, path: 'right' },
  ])) as [KnownClaim, KnownClaim];
  if (left === right) throw faultAt('BAD_INPUT', 'right', 'a judgement is on two different claims');
  if (verdict === 'retype' && type === null)
    throw faultAt('BAD_INPUT', 'type', 'is needed: the verdict "retype" says of which type the disagreement is');
  if (verdict !== 'retype' && type !== null)
    throw faultAt('BAD_INPUT', 'type', 'belongs to the verdict "retype", and to no other');
  const rows = [leftClaim.row, rightClaim.row];
  const id = await judgementId(transaction);
  const replaced = await transaction.db
    .selectFrom('disagreement_judgement')
    .select('id')
    .where('undone_by', 'is', null)
    .where('left_claim', 'in', rows)
    .where('right_claim', 'in', rows)
    .execute();
  await undo(curation, 'disagreement_judgement', replaced, id);
  const judgement = { id, left, right, verdict, type, author: authorship.by, reason, at: transaction.now };
  await transaction.db
    .insertInto('disagreement_judgement')
    .values({
      id,
      left_claim: leftClaim.row,
      right_claim: rightClaim.row,
      undone_by: null,
      body: JSON.stringify(judgement),
    })
    .execute();
  curation.judgementEffects.push({ table: 'disagreement_judgement', id, before: null, after: { undoneBy: null } });
  concern(
    curation,
    [leftClaim.claim.subject, rightClaim.claim.subject],
    [
      { id: left, row: leftClaim.row },
      { id: right, row: rightClaim.row },
    ],
  );
  return `disagreement of ${left} and ${right} judged: ${verdict}`;
}

/** Gives what was done, in words. */
export async function judgeSupport(
  curation: Curation,
  { claim, verdict }: Pick<SupportJudgement, 'claim' | 'verdict'>,
  reason: string,
): Promise<string> {
  const { transaction, authorship } = curation;
  const [known] = (await claimsNamed(curation, [{ id: claim, path: 'claim' }])) as [KnownClaim];
  const { db } = transaction;
  const id = await judgementId(transaction);
  const replaced = await db
    .selectFrom('support_judgement')
    .select('id')
    .where('undone_by', 'is', null)
    .where('claim', '=', known.row)
    .execute();
  await undo(curation, 'support_judgement', replaced, id);
  const judgement: SupportJudgement = { id, claim, verdict, author: authorship.by, reason, at: transaction.now };
  await db
    .insertInto('support_judgement')
    .values({ id, claim: known.row, verdict, undone_by: null, body: JSON.stringify(judgement) })
    .execute();
  curation.judgementEffects.push({ table: 'support_judgement', id, before: null, after: { undoneBy: null } });
  concernClaim(curation, claim);
  return `support of ${claim} judged: ${verdict}`;
}

async function undo(
  { transaction, judgementEffects }: Curation,
  table: JudgementTable,
  judgements: readonly { readonly id: string }[],
  by: string,
): Promise<void> {
  if (judgements.length === 0) return;
  const ids = judgements.map(({ id }) => id);
  await transaction.db.updateTable(table).set({ undone_by: by }).where('id', 'in', ids).execute();
  for (const id of ids) judgementEffects.push({ table, id, before: { undoneBy: null }, after: { undoneBy: by } });
}

/** No id of a dataset, which may be loaded later, has a colon. */
async function judgementId({ db }: WriteTransaction): Promise<string> {
  const { revision } = await db.selectNoFrom(nextRevision.as('revision')).executeTakeFirstOrThrow();
  return `judgement:${revision}`;
}
