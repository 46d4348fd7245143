/** A process that does one thing after the other within limits, and is ended, and followed by another, where one goes beyond. */

import { type ChildProcess, fork } from 'node:child_process';
import { readFileSync } from 'node:fs';

import { AppError } from '../base/errors.ts';
import { currentWork, inTime } from '../store/deadline.ts';

export type ProcessLimits = {
  /** For one thing that is asked. */
  readonly seconds: number;
  /** Of memory, for the process. */
  readonly megabytes: number;
};

/** What one article may take, to be read, and once more to be understood. */
export const articleLimits: ProcessLimits = { seconds: 30, megabytes: 1000 };

export type ProcessToStart = {
  readonly file: string;
  /** What it does, in the infinitive: "read". */
  readonly task: string;
  /** What to do instead about what goes beyond a limit. */
  readonly advice: string;
};

/** Milliseconds from one look at its memory to the next. */
const lookEvery = 100;

type Waiting = { readonly resolve: (answer: unknown) => void; readonly reject: (error: AppError) => void };

/** Answers one question after the other; whoever asks waits for the answer before he asks again. */
export class LimitedProcess<Asked extends object, Answer> {
  readonly #start: ProcessToStart;
  readonly #limits: ProcessLimits;
  #child: Promise<ChildProcess> | null = null;
  #waiting: Waiting | null = null;
  #started = 0;

  constructor(start: ProcessToStart, limits: ProcessLimits) {
    this.#start = start;
    this.#limits = limits;
  }

  /** How often one was started: what was told to an earlier one is known to none that came later. */
  get started(): number {
    return this.#started;
  }

  /** Whether one runs that was told what the last one was told. */
  get isRunning(): boolean {
    return this.#child !== null;
  }

  /**
   * `name`: what it is asked about, as errors call it. Throws BAD_INPUT where it takes too long or too much memory, or ends
   * by itself, OVERLOADED where it was ended from outside, and why the request was ended that it is asked for.
   */
  async ask(name: string, asked: Asked): Promise<Answer> {
    this.#child ??= this.#begin();
    // one that is being started is there for the next question
    const child = await inTime(this.#child);
    const work = currentWork();
    const { promise, resolve, reject } = Promise.withResolvers<unknown>();
    this.#waiting = { resolve, reject };
    child.ref();
    child.channel?.ref();
    const timer = setTimeout(() => this.#end(this.#tooSlow(name)), this.#limits.seconds * 1000);
    let taken = 0;
    const look = setInterval(() => {
      // of one that has just ended nothing is told
      taken = residentMegabytes(child) || taken;
      if (taken > this.#limits.megabytes) this.#end(this.#tooLarge(name));
    }, lookEvery);
    const lost = () => this.#end(this.#lost(name, child, taken));
    child.once('exit', lost);
    const forget = work?.onEnd(() => this.#end(work.ended!));
    // what takes no question has ended, or is about to
    child.send(asked, error => error && hasEnded(child) && lost());
    try {
      return (await promise) as Answer;
    } finally {
      clearTimeout(timer);
      clearInterval(look);
      forget?.();
      child.off('exit', lost);
      // a process that nobody waits for does not keep this one from ending
      child.unref();
      child.channel?.unref();
    }
  }

  async close(): Promise<void> {
    const child = await this.#child?.catch(() => null);
    this.#child = null;
    child?.kill('SIGKILL');
  }

  #end(error: AppError): void {
    const child = this.#child;
    this.#child = null;
    child?.then(
      running => running.kill('SIGKILL'),
      () => {},
    );
    this.#waiting?.reject(error);
    this.#waiting = null;
  }

  /** Resolves when it is ready. */
  async #begin(): Promise<ChildProcess> {
    this.#started++;
    const { file } = this.#start;
    const child = fork(file, [], {
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
      // the rest is for what lies outside of the heap; what it reads may make it neither write files nor start programs
      execArgv: [
        `--max-old-space-size=${Math.floor(this.#limits.megabytes * 0.8)}`,
        '--permission',
        '--allow-fs-read=*',
      ],
    });
    const ready = Promise.withResolvers<ChildProcess>();
    child.once('message', () => ready.resolve(child));
    child.once('error', ready.reject);
    child.once('exit', (code, signal) => {
      ready.reject(new Error(`The process that is to ${this.#start.task} ended with ${signal ?? code} as it began`));
      // between two questions nobody is told, and the next one is asked of another
      void this.#child?.then(current => {
        if (current === child) this.#child = null;
      });
    });
    try {
      await ready.promise;
    } catch (error) {
      this.#child = null;
      throw error;
    }
    child.on('message', answer => {
      this.#waiting?.resolve(answer);
      this.#waiting = null;
    });
    return child;
  }

  /** Why one has ended that nobody here ended; `taken`: megabytes, as far as was seen. */
  #lost(name: string, { signalCode, exitCode }: ChildProcess, taken: number): AppError {
    const { task, advice } = this.#start;
    const { megabytes } = this.#limits;
    // Node aborts where the heap is full
    if (signalCode === 'SIGABRT' && taken > megabytes / 2) return this.#tooLarge(name);
    const memory = taken > 0 ? `, when it took ${Math.round(taken)} of the ${megabytes} MB that it may` : '';
    const how = signalCode === null ? `ended with exit code ${exitCode}` : `was ended by ${signalCode}`;
    const what = `the process that was to ${task} ${name} ${how}${memory}`;
    if (signalCode === null || !fromOutside.has(signalCode))
      return new AppError('BAD_INPUT', `${what}; ${advice}`, { place: name });
    const why = 'somebody sent it that, or the system, as it does where memory runs out';
    return new AppError('OVERLOADED', `${what}: ${why}; ask again`, { place: name });
  }

  #tooSlow(name: string): AppError {
    const { task, advice } = this.#start;
    return new AppError(
      'BAD_INPUT',
      `${name} took more than ${this.#limits.seconds} s to ${task} and was given up; ${advice}`,
      { place: name },
    );
  }

  #tooLarge(name: string): AppError {
    const { task, advice } = this.#start;
    return new AppError(
      'BAD_INPUT',
      `${name} takes more than ${this.#limits.megabytes} MB of memory to ${task} and was given up; ${advice}`,
      { place: name },
    );
  }
}

/** What a process does not send itself. */
const fromOutside: ReadonlySet<string> = new Set(['SIGKILL', 'SIGTERM', 'SIGINT', 'SIGHUP', 'SIGQUIT']);

const hasEnded = ({ exitCode, signalCode }: ChildProcess): boolean => exitCode !== null || signalCode !== null;

/** What it takes of the machine's memory; 0 where the system does not tell, and the limit of the heap stands alone. */
function residentMegabytes({ pid }: ChildProcess): number {
  try {
    const [, kilobytes] = /^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'latin1')) ?? [];
    return Number(kilobytes ?? 0) / 1024;
  } catch {
    return 0;
  }
}
