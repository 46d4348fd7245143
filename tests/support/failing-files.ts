import { execFileSync } from 'node:child_process';
import { closeSync, openSync, readFileSync, writeSync } from 'node:fs';
import { constants } from 'node:os';
import { join } from 'node:path';

/** Makes file operations of another process fail, at a moment that a test chooses. */
export type FailingFiles = {
  /** The environment of that process. */
  readonly environment: Readonly<Record<string, string>>;
  /** The operation of this number from now on, counted from 1, fails. */
  readonly failAt: (operation: number, fault: FileFault) => void;
  /** Ends the fault. Gives how many operations failed. */
  readonly heal: () => number;
  readonly close: () => void;
};

export type FileFault = {
  readonly error: 'EIO' | 'ENOSPC';
  /** Whether all later operations fail too. */
  readonly lasting: boolean;
  /** Whether reading counts and fails too, not only what writes. */
  readonly reads: boolean;
};

/** Whether there is a C compiler and a system that loads libraries before others. */
export const canFailFiles = process.platform === 'linux' && hasCompiler();

/** For operations on files with `name` in their path. What is built goes into the folder. */
export function failingFiles(name: string, folder: string): FailingFiles {
  const library = join(folder, 'failing-files.so');
  execFileSync('cc', ['-O1', '-shared', '-fPIC', '-o', library, 'tests/support/failing-files.c', '-ldl']);
  const control = join(folder, 'failing-files.control');
  const fd = openSync(control, 'w+');
  const set = (first: number, ...numbers: number[]) =>
    writeSync(fd, Int32Array.of(...numbers), 0, undefined, first * 4);
  set(0, 0, 0, 0, 0, 0);
  return {
    environment: { LD_PRELOAD: library, FAILING_FILES: name, FAILING_FILES_CONTROL: control },
    failAt: (operation, { error, lasting, reads }) => {
      set(1, constants.errno[error], lasting ? 1 : 0, reads ? 1 : 0, 0);
      set(0, operation);
    },
    heal: () => {
      set(0, 0);
      return readFileSync(control).readInt32LE(16);
    },
    close: () => closeSync(fd),
  };
}

function hasCompiler(): boolean {
  try {
    execFileSync('cc', ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}
