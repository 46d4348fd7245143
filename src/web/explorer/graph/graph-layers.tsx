import { type KeyboardEvent, memo, type PointerEvent, useRef } from 'react';

import { plainType } from '../plain-words.ts';
import { type DrawnEdge, type DrawnNode, edgeName } from './drawn.ts';
import type { Point, View } from './graph-view.ts';
import { type Label, lineHeight, type Named, type PlacedEdge, type PlacedNode } from './name-places.ts';
import { shapeOf } from './shapes.ts';

/** What stands in the picture of a graph: edges, their names, nodes. */

/** Above this, edges are met by their own line alone and have no arrow heads, so that there is less to draw. */
const mostWideEdges = 400;

type LayersProps = {
  readonly named: Named;
  readonly isSettled: boolean;
  readonly arrow: string;
  readonly entry: string | null | undefined;
  readonly nameOf: (slug: string) => string;
  readonly isFaded: (shown: DrawnNode | DrawnEdge) => boolean;
  readonly view: View;
  readonly handlers: Handlers;
};

/** Lines lie lowest, then their names, then nodes. */
export function Layers({ named, isSettled, arrow, entry, nameOf, isFaded, view, handlers }: LayersProps) {
  const { nodes, edges } = named;
  const isMany = edges.length > mostWideEdges;
  return (
    <>
      {isMany && !isSettled && <MovingEdges edges={edges} isFaded={isFaded} />}
      {(isSettled || !isMany) &&
        edges.map(placed => (
          <Edge
            key={placed.edge.id}
            placed={placed}
            arrow={arrow}
            name={edgeName(placed.edge, nameOf)}
            isOpen={view.open === placed.edge.id}
            isFaded={isFaded(placed.edge)}
            isWide={!isMany}
            handlers={handlers}
          />
        ))}
      {edges.map(({ edge, label }) => label && <LabelShape key={edge.id} edge={edge} label={label} />)}
      {nodes.map(placed => (
        <Node
          key={placed.node.slug}
          placed={placed}
          isOpen={view.open === placed.node.slug}
          isEntry={placed.node.slug === entry}
          isFaded={isFaded(placed.node)}
          isPinned={view.pins.has(placed.node.slug)}
          handlers={handlers}
        />
      ))}
    </>
  );
}

export type Handlers = {
  readonly choose: (what: string) => void;
  readonly enter: (slug: string) => void;
  readonly press: (event: KeyboardEvent, node: DrawnNode) => void;
  readonly grab: (slug: string) => void;
  /** `by`: how far from where it was grabbed, in pixels. */
  readonly drag: (slug: string, by: Point) => void;
  readonly drop: (slug: string, by: Point) => void;
};

type EdgeProps = {
  readonly placed: PlacedEdge;
  readonly arrow: string;
  readonly name: string;
  readonly isOpen: boolean;
  readonly isFaded: boolean;
  readonly isWide: boolean;
  readonly handlers: Handlers;
};

/** Thousands of edges while their nodes still move, which nobody can meet: one line for all that look alike. */
function MovingEdges({ edges, isFaded }: Pick<Named, 'edges'> & Pick<LayersProps, 'isFaded'>) {
  const alike = Map.groupBy(edges, ({ edge }) => classesOf(edge, isFaded(edge)));
  return [...alike].map(([classes, some]) => (
    <g key={classes} className={classes}>
      <path className="line" d={some.map(({ path }) => path).join('')} />
    </g>
  ));
}

const classesOf = ({ form, isFaint }: DrawnEdge, isFaded: boolean): string =>
  ['edge', form, isFaint && 'faint', isFaded && 'faded'].filter(Boolean).join(' ');

const Edge = memo(({ placed, arrow, name, isOpen, isFaded, isWide, handlers }: EdgeProps) => {
  const { edge, path, cross } = placed;
  return (
    // biome-ignore lint/a11y/useSemanticElements: HTML's button does not stand in an SVG
    <g
      className={classesOf(edge, isFaded)}
      data-edge={edge.id}
      role="button"
      tabIndex={-1}
      aria-pressed={isOpen}
      aria-label={name}
      onClick={() => handlers.choose(edge.id)}
    >
      {isWide && <path className="reach" d={path} />}
      <path className="line" d={path} markerEnd={edge.isFaint || !isWide ? undefined : `url(#${arrow})`} />
      {edge.form === 'denied' && <path className="cross" d={`M${cross.x - 5} ${cross.y - 5}l10 10m0 -10l-10 10`} />}
    </g>
  );
});

/** The name of an edge, over all lines; what was denied is struck through. */
const LabelShape = memo(({ edge, label }: { readonly edge: DrawnEdge; readonly label: Label }) => {
  const top = label.y - (label.lines.length * lineHeight) / 2;
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: nothing in it takes the focus, and the edge itself says its name
    <g className={`edge-label ${edge.form}`} data-label={edge.id} aria-hidden="true">
      {label.lines.map(({ text, width }, place) => (
        <g key={text} className={place > 0 ? 'tags' : 'words'}>
          <rect
            className="back"
            x={label.x - width / 2}
            y={top + place * lineHeight}
            width={width}
            height={lineHeight}
          />
          <text x={label.x} y={top + place * lineHeight + 11}>
            {text}
          </text>
          {edge.form === 'denied' && place === 0 && (
            <path className="strike" d={`M${label.x - width / 2 + 2} ${top + 7.5}h${width - 4}`} />
          )}
        </g>
      ))}
    </g>
  );
});

type NodeProps = {
  readonly placed: PlacedNode;
  readonly isOpen: boolean;
  readonly isEntry: boolean;
  readonly isFaded: boolean;
  readonly isPinned: boolean;
  readonly handlers: Handlers;
};

const Node = memo(({ placed, isOpen, isEntry, isFaded, isPinned, handlers }: NodeProps) => {
  const { node, body, x, y, shift } = placed;
  const drag = useDrag(node.slug, handlers);
  const classes = ['node', `type-${node.__typename}`, shift === null && 'unnamed', isFaded && 'faded'];
  return (
    // biome-ignore lint/a11y/useSemanticElements: HTML's button does not stand in an SVG
    <g
      className={classes.filter(Boolean).join(' ')}
      data-node={node.slug}
      transform={`translate(${x} ${y})`}
      role="button"
      tabIndex={isEntry ? 0 : -1}
      aria-pressed={isOpen}
      aria-label={nodeName(node, isPinned)}
      onFocus={() => handlers.enter(node.slug)}
      onKeyDown={event => handlers.press(event, node)}
      {...drag}
    >
      <circle className="reach" r={16} />
      {node.isCentre && <circle className="ring" r={20} />}
      <circle className="focus" r={23} />
      <path className="shape" d={shapeOf(node.__typename)} />
      {isPinned && <path className="pin" d="M0 -3a3 3 0 0 1 0 6a3 3 0 0 1 0 -6z" />}
      {shift !== null && (
        <rect className="back" x={-body.half} y={15 + shift} width={2 * body.half} height={body.bottom - 15} />
      )}
      <text className="name">
        {body.lines.map(({ text, y: down }) => (
          <tspan key={down} x={0} y={down + (shift ?? 0)}>
            {`${text} `}
          </tspan>
        ))}
      </text>
      {body.more && (
        <text className="more" x={17} y={-7}>
          {body.more}
        </text>
      )}
    </g>
  );
});

/** It begins with what is written beside the node. */
const nodeName = ({ name, __typename, isCentre, more }: DrawnNode, isPinned: boolean): string =>
  [
    more ? `${name} +${more} more neighbours` : name,
    plainType(__typename),
    isCentre && 'expanded',
    isPinned && 'pinned',
  ]
    .filter(Boolean)
    .join(', ');

/** A press opens a node; farther than a tremor, it drags it. */
function useDrag(slug: string, handlers: Handlers) {
  const from = useRef<Point | null>(null);
  const isMoved = useRef(false);
  const by = ({ clientX, clientY }: PointerEvent): Point => ({
    x: clientX - from.current!.x,
    y: clientY - from.current!.y,
  });
  return {
    onPointerDown: (event: PointerEvent<SVGGElement>) => {
      if (event.button !== 0) return;
      from.current = { x: event.clientX, y: event.clientY };
      isMoved.current = false;
      handlers.grab(slug);
      event.currentTarget.setPointerCapture(event.pointerId);
    },
    onPointerMove: (event: PointerEvent<SVGGElement>) => {
      if (!from.current) return;
      isMoved.current ||= Math.hypot(by(event).x, by(event).y) >= 5;
      if (isMoved.current) handlers.drag(slug, by(event));
    },
    onPointerUp: (event: PointerEvent<SVGGElement>) => {
      if (from.current && isMoved.current) handlers.drop(slug, by(event));
      from.current = null;
    },
    onPointerCancel: (event: PointerEvent<SVGGElement>) => {
      if (from.current && isMoved.current) handlers.drop(slug, by(event));
      from.current = null;
    },
    onClick: () => {
      if (!isMoved.current) handlers.choose(slug);
      isMoved.current = false;
    },
  };
}
