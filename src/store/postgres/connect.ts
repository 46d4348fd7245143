import { performance } from 'node:perf_hooks';
import { type Dialect, Kysely, sql } from 'kysely';
import { Client, type ClientConfig, Pool, type PoolConfig } from 'pg';

import { workFor } from '../deadline.ts';
import type { Connection, OnStatement } from '../dialect.ts';
import { explainErrors } from '../explained-errors.ts';
import { Places } from '../places.ts';
import type { Tables } from '../tables.ts';
import { withDriver, withPlaces } from '../wrapped-dialect.ts';
import { ArrayDialect } from './array-dialect.ts';
import { BulkWrite, copyLines, WritesBehind } from './bulk-write.ts';
import { postgresDialect } from './dialect.ts';
import { listenForChanges } from './listen.ts';
import { KeptStatements, StatementNames } from './prepared-statements.ts';
import { serverDialect } from './server-dialect.ts';

const connections = 10;
/** What goes aside and who writes leave some connections to everything else; writes wait for one another anyway. */
const [asideShares, writeShares] = [
  { total: 6, kept: 2, ofClient: 2 },
  { total: 2, kept: 0, ofClient: 1 },
];

type PostgresOptions = {
  /** The schema that holds the tables; the server's default where left out. */
  readonly schema?: string;
  readonly onStatement?: OnStatement;
};

/** Opens a pool on a PostgreSQL server. Throws STORE_UNAVAILABLE where it does not answer. */
export async function connectPostgres(url: string, options: PostgresOptions = {}): Promise<Connection> {
  const { schema, onStatement } = options;
  const settings = [
    '-c random_page_cost=1.1',
    // short statements gain nothing from compiled plans, and wait a quarter of a second for them
    '-c jit=off',
    // a plan for all values is a bad one for the few nodes that most claims are about
    '-c plan_cache_mode=force_custom_plan',
    // and sets of claims that filters ask for are worked out once, in memory
    '-c work_mem=64MB',
    '-c hash_mem_multiplier=8',
    ...(schema ? [`-c search_path=${schema}`] : []),
  ];
  const pool = new Pool({
    connectionString: url,
    max: connections,
    options: settings.join(' '),
    connectionTimeoutMillis: 5_000,
    Client: clientWith(new StatementNames()) as unknown as NonNullable<PoolConfig['Client']>,
  });
  pool.on('error', () => {}); // an idle connection that drops is replaced at the next query
  const over = (dialect: Dialect) =>
    new Kysely<Tables>({
      dialect: explainErrors(dialect, postgresDialect.explain),
      ...(onStatement && { log: event => onStatement(event.query.sql, event.queryDurationMillis) }),
    });
  const pooled = () => askingAgain(new ArrayDialect({ pool }));
  const keyed = over(pooled());
  const db = over(withPlaces(pooled(), new Places(writeShares)));
  const aside = over(withPlaces(pooled(), new Places(asideShares)));
  try {
    const { rows } = await sql<{ schema: string }>`select current_schema() as schema`.execute(keyed);
    const listen = (onChange: () => void) => listenForChanges(url, onChange);
    const close = () => keyed.destroy();
    return { db, keyed, aside, dialect: serverDialect, schema: rows[0]!.schema, listen, close };
  } catch (error) {
    await keyed.destroy();
    throw error;
  }
}

/**
 * A connection that did not come in time is waited for once more where this process was at work for most of that time, such
 * as on the schema of a vocabulary that has grown: what the server answered meanwhile was not read.
 */
const askingAgain = (dialect: Dialect) =>
  withDriver(dialect, driver => {
    const acquire = driver.acquireConnection.bind(driver);
    driver.acquireConnection = async options => {
      const before = performance.eventLoopUtilization();
      try {
        return await acquire(options);
      } catch (error) {
        const isAtWork = performance.eventLoopUtilization(before).utilization > mostAtWork;
        if (!isAtWork || !/timeout/.test(String((error as Error).message))) throw error;
        return acquire(options);
      }
    };
  });

const mostAtWork = 0.5;

/** Clients of one pool. */
const clientWith = (names: StatementNames) =>
  class extends TimedClient {
    constructor(config: ClientConfig) {
      super(config, names);
    }
  };

/** A client that keeps statements that come again, goes on while rows are written, and ends statements with the work that they are part of. */
class TimedClient extends Client {
  readonly #config: ClientConfig;
  readonly #statements: KeptStatements;
  readonly #behind = new WritesBehind();

  constructor(config: ClientConfig, names: StatementNames) {
    super(config);
    this.#config = config;
    this.#statements = new KeptStatements(names, this, query => super.query(query));
    // one that drops between two statements fails the next; unheard, it would end the process
    this.on('error', () => {});
  }

  // as Kysely calls it: a text and its values, for a promise
  override query(...args: unknown[]): never {
    const [text, values] = args;
    if (typeof text !== 'string') return super.query(...(args as [string])) as never;
    const ask = () => this.#inOrder(text, values as unknown[] | undefined);
    return this.#inTime(text, ask) as never;
  }

  async #inOrder(text: string, values: unknown[] | undefined): Promise<unknown> {
    const [bulk] = values ?? [];
    if (bulk instanceof BulkWrite && this.getTransactionStatus() === 'T')
      return this.#behind.add(() => this.#write(text, bulk));
    await this.#behind.done();
    if (/^(commit|rollback)\b/i.test(text)) {
      const failure = this.#behind.takeFailure();
      if (failure !== null && /^commit/i.test(text)) throw failure;
    }
    try {
      if (bulk instanceof BulkWrite) return await this.#write(text, bulk);
      return await (values === undefined ? super.query(text) : this.#statements.run(text, values));
    } catch (error) {
      throw this.#behind.causeOf(error);
    }
  }

  #write(text: string, { lines, values }: BulkWrite): Promise<unknown> {
    return lines === null ? super.query(text, values) : copyLines(text, lines, query => super.query(query));
  }

  async #inTime(text: string, ask: () => unknown): Promise<unknown> {
    const work = workFor(text);
    if (work === null) return ask();
    let cancelled: Promise<void> | undefined;
    const forget = work.onEnd(() => {
      cancelled = this.#cancel();
    });
    try {
      return await ask();
    } catch (error) {
      throw cancelled ? work.ended : error;
    } finally {
      forget();
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
