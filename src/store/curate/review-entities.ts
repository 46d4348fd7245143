import { AppError, faultAt } from '../../base/errors.ts';
import { asEntityId, type EntityId } from '../../base/ids.ts';
import type { ReviewDecision } from '../../model/change.ts';
import type { ReviewState } from '../../model/claim.ts';
import { type Entity, inReview, reviewOf } from '../../model/entity.ts';
import { amendEntity, descriptionOf, type EntityChanges, isDescribedAs } from '../../model/entity-draft.ts';
import type { Vocabulary } from '../../model/vocabulary.ts';
import { entityOf } from '../rows/columns.ts';
import type { DescriptionEffect, EntityEffect } from '../rows/effects.ts';
import { writeDescriptions } from '../write/entities.ts';
import { refuseFurniture } from '../write/taken-down.ts';
import { learnNodes } from '../write/transaction.ts';
import { type Curation, concern, readEntities } from './curation.ts';
import { readVocabulary } from './drafts.ts';
import { amendedWith } from './entities.ts';
import { refuseAmending, refuseOwnNode } from './rights.ts';

/** A decision on a proposed node, or on another description of one. */
export type EntityReviewRequest = {
  readonly entity: EntityId;
  /** The revision that put the description forward; null: the decision is on the node itself. */
  readonly description: number | null;
  readonly decision: ReviewDecision;
  readonly reason: string;
  /** What is described otherwise than proposed; null unless it is amended. */
  readonly amendment: EntityChanges | null;
};

/** Decides one after the other; `writeEntities` writes what nodes are by then. */
export async function reviewEntities(curation: Curation, reviews: readonly EntityReviewRequest[]): Promise<void> {
  if (reviews.length === 0) return;
  const { transaction, entityReviews } = curation;
  const recorded = await readEntities(
    transaction,
    reviews.map(({ entity }) => entity),
  );
  const { vocabulary } = await readVocabulary(transaction);
  for (const [index, request] of reviews.entries()) {
    const { entity: id, description, decision, reason } = request;
    const path = `entities[${index}]`;
    const entity = curation.entityEffects.get(id)?.after ?? recorded.get(id);
    if (!entity) throw faultAt('NOT_FOUND', `${path}.entity`, `"${id}" is the id of no node in this graph`);
    if (description === null && entity.kind === 'document')
      throw faultAt('CONFLICT', `${path}.entity`, `"${id}" is a document, which is decided on with its text`);
    await refuseOwnEntity(curation, request, path);
    if (request.amendment) await refuseFurniture(transaction, entity, request.amendment, `${path}.amendment`);
    const deciding = { request, path, vocabulary };
    if (description === null) moveEntity(curation, entity, decidedNode(entity, deciding));
    else await decideOnDescription(curation, entity, { ...deciding, revision: description });
    entityReviews.push({ entity: id, description, decision, reason });
    concern(curation, [id]);
  }
  await writeEntities(curation);
}

/** Four eyes are wanted of nodes and their descriptions as of claims. */
async function refuseOwnEntity(
  curation: Curation,
  { entity, description, decision }: EntityReviewRequest,
  path: string,
): Promise<void> {
  if (decision === 'reject') return;
  if (decision === 'amend') return refuseAmending(curation, `${path}.amendment`);
  await refuseOwnNode(curation, { name: entity, description, path: `${path}.entity` });
}

type Deciding = {
  readonly request: EntityReviewRequest;
  readonly path: string;
  readonly vocabulary: Vocabulary;
};

function decidedNode(entity: Entity, { request, path, vocabulary }: Deciding): Entity {
  const review = reviewOf(entity);
  if (review !== 'proposed')
    throw faultAt('CONFLICT', `${path}.entity`, `"${entity.id}" is ${review} already; nothing was written`);
  if (request.decision === 'reject') return inReview(entity, 'rejected');
  return request.amendment
    ? amendedWith(inReview(entity, 'accepted'), request.amendment, vocabulary, `${path}.amendment`)
    : inReview(entity, 'accepted');
}

async function decideOnDescription(
  curation: Curation,
  entity: Entity,
  { request, path, vocabulary, revision }: Deciding & { readonly revision: number },
): Promise<void> {
  const { db, nodes } = curation.transaction;
  const found = await db
    .selectFrom('entity_description')
    .selectAll()
    .where('revision', '=', revision)
    .where('node', '=', nodes.rowOf(entity.id))
    .executeTakeFirst();
  if (!found)
    throw faultAt(
      'NOT_FOUND',
      `${path}.description`,
      `no description of "${entity.id}" was put forward by revision ${revision}; take one that waits`,
    );
  if (found.review !== 'proposed')
    throw faultAt('CONFLICT', `${path}.description`, `it is ${found.review} already; nothing was written`);
  const after: ReviewState = request.decision === 'reject' ? 'rejected' : 'accepted';
  if (after === 'accepted') {
    if (!isDescribedAs(entity, JSON.parse(found.earlier)))
      throw faultAt(
        'CONFLICT',
        `${path}.description`,
        `"${entity.id}" was described anew since this was put forward; put it forward again. Nothing was written`,
      );
    const proposed = entityOf(found);
    const described = request.amendment
      ? amendedWith(proposed, request.amendment, vocabulary, `${path}.amendment`)
      : proposed;
    moveEntity(curation, entity, describedAs(entity, described));
  }
  await moveDescription(curation, { revision, entity: entity.id, before: 'proposed', after });
}

async function moveDescription(
  { transaction, descriptionEffects }: Curation,
  effect: DescriptionEffect,
): Promise<void> {
  await transaction.db
    .updateTable('entity_description')
    .set({ review: effect.after })
    .where('revision', '=', effect.revision)
    .execute();
  descriptionEffects.push(effect);
}

/** Takes back what a change did to nodes and their descriptions. Throws CONFLICT where that was changed later on. */
export async function undoEntities(
  curation: Curation,
  entities: readonly EntityEffect[],
  descriptions: readonly DescriptionEffect[],
): Promise<void> {
  const { transaction } = curation;
  const recorded = await readEntities(
    transaction,
    entities.map(({ entity }) => entity),
  );
  for (const { entity: id, before, after } of entities) {
    const entity = recorded.get(asEntityId(id));
    if (!entity || !isDescribedAs(entity, after) || reviewOf(entity) !== reviewOf(after))
      throw new AppError(
        'CONFLICT',
        `"${id}" was described or reviewed later on; undo that first. Nothing was written`,
      );
    const undone = describedAs(entity, before ?? after);
    moveEntity(curation, entity, inReview(undone, before === null ? 'rejected' : reviewOf(before)));
  }
  for (const { revision, entity, before, after } of descriptions) {
    const row = await transaction.db
      .selectFrom('entity_description')
      .select('review')
      .where('revision', '=', revision)
      .executeTakeFirst();
    if (row?.review !== after)
      throw new AppError(
        'CONFLICT',
        `The description of "${entity}" of revision ${revision} was reviewed later on; undo that first. Nothing was written`,
      );
    await moveDescription(curation, { revision, entity, before: after, after: before ?? 'rejected' });
  }
  await writeEntities(curation);
}

/** Notes the whole of what becomes of a node, however many steps lead there. */
function moveEntity({ entityEffects }: Curation, before: Entity, after: Entity): void {
  const known = entityEffects.get(before.id);
  entityEffects.set(before.id, known ? { ...known, after } : { entity: before.id, before, after });
}

async function writeEntities({ transaction, entityEffects }: Curation): Promise<void> {
  const entities = [...entityEffects.values()].map(({ after }) => after);
  await learnNodes(
    transaction,
    entities.flatMap(entity => (entity.kind === 'document' ? [entity.publisher] : [])),
  );
  await writeDescriptions(transaction, entities);
}

/** A node as another description has it; what is no part of a description stays. */
const describedAs = (entity: Entity, description: Entity): Entity => amendEntity(entity, descriptionOf(description));
