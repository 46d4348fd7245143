/** Where files of the package stand that are no modules, and those that begin a process or thread of its own. */
import { existsSync } from 'node:fs';
import { dirname, extname, join } from 'node:path';

const packageRoot = folderAbove(import.meta.dirname);

function folderAbove(folder: string): string {
  return existsSync(join(folder, 'package.json')) ? folder : folderAbove(dirname(folder));
}

/** What is read at run time by its path from the root of the package. */
export const ownFile = (...path: readonly string[]): string => join(packageRoot, ...path);

/** `name`: from `src` on, without its ending: TypeScript beside the sources, JavaScript in what was built of them. */
export const processFile = (name: string): string =>
  join(import.meta.dirname, '..', `${name}${extname(import.meta.filename)}`);
