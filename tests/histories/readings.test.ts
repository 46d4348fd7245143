import { describe, expect, test } from 'vitest';

import { worldOf } from '../reference/status-told.ts';
import { differencesFrom, readGraded } from './grading.ts';
import { type Grade, readGrades, readHistory } from './history.ts';
import { toldOf } from './told.ts';

/** Where the reference gives something else than the hand and than what it expects of the rule, and why: each is to be settled one way or the other. */
const unsettled: Readonly<Record<string, readonly string[]>> = {
  korea: [
    // the eve is not known: disputed by a time that covers the day, or by a denial
    'panmunjom-line 2013-06-12',
    'eastern-military-line 2021-07-29',
    'leaders-line 2020-06-09',
    // a denial that it was used says that it does not work
    'western-military-line 2002-09-24 2002-09-24',
    // what stands is of the family
    'western-military-line 2021-08-05',
    'naval-radio 2023-01-01',
    // two groups that nothing orders
    'naval-radio 2021-07-27',
    // a month may be the day that is asked for
    'leaders-line 2021-08-01',
    'military-lines 2010-01-01',
    // a year may not cover the month
    'unc-line 2013-10-01',
    // the last known day was disputed
    'aviation-line 2014-01-01',
    // of the family itself, or of its lines
    'military-lines 2013-08-01',
    'inter-korean-lines 1975-01-01',
    'inter-korean-lines 2013-03-27',
  ],
  'moscow-washington': [],
};

describe.each(['korea', 'moscow-washington'])('the reference of the status on the days graded of %s', name => {
  const world = worldOf(toldOf(readHistory(name)));

  test('gives what the hand says or what the rule is expected to give, but where that is not settled', () => {
    const wrong = readGrades(name).filter(grade => {
      const reading = readGraded(world, grade);
      return [grade, grade.ruleSays ?? grade].every(marks => differencesFrom(marks, reading, grade.on).length > 0);
    });
    expect(wrong.map(place).sort()).toEqual([...unsettled[name]!].sort());
  });
});

function place({ line, on, saidBy }: Grade): string {
  return [line, on, ...(saidBy ? [saidBy] : [])].join(' ');
}
