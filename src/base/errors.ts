/** The closed set of ways in which something that was asked for can fail. */
export type ErrorCode =
  | 'BAD_INPUT' // what was given is malformed; the message names its place and what is wanted
  | 'BAD_SETTING' // a setting is missing or malformed
  | 'BAD_DATASET' // a dataset breaks rules; details list every fault
  | 'NOT_FOUND' // a named thing does not exist
  | 'UNAUTHENTICATED' // a token is missing or not valid
  | 'FORBIDDEN' // the role may not do this
  | 'CONFLICT' // what is written contradicts what is recorded
  | 'EVIDENCE_MISMATCH' // a quotation does not stand where its selector says
  | 'DEADLINE_EXCEEDED' // what was asked for took longer than it may
  | 'OVERLOADED' // too much is asked at once
  | 'STORE_CORRUPT' // the store cannot be read
  | 'STORE_NEWER' // the store was written by a newer version
  | 'STORE_BUSY' // another server holds the embedded store
  | 'STORE_UNAVAILABLE'; // the store cannot be opened or reached

/** What is wrong with something that was given: `path` leads there from it, such as `[1].evidence[0]`. */
export type Fault = { readonly path: string; readonly message: string };

type ErrorOptions = {
  /** Where the fault lies: an argument path such as `filter.asserted.from`, a file, a setting. */
  readonly place?: string;
  /** One line each, for faults that come in numbers. */
  readonly details?: readonly string[];
  readonly cause?: unknown;
};

/** An expected failure: its message is written for the person who caused it and holds nothing internal. */
export class AppError extends Error {
  readonly code: ErrorCode;
  readonly place: string | null;
  readonly details: readonly string[];

  constructor(code: ErrorCode, message: string, options: ErrorOptions = {}) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.name = 'AppError';
    this.code = code;
    this.place = options.place ?? null;
    this.details = options.details ?? [];
  }
}

type InputFaults = {
  readonly faults: readonly [Fault, ...Fault[]];
  /** The one that the code is of; left out: the first. */
  readonly gravest?: Fault;
  /** Said before the first fault, where there may be several; left out: that fault is all there is to say. */
  readonly summary?: string;
};

/** What is wrong with what a function was given: its paths begin there. A caller's caller may know these by other names. */
export class InputError extends AppError {
  readonly #input: InputFaults;

  constructor(code: ErrorCode, input: InputFaults) {
    const { faults, summary, gravest = faults[0] } = input;
    const lines = faults.map(({ path, message }) => `${path}: ${message}`);
    const details = summary === undefined ? [] : lines;
    super(code, summary === undefined ? lines[0]! : `${summary} ${lines[0]}`, { place: gravest.path, details });
    this.#input = input;
  }

  /** What is wrong, for those who did not give what the paths lead into. */
  get reasons(): readonly string[] {
    return this.#input.faults.map(({ message }) => message);
  }

  /** The same error, with each path as it is called elsewhere. */
  renamed(nameOf: (path: string) => string): InputError {
    const { faults, gravest = faults[0], ...input } = this.#input;
    const rename = ({ path, message }: Fault): Fault => ({ path: nameOf(path), message });
    const [first, ...others] = faults;
    return new InputError(this.code, {
      ...input,
      faults: [rename(first), ...others.map(rename)],
      gravest: rename(gravest),
    });
  }
}

/** One fault in what a function was given. */
export function faultAt(code: ErrorCode, path: string, message: string): InputError {
  return new InputError(code, { faults: [{ path, message }] });
}

export function badInput(place: string, message: string): AppError {
  return new AppError('BAD_INPUT', `${place}: ${message}`, { place });
}
