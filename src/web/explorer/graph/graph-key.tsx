import { plainType } from '../plain-words.ts';
import type { Drawn } from './drawn.ts';
import type { View } from './graph-view.ts';
import { shapeOf } from './shapes.ts';

type Row = { readonly what: string; readonly words: string; readonly count: number };

/** What shapes and lines mean; what is unticked fades in the picture. */
export function GraphKey({ drawn: { nodes, edges }, view }: { readonly drawn: Drawn; readonly view: View }) {
  const types = rowsOf(nodes.map(({ __typename }) => ({ what: __typename, words: plainType(__typename) })));
  const predicates = rowsOf(edges.map(({ predicate, label }) => ({ what: predicate, words: label })));
  return (
    <div className="key">
      <fieldset>
        <legend>Nodes</legend>
        {types.map(row => (
          <Tick key={row.what} row={row} view={view}>
            <svg width="30" height="24" viewBox="-22 -14 44 28" className="graph-sample" aria-hidden="true">
              <g className={`node type-${row.what}`}>
                <path className="shape" d={shapeOf(row.what)} />
              </g>
            </svg>
          </Tick>
        ))}
      </fieldset>
      <fieldset>
        <legend>Edges</legend>
        {predicates.map(row => (
          <Tick key={row.what} row={row} view={view} />
        ))}
      </fieldset>
      <ul className="lines" aria-label="What the lines mean">
        {(['affirmed', 'denied', 'planned', 'faint'] as const).map(form => (
          <li key={form}>
            <svg width="40" height="12" viewBox="0 0 40 12" className="graph-sample" aria-hidden="true">
              <g className={`edge ${form}`}>
                <path className="line" d="M1 6H39" />
                {form === 'denied' && <path className="cross" d="M15 1l10 10m0 -10l-10 10" />}
              </g>
            </svg>{' '}
            {meanings[form]}
          </li>
        ))}
      </ul>
    </div>
  );
}

const meanings = {
  affirmed: 'said to be so',
  denied: 'denied',
  planned: 'planned or expected',
  faint: 'who speaks of it, or carries it',
} as const;

function rowsOf(all: readonly Omit<Row, 'count'>[]): Row[] {
  const groups = [...Map.groupBy(all, ({ what }) => what).values()];
  return groups.map(same => ({ ...same[0]!, count: same.length })).toSorted((a, b) => b.count - a.count);
}

type TickProps = { readonly row: Row; readonly view: View; readonly children?: React.ReactNode };

function Tick({ row: { what, words, count }, view, children }: TickProps) {
  return (
    <label className="tick">
      <input type="checkbox" checked={!view.faded.includes(what)} onChange={() => view.fade(what)} />
      {children} {words} <span className="facts">{count}</span>
    </label>
  );
}
