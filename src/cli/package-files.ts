/** What the package brings along beside its code, and where that is. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { note } from './terminal.ts';

/** The folder of the package: sources run from src/cli, the built package from dist/cli. */
const root = join(import.meta.dirname, '..', '..');

export const packageFolders = {
  schema: join(root, 'schema'),
  data: join(root, 'data'),
  playground: join(root, 'dist', 'playground'),
  explorer: join(root, 'dist', 'explorer'),
} as const;

export const packageVersion: string = (
  JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string }
).version;

/** Where a built page is; null, with a note, where it was not built. */
export function builtPage(page: 'explorer' | 'playground'): string | null {
  if (existsSync(join(packageFolders[page], 'index.html'))) return packageFolders[page];
  note(`The ${page} is not built; \`npm ci --include=dev\` builds it`, 'yellow');
  return null;
}
