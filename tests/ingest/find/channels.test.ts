import { expect, test } from 'vitest';
import { findAll } from '../../../src/ingest/find-all.ts';

const found = (text: string) => {
  const { channels } = findAll(text, { title: '', publisher: null, published: '2031-05-14' });
  return channels.map(({ parties, kind, mentions }) => ({
    kind,
    parties: parties.toSorted(),
    mentions: mentions.map(({ start, end }) => text.slice(start, end)),
  }));
};

test.each([
  ['Norway and Finland set up a fishery hotline between their coast guards.', 'hotline', ['Finland', 'Norway']],
  ['Peru has opened a telephone line to Chile for floods.', 'telephone-line', ['Chile', 'Peru']],
  ['Ghana held backchannel talks with Mali about cattle.', 'third-party', ['Ghana', 'Mali']],
  ['Kenya had warned Sudan via Oman that the river was rising.', 'third-party', ['Kenya', 'Oman', 'Sudan']],
  ['High-level talks between Latvia and Estonia resumed.', 'talks', ['Estonia', 'Latvia']],
  ['Chad said military-to-military contact with Libya had never ceased.', 'military-contact', ['Chad', 'Libya']],
  ['Meetings of the joint fishery commission of Peru and Chile resumed.', 'working-group', ['Chile', 'Peru']],
  ['A direct connection between the harbour masters of Peru and Chile works.', 'telephone-line', ['Chile', 'Peru']],
  ['Tripartite meetings in Lima between Peru and Chile went on.', 'face-to-face', ['Chile', 'Peru']],
  ['Ada Quispe of Peru and Chilean minister Rosa Diaz held a meeting on herring.', 'face-to-face', ['Chile', 'Peru']],
  ['Fiji is no party, but Nepal-Bhutan working groups on avalanches meet.', 'working-group', ['Bhutan', 'Nepal']],
] as const)('%s: a channel with its kind and parties', (text, kind, parties) => {
  expect(found(text)[0]).toMatchObject({ kind, parties });
});

test.each([
  'Troops on the front line between Chad and Libya were relieved.',
  'The news channel of Peru showed a film about Chile.',
  'Finland and Norway took a hard line on herring.',
  'Kenya and Sudan fired along the contact line.',
  'Soldiers crossed the Line of Actual Control near the lake.',
  'Exchanges of fire between Mali and Ghana went on.',
  'A strong message to Chile was sent by the parade in Peru.',
  'Peru links the flood to dams in Chile.',
  'Peruvian president Ada Quispe calls Chile a friend.',
  'Ada Quispe, the president of Peru, held private meetings with her own staff.',
  'The call to ban herring was heard in Norway.',
  'The committee of the Peruvian parliament flew to Chile.',
  'The committee is of Peru and Chile. The committee slept.',
  'There is a direct connection between rain and floods.',
])('%s: no channel', text => {
  expect(found(text)).toEqual([]);
});

test('"the line" and "this channel" take up the hotline that was spoken of before', () => {
  const text = 'Peru opened a new hotline to Chile. The line is green. Officials of Peru praise this hotline.';
  expect(found(text)).toHaveLength(1);
  expect(found(text)[0]!.mentions).toEqual(['a new hotline to Chile', 'The line', 'this hotline']);
});

test('lines of other sides are other channels', () => {
  const text = 'Peru opened a hotline to Chile in May. Kenya and Sudan have a hotline between their ministries.';
  expect(found(text).map(({ parties }) => parties)).toEqual([
    ['Chile', 'Peru'],
    ['Kenya', 'Sudan'],
  ]);
});

test.each([
  ['The presidents of Kenya and Sudan spoke by phone about locusts.', 'spoke by phone'],
  [
    "Kenya's minister Wanja Otieno met Sudanese minister Ali Warsame.",
    'Wanja Otieno met Sudanese minister Ali Warsame',
  ],
  ['Kenya put up a “locust” hotline with Sudan.', 'hotline with Sudan'],
])('%s: talk of two sides, whatever it is called', (text, words) => {
  const [channel] = found(text);
  expect(channel!.parties).toEqual(['Kenya', 'Sudan']);
  expect(channel!.mentions.join()).toContain(words);
});

test('a meeting with somebody else than the other side is no channel of theirs', () => {
  const text =
    'Kenya opened a hotline to Sudan. Sudan praised the hotline. Kenyan minister Wanja Otieno met Peruvian minister Ada Quispe.';
  expect(found(text)).toHaveLength(1);
});

test('"the line" is the standing one, and no single call', () => {
  const text = 'Peru opened a hotline to Chile. On Friday Peru made a call to Chile. The line was bad.';
  expect(found(text).map(({ mentions }) => mentions.at(-1))).toEqual(['The line', 'a call to Chile']);
});

test('what happens in a state is not done by it', () => {
  const text = 'Peru and Chile use a deconfliction line to keep their pilots over Bolivia apart.';
  expect(found(text)[0]!.parties).toEqual(['Chile', 'Peru']);
});

test.each([
  ['Peruvian and Chilean officials will resume long-suspended fishery talks in May.', 'long-suspended fishery talks'],
  ['Peru and Chile held a series of talks in May.', 'a series of talks'],
  ['Peru and Chile held the first round of talks via a hotline.', 'the first round of talks via a hotline'],
])('%s: talks of two sides, whatever they are about', (text, words) => {
  expect(found(text)).toEqual([expect.objectContaining({ parties: ['Chile', 'Peru'], mentions: [words] })]);
});

test('talks of one side alone, or ways that are only hoped for, are no channel', () => {
  expect(found('Peru entered budget talks. Peruvian ministers settle issues through negotiations.')).toEqual([]);
});

test('who takes part in talks has them', () => {
  const text = 'Peru and Chile held talks on Monday. Peru suspended participation in talks over what Chile did.';
  expect(found(text).map(({ mentions }) => mentions)).toEqual([['talks', 'talks']]);
});

test('"the next round" takes up talks', () => {
  const text = 'Peru and Chile held talks on Monday. The next round will be in June. A round of golf followed.';
  expect(found(text)[0]!.mentions).toEqual(['talks', 'The next round']);
});

test('lines that a sentence lists are channels beside the one word for all of them, and share what is said of it', () => {
  const text =
    'Peru and Chile have opened two direct lines: one that links their dams, and another for pilots over the lake.';
  expect(found(text).map(({ mentions }) => mentions)).toEqual([
    ['two direct lines'],
    ['one that links their dams'],
    ['another for pilots over the lake'],
  ]);
  const { statuses } = findAll(text, { title: '', publisher: null, published: '2031-05-14' });
  expect(statuses.map(({ status }) => status)).toEqual(['open', 'open', 'open']);
});

test('what becomes of a line is part of the phrase for it, and a line with ends of its own is told of for itself', () => {
  const text =
    "Peru and Chile share a flood hotline. The paper told of the hotline's reopening. Kenya has a separate channel with Sudan.";
  expect(found(text).map(({ mentions }) => mentions)).toEqual([
    ['a flood hotline', "the hotline's reopening"],
    ['a separate channel with Sudan'],
  ]);
});

test('a further line is another than those that there are', () => {
  const text = 'Peru and Chile have three hotlines. In May they agreed to open two more hotlines.';
  expect(found(text).map(({ mentions }) => mentions)).toEqual([['three hotlines'], ['two more hotlines']]);
});

test('two that are named together for things of theirs do not have the line', () => {
  const text =
    'Peru and Chile opened a hotline in May. Peru has guarded against Bolivian and Kenyan ships, and with Chile set up a "flood" hotline.';
  expect(found(text).map(({ parties }) => parties)).toEqual([['Chile', 'Peru']]);
});

test('lines that are called otherwise are two, and a line is told by what it is there for', () => {
  const lines = found(
    'Peru left the liaison hotline with Chile unanswered on Monday. The military hotline with Chile worked on that day.',
  );
  expect(lines.map(({ mentions }) => mentions[0])).toEqual([
    'the liaison hotline with Chile',
    'The military hotline with Chile',
  ]);
  expect(found('Ghana and Mali have set up a mechanism to avoid clashes at sea.')).toHaveLength(1);
});

test('"the committee" takes up the joint one, and what happens in the air over a state is not done by it', () => {
  const text =
    'Peru and Chile have a joint border committee. The committee met over the loss of a plane in Bolivian airspace.';
  expect(found(text)).toEqual([
    expect.objectContaining({ parties: ['Chile', 'Peru'], mentions: ['a joint border committee', 'The committee'] }),
  ]);
});

test('meetings that are called after their place are those that were held there, and others are none', () => {
  const text =
    'Peru and Chile held tripartite meetings in Sarn. Regrettably, Sarn meetings are over. The Imra meetings are not.';
  expect(found(text)).toEqual([expect.objectContaining({ mentions: ['tripartite meetings', 'Sarn meetings'] })]);
});

test('meetings of a commission are the commission, and three may meet', () => {
  const text =
    'Peru and Chile have a joint border commission. The last meeting of the commission was long. Tripartite meetings between Peru, Chile and Bolivia failed.';
  expect(found(text).map(({ mentions }) => mentions)).toEqual([
    ['a joint border commission', 'The last meeting of the commission'],
    ['Tripartite meetings between Peru, Chile and Bolivia'],
  ]);
});

test('who is called up is spoken with, and who is called something is not', () => {
  const text = 'President Ada Quispe of Peru called Chilean President Rosa Diaz on Monday.';
  expect(found(text)).toEqual([expect.objectContaining({ kind: 'telephone-line', parties: ['Chile', 'Peru'] })]);
  expect(found('President Ada Quispe of Peru called Chilean President Rosa Diaz a friend.')).toEqual([]);
});

test('who meets officers of the other side, or has a conversation by telephone, has contact', () => {
  const text =
    'Talks between Peru and Chile stalled. Peru met on Monday with senior officers of the Chilean army. The ministers of Peru and Chile had a telephonic conversation.';
  expect(found(text).map(({ mentions }) => mentions)).toEqual([
    ['Talks between Peru and Chile'],
    ['Peru met on Monday with senior officers of the Chilean army'],
    ['a telephonic conversation'],
  ]);
  expect(found('Peru met a need for senior officers. The minister had a telephonic conversation.')).toEqual([]);
});

test('tripartite meetings have sides that a sentence need not name', () => {
  const text =
    'A hotline of Peru and Chile exists. It is said that tripartite meetings were long, and so were lunches.';
  expect(found(text).map(({ mentions }) => mentions)).toEqual([['A hotline'], ['tripartite meetings']]);
});
