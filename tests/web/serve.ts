import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';

import { type Authenticate, createAuthentication } from '../../src/api/auth/authentication.ts';
import { createServer } from '../../src/api/http/server.ts';
import { readTypeDefs } from '../../src/api/schema.ts';
import { packageFolders } from '../../src/cli/package-files.ts';
import { openStoreAt } from '../../src/cli/stores.ts';
import { readDatasetOrThrow } from '../../src/exchange/dataset/read-dataset.ts';
import { anybody } from '../../src/model/access.ts';
import type { Dataset } from '../../src/model/dataset.ts';
import type { Store } from '../../src/store/store.ts';

export type Site = {
  /** Such as `http://127.0.0.1:40123`. */
  readonly origin: string;
  readonly reader: Store['reader'];
  readonly writer: Store['writer'];
  readonly tokens: Store['tokens'];
  /** Lines that the server logged. */
  readonly log: readonly string[];
  readonly stop: () => Promise<void>;
};

export type Serving = {
  /** The shipped one where left out. */
  readonly dataset?: Dataset;
  /** Whose pages may show the explorer's in a frame; nobody's where left out. */
  readonly embedOrigins?: readonly string[];
  /** Who sends a request; anybody, and so a reader, where left out. */
  readonly authenticate?: Authenticate;
  /** As AUTHENTICATION has it, over the tokens of the store; `authenticate` says who asks where this is left out. */
  readonly authentication?: 'optional' | 'required';
  /** As TRUSTED_DOCUMENTS names them. */
  readonly trustedDocuments?: ReadonlyMap<string, string>;
};

/** The server as `serve` runs it, over a new store, with the built pages. */
export async function serveSite({
  dataset,
  embedOrigins = [],
  authenticate = async () => anybody,
  authentication,
  trustedDocuments,
}: Serving = {}): Promise<Site> {
  buildPages();
  const folder = mkdtempSync(join(tmpdir(), 'backchannel-site-'));
  const store = await openStoreAt(join(folder, 'store.sqlite'));
  await store.writer.load(dataset ?? (await readDatasetOrThrow(packageFolders.data)));
  const log: string[] = [];
  const server = await createServer({
    reader: store.reader,
    tickets: store.tickets,
    tokens: store.tokens,
    authenticate: authentication
      ? createAuthentication({ tokens: store.tokens, isRequired: authentication === 'required', verify: null })
      : authenticate,
    writer: store.writer,
    typeDefs: readTypeDefs(packageFolders.schema),
    log: pino({ level: 'trace' }, { write: line => void log.push(line) }),
    playground: trustedDocuments ? null : packageFolders.playground,
    explorer: packageFolders.explorer,
    corsOrigins: [],
    embedOrigins,
    introspection: true,
    trustedDocuments,
    executor: {},
  });
  return {
    origin: await server.listen({ host: '127.0.0.1', port: 0 }),
    reader: store.reader,
    writer: store.writer,
    tokens: store.tokens,
    log,
    stop: async () => {
      await server.close();
      await store.close();
      rmSync(folder, { recursive: true });
    },
  };
}

function buildPages(): void {
  const { explorer, playground } = packageFolders;
  if ([explorer, playground].every(folder => existsSync(join(folder, 'index.html.br')))) return;
  // Vitest's NODE_ENV would have React built for development.
  execFileSync(process.execPath, ['src/web/prepare.mjs'], {
    stdio: 'inherit',
    env: { ...process.env, NODE_ENV: 'production' },
  });
}
