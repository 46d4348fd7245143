import { basename, resolve } from 'node:path';

import { asDatasetId } from '../../base/ids.ts';
import { foldName } from '../../base/text.ts';
import type { DatasetAbout } from '../../model/dataset.ts';
import type { DatasetFile } from './dataset-format.ts';

/** What a dataset says of itself; of the older format, which says nothing, its folder's name. */
export function aboutOf(folder: string, manifest: DatasetFile | null): DatasetAbout {
  if (manifest === null) {
    const name = basename(resolve(folder));
    return { id: asDatasetId(slugOf(name)), title: name || 'Dataset', licence: null, authors: [], description: null };
  }
  const { id, title, licence, authors, description } = manifest;
  return { id: asDatasetId(id), title, licence: licence ?? null, authors, description: description ?? null };
}

/** A name as an id. */
export function slugOf(name: string): string {
  const words = foldName(name).match(/[a-z0-9]+/g);
  return words?.join('-') ?? 'dataset';
}
