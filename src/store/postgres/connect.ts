import { Kysely, PostgresDialect, sql } from 'kysely';
import { Pool } from 'pg';

import type { Connection } from '../dialect.ts';
import type { Tables } from '../tables.ts';
import { postgresDialect } from './dialect.ts';
import { listenForChanges } from './listen.ts';

type PostgresOptions = {
  /** The schema that holds the tables; the server's default where left out. */
  readonly schema?: string;
  readonly onStatement?: (sql: string) => void;
};

/** Opens a pool on a PostgreSQL server. Throws STORE_UNAVAILABLE where it does not answer. */
export async function connectPostgres(url: string, options: PostgresOptions = {}): Promise<Connection> {
  const { schema, onStatement = () => {} } = options;
  // short statements gain nothing from compiled plans, and wait a quarter of a second for them
  const settings = ['-c random_page_cost=1.1', '-c jit=off', ...(schema ? [`-c search_path=${schema}`] : [])];
  const pool = new Pool({
    connectionString: url,
    max: 10,
    options: settings.join(' '),
    connectionTimeoutMillis: 5_000,
  });
  pool.on('error', () => {}); // an idle connection that drops is replaced at the next query
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }), log: event => onStatement(event.query.sql) });
  try {
    const { rows } = await sql<{ schema: string }>`select current_schema() as schema`.execute(db);
    const listen = (onChange: () => void) => listenForChanges(url, onChange);
    return { db, dialect: postgresDialect, schema: rows[0]!.schema, listen };
  } catch (error) {
    await db.destroy();
    throw postgresDialect.explain(error) ?? error;
  }
}
