import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer as createProxy, request as forward } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';

import { readTypeDefs } from '../../src/api/schema.ts';
import { createServer } from '../../src/api/server.ts';
import { packageFolders } from '../../src/cli/package.ts';
import { openStoreAt } from '../../src/cli/stores.ts';
import { readDatasetOrThrow } from '../../src/exchange/dataset/read.ts';

export type Site = {
  /** Such as `http://127.0.0.1:40123`. */
  readonly origin: string;
  readonly stop: () => Promise<void>;
};

/** The server as `serve` runs it, over a new store that holds the shipped dataset, with the built playground. */
export async function serveSite(): Promise<Site> {
  buildPlayground();
  const folder = mkdtempSync(join(tmpdir(), 'backchannel-site-'));
  const store = await openStoreAt(join(folder, 'store.sqlite'));
  await store.writer.load(await readDatasetOrThrow(packageFolders.data));
  const server = await createServer({
    reader: store.reader,
    writer: store.writer,
    explain: store.explain,
    typeDefs: readTypeDefs(packageFolders.schema),
    log: pino({ level: 'silent' }),
    playground: packageFolders.playground,
    corsOrigins: [],
    introspection: true,
    executor: {},
  });
  return {
    origin: await server.listen({ host: '127.0.0.1', port: 0 }),
    stop: async () => {
      await server.close();
      await store.close();
      rmSync(folder, { recursive: true });
    },
  };
}

/** The same site behind a proxy that sets a header on every answer. */
export async function withHeader(site: Site, name: string, value: string): Promise<Site> {
  const proxy = createProxy((asked, answered) => {
    const { method, headers, url } = asked;
    const onward = forward(site.origin + url, { method, headers }, answer => {
      answered.writeHead(answer.statusCode!, { ...answer.headers, [name]: value });
      answer.pipe(answered);
    });
    asked.pipe(onward);
  });
  await new Promise<void>(resolve => proxy.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`,
    stop: async () => {
      proxy.close();
      proxy.closeAllConnections();
      await site.stop();
    },
  };
}

function buildPlayground(): void {
  if (existsSync(join(packageFolders.playground, 'index.html'))) return;
  // Vitest's NODE_ENV would have React built for development.
  execFileSync(process.execPath, ['src/web/playground/prepare.ts'], {
    stdio: 'inherit',
    env: { ...process.env, NODE_ENV: 'production' },
  });
}
