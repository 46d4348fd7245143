import { AppError } from '../../base/errors.ts';
import type { EntityId } from '../../base/ids.ts';
import type { MaybePromise } from '../../base/maybe.ts';
import type { Entity } from '../parents.ts';
import type { Loaders } from './row-loaders.ts';

type ByLoaders = { readonly loaders: Pick<Loaders, 'entity'> };

/** A node that a record names; the store keeps such names whole, so a missing one is a defect. */
export function entity<Kind extends Entity = Entity>({ loaders }: ByLoaders, id: EntityId): MaybePromise<Kind> {
  const found = loaders.entity.load(id);
  return found instanceof Promise ? found.then(row => present<Kind>(row, id)) : present<Kind>(found, id);
}

export function entityOrNull<Kind extends Entity = Entity>(
  context: ByLoaders,
  id: EntityId | null,
): MaybePromise<Kind> | null {
  return id === null ? null : entity<Kind>(context, id);
}

function present<Kind extends Entity>(row: Entity | null, id: EntityId): Kind {
  if (row === null) throw new AppError('STORE_CORRUPT', `The node "${id}" is named and not recorded`);
  return row as Kind;
}
