import { expect, test } from 'vitest';

import { InputError } from '../../src/base/errors.ts';

const [first, second] = [
  { path: '[0].id', message: 'is taken' },
  { path: '[1].object', message: 'is no node' },
];

test('a single fault is all that an error of input says', () => {
  expect(new InputError('CONFLICT', { faults: [first!] })).toMatchObject({
    code: 'CONFLICT',
    message: '[0].id: is taken',
    place: '[0].id',
    details: [],
  });
});

test('of several faults the gravest is the place, and each is a detail', () => {
  const input = { faults: [first!, second!], gravest: second!, summary: 'There are 2 faults.' } as const;
  expect(new InputError('BAD_INPUT', input)).toMatchObject({
    message: 'There are 2 faults. [0].id: is taken',
    place: '[1].object',
    details: ['[0].id: is taken', '[1].object: is no node'],
  });
});

test('an error of input can be told under the names of whoever gave it', () => {
  const input = { faults: [first!, second!], gravest: second!, summary: 'There are 2 faults.' } as const;
  expect(new InputError('BAD_INPUT', input).renamed(path => `claims${path}`)).toMatchObject({
    code: 'BAD_INPUT',
    message: 'There are 2 faults. claims[0].id: is taken',
    place: 'claims[1].object',
    details: ['claims[0].id: is taken', 'claims[1].object: is no node'],
  });
});
