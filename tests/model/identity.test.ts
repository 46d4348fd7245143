import fc from 'fast-check';
import { expect, test } from 'vitest';

import { asEntityId } from '../../src/base/ids.ts';
import { canonicalise, chainBetween, mergeEntities } from '../../src/model/identity.ts';
import { aJudgement } from '../support/datasets.ts';
import { aDocument, anEntity } from '../support/entities.ts';

const read = (...judgements: Parameters<typeof canonicalise>[0][number][]) =>
  Object.fromEntries(canonicalise(judgements));

test('the right one of two that are the same reads as the left one', () => {
  expect(read(aJudgement('b', 'a'))).toEqual({ a: 'b', b: 'b' });
});

const judgedAt = (at: string, left: string, right: string) => aJudgement(left, right, { at });

test('nodes joined by a chain of judgements read as the left one of the latest', () => {
  const [first, latest, second] = [
    judgedAt('2026-01-01T00:00:00Z', 'b', 'a'),
    // the later instant, though the text is the smaller one
    judgedAt('2026-01-02T23:30:00-01:00', 'c', 'b'),
    judgedAt('2026-01-03T00:00:00Z', 'b', 'd'),
  ];
  expect(read(first, latest, second)).toEqual({ a: 'c', b: 'c', c: 'c', d: 'c' });
  expect(read(first, { ...latest, undoneBy: 'x' }, second)).toEqual({ a: 'b', b: 'b', d: 'b' });
});

test('of judgements of one time, the last id counts', () => {
  expect(read(aJudgement('b', 'x'), aJudgement('a', 'x'))).toEqual({ a: 'b', b: 'b', x: 'b' });
});

test('the fewest judgements that join two nodes are found, whichever way they were made', () => {
  const [ab, cb, cd, ad] = [
    ['a', 'b'],
    ['c', 'b'],
    ['c', 'd'],
    ['a', 'd'],
  ].map(([left, right]) => aJudgement(left!, right!));
  const between = (from: string, to: string, ...judgements: Parameters<typeof chainBetween>[0]) =>
    chainBetween(judgements, asEntityId(from), asEntityId(to));
  expect(between('a', 'd', ab!, cb!, cd!)).toEqual([ab, cb, cd]);
  expect(between('a', 'd', ab!, cb!, cd!, ad!)).toEqual([ad]);
  expect(between('a', 'd', ab!, { ...cb!, undoneBy: 'x' }, cd!)).toBeNull();
  expect(between('a', 'd', ab!, { ...cb!, verdict: 'unsure' }, cd!)).toBeNull();
});

test('judgements of difference and doubt, and undone ones, join nothing', () => {
  expect(
    read(
      aJudgement('a', 'b', { verdict: 'different' }),
      aJudgement('a', 'c', { verdict: 'unsure' }),
      aJudgement('a', 'd', { undoneBy: 'second-look' }),
    ),
  ).toEqual({});
});

test('undoing the judgement in the middle of a chain leaves its two ends apart', () => {
  const middle = aJudgement('b', 'c');
  expect(read(aJudgement('a', 'b'), middle, aJudgement('c', 'd'))).toMatchObject({ a: 'c', d: 'c' });
  expect(read(aJudgement('a', 'b'), { ...middle, undoneBy: 'x' }, aJudgement('c', 'd'))).toEqual({
    a: 'a',
    b: 'a',
    c: 'c',
    d: 'c',
  });
});

test('however judgements are ordered, each cluster reads as one of its own', () => {
  const judgement = fc
    .tuple(fc.constantFrom('a', 'b', 'c', 'd', 'e'), fc.constantFrom('a', 'b', 'c', 'd', 'e'))
    .filter(([left, right]) => left !== right)
    .map(([left, right]) => aJudgement(left, right));
  const shuffled = fc
    .array(judgement, { maxLength: 6 })
    .chain(list => fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })));
  fc.assert(
    fc.property(shuffled, ([judgements, others]) => {
      const heads = canonicalise(judgements);
      expect(Object.fromEntries(canonicalise(others))).toEqual(Object.fromEntries(heads));
      for (const { left, right } of judgements) expect(heads.get(left)).toBe(heads.get(right));
      for (const head of heads.values()) expect(heads.get(head)).toBe(head);
    }),
  );
});

test('a node that nothing was merged into keeps its names', () => {
  const phone = anEntity('channel', 'frontier-phone');
  expect(mergeEntities(phone, [])).toEqual({ ...phone, mergedSlugs: [] });
});

test('a merged node has the names of all, each once, and its own name is no alias', () => {
  const alias = (name: string) => ({ name, kind: 'variant', language: null, note: null }) as const;
  const hotline = anEntity('channel', 'border-hotline', { aliases: [alias('The Red One')] });
  const phone = anEntity('channel', 'frontier-phone', { aliases: [alias('The Red One'), alias('Border Hotline')] });
  const other = anEntity('channel', 'frontier-phone-two', { name: 'Frontier Phone', aliases: [alias('The Old One')] });
  const merged = mergeEntities(hotline, [phone, other]);
  expect(merged.name).toBe('Border Hotline');
  expect(merged.aliases.map(({ name }) => name)).toEqual(['The Red One', 'Frontier Phone', 'The Old One']);
  expect(merged.mergedSlugs).toEqual(['frontier-phone', 'frontier-phone-two']);
});

test('documents that are one have the versions of all, and no more may be shown of them than of any', () => {
  const [open, closed] = [aDocument('times-spring'), aDocument('herald-spring', { rights: 'quotation' })];
  for (const [first, second] of [
    [open, closed],
    [closed, open],
  ] as const)
    expect(mergeEntities(first, [second])).toMatchObject({
      id: first.id,
      rights: 'quotation',
      versions: [...first.versions, ...second.versions],
    });
  expect(mergeEntities(open, [aDocument('herald-summer')])).toMatchObject({ rights: 'full' });
  expect(mergeEntities(open, [{ ...open, id: closed.id }])).toMatchObject({ versions: open.versions });
});
