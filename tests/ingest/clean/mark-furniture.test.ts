import fc from 'fast-check';
import { expect, test } from 'vitest';

import { markFurniture } from '../../../src/ingest/clean/mark-furniture.ts';

const lead =
  'The harbour office said on Monday that its radio line to the other shore had been open again since the storm.';
const second =
  'Its keeper, Ada Brook, told visitors that nobody had used the line for more than a year before that night.';
const third = 'Both shores will test it every week from now on, and they will tell each other when a ship is late.';

/** What is marked of a text, with its kind. */
function marked(text: string): [kind: string, words: string][] {
  return markFurniture(text).map(({ kind, start, end }) => [kind, text.slice(start, end)]);
}

test('an article without furniture bears no mark', () => {
  expect(marked([lead, second, third].join('\n\n'))).toEqual([]);
});

test('marks are places in the text as it is, in their order, and none lies on another', () => {
  const text = `Menu\r\nSearch\r\n\r\n${lead}\r\n\r\nAdvertisement\r\n\r\n${second}\r\n© 2031 The Shore Gazette. All rights reserved.`;
  const marks = markFurniture(text);
  expect(marks.map(({ start, end }) => text.slice(start, end))).toEqual([
    'Menu',
    'Search',
    'Advertisement',
    '© 2031 The Shore Gazette. All rights reserved.',
  ]);
  for (const [at, { start, end }] of marks.entries()) {
    expect(start).toBeLessThan(end);
    expect(start).toBeGreaterThanOrEqual(marks[at - 1]?.end ?? 0);
  }
});

test('short lines in a row above a title are a menu, and the title is not', () => {
  const text = [
    'Weather',
    'Tides and Ships',
    'Letters',
    'The radio line to the other shore is open again',
    lead,
    second,
  ];
  expect(marked(text.join('\n'))).toEqual([
    ['interface', 'Weather'],
    ['interface', 'Tides and Ships'],
    ['interface', 'Letters'],
  ]);
});

test('a short title that stands alone is no menu', () => {
  expect(marked(`Line open again\n\n${lead}\n\n${second}`)).toEqual([]);
});

test('the line of an author is no menu', () => {
  expect(marked(`Line open again\nBy Ada Brook\n${lead}\n${second}`)).toEqual([]);
});

test('a heap of names of icons is told from a headline of as many words', () => {
  const icons =
    'glyph mail glyph bell glyph anchor glyph gull glyph buoy glyph rope glyph sail glyph oar glyph tide glyph mast';
  const title = 'The keeper of the radio line to the other shore is to retire after thirty years at the harbour';
  expect(marked(`${icons}\n${title}\n${lead}\n${second}`)).toEqual([['interface', icons]]);
});

test('a title that stands twice is marked once, the second time', () => {
  const title = 'The radio line to the other shore is open again';
  const text = `${title}\n\n${title}\n\n${lead}\n\n${second}`;
  const marks = markFurniture(text);
  expect(marks).toMatchObject([{ kind: 'repetition', start: title.length + 2 }]);
});

test.each([
  'Photo: Ada Brook at the harbour',
  'Image copyright Shore Pictures Image caption The old radio room',
  'The radio room before the storm (Photo by Ida Lake / Shore Pictures)',
  'A ship waits outside of the harbour, 3 May 2031. SHOREPIX/Ida Lake',
  'Ada Brook denied that she had slept through the storm (pictured: the radio room last week)',
  'FILE PHOTO - The radio room is seen before the storm.',
  'Two keepers at the radio (Ida Lake/SHOREPIX)',
  'Ida Lake/Bay Herald',
  'Gallery (12 photos)',
])('a caption is told by its credit or label: %s', caption => {
  expect(marked(`${lead}\n\n${caption}\n\n${second}\n\n${third}`)).toEqual([['caption', caption]]);
});

test('captions without a label are told by the end that they lack, among sentences that have one', () => {
  const captions = [
    'Two keepers of the radio line look over the harbour on the morning after the great storm',
    'Fishing boats lie on the quay, where the storm has left them, not far from the radio room',
  ];
  expect(marked([lead, captions[0], second, captions[1], third].join('\n\n'))).toEqual(
    captions.map(caption => ['caption', caption]),
  );
});

test('lines of a paragraph are no captions, wherever they were broken', () => {
  const broken = [
    'Nobody had used it for more than a year before that night, said the keeper Ida\nLake of the other shore.',
    'It was first laid in the year of the great storm, as the old harbour master Ada\nBrook remembers well.',
  ];
  expect(marked([lead, broken[0], second, broken[1], third].join('\n\n'))).toEqual([]);
});

test('one sentence whose end is missing may be a slip, and several in one line are no caption', () => {
  const slip = second.replace(/\.$/, '');
  expect(marked([lead, slip, third].join('\n\n'))).toEqual([]);
  expect(marked([lead, `${third} ${slip}`, second, `${lead} ${slip}`, third].join('\n\n'))).toEqual([]);
});

test('where the sentences of a text have no ends, none is taken for a caption', () => {
  const bare = [lead, second, third].map(sentence => sentence.replace(/\.$/, ''));
  expect(marked(bare.join('\n\n'))).toEqual([]);
});

test('the items of a list are no captions', () => {
  const items = [
    '- the line to the other shore, which was open again after the storm that night',
    '- the line to the lighthouse, which nobody has used for more than a year now',
  ];
  expect(marked([lead, ...items, second, third].join('\n'))).toEqual([]);
});

test('a line within the article that comes twice in a row is a caption and its repetition', () => {
  const caption = 'Harbour master Ada Brook';
  const kinds = marked(`${lead}\n\n${caption}\n${caption}\n\n${second}`);
  expect(kinds.map(([, words]) => words)).toEqual([caption, caption]);
});

test('lines that were broken to fit a width are one paragraph', () => {
  const wrapped = [
    'The harbour office said on Monday that its radio line to the other',
    'shore had been open again since the storm, and that both shores',
    'would test it every week from now on, in the morning and again at',
    'night.',
  ].join('\n');
  expect(marked(`${wrapped}\n\n${second}\n\n${wrapped.replace('Monday', 'Friday')}`)).toEqual([]);
});

test('lines of letters of different widths are one paragraph where their sentences go on in the next', () => {
  const lines = [
    'The harbour office said on Monday that its radio line to the other shore',
    'had been open again since the storm, and that it would try it',
    'in the morning and again at night, whatever the weather, as its keepers had',
    'told the many visitors who had come to see it since the day of that',
    'storm.',
  ];
  const copy = lines.map(line => line.replace('Monday', 'Friday'));
  expect(marked([...lines, '', second, '', ...copy].join('\n'))).toEqual([]);
});

test.each([
  ['link', 'Read more: The storm in pictures'],
  ['link', 'Story continues below'],
  ['link', 'Related articles'],
  ['offer', 'Sign up for our morning newsletter'],
  ['offer', 'You have read all of your free articles this month.'],
  ['link', 'Leave a comment'],
  ['offer', 'Advertisement'],
  ['offer', '- Advertisement -'],
  ['interface', 'Share Tweet Email'],
  ['interface', '4 min read'],
  ['player', '12:05'],
])('%s between paragraphs: %s', (kind, words) => {
  expect(marked(`${lead}\n\n${words}\n\n${second}\n\n${third}`)).toEqual([[kind, words]]);
});

test('titles under words that lead elsewhere are links, up to where the article goes on', () => {
  const titles = ['Old lighthouse is sold', 'Ferry breaks down again', 'Tide tables for June'];
  expect(marked([lead, 'See also', ...titles, second, third].join('\n'))).toEqual(
    ['See also', ...titles].map(words => ['link', words]),
  );
});

test('a heading that follows a link alone stays the article’s', () => {
  expect(marked([lead, 'Read more', 'Why the line fell silent', second].join('\n\n'))).toEqual([['link', 'Read more']]);
});

test('everything behind the end of an article is marked, prices and promises too', () => {
  const offer = [
    'Subscribe now for unlimited access.',
    'Small',
    '€4 a month',
    'All stories, and the tides of tomorrow',
    'Large',
  ];
  const text = [lead, second, third, ...offer].join('\n');
  expect(marked(text).map(([, words]) => words)).toEqual(offer);
});

test('an offer in the middle does not take what follows with it', () => {
  expect(marked([lead, 'Sign up for our newsletter', second, third].join('\n\n'))).toHaveLength(1);
});

test('a heading above players is marked with them', () => {
  expect(marked([lead, second, 'From the radio room', '0:00', '17:30'].join('\n'))).toEqual([
    ['player', 'From the radio room'],
    ['player', '0:00'],
    ['player', '17:30'],
  ]);
});

test('what a template left within a paragraph is marked without the paragraph', () => {
  expect(marked(`${lead}\n{adslot}${second}\n${third}`)).toEqual([['placeholder', '{adslot}']]);
});

test('front matter is marked whole', () => {
  const front = '---\ntitle: "The line: open again"\ntags: [shore, radio]\n---\n';
  expect(marked(`${front}\n${lead}\n\n${second}`)).toEqual([['front-matter', front]]);
});

test('a rule above an article is no front matter', () => {
  expect(marked(`---\n${lead}\n\n${second}`)).toEqual([]);
});

test.each([
  '“Sign up for our newsletter,” the keeper told you all',
  '"Read more" was all that the keeper of the radio line to the other shore would say to her many visitors',
  "'You can subscribe to our tides', the keeper said",
  '« Read more » a dit le gardien',
  '„Copyright 2031 by the sea“, lachte sie',
])('what holds a quotation is never marked: %s', words => {
  expect(marked([lead, words, second, words, third].join('\n\n'))).toEqual([]);
  expect(marked([lead, second, third, words].join('\n\n'))).toEqual([]);
});

test.each([
  'The visitors wrote their names as MA\u0303©lanie and RenA\u0303© in the book that lies in the radio room.',
  'The keeper compared it to the old dispute over nets of the year 1931, Brook/Lake as it is called.',
  'The party sold subscriptions to its newsletter for a year before the line was cut, she said.',
  'He had signed up for the navy and logged in the log book every call that he ever took.',
  'Copyright law, the judge held, does not reach what two ships say to each other on an open line.',
  'More than three calls came from the other shore that night, and none of them was answered.',
  'Relations between the two shores were poor, and the line was related to none of the earlier ones.',
])('prose about such things stays the article’s: %s', sentence => {
  expect(marked([lead, sentence, second].join('\n\n'))).toEqual([]);
});

test('a text of another script is read as prose', () => {
  const text =
    '港口办公室周一表示，自暴风雨以来，通往对岸的无线电线路已重新开放。\n\n两岸今后将每周测试一次，并在船只晚点时互相通知。';
  expect(marked(text)).toEqual([]);
});

test('whatever a text is made of, marks lie within it, in order, and on no quotation', () => {
  const quotation = '“Read more, subscribe now, and sign up for our newsletter,” she told you';
  const pieces = fc.constantFrom(
    ...[
      lead,
      second,
      third,
      quotation,
      'Menu',
      'Share',
      'Advertisement',
      '0:00',
      '{adslot}',
      'Read more',
      '© 2031',
      '---',
    ],
    ...[
      'Photo: Ada Brook',
      'Sign up for our newsletter',
      'Two keepers look over the harbour on the morning after it',
      '\u2028',
    ],
  );
  const text = fc
    .array(fc.tuple(fc.oneof(pieces, fc.string({ unit: 'binary' })), fc.constantFrom(' ', '\n', '\r\n', '\n\n')))
    .map(parts => parts.flat().join(''));
  fc.assert(
    fc.property(text, made => {
      const marks = markFurniture(made).filter(({ kind }) => kind !== 'front-matter');
      for (const [at, { start, end }] of marks.entries()) {
        expect(start).toBeGreaterThanOrEqual(marks[at - 1]?.end ?? 0);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(made.length);
        expect(made.slice(start, end)).not.toMatch(/[“"”]/);
      }
    }),
  );
});

test('a sentence of 200 kB is looked through in a second', () => {
  const text = `${'the keeper of the line said that '.repeat(6100)}it was open.`;
  const before = performance.now();
  expect(marked(`${text}\n\n${second}`)).toEqual([]);
  expect(performance.now() - before).toBeLessThan(1000);
});
