import DataLoader from 'dataloader';
import type { LRUCache } from 'lru-cache';

import type { MaybePromise } from '../../base/maybe.ts';
import { nextTurn } from '../../base/turns.ts';
import { goOn } from '../../store/deadline.ts';
import type { Dependencies } from './dependencies.ts';

export type RowLoader<Id, Row> = {
  /** The row, at once where it is cached; null where there is none. */
  readonly load: (id: Id) => MaybePromise<Row | null>;
  /** Rows by id, at once where all are cached; nothing under the ids of none. */
  readonly loadMany: (ids: readonly Id[]) => MaybePromise<ReadonlyMap<Id, Row>>;
};

/** Where rows are kept, and by whom it is noted that they were read. */
type Kept<Id, Row> = {
  readonly cache: LRUCache<Id & {}, Row & {}>;
  readonly rows: { readonly reads: { found: number; missed: number }; readonly isCurrent: boolean };
  readonly dependencies: Pick<Dependencies, 'names'>;
};

/** How many rows are read at once: others would wait while more are looked up and parsed. */
const mostAtOnce = 1_000;

/** Lets others have their turn. Throws where the request has ended meanwhile. */
async function giveWay(): Promise<void> {
  await nextTurn();
  goOn();
}

export function rowLoader<Id extends string | number, Row extends object | string>(
  { cache, rows: { reads }, rows, dependencies }: Kept<Id, Row>,
  read: (ids: readonly Id[]) => Promise<Map<Id, Row>>,
): RowLoader<Id, Row> {
  const loader = once(
    () =>
      new DataLoader<Id, Row | null>(async ids => {
        const found: (Row | null)[] = [];
        for (let from = 0; from < ids.length; from += mostAtOnce) {
          if (from > 0) await giveWay();
          const some = ids.slice(from, from + mostAtOnce);
          const known = await read(some);
          // what was read before a change may be otherwise since
          if (rows.isCurrent) for (const [id, row] of known) cache.set(id, row);
          for (const id of some) found.push(known.get(id) ?? null);
        }
        return found;
      }),
  );
  return {
    load: id => {
      dependencies.names?.add(id);
      const row = keptIn(cache, id);
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
        dependencies.names?.add(id);
        const row = keptIn(cache, id);
        if (row === undefined) missing.push(id);
        else found.set(id, row);
      }
      reads.found += ids.length - missing.length;
      reads.missed += missing.length;
      return missing.length === 0 ? found : addTo(found, loader(), missing);
    },
  };
}

/** Which rows were asked for last is noted where some may have to go soon; until then, only the asking costs. */
function keptIn<Id, Row>(cache: LRUCache<Id & {}, Row & {}>, id: Id): Row | undefined {
  return cache.calculatedSize < cache.maxSize / 2 ? cache.peek(id as Id & {}) : cache.get(id as Id & {});
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

/**
 * Results for many parents at once: those that ask with equal specifications are read in one statement. `read`: maps hold
 * an entry for each parent that exists, by its key.
 */
export class ListLoader<Parent, Spec, Result> {
  readonly #read: (parents: readonly Parent[], spec: Spec) => MaybePromise<Map<string, Result>>;
  readonly #keyOf: (parent: Parent) => string;
  #loader: DataLoader<Key<Parent, Spec>, Result | null, string> | null = null;

  constructor(
    read: (parents: readonly Parent[], spec: Spec) => MaybePromise<Map<string, Result>>,
    keyOf: (parent: Parent) => string = String,
  ) {
    this.#read = read;
    this.#keyOf = keyOf;
  }

  load(parent: Parent, spec: Spec): Promise<Result | null> {
    // made when first asked for: most requests need few of their loaders
    this.#loader ??= new DataLoader(keys => this.#readAll(keys), {
      cacheKeyFn: key => `${this.#keyOf(key.parent)}\n${key.specKey}`,
    });
    return this.#loader.load({ parent, spec, specKey: JSON.stringify(spec) });
  }

  async #readAll(keys: readonly Key<Parent, Spec>[]): Promise<(Result | null)[]> {
    const groups = Map.groupBy(keys, key => key.specKey);
    const results = await Promise.all(
      [...groups].map(async ([specKey, group]) => {
        const parents = group.map(key => key.parent);
        return [specKey, await this.#read(parents, group[0]!.spec)] as const;
      }),
    );
    const bySpec = new Map(results);
    return keys.map(key => bySpec.get(key.specKey)!.get(this.#keyOf(key.parent)) ?? null);
  }
}

type Key<Parent, Spec> = { readonly parent: Parent; readonly spec: Spec; readonly specKey: string };

/** Made when first asked for. */
function once<Made>(make: () => Made): () => Made {
  let made: Made | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
