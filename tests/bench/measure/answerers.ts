import { type Request, send } from '../client.ts';
import { cpuOf, type Server } from '../processes.ts';
import type { NamedQuery, Variables } from '../queries.ts';
import { measured, type Outcome, type PeerName, type TargetName } from '../results.ts';
import { type DatabaseCpu, nobody } from '../stores.ts';
import type { World } from '../world.ts';
import type { Target } from './block.ts';

/** A server that answers a query over HTTP, and whose CPU that takes. */
export type Answerer = {
  readonly requestOf: (variables: Variables) => Request;
  readonly pid: number;
  readonly databaseCpu: DatabaseCpu;
};

/** Ours on each store, for which no answer is taken that is kept from the time before. */
export function ourAnswerers({ document }: NamedQuery, { ours }: World): Map<TargetName, Answerer> {
  return new Map(
    [...ours].map(([name, { server, store }]) => [
      name,
      {
        requestOf: variables => ({
          url: server.url,
          headers: { 'cache-control': 'no-cache' },
          body: JSON.stringify({ query: document, variables }),
        }),
        pid: server.pid,
        databaseCpu: store.databaseCpu,
      },
    ]),
  );
}

/** The same, of which any answer may be kept. */
export const mayBeKept = (answerer: Answerer): Answerer => ({
  ...answerer,
  requestOf: variables => {
    const { url, body } = answerer.requestOf(variables);
    return { url, body };
  },
});

/** The peers that can answer it; why they do not, where they could. */
export function peerAnswerers(query: NamedQuery, { peers, ours }: World): Map<PeerName, Outcome<Answerer>> {
  if (query.postgraphile === null) return new Map();
  const databaseCpu = ours.get('postgres')?.store.peerDatabaseCpu ?? nobody;
  const found = new Map<PeerName, Outcome<Answerer>>([
    [
      'postgraphile',
      of(peers.postgraphile, variables => JSON.stringify({ documentId: query.name, variables }), databaseCpu),
    ],
  ]);
  for (const name of ['graphqlJs', 'graphqlJit', 'mercurius'] as const)
    found.set(
      name,
      of(peers[name], variables => JSON.stringify({ query: query.document, variables }), nobody),
    );
  return found;
}

function of(
  server: Outcome<Server>,
  bodyOf: (variables: Variables) => string,
  databaseCpu: DatabaseCpu,
): Outcome<Answerer> {
  if (server.kind !== 'measured') return server;
  const { url, pid } = server.value;
  return measured({ requestOf: variables => ({ url, body: bodyOf(variables) }), pid, databaseCpu });
}

/** An answerer that is asked about these points. */
export function targetOf({ requestOf, ...processes }: Answerer, points: readonly Variables[]): Target {
  return targetOfRequests(points.map(requestOf), processes);
}

export function targetOfRequests(
  requests: readonly Request[],
  { pid, databaseCpu }: Pick<Answerer, 'pid' | 'databaseCpu'>,
): Target {
  let asked = 0;
  return {
    points: requests.length,
    ask: async () => (await send(requests[asked++ % requests.length]!)).milliseconds,
    cpu: async () => ({ server: cpuOf(pid), database: await databaseCpu() }),
  };
}
