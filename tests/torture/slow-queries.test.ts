import { readdirSync, readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { Client } from 'pg';
import { expect, test } from 'vitest';

import { openStoreAt } from '../../src/cli/stores.ts';
import { readDatasetOrThrow } from '../../src/exchange/dataset/read-dataset.ts';
import { generateGraph } from '../bench/generate.ts';
import { queries } from '../bench/queries.ts';
import { inFolder, type Running, serve } from '../support/command.ts';
import { isLong, longest, times } from './form.ts';

const claims = times(4_000, 100_000);
const milliseconds = times(3_000, 30_000);
const [deadline, grace, drain] = [2, 0.5, 3];

/** Every claim compared with the others, as they had been said by many days. */
const days = Array.from({ length: 180 }, (_, day) =>
  new Date(Date.UTC(2010, 0, 1 + 29 * day)).toISOString().slice(0, 10),
);
const slow = {
  query: `{ ${days.map((day, place) => `a${place}: disagreements(first: 1, asOf: { saidBy: "${day}" }) { totalCount }`).join(' ')} }`,
  variables: {},
};
const light = queries.find(({ name }) => name === 'two levels of 50 fields')!;
const lights = light.variables(claims, 20).map(variables => ({ query: light.document, variables }));

type Told = {
  readonly status: number;
  readonly text: string;
  readonly retryAfter: string | null;
  readonly took: number;
};
type Question = { readonly query: string; readonly variables: object };

/** Asks as one of several clients, as a proxy on this machine does for them. */
async function ask(url: string, question: Question, client: string, signal?: AbortSignal): Promise<Told> {
  const began = performance.now();
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-forwarded-for': client },
    body: JSON.stringify(question),
    ...(signal && { signal }),
  });
  const text = await response.text();
  const retryAfter = response.headers.get('retry-after');
  return { status: response.status, text, retryAfter, took: performance.now() - began };
}

const late = (part: number, figures: readonly number[]) =>
  figures.toSorted((a, b) => a - b)[Math.floor(part * (figures.length - 1))]!;

type ServerAt = Running & { readonly url: string };

/** What works for the store beside the server: how many statements run at the moment. */
type Store = { readonly url: string; readonly running: (server: Running) => Promise<number> };

/** Asks what is slow, again where it was answered before its statements were seen: a machine with other work may look late. */
async function askAndSee(store: Store, server: ServerAt, signal?: AbortSignal): Promise<{ answer: Promise<unknown> }> {
  const missed: unknown[] = [];
  while (missed.length < 5) {
    let isOver = false;
    const answer = ask(server.url, slow, '192.0.2.1', signal).catch(() => 'gone');
    void answer.then(() => {
      isOver = true;
    });
    while (!isOver) {
      if ((await store.running(server)) > 0) return { answer };
      await pause(5);
    }
    missed.push(await answer);
  }
  throw new Error(`nothing was seen to run: ${JSON.stringify(missed)}`);
}

/** Asks what is slow and goes while it is worked on; again where the answer was there before. */
async function leave(store: Store, server: ServerAt): Promise<void> {
  const came: unknown[] = [];
  while (came.length < 5) {
    const gone = new AbortController();
    const { answer } = await askAndSee(store, server, gone.signal);
    gone.abort();
    const told = await answer;
    if (told === 'gone') return;
    came.push(told);
  }
  throw new Error(`every answer came before its client had gone: ${JSON.stringify(came)}`);
}

async function serveGraph(store: Store): Promise<ServerAt> {
  const { vocabulary } = await readDatasetOrThrow('data');
  const opened = await openStoreAt(store.url);
  for (const part of generateGraph({ claims, seed: 1 }, vocabulary)) await opened.writer.load(part);
  await opened.close();
  return serve({
    DATABASE_URL: store.url,
    DEADLINE_SECONDS: String(deadline),
    DRAIN_SECONDS: String(drain),
    MAX_COST: '1000000000',
    MAX_ITEMS: '1000000000',
    ANSWER_MEGABYTES: '0',
    TRUSTED_PROXIES: 'loopback',
  });
}

async function outlive(store: Store): Promise<void> {
  const server = await serveGraph(store);
  const probe = async (path: string) => {
    const began = performance.now();
    const { status } = await fetch(server.url.replace('/graphql', path));
    return { status, took: performance.now() - began };
  };
  try {
    await expect.poll(async () => (await probe('/readyz')).status, { timeout: 60_000 }).toBe(200);
    const told = { slow: [] as Told[], light: [] as Told[], alive: [] as number[], ready: [] as number[] };
    const until = performance.now() + milliseconds;
    const whileLasting = async (work: () => Promise<void>) => {
      while (performance.now() < until) await work();
    };
    await Promise.all([
      ...Array.from({ length: 12 }, () =>
        whileLasting(async () => void told.slow.push(await ask(server.url, slow, '192.0.2.1'))),
      ),
      ...Array.from({ length: 10 }, (_, reader) =>
        whileLasting(async () => {
          const question = lights[told.light.length % lights.length]!;
          told.light.push(await ask(server.url, question, `192.0.2.${10 + reader}`));
          await pause(50);
        }),
      ),
      whileLasting(async () => {
        told.alive.push((await probe('/healthz')).took);
        told.ready.push((await probe('/readyz')).status);
        await pause(50);
      }),
    ]);
    // what was slow was given up in time, and those who did not get at it were told so
    expect(told.slow.length).toBeGreaterThan(0);
    expect(told.slow.filter(({ status }) => status !== 503 && status !== 504)).toEqual([]);
    for (const { status, text, retryAfter } of told.slow) {
      expect(text).toContain(status === 503 ? 'found no place' : 'took too long');
      expect(retryAfter === null).toBe(status === 504);
    }
    // nobody else noticed
    const failed = told.light.filter(({ status, text }) => status !== 200 || text.includes('"errors"'));
    // where other work fills the machine, a deadline of two seconds is short for everybody
    expect(failed.slice(Math.floor(told.light.length * times(0.2, 0)))).toEqual([]);
    expect(new Set(told.ready)).toEqual(new Set([200]));
    // a machine that does other things too is given more time
    if (isLong) {
      expect(
        late(
          1,
          told.slow.map(({ took }) => took),
        ),
      ).toBeLessThan((deadline + grace) * 1_000);
      expect(
        late(
          0.95,
          told.light.map(({ took }) => took),
        ),
      ).toBeLessThan(250);
      expect(late(0.99, told.alive)).toBeLessThan(100);
    }
    // nor does anything go on, whether it was given up or its client is gone
    await expect.poll(() => store.running(server), { timeout: 10_000 }).toBe(0);
    await leave(store, server);
    await expect.poll(() => store.running(server), { timeout: 1_000 * deadline * 2 }).toBe(0);
    // and it does not keep the server from ending
    const { answer: last } = await askAndSee(store, server);
    const began = performance.now();
    server.process.kill('SIGTERM');
    expect((await server.finished).code).toBe(0);
    expect(performance.now() - began).toBeLessThan((drain + times(10, 1)) * 1_000);
    await last;
  } finally {
    server.process.kill('SIGKILL');
  }
}

/** Processes of a server's that are at work. */
function busyChildren({ process: { pid } }: Running): number {
  const isBusy = (child: string) => {
    try {
      const [state, parent] = readFileSync(`/proc/${child}/stat`, 'utf8')
        .replace(/^.*\) /, '')
        .split(' ');
      return Number(parent) === pid && state !== 'S' && state !== 'Z';
    } catch {
      return false;
    }
  };
  return readdirSync('/proc').filter(name => /^\d+$/.test(name) && isBusy(name)).length;
}

test(
  'slow queries of one client hold nobody else up, and end with the deadline, their client and the server: SQLite',
  () => inFolder(folder => outlive({ url: `${folder}/graph.sqlite`, running: async server => busyChildren(server) })),
  longest,
);

const address = process.env.TEST_DATABASE_URL;

test.skipIf(address === undefined)(
  'slow queries of one client hold nobody else up, and end with the deadline, their client and the server: PostgreSQL',
  async () => {
    const database = `backchannel_slow_${process.pid}`;
    const admin = new Client(address);
    await admin.connect();
    await admin.query(`create database ${database}`);
    const url = new URL(address!);
    url.pathname = `/${database}`;
    const running = async () => {
      const { rows } = await admin.query(
        "select 1 from pg_stat_activity where datname = $1 and state = 'active' and backend_type = 'client backend'",
        [database],
      );
      return rows.length;
    };
    try {
      await outlive({ url: url.href, running });
    } finally {
      await admin.query(`drop database if exists ${database} with (force)`);
      await admin.end();
    }
  },
  longest,
);
