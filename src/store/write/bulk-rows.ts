import { bulkColumns, type Row } from '../dialect.ts';
import type { ClaimTable, EntityTable } from '../tables.ts';

const [entityColumnNames, claimColumnNames] = [Object.keys(bulkColumns.entity), Object.keys(bulkColumns.claim)];

/** The values of rows in the order in which their table is filled in bulk. */
export function bulkRows(table: 'entity', rows: readonly EntityTable[]): Row[];
export function bulkRows(table: 'claim', rows: readonly ClaimTable[]): Row[];
export function bulkRows(table: 'entity' | 'claim', rows: readonly object[]): Row[] {
  const names = table === 'entity' ? entityColumnNames : claimColumnNames;
  return rows.map(row => names.map(name => row[name as keyof typeof row]));
}
