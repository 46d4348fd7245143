import type { GraphIndex } from '../graph/index.ts';
import type { Reader } from '../store/reader.ts';
import { createLoaders, type Loaders, type RowCache } from './loaders.ts';

/** What every resolver of one request shares. */
export type Context = {
  readonly loaders: Loaders;
  /** The revision of the graph that the request is answered from. */
  readonly revision: number;
  /** What becomes of the answer; an object, because Apollo gives resolvers a copy of the context. */
  readonly answer: {
    /** Whether it is the same for as long as the graph is. */
    isLasting: boolean;
  };
};

/** Not lasting until it is known to be a query. */
export function createContext(reader: Reader, rows: RowCache, index: GraphIndex | null = null): Context {
  return { loaders: createLoaders(reader, rows, index), revision: rows.revision, answer: { isLasting: false } };
}
