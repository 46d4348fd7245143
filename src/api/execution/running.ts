/** Coerced values of variables, or of arguments. */
export type Values = Readonly<Record<string, unknown>>;

/** Writes what a field gave. */
export type Write<Value = unknown> = (piece: Piece, value: Value) => void;

/** One run of a program: what its fields share, and what it still waits for. */
export class Running {
  readonly context: unknown;
  readonly variables: Values;
  /** The arguments of fields, by their places in the program; left out until one is asked for. */
  readonly args: (Values | undefined)[] = [];
  #waiting = 0;
  #failure: { readonly error: unknown } | null = null;
  #onEnd = () => {};

  constructor(context: unknown, variables: Values) {
    this.context = context;
    this.variables = variables;
  }

  /** What the program writes. Rejects with what failed first, when nothing that was begun goes on. */
  async run(write: Write<undefined>): Promise<string> {
    const whole = new Piece(this);
    this.#go(whole, undefined, write);
    if (this.#waiting > 0)
      await new Promise<void>(resolve => {
        this.#onEnd = resolve;
      });
    if (this.#failure) throw this.#failure.error;
    return whole.written();
  }

  wait<Value>(promise: PromiseLike<Value>, piece: Piece, write: Write<Value>): void {
    this.#waiting++;
    promise.then(
      value => {
        this.#go(piece, value, write);
        this.#end();
      },
      error => {
        this.fail(error);
        this.#end();
      },
    );
  }

  /** Notes an error. What stands beside it goes on, so that whoever runs it again finds the same read as if it had not failed. */
  fail(error: unknown): void {
    this.#failure ??= { error };
  }

  #go<Value>(piece: Piece, value: Value, write: Write<Value>): void {
    try {
      write(piece, value);
    } catch (error) {
      this.fail(error);
    }
  }

  #end(): void {
    this.#waiting--;
    if (this.#waiting === 0) this.#onEnd();
  }
}

/** A part of the answer, with parts in it that are waited for. */
export class Piece {
  readonly running: Running;
  /** What stands behind the last part that is waited for. */
  text = '';
  #before: (string | Piece)[] | null = null;

  constructor(running: Running) {
    this.running = running;
  }

  /** Leaves room for what comes later. */
  later<Value>(promise: PromiseLike<Value>, write: Write<Value>): void {
    const inner = new Piece(this.running);
    this.#before ??= [];
    this.#before.push(this.text, inner);
    this.text = '';
    this.running.wait(promise, inner, write);
  }

  written(): string {
    if (this.#before === null) return this.text;
    return (
      this.#before.reduce<string>((text, part) => text + (typeof part === 'string' ? part : part.written()), '') +
      this.text
    );
  }
}
