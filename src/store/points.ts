import { sha256 } from '../base/text.ts';
import type { Connection, Spent } from './dialect.ts';

/** Points that the servers of one store count together. They are no part of the graph. */
export type PointStore = {
  /**
   * Takes what clients have spent off what they have left. Gives what each has left now, in the same order: it grows by
   * `perMinute` points a minute, up to as many, and falls to as many below nothing at the least.
   */
  readonly settle: (spent: readonly Spent[], perMinute: number) => Promise<readonly number[]>;
};

/** Null where one server alone serves a store, and counts in its memory. */
export function createPointStore({ db, dialect }: Connection): PointStore | null {
  const { settlePoints } = dialect;
  if (settlePoints === null) return null;
  return {
    settle: async (spent, perMinute) => {
      // who a client is, is nobody's business who reads the store
      const named = spent.map(({ client, points }) => ({ client: sha256(client), points }));
      const left = await settlePoints(db, named, perMinute);
      return named.map(({ client }) => left.get(client)!);
    },
  };
}
