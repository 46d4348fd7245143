import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { datasetOf } from '../reference/status-told.ts';
import { shippedDatasets, startApi, type TestApi } from '../support/api.ts';
import { differencesFrom, readGraded } from './grading.ts';
import { type Grade, readGrades, readHistory } from './history.ts';
import { toldOf } from './told.ts';

/** On how many of the graded days the rule gives what the hand says; where it does not, the grades say what it gives, and why. */
const asByHand: Readonly<Record<string, number>> = { korea: 165, 'moscow-washington': 30 };

describe.each(['korea', 'moscow-washington'])('the status on the days graded of %s', name => {
  const grades = readGrades(name);
  let api: TestApi;
  let readings: Awaited<ReturnType<typeof readGraded>>;
  beforeAll(async () => {
    api = await startApi(datasetOf(toldOf(readHistory(name))), { executor: null });
    readings = await readGraded(api.ask, grades);
  });
  afterAll(() => api?.stop());

  test('is what the hand says, or what the grades expect of the rule', () => {
    const wrong = grades.flatMap((grade, index) => {
      const differs = differencesFrom(grade.ruleSays ?? grade, readings[index]!, grade.on);
      return differs.length === 0 ? [] : [`${place(grade)}: ${differs.join('; ')}`];
    });
    expect(wrong).toEqual([]);
  });

  test('is as by hand on as many days as before', () => {
    const right = grades.filter((grade, index) => differencesFrom(grade, readings[index]!, grade.on).length === 0);
    expect(right).toHaveLength(asByHand[name]!);
  });
});

describe('the status on the days graded of the line between Washington and Moscow, in the dataset that is shipped', () => {
  const grades = readGrades('moscow-washington');
  let api: TestApi;
  beforeAll(async () => {
    const [first, ...others] = await shippedDatasets();
    api = await startApi(first!, { executor: null });
    for (const dataset of others) await api.store.writer.load(dataset);
  });
  afterAll(() => api?.stop());

  test('is as it is in the history', async () => {
    const inDataset = grades.map(grade => ({ ...grade, line: shippedAs(grade.line) }));
    const readings = await readGraded(api.ask, inDataset);
    const wrong = grades.flatMap((grade, index) => {
      const differs = differencesFrom(grade.ruleSays ?? grade, readings[index]!, grade.on);
      return differs.length === 0 ? [] : [`${place(grade)}: ${differs.join('; ')}`];
    });
    expect(wrong).toEqual([]);
  });
});

/** A line of the history under the name that it has in the dataset. */
const shippedAs = (line: string) => `moscow-washington-${line.replace('presidents-voice-line', 'presidents-line')}`;

function place({ line, on, saidBy }: Grade): string {
  return [line, on, ...(saidBy ? [saidBy] : [])].join(' ');
}
