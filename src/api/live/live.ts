import type { Store } from '../../store/store.ts';
import type { Live } from '../context.ts';
import { createRowCache } from '../loaders/row-loaders.ts';
import { ChangeFeed } from './change-feed.ts';

/** How a request takes part in what changes without a server that follows it. */
export function liveOn({ reader, writer }: Pick<Store, 'reader' | 'writer'>): Live {
  return {
    writer,
    catchUp: async () => createRowCache(await reader.revision(), await reader.vocabulary()),
    feed: new ChangeFeed(reader.changes),
  };
}
