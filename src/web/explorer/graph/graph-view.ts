import { useMemo, useState } from 'react';
import { useSearchParams } from 'wouter';

import { useInAddress, withParts } from '../in-address.ts';

/** What the page shows of the graph, as its address names it, and the way back to what it showed before. */

export type Point = { readonly x: number; readonly y: number };
export type Pins = ReadonlyMap<string, Point>;

/** Slugs have no spaces, which an address shows as "+". */
const listOf = (text: string | null): string[] => [...new Set((text ?? '').split(' ').filter(Boolean))];

const joined = (list: readonly string[]): string | null => list.join(' ') || null;

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
  const list = (name: string) => listOf(search.get(name));
  const [of, without, faded] = [list('of'), list('without'), list('faded')];
  const most = search.get('most');
  const [open, setOpen] = useInAddress('open', { replaces: true });
  const [seen, setSeen] = useInAddress('seen', { replaces: true });
  const [pins, setPins] = usePins();
  const [past, setPast] = useState<readonly string[]>([]);
  const remembered =
    <Given extends unknown[]>(deed: (...given: Given) => void) =>
    (...given: Given) => {
      setPast([...past, search.toString()]);
      deed(...given);
    };
  const change = (parts: Record<string, string | null>) => setSearch(before => withParts(before, parts));
  /** What is drawn changes, so that the piece of it that was seen is none any more. */
  const redraw = (parts: Record<string, string | null>) => change({ ...parts, seen: null });
  const each = sizes.find(size => String(size) === most) ?? sizes[1];
  const toggled = (some: readonly string[], one: string) =>
    some.includes(one) ? some.filter(item => item !== one) : [...some, one];
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
    /** Which piece is seen, as the address says; null: all of it. */
    seen,
    see: setSeen,
    canExpand: of.length < mostCentres,
    expand: remembered((slug: string) => redraw({ of: joined([...of, slug].slice(0, mostCentres)) })),
    fold: remembered((slug: string) => redraw({ of: joined(of.filter(centre => centre !== slug)) })),
    hide: remembered((slug: string) => redraw({ without: joined([...without, slug]) })),
    showHidden: remembered(() => redraw({ without: null })),
    fade: remembered((what: string) => change({ faded: joined(toggled(faded, what)) })),
    show: remembered((count: number) => redraw({ most: String(count) })),
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
