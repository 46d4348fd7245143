import { Kysely, PostgresDialect, sql } from 'kysely';
import { Client, type ClientConfig, Pool, type PoolConfig } from 'pg';

import { timeLeft } from '../deadline.ts';
import type { Connection, OnStatement } from '../dialect.ts';
import { explainErrors } from '../explained-errors.ts';
import type { Tables } from '../tables.ts';
import { postgresDialect } from './dialect.ts';
import { listenForChanges } from './listen.ts';

type PostgresOptions = {
  /** The schema that holds the tables; the server's default where left out. */
  readonly schema?: string;
  readonly onStatement?: OnStatement;
};

/** Opens a pool on a PostgreSQL server. Throws STORE_UNAVAILABLE where it does not answer. */
export async function connectPostgres(url: string, options: PostgresOptions = {}): Promise<Connection> {
  const { schema, onStatement } = options;
  // short statements gain nothing from compiled plans, and wait a quarter of a second for them
  const settings = ['-c random_page_cost=1.1', '-c jit=off', ...(schema ? [`-c search_path=${schema}`] : [])];
  const pool = new Pool({
    connectionString: url,
    max: 10,
    options: settings.join(' '),
    connectionTimeoutMillis: 5_000,
    Client: TimedClient as unknown as NonNullable<PoolConfig['Client']>,
  });
  pool.on('error', () => {}); // an idle connection that drops is replaced at the next query
  const db = new Kysely<Tables>({
    dialect: explainErrors(new PostgresDialect({ pool }), postgresDialect.explain),
    ...(onStatement && { log: event => onStatement(event.query.sql, event.queryDurationMillis) }),
  });
  try {
    const { rows } = await sql<{ schema: string }>`select current_schema() as schema`.execute(db);
    const listen = (onChange: () => void) => listenForChanges(url, onChange);
    return { db, dialect: postgresDialect, schema: rows[0]!.schema, listen };
  } catch (error) {
    await db.destroy();
    throw error;
  }
}

/** A client whose statements end when there is no time left for them. */
class TimedClient extends Client {
  readonly #config: ClientConfig;

  constructor(config: ClientConfig) {
    super(config);
    this.#config = config;
    // one that drops between two statements fails the next; unheard, it would end the process
    this.on('error', () => {});
  }

  // as Kysely calls it: a text and its values, for a promise
  override query(...args: unknown[]): never {
    const ask = () => super.query(...(args as [string])) as unknown;
    const [text] = args;
    return (typeof text === 'string' ? this.#inTime(text, ask) : ask()) as never;
  }

  async #inTime(text: string, ask: () => unknown): Promise<unknown> {
    const left = timeLeft(text);
    if (left === null) return ask();
    let cancelled: Promise<void> | undefined;
    const timer = setTimeout(() => {
      cancelled = this.#cancel();
    }, left);
    try {
      return await ask();
    } finally {
      clearTimeout(timer);
      // it must not reach whatever the connection does next
      await cancelled;
    }
  }

  async #cancel(): Promise<void> {
    const { processID } = this as unknown as { processID: number };
    const other = new Client(this.#config);
    try {
      await other.connect();
      await other.query('select pg_cancel_backend($1)', [processID]);
    } catch {
      // the statement ends by itself then
    } finally {
      await other.end().catch(() => {});
    }
  }
}
