import { createLocalStorage, type Storage } from '@graphiql/toolkit';

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

/** What the browser keeps under this namespace; where it lets pages keep nothing, what this page remembers. */
export function openStorage(namespace: string): Storage {
  try {
    const storage = createLocalStorage({ namespace });
    storage.getItem('');
    return storage;
  } catch {
    return inMemory();
  }
}

/** What is kept lives as long as the map. */
export function inMemory(kept = new Map<string, string>()): Storage {
  return {
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
}
