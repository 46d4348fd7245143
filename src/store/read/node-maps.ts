import { LRUCache } from 'lru-cache';

import { withoutDeadline } from '../deadline.ts';
import type { Connection, MovedNode, NodeMap } from '../dialect.ts';

const mostMaps = 16;
/** Milliseconds in which every answer that reads through a map has ended. */
const forgottenAfter = 60_000;

/** Maps of nodes by what they say: many moments have the same one. */
export class NodeMaps {
  readonly #connection: Connection;
  readonly #maps = new LRUCache<string, Promise<NodeMap>>({
    max: mostMaps,
    dispose: map => {
      const forget = async () => (await map).forget();
      setTimeout(() => withoutDeadline(forget).catch(() => {}), forgottenAfter).unref();
    },
  });

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  of(moved: readonly MovedNode[]): Promise<NodeMap> {
    const key = JSON.stringify(moved.map(({ id, canonical, key: own }) => [id, canonical, own]));
    const known = this.#maps.get(key);
    if (known) return known;
    const map = this.#connection.dialect.keepNodeMap(this.#connection, moved);
    this.#maps.set(key, map);
    map.catch(() => this.#maps.delete(key));
    return map;
  }
}
