import '../graph/graph.css';

import { useMemo, useRef, useState } from 'react';

import { useAsk } from '../client.ts';
import { GraphAroundDocument, type GraphAroundQuery } from '../generated/graphql.ts';
import { downloadPng, downloadSvg } from '../graph/download.ts';
import { type Drawn, drawnFrom } from '../graph/drawn.ts';
import { GraphKey } from '../graph/graph-key.tsx';
import { GraphPane } from '../graph/graph-pane.tsx';
import { GraphPicture } from '../graph/graph-picture.tsx';
import { GraphTable } from '../graph/graph-table.tsx';
import { mostChoices, useGraphView, type View } from '../graph/graph-view.ts';
import { bodyOf } from '../graph/name-places.ts';
import { usePlaces } from '../graph/use-places.ts';
import { useSight, zoomed } from '../graph/use-sight.ts';
import { asOf, useMoment } from '../moment.ts';
import { useWidth } from '../parts/measured.ts';
import { Answered, Empty } from '../parts/states.tsx';
import type { About } from '../parts/this-page.tsx';
import { useTitle } from '../parts/title.ts';
import { edgeRows } from '../table-rows.ts';

/** One answer may hold so many claims, shared out among the pairs that may be joined. */
const claimsEach = (nodes: number): number => Math.min(100, Math.floor(4_000 / nodes));

/** A piece of the graph around nodes: who is joined to whom, by what, with the words behind every edge. */
export function GraphPage() {
  useTitle('Graph');
  const [moment] = useMoment();
  const view = useGraphView();
  const { of, without, limit } = view;
  const asked = useAsk(
    GraphAroundDocument,
    { of, without, most: limit, claims: claimsEach(limit), asOf: asOf(moment) },
    { pause: of.length === 0 },
  );
  const { data } = asked;
  const drawn = useMemo(() => drawnOf(data), [data]);
  const rows = useMemo(() => edgeRows(drawn.edges), [drawn]);
  if (of.length === 0)
    return (
      <>
        <h1>Graph</h1>
        <Empty>Search for a line, a person or a document; its page leads to the graph around it.</Empty>
      </>
    );
  const about: About = { cited: { title: `Around ${centresOf(drawn)}` }, rows, follows: of };
  return (
    <Answered asked={asked} about={() => about}>
      {({ neighbourhood }) => <Graph drawn={drawn} cut={neighbourhood?.truncatedReason ?? null} view={view} />}
    </Answered>
  );
}

const centresOf = ({ nodes }: Drawn): string =>
  nodes
    .filter(({ isCentre }) => isCentre)
    .map(({ name }) => name)
    .join(', ');

/** What an answer has to draw. */
function drawnOf(answer: GraphAroundQuery | undefined): Drawn {
  if (!answer?.neighbourhood) return { nodes: [], edges: [], besides: [] };
  const labels = new Map(answer.vocabulary?.predicates.map(({ name, label }) => [String(name), label]));
  return drawnFrom(answer.neighbourhood, labels);
}

const narrow = 560;
/** More have a taller picture. */
const manyNodes = 22;

type GraphProps = { readonly view: View } & Parameters<typeof GraphTable>[0];

function Graph({ drawn, cut, view }: GraphProps) {
  const [frameRef, width] = useWidth();
  const isNarrow = width < narrow;
  const height = drawn.nodes.length > manyNodes ? 820 : 640;
  const frame = useMemo(() => ({ width, height }), [width, height]);
  const bodies = useMemo(
    () => new Map(drawn.nodes.map(node => [node.slug, bodyOf(node, isNarrow)])),
    [drawn, isNarrow],
  );
  const { places, isSettled, arrange } = usePlaces(drawn, { bodies, frame, pins: view.pins });
  const { sight, look, fit } = useSight(view, { places, isSettled }, { bodies, frame });
  const picture = useRef<SVGSVGElement>(null);
  const centres = centresOf(drawn);
  const middle = { x: width / 2, y: frame.height / 2 };
  return (
    <section className="graph-part" aria-labelledby="graph-title">
      <h1 id="graph-title">
        Around <bdi>{centres}</bdi>
      </h1>
      <Tools
        view={view}
        onFit={fit}
        onZoom={by => sight && look(zoomed(sight, by, middle))}
        onArrange={arrange}
        onSvg={() => picture.current && downloadSvg(picture.current, `graph-${view.of.join('-')}`)}
        onPng={() => picture.current && downloadPng(picture.current, `graph-${view.of.join('-')}`)}
      />
      <div className="drawing">
        <div ref={frameRef} className="frame">
          {places && sight && (
            <GraphPicture
              {...{ picture, drawn, bodies, places, isSettled, frame, sight, view }}
              label={`Graph around ${centres}`}
              onSight={look}
            />
          )}
          <p className="facts">
            Arrows move along edges · Enter opens · + expands · − folds · Delete hides · Shift with arrows, or dragging,
            pins · Ctrl with the wheel zooms
          </p>
        </div>
        <div className="beside">
          <GraphPane drawn={drawn} view={view} />
          <GraphKey drawn={drawn} view={view} />
        </div>
      </div>
      <Table drawn={drawn} cut={cut} />
    </section>
  );
}

/** Made when it is opened: it has some links for each of thousands of edges. */
function Table(props: Parameters<typeof GraphTable>[0]) {
  const [isOpen, setOpen] = useState(false);
  return (
    <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>As a table</summary>
      {isOpen && <GraphTable {...props} />}
    </details>
  );
}

type ToolsProps = {
  readonly view: View;
  readonly onFit: () => void;
  readonly onZoom: (by: number) => void;
  readonly onArrange: () => void;
  readonly onSvg: () => void;
  readonly onPng: () => void;
};

function Tools({ view, onFit, onZoom, onArrange, onSvg, onPng }: ToolsProps) {
  return (
    <div className="tools" role="toolbar" aria-label="Picture">
      <button type="button" onClick={view.undo} disabled={!view.canUndo}>
        Undo
      </button>
      {view.without.length > 0 && (
        <button type="button" onClick={view.showHidden}>
          Show {view.without.length} hidden
        </button>
      )}
      <button type="button" onClick={() => onZoom(1.3)} aria-label="Larger">
        +
      </button>
      <button type="button" onClick={() => onZoom(1 / 1.3)} aria-label="Smaller">
        −
      </button>
      <button type="button" onClick={onFit}>
        Fit
      </button>
      <button type="button" onClick={onArrange}>
        Arrange anew
      </button>
      <label>
        at most{' '}
        <select value={view.most} onChange={({ target }) => view.show(Number(target.value))}>
          {mostChoices.map(count => (
            <option key={count}>{count}</option>
          ))}
        </select>{' '}
        around each
      </label>
      <span className="downloads">
        <button type="button" onClick={onSvg}>
          SVG
        </button>
        <button type="button" onClick={onPng}>
          PNG
        </button>
      </span>
    </div>
  );
}
