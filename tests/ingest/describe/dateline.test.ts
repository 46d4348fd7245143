import { expect, test } from 'vitest';

import { datelineOf } from '../../../src/ingest/describe/dateline.ts';

test.each([
  ['EASTPORT (Shorewire) - The harbour office said', 'Eastport', 'Shorewire', undefined],
  ['NEW EASTPORT, Northland (SW) — The harbour', 'New Eastport, Northland', 'SW', undefined],
  ['EASTPORT, May 3, 2031 (Shorewire) – “It is open,” she said', 'Eastport', 'Shorewire', '2031-05-03'],
  ['EASTPORT, Sept 3 /SW/ - It is', null, null, undefined],
  ['EASTPORT — Two keepers said', 'Eastport', null, undefined],
  ['ST. PETERS, May 3 (SW) -- The harbour', 'St. Peters', 'SW', undefined],
  ['(Shorewire) The harbour office said', null, 'Shorewire', undefined],
])('%s', (paragraph, place, agency, date) => {
  const dateline = datelineOf(paragraph);
  expect(dateline?.place?.value ?? null).toBe(place);
  expect(dateline?.agency?.value ?? null).toBe(agency);
  expect(dateline?.date?.edtf).toBe(date);
});

test.each([
  'NATO — the alliance of the shores — said',
  'The harbour (its office) said',
  '(see below) the line',
  'A - The first',
])('a sentence that begins in capitals has none: %s', paragraph => {
  expect(datelineOf(paragraph)).toBeNull();
});

test('its parts are places in the paragraph', () => {
  const paragraph = 'EASTPORT, Northland (Shorewire) - The harbour office said';
  const { place, agency, start, end } = datelineOf(paragraph)!;
  expect(paragraph.slice(place!.start, place!.end)).toBe('EASTPORT, Northland');
  expect(paragraph.slice(agency!.start, agency!.end)).toBe('Shorewire');
  expect(paragraph.slice(start, end)).toBe('EASTPORT, Northland (Shorewire) - ');
});
