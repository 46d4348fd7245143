import { type Expression, type RawBuilder, type SqlBool, sql } from 'kysely';

import { asClaimId, asEntityId, type ClaimId, type EntityId, type Sha256 } from '../../base/ids.ts';
import type { Claim, ReviewState } from '../../model/claim.ts';
import type { EntityKind } from '../../model/entity.ts';
import { type IdentityJudgement, mergeEntities, type ReadEntity } from '../../model/identity.ts';
import {
  type AsOf,
  type ClaimFilter,
  type ClaimOrder,
  type EntityFilter,
  type EntityOrder,
  type Page,
  type PageItem,
  type PageRequest,
  type ParticipantRole,
  roleCode,
} from '../../model/list-query.ts';
import type { DisagreementJudgement } from '../../model/readings/disagreement.ts';
import type { Predicate, StatusTerm, Vocabulary } from '../../model/vocabulary.ts';
import type { Connection } from '../dialect.ts';
import { claimOf, entityOf } from '../rows/columns.ts';
import { numbersOf } from '../rows/packed-claim.ts';
import { AuditReader } from './changes.ts';
import {
  type Compared,
  type ComparedLefts,
  type ComparedRow,
  type CompareReach,
  type CompareWithin,
  type Comparison,
  comparableTopics,
  comparedColumns,
  comparisons,
  mayOppose,
  toCompared,
} from './compared-claims.ts';
import {
  type ClaimScope,
  claimIsVisible,
  claimMatches,
  type EntityScope,
  entityMatches,
  isSpokenOf,
  isVisibleAs,
} from './filters.ts';
import { claimOrdering, entityOrdering, isAfter, pagesByParent, parseArray, toPage } from './pages.ts';
import { SearchReader } from './search-reader.ts';

export type ClaimListSpec = {
  readonly filter: ClaimFilter;
  readonly order: ClaimOrder;
  readonly page: PageRequest;
  readonly asOf: AsOf;
  /** Left out: accepted ones. */
  readonly review?: readonly ReviewState[];
};
export type EntityListSpec = {
  readonly filter: EntityFilter;
  /** Null: by entry. */
  readonly order: EntityOrder | null;
  readonly page: PageRequest;
  readonly asOf: AsOf;
  /** Whether only nodes are listed that a claim visible from `asOf` speaks of. */
  readonly spokenOfOnly: boolean;
};
export type SubjectPredicate = { readonly subject: EntityId; readonly predicate: string };
export type NodeRow = {
  readonly row: number;
  readonly slug: EntityId;
  readonly canonical: number;
  readonly kind: EntityKind;
};
/** Claims that were recorded together, in the order of rows. */
export type TopologyBlock = { readonly lastClaim: number; readonly packed: Int32Array };

export type FacetField = 'predicate' | 'kind' | 'year' | 'publisher';
/** The value is null for claims of which no earliest year is known. */
export type FacetCount = { readonly value: string | null; readonly count: number; readonly publisher: EntityId | null };
export type GraphInfo = {
  readonly revision: number;
  readonly changedAt: string | null;
  readonly entityCount: number;
  readonly claimCount: number;
  readonly documentCount: number;
};

/**
 * Everything that is asked of a store. Each method is one statement (comparing takes two) for a whole batch, however many parents, ids or
 * pairs it is given; maps hold an entry for each parent that exists.
 */
export class Reader {
  readonly #connection: Connection;
  /** What search asks. */
  readonly search: SearchReader;
  /** What is asked of the log of changes. */
  readonly audit: AuditReader;

  constructor(connection: Connection) {
    this.#connection = connection;
    this.search = new SearchReader(connection);
    this.audit = new AuditReader(connection);
  }

  get #db() {
    return this.#connection.db;
  }

  /** By slug; a merged node's slug gives the node that it is read as. */
  async entities(slugs: readonly EntityId[]): Promise<Map<EntityId, ReadEntity>> {
    const rows = await this.#db
      .selectFrom('entity as asked')
      .innerJoin('entity as e', 'e.canonical', 'asked.canonical')
      .select(['asked.slug as asked', 'asked.canonical', 'e.id', 'e.body'])
      .where(this.#isAmong('asked.slug', slugs))
      .orderBy('e.id')
      .execute();
    const found = new Map<EntityId, ReadEntity>();
    for (const [asked, same] of Map.groupBy(rows, row => row.asked)) {
      const merged = same.filter(row => row.id !== row.canonical);
      const own = same.find(row => row.id === row.canonical)!;
      found.set(asEntityId(asked), mergeEntities(entityOf(own), merged.map(entityOf)));
    }
    return found;
  }

  /** By row; under each the claim, with its slug. */
  async claimsByRow(ids: readonly number[]): Promise<Map<number, Claim>> {
    const rows = await this.#db
      .selectFrom('claim as c')
      .select(['c.id', 'c.body', 'c.recorded_at', 'c.withdrawal', 'c.review'])
      .where(this.#isAmong('c.id', ids))
      .execute();
    return new Map(rows.map(row => [row.id, claimOf(row)]));
  }

  async claims(ids: readonly ClaimId[]): Promise<Map<ClaimId, Claim>> {
    const rows = await this.#db
      .selectFrom('claim')
      .select(['slug', 'body', 'recorded_at', 'withdrawal', 'review'])
      .where(this.#isAmong('slug', ids))
      .execute();
    return new Map(rows.map(row => [asClaimId(row.slug), claimOf(row)]));
  }

  async entityPage(kinds: readonly EntityKind[] | null, spec: EntityListSpec): Promise<Page<EntityId>> {
    const { column, direction } = entityOrdering(spec.order);
    const rows = await this.#listedEntities(kinds, spec)
      .select(['n.slug as id', 'n.id as row', column.as('sort')])
      .$if(spec.page.after !== null, query =>
        query.where(isAfter(column, sql.ref('n.id'), direction, spec.page.after!)),
      )
      .orderBy(column, direction)
      .orderBy('n.id', direction)
      .limit(spec.page.first + 1)
      .execute();
    return toPage(rows as PageItem<string>[], spec.page, asEntityId);
  }

  /** A page of the documents that each parent published. */
  async publishedPages(parents: readonly EntityId[], spec: EntityListSpec): Promise<Map<EntityId, Page<EntityId>>> {
    const { column, direction } = entityOrdering(spec.order);
    const rows = await this.#db
      .selectFrom('entity as e')
      .select('e.slug as parent')
      .select(eb =>
        this.#array(
          this.#published(eb as unknown as EdgeSource, spec)
            .select(['n.slug as id', 'n.id as row', column.as('sort')])
            .$if(spec.page.after !== null, query =>
              query.where(isAfter(column, sql.ref('n.id'), direction, spec.page.after!)),
            )
            .orderBy(column, direction)
            .orderBy('n.id', direction)
            .limit(spec.page.first + 1),
        ).as('page'),
      )
      .where('e.slug', 'in', parents)
      .execute();
    return pagesByParent(rows, spec.page, asEntityId);
  }

  async publishedCounts(parents: readonly EntityId[], spec: EntityListSpec): Promise<Map<EntityId, number>> {
    const rows = await this.#db
      .selectFrom('entity as e')
      .select('e.slug as parent')
      .select(eb =>
        this.#published(eb as unknown as EdgeSource, spec)
          .select(countAll.as('count'))
          .as('count'),
      )
      .where('e.slug', 'in', parents)
      .execute();
    return new Map(rows.map(row => [asEntityId(row.parent), row.count ?? 0]));
  }

  async entityCount(kinds: readonly EntityKind[] | null, spec: EntityListSpec): Promise<number> {
    const row = await this.#listedEntities(kinds, spec).select(countAll.as('count')).executeTakeFirstOrThrow();
    return row.count;
  }

  async claimPage(spec: ClaimListSpec): Promise<Page<ClaimId>> {
    const { column, direction } = claimOrdering(spec.order);
    const rows = await this.#listedClaims(spec)
      .select(['c.slug as id', 'c.id as row', column.as('sort')])
      .$if(spec.page.after !== null, query =>
        query.where(isAfter(column, sql.ref('c.id'), direction, spec.page.after!)),
      )
      .orderBy(column, direction)
      .orderBy('c.id', direction)
      .limit(spec.page.first + 1)
      .execute();
    return toPage(rows as PageItem<string>[], spec.page, asClaimId);
  }

  async claimCount(spec: ClaimListSpec): Promise<number> {
    const row = await this.#listedClaims(spec).select(countAll.as('count')).executeTakeFirstOrThrow();
    return row.count;
  }

  /** A page of the claims in which each parent plays one of these parts. */
  async participantClaimPages(
    parents: readonly EntityId[],
    roles: readonly ParticipantRole[] | null,
    spec: ClaimListSpec,
  ): Promise<Map<EntityId, Page<ClaimId>>> {
    const { column, direction } = claimOrdering(spec.order, 'p.asserted_earliest');
    const rows = await this.#db
      .selectFrom('entity as e')
      .select('e.slug as parent')
      .select(eb =>
        this.#array(
          // grouped and ordered by the key itself, so that a page of a hub reads a page and not the hub
          eb
            .selectFrom('participation as p')
            .crossJoin('claim as c')
            .select([sql<string>`min(c.slug)`.as('id'), 'p.claim as row', column.as('sort')])
            .whereRef('c.id', '=', 'p.claim')
            .whereRef('p.node', '=', 'e.canonical')
            .$if(roles !== null, query => query.where(isOneOf('p.role', codesOf(roles!))))
            .where(claimIsVisible(spec.asOf))
            .where(({ eb: inner }) => claimMatches(inner as unknown as ClaimScope, spec.filter))
            .$if(spec.page.after !== null, query =>
              query.where(isAfter(column, sql.ref('p.claim'), direction, spec.page.after!)),
            )
            .groupBy([column, 'p.claim'])
            .orderBy(column, direction)
            .orderBy('p.claim', direction)
            .limit(spec.page.first + 1),
        ).as('page'),
      )
      .where('e.slug', 'in', parents)
      .execute();
    return pagesByParent(rows, spec.page, asClaimId);
  }

  async participantClaimCounts(
    parents: readonly EntityId[],
    roles: readonly ParticipantRole[] | null,
    spec: ClaimListSpec,
  ): Promise<Map<EntityId, number>> {
    const rows = await this.#db
      .selectFrom('entity as e')
      .select('e.slug as parent')
      .select(eb =>
        eb
          .selectFrom('participation as p')
          .innerJoin('claim as c', 'c.id', 'p.claim')
          .select(countDistinct('c.id').as('count'))
          .whereRef('p.node', '=', 'e.canonical')
          .$if(roles !== null, query => query.where('p.role', 'in', codesOf(roles!)))
          .where(claimIsVisible(spec.asOf))
          .where(({ eb: inner }) => claimMatches(inner as unknown as ClaimScope, spec.filter))
          .as('count'),
      )
      .where('e.slug', 'in', parents)
      .execute();
    return new Map(rows.map(row => [asEntityId(row.parent), row.count ?? 0]));
  }

  /** Every visible claim about each subject with one predicate, the latest said first; keyed by `pairOf`. */
  async claimsAbout(wanted: readonly SubjectPredicate[], asOf: AsOf): Promise<Map<string, Claim[]>> {
    const pairs = sql.join(wanted.map(({ subject, predicate }) => sql`(${subject}, ${predicate})`));
    const rows = await this.#db
      .selectFrom('entity as e')
      .innerJoin('claim as c', 'c.topic', 'e.canonical')
      .select(['e.slug as subject', 'c.predicate', 'c.body', 'c.recorded_at', 'c.withdrawal', 'c.review'])
      .where('e.slug', 'in', [...new Set(wanted.map(({ subject }) => subject))])
      .where('c.predicate', 'in', [...new Set(wanted.map(({ predicate }) => predicate))])
      .where(sql<SqlBool>`(e.slug, c.predicate) in (values ${pairs})`)
      .where(claimIsVisible(asOf))
      .orderBy('c.asserted_earliest', 'desc')
      .orderBy('c.id')
      .execute();
    const found = Map.groupBy(rows, row => pairOf(row.subject, row.predicate));
    return new Map(
      wanted.map(({ subject, predicate }) => {
        const key = pairOf(subject, predicate);
        return [key, (found.get(key) ?? []).map(claimOf)];
      }),
    );
  }

  /**
   * Pairs of visible claims that may disagree: one predicate, about one topic or comparable ones, and what `mayOppose`
   * asks. For each parent, a topic or a claim, or for the
   * whole graph under the key `''`. The model decides what the pairs come to. One look goes only so far, for pairs grow
   * with the square of what is said about a topic.
   */
  async comparedClaims(
    within: CompareWithin,
    parents: readonly string[],
    asOf: AsOf,
    reach: CompareReach,
  ): Promise<Map<string, Compared>> {
    const comparison = comparisons[within](parents);
    const starts = await this.#comparedLefts(comparison, asOf, reach);
    const rows = await this.#comparedPairs(comparison, [...new Set(starts.flatMap(({ lefts }) => lefts))], asOf, reach);
    const pairsOf = Map.groupBy(rows, row => row.sort);
    const leftsOf = new Map(starts.map(({ parent, lefts }) => [parent, lefts]));
    return new Map(parents.map(parent => [parent, toCompared(leftsOf.get(parent) ?? [], pairsOf, reach)]));
  }

  async #comparedLefts(
    { parents, starts }: Comparison,
    asOf: AsOf,
    { after, lefts }: CompareReach,
  ): Promise<ComparedLefts[]> {
    const rows = await this.#db
      .selectFrom(sql<{ parent: string; start: number }>`(${parents})`.as<'w'>('w'))
      .select('w.parent')
      .select(eb =>
        this.#array(
          eb
            .selectFrom('claim as c')
            .select('c.id')
            .where(starts)
            .where(claimIsVisible(asOf))
            .$if(after !== null, query => query.where('c.id', '>=', Number(after!.sort)))
            .orderBy('c.id')
            .limit(lefts),
        ).as('lefts'),
      )
      .execute();
    return rows.map(row => ({ parent: row.parent, lefts: parseArray(row.lefts).map(({ id }) => id) }));
  }

  async #comparedPairs(
    { shared, once }: Comparison,
    lefts: readonly number[],
    asOf: AsOf,
    { after, pairs }: CompareReach,
  ): Promise<readonly ComparedRow[]> {
    if (lefts.length === 0) return [];
    const beyond = after ? sql`and (l.id > ${after.sort} or r.id > ${after.row})` : sql``;
    const { rows } = await sql<ComparedRow>`
      with lefts as materialized (
        select ${comparedColumns('l')} from claim l where ${this.#isAmong('l.id', lefts)}
      ),
      rights as materialized (
        select t.topic as beside, t.scope, ${comparedColumns('r')}
        from (${comparableTopics(sql`select topic from lefts`)}) t
        cross join claim r -- so that SQLite starts from the topics
        where r.topic = t.other and r.predicate in (select predicate from lefts) and ${isVisibleAs('r', asOf)}
      ),
      pairs as (
        select ${shared} as shared, l.slug as "left", r.slug as "right", l.id as sort, r.id as "row", min(r.scope) as scope
        from lefts l
        join predicate p on p.name = l.predicate
        join rights r on r.beside = l.topic and r.predicate = l.predicate
        where ${once} and ${mayOppose} ${beyond}
        group by l.topic, l.slug, r.slug, l.id, r.id
      )
      select "left", "right", sort, "row", scope from (
        select pairs.*, row_number() over (partition by shared order by sort, "row") as place from pairs
      ) placed
      where place <= ${pairs + 1}`.execute(this.#db);
    return rows;
  }

  /**
   * Judgements on disagreements among these claims that stand, or with `recordedBy` those that were made by then and not
   * undone by another one until later. One that was reverted is read as if it had never been made.
   */
  async disagreementJudgements(
    claims: readonly ClaimId[],
    recordedBy: string | null,
  ): Promise<DisagreementJudgement[]> {
    const rows = await this.#db
      .selectFrom('disagreement_judgement as j')
      .innerJoin('claim as l', 'l.id', 'j.left_claim')
      .leftJoin('disagreement_judgement as u', 'u.id', 'j.undone_by')
      .select(['j.body', 'u.body as undoing'])
      .where('l.slug', 'in', claims)
      .where(({ eb, or }) =>
        or([eb('j.undone_by', 'is', null), ...(recordedBy === null ? [] : [eb('u.id', 'is not', null)])]),
      )
      .execute();
    const isMade = (judgement: DisagreementJudgement) =>
      recordedBy === null || Date.parse(judgement.at) <= Date.parse(recordedBy);
    const read = (body: string) => JSON.parse(body) as DisagreementJudgement;
    return rows
      .filter(({ body, undoing }) => isMade(read(body)) && (undoing === null || !isMade(read(undoing))))
      .map(({ body }) => ({ ...read(body), undoneBy: null }));
  }

  /** Judgements on each node's identity, those on nodes merged into it among them, undone ones too. */
  async identityJudgements(slugs: readonly EntityId[]): Promise<Map<EntityId, IdentityJudgement[]>> {
    const rows = await this.#db
      .selectFrom('entity as e')
      .innerJoin('entity as m', 'm.canonical', 'e.canonical')
      .innerJoin('identity_judgement as j', join =>
        join.on(({ eb, or }) =>
          or([eb('j.left_entity', '=', eb.ref('m.id')), eb('j.right_entity', '=', eb.ref('m.id'))]),
        ),
      )
      .select(['e.slug as parent', 'j.id', 'j.body', 'j.undone_by'])
      .distinct()
      .where('e.slug', 'in', slugs)
      .orderBy('j.id')
      .execute();
    const found = Map.groupBy(rows, row => asEntityId(row.parent));
    const judgementOf = (row: (typeof rows)[number]) => ({
      ...(JSON.parse(row.body) as IdentityJudgement),
      undoneBy: row.undone_by,
    });
    return new Map(slugs.map(slug => [slug, (found.get(slug) ?? []).map(judgementOf)]));
  }

  async texts(versions: readonly Sha256[]): Promise<Map<Sha256, string>> {
    const rows = await this.#db.selectFrom('text').select(['sha256', 'body']).where('sha256', 'in', versions).execute();
    return new Map(rows.map(row => [row.sha256 as Sha256, row.body]));
  }

  /**
   * Visible, matching claims in which one of these nodes plays one of these parts, packed, by row; at most `limit`, and
   * all of them where it is null.
   */
  async packedOf(
    nodes: readonly number[],
    roles: readonly ParticipantRole[],
    filter: ClaimFilter,
    asOf: AsOf,
    limit: number | null,
  ): Promise<Int32Array[]> {
    if (nodes.length === 0) return [];
    const rows = await this.#db
      .selectFrom('claim as c')
      .select('c.packed')
      .where(({ eb }) =>
        eb(
          'c.id',
          'in',
          eb
            .selectFrom('participation as p')
            .select('p.claim')
            .where(this.#isAmong('p.node', nodes))
            .where('p.role', 'in', codesOf(roles)),
        ),
      )
      .where(claimIsVisible(asOf))
      .where(({ eb }) => claimMatches(eb as unknown as ClaimScope, filter))
      .orderBy('c.id')
      .$if(limit !== null, query => query.limit(limit!))
      .execute();
    return rows.map(row => numbersOf(row.packed!));
  }

  /** What the graph knows of nodes without their texts: the row that each is read as, and the kind and slug of that one. */
  async nodesOf(rows: readonly number[]): Promise<NodeRow[]> {
    if (rows.length === 0) return [];
    const found = await this.#db
      .selectFrom('entity as asked')
      .innerJoin('entity as n', 'n.id', 'asked.canonical')
      .select(['asked.id as row', 'n.slug', 'n.id as canonical', 'n.kind'])
      .where(this.#isAmong('asked.id', rows))
      .execute();
    return found.map(row => ({ ...row, slug: asEntityId(row.slug), kind: row.kind as EntityKind }));
  }

  /** What nodes are sorted by; null: a node without a date. */
  async sortKeys(rows: readonly number[], field: 'name' | 'date'): Promise<Map<number, string | number | null>> {
    const column = field === 'name' ? 'sort_name' : 'date_earliest';
    const found = await this.#db
      .selectFrom('entity as n')
      .select(['n.id', `n.${column} as sort`])
      .where(this.#isAmong('n.id', rows))
      .execute();
    return new Map(found.map(row => [row.id, row.sort]));
  }

  /** The rows that these nodes are read as. */
  async rowsOf(slugs: readonly EntityId[]): Promise<Map<EntityId, number>> {
    if (slugs.length === 0) return new Map();
    const rows = await this.#db.selectFrom('entity').select(['slug', 'canonical']).where('slug', 'in', slugs).execute();
    return new Map(rows.map(row => [asEntityId(row.slug), row.canonical]));
  }

  /** The slugs of nodes by row. */
  async nodeSlugs(rows: readonly number[]): Promise<Map<number, EntityId>> {
    if (rows.length === 0) return new Map();
    const found = await this.#db.selectFrom('entity').select(['id', 'slug']).where('id', 'in', rows).execute();
    return new Map(found.map(row => [row.id, asEntityId(row.slug)]));
  }

  /** Matching claims counted by one of their sides, the largest counts first, at most 100. */
  async facet(field: FacetField, filter: ClaimFilter, asOf: AsOf): Promise<FacetCount[]> {
    const value = {
      predicate: sql<string | null>`c.predicate`,
      kind: sql<string | null>`s.kind`,
      year: sql<
        string | null
      >`case when c.asserted_earliest between ${sql.lit(yearOne)} and ${sql.lit(year9999)} then ${this.#connection.dialect.yearOf('c.asserted_earliest')} end`,
      publisher: sql<string | null>`p.slug`,
    }[field];
    const count = sql<number>`cast(count(*) as integer)`;
    const rows = await this.#listedClaims({ filter, asOf })
      .innerJoin('entity as s', 's.id', 'c.topic')
      .innerJoin('entity as by', 'by.id', 'c.publisher')
      .innerJoin('entity as p', 'p.id', 'by.canonical')
      .select([value.as('value'), count.as('count')])
      .groupBy(value)
      .orderBy(count, 'desc')
      .orderBy(sql`${value} is null`)
      .orderBy(value)
      .limit(100)
      .execute();
    return rows.map(row => ({ ...row, publisher: field === 'publisher' ? asEntityId(row.value!) : null }));
  }

  /** Nodes after a row, in the order of rows, with the row that each is read as: for the topology index. */
  async nodeRows(after: number, limit: number): Promise<NodeRow[]> {
    const rows = await this.#db
      .selectFrom('entity')
      .select(['id as row', 'slug', 'canonical', 'kind'])
      .where('id', '>', after)
      .orderBy('id')
      .limit(limit)
      .execute();
    return rows.map(row => ({ ...row, slug: asEntityId(row.slug), kind: row.kind as EntityKind }));
  }

  /** Blocks of packed claims that hold any after a row, in the order of rows: for the topology index. */
  async topologyBlocks(after: number, limit: number): Promise<TopologyBlock[]> {
    const rows = await this.#db
      .selectFrom('topology')
      .select(['first_claim', 'claims', 'packed'])
      .where('first_claim', '>', after)
      .orderBy('first_claim')
      .limit(limit)
      .execute();
    return rows.map(({ first_claim, claims, packed }) => ({
      lastClaim: first_claim + claims - 1,
      packed: numbersOf(packed),
    }));
  }

  /** The rows of the last node and the last claim: how many there are, at most, without counting them. */
  async lastRows(): Promise<{ readonly node: number; readonly claim: number }> {
    const row = await this.#db
      .selectNoFrom(eb => [
        eb
          .selectFrom('entity')
          .select(inner => inner.fn.max<number | null>('id').as('last'))
          .as('node'),
        eb
          .selectFrom('claim')
          .select(inner => inner.fn.max<number | null>('id').as('last'))
          .as('claim'),
      ])
      .executeTakeFirstOrThrow();
    return { node: row.node ?? 0, claim: row.claim ?? 0 };
  }

  /** The revision that the store is at, and whether a change after this one has nodes read otherwise. */
  async changesSince(revision: number): Promise<{ readonly revision: number; readonly rereads: boolean }> {
    const row = await this.#db
      .selectFrom('change')
      .select(eb => [
        eb.fn.max<number | null>('revision').as('last'),
        eb.fn.max<number | null>('rereads').as('rereads'),
      ])
      .where('revision', '>', revision)
      .executeTakeFirst();
    return { revision: row?.last ?? revision, rereads: row?.rereads === 1 };
  }

  /** Claims that were proposed before they were accepted, and since when they are. */
  async acceptedLater(): Promise<{ readonly row: number; readonly at: string }[]> {
    const rows = await this.#db
      .selectFrom('claim')
      .select(['id as row', 'accepted_at as at'])
      .where('accepted_at', 'is not', null)
      .execute();
    return rows.map(({ row, at }) => ({ row, at: at! }));
  }

  /** The rows of claims that are not accepted. */
  async unacceptedClaims(): Promise<number[]> {
    const rows = await this.#db.selectFrom('claim').select('id').where('review', '<>', 'accepted').execute();
    return rows.map(row => row.id);
  }

  /** The row of each predicate of the vocabulary. */
  async predicateRows(): Promise<Map<string, number>> {
    const rows = await this.#db.selectFrom('predicate').select(['id', 'name']).execute();
    return new Map(rows.map(row => [row.name, row.id]));
  }

  /** Claims that do not stand any more, and since when. */
  async withdrawnClaims(): Promise<{ readonly row: number; readonly at: string }[]> {
    const rows = await this.#db
      .selectFrom('claim')
      .select(['id as row', 'withdrawn_at as at'])
      .where('withdrawn_at', 'is not', null)
      .execute();
    return rows.map(({ row, at }) => ({ row, at: at! }));
  }

  /** The slugs of claims by row. */
  async claimSlugs(rows: readonly number[]): Promise<Map<number, ClaimId>> {
    if (rows.length === 0) return new Map();
    const found = await this.#db.selectFrom('claim').select(['id', 'slug']).where('id', 'in', rows).execute();
    return new Map(found.map(row => [row.id, asClaimId(row.slug)]));
  }

  async vocabulary(): Promise<Vocabulary> {
    const rows = await this.#db
      .selectFrom('predicate')
      .select(['id as place', 'name', 'body'])
      .unionAll(this.#db.selectFrom('status_term').select([statusPlace.as('place'), 'name', 'body']))
      .orderBy('place')
      .orderBy('name')
      .execute();
    const [statuses, predicates] = [rows.filter(row => row.place === 0), rows.filter(row => row.place > 0)];
    return {
      predicates: new Map(predicates.map(row => [row.name, JSON.parse(row.body) as Predicate])),
      statuses: new Map(statuses.map(row => [row.name, JSON.parse(row.body) as StatusTerm])),
    };
  }

  /** The number of the last change; 0 on a new store. */
  async revision(): Promise<number> {
    const row = await this.#db
      .selectFrom('change')
      .select(eb => eb.fn.max<number | null>('revision').as('last'))
      .executeTakeFirst();
    return row?.last ?? 0;
  }

  async info(): Promise<GraphInfo> {
    const row = await this.#db
      .selectNoFrom(eb => [
        eb
          .selectFrom('change')
          .select(inner => inner.fn.max<number | null>('revision').as('last'))
          .as('revision'),
        eb
          .selectFrom('change')
          .select(inner => inner.fn.max<string | null>('at').as('at'))
          .as('changedAt'),
        eb.selectFrom('entity').select(countAll.as('count')).whereRef('id', '=', 'canonical').as('entityCount'),
        eb.selectFrom('claim').select(countAll.as('count')).as('recordedCount'),
        eb.selectFrom('claim').select(countAll.as('count')).where('review', '<>', 'accepted').as('hiddenCount'),
        eb.selectFrom('entity').select(countAll.as('count')).where('kind', '=', 'document').as('documentCount'),
      ])
      .executeTakeFirstOrThrow();
    return {
      revision: row.revision ?? 0,
      changedAt: row.changedAt,
      entityCount: row.entityCount ?? 0,
      claimCount: (row.recordedCount ?? 0) - (row.hiddenCount ?? 0),
      documentCount: row.documentCount ?? 0,
    };
  }

  #listedEntities(kinds: readonly EntityKind[] | null, { filter, asOf, spokenOfOnly }: EntityListSpec) {
    return this.#db
      .selectFrom('entity as n')
      .whereRef('n.canonical', '=', 'n.id')
      .$if(kinds !== null, query => query.where('n.kind', 'in', kinds!))
      .where(({ eb }) => entityMatches(eb as unknown as EntityScope, filter, asOf))
      .$if(spokenOfOnly, query => query.where(({ eb }) => isSpokenOf(eb as unknown as EntityScope, asOf, {})));
  }

  #published(eb: EdgeSource, { filter, asOf, spokenOfOnly }: EntityListSpec) {
    return eb
      .selectFrom('entity as n')
      .innerJoin('entity as by', 'by.id', 'n.publisher')
      .whereRef('by.canonical', '=', 'e.canonical' as never)
      .whereRef('n.canonical', '=', 'n.id')
      .where(({ eb: inner }) => entityMatches(inner as unknown as EntityScope, filter, asOf))
      .$if(spokenOfOnly, query =>
        query.where(({ eb: inner }) => isSpokenOf(inner as unknown as EntityScope, asOf, {})),
      );
  }

  #listedClaims({ filter, asOf, review }: Pick<ClaimListSpec, 'filter' | 'asOf' | 'review'>) {
    return this.#db
      .selectFrom('claim as c')
      .where(claimIsVisible(asOf, review))
      .where(({ eb }) => claimMatches(eb as unknown as ClaimScope, filter));
  }

  #isAmong(column: string, values: readonly number[] | readonly string[]): RawBuilder<SqlBool> {
    return this.#connection.dialect.isAmong(column, values);
  }

  #array<Row>(query: Expression<Row>): RawBuilder<Row[]> {
    return this.#connection.dialect.jsonArray(query);
  }
}

export function pairOf(node: string, neighbour: string): string {
  return `${node} ${neighbour}`;
}

type EdgeSource = Pick<Connection['db'], 'selectFrom'>;

/** One code is compared and several are listed, so that a key goes on behind a single one in its own order. */
function isOneOf(column: 'p.role', codes: readonly number[]): RawBuilder<SqlBool> {
  return codes.length === 1
    ? sql<SqlBool>`${sql.ref(column)} = ${codes[0]}`
    : sql<SqlBool>`${sql.ref(column)} in (${sql.join(codes)})`;
}

/** The days between which years have four digits in every store. */
const [yearOne, year9999] = [-719_162, 2_932_896];
const countAll = sql<number>`cast(count(*) as integer)`;
const countDistinct = (column: string) => sql<number>`cast(count(distinct ${sql.ref(column)}) as integer)`;
/** An empty list is not SQL everywhere; no role has the code -1. */
const codesOf = (roles: readonly ParticipantRole[]) => (roles.length === 0 ? [-1] : roles.map(roleCode));

/** Predicates are numbered from 1, so that statuses stand before them. */
const statusPlace = sql<number>`0`;
