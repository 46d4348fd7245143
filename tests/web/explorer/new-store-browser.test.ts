import { test } from 'vitest';

import { readDatasetOrThrow } from '../../../src/exchange/dataset/read-dataset.ts';
import { aDataset } from '../../support/datasets.ts';
import { visits } from './visit.ts';

const visit = visits(async () => {
  const { vocabulary } = await readDatasetOrThrow('data');
  return { dataset: aDataset([], { vocabulary, entities: [] }) };
});

test('the first page of a graph in which nothing is accepted says so, and where what waits is reviewed', async () => {
  await visit.open('/');
  const told = visit.page.getByText('Nothing is accepted in this graph yet.');
  await told.waitFor();
  await told.getByRole('link', { name: 'review' }).click();
  await visit.page.getByRole('heading', { name: 'Review' }).waitFor();
});
