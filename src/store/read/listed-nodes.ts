/** Which nodes lists have of their own account: those in use, in a state of review that is asked for. */
import { type RawBuilder, type SqlBool, sql } from 'kysely';

import type { ReviewState } from '../../model/claim.ts';

const nothing = sql<SqlBool>`1 = 0`;

/** False of a node of a load that was undone and of nothing else. By a cross join SQLite begins with these nodes, which are few. */
const isUsed = sql<SqlBool>`n.id not in (
  select e.id from retired_node as retired cross join entity as e
  where e.id = retired.node and not exists (select d.node from dataset_node as d where d.node = e.id)
  and not exists (
    select c.id from participation as p join claim as c on c.id = p.claim
    where p.node = e.canonical and c.withdrawn_at is null and c.review <> 'rejected'
  )
  and not exists (
    select u.id from entity as u where (u.publisher = e.id or (u.canonical = e.id and u.id <> e.id))
    and (not exists (select r.node from retired_node as r where r.node = u.id)
      or exists (select o.node from dataset_node as o where o.node = u.id))
  )
)`;

/**
 * Whether a list has a node `n` of its own account: a node of a load that was undone, which no other dataset describes,
 * only while something that stands uses it, or a node that is read as it; and none in another state of review.
 */
export const isInUse = isListed(['accepted']);

/** The same of nodes in these states of review. */
export function isListed(review: readonly ReviewState[]): RawBuilder<SqlBool> {
  const states = review.map(state =>
    state === 'accepted' ? sql`n.review is null` : sql`n.review = ${sql.lit(state)}`,
  );
  return sql<SqlBool>`((${states.length === 0 ? nothing : sql.join(states, sql` or `)}) and ${isUsed})`;
}

/** Whether a row of this column is that of a node in one of these states of review; looks at those alone that are not accepted, where these count. */
export function isReviewedAs(column: string, review: readonly ReviewState[]): RawBuilder<SqlBool> {
  const others = review.filter(state => state !== 'accepted').map(state => sql.lit(state));
  const among = others.length === 0 ? nothing : sql`review in (${sql.join(others)})`;
  return review.includes('accepted')
    ? sql<SqlBool>`${sql.ref(column)} not in (select id from entity where review is not null and not ${among})`
    : sql<SqlBool>`${sql.ref(column)} in (select id from entity where ${among})`;
}
