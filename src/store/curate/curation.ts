import { faultAt } from '../../base/errors.ts';
import { asClaimId, asEntityId, type ClaimId, type EntityId } from '../../base/ids.ts';
import { append } from '../../base/long-lists.ts';
import { sha256 } from '../../base/text.ts';
import type { Authorship, Change, ChangeKind, ClaimReview, EntityReview } from '../../model/change.ts';
import type { ClaimDraft } from '../../model/draft.ts';
import type { Entity } from '../../model/entity.ts';
import { changeOf } from '../rows/change-row.ts';
import { type ClaimState, isUpheld, stateColumns, stateOf } from '../rows/claim-state.ts';
import { claimOf, entityOf, namedIn } from '../rows/columns.ts';
import type {
  ClaimEffect,
  DescriptionEffect,
  Effects,
  EntityEffect,
  JudgementEffect,
  NodeEffect,
} from '../rows/effects.ts';
import { logChange, type NamedClaim } from '../write/change-log.ts';
import { rederiveSidesOf } from '../write/claims.ts';
import { refuseMisplacedAgain } from '../write/evidence.ts';
import { inBatches, updateRows, type WriteTransaction } from '../write/transaction.ts';

/** One write on its way into the change log: under whose name, and what it did so far. */
export type Curation = {
  readonly transaction: WriteTransaction;
  readonly kind: ChangeKind;
  readonly authorship: Authorship;
  readonly claimEffects: Map<ClaimId, ClaimEffect>;
  readonly judgementEffects: JudgementEffect[];
  readonly entityEffects: Map<EntityId, EntityEffect>;
  readonly descriptionEffects: DescriptionEffect[];
  readonly nodeEffects: NodeEffect[];
  /** Nodes and claims that it concerns, in the order in which they were named. */
  readonly nodes: Set<EntityId>;
  readonly claims: NamedClaim[];
  readonly reviews: ClaimReview[];
  readonly entityReviews: EntityReview[];
  /** Claims that were read or recorded, as they stand by now. */
  readonly known: Map<ClaimId, KnownClaim>;
  /** The document that it adds, or a version of. */
  document: EntityId | null;
  reverts: number | null;
  /** Whether it undoes a change that counts for every node. */
  isWhole: boolean;
  /** Whether a node has another canonical node than before. */
  rereads: boolean;
};

/** `state` is how the claim stands now; what the claim itself says of that is as old as its reading. */
export type KnownClaim = { readonly row: number; readonly claim: ClaimDraft; readonly state: ClaimState };

export const createCuration = (transaction: WriteTransaction, kind: ChangeKind, authorship: Authorship): Curation => ({
  transaction,
  kind,
  authorship,
  claimEffects: new Map(),
  judgementEffects: [],
  entityEffects: new Map(),
  descriptionEffects: [],
  nodeEffects: [],
  nodes: new Set(),
  claims: [],
  reviews: [],
  entityReviews: [],
  known: new Map(),
  document: null,
  reverts: null,
  isWhole: false,
  rereads: false,
});

/** The change that was asked for under the same key; null where none was. Throws CONFLICT where that was another one. */
export async function changeBefore({ transaction, kind, authorship }: Curation): Promise<Change | null> {
  const { by, mutation } = authorship;
  if (mutation === null) return null;
  const row = await transaction.db
    .selectFrom('change as h')
    .selectAll('h')
    .select(eb =>
      eb.selectFrom('change as r').select('r.revision').whereRef('r.reverts', '=', 'h.revision').as('revertedBy'),
    )
    .where('h.author', '=', by)
    .where('h.mutation_key', '=', mutation.key)
    .executeTakeFirst();
  if (!row) return null;
  if (row.mutation_digest === digestOf(kind, mutation)) return changeOf(row);
  const message = 'stands for something else that was asked for; nothing was written. Take a new one for each write';
  throw faultAt('CONFLICT', 'mutation.key', message);
}

const digestOf = (kind: ChangeKind, { asked, of = kind }: NonNullable<Authorship['mutation']>) =>
  sha256(`${of} ${asked}`);

/** Writes down what was done. Gives the change as it stands in the log. */
export function logCuration(curation: Curation, summary: string): Promise<Change> {
  const { transaction, kind, authorship } = curation;
  return logChange(transaction, {
    kind,
    summary,
    ...signatureOf(kind, authorship),
    rereads: curation.rereads,
    body: {
      reviews: curation.reviews,
      ...(curation.entityReviews.length > 0 && { entityReviews: curation.entityReviews }),
      effects: effectsOf(curation),
    },
    subjects: { nodes: [...curation.nodes], claims: curation.claims },
    document: curation.document,
    isWhole: curation.isWhole,
    reverts: curation.reverts,
  });
}

/** Under whose name a change stands in the log, why, and for which key. */
export const signatureOf = (kind: ChangeKind, { by, role, reason, mutation }: Authorship) => ({
  author: by,
  ...(role && { role }),
  reason,
  mutation: mutation && { key: mutation.key, digest: digestOf(kind, mutation) },
});

function effectsOf(curation: Curation): Effects {
  const { claimEffects, judgementEffects, entityEffects, descriptionEffects, nodeEffects } = curation;
  return {
    claims: [...claimEffects.values()],
    judgements: judgementEffects,
    ...(entityEffects.size > 0 && { entities: [...entityEffects.values()] }),
    ...(descriptionEffects.length > 0 && { descriptions: descriptionEffects }),
    ...(nodeEffects.length > 0 && { nodes: nodeEffects }),
  };
}

export function concern(
  { nodes, claims }: Curation,
  named: readonly string[],
  about: readonly NamedClaim[] = [],
): void {
  for (const node of named) nodes.add(asEntityId(node));
  append(claims, about);
}

/** A claim that is known, with what it names. */
export function concernClaim(curation: Curation, id: ClaimId): void {
  const { row, claim } = curation.known.get(id)!;
  concern(curation, namedIn(claim), [{ id, row }]);
}

/** Notes the whole of what becomes of a claim, however many steps lead there; `writeStates` writes it. */
export function moveClaim({ known, claimEffects }: Curation, id: ClaimId, after: ClaimState): void {
  const claim = known.get(id)!;
  const before = claimEffects.get(id);
  claimEffects.set(id, before ? { ...before, after } : { claim: id, before: claim.state, after });
  known.set(id, { ...claim, state: after });
}

/** Writes the states into which claims were moved, and makes anew what is derived of these. Throws EVIDENCE_MISMATCH. */
export async function writeStates({ transaction, known, claimEffects }: Curation): Promise<void> {
  const moved = [...claimEffects.keys()].map(id => known.get(id)!);
  const again = [...claimEffects.values()].filter(
    ({ before, after }) => before && !isUpheld(before) && isUpheld(after),
  );
  await refuseMisplacedAgain(
    transaction,
    again.map(({ claim }) => known.get(claim as ClaimId)!.row),
  );
  await updateRows(
    transaction,
    'claim',
    moved.map(({ row, state }) => ({ id: row, ...state })),
  );
  await rederiveSidesOf(
    transaction,
    moved.map(({ row }) => row),
  );
}

/** Reads claims that are not known yet. Gives those of the ids that are of no claim. */
export async function readClaims({ transaction, known }: Curation, ids: readonly ClaimId[]): Promise<ClaimId[]> {
  const wanted = [...new Set(ids)].filter(id => !known.has(id));
  const rows = await inBatches(wanted, batch =>
    transaction.db
      .selectFrom('claim')
      .select(['id', 'slug', 'body', 'recorded_at', ...stateColumns])
      .where('slug', 'in', batch)
      .execute(),
  );
  for (const row of rows) known.set(asClaimId(row.slug), { row: row.id, state: stateOf(row), claim: claimOf(row) });
  return wanted.filter(id => !known.has(id));
}

/** Entities as they were recorded, canonical or not. */
export async function readEntities(
  { db, nodes }: WriteTransaction,
  ids: readonly string[],
): Promise<Map<EntityId, Entity>> {
  const rows = await inBatches([...new Set(ids)], batch =>
    db.selectFrom('entity').select(['id', 'slug', 'kind', 'canonical', 'body']).where('slug', 'in', batch).execute(),
  );
  nodes.note(rows);
  return new Map(rows.map(row => [asEntityId(row.slug), entityOf(row)]));
}
