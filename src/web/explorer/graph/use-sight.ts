import { type PointerEvent, type RefObject, useEffect, useRef } from 'react';

import type { Point } from './graph-view.ts';
import type { NamedBody } from './name-places.ts';
import { margin, type Places, type Size } from './settle.ts';

/** Which piece of the picture is seen: a place of it stands at `place * scale + shift`. */
export type Sight = { readonly scale: number; readonly shift: Point };

const [leastScale, mostScale] = [0.1, 2.5];

/** All of it, no larger than life. */
export function fitted(places: Places, bodies: ReadonlyMap<string, NamedBody>, { width, height }: Size): Sight {
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
export function isOut(places: Places, { scale, shift }: Sight, { width, height }: Size): boolean {
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
