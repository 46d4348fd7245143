import { describe, expect, test } from 'vitest';

import { parseDay } from '../../src/base/edtf.ts';
import { asEntityId } from '../../src/base/ids.ts';
import { readStatusNaively } from './status.ts';
import { cases } from './status-cases.ts';
import { readTold, worldOf, writeTold } from './status-told.ts';

describe('the reference of the status on a day', () => {
  test.each(cases.map(one => [one.name, one] as const))('%s', (_name, { told, readings }) => {
    const world = worldOf(readTold(told));
    const found = readings.map(({ on, channel = 'line', saidBy, ...expected }) => {
      const asOf = { saidBy: saidBy === undefined ? null : parseDay(saidBy, 'saidBy') };
      const reading = readStatusNaively(world, asEntityId(channel), parseDay(on, 'on'), asOf);
      const named = Object.keys(expected) as (keyof typeof expected)[];
      return { on, channel, saidBy, ...Object.fromEntries(named.map(field => [field, reading[field]])) };
    });
    expect(found).toEqual(readings.map(expected => ({ channel: 'line', saidBy: undefined, ...expected })));
  });
});

describe('the words of histories', () => {
  test.each(cases.map(one => [one.name, one] as const))('are written as they are read: %s', (_name, { told }) => {
    const history = readTold(told);
    expect(readTold(writeTold(history))).toEqual(history);
  });
});
