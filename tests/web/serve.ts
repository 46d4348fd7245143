import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';

import type { Authenticate } from '../../src/api/auth/authentication.ts';
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
  readonly writer: Store['writer'];
  readonly stop: () => Promise<void>;
};

type Serving = {
  /** The shipped one where left out. */
  readonly dataset?: Dataset;
  /** Who sends a request; anybody, and so a reader, where left out. */
  readonly authenticate?: Authenticate;
};

/** The server as `serve` runs it, over a new store, with the built playground. */
export async function serveSite({ dataset, authenticate = async () => anybody }: Serving = {}): Promise<Site> {
  buildPlayground();
  const folder = mkdtempSync(join(tmpdir(), 'backchannel-site-'));
  const store = await openStoreAt(join(folder, 'store.sqlite'));
  await store.writer.load(dataset ?? (await readDatasetOrThrow(packageFolders.data)));
  const server = await createServer({
    reader: store.reader,
    tickets: store.tickets,
    tokens: store.tokens,
    authenticate,
    writer: store.writer,
    typeDefs: readTypeDefs(packageFolders.schema),
    log: pino({ level: 'silent' }),
    playground: packageFolders.playground,
    corsOrigins: [],
    introspection: true,
    executor: {},
  });
  return {
    origin: await server.listen({ host: '127.0.0.1', port: 0 }),
    writer: store.writer,
    stop: async () => {
      await server.close();
      await store.close();
      rmSync(folder, { recursive: true });
    },
  };
}

function buildPlayground(): void {
  if (existsSync(join(packageFolders.playground, 'index.html.br'))) return;
  // Vitest's NODE_ENV would have React built for development.
  execFileSync(process.execPath, ['src/web/playground/prepare.mjs'], {
    stdio: 'inherit',
    env: { ...process.env, NODE_ENV: 'production' },
  });
}
