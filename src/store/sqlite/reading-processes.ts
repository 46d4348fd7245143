// Processes that read a store beside its server: a statement there holds nobody up, and is broken off by ending its process.

import { type ChildProcess, fork } from 'node:child_process';
import {
  type CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type QueryResult,
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
} from 'kysely';

import { AppError } from '../../base/errors.ts';
import { append } from '../../base/long-lists.ts';
import { processFile } from '../../base/own-files.ts';
import { currentWork, type Work, workFor } from '../deadline.ts';
import type { MovedNode, NodeMap } from '../dialect.ts';
import { Places } from '../places.ts';
import { forSeveral } from '../wrapped-dialect.ts';
import { busyMilliseconds } from './dialect.ts';
import { type NodeMapTable, nodeMapTable } from './node-map.ts';
import type { AnswerPart, AskedStatement } from './reading-message.ts';

/** One is for cheap work; a client has one of the others at most. */
const shares = { total: 3, kept: 1, ofClient: 1 };
/** Of one process: what is asked for often is in the cache of the system. */
const cacheKilobytes = 16_384;
/** Milliseconds after which a process ends that nobody asks; the last one stays. */
const idleFor = 60_000;

/** Reads the store in a file through as many processes as are needed at a time, few, which are started when they are. */
export class ReadingProcesses {
  readonly #path: string;
  readonly #places = new Places(shares);
  /** The one that was asked last is the last. */
  readonly #idle: ReadingProcess[] = [];
  readonly #all = new Set<ReadingProcess>();
  readonly #maps = new Map<string, NodeMapTable>();

  constructor(path: string) {
    this.#path = path;
  }

  /** Asks here whatever is asked through Kysely. */
  get dialect(): Dialect {
    return {
      createAdapter: () => forSeveral(new SqliteAdapter()),
      createIntrospector: db => new SqliteIntrospector(db),
      createQueryCompiler: () => new SqliteQueryCompiler(),
      createDriver: () => ({
        init: async () => {},
        acquireConnection: () => this.#connect(),
        releaseConnection: async connection => (connection as PlacedConnection).leave(),
        beginTransaction: readsOnly,
        commitTransaction: readsOnly,
        rollbackTransaction: readsOnly,
        destroy: async () => this.#end(),
      }),
    };
  }

  /** The same map for every process, made there when a statement first names it. */
  async keepNodeMap(moved: readonly MovedNode[]): Promise<NodeMap> {
    const map = nodeMapTable(moved);
    this.#maps.set(map.name, map);
    return {
      table: map.table,
      forget: async () => {
        this.#maps.delete(map.name);
      },
    };
  }

  async #connect(): Promise<PlacedConnection> {
    const leave = await this.#places.take(currentWork());
    return {
      leave,
      executeQuery: async query => ({ rows: await this.#ask(query) }) as QueryResult<never>,
      streamQuery: readsWhole,
    };
  }

  async #ask({ sql: text, parameters: values }: CompiledQuery): Promise<unknown[]> {
    const work = workFor(text);
    const reader = this.#takeIdle() ?? this.#start();
    try {
      for (const statement of this.#mapsFor(reader, text)) await reader.ask(statement, work);
      return await reader.ask({ text, values }, work);
    } finally {
      this.#giveBack(reader);
    }
  }

  /** What a process must be asked before, so that it has the maps that a statement names, and those alone that are kept. */
  *#mapsFor(reader: ReadingProcess, text: string): Generator<AskedStatement> {
    for (const [name, { drop }] of reader.maps)
      if (!this.#maps.has(name)) {
        yield drop;
        reader.maps.delete(name);
      }
    for (const [name, map] of this.#maps)
      if (!reader.maps.has(name) && text.includes(`"${name}"`)) {
        for (const statement of map.make) yield statement;
        reader.maps.set(name, map);
      }
  }

  /** One that still runs: the system may have ended others meanwhile. */
  #takeIdle(): ReadingProcess | undefined {
    for (let reader = this.#idle.pop(); reader; reader = this.#idle.pop()) {
      if (!reader.isOver) return reader;
      this.#all.delete(reader);
    }
    return undefined;
  }

  #start(): ReadingProcess {
    const reader = new ReadingProcess(this.#path);
    this.#all.add(reader);
    return reader;
  }

  #giveBack(reader: ReadingProcess): void {
    if (reader.isOver) {
      this.#all.delete(reader);
      return;
    }
    this.#idle.push(reader);
    setTimeout(() => this.#endIdle(), idleFor).unref();
  }

  #endIdle(): void {
    const before = performance.now() - idleFor;
    while (this.#all.size > 1 && this.#idle.length > 0 && this.#idle[0]!.askedLast <= before) {
      const reader = this.#idle.shift()!;
      this.#all.delete(reader);
      reader.end();
    }
  }

  /** Whoever closes the store last clears its log, so these must be gone before. */
  async #end(): Promise<void> {
    await Promise.all([...this.#all].map(reader => reader.end()));
    this.#all.clear();
    this.#idle.length = 0;
  }
}

type PlacedConnection = DatabaseConnection & { readonly leave: () => void };

const readsOnly = async () => {
  throw new Error('Nothing is written by processes that read');
};

// biome-ignore lint/correctness/useYield: there is nothing to give
async function* readsWhole(): AsyncGenerator<never> {
  throw new Error('Answers of processes that read are read whole');
}

type Waiting = {
  readonly rows: unknown[];
  columns: readonly string[];
  readonly resolve: (rows: unknown[]) => void;
  readonly reject: (error: unknown) => void;
};

/** One process, which answers one statement at a time. */
class ReadingProcess {
  /** The maps of nodes that it has. */
  readonly maps = new Map<string, NodeMapTable>();
  readonly #child: ChildProcess;
  readonly #gone: Promise<void>;
  #waiting: Waiting | null = null;
  askedLast = performance.now();
  isOver = false;

  constructor(path: string) {
    this.#child = fork(
      processFile('store/sqlite/reading-process'),
      [path, String(busyMilliseconds), String(cacheKilobytes)],
      {
        serialization: 'advanced',
        stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
        execArgv: [],
      },
    );
    this.#child.on('message', part => this.#take(part as AnswerPart));
    this.#gone = new Promise(resolve => {
      const lost = () => {
        this.#end(endedEarly());
        resolve();
      };
      this.#child.once('exit', lost);
      this.#child.once('error', lost);
    });
    this.#rest();
  }

  /** The rows of an answer. Throws DEADLINE_EXCEEDED and the like where the work ends before, and the process with it. */
  async ask(asked: AskedStatement, work: Work | null): Promise<unknown[]> {
    if (work?.ended) throw work.ended;
    const { promise, resolve, reject } = Promise.withResolvers<unknown[]>();
    this.#waiting = { rows: [], columns: [], resolve, reject };
    this.#child.ref();
    this.#child.channel?.ref();
    const forget = work?.onEnd(() => this.#end(work.ended));
    try {
      this.#child.send(asked, error => error && this.#end(endedEarly(error)));
      return await promise;
    } finally {
      forget?.();
      this.askedLast = performance.now();
      this.#rest();
    }
  }

  /** Resolves when it is gone. */
  end(): Promise<void> {
    this.#child.ref();
    this.#end(endedEarly());
    return this.#gone;
  }

  /** A process that nobody waits for does not keep this one from ending. */
  #rest(): void {
    this.#child.unref();
    this.#child.channel?.unref();
  }

  #end(error: unknown): void {
    this.isOver = true;
    this.#child.kill('SIGKILL');
    this.#waiting?.reject(error);
    this.#waiting = null;
  }

  #take(part: AnswerPart): void {
    const waiting = this.#waiting;
    if (waiting === null) return;
    if ('message' in part) {
      this.#waiting = null;
      waiting.reject(Object.assign(new Error(part.message), { errcode: part.errcode }));
      return;
    }
    waiting.columns = part.columns ?? waiting.columns;
    append(waiting.rows, rowsOf(waiting.columns, part.rows));
    if (!part.isLast) return;
    this.#waiting = null;
    waiting.resolve(waiting.rows);
  }
}

function rowsOf(columns: readonly string[], rows: readonly unknown[][]): unknown[] {
  return rows.map(values => {
    const row: Record<string, unknown> = {};
    for (let place = 0; place < columns.length; place++) row[columns[place]!] = values[place];
    return row;
  });
}

const endedEarly = (cause?: unknown) =>
  new AppError('STORE_UNAVAILABLE', 'A process that reads the store ended early; ask again', { cause });
