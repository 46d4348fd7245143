import { HistoryStore, StorageAPI } from '@graphiql/toolkit';
import { expect, test } from 'vitest';

import { inMemory, withoutHeaders } from '../../src/web/playground/storage.ts';

test('the history of the playground keeps queries without the headers that they were sent with', () => {
  const kept = new Map<string, string>();
  const storage = inMemory(kept);
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
