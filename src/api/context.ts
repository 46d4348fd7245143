import type { GraphIndex } from '../graph/index.ts';
import type { Principal } from '../model/access.ts';
import type { Reader } from '../store/reader.ts';
import { limitExceeded } from './limits.ts';
import { createLoaders, type Loaders, type RowCache } from './loaders.ts';
import type { RanOperation } from './observe.ts';

/** What every resolver of one request shares. */
export type Context = {
  /** Who asks. */
  readonly principal: Principal;
  readonly loaders: Loaders;
  /** The revision of the graph that the request is answered from. */
  readonly revision: number;
  /** Items on pages: what the operation asks for at most, what it has got so far, and what it may get. */
  readonly cost: { requested: number; actual: number; readonly most: number };
  /** What becomes of the answer; an object, because Apollo gives resolvers a copy of the context. */
  readonly answer: {
    /** Whether it is the same for as long as the graph is. */
    isLasting: boolean;
  };
  /** What is run for the request; null until it is known. */
  readonly ran: { operation: RanOperation | null };
};

/** Not lasting until it is known to be a query. */
export function createContext(
  reader: Reader,
  rows: RowCache,
  principal: Principal,
  index: GraphIndex | null = null,
  most = Number.POSITIVE_INFINITY,
): Context {
  return {
    principal,
    loaders: createLoaders(reader, rows, principal.role, index),
    revision: rows.revision,
    cost: { requested: 0, actual: 0, most },
    answer: { isLasting: false },
    ran: { operation: null },
  };
}

/** Counts items on a page that an answer holds. Throws LIMIT_EXCEEDED where it has more than it may. */
export function spend({ cost }: Context, items: number): void {
  cost.actual += items;
  if (cost.actual <= cost.most) return;
  throw limitExceeded(`The answer has more than ${cost.most} items; ask for smaller pages`, {
    limit: 'items',
    most: cost.most,
  });
}
