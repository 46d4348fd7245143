import { AppError } from '../../base/errors.ts';
import { asEntityId, type EntityId } from '../../base/ids.ts';
import type { ReviewState } from '../../model/claim.ts';
import { type Document, type Entity, inReview, reviewOf, versionsWith } from '../../model/entity.ts';
import type { NodeEffect } from '../rows/effects.ts';
import { type CarryReport, carryOver } from '../write/carrying.ts';
import { writeDescriptions } from '../write/entities.ts';
import { indexTextsOf } from '../write/search-index.ts';
import { learnNodes, type WriteTransaction } from '../write/transaction.ts';
import { type Curation, readEntities } from './curation.ts';

/** Where a node is to be in review, or one version of a document. */
export type NodeMove = { readonly node: EntityId; readonly version: string | null; readonly to: ReviewState };

/** Moves nodes in review, and what is derived of them. Gives what became of evidence. Throws CONFLICT where claims stand that name what is not to be accepted. */
export async function moveNodes(curation: Curation, moves: readonly NodeMove[]): Promise<CarryReport> {
  const { transaction } = curation;
  if (moves.length === 0) return carryOver(transaction, []);
  const found = await readEntities(
    transaction,
    moves.map(({ node }) => node),
  );
  for (const move of moves) {
    const before = found.get(move.node)!;
    if (move.to !== 'accepted' && reviewIn(before, move.version) === 'accepted')
      await refuseStanding(transaction, move);
    if (move.to === 'accepted') refuseTakenDown(before, move.version);
    found.set(move.node, withReview(before, move));
    curation.nodeEffects.push({
      node: move.node,
      version: move.version,
      before: reviewIn(before, move.version),
      after: move.to,
    });
  }
  const moved = [...found.values()];
  const documents = moved.filter(entity => entity.kind === 'document');
  await learnNodes(
    transaction,
    documents.map(({ publisher }) => publisher),
  );
  await writeDescriptions(transaction, moved);
  await indexTextsOf(transaction, await holdersAmong(transaction, documents));
  for (const document of documents) await forgetCarried(transaction, document);
  return carryOver(transaction, documents);
}

/** What undoing a change makes of the nodes that it moved. Throws CONFLICT where one was moved later on. */
export async function undoNodes(curation: Curation, effects: readonly NodeEffect[]): Promise<void> {
  const found = await readEntities(
    curation.transaction,
    effects.map(({ node }) => node),
  );
  const moves = effects.map(({ node, version, before, after }): NodeMove => {
    const id = asEntityId(node);
    if (reviewIn(found.get(id)!, version) !== after)
      throw new AppError('CONFLICT', `"${node}" was reviewed later on; undo that first. Nothing was written`);
    return { node: id, version, to: before ?? 'rejected' };
  });
  await moveNodes(curation, moves);
}

/** What was taken down while it was proposed is accepted no more; it may be rejected. */
function refuseTakenDown(entity: Entity, version: string | null): void {
  if (entity.kind !== 'document') return;
  const { id, takenDown, versions } = entity;
  if (takenDown)
    throw new AppError(
      'CONFLICT',
      `"${id}" was taken down by "${takenDown.by}" at ${takenDown.at}: ${takenDown.reason}. It can be rejected alone; nothing was written`,
    );
  if (version !== null && versions.some(known => known.sha256 === version && known.takenDown))
    throw new AppError(
      'CONFLICT',
      `This version of "${id}" was taken down with another document that had its text. It can be rejected alone; nothing was written`,
    );
}

function reviewIn(entity: Entity, version: string | null): ReviewState | null {
  if (version === null) return reviewOf(entity);
  const known = entity.kind === 'document' ? entity.versions.find(({ sha256 }) => sha256 === version) : undefined;
  return known ? reviewOf(known) : null;
}

function withReview(entity: Entity, { version, to }: NodeMove): Entity {
  if (version === null || entity.kind !== 'document') return inReview(entity, to);
  const versions = entity.versions.map(known => (known.sha256 === version ? inReview(known, to) : known));
  return { ...entity, versions };
}

/** What accepted claims that stand name, or rest on, stays accepted. */
async function refuseStanding({ db, nodes }: WriteTransaction, { node, version }: NodeMove): Promise<void> {
  const row = nodes.rowOf(node);
  const standing = await db
    .selectFrom('claim as c')
    .select('c.slug')
    .where('c.review', '=', 'accepted')
    .where('c.withdrawn_at', 'is', null)
    .$if(version === null, query =>
      query.where('c.id', 'in', eb =>
        eb.selectFrom('participation').select('claim').where('node', '=', nodes.node(node).canonical),
      ),
    )
    .$if(version !== null, query =>
      query
        .where('c.document', '=', row)
        .where('c.id', 'in', eb => eb.selectFrom('evidence').select('claim').where('version', '=', version!)),
    )
    .orderBy('c.id')
    .limit(1)
    .executeTakeFirst();
  if (standing)
    throw new AppError(
      'CONFLICT',
      `"${node}" is named by claims that stand, such as "${standing.slug}"; withdraw these or undo their acceptance first. Nothing was written`,
    );
}

/** The rows of those of which a text is held. */
async function holdersAmong({ db, nodes }: WriteTransaction, documents: readonly Document[]): Promise<number[]> {
  if (documents.length === 0) return [];
  const rows = documents.map(({ id }) => nodes.rowOf(id));
  const held = await db.selectFrom('text').select('document').distinct().where('document', 'in', rows).execute();
  return held.map(({ document }) => document);
}

/** Evidence is looked for in versions that are accepted, and the newest of these is the newest. */
async function forgetCarried({ db, nodes }: WriteTransaction, document: Document): Promise<void> {
  const row = nodes.rowOf(document.id);
  const versions = versionsWith(document).map(({ sha256 }) => sha256 as string);
  const newest = versions.at(-1) ?? '';
  const carried = db.deleteFrom('carried_evidence').where('document', '=', row);
  await carried.where('version', 'not in', versions.length === 0 ? [''] : versions).execute();
  await db
    .updateTable('carried_evidence')
    .set({ newest: 1 })
    .where('document', '=', row)
    .where('version', '=', newest)
    .execute();
}
