import { expect, test } from 'vitest';

import { asEntityId } from '../../src/base/ids.ts';
import type { EntityKind } from '../../src/model/entity.ts';
import { keysOf, likenessOf, namedNode, scoreOf } from '../../src/model/likeness.ts';

const named = (name: string, row: number, kind: EntityKind) =>
  namedNode({ row, id: asEntityId(`node-${row}`), kind, externalIds: [] }, [name]);

/** What is said of two nodes of these names, and whether they are compared at all. */
function compared(one: string, other: string, kind: EntityKind = 'person') {
  const [a, b] = [named(one, 1, kind), named(other, 2, kind)];
  const reasons = likenessOf(a, b);
  const isFound = [...keysOf(a)].some(key => keysOf(b).has(key));
  return { kind: reasons[0]?.kind ?? null, score: isFound ? scoreOf(reasons) : 0 };
}

// names of people and lines of the crises between Washington, Moscow, Peking, Seoul, Pyongyang, Islamabad and Cairo
test.each([
  ['王毅', 'Wang Yi'],
  ['習近平', 'Xi Jinping'],
  ['김정은', 'Kim Jong-un'],
  ['Сергей Лавров', 'Sergei Lavrov'],
  ['Никита Хрущёв', 'Nikita Khrushchev'],
  ['Анатолий Добрынин', 'Anatoly Dobrynin'],
  ['Володимир Зеленський', 'Volodymyr Zelensky'],
  ['Hosni Mubarak', 'حسني مبارك'],
  ['Nawaz Sharif', 'نواز شریف'],
  ['Atal Bihari Vajpayee', 'अटल बिहारी वाजपेयी'],
])('%s and %s are heard alike in two scripts', (one, other) => {
  const { kind, score } = compared(one, other);
  expect(kind).toBe('name-in-another-script');
  expect(score).toBeGreaterThanOrEqual(0.5);
});

test.each([
  ['Moscow–Washington hotline', 'Washington–Moscow Hotline', 'channel'],
  ['Красный телефон', 'Krasny telefon', 'channel'],
  ['Министерство обороны', 'Ministerstvo oborony', 'organization'],
] as const)('%s and %s, too', (one, other, kind) => {
  expect(compared(one, other, kind).score).toBeGreaterThanOrEqual(0.5);
});

test('a name that is written otherwise in case and accents is the same', () => {
  expect(compared('Élysée', 'elysee', 'organization')).toEqual({ kind: 'same-name', score: 0.65 });
});

test('an initial stands for a name that begins with it, and says less', () => {
  expect(compared('A. Gromyko', 'Andrei Gromyko')).toEqual({ kind: 'initials', score: 0.4 });
  expect(compared('B. Gromyko', 'Andrei Gromyko').score).toBe(0);
});

test.each([
  ['Wang Yi', 'Wang Yang', 'person'],
  ['Петров', 'Иванов', 'person'],
  ['Kim Jong Il', '김정은', 'person'],
  ['Hotline 1', 'Hotline 2', 'channel'],
  ['Talks of 2015', 'Talks of 2016', 'event'],
] as const)('%s and %s are not taken for one', (one, other, kind) => {
  expect(compared(one, other, kind).score).toBe(0);
});
