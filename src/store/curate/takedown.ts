import { sql } from 'kysely';

import { AppError } from '../../base/errors.ts';
import { asClaimId, type EntityId } from '../../base/ids.ts';
import type { ClaimDraft } from '../../model/draft.ts';
import type { Document } from '../../model/entity.ts';
import { noteUncleared } from '../clearing.ts';
import { claimColumns, claimOf, entityOf } from '../rows/columns.ts';
import { type NamedClaim, nextRevision } from '../write/change-log.ts';
import { nodesNamedBy } from '../write/claims.ts';
import { documentsWith } from '../write/documents.ts';
import { writeDescriptions } from '../write/entities.ts';
import { forgetTexts, forgetWords, indexClaims } from '../write/search-index.ts';
import { takenDownOf, withoutWords } from '../write/taken-down.ts';
import { heldTexts } from '../write/texts.ts';
import { inBatches, learnNodes, updateRows, type WriteTransaction } from '../write/transaction.ts';
import { type Curation, concern, readEntities } from './curation.ts';
import { knownDocument } from './documents.ts';

/**
 * Takes the words of a document out of the store: its texts, whatever other document has them too, the quotations of its
 * claims, and all that was made of these. Digests, places and claims stay. Gives what was done, in words.
 */
export async function takeDownDocument(curation: Curation, id: EntityId, reason: string): Promise<string> {
  const { transaction, authorship } = curation;
  const document = knownDocument(id, (await readEntities(transaction, [id])).get(id));
  if (document.takenDown)
    throw new AppError(
      'CONFLICT',
      `"${id}" was taken down by "${document.takenDown.by}" at ${document.takenDown.at} already; nothing was written`,
    );
  const digests = document.versions.map(({ sha256 }) => sha256);
  const deed = { at: transaction.now, by: authorship.by, reason };
  const others = (await documentsWith(transaction, digests)).filter(other => other.id !== id);
  const bare: Document[] = [
    { ...withoutTexts(document, digests), takenDown: deed },
    ...others.map(other => withoutTexts(other, digests)),
  ];
  const texts = [...(await heldTexts(transaction, digests)).values()];
  const gone = digests.length === 0 ? [''] : digests;
  await transaction.db.deleteFrom('text').where('sha256', 'in', gone).execute();
  await learnNodes(
    transaction,
    bare.flatMap(one => [one.id, one.publisher]),
  );
  await writeDescriptions(transaction, bare);
  for (const one of bare) await forgetDescriptions(transaction, one.id);
  const { claims, quotations } = await forgetQuotations(transaction, bare, gone);
  await forgetPlaces(transaction, gone);
  await forgetTexts(
    transaction,
    bare.map(one => transaction.nodes.rowOf(one.id)),
  );
  await forgetWords(transaction, [...texts, ...quotations]);
  const { revision } = await transaction.db.selectNoFrom(nextRevision.as('revision')).executeTakeFirstOrThrow();
  await noteUncleared(transaction, revision);
  curation.document = id;
  concern(curation, [id, ...others.map(other => other.id)]);
  concern(curation, await nodesNamedBy(transaction, claims), claims);
  return `document ${id} taken down: ${texts.length} texts and the quotations of ${claims.length} claims are gone`;
}

/** What stands in a text and is not content goes with it. */
function withoutTexts(document: Document, digests: readonly string[]): Document {
  const versions = document.versions.map(version =>
    digests.includes(version.sha256) ? { ...version, takenDown: true as const } : version,
  );
  return { ...document, furniture: null, versions };
}

/** How it was described before may say words of the text. */
async function forgetDescriptions({ db, nodes }: WriteTransaction, id: EntityId): Promise<void> {
  const node = nodes.rowOf(id);
  const rows = await db.selectFrom('description_before').selectAll().where('node', '=', node).execute();
  await forgetFurniture({ db, nodes }, id);
  for (const { revision, body } of rows) {
    const bare = JSON.stringify({ ...entityOf({ body }), furniture: null });
    await db
      .updateTable('description_before')
      .set({ body: bare })
      .where('node', '=', node)
      .where('revision', '=', revision)
      .execute();
  }
}

/** So may descriptions that were put forward, and what the log keeps of these. */
async function forgetFurniture({ db, nodes }: Pick<WriteTransaction, 'db' | 'nodes'>, id: EntityId): Promise<void> {
  const node = nodes.rowOf(id);
  const forward = await db.selectFrom('entity_description').selectAll().where('node', '=', node).execute();
  for (const { revision, body, earlier } of forward)
    await db
      .updateTable('entity_description')
      .set({ body: withoutFurniture(body, id), earlier: withoutFurniture(earlier, id) })
      .where('revision', '=', revision)
      .execute();
  const changes = await db
    .selectFrom('change as h')
    .innerJoin('change_subject as s', 's.revision', 'h.revision')
    .select(['h.revision', 'h.body'])
    .where('s.kind', '=', 'node')
    .where('s.subject', '=', node)
    .where('h.body', 'like', '%"furniture":"%')
    .execute();
  for (const { revision, body } of changes)
    await db
      .updateTable('change')
      .set({ body: withoutFurniture(body, id) })
      .where('revision', '=', revision)
      .execute();
}

/** JSON in which no description of the document says what stands in its text. */
const withoutFurniture = (json: string, id: EntityId): string =>
  JSON.stringify(JSON.parse(json), (_key, value: unknown) => {
    const isIt =
      typeof value === 'object' && value !== null && 'furniture' in value && 'id' in value && value.id === id;
    return isIt ? { ...value, furniture: null } : value;
  });

/** Gives the claims whose words stood in these texts, and the quotations that are gone. */
async function forgetQuotations(
  transaction: WriteTransaction,
  documents: readonly Document[],
  digests: readonly string[],
): Promise<{ readonly claims: NamedClaim[]; readonly quotations: string[] }> {
  const { db, nodes } = transaction;
  const taken = takenDownOf(documents);
  const [whole] = documents as [Document];
  const rows = await db
    .selectFrom('claim')
    .select(['id', 'slug', 'body', 'recorded_at', 'withdrawal', 'review'])
    .where(({ eb, or, selectFrom }) =>
      or([
        eb('document', '=', nodes.rowOf(whole.id)),
        eb('id', 'in', selectFrom('evidence').select('claim').where('version', 'in', digests)),
      ]),
    )
    .orderBy('id')
    .execute();
  const quotations: string[] = [];
  const changed = rows.flatMap(({ id, body, recorded_at }) => {
    const claim = JSON.parse(body) as ClaimDraft;
    const bare = withoutWords(claim, taken);
    if (bare === claim) return [];
    for (const { quotation } of [...claim.evidence, ...(claim.locators ?? [])])
      if (quotation !== null) quotations.push(quotation);
    const columns = claimColumns({ ...bare, withdrawal: null }, recorded_at);
    return [{ id, digest: columns.digest, body: columns.body }];
  });
  await updateRows(transaction, 'claim', changed);
  await db.updateTable('evidence').set({ wording: null }).where('version', 'in', digests).execute();
  const bodies = new Map(changed.map(({ id, body }) => [id, body]));
  await indexClaims(
    transaction,
    rows.map(row => ({ row: row.id, claim: claimOf({ ...row, body: bodies.get(row.id) ?? row.body }) })),
    false,
  );
  return { claims: rows.map(({ id, slug }) => ({ id: asClaimId(slug), row: id })), quotations };
}

/** Nobody can tell any more where evidence stands in texts of which one is gone. */
async function forgetPlaces({ db }: WriteTransaction, digests: readonly string[]): Promise<void> {
  await inBatches(digests, async batch => {
    await db
      .updateTable('carried_evidence')
      .set({ start_at: null, reason: 'text-not-held' })
      .where(({ eb, or }) =>
        or([
          eb('version', 'in', batch),
          sql<boolean>`exists (select e.claim from evidence as e where e.claim = carried_evidence.claim
            and e.position = carried_evidence.position and e.version in (${sql.join(batch)}))`,
        ]),
      )
      .execute();
    return [];
  });
}
