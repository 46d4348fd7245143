import { CompiledQuery, type Kysely } from 'kysely';

import { bulkColumns, type DialectParts } from '../dialect.ts';
import type { Tables } from '../tables.ts';
import { BulkWrite, copyLine } from './bulk-write.ts';
import { bulkInsert, postgresDialect, rowsPerStatement } from './dialect.ts';
import { postgresSearch, vectorOf } from './search.ts';

/** PostgreSQL over a connection of ours, which takes many rows at a time and does not wait for them. */
export const serverDialect: DialectParts = {
  ...postgresDialect,
  insert: async (db, table, rows, conflict) => {
    const names = Object.keys(bulkColumns[table]).join(', ');
    for (let start = 0; start < rows.length; start += rowsPerStatement) {
      const batch = rows.slice(start, start + rowsPerStatement);
      if (conflict === undefined) await copy(db, `${table} (${names})`, batch);
      else {
        const { text, values } = bulkInsert(table, batch, conflict);
        await db.executeQuery(CompiledQuery.raw(text, [new BulkWrite(null, values)]));
      }
    }
  },
  search: {
    ...postgresSearch,
    add: (db, index, rows) =>
      copy(
        db,
        `${index} ("row", words)`,
        rows.map(row => [row.row, vectorOf(row)]),
      ),
  },
};

async function copy(db: Kysely<Tables>, target: string, rows: readonly (readonly unknown[])[]): Promise<void> {
  const lines = rows.map(copyLine).join('');
  await db.executeQuery(CompiledQuery.raw(`copy ${target} from stdin`, [new BulkWrite(lines)]));
}
