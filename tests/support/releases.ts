import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

import type { PostgresServer, Server } from '../store/dialects.ts';

const fixtures = 'tests/fixtures';

/** Releases whose stores are kept, by version. */
export const releases = readdirSync(fixtures).filter(name => /^\d+\.\d+\.\d+$/.test(name));

export const fileOf = (release: string, name: string) => join(fixtures, release, name);
const unpack = (release: string, name: string) => gunzipSync(readFileSync(fileOf(release, name)));

/** A copy of what a release wrote on SQLite. */
export async function sqliteStoreOf(release: string, server: Server): Promise<string> {
  const place = await server.newPlace();
  writeFileSync(place, unpack(release, 'store.sqlite.gz'));
  return place;
}

/** What a release wrote on PostgreSQL, in a schema of its own. */
export async function postgresStoreOf(release: string, server: PostgresServer): Promise<string> {
  const place = await server.newPlace();
  const script = unpack(release, 'store.sql.gz').toString();
  // the script makes its schema by a name that one at a time can have
  await server.run(`begin; drop schema ${place}; ${script}; alter schema release rename to ${place}; commit`);
  return place;
}
