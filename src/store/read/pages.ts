import { type RawBuilder, type SqlBool, sql } from 'kysely';

import { asEntityId, type EntityId } from '../../base/ids.ts';
import type { ClaimOrder, EntityOrder, Keyset, Page, PageItem, PageRequest } from '../../model/list-query.ts';

/** Orders and keyset pages, as every list is read. */

export const countAll = sql<number>`cast(count(*) as integer)`;

/** Null dates sort before every day. */
export const beforeEveryDay = -2_000_000_001;

export function entityOrdering(order: EntityOrder | null) {
  const columns = {
    recorded: sql.ref<number>('n.id'),
    name: sql<string>`n.sort_name`,
    date: sql<number>`coalesce(n.date_earliest, ${sql.lit(beforeEveryDay)})`,
  };
  return {
    column: columns[order?.field ?? 'recorded'] as RawBuilder<string | number>,
    direction: order?.direction ?? 'asc',
  };
}

/** `asserted` is the column that holds when the claim was said. */
export function claimOrdering(
  order: ClaimOrder,
  asserted: 'c.asserted_earliest' | 'p.asserted_earliest' = 'c.asserted_earliest',
) {
  const columns = {
    asserted: sql.ref<number>(asserted),
    valid: sql<number>`coalesce(c.valid_earliest, ${sql.lit(beforeEveryDay)})`,
    recorded: sql<number>`c.id`,
    place: sql<number>`coalesce(c.place, ${sql.lit(beforeEveryDay)})`,
  };
  return { column: columns[order.field] as RawBuilder<string | number>, direction: order.direction };
}

export function isAfter(
  column: RawBuilder<unknown>,
  row: RawBuilder<unknown>,
  direction: 'asc' | 'desc',
  after: Keyset,
): RawBuilder<SqlBool> {
  const past = direction === 'asc' ? sql`>` : sql`<`;
  // the first half alone is a range of a key, where the column leads one
  return sql<SqlBool>`${column} ${past}= ${after.sort} and (${column} ${past} ${after.sort} or ${row} ${past} ${after.row})`;
}

type IdOf<Id> = (slug: string) => Id;

export function toPage<Id>(rows: readonly PageItem<string>[], page: PageRequest, idOf: IdOf<Id>): Page<Id> {
  const items = rows.slice(0, page.first).map(({ id, sort, row }) => ({ id: idOf(id), sort, row }));
  return { items, hasNextPage: rows.length > page.first };
}

export function pagesByParent<Id>(
  rows: readonly { parent: string; page: unknown }[],
  page: PageRequest,
  idOf: IdOf<Id>,
): Map<EntityId, Page<Id>> {
  return new Map(
    rows.map(row => [asEntityId(row.parent), toPage(parseArray(row.page as PageItem<string>[]), page, idOf)]),
  );
}

/** SQLite hands JSON over as text. */
export function parseArray<Row>(value: readonly Row[] | string): readonly Row[] {
  return typeof value === 'string' ? (JSON.parse(value) as Row[]) : value;
}
