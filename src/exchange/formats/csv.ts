/** Comma-separated values (RFC 4180), as spreadsheets read them. */

export type Cell = string | number | boolean | null;

/**
 * What a spreadsheet takes for a formula when a cell begins with it, behind apostrophes that were there before. Whoever
 * reads such a cell takes one apostrophe away.
 */
const beginsFormula = /^'*[=+\-@\t\r]/;
const needsQuotes = /[",\r\n]/;

/** So that spreadsheets know that a file is UTF-8. */
export const byteOrderMark = '\u{feff}';

/**
 * A line of column names and a line for each row, in UTF-8 with a byte order mark so that spreadsheets know. Null is an
 * empty cell. A text that a spreadsheet would run as a formula begins with an apostrophe (OWASP, "CSV Injection").
 */
export function writeCsv(columns: readonly string[], rows: readonly (readonly Cell[])[]): string {
  return `${byteOrderMark}${[columns, ...rows].map(writeCsvLine).join('')}`;
}

export function writeCsvLine(cells: readonly Cell[]): string {
  return `${cells.map(writeCell).join(',')}\r\n`;
}

export function writeCell(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell !== 'string') return String(cell);
  const text = isMark.has(cell.charCodeAt(0)) && beginsFormula.test(cell) ? `'${cell}` : cell;
  return needsQuotes.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Almost no cell begins with one, which is seen at once. */
const isMark = new Set([..."=+-@\t\r'"].map(mark => mark.charCodeAt(0)));
