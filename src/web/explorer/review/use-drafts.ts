import { useCallback, useState } from 'react';

import type { Values } from './fields.ts';

/** What was typed and not sent yet, by what it is about. It stays while the page is open, wherever one goes on it. */
export type Drafts = {
  readonly of: (about: string) => Values;
  readonly change: (about: string, changed: Values) => void;
  readonly drop: (about: string) => void;
};

export function useDrafts(): Drafts {
  const [drafts, setDrafts] = useState<Readonly<Record<string, Values>>>({});
  const change = useCallback(
    (about: string, changed: Values) => setDrafts(before => ({ ...before, [about]: { ...before[about], ...changed } })),
    [],
  );
  const drop = useCallback((about: string) => setDrafts(({ [about]: _dropped, ...others }) => others), []);
  return { of: about => drafts[about] ?? {}, change, drop };
}
