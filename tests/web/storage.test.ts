import type { Storage } from '@graphiql/toolkit';
import { HistoryStore, StorageAPI } from '@graphiql/toolkit';
import { expect, test } from 'vitest';

import { withoutHeaders } from '../../src/web/playground/storage.ts';

function aStorage(): { readonly storage: Storage; readonly kept: Map<string, string> } {
  const kept = new Map<string, string>();
  const storage: Storage = {
    getItem: key => kept.get(key) ?? null,
    setItem: (key, value) => {
      kept.set(key, value);
    },
    removeItem: key => {
      kept.delete(key);
    },
    get length() {
      return kept.size;
    },
    clear: () => kept.clear(),
  };
  return { storage, kept };
}

test('the history of the playground keeps queries without the headers that they were sent with', () => {
  const { storage, kept } = aStorage();
  const playground = withoutHeaders(storage);
  expect(playground.length).toBe(0);
  const run = { query: '{ __typename }', variables: '{"a":1}', headers: '{"Authorization":"Bearer bct_secret"}' };
  const history = new HistoryStore(new StorageAPI(playground), 20);
  history.updateHistory(run);
  history.toggleFavorite({ ...run, query: '{ graph { revision } }' });
  playground.setItem('graphiql:query', '{ claims { totalCount } }');
  expect(playground.length).toBe(3);
  expect([...kept.values()].join('\n')).not.toContain('bct_secret');
  expect(JSON.parse(kept.get('graphiql:queries')!)).toEqual({
    queries: [{ query: run.query, variables: run.variables }],
  });
  expect(kept.get('graphiql:query')).toBe('{ claims { totalCount } }');
});
