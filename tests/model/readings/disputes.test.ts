import { expect, test } from 'vitest';

import { formatDay } from '../../../src/base/edtf.ts';
import type { ScopeRelation } from '../../../src/model/readings/disagreement.ts';
import { type ComparedGroup, type Dispute, disputesOf, opposedPairs } from '../../../src/model/readings/disputes.ts';
import { aClaim, type ClaimWords } from '../../support/claims.ts';
import { asCompared } from '../../support/compared.ts';
import { aVocabulary } from '../../support/vocabulary.ts';

const vocabulary = aVocabulary();
const compared = (words: readonly ClaimWords[]) =>
  words.map(given => asCompared(aClaim(given), vocabulary)).sort((a, b) => a.row - b.row);

function groupOf(claims: readonly ClaimWords[], beside?: { others: readonly ClaimWords[]; scope: ScopeRelation }) {
  const own = compared(claims);
  const group: ComparedGroup = {
    predicate: vocabulary.predicates.get(own[0]!.predicate)!,
    claims: own,
    others: beside ? compared(beside.others) : null,
    scope: beside?.scope ?? 'same',
    isOfEvent: own[0]!.predicate === 'occurred-times',
    isWithin: () => false,
  };
  return group;
}

function foundIn(group: ComparedGroup): readonly Dispute[] {
  const steps = disputesOf(group);
  for (let step = steps.next(); ; step = steps.next()) if (step.done) return step.value;
}

const nameOf = (id: string) => id.split('/')[1];
/** Each side as what it holds and the names of its claims. */
const disputes = (group: ComparedGroup) =>
  foundIn(group).map(({ type, sides }) => [
    type,
    ...sides.map(({ polarity, claims }) => [polarity, ...claims.map(({ id }) => nameOf(id))].join(' ')),
  ]);

const on = (name: string, valid: string, given: ClaimWords = {}): ClaimWords => ({
  name,
  valid,
  said: '2024-12-31',
  speaker: `speaker-of-${name}`,
  ...given,
});

test('one claim against fifteen is one dispute with two sides', () => {
  const many = Array.from({ length: 15 }, (_, index) => on(`open-${index + 10}`, '2024-04-02'));
  const group = groupOf([on('cut', '2024-04-02', { status: 'severed' }), ...many]);
  expect([...opposedPairs(group)]).toHaveLength(15);
  expect(disputes(group)).toEqual([
    ['contradiction', 'affirms cut', ['affirms', ...many.map(({ name }) => name)].join(' ')],
  ]);
});

test('claims hang together through the days on which they meet, and others are another dispute', () => {
  const group = groupOf([
    on('a', '2024-01-01/2024-01-10'),
    on('b', '2024-01-08/2024-01-20', { status: 'severed' }),
    on('c', '2024-01-15/2024-01-30', { status: 'in-use' }),
    on('d', '2024-06-01'),
    on('e', '2024-06-01', { status: 'suspended' }),
  ]);
  expect(disputes(group)).toEqual([
    ['contradiction', 'affirms a c', 'affirms b'],
    ['contradiction', 'affirms d', 'affirms e'],
  ]);
  const { earliest, latest } = foundIn(group)[0]!.overlap!;
  expect([formatDay(earliest), formatDay(latest)]).toEqual(['2024-01-08', '2024-01-20']);
});

test('a denial disputes what was said to last until another state was attested', () => {
  const denial = on('denial', '', { status: 'severed', polarity: 'denies', valid: null, said: '2024-09-01' });
  const cut = on('cut', '2024-03-10/..', { status: 'severed' });
  expect(disputes(groupOf([cut, denial]))).toEqual([['denial', 'affirms cut', 'denies denial']]);
  expect([...opposedPairs(groupOf([cut, denial]))]).toHaveLength(1);
  expect(disputes(groupOf([cut, on('open', '2024-06-01'), denial]))).toEqual([]);
  expect([...opposedPairs(groupOf([cut, on('open', '2024-06-01'), denial]))]).toEqual([]);
});

test('a denial is another dispute than a contradiction', () => {
  const group = groupOf([
    on('open', '2024-01-01'),
    on('cut', '2024-01-01', { status: 'severed' }),
    on('not-open', '2024-01-01', { polarity: 'denies' }),
  ]);
  expect(disputes(group)).toEqual([
    ['contradiction', 'affirms cut', 'affirms open'],
    ['denial', 'denies not-open', 'affirms open'],
  ]);
});

test('differing counts stand on as many sides, and time plays no part in an event', () => {
  const times = (name: string, count: number, said: string) =>
    on(name, '', { subject: 'night-strike', predicate: 'occurred-times', count, said });
  const group = groupOf([
    times('a', 2, '2024-01-01'),
    times('b', 3, '2024-02-01'),
    times('c', 2, '2024-03-01'),
    times('d', 4, '2024-04-01'),
  ]);
  expect(disputes(group)).toEqual([['count-conflict', 'affirms a c', 'affirms b', 'affirms d']]);
  expect(foundIn(group)[0]!.overlap).toBeNull();
});

test('a dispute is named by the pair whose slugs sort first, and read from the node that the first claim is about', () => {
  const family = { subject: 'all-lines', status: 'severed' };
  const group = groupOf([on('m-line', '2024-01-01'), on('z-line', '2024-01-01')], {
    others: [on('b-family', '2024-01-01', family), on('n-family', '2024-01-01', family)],
    scope: 'narrower',
  });
  const [dispute] = foundIn(group);
  expect(dispute!.named.map(nameOf)).toEqual(['b-family', 'm-line']);
  expect(dispute!.type).toBe('scope-difference');
  expect(dispute!.scope).toBe('broader');
  expect(dispute!.first.left.id.endsWith('m-line')).toBe(true);
});
