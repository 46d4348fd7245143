import type { Reader } from '../../store/read/reader.ts';

/** What a change touches: every slug of the nodes that it concerns, and claims by slug and by row. Null: more than it names. */
export type Touched = ReadonlySet<string | number> | null;

/**
 * What an answer was read from: nodes and claims, by slug or row, and lists by the node that they are lists of; or the
 * whole graph, where it read anything else.
 */
export class Dependencies {
  /** Null: the whole graph. */
  names: Set<string | number> | null = new Set();

  addWhole(): void {
    this.names = null;
  }

  /** Whether a change may have made the answer another one. */
  areTouchedBy(touched: Touched): boolean {
    if (this.names === null || touched === null) return true;
    for (const name of touched) if (this.names.has(name)) return true;
    return false;
  }
}

/** The same reader, for what no list of nodes and claims tells: whoever asks it anything depends on the whole graph. */
export function readingWhole(reader: Reader, dependencies: Dependencies): Reader {
  return new Proxy(reader, {
    get: (asked, noun) => {
      dependencies.addWhole();
      const part: unknown = Reflect.get(asked, noun);
      return typeof part === 'function' ? part.bind(asked) : part;
    },
  });
}
