import { describe, expect, test } from 'vitest';

import { asEntityId } from '../../../src/base/ids.ts';
import type { AttributeName } from '../../../src/model/attributes.ts';
import type { Entity } from '../../../src/model/entity.ts';
import { type AttributeReading, readAttribute } from '../../../src/model/readings/node-attributes.ts';
import { aClaim, type ClaimWords } from '../../support/claims.ts';
import { anEntity } from '../../support/entities.ts';

const line = anEntity('channel', 'border-hotline');
const dated = (edtf: string) => ({ edtf, basis: 'stated', certainty: 'high', note: null }) as const;

/** Each value in a line: `!` where the node's field shows it, `=` where its description says it, and how many affirm and deny it. */
function inWords(reading: AttributeReading | null) {
  return reading?.values.map(({ value, node, isShown, isDescribed, claims, denials }) => {
    const said = value?.kind === 'text' ? value.text : value?.kind === 'date' ? value.edtf : (value?.kind ?? node);
    return `${isShown ? '!' : ''}${isDescribed ? '=' : ''}${said} ${claims.length}/${denials.length}`;
  });
}

function read(node: Entity, name: AttributeName, claims: readonly ClaimWords[]): AttributeReading | null {
  const given = claims.map(words => aClaim({ predicate: 'is-described-as', ...words }));
  return readAttribute(node, { name, claims: given }, id => (id === 'ford' ? asEntityId('ford-bridge') : id));
}

describe('the level of a line', () => {
  test.each<[string, readonly ClaimWords[], readonly string[], Pick<AttributeReading, 'disagreements' | 'basis'>]>([
    ['that nobody claims is the curators’', [], ['!=operational 0/0'], { disagreements: [], basis: 'curators' }],
    ['that a claim repeats', [{ text: 'operational' }], ['!=operational 1/0'], { disagreements: [], basis: 'claimed' }],
    [
      'that a claim contradicts is what it says',
      [{ text: 'tactical' }],
      ['!tactical 1/0', '=operational 0/0'],
      { disagreements: ['curators'], basis: 'claimed' },
    ],
    [
      'about which claims differ stays the curators’',
      [{ text: 'tactical' }, { text: 'leader' }],
      ['!=operational 0/0', 'tactical 1/0', 'leader 1/0'],
      { disagreements: ['claims', 'curators'], basis: 'claimed' },
    ],
    [
      'that one claim backs and another contradicts',
      [{ text: 'operational' }, { text: 'leader' }],
      ['!=operational 1/0', 'leader 1/0'],
      { disagreements: ['claims'], basis: 'claimed' },
    ],
    [
      'that changed is the later one',
      [
        { text: 'leader', valid: '2004/..' },
        { text: 'tactical', valid: '1998/2003' },
      ],
      ['!leader 1/0', 'tactical 1/0', '=operational 0/0'],
      { disagreements: ['curators'], basis: 'claimed' },
    ],
    [
      'that one affirms and another denies',
      [{ text: 'leader' }, { text: 'leader', polarity: 'denies' }],
      ['!=operational 0/0', 'leader 1/1'],
      { disagreements: ['claims', 'curators'], basis: 'claimed' },
    ],
    [
      'that is denied of another time',
      [
        { text: 'leader', valid: '2004/..' },
        { text: 'leader', polarity: 'denies', valid: '1998' },
      ],
      ['!leader 1/1', '=operational 0/0'],
      { disagreements: ['curators'], basis: 'claimed' },
    ],
    [
      'that is only denied',
      [{ text: 'operational', polarity: 'denies' }],
      ['!=operational 0/1'],
      { disagreements: ['curators'], basis: 'curators' },
    ],
    [
      'that is planned',
      [{ text: 'leader', modality: 'planned' }],
      ['!=operational 0/0'],
      { disagreements: [], basis: 'curators' },
    ],
  ])('%s', (_what, claims, values, wanted) => {
    const reading = read(line, 'level', claims);
    expect(inWords(reading)).toEqual(values);
    expect(reading).toMatchObject(wanted);
    expect(reading!.claims).toHaveLength(claims.length);
  });

  test('that no source gives is no value of the curators’', () => {
    const unspecified = anEntity('channel', 'border-hotline', { level: 'unspecified' });
    expect(read(unspecified, 'level', [])).toBeNull();
    const reading = read(unspecified, 'level', [{ text: 'leader' }]);
    expect([inWords(reading), reading!.disagreements]).toEqual([['!leader 1/0'], []]);
  });
});

describe('dates', () => {
  const briefing = anEntity('event', 'summer-briefing', { date: dated('2024-07') });

  test('that share a day do not contradict each other, and the more exact one is shown where nobody described one', () => {
    const reading = read(briefing, 'date', [{ date: '2024-07-15' }]);
    expect([inWords(reading), reading!.disagreements]).toEqual([['!=2024-07 0/0', '2024-07-15 1/0'], []]);
    const undated = read(anEntity('event', 'a-call'), 'date', [{ date: '2024-07' }, { date: '2024-07-15' }]);
    expect(inWords(undated)).toEqual(['!2024-07-15 1/0', '2024-07 1/0']);
  });

  test('that share none do', () => {
    expect(read(briefing, 'date', [{ date: '2024-08-01' }])!.disagreements).toEqual(['curators']);
    expect(read(briefing, 'date', [{ date: '2024-08-01' }, { date: '2024-09' }])!.disagreements).toEqual([
      'claims',
      'curators',
    ]);
  });

  test('since when an agreement is in force are compared with the beginning of the time that is described', () => {
    const accord = anEntity('agreement', 'the-accord', { inForce: dated('1972-06-01/2002') });
    expect(inWords(read(accord, 'in-force', [{ date: '1972-06-01' }]))).toEqual(['!=1972-06-01 1/0']);
    expect(read(accord, 'in-force', [{ date: '1980' }])!.disagreements).toEqual(['curators']);
  });
});

describe('what can be several at once', () => {
  test('does not exclude each other: names and purposes', () => {
    const named = read(line, 'name', [{ text: 'Border Hotline' }, { text: 'The red telephone' }]);
    expect([inWords(named), named!.disagreements]).toEqual([['!=Border Hotline 1/0', 'The red telephone 1/0'], []]);
    expect(inWords(read(line, 'purpose', [{ text: 'To warn' }]))).toEqual(['!To warn 1/0']);
    // two are no winner
    expect(inWords(read(line, 'purpose', [{ text: 'To warn' }, { text: 'To talk' }]))).toEqual([
      'To warn 1/0',
      'To talk 1/0',
    ]);
  });

  test('is one place where judgements hold two to be the same', () => {
    const event = anEntity('event', 'a-call');
    expect(inWords(read(event, 'place', [{ object: 'ford' }, { object: 'ford-bridge' }]))).toEqual([
      '!ford-bridge 2/0',
    ]);
  });
});
