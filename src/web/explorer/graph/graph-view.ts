import { useMemo, useState } from 'react';
import { useSearchParams } from 'wouter';

import { useInAddress } from '../in-address.ts';

/** What the page shows of the graph, as its address names it, and the way back to what it showed before. */

export type Point = { readonly x: number; readonly y: number };
export type Pins = ReadonlyMap<string, Point>;

/** Slugs have no spaces, which an address shows as "+". */
const listOf = (text: string | null): string[] => [...new Set((text ?? '').split(' ').filter(Boolean))];

function useList(name: string): readonly [readonly string[], (list: readonly string[]) => void] {
  const [text, change] = useInAddress(name);
  return [listOf(text), list => change(list.join(' ') || null)];
}

/** Such as "russia~-120~45": a node and where it is held. What is no such place is left out. */
const pinPattern = /^([^~]+)~(-?\d{1,5})~(-?\d{1,5})$/;

function readPins(text: string | null): Pins {
  const pins = new Map<string, Point>();
  for (const pin of listOf(text)) {
    const [, slug, x, y] = pinPattern.exec(pin) ?? [];
    if (slug) pins.set(slug, { x: Number(x), y: Number(y) });
  }
  return pins;
}

const writePins = (pins: Pins): string | null =>
  [...pins].map(([slug, { x, y }]) => `${slug}~${Math.round(x)}~${Math.round(y)}`).join(' ') || null;

/** Each step of an arrow moves a pin: Back is not to lead through all of them. */
function usePins(): readonly [Pins, (pins: Pins) => void] {
  const [text, change] = useInAddress('pinned', { replaces: true });
  const pins = useMemo(() => readPins(text), [text]);
  return [pins, given => change(writePins(given))];
}

const sizes = [15, 30, 60, 120, 250, 500] as const;
export const mostChoices: readonly number[] = sizes;
/** The server draws around so many centres, and so many nodes. */
const mostCentres = 20;
const mostNodes = 500;

export function useGraphView() {
  const [search, setSearch] = useSearchParams();
  const [of, setOf] = useList('of');
  const [without, setWithout] = useList('without');
  const [faded, setFaded] = useList('faded');
  const [most, setMost] = useInAddress('most');
  const [open, setOpen] = useInAddress('open', { replaces: true });
  const [pins, setPins] = usePins();
  const [past, setPast] = useState<readonly string[]>([]);
  const remembered =
    <Given extends unknown[]>(deed: (...given: Given) => void) =>
    (...given: Given) => {
      setPast([...past, search.toString()]);
      deed(...given);
    };
  const each = sizes.find(size => String(size) === most) ?? sizes[1];
  const toggled = (list: readonly string[], one: string) =>
    list.includes(one) ? list.filter(item => item !== one) : [...list, one];
  return {
    of,
    without,
    faded,
    open,
    pins,
    most: each,
    /** Of all centres together: who expands a node does not mean to lose others. */
    limit: Math.min(mostNodes, each * Math.max(1, of.length)),
    choose: setOpen,
    canExpand: of.length < mostCentres,
    expand: remembered((slug: string) => setOf([...of, slug].slice(0, mostCentres))),
    fold: remembered((slug: string) => setOf(of.filter(centre => centre !== slug))),
    hide: remembered((slug: string) => setWithout([...without, slug])),
    showHidden: remembered(() => setWithout([])),
    fade: remembered((what: string) => setFaded(toggled(faded, what))),
    show: remembered((count: number) => setMost(String(count))),
    pin: remembered((slug: string, at: Point) => setPins(new Map(pins).set(slug, at))),
    unpin: remembered((slug: string) => setPins(new Map([...pins].filter(([pinned]) => pinned !== slug)))),
    canUndo: past.length > 0,
    undo: () => {
      const last = past.at(-1);
      if (last === undefined) return;
      setPast(past.slice(0, -1));
      setSearch(new URLSearchParams(last));
    },
  };
}

export type View = ReturnType<typeof useGraphView>;
