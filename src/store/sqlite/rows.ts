/** Rows one after the other in one array, for a statement that inserts one: it is run for each, which costs less than a long text. */
export class Rows {
  readonly columns: number;
  readonly values: readonly unknown[];

  constructor(columns: number, values: readonly unknown[]) {
    this.columns = columns;
    this.values = values;
  }
}
