/** Reads a store for the server that started this process, which ends it to break off a statement. */

import { enableCompileCache } from 'node:module';
import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite';

import type { AnswerPart, AskedStatement } from './reading-message.ts';

enableCompileCache();
const { defineFunctions } = await import('./functions.ts');

const [path, busyMilliseconds, cacheKilobytes] = process.argv.slice(2);
const database = new DatabaseSync(path!, { readOnly: true });
database.exec(`pragma busy_timeout = ${busyMilliseconds}; pragma cache_size = -${cacheKilobytes}`);
defineFunctions(database);

const mostPrepared = 200;
const prepared = new Map<string, StatementSync>();

// a signal to the whole group is for the server to heed, which may still want answers
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => {});
process.on('disconnect', () => process.exit());
process.on('message', (asked: AskedStatement) => {
  try {
    answer(asked);
  } catch (error) {
    const { message, errcode } = error as { message: string; errcode?: number };
    send({ message, errcode });
  }
});

function answer({ text, values }: AskedStatement): void {
  const statement = prepare(text);
  const columns = statement.columns().map(({ name }) => name);
  if (columns.length === 0) {
    statement.run(...(values as SQLInputValue[]));
    send({ columns, rows: [], isLast: true });
    return;
  }
  const rows = statement.all(...(values as SQLInputValue[])) as unknown as unknown[][];
  for (let from = 0, isFirst = true; from < rows.length || isFirst; isFirst = false) {
    const to = endOfPart(rows, from);
    send({ columns: isFirst ? columns : null, rows: rows.slice(from, to), isLast: to === rows.length });
    from = to;
  }
}

function prepare(text: string): StatementSync {
  const known = prepared.get(text);
  if (known) return known;
  const statement = database.prepare(text);
  statement.setReturnArrays(true);
  if (prepared.size >= mostPrepared) prepared.delete(prepared.keys().next().value!);
  prepared.set(text, statement);
  return statement;
}

/** Characters and bytes of a part, and what every value counts for at least. */
const [mostInPart, least] = [200_000, 20];

function endOfPart(rows: readonly unknown[][], from: number): number {
  let [size, end] = [0, from];
  for (; end < rows.length && size < mostInPart; end++)
    for (const value of rows[end]!) size += least + ((value as { length?: number } | null)?.length ?? 0);
  return end;
}

function send(part: AnswerPart): void {
  process.send!(part);
}
