// Documents that were taken down: what may not come back of them, whoever brings it.

import { sql } from 'kysely';

import { AppError, faultAt } from '../../base/errors.ts';
import type { Sha256 } from '../../base/ids.ts';
import type { Dataset } from '../../model/dataset.ts';
import type { ClaimDraft } from '../../model/draft.ts';
import type { Document, Entity } from '../../model/entity.ts';
import type { EntityChanges } from '../../model/entity-draft.ts';
import { entityOf } from '../rows/columns.ts';
import type { WriteTransaction } from './transaction.ts';

/** Documents of which a version was taken down; the condition is that of an index, which holds little else. */
async function documentsTakenDown({ db }: WriteTransaction): Promise<Document[]> {
  const rows = await db
    .selectFrom('entity')
    .select('body')
    .where(sql<boolean>`body like '%"takenDown":%'`)
    .orderBy('id')
    .execute();
  return rows.map(entityOf).filter(entity => entity.kind === 'document');
}

/** What was taken down: versions by their digests, and whole documents. */
export type TakenDown = { readonly versions: ReadonlySet<string>; readonly documents: ReadonlySet<string> };

export function takenDownOf(documents: readonly Document[]): TakenDown {
  const versions = documents.flatMap(document => document.versions.filter(({ takenDown }) => takenDown));
  return {
    versions: new Set(versions.map(({ sha256 }) => sha256)),
    documents: new Set(documents.filter(({ takenDown }) => takenDown).map(({ id }) => id)),
  };
}

/** Throws CONFLICT where a text was taken down, with whatever document. */
export async function refuseTakenDown(transaction: WriteTransaction, digest: Sha256): Promise<void> {
  const documents = await documentsTakenDown(transaction);
  const among = documents.filter(({ versions }) =>
    versions.some(({ sha256, takenDown }) => takenDown && sha256 === digest),
  );
  if (among.length === 0) return;
  const { id, takenDown } = among.find(document => document.takenDown) ?? among[0]!;
  const deed = takenDown ? `: by "${takenDown.by}" at ${takenDown.at}, because: ${takenDown.reason}` : '';
  throw new AppError(
    'CONFLICT',
    `The text with the SHA-256 ${digest} was taken down with "${id}"${deed}. It is not held again; nothing was written`,
  );
}

/** Throws CONFLICT where changes would say again what stood in a text that was taken down, with whatever document. */
export async function refuseFurniture(
  transaction: WriteTransaction,
  entity: Entity,
  changes: EntityChanges,
  path: string,
): Promise<void> {
  if (entity.kind !== 'document' || (changes.furniture ?? null) === null) return;
  const taken = takenDownOf(await documentsTakenDown(transaction));
  if (!lostWords(entity, taken)) return;
  const message = `is not taken: words of "${entity.id}" were taken down, and what stood in its text is said no more. Leave it out; nothing was written`;
  throw faultAt('CONFLICT', `${path}.furniture`, message);
}

const lostWords = ({ id, versions }: Document, taken: TakenDown): boolean =>
  taken.documents.has(id) || versions.some(({ sha256 }) => taken.versions.has(sha256));

/** A dataset without the words that were taken down, and how many texts and quotations were left out. */
export async function withoutTakenDown(
  transaction: WriteTransaction,
  dataset: Dataset,
): Promise<{ readonly dataset: Dataset; readonly leftOut: { readonly texts: number; readonly quotations: number } }> {
  const taken = takenDownOf(await documentsTakenDown(transaction));
  if (taken.versions.size + taken.documents.size === 0) return { dataset, leftOut: { texts: 0, quotations: 0 } };
  const texts = dataset.texts.filter(({ sha256 }) => !taken.versions.has(sha256));
  const entities = dataset.entities.map(entity =>
    entity.kind === 'document' && lostWords(entity, taken) ? { ...entity, furniture: null } : entity,
  );
  let quotations = 0;
  const claims = dataset.claims.map(claim => {
    const bare = withoutWords(claim, taken);
    if (bare !== claim) quotations++;
    return bare;
  });
  return {
    dataset: { ...dataset, entities, texts, claims },
    leftOut: { texts: dataset.texts.length - texts.length, quotations },
  };
}

/** A claim without the words of what was taken down; itself where it has none. */
export function withoutWords<Draft extends Pick<ClaimDraft, 'evidence' | 'locators' | 'document'>>(
  claim: Draft,
  { versions, documents }: TakenDown,
): Draft {
  const isBare = documents.has(claim.document);
  const evidence = claim.evidence.map(one =>
    one.quotation !== null && (isBare || versions.has(one.version)) ? { ...one, quotation: null } : one,
  );
  const locators = claim.locators?.map(one => (isBare && one.quotation !== null ? { ...one, quotation: null } : one));
  const isSame =
    evidence.every((one, index) => one === claim.evidence[index]) &&
    (locators ?? []).every((one, index) => one === claim.locators![index]);
  return isSame ? claim : { ...claim, evidence, ...(locators && { locators }) };
}
