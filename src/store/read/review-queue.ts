import { type SqlBool, sql } from 'kysely';

import { asClaimId, asEntityId, asSha256 } from '../../base/ids.ts';
import { type Document, reviewOf } from '../../model/entity.ts';
import {
  type Direction,
  type Keyset,
  keysetOrder,
  type Page,
  type PageItem,
  type PageRequest,
} from '../../model/list-query.ts';
import type { WaitingThing } from '../../model/review-item.ts';
import type { Connection } from '../dialect.ts';
import { readChangeBody } from '../rows/change-bodies.ts';
import { entityOf } from '../rows/columns.ts';
import { countAll, isAfter } from './pages.ts';

/** Sorts of what waits, by which rows of several tables are told apart in one list. */
const sorts = ['claim', 'node', 'description', 'version'] as const;
type Sort = (typeof sorts)[number];
const placeOf = (sort: Sort) => sql.lit(sorts.indexOf(sort));
const rowOf = (row: number, sort: Sort) => row * sorts.length + sorts.indexOf(sort);

type Item = PageItem<WaitingThing>;

/** What waits for review, by the changes that put it forward: `sort` of an item is the revision of its change. */
export class ReviewQueueReader {
  readonly #connection: Connection;

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  async page(page: PageRequest, direction: Direction = 'asc'): Promise<Page<WaitingThing>> {
    const [others, versions] = await Promise.all([this.#others(page, direction), this.#versions(page, direction)]);
    const found = [...others, ...versions].toSorted(keysetOrder(direction));
    return { items: found.slice(0, page.first), hasNextPage: found.length > page.first };
  }

  async count(): Promise<number> {
    const { aside } = this.#connection;
    const [others, versions] = await Promise.all([
      aside.selectFrom(this.#waiting().as('w')).select(countAll.as('count')).executeTakeFirstOrThrow(),
      aside.selectFrom('entity as e').select(countMarks.as('count')).where(hasWaitingVersion).executeTakeFirstOrThrow(),
    ]);
    return others.count + (versions.count ?? 0);
  }

  async #others({ first, after }: PageRequest, direction: Direction): Promise<Item[]> {
    const past = sql.raw(direction === 'asc' ? '>' : '<');
    const row = sql<number>`w.id * ${sql.lit(sorts.length)} + w.place`;
    const rows = await this.#connection.aside
      .selectFrom(this.#waiting().as('w'))
      .select(['w.revision', 'w.id', 'w.place', 'w.slug'])
      .$if(after !== null, query =>
        query.where(
          sql<SqlBool>`(w.revision ${past} ${after!.sort} or (w.revision = ${after!.sort} and ${row} ${past} ${after!.row}))`,
        ),
      )
      .orderBy('w.revision', direction)
      .orderBy(row, direction)
      .limit(first + 1)
      .execute();
    return rows.map(({ revision, id, place, slug }) => {
      const sort = sorts[place]!;
      const thing =
        sort === 'claim' ? { kind: sort, claim: asClaimId(slug) } : { kind: sort, entity: asEntityId(slug) };
      return { id: thing as WaitingThing, sort: revision, row: rowOf(id, sort) };
    });
  }

  /** All but versions, which stand in the bodies of their documents. */
  #waiting() {
    const { aside } = this.#connection;
    const claims = aside
      .selectFrom('claim as t')
      .innerJoin('change_subject as s', join => join.onRef('s.subject', '=', 't.id').on('s.kind', '=', 'claim'))
      .innerJoin('change as h', 'h.revision', 's.revision')
      .select(({ fn }) => [fn.max<number>('h.revision').as('revision'), 't.id', placeOf('claim').as('place'), 't.slug'])
      .where('t.review', '=', 'proposed')
      // as the index has it
      .where('t.review', '<>', 'accepted')
      .where('t.withdrawn_at', 'is', null)
      .where('h.kind', '=', 'propose-claims')
      .groupBy(['t.id', 't.slug']);
    const nodes = aside
      .selectFrom('entity as t')
      .innerJoin('change_subject as s', join => join.onRef('s.subject', '=', 't.id').on('s.kind', '=', 'node'))
      .innerJoin('change as h', 'h.revision', 's.revision')
      .select(({ fn }) => [fn.max<number>('h.revision').as('revision'), 't.id', placeOf('node').as('place'), 't.slug'])
      .where('t.review', '=', 'proposed')
      .where(sql<SqlBool>`h.kind = case when t.kind = 'document' then 'add-document' else 'propose-entities' end`)
      .groupBy(['t.id', 't.slug']);
    const descriptions = aside
      .selectFrom('entity_description as d')
      .innerJoin('entity as t', 't.id', 'd.node')
      .select(['d.revision', 't.id', placeOf('description').as('place'), 't.slug'])
      .where('d.review', '=', 'proposed');
    return claims.unionAll(nodes).unionAll(descriptions);
  }

  /** Versions of accepted documents, of which no bodies are read but of those that the page reaches. */
  async #versions({ first, after }: PageRequest, direction: Direction): Promise<Item[]> {
    const compare = keysetOrder(direction);
    const found = new Map<number, Item[]>();
    let last: Keyset | null = after;
    for (;;) {
      const additions = await this.#additions({ first: first + 1, after: last }, direction);
      const documents = [...new Set(additions.map(({ id }) => id))].filter(id => !found.has(id));
      for (const [document, items] of await this.#versionsOf(documents)) found.set(document, items);
      const end = additions.length > first ? keyOf(additions.at(-1)!) : null;
      const items = [...found.values()]
        .flat()
        .filter(item => (after === null || compare(item, after) > 0) && (end === null || compare(item, end) <= 0));
      if (end === null || items.length > first) return items;
      last = end;
    }
  }

  /** Changes that added a version to a document of which some version waits: that one, or another. */
  async #additions({ first, after }: PageRequest, direction: Direction): Promise<Addition[]> {
    const row = sql<number>`e.id * ${sql.lit(sorts.length)} + ${placeOf('version')}`;
    return this.#addingChanges()
      .select(['e.id', 'h.revision'])
      .where(hasWaitingVersion)
      .$if(after !== null, query => query.where(isAfter(sql.ref('h.revision'), row, direction, after!)))
      .orderBy('h.revision', direction)
      .orderBy('e.id', direction)
      .limit(first)
      .execute();
  }

  /** What waits of these documents. Each version is added by a change of its own, which may have added it anew. */
  async #versionsOf(documents: readonly number[]): Promise<Map<number, Item[]>> {
    if (documents.length === 0) return new Map();
    const rows = await this.#addingChanges()
      .select(['e.id', 'e.slug', 'e.body', 'h.revision', 'h.body as change'])
      .where('e.id', 'in', documents)
      .orderBy('h.revision')
      .execute();
    const found = new Map(documents.map(id => [id, new Map<string, Item>()]));
    for (const { id, slug, body, revision, change } of rows) {
      const { versions } = entityOf({ body }) as Document;
      const added = readChangeBody(change).effects?.nodes?.find(
        ({ node, version }) => node === slug && version !== null,
      );
      const waiting = versions.find(one => one.sha256 === added?.version && reviewOf(one) === 'proposed');
      if (!waiting) continue;
      const thing = { kind: 'version', entity: asEntityId(slug), version: asSha256(waiting.sha256) } as const;
      found.get(id)!.set(waiting.sha256, { id: thing, ...keyOf({ id, revision }) });
    }
    return new Map([...found].map(([id, items]) => [id, [...items.values()]]));
  }

  #addingChanges() {
    return this.#connection.aside
      .selectFrom('entity as e')
      .innerJoin('change_subject as s', join => join.onRef('s.subject', '=', 'e.id').on('s.kind', '=', 'node'))
      .innerJoin('change as h', 'h.revision', 's.revision')
      .where('h.kind', '=', 'add-document');
  }
}

type Addition = { readonly id: number; readonly revision: number };

const keyOf = ({ id, revision }: Addition) => ({ sort: revision, row: rowOf(id, 'version') });

/** What the body of an accepted document holds once for each version that waits; within a text, its marks would be escaped. */
const mark = '"review":"proposed"';
const hasWaitingVersion = sql<SqlBool>`e.kind = 'document' and e.review is null and e.body like ${`%${mark}%`}`;
const countMarks = sql<
  number | null
>`cast(sum((length(e.body) - length(replace(e.body, ${mark}, ''))) / ${sql.lit(mark.length)}) as integer)`;
