import { Articles } from '../../ingest/articles.ts';
import type { Store } from '../../store/store.ts';
import type { LiveGraph } from '../context.ts';
import { createRowCache } from '../loaders/row-loaders.ts';
import { ChangeFeed } from './change-feed.ts';

/** The graph as a request finds it that no server answers: it looks at the store by itself. */
export function liveGraphOn({ reader, writer }: Pick<Store, 'reader' | 'writer'>, fourEyes = false): LiveGraph {
  return {
    writer,
    fourEyes,
    articles: new Articles(reader),
    catchUp: async () => createRowCache(await reader.revision(), await reader.vocabulary()),
    feed: new ChangeFeed(reader.changes),
  };
}
