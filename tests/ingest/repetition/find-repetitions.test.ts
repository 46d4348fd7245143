import { describe, expect, test } from 'vitest';

import { findRepetitions } from '../../../src/ingest/repetition/find-repetitions.ts';
import { type FingerprintedText, fingerprintOf } from '../../../src/ingest/repetition/fingerprint.ts';

const quoted =
  '“We have opened the radio line again, and from now on both of our shores will answer every call within the hour, by day and by night,”';
const sentences = [
  'The harbour office said on Monday that its radio line to the other shore had been open again since the storm.',
  'Its keeper, Ada Brook, told visitors that nobody had used the line for more than a year before that night.',
  `${quoted} she said.`,
  'Both shores will test it every week from now on, and they will tell each other when a ship is late.',
  'Fishermen welcomed the news, though some of them asked why it had taken a storm to bring it about.',
  'The line was laid in 1931, and it has been cut three times since then, each time in a quarrel over nets.',
];
const article = sentences.join('\n\n');
const other = [
  'Nets were cut last week near the northern lighthouse, and the fishermen of both villages blame each other.',
  `Asked about it, the keeper spoke of something else. ${quoted} Brook told a crowd at the quay in the rain.`,
  'Nobody in the crowd had heard of such a line, and few believed that it would last until the winter.',
  'The lighthouse itself has been dark since the spring, for want of oil, and pilots have complained.',
].join('\n\n');

function printOf(text: string, more: Partial<FingerprintedText> = {}) {
  const about = { document: 'here', publisher: null, address: null, published: null, leaveOut: [] };
  return fingerprintOf({ text, ...about, ...more });
}

const known = (text: string, more: Partial<FingerprintedText> = {}) => printOf(text, { document: 'known', ...more });

describe('what a text repeats', () => {
  test('the same text is known by its digest', () => {
    expect(findRepetitions(printOf(article), [known(article)])).toMatchObject([
      { kind: 'same-text', document: 'known', share: { here: 1, there: 1 } },
    ]);
  });

  test('the same words with other marks and spaces are the same text', () => {
    const plain = article.replaceAll('\n\n', '\r\n').replaceAll(/[“”]/g, '"').replaceAll(',', ' –');
    expect(findRepetitions(printOf(plain), [known(article)])).toMatchObject([{ kind: 'same-text' }]);
  });

  test('another text is no repetition', () => {
    const others = known(other.replace(quoted, 'That is all.'));
    expect(findRepetitions(printOf(article), [others])).toEqual([]);
  });

  test('a text that was changed at the same address is a new version', () => {
    const address = 'https://www.gazette.example/line-open?from=mail';
    const changed = printOf([...sentences.slice(0, 3), 'This article was corrected on Friday.'].join('\n\n'), {
      address,
    });
    expect(findRepetitions(changed, [known(article, { address: 'http://gazette.example/line-open/' })])).toMatchObject([
      { kind: 'new-version' },
    ]);
  });

  test('a text that was changed by the same publisher is a new version, by another it is a copy', () => {
    const changed = [...sentences.slice(0, 5), 'This article was corrected on Friday.'].join('\n\n');
    const from = (publisher: string) =>
      findRepetitions(printOf(changed, { publisher }), [known(article, { publisher: 'The Shore Gazette' })]);
    expect(from('THE SHORE GAZETTE')).toMatchObject([{ kind: 'new-version' }]);
    expect(from('Bay Herald')).toMatchObject([{ kind: 'syndicated-copy' }]);
  });

  test('a copy within a longer text is a copy', () => {
    const longer = [other, ...sentences].join('\n\n');
    const [found] = findRepetitions(printOf(longer), [known(article)]);
    expect(found).toMatchObject({ kind: 'syndicated-copy' });
    expect(found!.share.there).toBeGreaterThan(0.95);
    expect(found!.share.here).toBeLessThan(0.8);
  });

  test('two accounts that share a long quotation are of one briefing, and the words are shown in both', () => {
    const [found, ...others] = findRepetitions(printOf(other), [known(article)]);
    expect(others).toEqual([]);
    expect(found).toMatchObject({ kind: 'same-briefing', document: 'known' });
    expect(found!.shared).toHaveLength(1);
    const { here, there, words } = found!.shared[0]!;
    const [ours, theirs] = [other.slice(here.start, here.end), article.slice(there.start, there.end)];
    expect(ours).toBe(theirs);
    expect(quoted).toContain(ours);
    expect(words).toBeGreaterThan(18);
  });

  test('a quotation that is printed again weeks later is no account of the briefing', () => {
    const kindsOn = (published: string) =>
      findRepetitions(printOf(other, { published }), [known(article, { published: '2031-05-03' })]).map(
        ({ kind }) => kind,
      );
    expect(kindsOn('2031-05-09')).toEqual(['same-briefing']);
    expect(kindsOn('2031-05')).toEqual(['same-briefing']);
    expect(kindsOn('2031-06-20')).toEqual(['shared-words']);
  });

  test('what a publisher prints in many documents makes no two of them accounts of one briefing', () => {
    const note =
      'This newspaper has asked the office for the book of calls since the spring, and has had no answer to any of its letters so far.';
    const publisher = 'The Shore Gazette';
    const stories = [
      'A ship was late on Friday, and nobody on this shore was told of it until she lay in the harbour at noon.',
      'Herring is dear again, and the women at the market say that it will be dearer still when the frost comes.',
      'The lamp of the lighthouse has been mended by two boys from the school, who would take no money for their work.',
    ];
    const three = stories.map((story, at) =>
      known(`${story} ${story.replaceAll(/(e|a)/g, '$1o')} ${note}`, { document: `story-${at}`, publisher }),
    );
    const text = printOf(`${article}\n\n${note}`, { publisher });
    expect(findRepetitions(text, three.slice(0, 2))).toHaveLength(2);
    const elsewhere = known(other, { document: 'elsewhere', publisher: 'Bay Herald' });
    expect(findRepetitions(text, [...three, elsewhere])).toMatchObject([
      { kind: 'same-briefing', document: 'elsewhere' },
    ]);
  });

  test('what a site prints under each of its pages makes no copies', () => {
    const offer =
      'Read the tides of tomorrow today, every story of both shores, and the letters of the keepers, for less than the price of a herring a week, wherever you are and on whatever ship.';
    const [one, two] = [`${article}\n\n${offer}`, `${other.replace(quoted, 'That is all.')}\n\n${offer}`];
    const without = (text: string) => ({ leaveOut: [{ start: text.indexOf(offer), end: text.length }] });
    expect(findRepetitions(printOf(two), [known(one)])).toMatchObject([{ kind: 'same-briefing' }]);
    expect(findRepetitions(printOf(two, without(two)), [known(one, without(one))])).toEqual([]);
  });

  test('the name of an office that two texts share is not enough', () => {
    const name = 'the Joint Office of Both Shores for Radio Lines and Nets';
    const [one, two] = [
      `Nobody at ${name} answered the call that night, and the ship was lost.`,
      `A spokesman of ${name} denied that there had been one.`,
    ];
    expect(findRepetitions(printOf(one), [known(two)])).toEqual([]);
  });

  test('a document is not held against itself, and what is most alike comes first', () => {
    const all = [
      printOf(article),
      known(other, { document: 'briefing' }),
      known(article.replace('Monday', 'Friday'), { document: 'copy' }),
    ];
    expect(findRepetitions(printOf(article), all).map(({ document }) => document)).toEqual(['copy', 'briefing']);
  });
});

test('any eleven words in a row that two texts share are found, wherever they stand', () => {
  const shared = 'one two three four five six seven eight nine ten eleven';
  const filler = (seed: number, length: number) =>
    Array.from({ length }, (_, at) => `w${(seed * 7919 + at * 104_729) % 1_000_003}`).join(' ');
  const found = Array.from({ length: 60 }, (_, at) => {
    const [one, two] = [at, at + 1000].map(seed =>
      printOf(`${filler(seed, at % 17)} ${shared} ${filler(seed + 5000, 40)}`).marks.map(({ digest }) => digest),
    );
    return one!.some(digest => two!.includes(digest));
  });
  expect(found).not.toContain(false);
});

test('a fingerprint of 2 MB is made in seconds, and holds fewer than half of its words', () => {
  const text = Array.from({ length: 300_000 }, (_, at) => `w${(at * 104_729) % 99_991}`).join(' ');
  const before = performance.now();
  const { words, marks } = printOf(text);
  expect(performance.now() - before).toBeLessThan(10_000);
  expect(words).toBe(300_000);
  expect(marks.length).toBeLessThan(words / 2);
});

test('a text of fewer words than a run has no marks, and is still known by its digest', () => {
  const short = printOf('The line is open.');
  expect(short.marks).toEqual([]);
  expect(findRepetitions(short, [known('The line is open.'), known('The line is shut.')])).toHaveLength(1);
});
