import { expect, test } from 'vitest';

import { asEntityId } from '../../src/base/ids.ts';
import { draftClaim, type StatedClaim } from '../../src/model/draft.ts';
import type { Document } from '../../src/model/entity.ts';
import { aClaim, type ClaimWords } from '../support/claims.ts';
import { aDocument } from '../support/entities.ts';

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
