import { AppError } from '../../base/errors.ts';
import type { ClaimId } from '../../base/ids.ts';
import { sha256, slicer } from '../../base/text.ts';
import type { HeldText } from '../../model/dataset.ts';
import type { ClaimDraft } from '../../model/draft.ts';
import { inBatches, type WriteTransaction } from './transaction.ts';

/** What cuts words out of texts, by their digest. */
export type Slicers = ReadonlyMap<string, ReturnType<typeof slicer>>;

/**
 * The words must stand where the selectors say, in every text that the store holds; those that `known` cuts are not read
 * again. Throws EVIDENCE_MISMATCH that names the claims.
 */
export async function verifyEvidence(
  { db }: WriteTransaction,
  claims: readonly ClaimDraft[],
  known: Slicers,
): Promise<void> {
  const versions = new Set(claims.flatMap(claim => claim.evidence.map(evidence => evidence.version)));
  const others = [...versions].filter(version => !known.has(version));
  const held = await inBatches(others, batch =>
    db.selectFrom('text').select(['sha256', 'body']).where('sha256', 'in', batch).execute(),
  );
  const sliceOf = new Map(held.map(row => [row.sha256, slicer(row.body)]));
  const failing = claims.filter(claim =>
    claim.evidence.some(({ version, start, length, digest, quotation }) => {
      const words = (known.get(version) ?? sliceOf.get(version))?.(start, length);
      const misplaced = words !== undefined && words !== quotation && sha256(words) !== digest;
      return misplaced || (quotation !== null && sha256(quotation) !== digest);
    }),
  );
  if (failing.length > 0)
    throw new AppError(
      'EVIDENCE_MISMATCH',
      `${failing.length} claims have evidence that does not stand in the text; nothing was written`,
      { details: failing.map((claim): ClaimId => claim.id) },
    );
}

/** Every selector that is recorded must find its words in a text that comes later. Gives how many there are. */
export async function verifyRecorded({ db }: WriteTransaction, { sha256: digest, text }: HeldText): Promise<number> {
  const evidence = await db
    .selectFrom('evidence as e')
    .innerJoin('claim as c', 'c.id', 'e.claim')
    .select(['c.slug', 'e.position', 'e.start_at', 'e.length', 'e.digest'])
    .where('e.version', '=', digest)
    .orderBy('e.claim')
    .orderBy('e.position')
    .execute();
  const slice = slicer(text);
  const failing = evidence.filter(row => sha256(slice(row.start_at, row.length)) !== row.digest);
  if (failing.length > 0)
    throw new AppError(
      'EVIDENCE_MISMATCH',
      `${failing.length} of ${evidence.length} quotations do not stand in the text at their places`,
      { details: failing.map(row => `${row.slug}, evidence ${row.position}, at ${row.start_at}`) },
    );
  return evidence.length;
}
