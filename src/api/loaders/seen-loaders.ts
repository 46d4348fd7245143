import type { GraphIndex } from '../../graph/topology/topology-index.ts';
import type { Role } from '../../model/access.ts';
import { isPlainSight, type Sight } from '../../model/list-query.ts';
import { shared } from '../../store/deadline.ts';
import type { Reader } from '../../store/read/reader.ts';
import { type Cost, spendOnReading } from '../cost.ts';
import type { Dependencies } from './dependencies.ts';
import { createLoaders, createRowCache, type Loaders, type RowCache, type SeenRows } from './row-loaders.ts';

type Read = {
  readonly principal: { readonly role: Role };
  readonly index: GraphIndex | null;
  readonly dependencies: Dependencies;
  readonly cost: Cost;
  readonly base: { readonly reader: Reader; readonly rows: RowCache };
};

/** How a request reads from a sight; at once where that is how the graph is read now. */
export function loadersSeen(context: Read, sight: Sight): Loaders | Promise<Loaders> {
  const { principal, index, base, dependencies } = context;
  const charge = (items: number) => spendOnReading(context, items);
  if (isPlainSight(sight))
    return createLoaders(base.reader, base.rows, principal.role, { index, dependencies, charge });
  dependencies.addWhole();
  return rowsSeen(base, sight).then(({ reader, rows, isOneAsNow }) =>
    // the index has nodes as they are one now
    createLoaders(reader, rows, principal.role, { index: isOneAsNow ? index : null, dependencies, charge }),
  );
}

/** The rows that are known from a sight, shared by every request of the process. */
function rowsSeen(
  { reader, rows }: { readonly reader: Reader; readonly rows: RowCache },
  sight: Sight,
): Promise<SeenRows> {
  const key = `${sight.identity} ${sight.recordedBy}`;
  const known = rows.seen.get(key);
  if (known) return known;
  const seen = shared(async () => ({
    ...(await reader.seen(sight)),
    rows: createRowCache(rows.revision, rows.vocabulary, { ...rows, whole: null }),
  }));
  rows.seen.set(key, seen);
  seen.catch(() => rows.seen.delete(key));
  return seen;
}
