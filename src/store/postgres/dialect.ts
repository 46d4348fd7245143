import { CompiledQuery, type Expression, sql } from 'kysely';
import { jsonArrayFrom } from 'kysely/helpers/postgres';

import { AppError } from '../../base/errors.ts';
import { deadlineExceeded } from '../deadline.ts';
import { type BulkTable, bulkColumns, type DialectParts, onConflict, type Row, searchIndexes } from '../dialect.ts';
import { settlePoints } from './points.ts';
import { isOfAnotherConnection } from './prepared-statements.ts';
import { postgresSearch } from './search.ts';

/** A number of our own that names the lock of writers. */
const writerLock = 4_243_484;

/** What `pg` and its pool say of a connection that is gone, in errors that have no code. */
const lostConnection =
  /^(Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error|Client was closed)/;
/** What those listen to who follow the change log. */
export const changeChannel = 'backchannel_change';

const arrayTypes = { integer: 'integer', text: 'text', bytes: 'bytea' } as const;
export const rowsPerStatement = 10_000;

/** Tables that hold words of texts, besides the indexes of words. */
const wordTables = ['text', 'claim', 'entity', 'evidence', 'description_before', 'search_word'] as const;

export const postgresDialect: DialectParts = {
  name: 'postgres',
  jsonArray: <Row>(query: Expression<Row>) => jsonArrayFrom(query as never) as never,
  isAmong: (column, values) =>
    // of no values nothing tells their type
    values.length === 0
      ? sql`false`
      : sql`${sql.ref(column)} = any(${values}::${sql.raw(typeof values[0] === 'string' ? 'text' : 'integer')}[])`,
  elementsOf: values => sql`json_array_elements(${JSON.stringify(values)}::json) as listed(value)`,
  joinClaims: (columns, condition) =>
    sql`cross join lateral (select ${sql.join(columns.map(column => sql.ref(`c.${column}`)))} from claim c where ${condition} offset 0) c`,
  keepNodeMap: async ({ schema }, moved) => ({
    table: sql`(
      select id, id as canonical, id as key from ${schema === null ? sql.id('entity') : sql.id(schema, 'entity')}
      where id <> all(${moved.map(({ id }) => id)}::integer[])
      union all
      select * from unnest(${moved.map(({ id }) => id)}::integer[], ${moved.map(({ canonical }) => canonical)}::integer[], ${moved.map(({ key }) => key)}::integer[])
    )`,
    forget: async () => {},
  }),
  // names sort by code point, as on SQLite, whatever the database's own collation
  textType: 'text collate "C"',
  bytesType: 'bytea',
  yearOf: column => sql<string>`to_char(date '1970-01-01' + ${sql.ref(column)}, 'YYYY')`,
  tableOptions: {},
  insert: async (db, table, rows, conflict) => {
    for (let start = 0; start < rows.length; start += rowsPerStatement) {
      const { text, values } = bulkInsert(table, rows.slice(start, start + rowsPerStatement), conflict);
      await db.executeQuery(CompiledQuery.raw(text, values));
    }
  },
  whileLoading: (_db, work) => work(),
  // it would look for itself after a minute, and until then expect tables to be as empty as they were
  takeStatistics: async db => {
    await sql`analyze ${sql.join(Object.keys(bulkColumns).map(name => sql.table(name)))}`.execute(db);
  },
  lockForWriting: async db => {
    await sql`select pg_advisory_xact_lock(${writerLock})`.execute(db);
  },
  announce: async db => {
    await sql`select pg_notify(${changeChannel}, '')`.execute(db);
  },
  // what its files and logs still hold is for whoever runs it: `vacuum full` locks everybody out
  forget: async db => {
    await sql`vacuum ${sql.join([...wordTables, ...searchIndexes].map(name => sql.table(name)))}`.execute(db);
  },
  settlePoints,
  search: postgresSearch,
  isRefusal: error => /^2[23]/.test(String((error as { code?: unknown }).code)),
  findDamage: async () => [],
  explain: error => {
    const { code, message } = error as { code?: unknown; message?: unknown };
    const cause = { cause: error };
    if (code === undefined && lostConnection.test(String(message)))
      return new AppError('STORE_UNAVAILABLE', 'PostgreSQL does not answer, or ended the connection', cause);
    if (typeof code !== 'string') return null;
    if (/^(53[12]|58)/.test(code))
      return new AppError(
        'STORE_UNAVAILABLE',
        'PostgreSQL has no room left, or cannot read or write its files; see its log',
        cause,
      );
    if (
      /^(08[^P]|57P|53)/.test(code) ||
      ['ECONNREFUSED', 'ECONNRESET', 'ENOTFOUND', 'ETIMEDOUT', 'EPIPE'].includes(code)
    ) {
      return new AppError(
        'STORE_UNAVAILABLE',
        'PostgreSQL does not answer; check DATABASE_URL and that the server runs',
        cause,
      );
    }
    if (code === '57014') return deadlineExceeded(error);
    if (/^28/.test(code))
      return new AppError('STORE_UNAVAILABLE', 'PostgreSQL refuses the user or password in DATABASE_URL', cause);
    if (code === '3D000')
      return new AppError('STORE_UNAVAILABLE', 'PostgreSQL has no database of the name in DATABASE_URL', cause);
    if (isOfAnotherConnection(error))
      return new AppError('STORE_BUSY', 'The connection to PostgreSQL was another one than before; try again', cause);
    if (code === '40001' || code === '40P01')
      return new AppError('STORE_BUSY', 'Another process is writing to the store; try again in a moment', cause);
    return /^XX/.test(code) ? new AppError('STORE_CORRUPT', 'PostgreSQL reports damaged data', cause) : null;
  },
};

/** An array for each column: one short statement, however many rows. */
export function bulkInsert(
  table: BulkTable,
  rows: readonly Row[],
  conflict: Parameters<typeof onConflict>[0],
): { text: string; values: unknown[] } {
  const columns = Object.entries(bulkColumns[table]);
  const names = columns.map(([name]) => name).join(', ');
  const arrays = columns.map(([, type], place) => `$${place + 1}::${arrayTypes[type]}[]`).join(', ');
  return {
    text: `insert into ${table} (${names}) select * from unnest(${arrays})${onConflict(conflict)}`,
    values: columns.map((_, place) => rows.map(row => row[place])),
  };
}
