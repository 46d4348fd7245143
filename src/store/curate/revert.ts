import { AppError } from '../../base/errors.ts';
import type { ClaimId, EntityId } from '../../base/ids.ts';
import { isSameState } from '../rows/claim-state.ts';
import type { ClaimEffect, Effects, JudgementEffect } from '../rows/effects.ts';
import { identityJudgements, recanonicalise } from '../write/derived.ts';
import { refuseContradicted } from '../write/judgements.ts';
import type { WriteTransaction } from '../write/transaction.ts';
import { refuseHiddenNames } from './accepted-nodes.ts';
import { claimsNamed } from './claims.ts';
import { type Curation, concern, moveClaim, writeStates } from './curation.ts';
import { undoNodes } from './node-reviews.ts';
import { type Brought, revertLoad, type UndoneLoad } from './revert-load.ts';
import { undoEntities } from './review-entities.ts';
import { refuseOthers } from './rights.ts';

/** What is not undone: what it added stays, and is taken back in other ways. */
const stays: Partial<Record<string, string>> = {
  attach: 'A text that is held stays',
  reindex: 'There is nothing to undo: the search index says what the graph does',
  'take-down-document': 'What was taken down is gone',
  revert: 'What was undone cannot be done again by undoing that: review, withdraw or judge once more',
};

/** Gives what was done, in words. */
export async function revert(curation: Curation, revision: number): Promise<string> {
  const { transaction } = curation;
  const { summary, isWhole, nodes, claims, effects, load } = await undoable(curation, revision);
  await claimsNamed(
    curation,
    [...claims, ...effects.claims.map(({ claim }) => claim as ClaimId)].map(id => ({ id, path: 'revision' })),
  );
  undoClaims(curation, effects.claims);
  await undoEntities(curation, effects.entities ?? [], effects.descriptions ?? []);
  await undoNodes(curation, effects.nodes ?? []);
  if (load) await revertLoad(curation, load);
  const before = await identityJudgements(transaction);
  await undoJudgements(transaction, effects.judgements, `revert-${revision}`);
  curation.reverts = revision;
  curation.isWhole = isWhole;
  concern(
    curation,
    nodes,
    claims.map(id => ({ id, row: curation.known.get(id)!.row })),
  );
  await writeStates(curation);
  await refuseHiddenNames(curation, () => 'revision');
  if (effects.judgements.some(({ table }) => table === 'identity_judgement')) {
    const after = await identityJudgements(transaction);
    refuseContradicted(before, after);
    curation.rereads = await recanonicalise(transaction, after);
  }
  return `revision ${revision} undone: ${summary}`;
}

type Undoable = {
  readonly summary: string;
  readonly isWhole: boolean;
  readonly nodes: readonly EntityId[];
  readonly claims: readonly ClaimId[];
  readonly effects: Effects;
  /** What it loaded; null where it is no load. */
  readonly load: UndoneLoad | null;
};

/** What a change did, and how it was summed up. Throws where it cannot be undone. */
async function undoable(curation: Curation, revision: number): Promise<Undoable> {
  const { db } = curation.transaction;
  const change = await db
    .selectFrom('change')
    .select(['revision', 'author', 'author_role', 'kind', 'summary', 'whole', 'body', 'at'])
    .where('revision', '=', revision)
    .executeTakeFirst();
  if (!change) throw new AppError('NOT_FOUND', `There is no change with the revision ${revision}`);
  refuseOthers(curation, change);
  const why = stays[change.kind];
  if (why) throw new AppError('CONFLICT', `${why}; nothing was written`);
  const undone = await db.selectFrom('change').select('revision').where('reverts', '=', revision).executeTakeFirst();
  if (undone) throw new AppError('CONFLICT', `Revision ${undone.revision} undid this change already`);
  const body = JSON.parse(change.body) as Pick<Undoable, 'nodes' | 'claims' | 'effects'> & { brought?: Brought };
  if (change.kind === 'add-document' && body.effects.nodes === undefined)
    throw new AppError(
      'CONFLICT',
      'What it added was part of a document that waits for review, or was added before documents were reviewed, and stays: the document can be rejected or taken down; nothing was written',
    );
  const told = { ...body, summary: change.summary, isWhole: change.whole === 1 };
  if (change.kind !== 'load') return { ...told, load: null };
  if (body.brought === undefined)
    throw new AppError(
      'CONFLICT',
      'An earlier version wrote this load, and did not note what it brought; nothing was written',
    );
  const { brought } = body;
  return {
    ...told,
    effects: { claims: [], judgements: brought.judgements },
    load: { ...brought, revision, at: change.at },
  };
}

function undoClaims(curation: Curation, effects: readonly ClaimEffect[]): void {
  for (const { claim, before, after } of effects) {
    const { state } = curation.known.get(claim as ClaimId)!;
    if (!isSameState(state, after))
      throw new AppError('CONFLICT', `"${claim}" was changed later on; undo that first. Nothing was written`);
    moveClaim(curation, claim as ClaimId, before ?? { ...state, review: 'rejected', accepted_at: null });
  }
}

async function undoJudgements(
  { db }: WriteTransaction,
  effects: readonly JudgementEffect[],
  undoneBy: string,
): Promise<void> {
  for (const { table, id, before, after } of effects) {
    const row = await db.selectFrom(table).select('undone_by').where('id', '=', id).executeTakeFirst();
    if (row?.undone_by !== after.undoneBy)
      throw new AppError('CONFLICT', `The judgement "${id}" was undone later on; undo that first. Nothing was written`);
    await db
      .updateTable(table)
      .set({ undone_by: before ? before.undoneBy : undoneBy })
      .where('id', '=', id)
      .execute();
  }
}
