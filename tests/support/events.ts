/** One event of a stream; comments, which keep the connection open, are left out. */
export type StreamEvent = {
  readonly id: string | null;
  readonly event: string;
  // biome-ignore lint/suspicious/noExplicitAny: each test knows the shape that it asked for
  readonly data: any;
};

export type EventStream = {
  readonly status: number;
  /** The next event; null where the stream has ended. */
  readonly next: () => Promise<StreamEvent | null>;
  readonly close: () => Promise<void>;
};

/** Follows a subscription as a client would, from after an event where its id is given. */
export async function follow(url: string, query: string, lastEventId?: string, token?: string): Promise<EventStream> {
  return followAt(`${url}/stream`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...(lastEventId === undefined ? {} : { 'last-event-id': lastEventId }),
      ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
    },
    body: JSON.stringify({ query }),
  });
}

/** Follows what an address gives. */
export async function followAt(
  address: string,
  { headers = {}, ...request }: { method?: string; headers?: Readonly<Record<string, string>>; body?: string } = {},
): Promise<EventStream> {
  const abort = new AbortController();
  const response = await fetch(address, {
    ...request,
    headers: { accept: 'text/event-stream', ...headers },
    signal: abort.signal,
  });
  // begun at once: a body that nobody reads yet ends when its response is collected as garbage
  const events = response.ok ? read(response.body!.values()) : null;
  return {
    status: response.status,
    next: async () => (await events?.next())?.value ?? null,
    close: async () => {
      abort.abort();
      await events?.next().catch(() => {});
    },
  };
}

async function* read(body: AsyncIterable<Uint8Array>): AsyncGenerator<StreamEvent, void> {
  const decoder = new TextDecoder();
  let text = '';
  for await (const chunk of body) {
    text += decoder.decode(chunk, { stream: true });
    for (let end = text.indexOf('\n\n'); end >= 0; end = text.indexOf('\n\n')) {
      const fields = text.slice(0, end).split('\n');
      text = text.slice(end + 2);
      const field = (name: string) =>
        fields
          .find(line => line.startsWith(`${name}:`))
          ?.slice(name.length + 1)
          .trim();
      const data = field('data');
      if (field('event') !== undefined)
        yield { id: field('id') ?? null, event: field('event')!, data: data ? JSON.parse(data) : null };
    }
  }
}
