import { type PointerEvent, type RefObject, useEffect, useRef, useState } from 'react';

import type { Point, View } from './graph-view.ts';
import type { NamedBody } from './name-places.ts';
import { margin, type Places, type Size } from './settle.ts';
import type { Placed } from './use-places.ts';

/** Which piece of the picture is seen: a place of it stands at `place * scale + shift`. */
export type Sight = { readonly scale: number; readonly shift: Point };

const [leastScale, mostScale] = [0.1, 2.5];

/** All of it, no larger than life. */
function fitted(places: Places, bodies: ReadonlyMap<string, NamedBody>, { width, height }: Size): Sight {
  let [left, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity];
  for (const [slug, { x, y }] of places) {
    const body = bodies.get(slug);
    if (!body) continue;
    left = Math.min(left, x + body.left);
    right = Math.max(right, x + body.right);
    top = Math.min(top, y + body.top);
    bottom = Math.max(bottom, y + body.bottom);
  }
  if (left > right) return { scale: 1, shift: { x: width / 2, y: height / 2 } };
  const room = { width: width - 2 * margin, height: height - 2 * margin };
  const scale = Math.max(leastScale, Math.min(1, room.width / (right - left), room.height / (bottom - top)));
  return {
    scale,
    shift: { x: width / 2 - ((left + right) / 2) * scale, y: height / 2 - ((top + bottom) / 2) * scale },
  };
}

/** Whether a node of the picture is out of sight. */
function isOut(places: Places, { scale, shift }: Sight, { width, height }: Size): boolean {
  return [...places.values()].some(({ x, y }) => {
    const [across, down] = [x * scale + shift.x, y * scale + shift.y];
    return across < margin || across > width - margin || down < margin || down > height - 2 * margin;
  });
}

/** Larger or smaller, with what stands at `at` staying there. */
export function zoomed({ scale, shift }: Sight, by: number, at: Point): Sight {
  const next = Math.min(mostScale, Math.max(leastScale, scale * by));
  const way = next / scale;
  return { scale: next, shift: { x: at.x - (at.x - shift.x) * way, y: at.y - (at.y - shift.y) * way } };
}

/** Such as "130~-40~25": its scale in percent, and the place in the middle of the frame. */
const sightPattern = /^(\d{1,3})~(-?\d{1,5})~(-?\d{1,5})$/;

function readSight(text: string | null, { width, height }: Size): Sight | null {
  const [, percent, x, y] = sightPattern.exec(text ?? '') ?? [];
  if (!percent) return null;
  const scale = Math.min(mostScale, Math.max(leastScale, Number(percent) / 100));
  return { scale, shift: { x: width / 2 - Number(x) * scale, y: height / 2 - Number(y) * scale } };
}

const writeSight = ({ scale, shift }: Sight, { width, height }: Size): string =>
  [scale * 100, (width / 2 - shift.x) / scale, (height / 2 - shift.y) / scale].map(Math.round).join('~');

/** Browsers take so many new addresses in half a minute, and a wheel turns faster: milliseconds that it rests before. */
const pause = 250;

/** Which piece is seen: what the address says; else all of it, again where nodes come or go that would be out of sight. */
export function useSight(
  { seen, see }: Pick<View, 'seen' | 'see'>,
  { places, isSettled }: Pick<Placed, 'places' | 'isSettled'>,
  { bodies, frame }: { readonly bodies: ReadonlyMap<string, NamedBody>; readonly frame: Size },
): { readonly sight: Sight | null; readonly look: (at: Sight) => void; readonly fit: () => void } {
  const [whole, setWhole] = useState<Sight | null>(null);
  /** What the address says exactly, or will say in a moment. */
  const [looked, setLooked] = useState<{ readonly at: Sight; readonly text: string; readonly isNew: boolean } | null>(
    null,
  );
  useEffect(() => {
    if (places)
      setWhole(before =>
        before && isSettled && !isOut(places, before, frame) ? before : fitted(places, bodies, frame),
      );
  }, [places, isSettled, bodies, frame]);
  const latest = useRef(see);
  latest.current = see;
  useEffect(() => {
    if (!looked?.isNew) return;
    const timer = setTimeout(() => {
      latest.current(looked.text);
      setLooked({ ...looked, isNew: false });
    }, pause);
    return () => clearTimeout(timer);
  }, [looked]);
  const isLooked = looked && (looked.isNew || looked.text === seen);
  return {
    sight: whole && (isLooked ? looked.at : (readSight(seen, frame) ?? whole)),
    look: at => setLooked({ at, text: writeSight(at, frame), isNew: true }),
    fit: () => {
      setLooked(null);
      see(null);
      if (places) setWhole(fitted(places, bodies, frame));
    },
  };
}

type Panning = {
  readonly sight: Sight;
  readonly onSight: (sight: Sight) => void;
  /** What is moved while a pointer drags; it is drawn anew only when that is over. */
  readonly moved: RefObject<SVGGElement | null>;
};

/** What a pointer does to the ground of the picture: dragging moves it, a wheel with Ctrl makes it larger or smaller. */
export function usePanning(picture: RefObject<SVGSVGElement | null>, { sight, onSight, moved }: Panning) {
  const from = useRef<Point | null>(null);
  const shiftAt = ({ clientX, clientY }: { clientX: number; clientY: number }): Point => ({
    x: sight.shift.x + clientX - from.current!.x,
    y: sight.shift.y + clientY - from.current!.y,
  });
  const rest = () => {
    from.current = null;
    moved.current!.style.willChange = '';
    moved.current!.style.transform = '';
  };
  const zoom = useRef((_: WheelEvent) => {});
  zoom.current = event => {
    if (!event.ctrlKey && !event.metaKey) return;
    event.preventDefault();
    const { left, top } = picture.current!.getBoundingClientRect();
    onSight(zoomed(sight, Math.exp(-event.deltaY / 300), { x: event.clientX - left, y: event.clientY - top }));
  };
  useEffect(() => {
    const element = picture.current;
    // React listens to wheels in a way that cannot keep the page from being zoomed
    const onWheel = (event: WheelEvent) => zoom.current(event);
    element?.addEventListener('wheel', onWheel, { passive: false });
    return () => element?.removeEventListener('wheel', onWheel);
  }, [picture]);
  return {
    onPointerDown: (event: PointerEvent<SVGSVGElement>) => {
      if (event.button !== 0 || (event.target as Element).closest('[role="button"]')) return;
      from.current = { x: event.clientX, y: event.clientY };
      event.currentTarget.setPointerCapture(event.pointerId);
    },
    onPointerMove: (event: PointerEvent<SVGSVGElement>) => {
      if (!from.current) return;
      const { x, y } = shiftAt(event);
      const style = moved.current!.style;
      // a layer of its own is moved without being drawn anew
      style.willChange = 'transform';
      style.transform = `translate(${x}px, ${y}px)`;
    },
    onPointerUp: (event: PointerEvent<SVGSVGElement>) => {
      if (!from.current) return;
      const shift = shiftAt(event);
      rest();
      onSight({ ...sight, shift });
    },
    onPointerCancel: () => {
      rest();
    },
  };
}
