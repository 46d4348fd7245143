import { useEffect, useRef } from 'react';

import { readToken } from './client.ts';
import { FollowDocument } from './generated/graphql.ts';

const query = FollowDocument.toString();

/** The most nodes that the server follows for one listener. */
const mostFollowed = 50;
/** Milliseconds until a stream that was refused or ended is opened again: each time twice as many, as often as is worth it. */
const firstPause = 5_000;
const mostTries = 6;

/**
 * Calls back when a change has news of one of these nodes, and when there may have been one while nobody listened. Only
 * pages that are seen listen, for browsers have few connections to a server.
 */
export function useNews(nodes: readonly string[], onNews: () => void): void {
  const followed = nodes.slice(0, mostFollowed).join(' ');
  const token = readToken();
  const latest = useRef(onNews);
  useEffect(() => {
    latest.current = onNews;
  });
  useEffect(() => {
    if (followed === '') return;
    const listener = new Listener(followed.split(' '), token, () => latest.current());
    const show = () => (document.hidden ? listener.stop() : listener.start());
    show();
    document.addEventListener('visibilitychange', show);
    return () => {
      document.removeEventListener('visibilitychange', show);
      listener.stop();
    };
  }, [followed, token]);
}

class Listener {
  readonly #nodes: readonly string[];
  readonly #token: string | null;
  readonly #onNews: () => void;
  #source: EventSource | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** One for each start, so that what began before a stop goes on no more. */
  #turn = 0;
  #tries = 0;
  #wasOpen = false;

  constructor(nodes: readonly string[], token: string | null, onNews: () => void) {
    this.#nodes = nodes;
    this.#token = token;
    this.#onNews = onNews;
  }

  start(): void {
    this.stop();
    this.#tries = 0;
    void this.#open();
  }

  stop(): void {
    this.#turn++;
    clearTimeout(this.#timer);
    this.#source?.close();
    this.#source = null;
  }

  async #open(): Promise<void> {
    const turn = this.#turn;
    const address = await streamAddress(this.#nodes, this.#token).catch(() => null);
    if (turn !== this.#turn) return;
    if (address === null) return this.#openLater();
    const source = new EventSource(address);
    this.#source = source;
    source.addEventListener('open', () => {
      this.#tries = 0;
      if (this.#wasOpen) this.#onNews();
      this.#wasOpen = true;
    });
    source.addEventListener('next', this.#onNews);
    source.addEventListener('error', () => {
      // it connects again by itself, unless it was refused: a ticket opens one stream
      if (source.readyState === EventSource.CLOSED && turn === this.#turn) this.#openLater();
    });
  }

  #openLater(): void {
    this.#tries++;
    if (this.#tries > mostTries) return;
    this.#timer = setTimeout(() => void this.#open(), firstPause * 2 ** (this.#tries - 1));
  }
}

/** An EventSource sends no header, so whoever has a token asks for a ticket with it. Null where none is given. */
async function streamAddress(nodes: readonly string[], token: string | null): Promise<string | null> {
  const variables = { nodes };
  if (token === null) return `/graphql/stream?${new URLSearchParams({ query, variables: JSON.stringify(variables) })}`;
  const answer = await fetch('/graphql/stream/ticket', {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify({ query, variables }),
  });
  if (!answer.ok) return null;
  const { ticket } = (await answer.json()) as { ticket: string };
  return `/graphql/stream?${new URLSearchParams({ ticket })}`;
}
