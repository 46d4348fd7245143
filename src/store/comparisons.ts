import { type RawBuilder, type SqlBool, sql } from 'kysely';

import { asClaimId, type ClaimId } from '../base/ids.ts';
import type { ScopeRelation } from '../model/disagreement.ts';
import type { Keyset, Page, PageRequest } from '../model/query.ts';
import { corePredicates } from '../model/vocabulary.ts';
import { kindCode } from './derive.ts';

/** Which claims are set beside each other: about one topic, or about topics that can be compared. */

/** Where pairs are looked for: about a topic, with a claim, or everywhere. */
export type CompareWithin = 'topic' | 'claim' | 'graph';
export type ComparedClaims = {
  readonly left: ClaimId;
  readonly right: ClaimId;
  readonly scope: ScopeRelation;
  readonly at: Keyset;
};
export type ComparedRow = { parent: string; left: string; right: string; sort: number; row: number; scope: number };

export function toComparedPage(rows: readonly ComparedRow[], page: PageRequest): Page<ComparedClaims> {
  const items = rows.slice(0, page.first).map(({ left, right, sort, row, scope }) => {
    const at = { sort, row };
    return { ...at, id: { left: asClaimId(left), right: asClaimId(right), scope: scopes[scope]!, at } };
  });
  return { items, hasNextPage: rows.length > page.first };
}

/** Where a comparison starts (parents `w` and left claims `l`), the topics that it starts from, and what lists each pair once. */
type Comparison = {
  readonly starts: RawBuilder<unknown>;
  readonly topics: RawBuilder<unknown>;
  readonly once: RawBuilder<SqlBool>;
};

/** Two topics are compared from the side that is asked for. */
export const comparisons: Record<CompareWithin, (parents: readonly string[]) => Comparison> = {
  topic: parents => ({
    starts: sql`(select slug as parent, canonical as topic from entity where slug in (${sql.join(parents)})) w join claim l on l.topic = w.topic`,
    topics: sql`select canonical from entity where slug in (${sql.join(parents)})`,
    once: sql<SqlBool>`(r.id > l.id or r.topic <> l.topic)`,
  }),
  claim: parents => ({
    starts: sql`(select slug as parent, id from claim where slug in (${sql.join(parents)})) w join claim l on l.id = w.id`,
    topics: sql`select topic from claim where slug in (${sql.join(parents)})`,
    once: sql<SqlBool>`r.id <> l.id`,
  }),
  graph: () => ({
    starts: sql`(select '' as parent) w cross join claim l`,
    topics: sql`select id from entity`,
    once: sql<SqlBool>`r.id > l.id`,
  }),
};

/** In the order of preference: where two topics can be compared in several ways, the first one counts. */
const scopes: readonly ScopeRelation[] = ['same', 'possibly-same', 'broader', 'narrower', 'same-sides'];

const generalContacts = sql`'military-contact', 'diplomatic-contact', 'line-family'`;
export const scopeOf = sql.ref('t.scope');

/** What can be compared with these topics, and how: a part-of claim makes its subject the narrower one. */
export function comparableTopics(topics: RawBuilder<unknown>): RawBuilder<unknown> {
  const partOf = sql`join predicate ap on ap.id = a.predicate and ap.name = ${sql.lit(corePredicates.partOf)}
    join claim pc on pc.id = a.claim and pc.withdrawn_at is null and pc.review = 'accepted' and pc.polarity = 'affirms'`;
  const channel = sql.lit(kindCode('channel'));
  return sql`
    select id as topic, id as other, 0 as scope from entity where id in (${topics})
    union all
    select lc.canonical, rc.canonical, 1 from identity_judgement j
      join entity lc on lc.id = j.left_entity join entity rc on rc.id = j.right_entity
      where j.verdict = 'unsure' and j.undone_by is null and lc.canonical in (${topics})
    union all
    select rc.canonical, lc.canonical, 1 from identity_judgement j
      join entity lc on lc.id = j.left_entity join entity rc on rc.id = j.right_entity
      where j.verdict = 'unsure' and j.undone_by is null and rc.canonical in (${topics})
    union all
    select a.node, a.neighbour, 2 from adjacency a ${partOf}
      where a.node in (${topics}) and a.role = 1 and a.neighbour_kind = ${channel} and a.neighbour_role = 0
    union all
    select a.node, a.neighbour, 3 from adjacency a ${partOf}
      where a.node in (${topics}) and a.role = 0 and a.neighbour_kind = ${channel} and a.neighbour_role = 1
    union all
    select x.channel, y.channel, 4 from channel_side x join channel_side y on y.side = x.side and y.channel <> x.channel
      join entity xe on xe.id = x.channel join entity ye on ye.id = y.channel
      where x.channel in (${topics}) and x.is_side = 1 and y.is_side = 1
        and xe.channel_kind in (${generalContacts}) and ye.channel_kind in (${generalContacts})
      group by x.channel, y.channel having count(*) >= 2`;
}
