import { describe, expect, test } from 'vitest';

import { asEntityId } from '../../src/base/ids.ts';
import { sha256 } from '../../src/base/text.ts';
import { draftClaim, draftFaults, evidenceFault, type StatedClaim, timeFault } from '../../src/model/draft.ts';
import type { Document } from '../../src/model/entity.ts';
import { aClaim, type ClaimWords, theWords } from '../support/claims.ts';
import { aText } from '../support/datasets.ts';
import { aDocument, theCast } from '../support/entities.ts';
import { aVocabulary } from '../support/vocabulary.ts';

const dated = {
  ...aDocument('herald-spring'),
  published: { edtf: '2024-04-03', basis: 'printed', certainty: 'certain', note: 'From the masthead.' },
} as unknown as Document;

/** What a source says, in the words of a test; left out is who speaks how, and when. */
function stated(words: ClaimWords, given: Partial<StatedClaim> = {}): StatedClaim {
  const claim = aClaim(words);
  return {
    ...claim,
    name: 'open',
    assertedAt: null,
    attribution: { ...claim.attribution, manner: null },
    ...given,
  };
}

test('a draft is named within its document, which gives its publisher and stands behind its evidence', () => {
  const draft = draftClaim(stated({}), dated);
  expect(draft).toMatchObject({
    id: 'herald-spring/open',
    document: dated.id,
    attribution: { publisher: dated.publisher },
    evidence: [{ document: dated.id }],
  });
});

test('where nobody says when it was said, it was when the document came out, and it is said how that is known', () => {
  expect(draftClaim(stated({}), dated)).toMatchObject({ assertedAt: '2024-04-03', assertedNote: 'From the masthead.' });
  const said = draftClaim(stated({}, { assertedAt: '2024-04-01' }), dated);
  expect(said).toMatchObject({ assertedAt: '2024-04-01', assertedNote: null });
  const noted = draftClaim(stated({}, { assertedNote: 'By the context.' }), dated);
  expect(noted).toMatchObject({ assertedAt: '2024-04-03', assertedNote: 'By the context.' });
});

test('a speaker is paraphrased and a publisher speaks in its own voice, unless told otherwise', () => {
  const mannerOf = (claim: StatedClaim) => draftClaim(claim, dated).attribution.manner;
  expect(mannerOf(stated({}))).toBe('paraphrased');
  expect(mannerOf(stated({ speaker: null }))).toBe('own-voice');
  const direct = { ...stated({}).attribution, speaker: asEntityId('ada-quill'), manner: 'direct' } as const;
  expect(mannerOf(stated({}, { attribution: direct }))).toBe('direct');
});

test('a date as value bounds a claim by its own days, whatever its valid time', () => {
  const boundsOf = (words: ClaimWords) => draftClaim(stated(words), dated).validBounds;
  expect(boundsOf({ date: '1970-01-02', valid: '2024' })).toMatchObject({ earliest: 1, latest: 1 });
  expect(boundsOf({ valid: '1970-01-03' })).toMatchObject({ earliest: 2, latest: 2 });
  expect(boundsOf({ valid: null })).toBeNull();
});

describe('evidence of a printed quotation', () => {
  const herald = aDocument('herald-spring');
  const within = (start: number, length: number, words: number) =>
    theWords('rang at dawn', herald.id, { printed: { start, length, words } });
  const { start, length } = theWords('rang at dawn');

  test('stands inside it', () => {
    expect(evidenceFault(within(start - 5, length + 5, 4), herald, undefined)).toBeNull();
    expect(evidenceFault(within(start + 1, length, 3), herald, undefined)).toContain('outside its printed quotation');
    expect(evidenceFault(within(start, length - 1, 3), herald, undefined)).toContain('outside its printed quotation');
  });

  test('says how many words the whole has, which is compared with a text that is held', () => {
    const { text } = aText(herald.id);
    expect(evidenceFault(within(start - 5, length + 5, 4), herald, text)).toBeNull();
    expect(evidenceFault(within(start, length, 7), herald, text)).toBe('its printed quotation has 3 words, not 7');
  });
});

describe('evidence whose words stand elsewhere', () => {
  const herald = aDocument('herald-spring');
  const { text } = aText(herald.id);
  const given = (words: string) => new Map([[sha256(words), words]]);
  const faultOf = (words: string, start = 3) =>
    evidenceFault(theWords(words, herald.id, { start }), herald, text, given(words));

  test('says where, in code points', () => {
    expect(faultOf('rang at dawn')).toBe('other words stand at 3; "rang at dawn" stands at 70');
  });

  test('names three places at most', () => {
    expect(faultOf('land')).toBe('other words stand at 3; "land" stands at 51 and 65');
    expect(faultOf('and')).toBe('other words stand at 3; "and" stands at 52, 56 and 66');
    expect(faultOf('a')).toBe('other words stand at 3; "a" stands at 7, 52, 56 and elsewhere');
  });

  test('says that they stand nowhere', () => {
    const words = 'rang at dusk';
    const evidence = theWords(words, herald.id, { start: 3 });
    expect(evidenceFault(evidence, herald, text, given(words))).toBe(
      'other words stand at 3; "rang at dusk" does not stand in the text',
    );
  });

  test('says where they stand with other marks, spaces and case, or how they begin', () => {
    expect(faultOf('Rang  at—dawn')).toBe(
      'other words stand at 3; "Rang  at—dawn" does not stand in the text, but with other marks, spaces or case the same words do, at 70',
    );
    expect(faultOf('rang at dawn and never again')).toContain(
      '; "rang at dawn and never again" does not stand in the text, but its first 3 words do, at 70',
    );
    expect(faultOf('ang at dawn and never')).toMatch(/; "ang at dawn and never" does not stand in the text$/);
  });

  test('tells of long words how they begin', () => {
    expect(faultOf('x'.repeat(61))).toContain(`; "${'x'.repeat(60)}…" does not stand in the text`);
  });

  test('says so too of a place beyond the text', () => {
    expect(faultOf('rang at dawn', 9000)).toMatch(/^ends at 9012, beyond .* code points; "rang at dawn" stands at 70$/);
  });

  test('is told by the words that the record holds, and says no more where neither words nor text are known', () => {
    const kept = theWords('rang at dawn', herald.id, { start: 3, quotation: 'rang at dawn' });
    expect(evidenceFault(kept, herald, text)).toBe('other words stand at 3; "rang at dawn" stands at 70');
    expect(evidenceFault(kept, herald, undefined)).toBeNull();
    expect(evidenceFault({ ...kept, quotation: null }, herald, text)).toBe('other words stand at 3');
  });
});

describe('a state that begins more than a day after it was said', () => {
  const faultOf = (words: ClaimWords) =>
    timeFault(draftClaim(stated(words, { assertedAt: '2024-04-02' }), dated), aVocabulary());

  test.each(['2024-04-04', '2024-04-04/..', '2025', '[2024-04-04,2024-05]', '2024-06~'])('is refused: %s', valid => {
    expect(faultOf({ valid })).toContain(`"${valid}" begins more than a day after it was said ("2024-04-02")`);
  });

  test.each(['2024-04-03', '2024-04', '2024-05~', '2024-04-03~/..', '../2025', '/2025', '2024-04-03T23:00:00Z'])(
    'is told from one that may have begun: %s',
    valid => {
      expect(faultOf({ valid })).toBeNull();
    },
  );

  test.each(['planned', 'expected', 'conditional', 'declined'] as const)('stands where it is %s', modality => {
    expect(faultOf({ valid: '2025', modality })).toBeNull();
  });

  test('stands where its status says nothing of how the line is, and where it is no status', () => {
    expect(faultOf({ valid: '2025', status: 'proposed' })).toBeNull();
    expect(faultOf({ valid: '2025', predicate: 'has-end', object: 'northland' })).toBeNull();
  });
});

test('a line that is left out of what is said of its family is a channel', () => {
  const cast = new Map(theCast().map(entity => [entity.id, entity]));
  const faultsOf = (left: string) => {
    const draft = draftClaim(stated({ qualifiers: { except: left } }), dated);
    return draftFaults(draft, id => cast.get(id) ?? null, aVocabulary()).map(({ message }) => message);
  };
  expect(faultsOf('frontier-phone')).toEqual([]);
  expect(faultsOf('northland')).toEqual(['"northland" is a state; wanted is channel']);
});
