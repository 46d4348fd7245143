import { readFileSync } from 'node:fs';

import type { Options } from './options.ts';
import { peerVersions } from './peers/install.ts';
import { attempt } from './results.ts';
import { withClient } from './stores.ts';

/** What was measured, and beside what. */
export async function versionsOf({ stores, postgres, peers }: Options): Promise<Record<string, string>> {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
  const server = stores.includes('postgres')
    ? await attempt(() => withClient(postgres, client => client.query('show server_version')))
    : null;
  return {
    Backchannel: version,
    Node: process.version.slice(1),
    SQLite: process.versions.sqlite ?? 'unknown',
    ...(server?.kind === 'measured' && { PostgreSQL: server.value.rows[0].server_version.split(' ')[0] }),
    ...(peers && peerVersions(['postgraphile', 'graphql', 'graphql-jit', 'mercurius', 'fastify'])),
  };
}
