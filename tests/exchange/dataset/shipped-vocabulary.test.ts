import { expect, test } from 'vitest';

import { shippedVocabulary } from '../../../src/exchange/dataset/shipped-vocabulary.ts';
import { isTermName, termSorts } from '../../../src/model/vocabulary.ts';

const { predicates, statuses, terms } = shippedVocabulary();

test.each([
  ['agreed', null, 'intention'],
  ['scheduled', null, 'intention'],
  ['declined', null, 'intention'],
  ['installed', null, 'change'],
  ['repurposed', null, 'change'],
  ['tested', 'working', 'observation'],
  ['restored', 'working', 'change'],
  ['in-force', 'working', 'change'],
  ['unanswered', 'interrupted', 'observation'],
  ['moribund', 'interrupted', 'observation'],
  ['given-up', 'ended', 'change'],
  ['lapsed', 'ended', 'change'],
])('the status %s is of the group %s and tells of a thing of the sort %s', (name, group, tells) => {
  expect(statuses.get(name)).toMatchObject({ group, tells });
});

test.each([
  [
    'channel-kind',
    [
      'text-link',
      'fax',
      'nuclear-risk-centre',
      'alliance-mechanism',
      'humanitarian-notification',
      'loudspeaker',
      'protecting-power',
    ],
  ],
  ['level', ['chief-of-defence', 'three-star', 'controller', 'ministry-liaison', 'intermediary']],
  ['agreement-kind', ['treaty', 'armistice', 'memorandum']],
] as const)('the sort %s has what the field calls for', (sort, wanted) => {
  expect([...terms[sort]!.keys()]).toEqual(expect.arrayContaining([...wanted]));
});

test('every sort has terms, and every name can be a value of an enum', () => {
  expect(Object.keys(terms).sort()).toEqual([...termSorts].sort());
  const names = [predicates, statuses, ...Object.values(terms)].flatMap(sort => [...sort.keys()]);
  expect(names.filter(name => !isTermName(name))).toEqual([]);
  for (const { broader } of predicates.values()) if (broader !== null) expect(predicates.has(broader)).toBe(true);
});
