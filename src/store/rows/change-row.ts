import type { Change, ChangeKind } from '../../model/change.ts';
import type { ChangeTable } from '../tables.ts';

/** A row of the change log as a change; `revertedBy` is the revision that undid it. */
export function changeOf(row: ChangeTable & { readonly revertedBy: number | null }): Change {
  const { nodes = [], claims = [], reviews = [], entityReviews = [] } = JSON.parse(row.body) as Partial<Change>;
  return {
    revision: row.revision,
    at: row.at,
    kind: row.kind as ChangeKind,
    by: row.author,
    reason: row.reason,
    summary: row.summary,
    nodes,
    claims,
    reviews,
    entityReviews,
    isWhole: row.whole === 1,
    reverts: row.reverts,
    revertedBy: row.revertedBy,
  };
}
