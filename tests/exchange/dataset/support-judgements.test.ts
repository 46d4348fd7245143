import { expect, test } from 'vitest';

import { readDataset } from '../../../src/exchange/dataset/read-dataset.ts';
import { aJudgementEntry, anEntry, theFiles, writeFolder } from '../../support/folders.ts';

test('judgements on the support of claims are read, and one on a claim that is not there is a fault at its place', async () => {
  const files = theFiles();
  const { left: _left, right: _right, ...entry } = aJudgementEntry({ verdict: 'supports' });
  files['documents/herald.yaml'].statements = [{ claims: [anEntry('line-open')] }];
  files['judgements.yaml'].support = [{ ...entry, claim: 'herald-spring/line-open' }];
  const { dataset } = await readDataset(writeFolder(files));
  expect(dataset?.supportJudgements).toEqual([{ ...entry, claim: 'herald-spring/line-open', undoneBy: null }]);
  files['judgements.yaml'].support[0].claim = 'herald-spring/nothing';
  const { faults } = await readDataset(writeFolder(files));
  expect(faults).toMatchObject([{ rule: 'unknown-id', message: expect.stringContaining('herald-spring/nothing') }]);
});
