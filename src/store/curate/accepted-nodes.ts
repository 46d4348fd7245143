import { sql } from 'kysely';

import { AppError, type Fault, InputError } from '../../base/errors.ts';
import type { ClaimId } from '../../base/ids.ts';
import { reviewOf } from '../../model/entity.ts';
import { namedIn } from '../rows/columns.ts';
import { inBatches, learnNodes, type WriteTransaction } from '../write/transaction.ts';
import type { Curation } from './curation.ts';

/**
 * What everybody sees names nothing that nobody sees: refuses a change after which an accepted claim would name a node that
 * is not accepted. `pathOf`: where the claim stands in what was given.
 */
export async function refuseHiddenNames(curation: Curation, pathOf: (claim: ClaimId) => string): Promise<void> {
  await refuseHiddenInClaims(curation, pathOf);
  await refuseHiding(curation);
}

async function refuseHiddenInClaims(
  { transaction, claimEffects, known }: Curation,
  pathOf: (claim: ClaimId) => string,
): Promise<void> {
  const accepted = [...claimEffects].filter(([, { after }]) => after.review === 'accepted').map(([id]) => id);
  const names = new Map(accepted.map(id => [id, namedIn(known.get(id)!.claim)]));
  const hidden = await hiddenAmong(transaction, [...names.values()].flat());
  const [first, ...others] = accepted.flatMap((id): Fault[] =>
    [...new Set(names.get(id)!)]
      .filter(node => hidden.has(node))
      .map(node => ({ path: pathOf(id), message: namesHidden(id, node, hidden.get(node)!) })),
  );
  if (first) throw new InputError('CONFLICT', { faults: [first, ...others], summary: 'Nothing was written.' });
}

function namesHidden(claim: ClaimId, node: string, { review, kind }: Hidden): string {
  if (review === 'rejected')
    return `"${claim}" names "${node}", which was rejected: let the claim name another node, or propose that one anew`;
  return kind === 'document'
    ? `"${claim}" stands in "${node}", which is proposed: accept that document before the claim`
    : `"${claim}" names "${node}", which is proposed: accept that node before the claim, or together with it`;
}

type Hidden = { readonly review: string; readonly kind: string };

/** Those of these nodes that are not accepted, and where they are in review. */
async function hiddenAmong({ db }: WriteTransaction, slugs: readonly string[]): Promise<ReadonlyMap<string, Hidden>> {
  const rows = await inBatches([...new Set(slugs)], batch =>
    db
      .selectFrom('entity')
      .select(['slug', 'review', 'kind'])
      .where('slug', 'in', batch)
      .where('review', 'is not', null)
      .execute(),
  );
  return new Map(rows.map(({ slug, review, kind }) => [slug, { review: review!, kind }]));
}

/** A node that others may see by now is not taken out of their sight. */
async function refuseHiding({ transaction, entityEffects }: Curation): Promise<void> {
  const hidden = [...entityEffects.values()]
    .filter(({ before, after }) => before && reviewOf(before) === 'accepted' && reviewOf(after) !== 'accepted')
    .map(({ entity }) => entity);
  await learnNodes(transaction, hidden);
  for (const id of hidden) {
    const user = await userOf(transaction, transaction.nodes.rowOf(id));
    if (user)
      throw new AppError(
        'CONFLICT',
        `"${id}" is named by ${user}, which everybody may see; undo the acceptance of that first. Nothing was written`,
      );
  }
}

/** One thing that everybody may see and that names a node, in words; null where there is none. */
async function userOf({ db }: WriteTransaction, node: number): Promise<string | null> {
  const claim = await db
    .selectFrom('participation as p')
    .innerJoin('claim as c', 'c.id', 'p.claim')
    .select('c.slug')
    .where('p.node', '=', node)
    .where('c.review', '=', 'accepted')
    .orderBy('c.id')
    .executeTakeFirst();
  if (claim) return `the claim "${claim.slug}"`;
  const document = await db
    .selectFrom('entity')
    .select('slug')
    .where('publisher', '=', node)
    .where('review', 'is', null)
    .executeTakeFirst();
  if (document) return `the document "${document.slug}", as its publisher`;
  const judgement = await db
    .selectFrom('identity_judgement')
    .select('id')
    .where(sql<boolean>`${node} in (left_entity, right_entity)`)
    .executeTakeFirst();
  return judgement ? `the judgement "${judgement.id}"` : null;
}
