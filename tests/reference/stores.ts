import { openAt, type Server } from '../store/dialects.ts';
import { type Answer, type ServedApi, serveStore } from '../support/api.ts';
import { weatherVane } from './cast.ts';
import type { GrownGraph } from './graphs.ts';
import type { Instants } from './times.ts';

/** A generated graph in a store, and how it is asked: with the topology index, and without. */
export type LoadedGraph = {
  readonly servers: readonly { readonly name: string; readonly ask: ServedApi['ask'] }[];
  readonly at: Instants;
  readonly close: () => Promise<void>;
};

/** Both servers run since the first load, so that they must follow the second. */
export async function loadGraph(server: Server, { first, second }: GrownGraph): Promise<LoadedGraph> {
  const store = await openAt(server);
  await store.writer.load(first);
  const served = await Promise.all([0, 1e9].map(indexBudget => serveStore(store, { indexBudget, pollInterval: 25 })));
  const [without, within] = served as [ServedApi, ServedApi];
  await Promise.all([isAsOf('South wind', without), isAsOf('South wind', within).then(() => indexIsReady(within))]);
  const firstLoad = await changedAt(without);
  const between = await laterThan(firstLoad);
  await laterThan(between);
  await store.writer.load(second);
  await Promise.all([isAsOf('North wind', without), isAsOf('North wind', within).then(() => indexIsReady(within))]);
  return {
    servers: [
      { name: 'without the index', ask: without.ask },
      { name: 'with the index', ask: within.ask },
    ],
    at: {
      before: '2000-01-01T00:00:00.000Z',
      first: firstLoad,
      between,
      second: await changedAt(without),
      after: '2100-01-01T00:00:00.000Z',
    },
    close: async () => {
      await Promise.all(served.map(api => api.stop()));
      await store.close();
    },
  };
}

async function changedAt({ ask }: ServedApi): Promise<string> {
  return (await ask('{ graph { changedAt } }')).data.graph.changedAt;
}

/** An instant after this one, which is over too. */
async function laterThan(instant: string): Promise<string> {
  while (new Date().toISOString() <= instant) await new Promise(setImmediate);
  return new Date().toISOString();
}

const isAsOf = (wind: string, { ask }: ServedApi) =>
  until(
    () => ask(`{ entity(slug: "${weatherVane}") { name } }`),
    data => data.entity?.name === wind,
  );
const indexIsReady = ({ ask }: ServedApi) =>
  until(
    () => ask('{ graph { index { state } } }'),
    data => data.graph.index.state === 'READY',
  );

async function until(look: () => Promise<Answer>, isThere: (data: Answer['data']) => boolean): Promise<void> {
  for (let tries = 0; tries < 2_000; tries++) {
    const { data, errors } = await look();
    if (errors) throw new Error(JSON.stringify(errors));
    if (isThere(data)) return;
    await new Promise(done => setTimeout(done, 2));
  }
  throw new Error('the server does not follow the graph');
}
