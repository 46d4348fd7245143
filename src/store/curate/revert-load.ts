import { sql } from 'kysely';

import { AppError } from '../../base/errors.ts';
import type { Withdrawal } from '../../model/claim.ts';
import type { DatasetAbout } from '../../model/dataset.ts';
import type { Document, Entity } from '../../model/entity.ts';
import { entityOf } from '../rows/columns.ts';
import type { JudgementEffect } from '../rows/effects.ts';
import { rederiveSidesOf } from '../write/claims.ts';
import { withVersionsOf, writeDescriptions } from '../write/entities.ts';
import { refuseMisplacedAgain } from '../write/evidence.ts';
import { inBatches, learnNodes, updateRows, type WriteTransaction } from '../write/transaction.ts';
import { type Curation, readEntities } from './curation.ts';

/** What a load's row in the change log says of its dataset; null where an earlier version wrote it. */
export type Brought = {
  readonly dataset: string;
  /** What the dataset said of itself. */
  readonly about: DatasetAbout;
  readonly judgements: readonly JudgementEffect[];
};
export type UndoneLoad = Brought & { readonly revision: number; readonly at: string };

/**
 * Takes back what a load did, but for its judgements: the claims that it made stand are withdrawn, and those that it
 * withdrew stand; nodes are described as they were, and those that only it describes are retired. Vocabulary, texts and
 * versions of documents stay. Throws CONFLICT where a node was described anew since.
 */
export async function revertLoad({ transaction, authorship }: Curation, load: UndoneLoad): Promise<void> {
  const { now } = transaction;
  const withdrawal: Withdrawal = {
    at: now,
    by: authorship.by,
    reason: authorship.reason ?? 'The load was undone.',
    supersededBy: null,
  };
  await describeAsBefore(transaction, load);
  await takeBackClaims(transaction, load, withdrawal);
  await retireNodes(transaction, load);
  await setLastLoad(transaction, load);
}

/** The dataset is as its last load left it that stands; where none does, it is not loaded. */
async function setLastLoad({ db }: WriteTransaction, { dataset, revision }: UndoneLoad): Promise<void> {
  const last = await db
    .selectFrom('change as l')
    .select(['l.at', 'l.body'])
    .where('l.kind', '=', 'load')
    .where('l.revision', '<>', revision)
    .where('l.body', 'like', `%"brought":{"dataset":"${dataset}"%`)
    .where(({ not, exists, selectFrom }) =>
      not(exists(selectFrom('change as r').select('r.revision').whereRef('r.reverts', '=', 'l.revision'))),
    )
    .orderBy('l.revision', 'desc')
    .limit(1)
    .executeTakeFirst();
  const about = last && (JSON.parse(last.body) as { readonly brought: Brought }).brought.about;
  await db
    .updateTable('dataset')
    .set(last ? { loaded_at: last.at, body: JSON.stringify(about) } : { loaded_at: null })
    .where('slug', '=', dataset)
    .execute();
}

async function takeBackClaims(
  transaction: WriteTransaction,
  { at, revision }: UndoneLoad,
  withdrawal: Withdrawal,
): Promise<void> {
  const { db, now } = transaction;
  const brought = await db.selectFrom('dataset_claim').select('claim').where('revision', '=', revision).execute();
  const ofLoad = new Set(brought.map(({ claim }) => claim));
  const withdrawn = await db
    .selectFrom('claim as c')
    .leftJoin('dataset_claim as o', 'o.claim', 'c.id')
    .leftJoin('change as r', 'r.reverts', 'o.revision')
    .select(['c.id', 'r.revision as undone'])
    .where('c.withdrawn_at', '=', at)
    .execute();
  const moved = withdrawn.filter(({ id }) => !ofLoad.has(id));
  const taken = { withdrawn_at: now, withdrawal: JSON.stringify(withdrawal) };
  await refuseMisplacedAgain(
    transaction,
    moved.filter(({ undone }) => undone === null).map(({ id }) => id),
  );
  // what came with a load that was undone before does not stand again by this
  await updateRows(
    transaction,
    'claim',
    moved.map(({ id, undone }) => ({ id, ...(undone === null ? { withdrawn_at: null, withdrawal: null } : taken) })),
  );
  await db
    .updateTable('claim')
    .set(taken)
    .where('id', 'in', db.selectFrom('dataset_claim').select('claim').where('revision', '=', revision))
    .where('withdrawn_at', 'is', null)
    .where('review', '<>', 'rejected')
    .execute();
  await rederiveSidesOf(transaction, [...ofLoad, ...moved.map(({ id }) => id)]);
}

async function describeAsBefore(transaction: WriteTransaction, { revision }: UndoneLoad): Promise<void> {
  const { db } = transaction;
  const later = await db
    .selectFrom('description_before as b')
    .innerJoin('description_before as l', join =>
      join.onRef('l.node', '=', 'b.node').onRef('l.revision', '>', 'b.revision'),
    )
    .innerJoin('entity as e', 'e.id', 'b.node')
    .select(['e.slug', 'l.revision'])
    .where('b.revision', '=', revision)
    .where(
      'l.revision',
      'not in',
      db.selectFrom('change').select(sql<number>`reverts`.as('reverts')).where('reverts', 'is not', null),
    )
    .orderBy('l.revision', 'desc')
    .limit(1)
    .executeTakeFirst();
  if (later)
    throw new AppError(
      'CONFLICT',
      `"${later.slug}" was described anew by revision ${later.revision}; undo that first. Nothing was written`,
    );
  await refuseAmended(transaction, revision);
  const rows = await db.selectFrom('description_before').select('body').where('revision', '=', revision).execute();
  const before = rows.map(entityOf);
  await learnNodes(
    transaction,
    before.flatMap(entity => (entity.kind === 'document' ? [entity.id, entity.publisher] : [entity.id])),
  );
  const now = await readEntities(
    transaction,
    before.map(({ id }) => id),
  );
  const asBefore = (entity: Entity): Entity =>
    entity.kind === 'document' ? withVersionsOf(now.get(entity.id) as Document, entity) : entity;
  await writeDescriptions(transaction, before.map(asBefore));
}

/** What people have described anew since is not taken back by the way. */
async function refuseAmended({ db }: WriteTransaction, revision: number): Promise<void> {
  const amended = await db
    .selectFrom('description_before as b')
    .innerJoin('entity_description as d', 'd.node', 'b.node')
    .innerJoin('entity as e', 'e.id', 'b.node')
    .select(['e.slug', 'd.revision'])
    .where('b.revision', '=', revision)
    .where('d.revision', '>', revision)
    .where('d.review', '=', 'accepted')
    .orderBy('d.revision', 'desc')
    .executeTakeFirst();
  if (amended)
    throw new AppError(
      'CONFLICT',
      `The description of "${amended.slug}" that revision ${amended.revision} put forward was accepted since; undo that first. Nothing was written`,
    );
}

/** The load's dataset describes them no longer; those that it brought are no node of a list by themselves. */
async function retireNodes({ db }: WriteTransaction, { dataset, revision, at }: UndoneLoad): Promise<void> {
  const rows = await db
    .selectFrom('dataset_node as o')
    .innerJoin('dataset as d', 'd.id', 'o.dataset')
    .innerJoin('entity as e', 'e.id', 'o.node')
    .select(['o.node', 'e.recorded_at'])
    .where('o.revision', '=', revision)
    .where('d.slug', '=', dataset)
    .execute();
  await db
    .deleteFrom('dataset_node')
    .where('revision', '=', revision)
    .where('dataset', 'in', db.selectFrom('dataset').select('id').where('slug', '=', dataset))
    .execute();
  const brought = rows.filter(row => row.recorded_at === at).map(({ node }) => node);
  const known = await inBatches(brought, batch =>
    db.selectFrom('retired_node').select('node').where('node', 'in', batch).execute(),
  );
  const retired = new Set(known.map(({ node }) => node));
  const fresh = brought.filter(node => !retired.has(node));
  await inBatches(fresh, async batch => {
    await db
      .insertInto('retired_node')
      .values(batch.map(node => ({ node, revision })))
      .execute();
    return [];
  });
}
