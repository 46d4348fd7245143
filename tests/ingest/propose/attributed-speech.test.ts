import { expect, test } from 'vitest';
import { findAll } from '../../../src/ingest/find-all.ts';

const head = { title: '', publisher: null, published: null };
const spanOf = (text: string, words: string) => ({
  start: text.indexOf(words),
  end: text.indexOf(words) + words.length,
});
const attributed = (text: string, [source, cue, content]: readonly [string, string, string]) => {
  const attributions = [
    { source: [spanOf(text, source)], cue: [spanOf(text, cue)], content: [spanOf(text, content)], score: 0.9 },
  ];
  return findAll(text, head, { attributions }).statements;
};

test('a model adds a statement that no rule finds', () => {
  const text = 'In the eyes of Peruvian minister Ada Quispe the hotline with Chile is dead.';
  expect(findAll(text, head, { attributions: [] }).statements).toEqual([]);
  const [statement] = attributed(text, [
    'Peruvian minister Ada Quispe',
    'In the eyes of',
    'the hotline with Chile is dead',
  ]);
  expect(statement).toMatchObject({ speaker: { sort: 'person', name: 'Ada Quispe' }, channels: [0] });
});

test('a model gives a quotation the speaker that no rule finds', () => {
  const text = 'Rain fell. "The hotline with Chile is dead." So much for the harbour master.';
  expect(findAll(text, head, { attributions: [] }).statements.map(({ speaker }) => speaker)).toEqual([null]);
  const [statement] = attributed(text, ['the harbour master', 'So much for', 'The hotline with Chile is dead']);
  expect(statement!.speaker).toEqual({ sort: 'unnamed', name: 'harbour master' });
});

test('what stands beside a quotation is believed before a model', () => {
  const text = '"The hotline with Chile is dead," said Peruvian minister Ada Quispe. The captain slept.';
  const [statement] = attributed(text, ['The captain', 'said', 'The hotline with Chile is dead']);
  expect(statement!.speaker!.name).toBe('Ada Quispe');
});
