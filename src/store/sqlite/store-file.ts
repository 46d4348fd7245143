// The file of an embedded store: one file, one name. Its logs stand beside its name, so two names are two sets of logs.

import { closeSync, existsSync, mkdirSync, openSync, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as pause } from 'node:timers/promises';

import { AppError } from '../../base/errors.ts';
import { sqliteDialect } from './dialect.ts';

/** Tries to find out who holds a file, and milliseconds between them: others hold it for a moment when they open or close it. */
const [mostLooks, betweenLooks] = [20, 100];

/** The locks of this process: a handle that nobody holds is closed when it is collected as garbage, and its lock with it. */
const serverLocks = new Set<DatabaseSync>();

/** Null: a store in memory. */
export type StoreFile = {
  /** Its own name, links followed. */
  readonly path: string;
  /** Whether the file of this name is no longer the one that was opened. */
  readonly isMoved: () => boolean;
} | null;

/**
 * Finds the file of a store, or makes it. Throws STORE_UNAVAILABLE where it cannot be made or has names besides its own,
 * and STORE_BUSY where somebody holds it under another name.
 */
export async function findStoreFile(given: string): Promise<StoreFile> {
  if (given === ':memory:') return null;
  const path = nameOf(given);
  const opened = identityOf(path);
  await refuseHeldElsewhere(path);
  return { path, isMoved: () => identityOf(path) !== opened };
}

/**
 * Claims the store for one server, through a lock that the system frees when the process ends, however it ends.
 * Returns the release. Throws STORE_BUSY where another server holds it, and as `findStoreFile` does.
 */
export function lockForServing(given: string): () => void {
  const path = nameOf(given);
  const lock = openDatabase(`${path}-server`, path);
  try {
    lock.exec('pragma journal_mode = memory; begin exclusive');
  } catch (cause) {
    lock.close();
    const named = path === given ? path : `${given} (${path})`;
    throw new AppError(
      'STORE_BUSY',
      `Another server holds the store ${named}; stop it, or set DATABASE_URL to another file`,
      { cause },
    );
  }
  serverLocks.add(lock);
  // the file stays: taking it away could let in two servers that lock different files of one name
  return () => {
    serverLocks.delete(lock);
    lock.close();
  };
}

/** Opens a database file, or makes it for its owner alone; `store`: of which an error tells. */
export function openDatabase(path: string, store = path): DatabaseSync {
  try {
    if (path !== ':memory:') make(path);
    return new DatabaseSync(path);
  } catch (cause) {
    throw cannotOpen(store, cause);
  }
}

const cannotOpen = (path: string, cause: unknown) =>
  new AppError(
    'STORE_UNAVAILABLE',
    `Cannot open or create the store ${path}; check that its folder exists and can be written`,
    { cause },
  );

function make(path: string): void {
  mkdirSync(dirname(path), { recursive: true });
  // it may hold texts that nobody else is to read; SQLite gives its logs the same mode
  if (!existsSync(path)) closeSync(openSync(path, 'a', 0o600));
}

/** The name under which everybody opens the file. */
function nameOf(given: string): string {
  let path: string;
  try {
    make(given);
    path = realpathSync(given);
  } catch (cause) {
    throw cannotOpen(given, cause);
  }
  refuseOtherNames(path);
  return path;
}

function refuseOtherNames(path: string): void {
  const { nlink } = statSync(path);
  if (nlink > 1 && statSync(path).isFile()) {
    const others = namesBeside(path);
    const which = others.length > 0 ? `, among them ${others.join(', ')}` : '';
    throw new AppError(
      'STORE_UNAVAILABLE',
      `The store ${path} has ${nlink} names (hard links)${which}: who writes by one is not seen by who reads by another, and both would damage it; remove all names but one, or make a copy with \`backchannel backup\``,
    );
  }
  if (isMountPoint(path))
    throw new AppError(
      'STORE_UNAVAILABLE',
      `The store ${path} is a file that is mounted by itself, so it has another name elsewhere, and its logs would stand beside one of them alone; mount its folder instead`,
    );
}

function namesBeside(path: string): string[] {
  const [folder, identity] = [dirname(path), identityOf(path)];
  const names = readdirSync(folder).map(name => join(folder, name));
  return names.filter(name => name !== path && identityOf(name) === identity);
}

/** Linux alone lets a file be mounted, and lists here what is. */
function isMountPoint(path: string): boolean {
  let mounts: string;
  try {
    mounts = readFileSync('/proc/self/mountinfo', 'utf8');
  } catch {
    return false;
  }
  const unescaped = (name: string) =>
    Buffer.from(
      name.replace(/\\([0-7]{3})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 8))),
      'latin1',
    );
  return mounts.split('\n').some(line => unescaped(line.split(' ')[4] ?? '').toString() === path);
}

/** Device and inode; null where there is no such file. */
function identityOf(path: string): string | null {
  const found = statSync(path, { bigint: true, throwIfNoEntry: false });
  return found ? `${found.dev}:${found.ino}` : null;
}

/**
 * SQLite locks the file itself, and its log by name: whoever has the file open has a log beside the name by which it was
 * opened. A file that is held, and has no log beside it, was opened by another name, and moved since.
 */
async function refuseHeldElsewhere(path: string): Promise<void> {
  for (let looks = 0; looks < mostLooks; looks++) {
    if (existsSync(`${path}-wal`) || !isHeld(path)) return;
    await pause(betweenLooks);
  }
  throw new AppError(
    'STORE_BUSY',
    `The store ${path} is held under another name: it was moved while a server or a command has it open; stop that first, so that nothing it has written is lost`,
  );
}

function isHeld(path: string): boolean {
  const database = openDatabase(path);
  try {
    // the whole file, once it is read from
    database.exec('pragma locking_mode = exclusive');
    database.prepare('pragma schema_version').get();
    return false;
  } catch (error) {
    const known = sqliteDialect.explain(error);
    // what else is wrong with it is told when it is opened
    return known instanceof AppError && known.code === 'STORE_BUSY';
  } finally {
    database.close();
  }
}
