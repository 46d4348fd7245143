/** What keeps open streams within bounds: how many there are, and what waits for their clients. */

/** Streams that one server holds open at once. */
const mostStreams = 1_000;
/** Of them, by one client. */
const mostStreamsOfClient = 20;
/** Events that wait for a client that reads slowly; no more are made until it has read some. */
const mostWaiting = 16;

/** Places of streams that are open. */
export class StreamPlaces {
  readonly #taken = new Map<string, number>();
  #all = 0;

  /** Takes one; gives the refusal where there is none, and null else. */
  take(client: string): { readonly status: number; readonly code: string; readonly message: string } | null {
    const taken = this.#taken.get(client) ?? 0;
    if (this.#all >= mostStreams)
      return {
        status: 503,
        code: 'SERVICE_UNAVAILABLE',
        message: 'So many streams are open that no other can be',
      };
    if (taken >= mostStreamsOfClient)
      return {
        status: 429,
        code: 'RATE_LIMITED',
        message: `One client may have ${mostStreamsOfClient} streams open, and no more`,
      };
    this.#all++;
    this.#taken.set(client, taken + 1);
    return null;
  }

  leave(client: string): void {
    this.#all--;
    const left = (this.#taken.get(client) ?? 0) - 1;
    if (left > 0) this.#taken.set(client, left);
    else this.#taken.delete(client);
  }
}

/** Keeps what is made for a stream and not yet read by its client within bounds. */
export class StreamFlow {
  #waiting = 0;
  #proceed = () => {};

  /** Resolves when another event may be made, which counts from then on. */
  async ready(): Promise<void> {
    while (this.#waiting >= mostWaiting)
      await new Promise<void>(resolve => {
        this.#proceed = resolve;
      });
    this.#waiting++;
  }

  /** Resolves after so many milliseconds, or sooner where something happens. */
  async pause(milliseconds: number): Promise<void> {
    let timer: NodeJS.Timeout | undefined;
    await new Promise<void>(resolve => {
      this.#proceed = resolve;
      timer = setTimeout(resolve, milliseconds);
    });
    clearTimeout(timer);
  }

  get isOver(): boolean {
    return this.#waiting === Number.NEGATIVE_INFINITY;
  }

  /** An event was handed over. */
  taken(): void {
    this.#waiting--;
    this.#proceed();
  }

  /** Nobody reads any more. */
  end(): void {
    this.#waiting = Number.NEGATIVE_INFINITY;
    this.#proceed();
  }
}
