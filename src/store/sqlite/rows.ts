import type { Row } from '../dialect.ts';

/** Given to a statement that inserts one row: it is run for each, which costs less than a long text. */
export class Rows {
  readonly rows: readonly Row[];

  constructor(rows: readonly Row[]) {
    this.rows = rows;
  }
}
