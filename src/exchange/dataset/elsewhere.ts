import { asClaimId, asEntityId, type ClaimId, claimIdPattern, type EntityId, slugPattern } from '../../base/ids.ts';
import { append } from '../../base/long-lists.ts';
import type { Dataset } from '../../model/dataset.ts';
import { type Entity, reviewOf } from '../../model/entity.ts';
import type { Reader } from '../../store/read/reader.ts';

/** A node that something else holds; `dataset`: which one describes it, null where the load of it will see to that. */
export type HeldEntity = { readonly entity: Entity; readonly dataset: string | null };

/** What a dataset may name without defining it: what other datasets define, or what a store holds. */
export type Elsewhere = {
  readonly entities: (ids: readonly EntityId[]) => Promise<ReadonlyMap<EntityId, HeldEntity>>;
  readonly claims: (ids: readonly ClaimId[]) => Promise<ReadonlySet<ClaimId>>;
  /** Goes on behind what is not in the dataset: where else it is not, and how to bring it there. */
  readonly norThere: string;
};

export const nowhere: Elsewhere = { entities: async () => new Map(), claims: async () => new Set(), norThere: '' };

export function elsewhereIn(datasets: readonly Dataset[], norThere: string): Elsewhere {
  const entities = new Map(
    datasets.flatMap(({ about, entities: own }) =>
      own.map(entity => [entity.id, { entity, dataset: about.id as string }] as const),
    ),
  );
  const claims = new Set(datasets.flatMap(dataset => dataset.claims.map(({ id }) => id)));
  return { entities: async () => entities, claims: async () => claims, norThere };
}

const mostAtOnce = 1_000;

export function elsewhereInStore(reader: Reader): Elsewhere {
  const inBatches = async <Id, Found>(ids: readonly Id[], find: (batch: Id[]) => Promise<readonly Found[]>) => {
    const found: Found[] = [];
    for (let start = 0; start < ids.length; start += mostAtOnce)
      append(found, await find(ids.slice(start, start + mostAtOnce)));
    return found;
  };
  return {
    entities: async ids => {
      const found = await inBatches(ids, batch => reader.entities.recorded(batch));
      const accepted = found.filter(entity => reviewOf(entity) === 'accepted');
      return new Map(accepted.map(entity => [entity.id, { entity, dataset: null }]));
    },
    claims: async ids => new Set(await inBatches(ids, async batch => [...(await reader.claims.bySlug(batch)).keys()])),
    norThere: ', nor in the store: load the dataset that has it first',
  };
}

/** Every text in these values that may be the id of a node or of a claim. */
export function idsIn(values: readonly unknown[]): { readonly entities: EntityId[]; readonly claims: ClaimId[] } {
  const [entities, claims] = [new Set<EntityId>(), new Set<ClaimId>()];
  const look = (value: unknown): void => {
    if (typeof value === 'string') {
      if (slugPattern.test(value)) entities.add(asEntityId(value));
      else if (claimIdPattern.test(value)) claims.add(asClaimId(value));
    } else if (typeof value === 'object' && value !== null) Object.values(value).forEach(look);
  };
  values.forEach(look);
  return { entities: [...entities], claims: [...claims] };
}
