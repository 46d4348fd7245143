import { AppError, faultAt } from '../../base/errors.ts';
import type { DocumentReview } from '../../model/change.ts';
import { type Document, type DocumentVersion, reviewOf } from '../../model/entity.ts';
import { movedBy } from '../write/carrying.ts';
import { nodesNamedBy } from '../write/claims.ts';
import { type Curation, concern, readEntities } from './curation.ts';
import { knownDocument } from './documents.ts';
import { moveNodes, type NodeMove } from './node-reviews.ts';
import { refuseOwnDocument } from './rights.ts';

/** Gives what was done, in words. */
export async function reviewDocument(
  curation: Curation,
  { document: id, version, decision }: DocumentReview,
): Promise<string> {
  const { transaction } = curation;
  const document = knownDocument(id, (await readEntities(transaction, [id])).get(id));
  const waiting = waitingIn(document, version, decision);
  if (decision === 'accept') {
    await refuseOwnDocument(curation, { name: id, parts: waiting, path: version === null ? 'document' : 'version' });
    await refuseHiddenPublisher(curation, document);
  }
  const to = decision === 'accept' ? 'accepted' : 'rejected';
  const carry = await moveNodes(
    curation,
    waiting.map((one): NodeMove => ({ node: id, version: one, to })),
  );
  curation.document = id;
  concern(curation, [id, document.publisher]);
  concern(curation, await nodesNamedBy(transaction, carry.claims), carry.claims);
  const what = waiting.includes(null) ? `document ${id}` : `${waiting.length} versions of ${id}`;
  return [`${what} ${to}`, ...movedBy(carry)].join(', ');
}

/** What everybody sees is published by what everybody sees. */
async function refuseHiddenPublisher({ transaction }: Curation, { id, publisher }: Document): Promise<void> {
  const review = reviewOf((await readEntities(transaction, [publisher])).get(publisher)!);
  if (review === 'accepted') return;
  const way =
    review === 'proposed'
      ? 'is proposed: accept that node before the document'
      : 'was rejected: reject the document too, and add it with another publisher';
  throw faultAt('CONFLICT', 'document', `"${id}" was published by "${publisher}", which ${way}; nothing was written`);
}

/** What of a document is proposed: the whole, null, or versions of it. Throws CONFLICT where nothing is. */
function waitingIn(
  document: Document,
  version: string | null,
  decision: DocumentReview['decision'],
): (string | null)[] {
  const state = reviewOf(document);
  if (state === 'rejected')
    throw faultAt('CONFLICT', 'document', `"${document.id}" was rejected already; nothing was written`);
  if (version !== null) {
    if (state === 'proposed')
      throw faultAt(
        'CONFLICT',
        'version',
        `"${document.id}" is proposed itself: leave the version out, to decide on the whole; nothing was written`,
      );
    const known = document.versions.find(({ sha256 }) => sha256 === version);
    if (!known) throw faultAt('NOT_FOUND', 'version', `"${document.id}" has no version of this SHA-256`);
    if (reviewOf(known) !== 'proposed')
      throw faultAt('CONFLICT', 'version', `this version is ${reviewOf(known)} already; nothing was written`);
    return [version];
  }
  // what was taken down with another document keeps no other version from being accepted
  const isLeftOut = ({ takenDown }: DocumentVersion) =>
    decision === 'accept' && takenDown && document.versions.some(one => reviewOf(one) === 'proposed' && !one.takenDown);
  const proposed = document.versions
    .filter(one => reviewOf(one) === 'proposed' && !isLeftOut(one))
    .map(({ sha256 }) => sha256);
  const waiting = [...(state === 'proposed' ? [null] : []), ...proposed];
  if (waiting.length === 0)
    throw new AppError('CONFLICT', `Nothing of "${document.id}" waits for review; nothing was written`);
  return waiting;
}
