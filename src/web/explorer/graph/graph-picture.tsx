import { type RefObject, useId, useMemo, useRef, useState } from 'react';

import type { Drawn, DrawnEdge, DrawnNode } from './drawn.ts';
import { type Handlers, Layers } from './graph-layers.tsx';
import type { Point, View } from './graph-view.ts';
import { type NamedBody, nameAll } from './name-places.ts';
import { keysOf } from './pressed-keys.ts';
import type { Places, Size } from './settle.ts';
import { type Sight, usePanning } from './use-sight.ts';

type PictureProps = {
  readonly picture: RefObject<SVGSVGElement | null>;
  readonly label: string;
  readonly drawn: Drawn;
  readonly bodies: ReadonlyMap<string, NamedBody>;
  readonly places: Places;
  readonly isSettled: boolean;
  readonly frame: Size;
  readonly sight: Sight;
  readonly onSight: (sight: Sight) => void;
  readonly view: View;
};

/** The graph as a picture: nodes and edges are buttons; arrows move between nodes along edges. */
export function GraphPicture(props: PictureProps) {
  const { picture, drawn, places, isSettled, frame, sight, onSight, view, label } = props;
  const moved = useRef<SVGGElement>(null);
  const arrow = useId();
  const { shown, ...dragging } = useDragging(places, sight, view.pin);
  const { isFaded, nameOf } = useMemo(() => readersOf(drawn, view.faded), [drawn, view.faded]);
  const named = useNamed(props, shown, isFaded);
  const panning = usePanning(picture, { sight, onSight, moved });
  const [entered, setEntered] = useState<string | null>(null);
  const entry = [entered, view.open, drawn.nodes[0]?.slug].find(slug => slug && shown.has(slug));
  const keys = keysOf({ ...props, places: shown });
  const handlers = useSameHandlers({ ...dragging, choose: view.choose, enter: setEntered, press: keys });
  return (
    // biome-ignore lint/a11y/useSemanticElements: an SVG group of buttons has no HTML element
    <svg
      ref={picture}
      className="graph"
      width={frame.width}
      height={frame.height}
      viewBox={`0 0 ${frame.width} ${frame.height}`}
      role="group"
      aria-label={label}
      aria-busy={!isSettled}
      {...panning}
    >
      <defs>
        <marker
          id={arrow}
          className="arrow"
          viewBox="0 0 8 8"
          refX="7"
          refY="4"
          markerWidth="8"
          markerHeight="8"
          orient="auto"
          markerUnits="userSpaceOnUse"
        >
          <path d="M0 0.5L8 4L0 7.5z" />
        </marker>
      </defs>
      <g ref={moved} transform={`translate(${sight.shift.x} ${sight.shift.y})`}>
        <Layers {...{ named, isSettled, arrow, entry, nameOf, isFaded, view, handlers }} />
      </g>
    </svg>
  );
}

/** Where nodes and names stand at this scale. */
function useNamed(
  { drawn, bodies, isSettled, sight: { scale } }: PictureProps,
  places: Places,
  isFaded: (shown: DrawnNode | DrawnEdge) => boolean,
) {
  return useMemo(() => {
    const there = (slug: string) => places.has(slug);
    return nameAll({
      nodes: drawn.nodes.filter(({ slug }) => there(slug)),
      edges: drawn.edges.filter(({ from, to }) => there(from) && there(to)),
      bodies,
      places,
      scale,
      isMoving: !isSettled,
      isFaded,
    });
  }, [drawn, bodies, isSettled, places, scale, isFaded]);
}

/** The places with the node that is being dragged at its own, and what begins, goes on with and ends a drag. */
function useDragging(places: Places, { scale }: Sight, pin: View['pin']) {
  const [dragged, setDragged] = useState<{ readonly slug: string; readonly at: Point } | null>(null);
  const grabbed = useRef<Point>({ x: 0, y: 0 });
  const shown = useMemo(() => (dragged ? new Map(places).set(dragged.slug, dragged.at) : places), [places, dragged]);
  const movedBy = ({ x, y }: Point): Point => ({
    x: grabbed.current.x + x / scale,
    y: grabbed.current.y + y / scale,
  });
  return {
    shown,
    grab: (slug: string) => {
      grabbed.current = shown.get(slug)!;
    },
    drag: (slug: string, by: Point) => setDragged({ slug, at: movedBy(by) }),
    drop: (slug: string, by: Point) => {
      pin(slug, movedBy(by));
      setDragged(null);
    },
  };
}

/** They stay the same ones, so that only what changed is drawn anew, and do what was given last. */
function useSameHandlers(given: Handlers): Handlers {
  const latest = useRef(given);
  latest.current = given;
  const [handlers] = useState(
    (): Handlers => ({
      choose: what => latest.current.choose(what),
      enter: slug => latest.current.enter(slug),
      press: (event, node) => latest.current.press(event, node),
      grab: slug => latest.current.grab(slug),
      drag: (slug, by) => latest.current.drag(slug, by),
      drop: (slug, by) => latest.current.drop(slug, by),
    }),
  );
  return handlers;
}

function readersOf({ nodes }: Drawn, faded: readonly string[]) {
  const bySlug = new Map(nodes.map(node => [node.slug, node]));
  const isGone = (slug: string) => faded.includes(bySlug.get(slug)?.__typename ?? '');
  return {
    nameOf: (slug: string) => bySlug.get(slug)?.name ?? slug,
    isFaded: (shown: DrawnNode | DrawnEdge) =>
      'predicate' in shown
        ? faded.includes(shown.predicate) || isGone(shown.from) || isGone(shown.to)
        : isGone(shown.slug),
  };
}
