import { expect, test } from 'vitest';
import { isVerbAt } from '../../../src/ingest/segment/noun-or-verb.ts';
import { partsOfSpeech } from '../../../src/ingest/segment/parts-of-speech.ts';
import { tokensOf } from '../../../src/ingest/segment/word-tokens.ts';

const tagged = (text: string) => {
  const tokens = tokensOf(text);
  const parts = partsOfSpeech(tokens);
  return tokens.map((token, at) => `${token.text}/${parts[at]}`).join(' ');
};

test('every token has its part of speech, also what the tagger cuts', () => {
  expect(tagged("She didn't call Dorna’s harbour.")).toBe(
    "She/PRON didn't/AUX call/VERB Dorna/PROPN ’s/PART harbour/NOUN ./PUNCT",
  );
});

test('what was read before changes nothing', () => {
  const text = 'Dorna’s main line and Velia’s thin one ring. The talks of Dorna’s aide were short.';
  const first = tagged(text);
  for (const name of ['Dorna', 'Velia', 'Dorna’s', 'Velia’s'])
    for (const words of [`(${name})`, `“${name}”`, `${name}-like`, `x${name}`, `${name}:`])
      tagged(`${words} rings ${words}`);
  expect(tagged(text)).toBe(first);
});

test('a text longer than the tagger takes is tagged to its end', () => {
  const text = 'She called. '.repeat(5_000);
  expect(new Set(tagged(text).match(/\S+\/\S+/g))).toEqual(new Set(['She/PRON', 'called/VERB', './PUNCT']));
});

test.each([
  ['Berg calls for talks.', 'calls', true],
  ['On Monday she calls Norvik.', 'calls', true],
  ['They want to contact Norvik.', 'contact', true],
  ['Norvik said that the calls were answered.', 'calls', false],
  ['Norvik is open to talks with Tarsia.', 'talks', false],
])('%s has %s as a verb: %s', (text, word, isVerb) => {
  expect(isVerbAt(text, text.indexOf(word), word)).toBe(isVerb);
});
