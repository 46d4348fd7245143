import DataLoader from 'dataloader';
import type { LRUCache } from 'lru-cache';

import type { MaybePromise } from '../../base/maybe.ts';

export type RowLoader<Id, Row> = {
  /** The row, at once where it is cached; null where there is none. */
  readonly load: (id: Id) => MaybePromise<Row | null>;
  /** Rows by id, at once where all are cached; nothing under the ids of none. */
  readonly loadMany: (ids: readonly Id[]) => MaybePromise<ReadonlyMap<Id, Row>>;
};

export function rowLoader<Id extends string | number, Row extends object | string>(
  cache: LRUCache<Id, Row>,
  reads: { found: number; missed: number },
  read: (ids: readonly Id[]) => Promise<Map<Id, Row>>,
): RowLoader<Id, Row> {
  const loader = once(
    () =>
      new DataLoader<Id, Row | null>(async ids => {
        const rows = await read(ids);
        for (const [id, row] of rows) cache.set(id, row);
        return ids.map(id => rows.get(id) ?? null);
      }),
  );
  return {
    load: id => {
      const row = cache.get(id);
      if (row === undefined) {
        reads.missed++;
        return loader().load(id);
      }
      reads.found++;
      return row;
    },
    loadMany: ids => {
      const found = new Map<Id, Row>();
      const missing: Id[] = [];
      for (const id of ids) {
        const row = cache.get(id);
        if (row === undefined) missing.push(id);
        else found.set(id, row);
      }
      reads.found += ids.length - missing.length;
      reads.missed += missing.length;
      return missing.length === 0 ? found : addTo(found, loader(), missing);
    },
  };
}

async function addTo<Id, Row>(
  found: Map<Id, Row>,
  loader: DataLoader<Id, Row | null>,
  missing: readonly Id[],
): Promise<Map<Id, Row>> {
  const rows = await Promise.all(missing.map(id => loader.load(id)));
  rows.forEach((row, place) => {
    if (row !== null) found.set(missing[place]!, row);
  });
  return found;
}

/** Results for many parents at once: those that ask with equal specifications are read in one statement. */
export function listLoader<Parent, Spec, Result>(
  read: (parents: readonly Parent[], spec: Spec) => MaybePromise<Map<string, Result>>,
  keyOf: (parent: Parent) => string = String,
): { readonly load: (parent: Parent, spec: Spec) => Promise<Result | null> } {
  type Key = { readonly parent: Parent; readonly spec: Spec; readonly specKey: string };
  const loader = once(
    () =>
      new DataLoader<Key, Result | null, string>(
        async keys => {
          const groups = Map.groupBy(keys, key => key.specKey);
          const results = await Promise.all(
            [...groups].map(
              async ([specKey, group]) =>
                [
                  specKey,
                  await read(
                    group.map(key => key.parent),
                    group[0]!.spec,
                  ),
                ] as const,
            ),
          );
          const bySpec = new Map(results);
          return keys.map(key => bySpec.get(key.specKey)!.get(keyOf(key.parent)) ?? null);
        },
        { cacheKeyFn: key => `${keyOf(key.parent)}\n${key.specKey}` },
      ),
  );
  return { load: (parent, spec) => loader().load({ parent, spec, specKey: JSON.stringify(spec) }) };
}

/** Made when first asked for: most requests need few of their loaders. */
function once<Made>(make: () => Made): () => Made {
  let made: Made | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
