import { type Expression, type ExpressionBuilder, type RawBuilder, type SqlBool, sql } from 'kysely';

import type { DatasetId, EntityId } from '../../base/ids.ts';
import { foldName } from '../../base/text.ts';
import type { AttributeName } from '../../model/attributes.ts';
import { actualModalities, type ClaimValue, type ReviewState } from '../../model/claim.ts';
import type { EntityKind } from '../../model/entity.ts';
import {
  type AsOf,
  type ClaimFilter,
  type DayRange,
  type EntityFilter,
  now,
  type ParticipantRole,
  participantRoles,
  type QualifierFilter,
  roleCode,
  type TimeRange,
  type ValueFilter,
} from '../../model/list-query.ts';
import { contentOfText } from '../rows/columns.ts';
import { namesOfEnds } from '../rows/noted-ends.ts';
import { bitOf, hasBits } from '../rows/stated-attributes.ts';
import type { ClaimTable, EntityTable, Tables } from '../tables.ts';

/** Filters are compiled for a claim under the alias `c` and an entity under the alias `n`. */
export type ClaimScope = ExpressionBuilder<Tables & { c: ClaimTable }, 'c'>;
export type EntityScope = ExpressionBuilder<Tables & { n: EntityTable }, 'n'>;
/** Where a subquery starts. */
export type Nested = Pick<ExpressionBuilder<Tables, never>, 'selectFrom'>;
type Condition = Expression<SqlBool>;

const nothing = sql<SqlBool>`1 = 0`;

const [objectRole, qualifierRole] = [participantRoles.indexOf('object'), participantRoles.indexOf('qualifier')];
const aboutRoles = (['subject', 'object', 'qualifier', 'speaker'] as const).map(role => participantRoles.indexOf(role));

/** Whether a claim can be seen from a point of view in time; one that is not accepted only where that is asked for. */
export function claimIsVisible(asOf: AsOf, review: readonly ReviewState[] = ['accepted']): Condition {
  return isVisibleAs('c', asOf, review);
}

/** The same for a claim under another alias, in statements that are written out. */
export function isVisibleAs(
  alias: 'c' | 'r',
  { validAt, saidBy, recordedBy, sure }: AsOf,
  review: readonly ReviewState[] = ['accepted'],
): RawBuilder<SqlBool> {
  const of = (column: keyof ClaimTable) => sql.ref(`${alias}.${column}`);
  const stands =
    recordedBy === null
      ? sql`${of('withdrawn_at')} is null`
      : sql`${of('recorded_at')} <= ${recordedBy} and (${of('withdrawn_at')} is null or ${of('withdrawn_at')} > ${recordedBy})`;
  const said = saidBy === null ? sql`` : sql`and ${of('asserted_latest')} <= ${saidBy}`;
  const held =
    validAt === null ? sql`` : sql`and ${of('valid_earliest')} <= ${validAt} and ${of('valid_latest')} >= ${validAt}`;
  const surely = validAt === null || !sure ? sql`` : sql`and surely_holds(${of('body')}, ${validAt})`;
  const states = review.map(state =>
    recordedBy === null ? sql`${of('review')} = ${sql.lit(state)}` : wasIn(state, alias, recordedBy),
  );
  const reviewed = states.length === 0 ? nothing : sql.join(states, sql` or `);
  return sql<SqlBool>`((${reviewed}) and ${stands} ${said} ${held} ${surely})`;
}

/** Whether a claim was in this state of review at a moment; what was undone since is as if it had never been done. */
function wasIn(state: ReviewState, alias: 'c' | 'r', moment: string): RawBuilder<unknown> {
  const [review, acceptedAt] = [sql.ref(`${alias}.review`), sql.ref(`${alias}.accepted_at`)];
  if (state === 'accepted')
    return sql`(${review} = 'accepted' and (${acceptedAt} is null or ${acceptedAt} <= ${moment}))`;
  const later = refusedLater(alias, moment);
  if (state === 'rejected') return sql`(${review} = 'rejected' and not ${later})`;
  return sql`(${review} = 'proposed' or (${review} = 'accepted' and ${acceptedAt} > ${moment}) or (${review} = 'rejected' and ${later}))`;
}

/** Whether a review decided on a claim after a moment, one that was not undone. */
export function refusedLater(alias: 'c' | 'r', moment: string): RawBuilder<unknown> {
  return sql`exists (
    select h.revision from change_subject as s join change as h on h.revision = s.revision
    where s.kind = 'claim' and s.subject = ${sql.ref(`${alias}.id`)} and h.kind = 'review-claims' and h.at > ${moment}
    and h.body like '%{"claim":"' || ${sql.ref(`${alias}.slug`)} || '","decision":"%'
    and not exists (select undoing.revision from change as undoing where undoing.reverts = h.revision)
  )`;
}

export function claimMatches(eb: ClaimScope, filter: ClaimFilter): Condition {
  const anyOf = (column: 'predicate' | 'polarity' | 'modality' | 'manner' | 'status', values?: readonly string[]) =>
    values === undefined ? [] : [values.length === 0 ? nothing : eb(`c.${column}`, 'in', values)];
  const names = (column: 'office' | 'organization' | 'party' | 'publisher' | 'document', ids?: readonly EntityId[]) =>
    ids === undefined ? [] : [eb(`c.${column}`, 'in', membersOf(eb as unknown as Nested, ids))];
  return eb.and([
    ...(filter.and ?? []).map(part => claimMatches(eb, part)),
    ...(filter.or === undefined ? [] : [eb.or(filter.or.map(part => claimMatches(eb, part)))]),
    ...(filter.not === undefined ? [] : [isNotTrue(claimMatches(eb, filter.not))]),
    ...anyOf('predicate', filter.predicate),
    ...anyOf('polarity', filter.polarity),
    ...anyOf('modality', filter.modality),
    ...anyOf('manner', filter.manner),
    ...anyOf('status', filter.status),
    ...(filter.speaker === undefined ? [] : [isSpokenBy(eb, filter.speaker)]),
    ...names('office', filter.office),
    ...(filter.officeKind === undefined ? [] : [isSaidInOffice(eb, filter.officeKind)]),
    ...names('organization', filter.organization),
    ...names('party', filter.party),
    ...names('publisher', filter.publisher),
    ...names('document', filter.document),
    ...(filter.about === undefined
      ? []
      : [
          eb.or([
            eb('c.subject', 'in', membersOf(eb as unknown as Nested, filter.about)),
            eb('c.object', 'in', membersOf(eb as unknown as Nested, filter.about)),
          ]),
        ]),
    ...(filter.qualifiedBy === undefined
      ? []
      : [takesPart(eb, filter.qualifiedBy, participantRoles.indexOf('qualifier'))]),
    ...(filter.occasion === undefined ? [] : [takesPart(eb, filter.occasion, participantRoles.indexOf('occasion'))]),
    ...(filter.ownVoice === undefined ? [] : [eb('c.own_voice', '=', filter.ownVoice ? 1 : 0)]),
    ...overlaps('c.asserted_earliest', 'c.asserted_latest', filter.asserted),
    ...overlaps('c.valid_earliest', 'c.valid_latest', filter.valid),
    ...(filter.dataset === undefined ? [] : [cameWith(eb, filter.dataset)]),
    ...(filter.recorded === undefined ? [] : recordedWithin(filter.recorded)),
    ...(filter.relay === undefined ? [] : [takesPart(eb, filter.relay, participantRoles.indexOf('relay'))]),
    ...(filter.subject === undefined ? [] : [subjectMatches(eb, filter.subject)]),
    ...(filter.object === undefined ? [] : [objectMatches(eb, filter.object)]),
    ...(filter.qualifier === undefined ? [] : [qualifierMatches(eb, filter.qualifier)]),
    ...(filter.value === undefined ? [] : valueMatches(eb, filter.value)),
    ...(filter.support === undefined ? [] : [isJudged(eb, filter.support)]),
  ]);
}

export function entityMatches(eb: EntityScope, filter: EntityFilter, asOf: AsOf): Condition {
  const anyOf = (column: 'kind' | 'language', values?: readonly string[]) =>
    values === undefined ? [] : [values.length === 0 ? nothing : isTrue(eb(`n.${column}`, 'in', values))];
  return eb.and([
    ...(filter.and ?? []).map(part => entityMatches(eb, part, asOf)),
    ...(filter.or === undefined ? [] : [eb.or(filter.or.map(part => entityMatches(eb, part, asOf)))]),
    ...(filter.not === undefined ? [] : [isNotTrue(entityMatches(eb, filter.not, asOf))]),
    ...anyOf('kind', filter.kind),
    ...isOfOwnKind(eb, 'channel', { column: 'channel_kind', terms: filter.channelKind }, asOf),
    ...hasTerm(eb, 'level', { column: 'level', terms: filter.level }, asOf),
    ...hasTerm(eb, 'domain', { column: 'domain', terms: filter.domain }, asOf),
    ...isOfOwnKind(eb, 'office', { column: 'office_kind', terms: filter.officeKind }, asOf),
    ...anyOf('language', filter.language),
    ...isOfOwnKind(eb, 'organization', { column: 'own_kind', terms: filter.organizationKind }, asOf),
    ...isOfOwnKind(eb, 'event', { column: 'own_kind', terms: filter.eventKind }, asOf),
    ...isOfOwnKind(eb, 'place', { column: 'own_kind', terms: filter.placeKind }, asOf),
    ...isOfOwnKind(eb, 'agreement', { column: 'own_kind', terms: filter.agreementKind }, asOf),
    ...(filter.name === undefined ? [] : [hasName(eb, filter.name, asOf)]),
    ...(filter.publisher === undefined
      ? []
      : [eb('n.publisher', 'in', membersOf(eb as unknown as Nested, filter.publisher))]),
    ...(filter.party === undefined ? [] : [hasParty(eb, filter.party, asOf)]),
    ...overlaps('n.date_earliest', 'n.date_latest', filter.date),
    ...(filter.dataset === undefined ? [] : [isDescribedBy(eb, filter.dataset)]),
    ...(filter.claims === undefined ? [] : [isSpokenOf(eb, asOf, filter.claims)]),
    ...(filter.speaks === undefined ? [] : [speaks(eb, asOf, filter.speaks)]),
  ]);
}

/** Whether a visible claim has the node as its subject, object, further participant, speaker or document. */
export function isSpokenOf(eb: EntityScope, asOf: AsOf, filter: ClaimFilter): Condition {
  return hasPartIn(eb, [...aboutRoles, participantRoles.indexOf('document')], asOf, filter);
}

function speaks(eb: EntityScope, asOf: AsOf, filter: ClaimFilter): Condition {
  return hasPartIn(eb, [participantRoles.indexOf('speaker')], asOf, filter);
}

/**
 * Which claims match is worked out once, and of each node only whether it takes part in one of them: PostgreSQL would look
 * up claim after claim, but for what stands inside of `coalesce`.
 */
function hasPartIn(eb: EntityScope, roles: readonly number[], asOf: AsOf, filter: ClaimFilter): Condition {
  return isTrue(
    eb.exists(
      eb
        .selectFrom('participation as p')
        .select('p.claim')
        .whereRef('p.node', '=', 'n.id')
        .where('p.role', 'in', roles)
        .where(inner => isTrue(inner('p.claim', 'in', matchingClaims(eb as unknown as Nested, asOf, filter)))),
    ),
  );
}

function matchingClaims(eb: Nested, asOf: AsOf, filter: ClaimFilter) {
  return eb
    .selectFrom('claim as c')
    .select('c.id')
    .where(claimIsVisible(asOf))
    .where(({ eb: inner }) => claimMatches(inner as unknown as ClaimScope, filter));
}

/** Null counts as false, so that "not" means what it says. */
const isTrue = (condition: Condition) => sql<SqlBool>`coalesce(${condition}, 1 = 0)`;
const isNotTrue = (condition: Condition) => sql<SqlBool>`not coalesce(${condition}, 1 = 0)`;

/** The rows of every node that identity judgements make one with one of these, themselves among them. */
export function membersOf(eb: Nested, ids: readonly EntityId[]) {
  return eb
    .selectFrom('entity as named')
    .innerJoin('entity as member', 'member.canonical', 'named.canonical')
    .select('member.id')
    .where('named.slug', 'in', ids.length === 0 ? [''] : ids);
}

/** The canonical rows of these nodes. */
function canonicalOf(eb: Nested, ids: readonly EntityId[]) {
  return eb
    .selectFrom('entity as named')
    .select('named.canonical')
    .where('named.slug', 'in', ids.length === 0 ? [''] : ids);
}

function takesPart(eb: ClaimScope, ids: readonly EntityId[], role: number): Condition {
  return eb(
    'c.id',
    'in',
    eb
      .selectFrom('participation as q')
      .select('q.claim')
      .where('q.node', 'in', canonicalOf(eb as unknown as Nested, ids))
      .where('q.role', '=', role),
  );
}

/** A joint statement is found by each of its speakers. */
function isSpokenBy(eb: ClaimScope, ids: readonly EntityId[]): Condition {
  return eb.or([
    eb('c.holder', 'in', membersOf(eb as unknown as Nested, ids)),
    eb.and([eb('c.joint_speakers', 'is not', null), takesPart(eb, ids, roleCode('speaker'))]),
  ]);
}

/** The kind is that of the node that an office is read as. */
function isSaidInOffice(eb: ClaimScope, kinds: readonly string[]): Condition {
  const offices = () =>
    eb
      .selectFrom('entity as office')
      .innerJoin('entity as member', 'member.canonical', 'office.id')
      .select('member.id')
      .where('office.office_kind', 'in', kinds.length === 0 ? [''] : kinds);
  const asJointSpeaker = eb
    .selectFrom('participation as q')
    .innerJoin('entity as office', 'office.id', 'q.node')
    .select('q.claim')
    .where('q.role', '=', roleCode('speaker'))
    .where('office.office_kind', 'in', kinds.length === 0 ? [''] : kinds);
  return eb.or([
    isTrue(eb('c.office', 'in', offices())),
    eb('c.holder', 'in', offices()),
    eb.and([eb('c.joint_speakers', 'is not', null), eb('c.id', 'in', asJointSpeaker)]),
  ]);
}

/** An empty list is not SQL everywhere; nothing has an empty name. */
const orNone = (names: readonly string[]) => (names.length === 0 ? [''] : names);

function cameWith(eb: ClaimScope, ids: readonly DatasetId[]): Condition {
  return eb.exists(
    eb
      .selectFrom('dataset_claim as o')
      .innerJoin('dataset as d', 'd.id', 'o.dataset')
      .select('o.claim')
      .whereRef('o.claim', '=', 'c.id')
      .where('d.slug', 'in', orNone(ids)),
  );
}

function isJudged(eb: ClaimScope, verdicts: readonly string[]): Condition {
  return eb(
    'c.id',
    'in',
    eb
      .selectFrom('support_judgement as j')
      .select('j.claim')
      .where('j.undone_by', 'is', null)
      .where('j.verdict', 'in', orNone(verdicts)),
  );
}

/** The node or one that is read as it: a set that is worked out once. */
function isDescribedBy(eb: EntityScope, ids: readonly DatasetId[]): Condition {
  return eb(
    'n.id',
    'in',
    eb
      .selectFrom('dataset as d')
      .innerJoin('dataset_node as o', 'o.dataset', 'd.id')
      .innerJoin('entity as member', 'member.id', 'o.node')
      .select('member.canonical')
      .where('d.slug', 'in', orNone(ids)),
  );
}

function subjectMatches(eb: ClaimScope, filter: EntityFilter): Condition {
  return eb(
    'c.topic',
    'in',
    eb
      .selectFrom('entity as n')
      .select('n.id')
      .where(({ eb: inner }) => entityMatches(inner as unknown as EntityScope, filter, now)),
  );
}

function objectMatches(eb: ClaimScope, filter: EntityFilter): Condition {
  return eb(
    'c.object',
    'in',
    eb
      .selectFrom('entity as n')
      .innerJoin('entity as o', 'o.canonical', 'n.id')
      .select('o.id')
      .where(({ eb: inner }) => entityMatches(inner as unknown as EntityScope, filter, now)),
  );
}

/** A further participant is found by its node, so that no claim is looked through for it; its role stands in the claim alone. */
function qualifierMatches(eb: ClaimScope, { role, entity, is }: QualifierFilter): Condition {
  const isRole = (condition: (name: string) => Condition) =>
    role === undefined ? [] : [role.length === 0 ? nothing : eb.or(role.map(condition))];
  if (entity === undefined && is === undefined)
    return eb.and(
      role === undefined ? [sql<SqlBool>`c.body like '%"qualifiers":[{%'`] : isRole(name => hasRole('c', name)),
    );
  const found = eb
    .selectFrom('participation as q')
    .innerJoin('claim as told', 'told.id', 'q.claim')
    .innerJoin('entity as n', 'n.id', 'q.node')
    .select('q.claim')
    .where('q.role', '=', qualifierRole)
    .where(({ and }) =>
      and(
        isRole(
          name => sql<SqlBool>`exists (
            select member.id from entity as member
            where member.canonical = q.node and ${hasRole('told', name, sql`member.slug`)}
          )`,
        ),
      ),
    )
    .$if(entity !== undefined, query => query.where('q.node', 'in', canonicalOf(eb as unknown as Nested, entity!)))
    .$if(is !== undefined, query =>
      query.where(({ eb: inner }) => entityMatches(inner as unknown as EntityScope, is!, now)),
    );
  return eb('c.id', 'in', found);
}

/** Quotes inside of texts are escaped, and neither slugs nor the names of roles have wildcards. */
function hasRole(claim: 'c' | 'told', role: string, slug?: RawBuilder<unknown>): Condition {
  const body = sql.ref(`${claim}.body`);
  const start = `%{"role":"${role}","entity":"`;
  return slug ? sql<SqlBool>`${body} like ${start} || ${slug} || '"}%'` : sql<SqlBool>`${body} like ${`${start}%`}`;
}

function valueMatches(eb: ClaimScope, { kind, date, count, words }: ValueFilter): Condition[] {
  const isOfKind = (name: ClaimValue['kind']) => sql<SqlBool>`c.content like ${`${name} %`}`;
  return [
    sql<SqlBool>`(c.object is null and c.content <> '')`,
    ...(kind === undefined ? [] : [kind.length === 0 ? nothing : eb.or(kind.map(isOfKind))]),
    // of a claim that gives a date, that is what its valid time repeats
    ...(date === undefined ? [] : [isOfKind('date'), ...overlaps('c.valid_earliest', 'c.valid_latest', date)]),
    ...(count === undefined ? [] : [isTrue(eb('c.value_number', 'is not', null))]),
    ...(count?.from == null ? [] : [isTrue(eb('c.value_number', '>=', count.from))]),
    ...(count?.to == null ? [] : [isTrue(eb('c.value_number', '<=', count.to))]),
    ...(words === undefined ? [] : [isTrue(sql<SqlBool>`c.value_words like ${partOf(words)} escape '\\'`)]),
  ];
}

/** Instants are recorded in one form, whose texts go in the order of time. */
function recordedWithin({ from, to }: TimeRange): Condition[] {
  return [
    ...(from === null ? [] : [sql<SqlBool>`c.recorded_at >= ${from}`]),
    ...(to === null ? [] : [sql<SqlBool>`c.recorded_at <= ${to}`]),
  ];
}

type TermColumn = {
  readonly column: 'channel_kind' | 'level' | 'domain' | 'office_kind' | 'own_kind';
  readonly terms: readonly string[] | undefined;
};

function isOfOwnKind(eb: EntityScope, kind: EntityKind, wanted: TermColumn, asOf: AsOf): Condition[] {
  const ofTerm = hasTerm(eb, 'kind', wanted, asOf);
  return ofTerm.length === 0 ? [] : [eb('n.kind', '=', kind), ...ofTerm];
}

/** Whether the node is described by one of these terms, or a visible claim states one of it. */
function hasTerm(eb: EntityScope, attribute: AttributeName, { column, terms }: TermColumn, asOf: AsOf): Condition[] {
  if (terms === undefined) return [];
  if (terms.length === 0) return [nothing];
  return [
    eb.or([
      isTrue(eb(`n.${column}`, 'in', terms)),
      states(eb, attribute, sql<SqlBool>`c.content in (${sql.join(terms.map(contentOfText))})`, asOf),
    ]),
  ];
}

/** Whether a visible claim `c` affirms such a value. By a cross join SQLite begins with nodes that claims have ever stated the attribute of, which are few. */
function states(eb: EntityScope, attribute: AttributeName, isSuch: Condition, asOf: AsOf): Condition {
  return eb(
    'n.id',
    'in',
    eb
      .selectFrom('entity as member')
      .crossJoin('claim as c')
      .select('c.topic')
      .whereRef('c.subject', '=', 'member.id')
      .where(hasBits('member', bitOf(attribute)))
      .where('c.predicate', 'in', query =>
        query.selectFrom('predicate as stating').select('stating.name').where('stating.states', '=', attribute),
      )
      .where('c.polarity', '=', 'affirms')
      .where('c.modality', 'in', actualModalities)
      .where(isSuch)
      .where(claimIsVisible(asOf)),
  );
}

/** A pattern for names that hold these words. */
const partOf = (words: string) => `%${foldName(words).replace(/[\\%_]/g, '\\$&')}%`;

/** Whether the node, or one that is read as it, is described by a name that holds these words, or a visible claim gives it one. */
function hasName(eb: EntityScope, name: string, asOf: AsOf): Condition {
  const isNamed = (alias: 'n' | 'member') =>
    sql<SqlBool>`${sql.ref(`${alias}.search_names`)} like ${partOf(name)} escape '\\'`;
  const merged = eb
    .selectFrom('entity as member')
    .select('member.canonical')
    .whereRef('member.canonical', '<>', 'member.id')
    .where(isNamed('member'));
  return eb.or([
    isNamed('n'),
    eb('n.id', 'in', merged),
    states(eb, 'name', sql<SqlBool>`c.value_words like ${partOf(name)} escape '\\'`, asOf),
  ]);
}

/** A visible claim affirms that one of these is at an end of the channel, or an end's side. */
function hasParty(eb: EntityScope, ids: readonly EntityId[], asOf: AsOf): Condition {
  return eb(
    'n.id',
    'in',
    eb
      .selectFrom('participation as p')
      .innerJoin('claim as c', 'c.id', 'p.claim')
      .innerJoin('channel_side as s', join => join.onRef('s.channel', '=', 'c.topic').onRef('s.side', '=', 'p.node'))
      .select('c.topic')
      .where('p.node', 'in', canonicalOf(eb as unknown as Nested, ids))
      .where(({ or, eb: inner }) =>
        or([inner('p.role', '=', objectRole), inner.and([inner('p.role', '=', qualifierRole), namesAsSide])]),
      )
      .where('c.predicate', 'in', namesOfEnds)
      .where('c.polarity', '=', 'affirms')
      .where(claimIsVisible(asOf)),
  );
}

/**
 * Whether a claim `c` names the participant `p` as a side: `channel_side` tells this of all claims together, only the
 * claim itself of one. Slugs have no wildcards, and quotes inside of texts are escaped.
 */
export const namesAsSide = sql<SqlBool>`exists (
  select member.id from entity as member
  where member.canonical = p.node and c.body like '%{"role":"side","entity":"' || member.slug || '"}%'
)`;

type DayColumn =
  | 'c.asserted_earliest'
  | 'c.asserted_latest'
  | 'c.valid_earliest'
  | 'c.valid_latest'
  | 'n.date_earliest'
  | 'n.date_latest';

function overlaps(earliest: DayColumn, latest: DayColumn, range?: DayRange): Condition[] {
  if (range === undefined) return [];
  return [
    sql<SqlBool>`${sql.ref(earliest)} is not null`,
    ...(range.to === null ? [] : [sql<SqlBool>`${sql.ref(earliest)} <= ${range.to}`]),
    ...(range.from === null ? [] : [sql<SqlBool>`${sql.ref(latest)} >= ${range.from}`]),
  ];
}

/** An empty list is not SQL everywhere; no role has the code -1. */
export const codesOf = (roles: readonly ParticipantRole[]) => (roles.length === 0 ? [-1] : roles.map(roleCode));
