/** Tells the process that started it which files of ours are entered, and by whom. */
import { readFileSync, writeFileSync } from 'node:fs';
import { registerHooks, stripTypeScriptTypes, syncBuiltinESMExports } from 'node:module';
import { relative } from 'node:path';
import { DatabaseSync, StatementSync } from 'node:sqlite';
import timers from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { type Calls, followCalls, type Known } from './calls.ts';
import { instrument, runtimeName } from './instrument.ts';

export type Recording = {
  readonly functions: readonly Known[];
  readonly calls: Calls;
  readonly statements: readonly string[];
};

/** Whole: from the start of the process to its end, into this file. */
const whole = process.env.JOURNEY_FILE;
const functions: Known[] = [];
let calls: Calls = [];
let statements: string[] = [];
let isRecording = whole !== undefined;

const runtime = followCalls(functions, (from, to) => {
  if (isRecording) calls.push(from, to);
});
Object.assign(globalThis, { [Symbol.for(runtimeName)]: runtime });

registerHooks({
  load: (url, context, nextLoad) => {
    const file = url.startsWith('file:') ? relative('.', fileURLToPath(url)) : '';
    if (!isCounted(file)) return nextLoad(url, context);
    const source = stripTypeScriptTypes(readFileSync(file, 'utf8'));
    const register = (name: string, line: number) => functions.push({ file, name, line }) - 1;
    return { format: 'module', source: instrument(source, register), shortCircuit: true };
  },
});

function isCounted(file: string): boolean {
  return /^src\/.*\.ts$/.test(file) && !/^src\/(base|web)\/|\/generated\//.test(file);
}

for (const method of ['run', 'all', 'get', 'iterate'] as const)
  countCalls(StatementSync.prototype, method, ({ sourceSQL }) => sourceSQL);
countCalls(DatabaseSync.prototype, 'exec', (_database, sql) => sql as string);

function countCalls<Target extends object>(
  target: Target,
  method: keyof Target,
  sqlOf: (called: Target, given: unknown) => string,
): void {
  const original = target[method] as (...given: unknown[]) => unknown;
  const counted = function (this: Target, ...given: unknown[]) {
    if (isRecording) statements.push(sqlOf(this, given[0]));
    return original.apply(this, given);
  };
  Object.assign(target, { [method]: counted });
}

// what a server does by the clock is no part of a request
const everySoOften = globalThis.setInterval;
globalThis.setInterval = ((work: () => void, ...given: [number]) =>
  everySoOften(
    () => {
      if (!isRecording) work();
    },
    ...given,
  )) as typeof setInterval;

const { setTimeout: pause } = timers;
timers.setTimeout = (async (milliseconds: number, ...given: []) => {
  const value = await pause(milliseconds, ...given);
  while (isRecording && milliseconds >= 1_000) await pause(50);
  return value;
}) as typeof pause;
syncBuiltinESMExports();

const recording = (): Recording => ({ functions, calls, statements });

if (whole) process.on('exit', () => writeFileSync(whole, JSON.stringify(recording())));
else
  process.on('message', message => {
    isRecording = message === 'start';
    if (isRecording) [calls, statements] = [[], []];
    process.send!(isRecording ? 'started' : recording());
  });
