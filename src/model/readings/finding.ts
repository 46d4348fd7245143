import type { Statement } from './statements.ts';

/** What the statements that decide on a day come to. */
export type Finding = {
  readonly state: 'agreed' | 'disputed' | 'changed';
  readonly basis: 'attested' | 'presumed';
  readonly coverage: 'certain' | 'possible';
  /** The group that holds, the later one where it changes; null: disputed, or only denied. */
  readonly group: string | null;
  /** The group that held before a change on the day. */
  readonly from: string | null;
  readonly deciding: readonly Statement[];
};

const interrupted = 'interrupted';

/** The group that all of these affirm who exclude nothing; a line whose sides differ is interrupted. Null: they only deny. */
export function sharedGroup(statements: readonly Statement[]): string | null {
  const groups = new Set(statements.filter(({ denies }) => !denies).map(({ group }) => group));
  if (groups.size > 1) return interrupted;
  return [...groups][0] ?? null;
}
