import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';

import type { Authenticate } from '../../src/api/auth/authentication.ts';
import type { ExecutorOptions, Run } from '../../src/api/execution/executor.ts';
import { createServer, type ServerOptions } from '../../src/api/http/server.ts';
import type { Limits } from '../../src/api/limits/operation-limits.ts';
import { readTypeDefs } from '../../src/api/schema.ts';
import { datasetFolders, readDatasets } from '../../src/exchange/dataset/dataset-folders.ts';
import { readDatasetOrThrow } from '../../src/exchange/dataset/read-dataset.ts';
import { anybody } from '../../src/model/access.ts';
import type { Dataset } from '../../src/model/dataset.ts';
import type { Connection } from '../../src/store/dialect.ts';
import { connectSqlite } from '../../src/store/sqlite/connect.ts';
import { openStore, type Store } from '../../src/store/store.ts';

/** The dataset that the package ships. */
export const shippedDataset = (): Promise<Dataset> => readDatasetOrThrow('data');

/** Every dataset that the package ships, each in the order in which a new store is filled with them. */
export const shippedDatasets = (): Promise<Dataset[]> => readDatasets(datasetFolders('data'));

export type Answer = {
  readonly status: number;
  // biome-ignore lint/suspicious/noExplicitAny: each test knows the shape that it asked for
  readonly data: any;
  readonly errors?: readonly {
    readonly message: string;
    /** Left out where the document is at fault. */
    readonly path?: readonly (string | number)[];
    readonly extensions: { readonly code: string; readonly argument?: string; readonly details?: readonly string[] };
  }[];
};

export type ServedApi = {
  readonly url: string;
  /** Lines that the server logged. */
  readonly log: readonly string[];
  readonly ask: (
    query: string,
    variables?: Record<string, unknown>,
    headers?: Readonly<Record<string, string>>,
  ) => Promise<Answer>;
  /** How many operations were run in each way; none where graphql-js runs them all. */
  readonly runs: Readonly<Record<Run, number>>;
  /**
   * Stops the server; the store stays open. Throws where graphql-js had to run what was asked, though the answer has no
   * errors and is no introspection.
   */
  readonly stop: () => Promise<void>;
};

export type TestApi = ServedApi & {
  readonly store: Store & { readonly connection: Connection };
  /** Every SQL statement since the last look, but for looks at the change log, which come by the clock. */
  readonly takeStatements: () => string[];
};

type Serving = {
  readonly authenticate?: Authenticate;
  readonly indexBudget?: number;
  readonly answerBudget?: number;
  readonly limits?: Limits;
  /** As the server takes them. */
  readonly protection?: Partial<
    Pick<
      ServerOptions,
      | 'fourEyes'
      | 'deadline'
      | 'explorer'
      | 'exports'
      | 'exportDeadline'
      | 'pointsPerMinute'
      | 'requestTimeout'
      | 'maxConnections'
      | 'trustedProxies'
      | 'trustedDocuments'
      | 'suggestions'
      | 'introspection'
    >
  >;
  readonly pollInterval?: number;
  readonly executor?: ExecutorOptions | null;
  readonly logLevel?: 'warn' | 'info';
  readonly metrics?: ServerOptions['metrics'];
};

/** Compiles at the first hit, so that each test is one of the compiled code. The suite runs once with each executor. */
const testExecutor: ExecutorOptions | null = process.env.TEST_EXECUTOR === 'interpreted' ? null : { compileAt: 1 };

/** For servers on which anybody may do everything. */
export const letAnybodyWrite: Authenticate = async () => ({ name: 'anonymous', role: 'admin', via: 'token' });

/** A real server on a free port over a store. */
export async function serveStore(
  { reader, writer, listen, tickets, tokens, points }: Store,
  {
    authenticate = async () => anybody,
    indexBudget = 0,
    answerBudget = 0,
    limits,
    protection = {},
    pollInterval = 20,
    executor = testExecutor,
    logLevel = 'warn',
    metrics = 'off',
  }: Serving,
): Promise<ServedApi> {
  const log: string[] = [];
  const runs = { compiled: 0, new: 0, refused: 0, invalid: 0, failed: 0, 'several-sights': 0 };
  const [interpreted, faultless] = [new Set<string>(), new Set<string>()];
  const nameOf = (query: string, variables: object = {}) => `${query}\n${JSON.stringify(variables)}`;
  const server = await createServer({
    reader,
    tickets,
    tokens,
    points,
    authenticate,
    writer,
    listen,
    typeDefs: readTypeDefs('schema'),
    log: pino({ level: logLevel }, { write: line => log.push(line) }),
    playground: null,
    exports: 'backchannel 0.0.0',
    corsOrigins: ['http://localhost:5173'],
    introspection: true,
    executor: executor && {
      ...executor,
      onRun: (run, { operation: { document }, variables }) => {
        runs[run] += 1;
        if (run === 'failed' || run === 'refused') interpreted.add(nameOf(document.loc!.source.body, variables));
      },
    },
    pollInterval,
    indexBudget,
    answerBudget,
    metrics,
    ...(limits ? { limits } : {}),
    ...protection,
  });
  const url = `${await server.listen({ host: '127.0.0.1', port: 0 })}/graphql`;
  return {
    url,
    log,
    runs,
    ask: async (query, variables, headers) => {
      const response = await fetch(url, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: JSON.stringify({ query, variables }),
      });
      const answer = (await response.json()) as Omit<Answer, 'status'>;
      if (!answer.errors && !/__schema|__type\b|^\s*mutation\b/.test(query)) faultless.add(nameOf(query, variables));
      return { status: response.status, ...answer };
    },
    stop: async () => {
      await server.close();
      const unexpected = [...interpreted].filter(name => faultless.has(name));
      if (unexpected.length > 0) throw new Error(`These were not compiled: ${unexpected.join('\n')}`);
    },
  };
}

/** A real server on a free port over a new SQLite store that holds the dataset. */
export async function startApi(dataset: Dataset, serving: Serving = {}): Promise<TestApi> {
  const folder = mkdtempSync(join(tmpdir(), 'backchannel-api-'));
  let statements: string[] = [];
  const connection = await connectSqlite(join(folder, 'store.sqlite'), { onStatement: sql => statements.push(sql) });
  const store = { ...(await openStore(connection)), connection };
  await store.writer.load(dataset);
  const served = await serveStore(store, serving);
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
