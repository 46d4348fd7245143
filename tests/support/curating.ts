import { asEntityId } from '../../src/base/ids.ts';
import { countCodePoints, sha256 } from '../../src/base/text.ts';
import type { Authorship, Change } from '../../src/model/change.ts';
import type { Claim } from '../../src/model/claim.ts';
import type { Proposal } from '../../src/store/curate/claims.ts';
import type { Curator } from '../../src/store/curate/curator.ts';
import type { DocumentAddition, NewVersion } from '../../src/store/curate/documents.ts';
import { aClaim, type ClaimWords } from './claims.ts';
import { aDocument } from './entities.ts';

/** Under whose name tests write. */
export const by = (given: Partial<Authorship> = {}): Authorship & { readonly reason: string } => ({
  by: 'A curator',
  mutation: null,
  ...given,
  reason: given.reason ?? 'It was read again.',
});

/** A claim before it is reviewed. */
export function aProposal(given: ClaimWords & Pick<Partial<Claim>, 'supersedes'> = {}): Proposal {
  const { recordedAt: _recorded, review: _review, withdrawal: _withdrawal, ...draft } = aClaim(given);
  return { ...draft, supersedes: given.supersedes ?? null };
}

export function aVersion(text: string, given: Partial<NewVersion> = {}): NewVersion {
  return { sha256: sha256(text), length: countCodePoints(text), excerpt: false, text, ...given };
}

/** A document that is new. */
export function anAddition(slug: string, text: string, given: Partial<DocumentAddition> = {}): DocumentAddition {
  const { versions: _versions, ...described } = aDocument(slug);
  return { id: asEntityId(slug), described, version: aVersion(text), ...given };
}

/** Adds a document, or a version of one, and accepts it. Gives the change that accepted it. */
export async function addAccepted(
  writer: Pick<Curator, 'addDocument' | 'reviewDocument'>,
  added: DocumentAddition,
  authorship: Authorship & { readonly reason: string } = by(),
): Promise<Change> {
  await writer.addDocument(added, authorship);
  const review = { document: added.id, version: null, decision: 'accept' as const };
  return writer.reviewDocument(review, { ...authorship, mutation: null });
}
