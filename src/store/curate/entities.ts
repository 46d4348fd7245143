import { type Fault, faultAt, InputError } from '../../base/errors.ts';
import type { EntityId } from '../../base/ids.ts';
import { type Entity, inReview, reviewOf } from '../../model/entity.ts';
import { amendEntity, changeFaults, type EntityChanges, entityFaults } from '../../model/entity-draft.ts';
import type { Vocabulary } from '../../model/vocabulary.ts';
import { nextRevision } from '../write/change-log.ts';
import { recordEntities } from '../write/entities.ts';
import { refuseFurniture } from '../write/taken-down.ts';
import { type Curation, concern, readEntities } from './curation.ts';
import { readVocabulary } from './drafts.ts';

export type Amendment = { readonly entity: EntityId; readonly changes: EntityChanges };

/** Records nodes that wait for review. Gives what was done, in words. */
export async function proposeEntities(curation: Curation, entities: readonly Entity[]): Promise<string> {
  const { transaction } = curation;
  const recorded = await readEntities(
    transaction,
    entities.map(({ id }) => id),
  );
  const { vocabulary } = await readVocabulary(transaction);
  refuseTaken(entities, recorded);
  refuseFaulty(entities.flatMap((entity, index) => faultsAt(`[${index}]`, entityFaults(entity, vocabulary))));
  const proposed = entities.map((entity): Entity => ({ ...entity, review: 'proposed' }));
  await recordEntities(transaction, proposed, null);
  for (const entity of proposed)
    curation.entityEffects.set(entity.id, {
      entity: entity.id,
      before: recorded.get(entity.id) ?? null,
      after: entity,
    });
  concern(
    curation,
    proposed.map(({ id }) => id),
  );
  return `${entities.length} nodes proposed`;
}

/** A slug whose node was rejected is free for another one of its kind; all others belong to what holds them. */
function refuseTaken(entities: readonly Entity[], recorded: ReadonlyMap<EntityId, Entity>): void {
  entities.forEach(({ id, kind }, index) => {
    const twice = entities.findIndex(other => other.id === id) < index;
    const holder = recorded.get(id);
    if (!twice && (holder === undefined || (reviewOf(holder) === 'rejected' && holder.kind === kind))) return;
    throw faultAt('CONFLICT', `[${index}].id`, twice ? `"${id}" stands here twice` : takenBy(holder!));
  });
}

function takenBy({ id, kind, name, ...holder }: Entity): string {
  const review = reviewOf(holder);
  const held = `"${id}" is the slug of ${review === 'accepted' ? '' : `a ${review} node, `}the ${kind} "${name}"`;
  const way = review === 'rejected' ? '' : ', or put forward another description of that node';
  return `${held}; take another slug${way}. Nothing was written`;
}

/** Puts another description of a node forward. Gives what was done, in words. */
export async function proposeDescription(curation: Curation, { entity: id, changes }: Amendment): Promise<string> {
  const { transaction } = curation;
  const { db, nodes } = transaction;
  const entity = (await readEntities(transaction, [id])).get(id);
  if (!entity) throw faultAt('NOT_FOUND', 'entity', `"${id}" is the id of no node in this graph`);
  if (reviewOf(entity) === 'rejected')
    throw faultAt(
      'CONFLICT',
      'entity',
      `"${id}" was rejected; propose a node under this slug anew. Nothing was written`,
    );
  await refuseFurniture(transaction, entity, changes, 'changes');
  const { vocabulary } = await readVocabulary(transaction);
  const earlier = inReview(entity, 'accepted');
  const amended = amendedWith(earlier, changes, vocabulary, 'changes');
  if (JSON.stringify(earlier) === JSON.stringify(amended))
    throw faultAt('BAD_INPUT', 'changes', `say nothing that "${id}" is not described as already`);
  const { revision } = await db.selectNoFrom(nextRevision.as('revision')).executeTakeFirstOrThrow();
  const row = { revision, node: nodes.rowOf(id), review: 'proposed' };
  await db
    .insertInto('entity_description')
    .values({ ...row, earlier: JSON.stringify(earlier), body: JSON.stringify(amended) })
    .execute();
  curation.descriptionEffects.push({
    revision,
    entity: id,
    before: null,
    after: 'proposed',
    described: amended,
    earlier,
  });
  concern(curation, [id]);
  return `another description of ${id} proposed: ${Object.keys(changes).join(', ')}`;
}

/** A node with changes that hold. Throws BAD_INPUT with the place of each that does not. */
export function amendedWith(entity: Entity, changes: EntityChanges, vocabulary: Vocabulary, path: string): Entity {
  refuseFaulty(faultsAt(path, changeFaults(entity, changes)));
  const amended = amendEntity(entity, changes);
  refuseFaulty(faultsAt(path, entityFaults(amended, vocabulary)));
  return amended;
}

const faultsAt = (path: string, faults: readonly Fault[]): Fault[] =>
  faults.map(fault => ({ ...fault, path: `${path}.${fault.path}` }));

function refuseFaulty([first, ...others]: readonly Fault[]): void {
  if (first === undefined) return;
  const count = others.length === 0 ? 'a fault' : `${others.length + 1} faults`;
  throw new InputError('BAD_INPUT', {
    faults: [first, ...others],
    summary: `The nodes have ${count}; nothing was written.`,
  });
}
