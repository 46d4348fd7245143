import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';

import { readTypeDefs } from '../../src/api/schema.ts';
import { createServer } from '../../src/api/server.ts';
import { readDatasetOrThrow } from '../../src/exchange/dataset/read.ts';
import type { Dataset } from '../../src/model/dataset.ts';
import type { DialectParts } from '../../src/store/dialect.ts';
import { connectSqlite } from '../../src/store/sqlite/connect.ts';
import { sqliteDialect } from '../../src/store/sqlite/dialect.ts';
import { openStore, type Store } from '../../src/store/store.ts';

/** The dataset that the package ships. */
export const shippedDataset = (): Promise<Dataset> => readDatasetOrThrow('data');

export type Answer = {
  readonly status: number;
  // biome-ignore lint/suspicious/noExplicitAny: each test knows the shape that it asked for
  readonly data: any;
  readonly errors?: readonly {
    readonly message: string;
    readonly extensions: { readonly code: string; readonly argument?: string };
  }[];
};

export type ServedApi = {
  readonly url: string;
  /** Lines that the server logged. */
  readonly log: readonly string[];
  readonly ask: (query: string, variables?: Record<string, unknown>) => Promise<Answer>;
  /** Stops the server; the store stays open. */
  readonly stop: () => Promise<void>;
};

export type TestApi = ServedApi & {
  readonly store: Store;
  /** Every SQL statement since the last look, but for looks at the change log, which come by the clock. */
  readonly takeStatements: () => string[];
};

type Serving = {
  readonly explain: DialectParts['explain'];
  readonly indexBudget?: number;
  readonly pollInterval?: number;
};

/** A real server on a free port over a store. */
export async function serveStore(
  { reader }: Store,
  { explain, indexBudget = 0, pollInterval = 20 }: Serving,
): Promise<ServedApi> {
  const log: string[] = [];
  const server = await createServer({
    reader,
    explain,
    typeDefs: readTypeDefs('schema'),
    log: pino({ level: 'warn' }, { write: line => log.push(line) }),
    playground: null,
    corsOrigins: ['http://localhost:5173'],
    introspection: true,
    pollInterval,
    indexBudget,
  });
  const url = `${await server.listen({ host: '127.0.0.1', port: 0 })}/graphql`;
  return {
    url,
    log,
    ask: async (query, variables) => {
      const response = await fetch(url, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query, variables }),
      });
      return { status: response.status, ...((await response.json()) as Omit<Answer, 'status'>) };
    },
    stop: () => server.close(),
  };
}

/** A real server on a free port over a new SQLite store that holds the dataset. */
export async function startApi(dataset: Dataset, { indexBudget = 0 }: { indexBudget?: number } = {}): Promise<TestApi> {
  const folder = mkdtempSync(join(tmpdir(), 'backchannel-api-'));
  let statements: string[] = [];
  const store = await openStore(await connectSqlite(join(folder, 'store.sqlite'), sql => statements.push(sql)));
  await store.writer.load(dataset);
  const served = await serveStore(store, { explain: sqliteDialect.explain, indexBudget });
  return {
    ...served,
    store,
    takeStatements: () => {
      const taken = statements.filter(sql => !sql.includes('"change"'));
      statements = [];
      return taken;
    },
    stop: async () => {
      await served.stop();
      await store.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** The global id of a node, as the API would give it. */
export function idOf(type: string, slug: string): string {
  return Buffer.from(`${type}:${slug}`).toString('base64url');
}
