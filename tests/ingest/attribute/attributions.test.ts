import { describe, expect, test } from 'vitest';
import { attributionsOf } from '../../../src/ingest/attribute/attributions.ts';
import type { Span } from '../../../src/ingest/span.ts';
import { hostileTexts } from '../../support/attribution-texts.ts';

const wordsOf = (text: string, spans: readonly Span[]) =>
  spans.map(({ start, end }) => text.slice(start, end)).join(' … ');
const inWords = (text: string) =>
  attributionsOf(text).map(({ source, cue, content }) => ({
    source: wordsOf(text, source),
    cue: wordsOf(text, cue),
    content: wordsOf(text, content),
  }));

type Said = readonly [source: string, content: string];

/** Texts, who speaks in each, and some words of what is said, each in one attribution. */
const attributed = (
  [
    [
      '"The line rings every morning at seven," said Mara Lind.',
      ['Mara Lind', 'The line rings every morning at seven'],
    ],
    ['Mara Lind said the line rings every morning.', ['Mara Lind', 'the line rings every morning']],
    [
      '“We tested it twice,” the operator said. “Nobody answered.”',
      ['the operator', 'We tested it twice'],
      ['the operator', 'Nobody answered'],
    ],
    ['“The cable,” Lind told reporters, “was cut by a trawler.”', ['Lind', 'was cut by a trawler']],
    ["''We will pick up the phone,'' the admiral promised.", ['admiral', 'We will pick up the phone']],
    [
      'The ministry announced that the hotline would be moved to Dorna.',
      ['The ministry', 'the hotline would be moved to Dorna'],
    ],
    [
      'The hotline failed twice in June, according to the harbour office.',
      ['the harbour office', 'The hotline failed twice in June'],
    ],
    [
      'According to two engineers, the phone was never plugged in.',
      ['two engineers', 'the phone was never plugged in'],
    ],
    ['Dorna denied that it had hung up on the Velians.', ['Dorna', 'it had hung up on the Velians']],
    ['He said that the call lasted four minutes.', ['He', 'the call lasted four minutes']],
    [
      'The general said he had called twice and added that nobody had answered.',
      ['The general', 'he had called twice'],
      ['The general', 'nobody had answered'],
    ],
    [
      '"It is a direct line between two desks," explained Tomas Ode, who built it.',
      ['Tomas Ode', 'It is a direct line between two desks'],
    ],
    [
      '"Nobody knew the number," said Ilse Kern, a former clerk at the embassy in Dorna.',
      ['Ilse Kern', 'Nobody knew the number'],
    ],
    [
      'Officials in Velia say the two navies talk every week.',
      ['Officials in Velia', 'the two navies talk every week'],
    ],
    [
      'The embassy said in a statement that calls would resume on Monday.',
      ['The embassy', 'calls would resume on Monday'],
    ],
    ['“Is anybody there?” she asked.', ['she', 'Is anybody there?']],
    ['The clerk asked whether the line was still secure.', ['The clerk', 'the line was still secure']],
    [
      'A spokesman for the railway told the paper that drivers had a line of their own.',
      ['A spokesman for the railway', 'drivers had a line of their own'],
    ],
    ['Kern wrote in her memoir that the red phone was beige.', ['Kern', 'the red phone was beige']],
    [
      'The report said the flood hotline took 300 calls an hour.',
      ['The report', 'the flood hotline took 300 calls an hour'],
    ],
    [
      'Doctors at the poison centre warned that the number would change in May.',
      ['Doctors at the poison centre', 'the number would change in May'],
    ],
    [
      'The club’s captain said after the match that the referee’s radio had failed.',
      ['captain', 'the referee’s radio had failed'],
    ],
    [
      '“The signal was weak but it was there,” the astronomer said.',
      ['the astronomer', 'The signal was weak but it was there'],
    ],
    [
      'The bank acknowledged that its customer line had been down for a day.',
      ['The bank', 'its customer line had been down for a day'],
    ],
    ['Farmers complained that the drought hotline never answers.', ['Farmers', 'the drought hotline never answers']],
    ['The two sides agreed on a test call, the colonel said.', ['the colonel', 'The two sides agreed on a test call']],
    [
      'Velia’s foreign minister confirmed on Tuesday that a second line had been opened.',
      ['foreign minister', 'a second line had been opened'],
    ],
    [
      'A person familiar with the talks said the fax machine had been switched off.',
      ['A person familiar with the talks', 'the fax machine had been switched off'],
    ],
    ['She recalled that the first message was a poem.', ['She', 'the first message was a poem']],
    [
      'The court noted that the nurse had phoned the hotline three times.',
      ['The court', 'the nurse had phoned the hotline three times'],
    ],
    [
      'Lind argued that a hotline is only as good as those who answer it.',
      ['Lind', 'a hotline is only as good as those who answer it'],
    ],
    ['“Calls are free,” the company says on its website.', ['the company', 'Calls are free']],
    [
      'Both capitals insisted that the channel had never been closed.',
      ['Both capitals', 'the channel had never been closed'],
    ],
    [
      'The newspaper reported that the two presidents had spoken for an hour.',
      ['The newspaper', 'the two presidents had spoken for an hour'],
    ],
  ] as readonly (readonly [text: string, ...said: readonly Said[]])[]
).map(([text, ...said]) => ({ text, said }));

describe('who is said to have said what', () => {
  test.each(attributed)('$text', ({ text, said }) => {
    const found = inWords(text);
    for (const [source, content] of said)
      expect(found, JSON.stringify(found)).toContainEqual(
        expect.objectContaining({ source: expect.stringContaining(source), content: expect.stringContaining(content) }),
      );
  });

  test('a text in which nobody says anything has none', () => {
    expect(inWords('The cable is nine miles long. It was laid in 1971 and runs under the harbour.')).toEqual([]);
  });

  test('a quotation is given with its marks', () => {
    const contents = inWords('“We tested it twice,” the operator said.').map(({ content }) => content);
    expect(contents).toEqual(['“We tested it twice,”']);
  });

  test('the cue is given too', () => {
    const [found] = inWords('Mara Lind said the line rings every morning.');
    expect(found!.cue).toBe('said');
  });
});

describe('whatever the text', () => {
  const long = [
    ['a sentence of 200 kB', `He said that ${'the line rings and '.repeat(10_500)}stops.`],
    ['100,000 words', '“The line is open,” Lind said on Monday. Ode denied it, and hung up. '.repeat(7_200)],
    ['a word of 200 kB', 'said'.repeat(50_000)],
    ['20,000 marks', `“said ‘" `.repeat(5_000)],
    ['20,000 paragraphs', '“It rings.\n\n'.repeat(20_000)],
  ] as const;

  test.each<readonly [string, string]>([...hostileTexts, ...long])(
    'spans are within %s, in order and never empty',
    (_, text) => {
      for (const { source, cue, content, score } of attributionsOf(text, { least: 0 })) {
        for (const spans of [source, cue, content]) {
          let last = 0;
          for (const { start, end } of spans) {
            expect(start).toBeGreaterThanOrEqual(last);
            expect(end).toBeGreaterThan(start);
            last = end;
          }
          expect(last).toBeLessThanOrEqual(text.length);
        }
        expect(cue.length).toBe(1);
        expect(content.length).toBeGreaterThan(0);
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(1);
      }
    },
  );

  test('what is found does not hang on what was read before', () => {
    const text = attributed.map(({ text: sentence }) => sentence).join('\n\n');
    const first = attributionsOf(text);
    for (const [, hostile] of hostileTexts) attributionsOf(hostile);
    expect(attributionsOf(text)).toEqual(first);
    expect(first.length).toBeGreaterThan(20);
  });

  test('spans move with the text', () => {
    const text = 'Mara Lind said the line rings every morning.';
    const moved = attributionsOf(`📞 Hotlines\n\n${text}`);
    const shift = (spans: readonly Span[]) => spans.map(({ start, end }) => ({ start: start - 13, end: end - 13 }));
    const [before, after] = [attributionsOf(text)[0]!, moved[0]!];
    expect([after.source, after.cue, after.content].map(shift)).toEqual([before.source, before.cue, before.content]);
  });

  test('fewer are given the higher the least score', () => {
    const text = attributed.map(({ text: sentence }) => sentence).join('\n\n');
    const [every, sure] = [attributionsOf(text, { least: 0 }), attributionsOf(text, { least: 0.8 })];
    expect(sure.length).toBeLessThan(every.length);
    expect(sure.every(({ score }) => score >= 0.8)).toBe(true);
  });
});
