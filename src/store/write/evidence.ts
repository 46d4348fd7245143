import { AppError } from '../../base/errors.ts';
import { asSha256, type ClaimId } from '../../base/ids.ts';
import { sha256, slicer } from '../../base/text.ts';
import type { HeldText } from '../../model/dataset.ts';
import type { ClaimDraft } from '../../model/draft.ts';
import { wordsStanding } from '../../model/wording.ts';
import { type ClaimState, isUpheld } from '../rows/claim-state.ts';
import { bulkEvidence, evidenceRow } from '../rows/evidence-rows.ts';
import { inBatches, insertRows, type WriteTransaction } from './transaction.ts';

/** What cuts words out of texts, by their digest. */
export type Slicers = ReadonlyMap<string, ReturnType<typeof slicer>>;

/** What cuts the evidence of claims out of the texts that the store holds; those that `known` cuts are not read again. */
export async function slicersFor(
  { db }: WriteTransaction,
  claims: readonly ClaimDraft[],
  known: Slicers,
): Promise<Slicers> {
  const versions = new Set(claims.flatMap(claim => claim.evidence.map(evidence => evidence.version)));
  const others = [...versions].filter(version => !known.has(version));
  if (others.length === 0) return known;
  const held = await inBatches(others, batch =>
    db.selectFrom('text').select(['sha256', 'body']).where('sha256', 'in', batch).execute(),
  );
  const cutting = new Map<string, ReturnType<typeof slicer>>(held.map(row => [row.sha256, slicer(row.body)]));
  for (const version of versions) if (known.has(version)) cutting.set(version, known.get(version)!);
  return cutting;
}

/**
 * The words must stand where the selectors say, in every text that is cut, unless the claim was withdrawn or rejected.
 * Throws EVIDENCE_MISMATCH that names the claims.
 */
export function verifyEvidence(
  claims: readonly { readonly claim: ClaimDraft; readonly state: ClaimState }[],
  slicers: Slicers,
): void {
  const failing = claims.filter(({ claim, state }) =>
    claim.evidence.some(evidence => {
      const { digest, quotation } = evidence;
      const slice = slicers.get(evidence.version);
      const misplaced = slice !== undefined && isUpheld(state) && wordsStanding(evidence, slice) === null;
      return misplaced || (quotation !== null && sha256(quotation) !== digest);
    }),
  );
  if (failing.length > 0)
    throw new AppError(
      'EVIDENCE_MISMATCH',
      `${failing.length} claims have evidence that does not stand in the text; nothing was written`,
      { details: failing.map(({ claim }): ClaimId => claim.id) },
    );
}

/**
 * Every selector that is recorded must find its words in a text that comes later, from which their wording is then
 * known; those of claims that were withdrawn or rejected need not. Gives how many do.
 */
export async function matchRecorded(
  transaction: WriteTransaction,
  { sha256: digest, text }: HeldText,
): Promise<number> {
  const { db } = transaction;
  const evidence = await db
    .selectFrom('evidence as e')
    .innerJoin('claim as c', 'c.id', 'e.claim')
    .select(['c.slug', 'c.review', 'c.withdrawn_at', 'e.claim', 'e.position', 'e.start_at', 'e.length', 'e.digest'])
    .where('e.version', '=', digest)
    .orderBy('e.claim')
    .orderBy('e.position')
    .execute();
  const slice = slicer(text);
  const misplaced = evidence.filter(row => sha256(slice(row.start_at, row.length)) !== row.digest);
  const failing = misplaced.filter(isUpheld);
  if (failing.length > 0)
    throw new AppError(
      'EVIDENCE_MISMATCH',
      `${failing.length} of ${evidence.length} quotations do not stand in the text at their places; nothing was written. ${whatToDo(failing.map(({ slug }) => slug))}`,
      { details: failing.map(row => `${row.slug}, evidence ${row.position}, at ${row.start_at}`) },
    );
  await db.deleteFrom('evidence').where('version', '=', digest).execute();
  const rows = evidence.map(({ claim, position, start_at: start, length, digest: words }) =>
    evidenceRow(claim, position, { version: digest, start, length, digest: asSha256(words), quotation: null }, slice),
  );
  await insertRows(transaction, 'evidence', bulkEvidence(rows));
  return evidence.length - misplaced.length;
}

const mostNamed = 5;

function whatToDo(slugs: readonly string[]): string {
  const claims = [...new Set(slugs)];
  const named = claims.slice(0, mostNamed).map(slug => JSON.stringify(slug));
  const others = claims.length > mostNamed ? ` and ${claims.length - mostNamed} more` : '';
  return `Withdraw or correct, or reject while they are proposed, the claims that they are of (${named.join(', ')}${others}), and attach the text again`;
}

/**
 * Claims that are to stand again must have their words in the texts that are held, which may have come since. Throws
 * EVIDENCE_MISMATCH that names them.
 */
export async function refuseMisplacedAgain({ db }: WriteTransaction, rows: readonly number[]): Promise<void> {
  const misplaced = await inBatches(rows, batch =>
    db
      .selectFrom('evidence as e')
      .innerJoin('claim as c', 'c.id', 'e.claim')
      .innerJoin('text as t', 't.sha256', 'e.version')
      .select('c.slug')
      .distinct()
      .where('e.claim', 'in', batch)
      // of words that stand in a text that is held, the wording is known
      .where('e.wording', 'is', null)
      .orderBy('c.slug')
      .execute(),
  );
  if (misplaced.length === 0) return;
  const details = misplaced.map(({ slug }) => slug);
  throw new AppError(
    'EVIDENCE_MISMATCH',
    `"${details[0]}" cannot stand again: its words do not stand at their place in the text, which came since. Propose another claim with the words as they stand there; nothing was written`,
    { details },
  );
}
