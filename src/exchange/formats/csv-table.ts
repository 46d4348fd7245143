import type { ExportedGraph } from '../records/exported-graph.ts';
import { byteOrderMark, type Cell, writeCell, writeCsvLine } from './csv.ts';
import type { ExportFormat } from './export-format.ts';

/** Types of the Frictionless Table Schema; an array is JSON in its cell. */
export type ColumnType = 'string' | 'date' | 'datetime' | 'integer' | 'boolean' | 'array';

export type Column<Row> = {
  readonly name: string;
  readonly type: ColumnType;
  readonly about: string;
  readonly isRequired?: true;
  readonly of: (row: Row) => Cell;
};

/** A table of a data package: its columns, and the rows that a graph has for it. */
export type CsvTable = Omit<ExportFormat, 'mediaType'> & {
  readonly columns: readonly Omit<Column<never>, 'of'>[];
  /** Columns that tell rows apart; none where rows may be alike. */
  readonly key: readonly string[];
  /** Columns that name rows of other tables, by the names of these. */
  readonly references: Readonly<Record<string, { readonly table: string; readonly column: string }>>;
};

type TableOf<Row> = Pick<CsvTable, 'name' | 'about' | 'key' | 'references'> & {
  readonly columns: readonly Column<Row>[];
  readonly rows: (graph: ExportedGraph) => AsyncIterable<readonly Row[]>;
};

export function csvTable<Row>({ columns, rows, ...table }: TableOf<Row>): CsvTable {
  return {
    ...table,
    columns,
    write: async function* (graph) {
      yield byteOrderMark + writeCsvLine(columns.map(({ name }) => name));
      for await (const page of rows(graph)) {
        let lines = '';
        for (const row of page) lines += lineOf(columns, row);
        yield lines;
      }
    },
  };
}

/** The same as `writeCsvLine` of its cells, without a list of them. */
function lineOf<Row>(columns: readonly Column<Row>[], row: Row): string {
  let line = writeCell(columns[0]!.of(row));
  for (let place = 1; place < columns.length; place++) line += `,${writeCell(columns[place]!.of(row))}`;
  return `${line}\r\n`;
}

/** A list in one cell; empty where there is nothing in it. */
export const listCell = (items: readonly unknown[]): Cell => (items.length === 0 ? null : JSON.stringify(items));
