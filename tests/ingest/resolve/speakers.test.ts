import { expect, test } from 'vitest';
import { findAll } from '../../../src/ingest/find-all.ts';

/** Each quotation with who said it. */
const spoken = (text: string) =>
  findAll(text, { title: '', publisher: null, published: '2031-05-14' })
    .statements.filter(({ isQuotation }) => isQuotation)
    .map(({ start, end, speaker }) => [text.slice(start, end), speaker?.name ?? null]);

test.each([
  ['"The line is open," said Peruvian minister Ada Quispe.', 'Ada Quispe'],
  ['"The line is open," Peruvian minister Ada Quispe told the Lima Post.', 'Ada Quispe'],
  ['Peruvian minister Ada Quispe said on Friday: "The line is open."', 'Ada Quispe'],
  ['"The line is open," said former river office official Rasmus T. Holt, the founder of Dry Land.', 'Rasmus T. Holt'],
  ['"The line is open," a senior Peruvian official said.', 'a senior Peruvian official'],
  ['"The line is open," the Flood Relief Ministry said.', 'Flood Relief Ministry'],
  ['Ada Quispe, who came from Chile with a message, said "the line is open".', 'Ada Quispe'],
])('%s', (text, speaker) => {
  expect(spoken(text).map(([, name]) => name)).toEqual([speaker]);
});

test('a pronoun, a rank and a description stand for whom they were used of', () => {
  const text = [
    'Col. Mark Olsen met Capt. Rosa Diaz in the harbour, and Olsen said the line was dead.',
    '"It rang twice," he said.',
    '"Then it was quiet," the colonel added.',
  ].join('\n\n');
  expect(spoken(text).map(([, name]) => name)).toEqual(['Mark Olsen', 'Mark Olsen']);
});

test.each([
  [
    'The hotline with Chile rings again, the Flood Relief Ministry said on Friday, the first sign of a thaw.',
    'Flood Relief Ministry',
  ],
  ['State radio quoted Peruvian minister Ada Quispe as saying that the hotline with Chile rang.', 'Ada Quispe'],
  ['The hotline with Chile was first reported by the Lima Post.', 'Lima Post'],
  ['Asked about the hotline with Chile, minister Ada Quispe told the Lima Post that it rang.', 'Ada Quispe'],
])('%s: reported speech', (text, speaker) => {
  const { statements } = findAll(text, { title: '', publisher: null, published: null });
  expect(statements.map(one => [one.speaker?.name, one.isAboutChannel])).toEqual([[speaker, true]]);
});

test('a quotation that goes on behind its speaker has the same one', () => {
  const text = '"It rang twice," Rosa Diaz said. "Then it was quiet for an hour."';
  expect(spoken(text)).toEqual([
    ['It rang twice,', 'Rosa Diaz'],
    ['Then it was quiet for an hour.', 'Rosa Diaz'],
  ]);
});

test('who is told something passes it on and does not say it', () => {
  const text = 'Chilean sources told the Lima Post that a hotline to Peru was open.';
  const [statement] = findAll(text, { title: '', publisher: null, published: null }).statements;
  expect(statement).toMatchObject({ speaker: { sort: 'unnamed', name: 'Chilean sources' }, toldTo: 'Lima Post' });
});

test('titles of works, headings and single words are no quotations', () => {
  const text = '"Lines and Floods"\n\nHe hosts the "Meet the River" program. The minister called it a "trap".';
  expect(spoken(text)).toEqual([]);
});

test('what somebody is said to have said is reported once, by the one who reports it', () => {
  const text = 'Minister Rosa Diaz of Chile said that Ada Quispe had said the hotline with Peru was dead.';
  const { statements } = findAll(text, { title: '', publisher: null, published: null });
  expect(statements.map(({ speaker }) => speaker?.name)).toEqual(['Rosa Diaz']);
});

test.each([
  'The Lima Post reported that Ada Quispe had said the hotline with Chile was dead.',
  'The hotline with Chile was dead, the Lima Post reported, citing Ada Quispe.',
])('%s: an outlet passes on what somebody said', text => {
  const { statements } = findAll(text, { title: '', publisher: null, published: null });
  expect(statements.map(({ speaker, toldTo }) => [speaker?.name, toldTo])).toEqual([['Ada Quispe', 'Lima Post']]);
});

test.each([
  ['Minister Ada Quispe of Peru met on Monday General Mark Olsen and said the hotline with Chile rang.', 'Ada Quispe'],
  ['Minister Ada Quispe said the hotline of Peru and Chile rang, according to the Lima Post.', 'Ada Quispe'],
  ['LIMA (Peruvian Evening Radio) - Minister Ada Quispe said the hotline with Chile rang.', 'Ada Quispe'],
])('%s: who opens the clause says it', (text, speaker) => {
  const { statements } = findAll(text, { title: '', publisher: null, published: null });
  expect(statements.map(one => one.speaker?.name)).toEqual([speaker]);
});

test.each([
  [
    'At a Lima Ministry meeting with Defense Secretary Mark Olsen, Ada Quispe called it odd, adding, "The line is open."',
    'Ada Quispe',
  ],
  [
    '“The line is very open.“, Ada Quispe told reporters in Peru. The minister called it “a fine line to Chile“.',
    'Ada Quispe',
  ],
])('%s: neither a place, nor who is there too, nor a mark turned round', (text, speaker) => {
  expect(spoken(text)[0]![1]).toBe(speaker);
});

test('a sentence that brings a quotation may report more besides', () => {
  const text = '"It is a fine day," Peruvian minister Ada Quispe said, noting that the hotline with Chile rang.';
  const { statements } = findAll(text, { title: '', publisher: null, published: null });
  expect(statements.map(one => [one.isQuotation, one.isAboutChannel, one.speaker?.name])).toEqual([
    [true, false, 'Ada Quispe'],
    [false, true, 'Ada Quispe'],
  ]);
});

test('who is quoted said it, and not the outlet that quotes', () => {
  const text =
    'Peruvian minister Ada Quispe spoke. "It rang twice," the Lima Post quoted Quispe as saying and adding that it was "very quiet indeed".';
  expect(spoken(text).map(([, name]) => name)).toEqual(['Ada Quispe', 'Ada Quispe']);
});

test.each([
  [
    'Peruvian officials concluded hotline tests with Chile on Friday, the Flood Relief Ministry said.',
    'Flood Relief Ministry',
  ],
  ['The Peruvian army said the hotline with Chile rang.', 'Peruvian army'],
  [
    'Peruvian officers held talks with Chile, the army said. The talks were short, the Peruvian army said.',
    'Peruvian army',
  ],
  ['A hotline links Peru and Chile, according to a joint statement. It said the hotline rang.', 'joint statement'],
  [
    'The flood report released by the Lima Post and the Quito Herald said the hotline of Peru and Chile rang.',
    'flood report',
  ],
])('%s: who closes a sentence speaks it, a force or a text as well', (text, speaker) => {
  const { statements } = findAll(text, { title: '', publisher: null, published: null });
  expect(new Set(statements.map(one => one.speaker?.name.replace(/^an? /i, '')))).toEqual(new Set([speaker]));
});
