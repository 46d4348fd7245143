import { type RawBuilder, type SqlBool, sql } from 'kysely';

import { asClaimId, asEntityId, type ClaimId, type EntityId, pairOf } from '../../base/ids.ts';
import type { Claim, ReviewState } from '../../model/claim.ts';
import {
  type AsOf,
  type ClaimFilter,
  type ClaimOrder,
  type Page,
  type PageItem,
  type PageRequest,
  type ParticipantRole,
  roleCode,
} from '../../model/list-query.ts';
import { type Connection, readerOf } from '../dialect.ts';
import { claimOf } from '../rows/columns.ts';
import { type FacetCount, type FacetField, facetOf } from './claim-facets.ts';
import { type ClaimScope, claimIsVisible, claimMatches, codesOf } from './filters.ts';
import { claimOrdering, countAll, isAfter, pagesByParent, parseArray, toPage } from './pages.ts';

export type ClaimListSpec = {
  readonly filter: ClaimFilter;
  readonly order: ClaimOrder;
  readonly page: PageRequest;
  readonly asOf: AsOf;
  /** Left out: accepted ones. */
  readonly review?: readonly ReviewState[];
};
export type SubjectPredicate = { readonly subject: EntityId; readonly predicate: string };
export type ObjectPredicate = { readonly object: EntityId; readonly predicate: string };

/** What is asked of claims. Each method is one statement for a whole batch; maps hold an entry for each parent that exists. */
export class ClaimReader {
  readonly #connection: Connection;

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  get #aside() {
    return this.#connection.aside;
  }

  async bySlug(ids: readonly ClaimId[]): Promise<Map<ClaimId, Claim>> {
    const rows = await readerOf(this.#connection, ids)
      .selectFrom('claim')
      .select(['slug', 'body', 'recorded_at', 'withdrawal', 'review'])
      .where(this.#connection.dialect.isAmong('slug', ids))
      .execute();
    return new Map(rows.map(row => [asClaimId(row.slug), claimOf(row)]));
  }

  /** By row; under each the claim, with its slug. */
  async byRow(ids: readonly number[]): Promise<Map<number, Claim>> {
    const rows = await readerOf(this.#connection, ids)
      .selectFrom('claim as c')
      .select(['c.id', 'c.body', 'c.recorded_at', 'c.withdrawal', 'c.review'])
      .where(this.#connection.dialect.isAmong('c.id', ids))
      .execute();
    return new Map(rows.map(row => [row.id, claimOf(row)]));
  }

  async page(spec: ClaimListSpec): Promise<Page<ClaimId>> {
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

  /** Whole claims after a row, in the order of entry. */
  async wholeAfter(
    row: number,
    most: number,
    spec: Pick<ClaimListSpec, 'filter' | 'asOf'>,
  ): Promise<{ readonly row: number; readonly claim: Claim }[]> {
    const rows = await this.#listedClaims(spec)
      .select(['c.id', 'c.body', 'c.recorded_at', 'c.withdrawal', 'c.review'])
      .where('c.id', '>', row)
      .orderBy('c.id')
      .limit(most)
      .execute();
    return rows.map(found => ({ row: found.id, claim: claimOf(found) }));
  }

  async count(spec: ClaimListSpec): Promise<number> {
    const row = await this.#listedClaims(spec).select(countAll.as('count')).executeTakeFirstOrThrow();
    return row.count;
  }

  /** A page of the claims in which each parent plays one of these parts. */
  async ofParticipants(
    parents: readonly EntityId[],
    roles: readonly ParticipantRole[] | null,
    spec: ClaimListSpec,
  ): Promise<Map<EntityId, Page<ClaimId>>> {
    const { column, direction } = claimOrdering(spec.order, 'p.asserted_earliest');
    const rows = await this.#aside
      .selectFrom('entity as e')
      .select('e.slug as parent')
      .select(eb =>
        this.#connection.dialect
          .jsonArray(
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
          )
          .as('page'),
      )
      .where('e.slug', 'in', parents)
      .execute();
    return pagesByParent(rows, spec.page, asClaimId);
  }

  async participantCounts(
    parents: readonly EntityId[],
    roles: readonly ParticipantRole[] | null,
    spec: Pick<ClaimListSpec, 'filter' | 'asOf'>,
  ): Promise<Map<EntityId, number>> {
    const rows = await this.#aside
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
  async about(wanted: readonly SubjectPredicate[], asOf: AsOf): Promise<Map<string, Claim[]>> {
    const pairs = sql.join(wanted.map(({ subject, predicate }) => sql`(${subject}, ${predicate})`));
    const rows = await this.#aside
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

  /** Every visible claim that leads to each object with one predicate, the latest said first; keyed by `pairOf`. */
  async naming(wanted: readonly ObjectPredicate[], asOf: AsOf): Promise<Map<string, Claim[]>> {
    const pairs = sql.join(wanted.map(({ object, predicate }) => sql`(${object}, ${predicate})`));
    const rows = await this.#aside
      .selectFrom('entity as e')
      .innerJoin('participation as p', 'p.node', 'e.canonical')
      .innerJoin('claim as c', 'c.id', 'p.claim')
      .select(['e.slug as object', 'c.predicate', 'c.body', 'c.recorded_at', 'c.withdrawal', 'c.review'])
      .where('e.slug', 'in', [...new Set(wanted.map(({ object }) => object))])
      .where('p.role', '=', roleCode('object'))
      .where('c.predicate', 'in', [...new Set(wanted.map(({ predicate }) => predicate))])
      .where(sql<SqlBool>`(e.slug, c.predicate) in (values ${pairs})`)
      .where(claimIsVisible(asOf))
      .orderBy('c.asserted_earliest', 'desc')
      .orderBy('c.id')
      .execute();
    const found = Map.groupBy(rows, row => pairOf(row.object, row.predicate));
    return new Map(
      wanted.map(({ object, predicate }) => {
        const key = pairOf(object, predicate);
        return [key, (found.get(key) ?? []).map(claimOf)];
      }),
    );
  }

  /** The visible claims that speak of each, the latest said first, at most `first` of each. */
  async regarding(
    claims: readonly ClaimId[],
    { first, asOf }: { readonly first: number; readonly asOf: AsOf },
  ): Promise<Map<ClaimId, ClaimId[]>> {
    const rows = await this.#aside
      .selectFrom('claim as about')
      .select('about.slug as parent')
      .select(eb =>
        this.#connection.dialect
          .jsonArray(
            eb
              .selectFrom('claim as c')
              .select('c.slug as id')
              .whereRef('c.regards', '=', 'about.slug')
              .where(claimIsVisible(asOf))
              .orderBy('c.asserted_earliest', 'desc')
              .orderBy('c.id', 'desc')
              .limit(first),
          )
          .as('regarding'),
      )
      .where('about.slug', 'in', claims)
      .execute();
    return new Map(
      rows.map(({ parent, regarding }) => [asClaimId(parent), parseArray(regarding).map(({ id }) => asClaimId(id))]),
    );
  }

  /** Matching claims counted by one of their sides, the largest counts first, at most 100. */
  facet(field: FacetField, filter: ClaimFilter, asOf: AsOf): Promise<FacetCount[]> {
    return facetOf(this.#connection, this.#listedClaims({ filter, asOf }), field, asOf);
  }

  /** Where the first words of claims stand in the text, by row; null where no evidence points at words. */
  async places(rows: readonly number[]): Promise<Map<number, number | null>> {
    const found = await readerOf(this.#connection, rows)
      .selectFrom('claim')
      .select(['id', 'place'])
      .where(this.#connection.dialect.isAmong('id', rows))
      .execute();
    return new Map(found.map(row => [row.id, row.place]));
  }

  /** The slugs of claims by row. */
  async slugs(rows: readonly number[]): Promise<Map<number, ClaimId>> {
    if (rows.length === 0) return new Map();
    const found = await readerOf(this.#connection, rows)
      .selectFrom('claim')
      .select(['id', 'slug'])
      .where('id', 'in', rows)
      .execute();
    return new Map(found.map(row => [row.id, asClaimId(row.slug)]));
  }

  #listedClaims({ filter, asOf, review }: Pick<ClaimListSpec, 'filter' | 'asOf' | 'review'>) {
    return this.#aside
      .selectFrom('claim as c')
      .where(claimIsVisible(asOf, review))
      .where(({ eb }) => claimMatches(eb as unknown as ClaimScope, filter));
  }
}

/** One code is compared and several are listed, so that a key goes on behind a single one in its own order. */
function isOneOf(column: 'p.role', codes: readonly number[]): RawBuilder<SqlBool> {
  return codes.length === 1
    ? sql<SqlBool>`${sql.ref(column)} = ${codes[0]}`
    : sql<SqlBool>`${sql.ref(column)} in (${sql.join(codes)})`;
}

const countDistinct = (column: string) => sql<number>`cast(count(distinct ${sql.ref(column)}) as integer)`;
