import { buildClientSchema, type GraphQLSchema, getIntrospectionQuery, type IntrospectionQuery } from 'graphql';

import type { Vocabulary } from '../../src/model/vocabulary.ts';
import { ask } from './client.ts';
import { startOurs } from './measure/start.ts';
import type { Options, StoreName } from './options.ts';
import { installPeers } from './peers/install.ts';
import { createPeerTables } from './peers/tables.ts';
import { type Server, startServer } from './processes.ts';
import { progress } from './progress.ts';
import { queries } from './queries.ts';
import { absent, attempt, type Outcome } from './results.ts';
import { type BenchStore, withClient } from './stores.ts';

export type PeerServers = Readonly<Record<'postgraphile' | 'objects' | 'bytes', Outcome<Server>>>;

/** Every server of a size, all running, of which one at a time is asked. */
export type World = {
  readonly claims: number;
  readonly options: Options;
  readonly vocabulary: Vocabulary;
  readonly ours: ReadonlyMap<StoreName, { readonly store: BenchStore; readonly server: Server }>;
  readonly peers: PeerServers;
  /** What our API answers today. */
  readonly schema: GraphQLSchema;
  /** Ends a server of ours, even one that is stuck in a statement, and starts it anew. */
  readonly restart: (name: StoreName) => Promise<void>;
  readonly stop: () => Promise<void>;
};

export async function openWorld(
  claims: number,
  options: Options,
  vocabulary: Vocabulary,
  stores: readonly BenchStore[],
): Promise<World> {
  const portOf = (place: number) => (options.port === 0 ? 0 : options.port + place);
  const ours = new Map(
    await Promise.all(
      stores.map(
        async (store, place) => [store.name, { store, server: await startOurs(store, portOf(place)) }] as const,
      ),
    ),
  );
  const database = stores.find(store => store.name === 'postgres');
  const peers = await startPeers(options, database, place => portOf(stores.length + place));
  const [first] = ours.values();
  const schema = buildClientSchema(await ask<IntrospectionQuery>(first!.server.url, getIntrospectionQuery()));
  const restart = async (name: StoreName) => {
    const { store, server } = ours.get(name)!;
    await server.stop();
    ours.set(name, { store, server: await startOurs(store, Number(new URL(server.url).port)) });
  };
  const stop = async () => {
    const others = Object.values(peers).flatMap(peer => (peer.kind === 'measured' ? [peer.value] : []));
    await Promise.all([...[...ours.values()].map(({ server }) => server), ...others].map(server => server.stop()));
  };
  return { claims, options, vocabulary, ours, peers, schema, restart, stop };
}

async function startPeers(
  options: Options,
  database: BenchStore | undefined,
  portOf: (place: number) => number,
): Promise<PeerServers> {
  if (!options.peers) {
    const none = absent('left out by --no-peers');
    return { postgraphile: none, objects: none, bytes: none };
  }
  const bytes = await attempt(() => startServer(['tests/bench/peers/bytes.ts'], { PORT: String(portOf(2)) }));
  if (!database) {
    const none = absent('it reads PostgreSQL, which is not in this run');
    return { postgraphile: none, objects: none, bytes };
  }
  progress('peers: laying out their tables');
  const tables = await attempt(() => withClient(database.url, createPeerTables));
  if (tables.kind !== 'measured') return { postgraphile: tables, objects: tables, bytes };
  const environment = (place: number) => ({ DATABASE_URL: database.url, PORT: String(portOf(place)) });
  const postgraphile = await attempt(async () => {
    installPeers();
    return startServer(['tests/bench/peers/postgraphile.mjs'], {
      ...environment(0),
      OPERATIONS: operations(),
      GRAPHILE_ENV: 'production',
    });
  });
  const objects = await attempt(() =>
    startServer(['--max-old-space-size=8192', 'tests/bench/peers/objects.ts'], environment(1)),
  );
  return { postgraphile, objects, bytes };
}

/** PostGraphile's persisted operations: the documents by the names of their queries. */
function operations(): string {
  const known = queries.flatMap(({ name, postgraphile }) => (postgraphile ? [[name, postgraphile]] : []));
  return JSON.stringify(Object.fromEntries(known));
}
