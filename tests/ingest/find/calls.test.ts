import { expect, test } from 'vitest';
import { findContacts } from '../../../src/ingest/find/calls.ts';
import { segmentsOf } from '../../../src/ingest/segments.ts';

const names = ['Norvik', 'Tarsia', 'Ada Berg', 'Ilan Moss'];

/** Who is in a text, in its order. */
const actorsIn = (text: string) =>
  names
    .flatMap(name =>
      [...text.matchAll(new RegExp(name, 'g'))].map(({ index }) => ({
        start: index,
        end: index + name.length,
        sort: 'state',
        name,
      })),
    )
    .sort((a, b) => a.start - b.start);

const contactsIn = (text: string) =>
  findContacts({ flat: text, sentences: segmentsOf(text).sentences, actors: actorsIn(text) }).map(
    ({ kind, caller, called, others, isAnswered }) => ({
      kind,
      caller: caller?.name ?? null,
      called: called?.name ?? null,
      others: others.map(({ name }) => name),
      isAnswered,
    }),
  );

test.each([
  ['Norvik received a call from Tarsia at noon.', { caller: 'Tarsia', called: 'Norvik', isAnswered: true }],
  ['On Monday Norvik placed a test call to Tarsia.', { caller: 'Norvik', called: 'Tarsia', isAnswered: null }],
  ['Tarsia has not answered calls from Norvik since May.', { caller: 'Norvik', called: 'Tarsia', isAnswered: false }],
  ['Tarsia refused to take the call.', { caller: null, called: 'Tarsia', isAnswered: false }],
  [
    'Ada Berg phoned her counterpart Ilan Moss on Friday.',
    { caller: 'Ada Berg', called: 'Ilan Moss', isAnswered: null },
  ],
])('%s tells who called whom', (text, told) => {
  expect(contactsIn(text)).toEqual([{ kind: 'call', others: [], ...told }]);
});

test('talk by phone and a meeting have two who took part, and nobody who called', () => {
  const two = { caller: null, called: null, others: ['Ada Berg', 'Ilan Moss'] };
  expect(contactsIn('Ada Berg spoke by phone with Ilan Moss.')).toEqual([{ kind: 'call', isAnswered: true, ...two }]);
  expect(contactsIn('Ada Berg, the minister, met with Ilan Moss.')).toEqual([
    { kind: 'meeting', isAnswered: null, ...two },
  ]);
});

test.each([
  'Norvik called for talks with Tarsia.',
  'Norvik called it a lie by Tarsia.',
  'Norvik would have phoned Tarsia.',
  'Did Norvik receive a call from Tarsia?',
  'Norvik plans to place a call to Tarsia.',
])('%s tells of no call', text => {
  expect(contactsIn(text)).toEqual([]);
});
