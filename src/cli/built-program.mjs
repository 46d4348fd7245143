// The program in few files, which start sooner than the many sources that it was built from. Plain JavaScript, so that a start
// need not load what strips types.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

export const root = join(import.meta.dirname, '..', '..');
export const builtFolder = join(root, 'dist', 'program');
/** Tells of which state of the sources it was built. */
export const stateFile = join(builtFolder, 'built-of');

/** Where it begins; null where it was not built, or of other sources than those that are there now. */
export function freshProgram() {
  try {
    return readFileSync(stateFile, 'utf8') === stateOfSources() ? join(builtFolder, 'cli', 'main.js') : null;
  } catch (error) {
    if (error.code === 'ENOENT') return null;
    throw error;
  }
}

/** Another one whenever a source is written, added, renamed or taken away, or another version of a package is installed. */
export function stateOfSources() {
  const state = createHash('sha256');
  for (const path of ['package-lock.json', ...sources('src')]) {
    const { size, mtimeMs } = statSync(join(root, path));
    state.update(`${path} ${size} ${mtimeMs}\n`);
  }
  return state.digest('hex');
}

/** Pages are built by themselves. */
function sources(folder) {
  const entries = readdirSync(join(root, folder), { withFileTypes: true });
  return entries.flatMap(entry => {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) return path === 'src/web' ? [] : sources(path);
    return /\.(ts|mjs)$/.test(path) ? [path] : [];
  });
}
