import { type SqlBool, sql } from 'kysely';

import { asEntityId, type EntityId } from '../../base/ids.ts';
import { nearestOf, triplesIn } from '../../base/nearness.ts';
import type { ReviewState } from '../../model/claim.ts';
import type { Document, Entity, EntityDescription, EntityKind } from '../../model/entity.ts';
import { type CanonicalEntity, canonicalEntities, type IdentityJudgement, type Members } from '../../model/identity.ts';
import type { AsOf, EntityFilter, EntityOrder, Page, PageItem, PageRequest } from '../../model/list-query.ts';
import { type Connection, readerOf } from '../dialect.ts';
import { entityOf } from '../rows/columns.ts';
import { withStatedAttributes } from '../rows/stated-attributes.ts';
import type { ChangeTable, EntityDescriptionTable } from '../tables.ts';
import { type EntityScope, entityMatches, isSpokenOf, type Nested } from './filters.ts';
import { isInUse, isListed } from './listed-nodes.ts';
import { countAll, entityOrdering, isAfter, pagesByParent, toPage } from './pages.ts';

export type EntityListSpec = {
  readonly filter: EntityFilter;
  /** Null: by entry. */
  readonly order: EntityOrder | null;
  readonly page: PageRequest;
  readonly asOf: AsOf;
  /** Whether only nodes are listed that a claim visible from `asOf` speaks of. */
  readonly spokenOfOnly: boolean;
  /** Only nodes in these states of review; left out: accepted ones. */
  readonly review?: readonly ReviewState[];
};

/** What nodes are looked through by for a name that is near, and how many are compared with it letter by letter. */
const [mostTriples, mostRanked] = [12, 50];

/** Of each node. */
const mostDescriptions = 100;

type DescriptionRow = Pick<EntityDescriptionTable, 'revision' | 'review' | 'earlier' | 'body'> &
  Pick<ChangeTable, 'author' | 'at' | 'reason'>;

const descriptionOf = ({ revision, review, earlier, body, author, at, reason }: DescriptionRow): EntityDescription => ({
  revision,
  review: review as ReviewState,
  earlier: entityOf({ body: earlier }),
  described: entityOf({ body }),
  by: author,
  at,
  reason,
});

/** What nodes are sorted by when not by entry, by row; null: a node without a date. */
export type SortKeys = ReadonlyMap<number, string | number | null>;

/** What is asked of nodes. Each method is one statement for a whole batch; maps hold an entry for each node that exists. */
export class EntityReader {
  readonly #connection: Connection;

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  get #aside() {
    return this.#connection.aside;
  }

  /** By slug; a merged node's slug gives its canonical node. */
  async bySlug(slugs: readonly EntityId[]): Promise<Map<EntityId, CanonicalEntity>> {
    const rows = await readerOf(this.#connection, slugs)
      .selectFrom('entity as asked')
      .innerJoin('entity as e', 'e.canonical', 'asked.canonical')
      .select(['asked.slug as asked', 'asked.canonical', 'e.id', 'e.stated', 'e.body'])
      .where(this.#connection.dialect.isAmong('asked.slug', slugs))
      .orderBy('e.id')
      .execute();
    const members = new Map<EntityId, Members>();
    for (const [asked, same] of Map.groupBy(rows, row => row.asked)) {
      const merged = same.filter(row => row.id !== row.canonical);
      const own = same.find(row => row.id === row.canonical)!;
      members.set(asEntityId(asked), { canonical: entityOf(own), merged: merged.map(entityOf) });
    }
    return withStatedAttributes(canonicalEntities(members), rows);
  }

  async page(kinds: readonly EntityKind[] | null, spec: EntityListSpec): Promise<Page<EntityId>> {
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

  /** Every channel after a row, in whatever state of review, in the order of entry. */
  async channelsAfter(row: number, most: number): Promise<{ readonly row: number; readonly id: EntityId }[]> {
    const found = await this.#aside
      .selectFrom('entity')
      .select(['id as row', 'slug'])
      .where('kind', '=', 'channel')
      .where('id', '>', row)
      .whereRef('id', '=', 'canonical')
      .orderBy('id')
      .limit(most)
      .execute();
    return found.map(({ row: id, slug }) => ({ row: id, id: asEntityId(slug) }));
  }

  /** Every node after a row as it is recorded, in whatever state of review and of its own, in the order of entry. */
  async recordedAfter(row: number, most: number): Promise<{ readonly row: number; readonly entity: Entity }[]> {
    const found = await this.#aside
      .selectFrom('entity')
      .select(['id', 'body'])
      .where('id', '>', row)
      .orderBy('id')
      .limit(most)
      .execute();
    return found.map(({ id, body }) => ({ row: id, entity: entityOf({ body }) }));
  }

  /** The rows of all nodes that lists have and that were recorded by a moment, in the order of entry. Null: by now. */
  async listedRows(recordedBy: string | null): Promise<number[]> {
    const rows = await this.#aside
      .selectFrom('entity as n')
      .select('n.id')
      .whereRef('n.canonical', '=', 'n.id')
      .where(isInUse)
      .$if(recordedBy !== null, query => query.where('n.recorded_at', '<=', recordedBy!))
      .orderBy('n.id')
      .execute();
    return rows.map(({ id }) => id);
  }

  /** The canonical nodes of all those that are read as another one. */
  async canonicalOfMerged(): Promise<Map<EntityId, EntityId>> {
    const rows = await this.#aside
      .selectFrom('entity as merged')
      .innerJoin('entity as e', 'e.id', 'merged.canonical')
      .select(['merged.slug as from', 'e.slug as to'])
      .whereRef('merged.canonical', '<>', 'merged.id')
      .execute();
    return new Map(rows.map(({ from, to }) => [asEntityId(from), asEntityId(to)]));
  }

  async count(kinds: readonly EntityKind[] | null, spec: EntityListSpec): Promise<number> {
    const row = await this.#listedEntities(kinds, spec).select(countAll.as('count')).executeTakeFirstOrThrow();
    return row.count;
  }

  /** A page of the documents that each parent published. */
  async published(parents: readonly EntityId[], spec: EntityListSpec): Promise<Map<EntityId, Page<EntityId>>> {
    const { column, direction } = entityOrdering(spec.order);
    const rows = await this.#aside
      .selectFrom('entity as e')
      .select('e.slug as parent')
      .select(eb =>
        this.#connection.dialect
          .jsonArray(
            this.#published(eb as unknown as Nested, spec)
              .select(['n.slug as id', 'n.id as row', column.as('sort')])
              .$if(spec.page.after !== null, query =>
                query.where(isAfter(column, sql.ref('n.id'), direction, spec.page.after!)),
              )
              .orderBy(column, direction)
              .orderBy('n.id', direction)
              .limit(spec.page.first + 1),
          )
          .as('page'),
      )
      .where('e.slug', 'in', parents)
      .execute();
    return pagesByParent(rows, spec.page, asEntityId);
  }

  async publishedCounts(parents: readonly EntityId[], spec: EntityListSpec): Promise<Map<EntityId, number>> {
    const rows = await this.#aside
      .selectFrom('entity as e')
      .select('e.slug as parent')
      .select(eb =>
        this.#published(eb as unknown as Nested, spec)
          .select(countAll.as('count'))
          .as('count'),
      )
      .where('e.slug', 'in', parents)
      .execute();
    return new Map(rows.map(row => [asEntityId(row.parent), row.count ?? 0]));
  }

  /** Judgements on each node's identity, those on nodes merged into it among them, undone ones too. */
  async judgements(slugs: readonly EntityId[]): Promise<Map<EntityId, IdentityJudgement[]>> {
    const rows = await this.#aside
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

  /** Other descriptions of these nodes that were put forward, the newest first, some of each; of nodes merged into them too. */
  async descriptions(slugs: readonly EntityId[]): Promise<Map<EntityId, EntityDescription[]>> {
    const ranked = this.#aside
      .selectFrom('entity as e')
      .innerJoin('entity as m', 'm.canonical', 'e.canonical')
      .innerJoin('entity_description as d', 'd.node', 'm.id')
      .innerJoin('change as h', 'h.revision', 'd.revision')
      .select(['e.slug as parent', 'd.revision', 'd.review', 'd.earlier', 'd.body', 'h.author', 'h.at', 'h.reason'])
      .select(sql<number>`row_number() over (partition by e.id order by d.revision desc)`.as('place'))
      .where(this.#connection.dialect.isAmong('e.slug', slugs));
    const rows = await this.#aside
      .selectFrom(ranked.as('r'))
      .selectAll()
      .where('r.place', '<=', mostDescriptions)
      .orderBy('r.revision', 'desc')
      .execute();
    const found = Map.groupBy(rows, row => asEntityId(row.parent));
    return new Map(slugs.map(slug => [slug, (found.get(slug) ?? []).map(descriptionOf)]));
  }

  /** Nodes as they were recorded, whatever their canonical nodes are. */
  async recorded(slugs: readonly EntityId[]): Promise<Entity[]> {
    if (slugs.length === 0) return [];
    const rows = await readerOf(this.#connection, slugs)
      .selectFrom('entity')
      .select('body')
      .where(this.#connection.dialect.isAmong('slug', slugs))
      .execute();
    return rows.map(entityOf);
  }

  /** A document as it was recorded, whatever its canonical node is; null where no document has this slug. */
  async recordedDocument(slug: EntityId): Promise<Document | null> {
    const row = await this.#connection.keyed
      .selectFrom('entity')
      .select('body')
      .where('slug', '=', slug)
      .executeTakeFirst();
    const found = row && entityOf(row);
    return found?.kind === 'document' ? found : null;
  }

  /** The canonical rows of these nodes. */
  async canonicalRows(slugs: readonly EntityId[]): Promise<Map<EntityId, number>> {
    if (slugs.length === 0) return new Map();
    const rows = await readerOf(this.#connection, slugs)
      .selectFrom('entity')
      .select(['slug', 'canonical'])
      .where('slug', 'in', slugs)
      .execute();
    return new Map(rows.map(row => [asEntityId(row.slug), row.canonical]));
  }

  /** The slugs of nodes by row. */
  async slugs(rows: readonly number[]): Promise<Map<number, EntityId>> {
    if (rows.length === 0) return new Map();
    const found = await readerOf(this.#connection, rows)
      .selectFrom('entity')
      .select(['id', 'slug'])
      .where(this.#connection.dialect.isAmong('id', rows))
      .execute();
    return new Map(found.map(row => [row.id, asEntityId(row.slug)]));
  }

  async sortKeys(rows: readonly number[], field: 'name' | 'date'): Promise<SortKeys> {
    const column = field === 'name' ? 'sort_name' : 'date_earliest';
    const found = await readerOf(this.#connection, rows)
      .selectFrom('entity as n')
      .select(['n.id', `n.${column} as sort`])
      .where(this.#connection.dialect.isAmong('n.id', rows))
      .execute();
    return new Map(found.map(row => [row.id, row.sort]));
  }

  /** The slugs of nodes whose slug or names are nearest to a name that none has, the nearest first. */
  async nearest(given: string, most: number): Promise<EntityId[]> {
    const triples = triplesIn(given, mostTriples);
    if (triples.length === 0) return [];
    const names = sql`(replace(n.slug, '-', ' ') || ' ' || n.search_names)`;
    const has = triples.map(
      triple => sql`case when ${names} like ${`%${triple.replace(/[\\%_]/g, '\\$&')}%`} escape '\\' then 1 else 0 end`,
    );
    const shared = sql<number>`(${sql.join(has, sql` + `)})`;
    const rows = await this.#aside
      .selectFrom('entity as n')
      .select(['n.slug', 'n.canonical', 'n.search_names'])
      .where(sql<SqlBool>`${shared} > 0`)
      .where(isInUse)
      .orderBy(shared, 'desc')
      .orderBy(sql`length(n.search_names)`)
      .orderBy('n.id')
      .limit(mostRanked)
      .execute();
    const items = rows.map(row => ({ ...row, names: [row.slug, ...row.search_names.split('\n')] }));
    const nearest = nearestOf(given, items, items.length);
    const isFirst = (row: (typeof nearest)[number], at: number) =>
      nearest.findIndex(({ canonical }) => canonical === row.canonical) === at;
    return nearest
      .filter(isFirst)
      .slice(0, most)
      .map(({ slug }) => asEntityId(slug));
  }

  #listedEntities(kinds: readonly EntityKind[] | null, { filter, asOf, spokenOfOnly, review }: EntityListSpec) {
    return this.#aside
      .selectFrom('entity as n')
      .whereRef('n.canonical', '=', 'n.id')
      .$if(kinds !== null, query => query.where('n.kind', 'in', kinds!))
      .where(({ eb }) => entityMatches(eb as unknown as EntityScope, filter, asOf))
      .$if(!spokenOfOnly || review !== undefined, query => query.where(review ? isListed(review) : isInUse))
      .$if(spokenOfOnly, query => query.where(({ eb }) => isSpokenOf(eb as unknown as EntityScope, asOf, {})));
  }

  #published(eb: Nested, { filter, asOf, spokenOfOnly }: EntityListSpec) {
    return eb
      .selectFrom('entity as n')
      .innerJoin('entity as by', 'by.id', 'n.publisher')
      .whereRef('by.canonical', '=', 'e.canonical' as never)
      .whereRef('n.canonical', '=', 'n.id')
      .where(({ eb: inner }) => entityMatches(inner as unknown as EntityScope, filter, asOf))
      .$if(!spokenOfOnly, query => query.where(isInUse))
      .$if(spokenOfOnly, query =>
        query.where(({ eb: inner }) => isSpokenOf(inner as unknown as EntityScope, asOf, {})),
      );
  }
}
