// Exports read a whole graph: few are made at a time, and of each client one.

/** How many are made at once, how many wait, and for how many milliseconds. */
const [mostAtOnce, mostWaiting, longestWait] = [2, 8, 20_000];

/** Why an export is not made now. */
export type ExportRefusal = { readonly status: 429 | 503; readonly code: string; readonly message: string };

export class ExportPlaces {
  /** Whose exports are made, and whose wait. */
  readonly #clients = new Set<string>();
  readonly #waiting: (() => void)[] = [];
  #taken = 0;

  /** Resolves to what gives the place back, which does so once; or to why there is none. `gone`: who waits is gone. */
  async take(client: string, gone: Promise<void>): Promise<(() => void) | ExportRefusal> {
    if (this.#clients.has(client))
      return {
        status: 429,
        code: 'RATE_LIMITED',
        message: 'An export of yours is being made; ask for the next one when it is there',
      };
    if (this.#taken >= mostAtOnce && this.#waiting.length >= mostWaiting) return full;
    this.#clients.add(client);
    if (this.#taken < mostAtOnce) this.#taken++;
    else if (!(await this.#wait(gone))) {
      this.#clients.delete(client);
      return full;
    }
    let isHeld = true;
    return () => {
      if (!isHeld) return;
      isHeld = false;
      this.#clients.delete(client);
      const next = this.#waiting.shift();
      if (next) next();
      else this.#taken--;
    };
  }

  /** Whether a place came in time, which whoever left it hands on. */
  #wait(gone: Promise<void>): Promise<boolean> {
    const { promise, resolve } = Promise.withResolvers<boolean>();
    const enter = () => resolve(true);
    const leave = () => {
      const at = this.#waiting.indexOf(enter);
      if (at >= 0) this.#waiting.splice(at, 1);
      resolve(at < 0);
    };
    this.#waiting.push(enter);
    const timer = setTimeout(leave, longestWait);
    void gone.then(leave);
    return promise.finally(() => clearTimeout(timer));
  }
}

const full: ExportRefusal = {
  status: 503,
  code: 'SERVICE_UNAVAILABLE',
  message: 'So many exports are being made that this one found no place; ask again later',
};
