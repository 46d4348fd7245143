/** Comma-separated values (RFC 4180), as spreadsheets read them. */

export type Cell = string | number | null;

/** What a spreadsheet takes for a formula when a cell begins with it. */
const beginsFormula = /^[=+\-@\t\r]/;

/**
 * A line of column names and a line for each row, in UTF-8 with a byte order mark so that spreadsheets know. Null is an
 * empty cell. A text that a spreadsheet would run as a formula begins with an apostrophe (OWASP, "CSV Injection").
 */
export function writeCsv(columns: readonly string[], rows: readonly (readonly Cell[])[]): string {
  return `\u{feff}${[columns, ...rows].map(cells => `${cells.map(writeCell).join(',')}\r\n`).join('')}`;
}

function writeCell(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  const text = beginsFormula.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
