import type { EntityId } from '../../base/ids.ts';
import type { AsOf } from '../../model/list-query.ts';
import type { TouchedRows } from '../../store/read/changes.ts';
import type { Reader } from '../../store/read/reader.ts';

/** What a change touches, by the names that `Dependencies` has. Null: more than it names. */
export type Touched = ReadonlySet<string | number> | null;

/** What is said of a channel that its status is read from, and the claims about a node that are compared; no slug has a space. */
export const statusName = (channel: EntityId): string => `status ${channel}`;
export const comparedName = (topic: number): string => `compared ${topic}`;

export const touchedNames = ({ names, topics, channels }: TouchedRows): ReadonlySet<string | number> =>
  new Set([...names, ...channels.map(statusName), ...topics.map(comparedName)]);

/**
 * What an answer was read from: nodes and claims, by slug or row, lists by the node that they are lists of, and statuses by
 * `statusName`; or the whole graph, where it read anything else.
 */
export class Dependencies {
  /** Null: the whole graph. */
  names: Set<string | number> | null = new Set();

  addWhole(): void {
    this.names = null;
  }

  addNames(names: Iterable<string | number>): void {
    for (const name of names) this.names?.add(name);
  }

  /** Compared with what else is said, claims about these nodes: `touchedTopics` tells which others they are compared with now. */
  addCompared(topics: readonly number[], { validAt, saidBy, recordedBy }: AsOf): void {
    if (validAt !== null || saidBy !== null || recordedBy !== null) this.addWhole();
    else for (const topic of topics) this.names?.add(comparedName(topic));
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
