import { AppError, InputError } from '../../base/errors.ts';
import type { EntityId, Sha256 } from '../../base/ids.ts';
import { countCodePoints } from '../../base/text.ts';
import { type Document, type DocumentVersion, type Entity, reviewOf } from '../../model/entity.ts';
import { carryOver, movedBy } from '../write/carrying.ts';
import { nodesNamedBy } from '../write/claims.ts';
import { recordEntities } from '../write/entities.ts';
import { refuseTakenDown } from '../write/taken-down.ts';
import { heldTexts, holdText, shareTexts } from '../write/texts.ts';
import type { WriteTransaction } from '../write/transaction.ts';
import { type Curation, concern, readEntities } from './curation.ts';

/** A version of a text, with the text where the store may hold it. */
export type NewVersion = DocumentVersion & { readonly text: string | null };
/** `described` null: a further version of a document that is recorded. `version` null: a source of which nobody here has the text. */
export type DocumentAddition = {
  readonly id: EntityId;
  readonly described: Omit<Document, 'versions'> | null;
  readonly version: NewVersion | null;
};

/** Gives what was done, in words. */
export async function addDocument(curation: Curation, { id, described, version }: DocumentAddition): Promise<string> {
  const { transaction } = curation;
  const recorded = await readEntities(transaction, described ? [id, described.publisher] : [id]);
  const document = described ? newDocument(described, recorded) : knownDocument(id, recorded.get(id));
  curation.document = id;
  concern(curation, [id, document.publisher]);
  refuseClosed(document);
  if (version === null) {
    await recordEntities(transaction, [document], null);
    curation.nodeEffects.push({ node: id, version: null, before: null, after: 'proposed' });
    return `document ${id} proposed, without a text`;
  }
  const { text, ...stated } = version;
  if (document.versions.some(known => known.sha256 === version.sha256))
    throw new AppError('CONFLICT', `"${id}" has a version with this SHA-256 already; nothing was written`);
  if (text !== null && document.rights !== 'full' && !version.excerpt)
    throw fault(
      'version.text',
      'is not taken of a document of which only quotations may be shown: give its sha256 and length; a copy of your own can be attached',
    );
  if (document.rights === 'full') await refuseRestricted(transaction, version.sha256);
  await refuseTakenDown(transaction, version.sha256);
  // a version of what is proposed itself is accepted with that
  const isPart = document.review === 'proposed';
  const added = isPart ? stated : { ...stated, review: 'proposed' as const };
  const now: Document = { ...document, versions: [...document.versions, added] };
  await recordEntities(transaction, [now], null);
  const { documents, given } = await holdNewest(transaction, now, text);
  concern(
    curation,
    given.map(holder => holder.id),
  );
  const carry = await carryOver(transaction, documents);
  concern(curation, await nodesNamedBy(transaction, carry.claims), carry.claims);
  const [node, part] = [
    { node: id, version: null },
    { node: id, version: version.sha256 },
  ];
  if (described || !isPart)
    curation.nodeEffects.push({ ...(described ? node : part), before: null, after: 'proposed' });
  const what = described ? `document ${id} proposed` : `version ${version.sha256.slice(0, 12)} of ${id} proposed`;
  return [what, ...movedBy(carry)].join(', ');
}

/**
 * Holds the text of a document's newest version, where it is given or held of another. Gives the documents that have it,
 * and those of which it was not held before.
 */
async function holdNewest(
  transaction: WriteTransaction,
  document: Document,
  text: string | null,
): Promise<{ readonly documents: readonly Document[]; readonly given: readonly Document[] }> {
  const { sha256: digest, length } = document.versions.at(-1)!;
  const held = text ?? (await heldTexts(transaction, [digest])).get(digest) ?? null;
  if (held !== null && countCodePoints(held) !== length)
    throw fault('version.length', `is not that of the text, which has ${countCodePoints(held)} code points`);
  if (text === null) return { documents: [document], given: await shareTexts(transaction, [document]) };
  const { documents, added } = await holdText(transaction, { sha256: digest, text });
  return { documents, given: added };
}

function newDocument(described: Omit<Document, 'versions'>, recorded: ReadonlyMap<EntityId, Entity>): Document {
  if (recorded.has(described.id))
    throw new AppError(
      'CONFLICT',
      `"${described.id}" is recorded already; leave its description out to add a version, or take another slug`,
    );
  const publisher = recorded.get(described.publisher);
  if (!publisher) throw fault('described.publisher', `"${described.publisher}" is the id of no node in this graph`);
  if (publisher.kind !== 'organization' && publisher.kind !== 'state')
    throw fault(
      'described.publisher',
      `"${described.publisher}" is a ${publisher.kind}; wanted is organization or state`,
    );
  if (reviewOf(publisher) === 'rejected')
    throw fault(
      'described.publisher',
      `"${described.publisher}" was rejected; name another publisher, or propose that one anew`,
      'CONFLICT',
    );
  return { ...described, versions: [], review: 'proposed' };
}

/** Throws NOT_FOUND, or CONFLICT where it is no document. */
export function knownDocument(id: EntityId, recorded: Entity | undefined): Document {
  if (recorded?.kind === 'document') return recorded;
  if (recorded) throw new AppError('CONFLICT', `"${id}" is a ${recorded.kind}; a document needs a slug of its own`);
  throw new AppError('NOT_FOUND', `There is no document "${id}"; describe it to add it`);
}

/** What was rejected, or taken down, is not gone on with. */
function refuseClosed({ id, review, takenDown }: Document): void {
  if (review === 'rejected')
    throw new AppError('CONFLICT', `"${id}" was rejected; take another slug. Nothing was written`);
  if (takenDown)
    throw new AppError(
      'CONFLICT',
      `"${id}" was taken down by "${takenDown.by}" at ${takenDown.at}: ${takenDown.reason}. Nothing was written`,
    );
}

/** Rights are a document's, and texts are known by their digest: none is served whole because another document names it. */
async function refuseRestricted({ db }: WriteTransaction, digest: Sha256): Promise<void> {
  const restricted = await db
    .selectFrom('entity')
    .select('slug')
    .where('kind', '=', 'document')
    .where('rights', '=', 'quotation')
    .where('body', 'like', `%"sha256":"${digest}"%`)
    .executeTakeFirst();
  if (restricted)
    throw fault(
      'version.sha256',
      `is the text of "${restricted.slug}", of which only quotations may be shown; give this document the same rights`,
      'CONFLICT',
    );
}

const fault = (path: string, message: string, code: 'BAD_INPUT' | 'CONFLICT' = 'BAD_INPUT') =>
  new InputError(code, { faults: [{ path, message }] });
