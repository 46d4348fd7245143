/** What the package brings along beside its code, and where that is. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { ownFile } from '../base/own-files.ts';
import { note } from './terminal.ts';

export const packageFolders = {
  schema: ownFile('schema'),
  data: ownFile('data'),
  playground: ownFile('dist', 'playground'),
  explorer: ownFile('dist', 'explorer'),
} as const;

export const packageVersion: string = (JSON.parse(readFileSync(ownFile('package.json'), 'utf8')) as { version: string })
  .version;

/** Where a built page is; null, with a note, where it was not built. */
export function builtPage(page: 'explorer' | 'playground'): string | null {
  if (existsSync(join(packageFolders[page], 'index.html'))) return packageFolders[page];
  note(`The ${page} is not built; \`npm ci --include=dev\` builds it`, 'yellow');
  return null;
}
