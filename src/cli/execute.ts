import { pino } from 'pino';
import { createContext } from '../api/context.ts';
import { createApollo } from '../api/execution/apollo.ts';
import { liveGraphOn } from '../api/live/live-graph.ts';
import { createRowCache } from '../api/loaders/row-loaders.ts';
import { readTypeDefs } from '../api/schema.ts';
import { AppError } from '../base/errors.ts';
import { owner } from '../model/access.ts';
import { fillIfNew, isFilledWhenAsked } from './fill.ts';
import { packageFolders } from './package-files.ts';
import type { Settings } from './settings.ts';
import { mayExist, openStoreAt } from './stores.ts';

type ExecutedError = { readonly message: string; readonly extensions?: { readonly code?: unknown } };
export type Executed = {
  readonly data?: Record<string, unknown> | null;
  readonly errors?: readonly ExecutedError[];
};

/** Executes one document on the store itself, through the same schema as the server; fills the default store first. */
export async function execute(
  document: string,
  variables: Record<string, unknown>,
  settings: Settings,
): Promise<Executed> {
  const fills = isFilledWhenAsked(settings);
  const empty = new AppError(
    'NOT_FOUND',
    'The store is empty; fill it with `backchannel load`, which takes the dataset of the package, or the folder that is named behind it; or start `backchannel serve` once',
  );
  if (!fills && !mayExist(settings.DATABASE_URL)) throw empty;
  const store = await openStoreAt(settings.DATABASE_URL);
  try {
    if (fills) await fillIfNew(store, settings);
    else if ((await store.reader.revision()) === 0) throw empty;
    const log = pino({ level: settings.LOG_LEVEL }, pino.destination({ dest: 2, sync: true }));
    const rows = createRowCache(await store.reader.revision(), await store.reader.vocabulary());
    const apollo = createApollo({
      typeDefs: readTypeDefs(packageFolders.schema),
      log,
      introspection: true,
      executor: null,
      vocabulary: rows.vocabulary,
    });
    const contextValue = createContext(owner, {
      reader: store.reader,
      rows,
      graph: liveGraphOn(store, settings.FOUR_EYES === 'on'),
    });
    const { body } = await apollo.executeOperation({ query: document, variables }, { contextValue });
    await apollo.stop();
    // what it cost is for clients of a server
    const { extensions: _, ...executed } = body.kind === 'single' ? body.singleResult : {};
    return executed as Executed;
  } finally {
    await store.close();
  }
}
