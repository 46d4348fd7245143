import { cpSync, existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';

import { AppError } from '../../base/errors.ts';
import { skeletonOf } from '../../exchange/dataset/skeleton.ts';
import { packageFolders } from '../package-files.ts';
import { note, printJson } from '../terminal.ts';

/** Begins a dataset in a new folder, or an empty one: it can be checked and loaded as it is. */
export async function init(folder: string, { json }: { json?: boolean }): Promise<void> {
  if (existsSync(folder) && !isEmptyFolder(folder))
    throw new AppError('BAD_INPUT', `${folder} is there already, and not empty; name a new folder`);
  const files = skeletonOf(basename(resolve(folder)));
  const schemas = join(packageFolders.data, 'schemas');
  try {
    for (const [name, content] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), content);
    }
    // what editors complete files by
    cpSync(schemas, join(folder, 'schemas'), { recursive: true });
  } catch (cause) {
    const code = (cause as { code?: unknown }).code ?? 'unknown reason';
    throw new AppError('BAD_INPUT', `${folder} cannot be written: ${code}`, { cause });
  }
  const written = Object.keys(files).sort();
  const copied = readdirSync(schemas).map(name => `schemas/${name}`);
  if (json) return printJson({ folder, files: [...written, ...copied].sort() });
  note(`${folder} is a dataset: ${written.join(', ')}, and schemas/, which editors check it by`);
  note('It holds one claim of an invented article; put your own in the place of these. Then:');
  note(`  backchannel check ${folder} --texts ${join(folder, 'texts')}`);
  note(`  backchannel load ${folder}`);
}

function isEmptyFolder(path: string): boolean {
  try {
    return readdirSync(path).length === 0;
  } catch {
    return false;
  }
}
