import type { Frame, Runtime } from './instrument.ts';

/** A function of ours. */
export type Known = { readonly file: string; readonly name: string; readonly line: number };

/** What was entered: pairs of numbers of functions, the caller (-1: none of ours) and the one that it called in another file. */
export type Calls = number[];

/**
 * Follows which function runs. A caller is one of ours that is on the stack: whoever calls a library that calls back at once
 * is the caller of what is called back. What begins after a wait, a timer or an event has no caller; an async function that
 * goes on is not entered again, and is the caller of what it calls then.
 */
export function followCalls(known: readonly Known[], onCall: (from: number, to: number) => void): Runtime {
  let stack: Frame[] = [];
  const leave = (frame: Frame) => {
    const at = stack.lastIndexOf(frame);
    if (at >= 0) stack.length = at;
  };
  const resume = <Value>(frame: Frame, value: Value): Value => {
    // nothing else is on the stack when a wait is over; where none was, the frame is where it was
    if (stack.at(-1) !== frame) stack = [frame];
    return value;
  };
  const suspend = <Value>(frame: Frame, value: Value): Value => {
    leave(frame);
    return value;
  };
  return {
    enter: id => {
      const from = stack.at(-1)?.id ?? -1;
      const frame = { id };
      stack.push(frame);
      if (from < 0 || known[from]!.file !== known[id]!.file) onCall(from, id);
      return frame;
    },
    exit: leave,
    suspend,
    resume,
    step: (frame, value) => {
      stack.push(frame);
      return value;
    },
    each: (frame, items) => ({
      [Symbol.asyncIterator]: () => {
        const turns = Symbol.asyncIterator in items ? items[Symbol.asyncIterator]() : items[Symbol.iterator]();
        return {
          next: () => suspend(frame, Promise.resolve(turns.next())),
          return: async () => (await turns.return?.()) ?? { done: true, value: undefined },
        };
      },
    }),
  };
}
