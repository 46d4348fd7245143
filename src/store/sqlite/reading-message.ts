/** What a process is asked that reads a store for another. */
export type AskedStatement = { readonly text: string; readonly values: readonly unknown[] };

/**
 * What it answers with, in parts, so that whoever reads a long answer is never held up for long: rows in the order of the
 * columns. The first part names these, and the last one says so.
 */
export type AnswerPart =
  | { readonly columns: readonly string[] | null; readonly rows: readonly unknown[][]; readonly isLast: boolean }
  | { readonly message: string; readonly errcode: number | undefined };
