import { bulkColumns, type Row } from '../dialect.ts';
import type { ClaimTable, EntityTable } from '../tables.ts';

const [entityColumnNames, claimColumnNames] = [Object.keys(bulkColumns.entity), Object.keys(bulkColumns.claim)];

/** The values of a row in the order in which its table is filled in bulk. */
export function bulkRow(table: 'entity', columns: EntityTable): Row;
export function bulkRow(table: 'claim', columns: ClaimTable): Row;
export function bulkRow(table: 'entity' | 'claim', columns: object): Row {
  const names = table === 'entity' ? entityColumnNames : claimColumnNames;
  return names.map(name => columns[name as keyof typeof columns]);
}
