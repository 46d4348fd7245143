import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';

/** Builds the program once before all tests, where it was not built of these sources. */
export function setup(): void {
  execFileSync(process.execPath, [resolve('src/cli/build-program.mjs')], { stdio: 'inherit' });
}
