import { useState } from 'react';

import { writeCsv } from '../../../exchange/formats/csv.ts';
import type { Asked } from '../client.ts';
import { hasPlayground } from '../has-playground.ts';
import { useNews } from '../live.ts';
import { saveFile } from '../save-file.ts';
import type { Row } from '../table-rows.ts';
import { Cite, type Cited } from './cite.tsx';

/** What a page tells of itself at its end. */
export type About = {
  readonly cited: Cited;
  /** What its table holds, for other programs. */
  readonly rows: readonly Row[];
  /** Slugs of nodes whose changes make the page ask again. */
  readonly follows: readonly string[];
};

/** How to cite the page, the question that it asks, and its table as a file; and what keeps it up to date. */
export function ThisPage({
  about: { cited, rows, follows },
  asked,
}: {
  readonly about: About;
  readonly asked: Asked<unknown>;
}) {
  const [changes, setChanges] = useState(0);
  useNews(follows, () => {
    setChanges(count => count + 1);
    asked.again();
  });
  return (
    <footer className="this-page">
      <Cite {...cited} />
      <p className="tools">
        {hasPlayground && <a href={playgroundAddress(asked)}>Show me the query</a>}
        {rows.length > 0 && (
          <>
            <button type="button" onClick={() => saveAs('csv', csvOf(rows), 'text/csv')}>
              Table as CSV
            </button>
            <button type="button" onClick={() => saveAs('json', JSON.stringify(rows, null, 2), 'application/json')}>
              Table as JSON
            </button>
          </>
        )}
        <button type="button" onClick={() => print()}>
          Print
        </button>
        <span role="status">{changes > 0 && 'Changed elsewhere, and shown as it is now.'}</span>
      </p>
    </footer>
  );
}

/** The query is in the part of the address that no server is sent. */
const playgroundAddress = ({ query, variables }: Asked<unknown>): string =>
  `/graphql#${new URLSearchParams({ query, variables: JSON.stringify(variables, null, 2) })}`;

function csvOf(rows: readonly Row[]): string {
  const columns = [...new Set(rows.flatMap(Object.keys))];
  return writeCsv(
    columns,
    rows.map(row => columns.map(column => row[column] ?? null)),
  );
}

/** Named after the page, such as `channel-air-line.csv`. */
function saveAs(ending: string, text: string, type: string): void {
  const name =
    decodeURIComponent(location.pathname)
      .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
      .replaceAll(/^-|-$/g, '') || 'lines';
  saveFile(new Blob([text], { type: `${type};charset=utf-8` }), `${name}.${ending}`);
}
