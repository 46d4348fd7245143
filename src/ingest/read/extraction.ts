/** Reads bytes in a process of its own, with limits on time and memory: parsers of pages and PDFs may hang or swell. */

import { type ChildProcess, fork } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';

import { AppError } from '../../base/errors.ts';
import type { ExtractionAnswer } from './extraction-message.ts';
import type { ReadOutcome, SourceBytes } from './read-article.ts';

export type ExtractionLimits = {
  /** For one file. */
  readonly seconds: number;
  /** Of memory, for the process. */
  readonly megabytes: number;
};

/** TypeScript beside the source, JavaScript beside what was built of it. */
const processFile = fileURLToPath(new URL(`./extraction-process${extname(import.meta.url)}`, import.meta.url));
/** Milliseconds from one look at its memory to the next. */
const lookEvery = 100;

/** Reads one file after the other. A process that was ended is followed by another. */
export class Extraction {
  readonly #limits: ExtractionLimits;
  #child: Promise<ChildProcess> | null = null;

  constructor(limits: ExtractionLimits) {
    this.#limits = limits;
  }

  /** Never throws an AppError: what fails is an outcome. */
  async read(source: SourceBytes): Promise<readonly ReadOutcome[]> {
    this.#child ??= start(this.#limits);
    const child = await this.#child;
    const { promise, resolve } = Promise.withResolvers<readonly ReadOutcome[]>();
    const giveUp = (error: AppError) => {
      child.kill('SIGKILL');
      this.#child = null;
      resolve([{ kind: 'fault', name: source.name, error }]);
    };
    const lost = () => giveUp(tooLarge(source.name, this.#limits));
    const timer = setTimeout(() => giveUp(tooSlow(source.name, this.#limits)), this.#limits.seconds * 1000);
    const look = setInterval(() => residentMegabytes(child) > this.#limits.megabytes && lost(), lookEvery);
    child.once('exit', lost);
    child.once('message', answer => resolve((answer as ExtractionAnswer).map(toOutcome)));
    child.send(source, error => error && lost());
    try {
      return await promise;
    } finally {
      clearTimeout(timer);
      clearInterval(look);
      child.removeAllListeners('exit').removeAllListeners('message');
    }
  }

  async close(): Promise<void> {
    const child = await this.#child;
    this.#child = null;
    child?.kill('SIGKILL');
  }
}

/** Resolves when it is ready to read. */
async function start({ megabytes }: ExtractionLimits): Promise<ChildProcess> {
  const child = fork(processFile, [], {
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    // the rest is for what lies outside of the heap; what it reads may make it neither write files nor start programs
    execArgv: [`--max-old-space-size=${Math.floor(megabytes * 0.8)}`, '--permission', '--allow-fs-read=*'],
  });
  const { promise, resolve, reject } = Promise.withResolvers<ChildProcess>();
  child.once('message', () => resolve(child));
  child.once('error', reject);
  child.once('exit', code => reject(new Error(`The process that reads files ended with ${code} as it began`)));
  try {
    return await promise;
  } finally {
    child.removeAllListeners('exit');
  }
}

function toOutcome(answer: ExtractionAnswer[number]): ReadOutcome {
  if (answer.kind !== 'fault') return answer;
  const { name, code, message } = answer;
  return { kind: 'fault', name, error: new AppError(code, message, { place: name }) };
}

/** What it takes of the machine's memory; 0 where the system does not tell, and the limit of the heap stands alone. */
function residentMegabytes({ pid }: ChildProcess): number {
  try {
    const [, kilobytes] = /^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'latin1')) ?? [];
    return Number(kilobytes ?? 0) / 1024;
  } catch {
    return 0;
  }
}

function tooSlow(name: string, { seconds }: ExtractionLimits): AppError {
  return new AppError(
    'DEADLINE_EXCEEDED',
    `${name} took more than ${seconds} s to read and was given up; save the article's text to a file, and give that`,
    { place: name },
  );
}

function tooLarge(name: string, { megabytes }: ExtractionLimits): AppError {
  return new AppError(
    'BAD_INPUT',
    `${name} takes more than ${megabytes} MB of memory to read and was given up; save the article's text to a file, and give that`,
    { place: name },
  );
}
