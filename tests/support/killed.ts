import { spawn } from 'node:child_process';
import { once } from 'node:events';

import { expect } from 'vitest';
import type { Dialect } from '../store/dialects.ts';

/** A place as DATABASE_URL names it for other processes. */
export function urlOf(dialect: Pick<Dialect, 'name'>, place: string): string {
  if (dialect.name === 'SQLite') return place;
  return `${process.env.TEST_DATABASE_URL!}?options=-csearch_path%3D${place}`;
}

type Killing = {
  readonly after: string;
  /** Which of the statements that match. */
  readonly count?: number;
  /** A backup that it restores; left out: it opens the store. */
  readonly file?: string;
};

/** Runs a process on a store until it is killed after a statement. */
export async function isKilled(url: string, { after, count = 1, file }: Killing): Promise<void> {
  const args = ['tests/torture/stopper.ts', url, after, String(count), ...(file === undefined ? [] : [file])];
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'inherit', 'inherit'] });
  expect(await once(child, 'exit')).toEqual([null, 'SIGKILL']);
}
