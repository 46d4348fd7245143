import type { KeyboardEvent, RefObject } from 'react';

import type { Drawn, DrawnNode } from './drawn.ts';
import type { Point, View } from './graph-view.ts';
import type { Places, Size } from './settle.ts';
import type { Sight } from './use-sight.ts';
import { nextNode, wayOf } from './walking.ts';

/** Pixels that a node is moved by one press. */
const step = 24;

type Keyed = {
  readonly picture: RefObject<SVGSVGElement | null>;
  readonly drawn: Drawn;
  readonly places: Places;
  readonly view: View;
  readonly sight: Sight;
  readonly onSight: (sight: Sight) => void;
  readonly frame: Size;
};

/** What keys do on a node: arrows lead on, with Shift they move it. */
export function keysOf({ picture, drawn, places, view, sight, onSight, frame }: Keyed) {
  return (event: KeyboardEvent, { slug, isCentre }: DrawnNode) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const way = wayOf(event.key);
    if (!way) {
      if (pressKey(event.key, { slug, isCentre }, view)) event.preventDefault();
      return;
    }
    event.preventDefault();
    const at = places.get(slug)!;
    if (event.shiftKey) return view.pin(slug, { x: at.x + way.x * step, y: at.y + way.y * step });
    const next = nextNode(slug, way, drawn.edges, places);
    if (next === null) return;
    picture.current?.querySelector<SVGGElement>(`[data-node="${CSS.escape(next)}"]`)?.focus({ preventScroll: true });
    onSight(seeing(places.get(next)!, sight, frame));
  };
}

/** Whether the key does anything on a node. */
function pressKey(key: string, { slug, isCentre }: Pick<DrawnNode, 'slug' | 'isCentre'>, view: View): boolean {
  if (key === 'Enter' || key === ' ') view.choose(slug);
  else if (key === 'Escape') view.choose(null);
  else if (key === '+' && !isCentre && view.canExpand) view.expand(slug);
  else if (key === '-' && isCentre && view.of.length > 1) view.fold(slug);
  else if (key === 'Delete' && !isCentre) view.hide(slug);
  else return false;
  return true;
}

/** The same sight, moved as far as it takes to see a place. */
function seeing(at: Point, sight: Sight, { width, height }: Size): Sight {
  const [x, y] = [at.x * sight.scale + sight.shift.x, at.y * sight.scale + sight.shift.y];
  const by = { x: Math.min(width - 60, Math.max(60, x)) - x, y: Math.min(height - 60, Math.max(40, y)) - y };
  if (by.x === 0 && by.y === 0) return sight;
  return { scale: sight.scale, shift: { x: sight.shift.x + by.x, y: sight.shift.y + by.y } };
}
