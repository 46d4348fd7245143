import { startOurs, untilQuiet } from './measure/start.ts';
import { isWanted, type Options, type StoreName } from './options.ts';
import { installPeers } from './peers/install.ts';
import { createEdgeFile, createPeerTables } from './peers/tables.ts';
import { type Server, startServer } from './processes.ts';
import { progress } from './progress.ts';
import { queries } from './queries.ts';
import { absent, attempt, leftOut, type Outcome } from './results.ts';
import { applications, type BenchStore, withClient } from './stores.ts';

const peerServers = ['postgraphile', 'graphqlJs', 'graphqlJit', 'mercurius', 'bytes'] as const;
type PeerServer = (typeof peerServers)[number];
export type PeerServers = Readonly<Record<PeerServer, Outcome<Server>>>;

/** Every server of a size, all running, of which one at a time is asked. */
export type World = {
  readonly claims: number;
  readonly options: Options;
  readonly ours: ReadonlyMap<StoreName, { readonly store: BenchStore; readonly server: Server }>;
  readonly peers: PeerServers;
  /** The edges of the SQLite store, for a search in SQL; null where nobody searches in it. */
  readonly edgeFile: string | null;
  /** Ends a server of ours, even one that is stuck in a statement, and starts it anew, to read nothing but what it is asked for. */
  readonly restart: (name: StoreName) => Promise<void>;
  readonly stop: () => Promise<void>;
};

export async function openWorld(claims: number, options: Options, stores: readonly BenchStore[]): Promise<World> {
  const portOf = (place: number) => (options.port === 0 ? 0 : options.port + place);
  const edgeFile = await edgesOf(options, stores);
  const database = stores.find(store => store.name === 'postgres');
  const peers = await startPeers(options, database, place => portOf(stores.length + place));
  const ours = new Map<StoreName, { store: BenchStore; server: Server }>();
  for (const [place, store] of stores.entries())
    ours.set(store.name, { store, server: await startOurs(store, portOf(place), { readsAhead: true }) });
  for (const { store, server } of ours.values()) await untilQuiet(store, server);
  const restart = async (name: StoreName) => {
    const { store, server } = ours.get(name)!;
    await server.stop();
    ours.set(name, { store, server: await startOurs(store, Number(new URL(server.url).port), { readsAhead: false }) });
  };
  const stop = async () => {
    const others = Object.values(peers).flatMap(peer => (peer.kind === 'measured' ? [peer.value] : []));
    await Promise.all([...[...ours.values()].map(({ server }) => server), ...others].map(server => server.stop()));
  };
  return { claims, options, ours, peers, edgeFile, restart, stop };
}

async function edgesOf(options: Options, stores: readonly BenchStore[]): Promise<string | null> {
  const embedded = stores.find(store => store.name === 'sqlite');
  if (!embedded || !options.peers || !isWanted(options, 'paths')) return null;
  progress('peers: laying out edges beside SQLite');
  return createEdgeFile(embedded);
}

async function startPeers(
  options: Options,
  database: BenchStore | undefined,
  portOf: (place: number) => number,
): Promise<PeerServers> {
  const wants = (name: string) => isWanted(options, name);
  const asked = queries.filter(({ name }) => wants(name));
  const asksTraversals = asked.some(({ postgraphile }) => postgraphile !== null);
  const needsTables = asksTraversals || wants('first touch') || wants('paths');
  const tables = options.peers && database && needsTables ? await attempt(() => layOut(database)) : leftOut;

  const start = async (peer: PeerServer, isAsked: boolean, file: string, settings: Record<string, string> = {}) => {
    if (!options.peers) return absent('left out by --no-peers');
    if (!isAsked) return leftOut;
    if (peer !== 'bytes' && !database) return absent('it reads PostgreSQL, which is not in this run');
    if (peer !== 'bytes' && tables.kind !== 'measured') return tables;
    const environment = { DATABASE_URL: database?.url ?? '', PORT: String(portOf(peerServers.indexOf(peer))) };
    const args = ['--max-old-space-size=8192', `tests/bench/peers/${file}`];
    return attempt(() => startServer(args, { ...settings, ...environment }));
  };
  const forPostGraphile = {
    OPERATIONS: operations(),
    APPLICATION: applications.peer,
    GRAPHILE_ENV: 'production',
  };
  const asksPostGraphile = asksTraversals || wants('first touch');
  return {
    postgraphile: await start('postgraphile', asksPostGraphile, 'postgraphile.mjs', forPostGraphile),
    graphqlJs: await start('graphqlJs', asksTraversals, 'objects.ts', { EXECUTOR: 'graphql-js' }),
    graphqlJit: await start('graphqlJit', asksTraversals, 'objects.ts', { EXECUTOR: 'graphql-jit' }),
    mercurius: await start('mercurius', asksTraversals, 'mercurius.mjs'),
    bytes: await start('bytes', asked.length > 0, 'bytes.ts'),
  };
}

async function layOut(database: BenchStore): Promise<void> {
  installPeers();
  progress('peers: laying out their tables in PostgreSQL');
  await withClient(database.url, createPeerTables);
}

/** PostGraphile's persisted operations: the documents by the names of their queries. */
function operations(): string {
  const known = queries.flatMap(({ name, postgraphile }) => (postgraphile ? [[name, postgraphile]] : []));
  return JSON.stringify(Object.fromEntries(known));
}
