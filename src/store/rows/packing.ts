import type { Kysely } from 'kysely';

import { AppError } from '../../base/errors.ts';
import type { EntityId } from '../../base/ids.ts';
import { holderOf } from '../../model/claim.ts';
import type { ClaimDraft } from '../../model/draft.ts';
import type { Tables } from '../tables.ts';
import { claimOf } from './columns.ts';
import { NodeRegister } from './node-register.ts';
import { bytesOf, packClaim } from './packed-claim.ts';

/** A claim, the row that it is recorded in and when it was. */
export type PackableClaim = { readonly row: number; readonly claim: ClaimDraft; readonly recordedAt: string };

/** The numbers of nodes and predicates that packed claims hold in the place of names. */
export type Numbers = { readonly nodes: NodeRegister; readonly predicates: ReadonlyMap<string, number> };

/** Claims in their packed form. Throws NOT_FOUND where one names a node or a predicate that is not recorded. */
export function packClaims(claims: readonly PackableClaim[], numbers: Numbers): Int32Array[] {
  // claims that are recorded together mostly have one time
  let [recorded, milliseconds] = ['', 0];
  return claims.map(({ row, claim, recordedAt }) => {
    if (recordedAt !== recorded) [recorded, milliseconds] = [recordedAt, Date.parse(recordedAt)];
    return packOne(row, claim, milliseconds, numbers);
  });
}

function packOne(row: number, claim: ClaimDraft, recordedAt: number, { nodes, predicates }: Numbers): Int32Array {
  const rowOf = (id: EntityId) => nodes.bySlug.get(id)?.row ?? nodes.rowOf(id);
  const orNone = (id: EntityId | null) => (id === null ? null : rowOf(id));
  const { jointSpeakers = [], office, organization, party, occasion, relays, publisher } = claim.attribution;
  const predicate = predicates.get(claim.predicate);
  if (predicate === undefined)
    throw new AppError('NOT_FOUND', `The predicate "${claim.predicate}" is not in the store's vocabulary`);
  return packClaim(row, claim, recordedAt, {
    subject: rowOf(claim.subject),
    object: orNone(claim.object),
    holder: rowOf(holderOf(claim)),
    office: orNone(office),
    organization: orNone(organization),
    party: orNone(party),
    occasion: orNone(occasion),
    publisher: rowOf(publisher),
    document: rowOf(claim.document),
    predicate,
    qualifiers: claim.qualifiers.map(({ entity }) => rowOf(entity)),
    relays: relays.map(({ actor }) => rowOf(actor)),
    jointSpeakers: jointSpeakers.map(rowOf),
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
  const nodes = new NodeRegister();
  nodes.note(await db.selectFrom('entity').select(['id', 'slug', 'kind', 'canonical']).execute());
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
    const packs = packClaims(
      batch.map(row => ({ row: row.id, claim: claimOf(row), recordedAt: row.recorded_at })),
      { nodes, predicates },
    );
    for (const numbers of packs)
      await db
        .updateTable('claim')
        .set({ packed: bytesOf(numbers) })
        .where('id', '=', numbers[0]!)
        .execute();
    await db
      .insertInto('topology')
      .values({ first_claim: batch[0]!.id, claims: batch.length, packed: blockOf(packs) })
      .execute();
    last = batch.at(-1)!.id;
  }
}
