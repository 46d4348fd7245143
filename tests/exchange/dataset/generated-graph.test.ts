import { expect, test } from 'vitest';

import { sliceCodePoints } from '../../../src/base/text.ts';
import { readDataset } from '../../../src/exchange/dataset/read-dataset.ts';
import type { Dataset } from '../../../src/model/dataset.ts';
import { connectSqlite } from '../../../src/store/sqlite/connect.ts';
import { openStore } from '../../../src/store/store.ts';
import { writeDatasetFolder } from '../../bench/dataset-folder.ts';
import { generateGraph } from '../../bench/generate.ts';
import { shippedDataset } from '../../support/api.ts';
import { inFolder } from '../../support/command.ts';

const aGraph = async (seed: number): Promise<Dataset[]> => [
  ...generateGraph({ claims: 100, seed }, (await shippedDataset()).vocabulary),
];

test('the same size and seed give the same graph, another seed another one', async () => {
  expect(await aGraph(1)).toEqual(await aGraph(1));
  expect(await aGraph(1)).not.toEqual(await aGraph(2));
});

test('every claim of a generated graph loads with words that stand in a text that is held', async () => {
  const store = await openStore(await connectSqlite(':memory:'));
  const parts = await aGraph(1);
  // a load is refused where a quotation does not stand at its place in a text of the same load
  for (const part of parts) await store.writer.load(part);
  expect(await store.reader.info()).toMatchObject({ claimCount: 100, documentCount: 5 });
  const evidence = parts.flatMap(part => part.claims).flatMap(claim => claim.evidence);
  const texts = await store.reader.texts.byVersion([...new Set(evidence.map(({ version }) => version))]);
  expect(evidence).toHaveLength(100);
  for (const { version, start, length, quotation } of evidence)
    expect(sliceCodePoints(texts.get(version)!, start, length)).toBe(quotation);
  await store.close();
});

test('a few nodes of a generated graph are in far more claims than the rest', async () => {
  const claims = (await aGraph(1)).flatMap(part => part.claims);
  const spoken = Map.groupBy(claims, claim => claim.attribution.speaker ?? 'the outlet itself');
  expect(spoken.get('person-0' as never)!.length).toBeGreaterThan(claims.length / 20);
});

test('a generated graph that is written into files is read as the same graph', () =>
  inFolder(async folder => {
    const parts = await aGraph(1);
    writeDatasetFolder(folder, parts);
    const { dataset, faults } = await readDataset(folder);
    expect(faults).toEqual([]);
    const bySlug = (left: { id: string }, right: { id: string }) => (left.id < right.id ? -1 : 1);
    const claims = parts.flatMap(part => part.claims).toSorted(bySlug);
    expect(dataset!.claims.toSorted(bySlug).map(({ id, subject, evidence }) => ({ id, subject, evidence }))).toEqual(
      claims.map(({ id, subject, evidence }) => ({
        id,
        subject,
        evidence: evidence.map(one => ({ ...one, quotation: null })),
      })),
    );
    expect(dataset!.texts).toHaveLength(5);
    expect(dataset!.entities).toHaveLength(parts.flatMap(part => part.entities).length);
  }));
