import type { Recording } from './recorder.ts';

/** The room of the store that fills it: what a load enters once a batch. */
const writingRoom = /^src\/store\/(writer\.ts$|write\/)/;

export type Figures = {
  /** Files of which a function was entered. */
  readonly files: number;
  /** Calls from one file of ours to another. */
  readonly entries: number;
  /** Entries from another layer. */
  readonly crossings: number;
  /** Functions that began with no caller of ours: events, timers, and what follows a promise. */
  readonly callbacks: number;
  /** Statements that SQLite ran, those that begin and end transactions among them. */
  readonly statements: number;
  /** Calls into the writing room from outside of it. */
  readonly writing: number;
};

export function figuresOf(recording: Recording): Figures {
  const calls = callsOf(recording);
  const entries = calls.filter(({ from }) => from !== null);
  const isWriting = (file: string) => writingRoom.test(file);
  return {
    files: filesOf(recording).length,
    entries: entries.length,
    crossings: entries.filter(({ from, to }) => layerOf(from!.file) !== layerOf(to.file)).length,
    callbacks: calls.length - entries.length,
    statements: recording.statements.length,
    writing: entries.filter(({ from, to }) => isWriting(to.file) && !isWriting(from!.file)).length,
  };
}

/** In the order in which they were first entered. */
export function filesOf(recording: Recording): string[] {
  return [...new Set(callsOf(recording).map(({ to }) => to.file))];
}

/** What called what, a line each; the same call many times over is one line. */
export function traceOf(recording: Recording): string[] {
  const lines: { text: string; times: number }[] = [];
  for (const { from, to } of callsOf(recording)) {
    const text = `${from ? `${from.file} ${from.name}` : '-'} > ${to.file}:${to.line} ${to.name}`;
    const last = lines.at(-1);
    if (last?.text === text) last.times += 1;
    else lines.push({ text, times: 1 });
  }
  return lines.map(({ text, times }) => (times > 1 ? `${text} (${times} times)` : text));
}

const layerOf = (file: string) => file.split('/')[1]!;

function callsOf({ functions, calls }: Recording) {
  return Array.from({ length: calls.length / 2 }, (_, index) => ({
    from: functions[calls[2 * index]!] ?? null,
    to: functions[calls[2 * index + 1]!]!,
  }));
}
