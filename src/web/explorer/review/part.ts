import { useEffect, useRef } from 'react';

import type { ViewerQuery } from '../generated/graphql.ts';
import type { Deeds } from './use-deeds.ts';
import type { Drafts } from './use-drafts.ts';

export type Viewer = NonNullable<ViewerQuery['viewer']>;

/** What each part of the page is given. */
export type PartProps = {
  readonly viewer: Viewer;
  readonly drafts: Drafts;
  readonly deeds: Deeds;
};

/** Asks again where something was undone, and opens that. */
export function useUndone({ undone }: Deeds, again: () => void, open: (key: string) => void): void {
  const seen = useRef(undone);
  useEffect(() => {
    if (seen.current === undone || undone === null) return;
    seen.current = undone;
    again();
    open(undone.key);
  });
}
