import { type RawBuilder, type SqlBool, sql } from 'kysely';
import type { DaySpan } from '../../base/edtf.ts';

import { asClaimId } from '../../base/ids.ts';
import { actualModalities } from '../../model/claim.ts';
import { type AsOf, roleCode } from '../../model/list-query.ts';
import type { ComparedClaim, ScopeRelation } from '../../model/readings/disagreement.ts';
import { corePredicates, groupOf, isOfUse, type Vocabulary } from '../../model/vocabulary.ts';
import type { DialectParts } from '../dialect.ts';
import { comparedTimeOf } from '../rows/compared-time.ts';
import { namesOfEnds } from '../rows/noted-ends.ts';
import { isVisibleAs } from './filters.ts';

/** Which claims are set against each other: about one node, or about nodes that can be compared. */

/** A node that claims are compared about. */
export type Topic = { readonly row: number; readonly kind: string };

/** Where pairs are looked for: about a node, or with a claim. */
export type CompareWithin = 'topic' | 'claim';

/** A node that can be compared with a topic. */
export type RelatedTopic = { readonly topic: number; readonly other: number; readonly scope: ScopeRelation };

/** Which claims are read: about these nodes, and with one predicate if it is given. */
export type ComparedSpec = {
  readonly topics: readonly number[];
  readonly predicate: string | null;
  /** Whether what can only disagree with claims about other nodes is left out. */
  readonly isAlone: boolean;
};

/** Predicates whose claims are about the events that they lead to, and those whose values exclude one another. */
export type ComparedTerms = { readonly acts: readonly string[]; readonly exclusive: readonly string[] };

export type ComparedRow = {
  readonly row: number;
  readonly slug: string;
  readonly about: number;
  readonly predicate: string;
  readonly content: string;
  readonly named: number | null;
  readonly polarity: string;
  readonly modality: string;
  readonly holder: number;
  readonly joint_speakers: string | null;
  readonly compared_earliest: number | null;
  readonly compared_latest: number | null;
  readonly compared_as: string | null;
  readonly asserted_earliest: number;
  readonly asserted_latest: number;
};

const actual = sql.join(actualModalities.map(modality => sql.lit(modality)));

/**
 * Claims about topics, in the order of entry: those of which they are the subject, but for acts in events, and acts in
 * them. Columns stand in `claim_compared`, so that no body is read.
 */
export function comparedRows(
  { topics, predicate, isAlone }: ComparedSpec,
  asOf: AsOf,
  { acts, exclusive }: ComparedTerms,
  dialect: DialectParts,
): RawBuilder<ComparedRow> {
  const isAct = isOneOf(acts);
  const isOpposed = sql`c.polarity = 'denies' or ${isOneOf(exclusive)}
    or exists (select 1 from claim d where d.topic = c.topic and d.predicate = c.predicate and d.polarity = 'denies' and d.content = c.content)
    or c.object in (select id from entity where canonical <> id) or c.object in (select canonical from entity where canonical <> id)`;
  const counts = sql<SqlBool>`(c.modality in (${actual}) or c.content like 'date %') and ${isVisibleAs('c', asOf)}
    ${predicate === null ? sql`` : sql`and c.predicate = ${predicate}`}`;
  const columns = sql`c.id as "row", c.slug, c.predicate, c.content, c.polarity, c.modality, c.holder, c.joint_speakers,
    c.compared_earliest, c.compared_latest, c.compared_as, c.asserted_earliest, c.asserted_latest`;
  return sql<ComparedRow>`
    select ${columns}, c.topic as about, c.object as named from claim c
      where ${dialect.isAmong('c.topic', topics)} and not (${isAct}) and ${counts} ${isAlone ? sql`and (${isOpposed})` : sql``}
    union all
    select ${columns}, p.node as about, c.subject as named
      from participation p cross join claim c -- so that SQLite starts from the topics
      where ${dialect.isAmong('p.node', topics)} and p.role = ${sql.lit(roleCode('object'))} and c.id = p.claim
      and ${isAct} and ${counts}
    order by "row"`;
}

/** The nodes that stand behind a claim, its holder first. */
export function holderRows({ holder, joint_speakers: joint }: ComparedRow): number[] {
  return joint === null ? [holder] : [holder, ...joint.split(',').map(Number)];
}

export function toComparedClaim(
  row: ComparedRow,
  canonicalOf: (row: number) => number,
  vocabulary: Vocabulary,
): ComparedClaim {
  const { named, content } = row;
  const space = content.indexOf(' ');
  const value = named === null ? (content.slice(0, space) as ComparedClaim['value']) : null;
  const said = content.slice(space + 1);
  const node = named === null ? null : canonicalOf(named);
  return {
    id: asClaimId(row.slug),
    row: row.row,
    predicate: row.predicate,
    about: row.about,
    content: node === null ? (value === 'status' ? groupOf(said, vocabulary) : content) : String(node),
    words: node === null && value !== 'text' ? said || value : null,
    named: node,
    value,
    unit: value === 'count' ? said.slice(said.indexOf(' ') + 1) : null,
    excludes: value !== 'unknown' && (value !== 'status' || vocabulary.statuses.get(said)?.group !== null),
    isOfUse: value === 'status' && isOfUse(said, vocabulary),
    isActual: actualModalities.includes(row.modality as never),
    polarity: row.polarity as ComparedClaim['polarity'],
    holders: holderRows(row).map(canonicalOf),
    ...comparedTimeOf(row.compared_as, row.compared_earliest, row.compared_latest),
    said: { earliest: row.asserted_earliest, latest: row.asserted_latest },
  };
}

function isOneOf(predicates: readonly string[]): RawBuilder<SqlBool> {
  return predicates.length === 0 ? sql<SqlBool>`1 = 0` : sql<SqlBool>`c.predicate in (${sql.join(predicates)})`;
}

/** What makes a `part-of` claim `c` count, whose object is `w`; when it held plays no part, as in readings of a status. */
const partOf = (asOf: AsOf) => sql`c.predicate = ${sql.lit(corePredicates.partOf)}
  and ${isVisibleAs('c', { ...asOf, validAt: null })} and c.polarity = 'affirms' and w.canonical <> c.topic`;

/** What can be compared with these topics but for general contacts: a part-of claim makes its subject the narrower one. */
export function relatedTopics(topics: readonly number[], asOf: AsOf, dialect: DialectParts): RawBuilder<RelatedRow> {
  const unsure = sql`identity_judgement j
    join entity l on l.id = j.left_entity join entity r on r.id = j.right_entity
    where j.verdict = 'unsure' and j.undone_by is null and l.canonical <> r.canonical`;
  return sql<RelatedRow>`
    select l.canonical as topic, r.canonical as other, 1 as scope from ${unsure} and ${dialect.isAmong('l.canonical', topics)}
    union
    select r.canonical, l.canonical, 1 from ${unsure} and ${dialect.isAmong('r.canonical', topics)}
    union
    select c.topic, w.canonical, 3 from claim c join entity w on w.id = c.object
      where ${dialect.isAmong('c.topic', topics)} and w.kind = 'channel' and ${partOf(asOf)}
    union
    select p.node, c.topic, 2 from participation p cross join claim c join entity w on w.id = c.object
      where ${dialect.isAmong('p.node', topics)} and p.role = ${sql.lit(roleCode('object'))} and c.id = p.claim
      and w.kind = 'channel' and ${partOf(asOf)}`;
}

/** The place of `scope` in the model's list; where two topics can be compared in several ways, the first one counts. */
export type RelatedRow = { readonly topic: number; readonly other: number; readonly scope: number };

/** What these nodes are part of, through all that lies between. */
export function wholesOf(nodes: readonly number[], asOf: AsOf, dialect: DialectParts): RawBuilder<PartRow> {
  return sql<PartRow>`with recursive up(part, whole) as (
      select c.topic, w.canonical from claim c join entity w on w.id = c.object
        where ${dialect.isAmong('c.topic', nodes)} and ${partOf(asOf)}
      union
      select up.part, w.canonical from up join claim c on c.topic = up.whole join entity w on w.id = c.object where ${partOf(asOf)}
    )
    select part, whole from up`;
}

export type PartRow = { readonly part: number; readonly whole: number };

/** The kinds of channel that are no line of their own. */
export const generalContactKinds = ['military-contact', 'diplomatic-contact', 'line-family'];

/** Most claims hold on so many days at most; those of more are few, and have an index of their own. */
const daysOfShort = 31;

/** General contacts whose status is told of days that meet some of these, beside the topics that the days are given for. */
export function contactsOnDays(
  days: ReadonlyMap<number, readonly DaySpan[]>,
  dialect: DialectParts,
): RawBuilder<Pick<RelatedRow, 'topic' | 'other'>> {
  const given = [...days].flatMap(([topic, own]) =>
    own.map(
      ({ earliest, latest }) =>
        sql`(cast(${topic} as integer), cast(${earliest} as integer), cast(${latest} as integer))`,
    ),
  );
  // claims are found by their days: with the plus sign SQLite does not begin with the contacts
  // a sum, for the difference of what has no bounds is more than an integer holds
  const isLong = sql`c.compared_latest > c.compared_earliest + ${sql.lit(daysOfShort)}`;
  const tellsThen = sql`c.status is not null and c.compared_latest >= day.earliest`;
  const begins = sql<SqlBool>`${tellsThen} and c.compared_earliest between day.earliest - ${sql.lit(daysOfShort)} and day.latest`;
  const lasts = sql<SqlBool>`${tellsThen} and ${isLong} and c.compared_earliest <= day.latest`;
  const isContact = sql`+c.topic in (
    select id from entity where channel_kind in (${sql.join(generalContactKinds.map(kind => sql.lit(kind)))}) and id = canonical)`;
  return sql`
    with day(topic, earliest, latest) as (values ${sql.join(given)})
    select day.topic, c.topic as other from day ${dialect.joinClaims(['topic'], begins)} where ${isContact}
    union
    select day.topic, c.topic from day ${dialect.joinClaims(['topic'], lasts)} where ${isContact}
    order by other`;
}

/** Which of these general contacts have two sides in common, or more, by what stands now. */
export function contactsOfSameSides(
  topics: readonly number[],
  others: readonly number[],
  dialect: DialectParts,
): RawBuilder<Pick<RelatedRow, 'topic' | 'other'>> {
  return sql`select x.id as topic, y.id as other from entity x cross join entity y
    where ${dialect.isAmong('x.id', topics)} and ${dialect.isAmong('y.id', others)} and y.id <> x.id and 2 = (
      select count(*) from (
        select 1 from channel_side b cross join channel_side a
        where b.channel = y.id and b.is_side = 1 and a.channel = x.id and a.side = b.side and a.is_side = 1 limit 2
      ) shared
    )`;
}

/**
 * The same by what was said and recorded by then. `channel_side` has every side that any claim ever told of, from which
 * those are taken that a claim names which counts then.
 */
export function contactsOfSameSidesThen(
  topics: readonly number[],
  others: readonly number[],
  asOf: AsOf,
  dialect: DialectParts,
): RawBuilder<Pick<RelatedRow, 'topic' | 'other'>> {
  const names = (slug: RawBuilder<unknown>) => sql`c.body like '%{"role":"side","entity":"' || ${slug} || '"}%'`;
  return sql`
    with side(channel, node) as (
      select s.channel, s.side from channel_side s
      where ${dialect.isAmong('s.channel', [...new Set([...topics, ...others])])} and exists (
        select 1 from claim c join entity e on e.id = c.object
        where c.topic = s.channel and c.predicate in ${namesOfEnds}
        and c.polarity = 'affirms' and ${isVisibleAs('c', { ...asOf, validAt: null })} and (
          exists (select 1 from entity m where m.canonical = s.side and ${names(sql.ref('m.slug'))})
          or (e.canonical = s.side and e.kind in ('state', 'organization') and not (${names(sql.lit('%'))}))
        )
      )
    )
    select a.channel as topic, b.channel as other from side a join side b on b.node = a.node and b.channel <> a.channel
    where ${dialect.isAmong('a.channel', topics)} and ${dialect.isAmong('b.channel', others)}
    group by a.channel, b.channel having count(*) >= 2`;
}
