import { styleText } from 'node:util';
import { GraphQLError } from 'graphql';
import { pino } from 'pino';
import { createServer } from '../../api/http/server.ts';
import { readTypeDefs } from '../../api/schema.ts';
import { authenticationOf, refuseUnguarded } from '../access-settings.ts';
import { fillIfNew } from '../fill.ts';
import { builtPage, packageFolders, packageVersion } from '../package-files.ts';
import { readTrustedDocuments } from '../read-trusted-documents.ts';
import type { Settings } from '../settings.ts';
import { loadInThread, readInProcess } from '../store-readers.ts';
import { lockStore, type OpenedStore, openStoreAt } from '../stores.ts';
import { note, print } from '../terminal.ts';
import type { OpenTracing } from '../trace-export.ts';

/** Serves until SIGTERM or Ctrl-C, then finishes the requests in flight and closes the store. */
export async function serve(settings: Settings): Promise<void> {
  refuseUnguarded(settings);
  const unlock = lockStore(settings.DATABASE_URL);
  try {
    const tracing = await openTracing(settings);
    const store = await openStoreAt(settings.DATABASE_URL, {
      ...(tracing && { onStatement: tracing.onStatement }),
      isServed: true,
    });
    try {
      await fillIfNew(store, settings);
      await serveUntilStopped(store, settings, tracing);
    } finally {
      await store.close();
      await tracing?.stop();
    }
  } finally {
    unlock();
  }
}

/** Loaded where it is asked for: nothing that could connect anywhere is in the process otherwise. */
async function openTracing({ OTEL_EXPORTER_OTLP_ENDPOINT: endpoint }: Settings): Promise<OpenTracing | null> {
  if (endpoint === '') return null;
  const { startTracing } = await import('../trace-export.ts');
  return startTracing(endpoint);
}

async function serveUntilStopped(store: OpenedStore, settings: Settings, tracing: OpenTracing | null): Promise<void> {
  // what is written there would be refused
  const isOpen = settings.TRUSTED_DOCUMENTS === '';
  const playground = settings.PLAYGROUND === 'on' && isOpen ? builtPage('playground') : null;
  const explorer = settings.EXPLORER === 'on' ? builtPage('explorer') : null;
  const log = pino({ level: settings.LOG_LEVEL }, pino.destination({ dest: 2, sync: true }));
  const server = await createServer({
    reader: store.reader,
    tickets: store.tickets,
    tokens: store.tokens,
    points: store.points,
    authenticate: await authenticationOf(settings, store.tokens, log),
    writer: store.writer,
    listen: store.listen,
    log,
    typeDefs: readTypeDefs(packageFolders.schema),
    playground,
    explorer,
    indexBudget: settings.INDEX_MEGABYTES * 1e6,
    answerBudget: settings.ANSWER_MEGABYTES * 1e6,
    loadTopology: loadInThread(settings.DATABASE_URL),
    readsAhead: settings.READ_AHEAD === 'on',
    readWhole: readInProcess(settings.DATABASE_URL),
    fourEyes: settings.FOUR_EYES === 'on',
    corsOrigins: settings.CORS_ORIGINS,
    embedOrigins: settings.EMBED_ORIGINS,
    introspection: settings.INTROSPECTION === 'on',
    suggestions: settings.SUGGESTIONS === 'on',
    deadline: settings.DEADLINE_SECONDS * 1000,
    exports: settings.EXPORTS === 'on' ? `backchannel ${packageVersion}` : null,
    exportDeadline: settings.EXPORT_SECONDS * 1000,
    maxConnections: settings.MAX_CONNECTIONS,
    pointsPerMinute: settings.POINTS_PER_MINUTE,
    trustedProxies: settings.TRUSTED_PROXIES,
    trustedDocuments: isOpen ? undefined : readTrustedDocuments(settings.TRUSTED_DOCUMENTS),
    limits: {
      depth: settings.MAX_DEPTH,
      aliases: settings.MAX_ALIASES,
      directives: settings.MAX_DIRECTIVES,
      cost: settings.MAX_COST,
      items: settings.MAX_ITEMS,
    },
    executor: settings.EXECUTOR === 'compiled' ? {} : null,
    metrics: settings.METRICS,
    ...(tracing && { tracing }),
  });
  outliveLostErrors();
  const stopped = stopSignal();
  const address = await server.listen({ host: settings.HOST, port: settings.PORT });
  print(`${styleText('bold', 'Backchannel')} answers at  ${address}/graphql`);
  if (explorer) print(`Explorer, in a browser    ${address}/`);
  if (playground) print(`Playground, in a browser  ${address}/graphql`);
  print('Stop with Ctrl-C');
  const signal = await stopped;
  note(`${signal}: finishing requests`);
  await server.close(settings.DRAIN_SECONDS * 1000);
}

/**
 * Where one item of a list fails at once and empties the list, graphql-js forgets the items that it still waits for: when
 * they fail too, nobody handles it. Their answer is already given; anything else unhandled ends the process.
 */
function outliveLostErrors(): void {
  process.on('unhandledRejection', error => {
    if (!(error instanceof GraphQLError && error.path)) throw error;
  });
}

/** What ended the wait: a signal, or the end of the npm that started the server, whose shell passes no signal on. */
function stopSignal(): Promise<string> {
  return new Promise(resolve => {
    for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => resolve(signal));
    if (process.env.npm_lifecycle_event === undefined) return;
    const parent = process.ppid;
    const watch = setInterval(() => {
      if (process.ppid === parent) return;
      clearInterval(watch);
      resolve('npm ended');
    }, 250);
    watch.unref();
  });
}
