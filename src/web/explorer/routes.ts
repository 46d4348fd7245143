import type { Parser } from 'wouter';

/** Takes an address as the server does: each letter as it is written, a part for each `:name`, and nothing more behind it. */
export const parseRoute: Parser = route => {
  // what is left for all other addresses
  if (route === '*') return { pattern: /^/, keys: [] };
  const keys = [...route.matchAll(/:(\w+)/g)].map(([, name]) => name!);
  return { pattern: new RegExp(`^${route.replaceAll(/:\w+/g, '([^/]+)')}$`), keys };
};
