import { useRef, useState } from 'react';

import { useSend } from '../client.ts';
import { RevertDocument } from '../generated/graphql.ts';
import type { Written } from './decision.tsx';

type Done = { readonly words: string; readonly key: string; readonly revision: number };

/** What was done on this page, of which the last can be undone. */
export type Deeds = {
  /** In words; empty where nothing was done yet. */
  readonly told: string;
  /** `key`: of the thing in its list. */
  readonly note: (words: string, key: string, written: Written) => void;
  /** Null where there is nothing to undo. */
  readonly undo: (() => void) | null;
  /** What was undone last; null where nothing was. */
  readonly undone: Done | null;
};

export function useDeeds(): Deeds {
  const send = useSend();
  const [done, setDone] = useState<readonly Done[]>([]);
  const [undone, setUndone] = useState<Done | null>(null);
  const [told, tell] = useState('');
  const last = done.at(-1);
  const isUndoing = useRef(false);
  const undo = async (deed: Done) => {
    if (isUndoing.current) return;
    isUndoing.current = true;
    await revert(deed).finally(() => {
      isUndoing.current = false;
    });
  };
  const revert = async (deed: Done) => {
    const input = { revision: deed.revision, reason: 'Undone while reviewing.' };
    const { data, error } = await send(RevertDocument, { input });
    if (!data?.revert)
      return tell(`Not undone: ${error?.graphQLErrors.map(({ message }) => message).join(' ') || 'no answer'}`);
    setDone(before => before.filter(({ revision }) => revision !== deed.revision));
    tell(`Undone: ${deed.words}`);
    return setUndone(deed);
  };
  return {
    told,
    undone,
    note: (words, key, { change }) => {
      setDone(before => [...before, { words, key, revision: change.revision }]);
      tell(words);
    },
    undo: last ? () => void undo(last) : null,
  };
}
