import { type RawBuilder, type SqlBool, sql } from 'kysely';

import { asClaimId, type ClaimId } from '../../base/ids.ts';
import { actualModalities } from '../../model/claim.ts';
import { type Keyset, type PageItem, roleCode } from '../../model/list-query.ts';
import type { ScopeRelation } from '../../model/readings/disagreement.ts';
import { corePredicates } from '../../model/vocabulary.ts';

/** Which claims are set beside each other: about one topic, or about topics that can be compared. */

/** Where pairs are looked for: about a topic, with a claim, or everywhere. */
export type CompareWithin = 'topic' | 'claim' | 'graph';
export type ComparedClaims = {
  readonly left: ClaimId;
  readonly right: ClaimId;
  readonly scope: ScopeRelation;
  readonly at: Keyset;
};
/** What one look found: pairs in the order of their claims, and where the next look goes on; null at the end. */
export type Compared = { readonly items: readonly PageItem<ComparedClaims>[]; readonly next: Keyset | null };

/** How far one look goes: no more left claims, nor pairs, than these for each parent. */
export type CompareReach = { readonly after: Keyset | null; readonly lefts: number; readonly pairs: number };

/** Left claims of one parent, by row. */
export type ComparedLefts = { readonly parent: string; readonly lefts: readonly number[] };
export type ComparedRow = {
  readonly left: string;
  readonly right: string;
  readonly sort: number;
  readonly row: number;
  readonly scope: number;
};

const afterEveryRow = 2 ** 31 - 1;

/** What one look at some left claims of a parent comes to, out of the pairs found for all parents. */
export function toCompared(
  lefts: readonly number[],
  pairsOf: ReadonlyMap<number, readonly ComparedRow[]>,
  reach: CompareReach,
): Compared {
  const found = lefts.flatMap(left => pairsOf.get(left) ?? []).sort((a, b) => a.sort - b.sort || a.row - b.row);
  const items = found.slice(0, reach.pairs).map(({ left, right, sort, row, scope }) => {
    const at = { sort, row };
    return { ...at, id: { left: asClaimId(left), right: asClaimId(right), scope: scopes[scope]!, at } };
  });
  if (found.length > reach.pairs) return { items, next: items.at(-1)!.id.at };
  return { items, next: lefts.length < reach.lefts ? null : { sort: lefts.at(-1)!, row: afterEveryRow } };
}

/** Parents `w`, what makes a claim `c` one of their left claims, what they share, and what lists each pair once. */
export type Comparison = {
  readonly parents: RawBuilder<unknown>;
  readonly starts: RawBuilder<SqlBool>;
  readonly shared: RawBuilder<unknown>;
  readonly once: RawBuilder<SqlBool>;
};

/** What a comparison looks at; bodies stay where they are. */
export const comparedColumns = (alias: 'l' | 'r') =>
  sql.join(
    [
      'id',
      'slug',
      'topic',
      'predicate',
      'object',
      'polarity',
      'modality',
      'content',
      'status',
      'holder',
      'valid_earliest',
      'valid_latest',
      'asserted_earliest',
      'asserted_latest',
    ].map(column => sql.ref(`${alias}.${column}`)),
  );

const actual = sql.join(actualModalities.map(modality => sql.lit(modality)));

/** When a claim held, or else when it was said. */
const day = (alias: 'l' | 'r', end: 'earliest' | 'latest') =>
  sql`coalesce(${sql.ref(`${alias}.valid_${end}`)}, ${sql.ref(`${alias}.asserted_${end}`)})`;

/**
 * What must hold of left and right claims `l` and `r` with a predicate `p`, so that the model may find a
 * disagreement: see `disagreementType`. It spares reading pairs that can stand side by side.
 */
export const mayOppose = sql<SqlBool>`(
    (
      l.polarity = 'affirms' and r.polarity = 'affirms' and p.exclusive = 1 and l.content <> r.content
      and (l.content like 'date %' or (l.modality in (${actual}) and r.modality in (${actual})))
    ) or (
      l.polarity <> r.polarity and (
        l.content = r.content or (l.status is not null and r.status is not null)
        or (select canonical from entity where id = l.object) = (select canonical from entity where id = r.object)
      )
      and l.modality in (${actual}) and r.modality in (${actual})
    )
  ) and (
    r.scope < 2 or (
      l.holder <> r.holder
      and ${day('l', 'earliest')} <= ${day('r', 'latest')} and ${day('r', 'earliest')} <= ${day('l', 'latest')}
    )
  )`;

/** Two topics are compared from the side that is asked for. */
export const comparisons: Record<CompareWithin, (parents: readonly string[]) => Comparison> = {
  topic: parents => ({
    parents: sql`select slug as parent, canonical as start from entity where slug in (${sql.join(parents)})`,
    starts: sql<SqlBool>`c.topic = w.start`,
    shared: sql`l.topic`,
    once: sql<SqlBool>`(r.id > l.id or r.topic <> l.topic)`,
  }),
  claim: parents => ({
    parents: sql`select slug as parent, id as start from claim where slug in (${sql.join(parents)})`,
    starts: sql<SqlBool>`c.id = w.start`,
    shared: sql`l.id`,
    once: sql<SqlBool>`r.id <> l.id`,
  }),
  graph: () => ({
    parents: sql`select '' as parent, 0 as start`,
    starts: sql<SqlBool>`c.id > w.start`,
    shared: sql`1`,
    once: sql<SqlBool>`r.id > l.id`,
  }),
};

/** In the order of preference: where two topics can be compared in several ways, the first one counts. */
const scopes: readonly ScopeRelation[] = ['same', 'possibly-same', 'broader', 'narrower', 'same-sides'];

const generalContacts = sql`'military-contact', 'diplomatic-contact', 'line-family'`;
/** What can be compared with these topics, and how: a part-of claim makes its subject the narrower one. */
export function comparableTopics(topics: RawBuilder<unknown>): RawBuilder<unknown> {
  const partOf = sql`pc.predicate = ${sql.lit(corePredicates.partOf)} and pc.withdrawn_at is null
    and pc.review = 'accepted' and pc.polarity = 'affirms' and fe.kind = 'channel' and fe.canonical <> pc.topic`;
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
    select pc.topic, fe.canonical, 3 from claim pc join entity fe on fe.id = pc.object
      where pc.topic in (${topics}) and ${partOf}
    union all
    select p.node, pc.topic, 2 from participation p join claim pc on pc.id = p.claim join entity fe on fe.id = pc.object
      where p.node in (${topics}) and p.role = ${sql.lit(roleCode('object'))} and ${partOf}
    union all
    select x.channel, y.channel, 4 from channel_side x join channel_side y on y.side = x.side and y.channel <> x.channel
      join entity xe on xe.id = x.channel join entity ye on ye.id = y.channel
      where x.channel in (${topics}) and x.is_side = 1 and y.is_side = 1
        and xe.channel_kind in (${generalContacts}) and ye.channel_kind in (${generalContacts})
      group by x.channel, y.channel having count(*) >= 2`;
}
