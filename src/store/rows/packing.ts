import type { Kysely } from 'kysely';

import type { EntityId } from '../../base/ids.ts';
import { type Claim, holderOf } from '../../model/claim.ts';
import type { ClaimDraft } from '../../model/dataset.ts';
import type { Tables } from '../tables.ts';
import { claimOf } from './columns.ts';
import { bytesOf, packClaim } from './packed-claim.ts';

/** What is packed of a claim; `rowOf` gives the row of a node as recorded. */
export function packed(
  row: number,
  claim: ClaimDraft,
  recordedAt: number,
  predicate: number,
  rowOf: (id: EntityId) => number,
): Int32Array {
  const orNone = (id: EntityId | null) => (id === null ? null : rowOf(id));
  const { office, organization, party, occasion, relays, publisher } = claim.attribution;
  return packClaim(row, claim, recordedAt, {
    subject: rowOf(claim.subject),
    object: orNone(claim.object),
    holder: rowOf(holderOf(claim as Claim)),
    office: orNone(office),
    organization: orNone(organization),
    party: orNone(party),
    occasion: orNone(occasion),
    publisher: rowOf(publisher),
    document: rowOf(claim.document),
    predicate,
    qualifiers: claim.qualifiers.map(({ entity }) => rowOf(entity)),
    relays: relays.map(({ actor }) => rowOf(actor)),
  });
}

/** Packed claims as one block. */
export function blockOf(claims: readonly Int32Array[]): Uint8Array {
  const block = new Int32Array(claims.reduce((length, numbers) => length + numbers.length, 0));
  let at = 0;
  for (const numbers of claims) {
    block.set(numbers, at);
    at += numbers.length;
  }
  return bytesOf(block);
}

const claimsPerBlock = 1_000;

/** Packs every claim that is recorded. */
export async function repackClaims(db: Kysely<Tables>): Promise<void> {
  const nodes = await db.selectFrom('entity').select(['id', 'slug']).execute();
  const rows = new Map(nodes.map(node => [node.slug, node.id]));
  const terms = await db.selectFrom('predicate').select(['id', 'name']).execute();
  const predicates = new Map(terms.map(term => [term.name, term.id]));
  for (let last = 0; ; ) {
    const batch = await db
      .selectFrom('claim')
      .select(['id', 'body', 'recorded_at', 'withdrawal', 'review'])
      .where('id', '>', last)
      .orderBy('id')
      .limit(claimsPerBlock)
      .execute();
    if (batch.length === 0) return;
    const claims = batch.map(row => {
      const claim = claimOf(row);
      const predicate = predicates.get(claim.predicate)!;
      return packed(row.id, claim, Date.parse(row.recorded_at), predicate, id => rows.get(id)!);
    });
    for (const numbers of claims)
      await db
        .updateTable('claim')
        .set({ packed: bytesOf(numbers) })
        .where('id', '=', numbers[0]!)
        .execute();
    await db
      .insertInto('topology')
      .values({ first_claim: batch[0]!.id, claims: batch.length, packed: blockOf(claims) })
      .execute();
    last = batch.at(-1)!.id;
  }
}
