import { Client } from 'pg';

import { changeChannel } from './dialect.ts';

/** Milliseconds before a connection that was lost is tried again. */
const retryAfter = 1_000;

/**
 * Hears of changes over a connection of its own. While that is lost it is tried again, and as what was said meanwhile is
 * not known, the end of each silence counts as a change.
 */
export async function listenForChanges(url: string, onChange: () => void): Promise<() => Promise<void>> {
  let client: Client | null = null;
  let retry: NodeJS.Timeout | undefined;
  let isOver = false;
  const lose = (lost: Client) => {
    lost.removeAllListeners();
    lost.on('error', () => {});
    lost.end().catch(() => {});
    if (isOver || lost !== client) return;
    client = null;
    retry = setTimeout(connect, retryAfter);
    retry.unref();
  };
  const connect = async () => {
    const next = new Client({ connectionString: url, connectionTimeoutMillis: 5_000, keepAlive: true });
    client = next;
    next.on('notification', onChange);
    next.on('error', () => lose(next));
    next.on('end', () => lose(next));
    try {
      await next.connect();
      await next.query(`listen ${changeChannel}`);
      onChange();
    } catch {
      lose(next);
    }
  };
  await connect();
  return async () => {
    isOver = true;
    clearTimeout(retry);
    await client?.end().catch(() => {});
  };
}
