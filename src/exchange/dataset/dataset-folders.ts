import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

import type { Dataset } from '../../model/dataset.ts';
import { elsewhereIn } from './elsewhere.ts';
import { readDatasetOrThrow } from './read-dataset.ts';

/** A folder of a dataset, and those in it that have a `dataset.yaml` of their own, by name. */
export function datasetFolders(folder: string): string[] {
  const inner = existsSync(folder) ? readdirSync(folder, { withFileTypes: true }) : [];
  const others = inner
    .filter(entry => entry.isDirectory())
    .map(entry => join(folder, entry.name))
    .filter(path => ['dataset.yaml', 'dataset.yml'].some(name => existsSync(join(path, name))));
  return [folder, ...others.sort()];
}

/** Datasets, each of which may name what those before it describe. Throws as reading one does. */
export async function readDatasets(folders: readonly string[]): Promise<Dataset[]> {
  const datasets: Dataset[] = [];
  for (const folder of folders)
    datasets.push(await readDatasetOrThrow(folder, elsewhereIn(datasets, ', nor in one that is read before it')));
  return datasets;
}
