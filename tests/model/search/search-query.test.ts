import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { wordFormsOf, wordsOf } from '../../../src/base/words.ts';
import { expandQuery, type KnownNames, nameScore, parseQuery } from '../../../src/model/search/search-query.ts';
import { type FieldText, snippetsOf } from '../../../src/model/search/snippets.ts';
import {
  canBeMisspelt,
  isMisspelling,
  isNearMisspelling,
  nearSpellingKeys,
  spellingKeys,
} from '../../../src/model/search/spelling.ts';

const nobody: KnownNames = { variants: new Map(), spellings: new Map(), corrections: new Map() };
const looked = (text: string, known = nobody) => expandQuery(parseQuery(text), known);

describe('words', () => {
  test('have no case, accents or plural', () => {
    expect(wordFormsOf('Téléphones, parties: the ÉTATS’ bus pass')).toEqual([
      'telephone',
      'party',
      'the',
      'etat',
      'bus',
      'pass',
    ]);
  });

  test('are the same for an abbreviation with and without dots, and another for the small word', () => {
    expect(wordFormsOf('U.S. US')).toEqual([wordFormsOf('US')[0], wordFormsOf('u.s.')[0]]);
    expect(wordFormsOf('us')).not.toEqual(wordFormsOf('US'));
    expect(wordFormsOf('U.A.E. UAE')).toEqual(['uae', 'uae']);
  });

  test('are the same without their places, however plain the text', () => {
    const letters = [...'aAbSs19 .·-_“é’', '热', '线', '핫', 'צה״ל', '\u00ad', 'US', 'U.S.', 'parties', 'x'.repeat(60)];
    const texts = fc.array(fc.constantFrom(...letters), { maxLength: 40 }).map(parts => parts.join(''));
    fc.assert(
      fc.property(texts, text => {
        expect(wordFormsOf(text)).toEqual(wordsOf(text).map(({ form }) => form));
      }),
    );
  });

  test('know where they stand, in any script', () => {
    const text = '📞 Сергей Лавров ½';
    expect(wordsOf(text).map(({ form, start, end }) => [form, text.slice(start, end)])).toEqual([
      ['сергей', 'Сергей'],
      ['лавров', 'Лавров'],
      ['1', '½'],
      ['2', '½'],
    ]);
  });

  test('of any length stay within what an index takes', () => {
    expect(wordFormsOf('𝒳'.repeat(5_000)).map(form => Array.from(form).length)).toEqual([100]);
  });
});

describe('a query', () => {
  test('is words, phrases in quotes of any kind, and beginnings of words', () => {
    expect(parseQuery('open "red line" “hot line” commu*')).toEqual([
      { kind: 'word', text: 'open', words: ['open'] },
      { kind: 'phrase', text: 'red line', words: ['red', 'line'] },
      { kind: 'phrase', text: 'hot line', words: ['hot', 'line'] },
      { kind: 'prefix', text: 'commu', words: ['commu'] },
    ]);
  });

  test('without a word looks for nothing, and a lone quotation mark is passed over', () => {
    expect(parseQuery('"" ! * “')).toEqual([]);
    expect(parseQuery('red "line')).toEqual(parseQuery('red line'));
  });

  test('takes the longest run of words that is a name', () => {
    const known = {
      ...nobody,
      variants: new Map([
        ['islamic state', ['isil']],
        ['state', ['washington']],
      ]),
    };
    expect(looked('the islamic state', known)).toEqual([
      looked('the')[0],
      [
        { match: 'all', terms: looked('islamic state'), origin: 'typed' },
        { words: ['isil'], match: 'phrase', origin: 'variant' },
      ],
    ]);
  });
});

describe('the score of a name', () => {
  test('falls from the whole name to a part, and from the word as typed to others', () => {
    const known = {
      ...nobody,
      variants: new Map([['quill', ['ada']]]),
      spellings: new Map([['tran', ['tarn']]]),
    };
    const score = (query: string, name: string) => nameScore(looked(query, known), [wordsOf(name)]);
    const falling = [
      score('quill', 'Quill'),
      score('quill', 'Bo Quill'),
      score('quill', 'Ada Smith'),
      score('tran', 'Bo Tarn'),
    ];
    expect(falling).toEqual(falling.toSorted((a, b) => b - a));
    expect(new Set(falling).size).toBe(4);
    expect(score('quill', 'Quill')).toBe(1);
    expect(score('quill', 'Bo Tarn')).toBe(0);
  });
});

describe('a misspelling', () => {
  test.each([
    ['dillion', 'dillon'],
    ['shoygu', 'shoigu'],
    ['kirbi', 'kirby'],
    ['lavroff', 'lavrov'],
    ['hmeymym', 'hmeimim'],
  ])('%s may mean %s, and is found under a common key', (typed, meant) => {
    expect(isMisspelling(typed, meant)).toBe(true);
    expect(spellingKeys(typed).some(key => spellingKeys(meant).includes(key))).toBe(true);
  });

  test('of whatever length and however misspelt is found under a common key', () => {
    const letter = fc.constantFrom(...'abcd');
    const word = fc.array(letter, { minLength: 4, maxLength: 14 }).map(letters => letters.join(''));
    const edit = fc.record({
      at: fc.nat(13),
      letter,
      kind: fc.constantFrom('wrong', 'left out', 'too many', 'swapped'),
    });
    fc.assert(
      fc.property(word, fc.array(edit, { minLength: 1, maxLength: 2 }), (meant, edits) => {
        const typed = edits.reduce(misspelt, meant);
        fc.pre(canBeMisspelt(typed) && isMisspelling(typed, meant));
        expect(spellingKeys(typed).some(key => spellingKeys(meant).includes(key))).toBe(true);
        fc.pre(isNearMisspelling(typed, meant));
        expect(nearSpellingKeys(typed).some(key => nearSpellingKeys(meant).includes(key))).toBe(true);
      }),
      { numRuns: 2_000 },
    );
  });

  test.each([
    ['line', 'mine'],
    ['kirbi', 'korba'],
    ['dillon', 'dillon'],
  ])('%s does not mean %s', (typed, other) => {
    expect(isMisspelling(typed, other)).toBe(false);
  });
});

describe('snippets', () => {
  const marked = (texts: readonly FieldText[], query: string) =>
    snippetsOf(texts, looked(query)).map(({ field, text, highlights }) => [
      field,
      text,
      highlights.map(({ start, end }) => Array.from(text).slice(start, end).join('')),
    ]);

  test('mark what was found by code points', () => {
    expect(marked([{ field: 'gist', text: '📞📞 The Hotline’s end' }], 'hotline')).toEqual([
      ['gist', '📞📞 The Hotline’s end', ['Hotline']],
    ]);
  });

  test('are cut from long texts where most is found, at most 30 words', () => {
    const filler = Array.from({ length: 50 }, (_, index) => `w${index}`).join(' ');
    const [snippet] = snippetsOf([{ field: 'text', text: `line ${filler} red line ${filler}` }], looked('red line'));
    expect(snippet!.text).toMatch(/^…w42 .*red line.*…$/);
    expect(wordFormsOf(snippet!.text)).toHaveLength(30);
    expect(snippet!.highlights).toHaveLength(2);
  });

  test('leave out fields where nothing is found', () => {
    const texts = [
      { field: 'name', text: 'Border line' },
      { field: 'alias', text: 'Red telephone' },
    ] as const;
    expect(marked(texts, 'telephone')).toEqual([['alias', 'Red telephone', ['telephone']]]);
  });
});

type Edit = {
  readonly at: number;
  readonly letter: string;
  readonly kind: 'wrong' | 'left out' | 'too many' | 'swapped';
};

function misspelt(word: string, { at, letter, kind }: Edit): string {
  const place = at % word.length;
  if (kind === 'wrong') return word.slice(0, place) + letter + word.slice(place + 1);
  if (kind === 'left out') return word.slice(0, place) + word.slice(place + 1);
  if (kind === 'too many') return word.slice(0, place) + letter + word.slice(place);
  const [here = '', next = ''] = word.slice(place);
  return word.slice(0, place) + next + here + word.slice(place + 2);
}
