import { sql } from 'kysely';
import type { EntityId } from '../../base/ids.ts';
import type { ClaimDraft } from '../../model/draft.ts';
import { canonicalise, type IdentityJudgement } from '../../model/identity.ts';
import { claimOf, namedIn } from '../rows/columns.ts';
import { deriveParticipation, deriveSides } from '../rows/derived-rows.ts';
import { namesOfEnds, notedEnds } from '../rows/noted-ends.ts';
import { numbersOf } from '../rows/packed-claim.ts';
import { inBatches, insertRows, learnNodes, updateRows, type WriteTransaction } from './transaction.ts';

/** What is worked out from claims and identity judgements, kept inside the transactions that change these. */

/** Who takes part in packed claims. */
export async function recordParticipation(
  transaction: WriteTransaction,
  packs: readonly Int32Array[],
  conflict?: 'skip',
): Promise<void> {
  await learnMerged(transaction);
  await insertRows(transaction, 'participation', deriveParticipation(packs, transaction.nodes), conflict);
}

/** Learns which nodes are one with others. */
async function learnMerged({ db, dialect, nodes }: WriteTransaction): Promise<void> {
  if (nodes.knowsEveryMerged) return;
  // by the index of those alone: PostgreSQL, which takes them for nearly all, looks through every node for more columns
  const merged = await db.selectFrom('entity').select('id').whereRef('canonical', '<>', 'id').execute();
  if (merged.length > 0)
    nodes.note(
      await db
        .selectFrom('entity')
        .select(['id', 'slug', 'kind', 'canonical'])
        .where(
          dialect.isAmong(
            'id',
            merged.map(({ id }) => id),
          ),
        )
        .execute(),
    );
  nodes.knowsEveryMerged = true;
}

/** The sides of channels, by claims that tell of their ends. */
export async function recordSides(transaction: WriteTransaction, claims: readonly ClaimDraft[]): Promise<void> {
  const sides = deriveSides(claims, transaction.nodes);
  await insertRows(
    transaction,
    'channel_side',
    sides.map(({ channel, side, is_side }) => [channel, side, is_side]),
    'merge',
  );
}

/** Makes the sides of channels anew; what a claim says of a channel's ends counts while it stands. */
export async function rederiveSides(transaction: WriteTransaction, channels: readonly number[]): Promise<void> {
  const { db } = transaction;
  await inBatches(channels, async batch => {
    await db.deleteFrom('channel_side').where('channel', 'in', batch).execute();
    const rows = await db
      .selectFrom('claim')
      .select(['body', 'recorded_at', 'withdrawal', 'review'])
      .where('topic', 'in', batch)
      .where('predicate', 'in', namesOfEnds)
      .execute();
    const claims = rows.map(claimOf);
    await learnNodes(transaction, claims.flatMap(namedIn));
    await recordSides(transaction, claims);
    return [];
  });
}

/** The same of channels of which claims with one of these predicates tell. */
export async function rederiveSidesBy(transaction: WriteTransaction, predicates: readonly string[]): Promise<void> {
  const topics = await inBatches(predicates, batch =>
    transaction.db.selectFrom('claim').select('topic').distinct().where('predicate', 'in', batch).execute(),
  );
  await rederiveSides(transaction, [...new Set(topics.map(row => row.topic))]);
}

/** Every one, undone ones too. */
export async function identityJudgements({ db }: WriteTransaction): Promise<IdentityJudgement[]> {
  const rows = await db.selectFrom('identity_judgement').select(['body', 'undone_by']).execute();
  return rows.map(row => ({ ...(JSON.parse(row.body) as IdentityJudgement), undoneBy: row.undone_by }));
}

/**
 * Gives the nodes that judgements concern the canonical nodes that the standing ones make. Gives whether one has another
 * than before.
 * `given`: every judgement, where it is known already.
 */
export async function recanonicalise(
  transaction: WriteTransaction,
  given?: readonly IdentityJudgement[],
): Promise<boolean> {
  const { db, nodes } = transaction;
  const judgements = given ?? (await identityJudgements(transaction));
  const wanted = canonicalise(judgements);
  const judged = new Set(judgements.flatMap(({ left, right }) => [left, right]));
  const concerned = await inBatches([...judged], slugs =>
    db.selectFrom('entity').select(['id', 'slug', 'kind', 'canonical']).where('slug', 'in', slugs).execute(),
  );
  nodes.note(concerned);
  const moved = concerned.flatMap(row => {
    const canonical = nodes.rowOf(wanted.get(row.slug as EntityId) ?? row.slug);
    return canonical === row.canonical ? [] : [{ ...row, canonical }];
  });
  if (moved.length === 0) return false;
  const before = new Map(concerned.map(row => [row.id, row.canonical]));
  await updateRows(
    transaction,
    'entity',
    moved.map(({ id, canonical }) => ({ id, canonical })),
  );
  nodes.note(moved);
  await rederive(transaction, [...new Set(moved.flatMap(({ id, canonical }) => [before.get(id)!, id, canonical]))]);
  return true;
}

/**
 * Makes anew what is derived for nodes that have another canonical node, by their rows and those of the canonical nodes
 * before and after.
 */
async function rederive(transaction: WriteTransaction, nodes: readonly number[]): Promise<void> {
  const { db } = transaction;
  const ends = notedEnds(await db.selectFrom('predicate').select(['name', 'is_end']).execute());
  await inBatches(nodes, async batch => {
    await db
      .deleteFrom('channel_side')
      .where(({ eb, or }) => or([eb('channel', 'in', batch), eb('side', 'in', batch)]))
      .execute();
    return [];
  });
  const touched = await inBatches(nodes, batch =>
    db.selectFrom('participation').select('claim').distinct().where('node', 'in', batch).execute(),
  );
  await inBatches(nodes, async batch => {
    const own = batch.map(node => -node);
    await db
      .deleteFrom('participation')
      .where('node', 'in', [...batch, ...own])
      .execute();
    return [];
  });
  await inBatches([...new Set(touched.map(row => row.claim))], async batch => {
    await db
      .updateTable('claim')
      .set({ topic: sql<number>`(select e.canonical from entity as e where e.id = claim.subject)` })
      .where('id', 'in', batch)
      .execute();
    const rows = await db
      .selectFrom('claim')
      .select(['body', 'recorded_at', 'withdrawal', 'review', 'packed'])
      .where('id', 'in', batch)
      .execute();
    const claims = rows.map(claimOf);
    await learnNodes(transaction, claims.flatMap(namedIn));
    await recordParticipation(
      transaction,
      rows.map(row => numbersOf(row.packed!)),
      'skip',
    );
    await recordSides(
      transaction,
      claims.filter(({ predicate }) => ends.has(predicate)),
    );
    return [];
  });
}
