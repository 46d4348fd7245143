import { boundsMeet } from '../../base/edtf.ts';
import type { EntityId } from '../../base/ids.ts';
import { actualModalities, type Claim, holderOf } from '../claim.ts';
import { type CanonicalIdOf, unmerged } from '../identity.ts';
import { sameContent, type Vocabulary } from '../vocabulary.ts';

/** What one voice said on one occasion, however many documents carry it. */
export type Utterance = {
  /** Null: an outlet's own voice. */
  readonly speaker: EntityId | null;
  /** Null: the occasion is not known. */
  readonly occasion: EntityId | null;
  readonly claims: readonly Claim[];
  readonly documents: readonly EntityId[];
  readonly publishers: readonly EntityId[];
};

export type Corroboration = { readonly utterances: readonly Utterance[]; readonly independentCount: number };

/**
 * Groups claims by utterance and counts the independent ones. Two reports are one utterance where the same speaker, or
 * a speaker and the organization spoken for, said it on the same occasion. An outlet's own voice counts only where none
 * of its documents here reports a speaker.
 */
export function corroborate(claims: readonly Claim[], canonicalId: CanonicalIdOf = unmerged): Corroboration {
  const groups: { keys: Set<string>; claims: Claim[] }[] = [];
  for (const claim of claims) {
    const keys = voiceKeys(claim, canonicalId);
    const touching = groups.filter(group => keys.some(key => group.keys.has(key)));
    const merged = {
      keys: new Set([...keys, ...touching.flatMap(group => [...group.keys])]),
      claims: [...touching.flatMap(group => group.claims), claim],
    };
    for (const group of touching) groups.splice(groups.indexOf(group), 1);
    groups.push(merged);
  }
  const utterances = groups.map(group => toUtterance(group.claims, canonicalId));
  const reported = new Set(utterances.filter(({ speaker }) => speaker !== null).flatMap(({ documents }) => documents));
  const independent = utterances.filter(
    ({ speaker, documents }) => speaker !== null || !documents.some(document => reported.has(document)),
  );
  return { utterances, independentCount: independent.length };
}

/** Whether two claims say the same of the same thing at times that can meet; subjects are compared by the caller's reading. */
export function claimsAgree(
  a: Claim,
  b: Claim,
  vocabulary: Vocabulary,
  canonicalId: CanonicalIdOf = unmerged,
): boolean {
  const meet = boundsMeet(a.validBounds, b.validBounds);
  const actual = actualModalities.includes(a.modality) && actualModalities.includes(b.modality);
  return (
    a.predicate === b.predicate &&
    a.polarity === b.polarity &&
    actual &&
    meet &&
    sameContent(a, b, vocabulary, canonicalId)
  );
}

function voiceKeys(claim: Claim, canonicalId: CanonicalIdOf): string[] {
  const { occasion, organization, speaker } = claim.attribution;
  const place = occasion ?? claim.document;
  const voices = new Set([holderOf(claim), ...(speaker && organization ? [organization] : [])]);
  return [...voices].map(voice => `${canonicalId(voice)} ${canonicalId(place)}`);
}

function toUtterance(claims: readonly Claim[], canonicalId: CanonicalIdOf): Utterance {
  const first = claims.find(claim => claim.attribution.office !== null) ?? claims[0]!;
  return {
    speaker: first.attribution.speaker,
    occasion: first.attribution.occasion,
    claims,
    documents: [...new Set(claims.map(claim => canonicalId(claim.document)))],
    publishers: [...new Set(claims.map(claim => canonicalId(claim.attribution.publisher)))],
  };
}
