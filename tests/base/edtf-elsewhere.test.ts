/** EDTF as the specification's own examples and the tests of other implementations have it; where we differ, it says why. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse as parseYaml } from 'yaml';

import { edtfFault } from '../../src/base/edtf.ts';

type Lists = Readonly<Record<string, readonly string[]>>;
type Facts = {
  readonly specification: Lists;
  readonly implementations: Readonly<
    Record<string, { readonly valid: readonly string[]; readonly invalid: readonly string[] }>
  >;
  readonly refusedByUs: Lists;
  readonly takenByUs: Lists;
};

const facts = parseYaml(readFileSync('tests/base/edtf-facts.yaml', 'utf8')) as Facts;
const [refusedByUs, takenByUs] = [facts.refusedByUs, facts.takenByUs].map(lists => Object.values(lists).flat());
const isRefused = (text: string) => edtfFault(text) !== null;

test.each(Object.entries(facts.specification))(
  'every example of the specification is read: level %s',
  (_, examples) => {
    const refused = examples.filter(isRefused);
    // it has an hour without its zone, which we ask for
    expect(refused).toEqual(examples.filter(example => /T[\d:]+$/.test(example)));
  },
);

describe.each(Object.entries(facts.implementations))('as %s has it', (_, { valid, invalid }) => {
  test('what it takes is read, but where we say why not', () => {
    expect(valid.filter(isRefused)).toEqual(valid.filter(text => refusedByUs!.includes(text)));
  });

  test('what it refuses is refused, but where we say why not', () => {
    expect(invalid.filter(text => !isRefused(text))).toEqual(invalid.filter(text => takenByUs!.includes(text)));
  });
});

test('every difference is one with an implementation', () => {
  const all = Object.values(facts.implementations);
  const theirs = { taken: all.flatMap(({ valid }) => valid), refused: all.flatMap(({ invalid }) => invalid) };
  expect(refusedByUs!.filter(text => !theirs.taken.includes(text))).toEqual([]);
  expect(takenByUs!.filter(text => !theirs.refused.includes(text))).toEqual([]);
});
