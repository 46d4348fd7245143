import type { Storage } from '@graphiql/toolkit';

const histories = /^graphiql:(queries|favorites)$/;

/** The same storage, but for the headers of queries that were run: they may hold a token, which only lives with its page. */
export function withoutHeaders(storage: Storage): Storage {
  const { setItem } = storage;
  return Object.assign(storage, {
    setItem: (key: string, value: string) => setItem(key, histories.test(key) ? cleaned(value) : value),
  });
}

function cleaned(history: string): string {
  return JSON.stringify(JSON.parse(history), (key, value) => (key === 'headers' ? undefined : value));
}
