import { useEffect, useMemo, useRef, useState } from 'react';

import type { Drawn } from './drawn.ts';
import type { Pins } from './graph-view.ts';
import { type Body, type Places, type Size, settle } from './settle.ts';

export type Placed = {
  /** Every node that has a place; null before the first picture. */
  readonly places: Places | null;
  readonly isSettled: boolean;
  /** Places everything anew, but for what is pinned. */
  readonly arrange: () => void;
};

/** Where the nodes of a picture stand. Nodes stay where they were when others come, and come back where they were. */
export function usePlaces(
  drawn: Drawn,
  { bodies, frame, pins }: { readonly bodies: ReadonlyMap<string, Body>; readonly frame: Size; readonly pins: Pins },
): Placed {
  const known = useRef<Places>(new Map());
  const pinned = useRef(pins);
  pinned.current = pins;
  const [given, setGiven] = useState<{ readonly of: Drawn; readonly places: Places; readonly isLast: boolean } | null>(
    null,
  );
  const [round, setRound] = useState(0);
  const hasRoom = frame.width > 0;
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is drawn is placed once; another width moves nothing
  useEffect(() => {
    if (!hasRoom) return;
    const stop = new AbortController();
    const fixed = new Map(drawn.nodes.flatMap(({ slug }) => placeOf(slug, known.current, pinned.current)));
    const slugs = new Set(drawn.nodes.map(({ slug }) => slug));
    void settle(
      { bodies: [...bodies.values()].filter(({ slug }) => slugs.has(slug)), links: drawn.edges, frame, fixed },
      {
        signal: stop.signal,
        onPlaces: (places, isLast) => {
          if (isLast) known.current = new Map([...known.current, ...places]);
          setGiven({ of: drawn, places, isLast });
        },
      },
    );
    return () => stop.abort();
  }, [drawn, round, hasRoom]);
  const places = useMemo(() => given && withPins(given.places, pins), [given, pins]);
  return {
    places,
    isSettled: given?.of === drawn && given.isLast,
    arrange: () => {
      known.current = new Map();
      setRound(round + 1);
    },
  };
}

function placeOf(slug: string, known: Places, pins: Pins) {
  const at = pins.get(slug) ?? known.get(slug);
  return at ? [[slug, at] as const] : [];
}

const withPins = (places: Places, pins: Pins): Places =>
  new Map([...places].map(([slug, at]) => [slug, pins.get(slug) ?? at]));
