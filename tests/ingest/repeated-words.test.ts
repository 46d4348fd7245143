import { expect, test } from 'vitest';
import { findAll } from '../../src/ingest/find-all.ts';

test.each([
  'Alpha Beta ',
  'senior official ',
  'military direct secret ',
  '"a b" said ',
  'Ada Berg, the minister, ',
  'Ministry of the ',
  'talks between the ',
  'messages via ',
  'the hotline ',
  'Peru and Chile ',
  'constructor said ',
])('a text of nothing but "%s" is read by the rules in seconds', words => {
  const before = process.cpuUsage();
  findAll(words.repeat(1_000), { title: '', publisher: null, published: '2031-05-14' }, { attributions: [] });
  // in microseconds, whatever else the machine does; a rule that tries every way would take hours
  expect(process.cpuUsage(before).user).toBeLessThan(20_000_000);
});
