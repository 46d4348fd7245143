import { AppError } from '../../base/errors.ts';
import { asClaimId, asEntityId, type ClaimId, type EntityId } from '../../base/ids.ts';
import { append } from '../../base/long-lists.ts';
import type { ClaimDraft } from '../../model/draft.ts';
import { type ClaimState, claimInState, stateWhenRecorded } from '../rows/claim-state.ts';
import { claimColumns, claimOf, claimRow, namedIn } from '../rows/columns.ts';
import { bulkEvidence, evidenceRow } from '../rows/evidence-rows.ts';
import { namesOfEnds } from '../rows/noted-ends.ts';
import { blockOf, packClaims } from '../rows/packing.ts';
import { bitsOf, type Stating } from '../rows/stated-attributes.ts';
import { bulkRows } from './bulk-rows.ts';
import type { NamedClaim } from './change-log.ts';
import { type LoadedDataset, noteAgain, noteClaims, timesOfUndoneLoads } from './datasets.ts';
import { recordParticipation, recordSides, rederiveSides } from './derived.ts';
import { refuseMisplacedAgain, type Slicers, slicersFor, verifyEvidence } from './evidence.ts';
import { indexClaims, indexMetWords } from './search-index.ts';
import { noteStated } from './stated-attributes.ts';
import {
  batchesOf,
  inBatches,
  insertRows,
  learnNodes,
  nextRow,
  rowsPerBatch,
  updateRows,
  type WriteTransaction,
} from './transaction.ts';

/** A claim as it was recorded, when and in which row, and the state that it is in. */
export type NumberedClaim = {
  readonly row: number;
  readonly claim: ClaimDraft;
  readonly recordedAt: string;
  readonly state: ClaimState;
};

/**
 * The numbers of predicates, which attributes they state, which tell of ends of channels, and what cuts words out of texts
 * that are known already.
 */
export type Known = {
  readonly predicates: ReadonlyMap<string, number>;
  readonly stating: Stating;
  readonly ends: ReadonlySet<string>;
  readonly slicers: Slicers;
};

export type RecordedClaims = {
  readonly added: number;
  readonly withdrawn: readonly NamedClaim[];
  readonly superseded: readonly NamedClaim[];
  /** Those of loads that were undone. */
  readonly again: readonly NamedClaim[];
};

export type Progress = (done: number, total: number) => void;

/**
 * Claims of a dataset: those that are new are added, those of a load that was undone stand again, and those that it
 * withdraws are withdrawn, and what they correct. Throws CONFLICT where one is recorded with other content.
 */
export async function recordClaims(
  transaction: WriteTransaction,
  claims: readonly ClaimDraft[],
  known: Known & { readonly dataset: LoadedDataset },
  onProgress: Progress,
): Promise<RecordedClaims> {
  let next = await nextRow(transaction, 'claim');
  let done = 0;
  const [changed, withdrawn, again]: [ClaimId[], NamedClaim[], NamedClaim[]] = [[], [], []];
  const undone = await timesOfUndoneLoads(transaction);
  // what is asked for between two writes would wait for the first one
  const recorded = await recordedAmong(transaction, claims);
  await learnNodes(transaction, claims.flatMap(namedIn));
  const added = new ClaimsGathered(transaction);
  for (const batch of batchesOf(claims, rowsPerBatch)) {
    const before = movingRecorded(transaction, batch, { recorded, undone });
    append(changed, before.changed);
    await updateRows(transaction, 'claim', before.moved);
    append(withdrawn, before.withdrawn);
    append(again, before.again);
    const fresh = batch.filter(claim => !recorded.has(claim.id));
    const numbered = fresh.map((claim, index) => newClaim(transaction, next + index, claim));
    await added.gather(await insertClaims(transaction, numbered, known));
    const found = batch.flatMap(claim => recorded.get(claim.id)?.id ?? []);
    await noteClaims(transaction, known.dataset, { made: numbered.map(({ row }) => row), found });
    next += fresh.length;
    done += batch.length;
    onProgress(done, claims.length);
  }
  await added.record();
  refuseChanged(changed);
  await refuseUnknownRegarded(transaction, claims);
  const rowsAgain = again.map(({ row }) => row);
  await refuseMisplacedAgain(transaction, rowsAgain);
  await noteAgain(transaction, known.dataset, rowsAgain);
  const superseded = await withdrawSuperseded(transaction, claims);
  if (withdrawn.length + superseded.length > 0) await rederiveSidesOfWithdrawn(transaction);
  await rederiveSidesOf(transaction, rowsAgain);
  return { added: added.claims, withdrawn, superseded, again };
}

/** Claims whose participants are sorted into their table together: the more, the fewer of its pages are written twice. */
const claimsPerMerge = 50_000;

/** What is inserted of claims: their packed forms, and which attributes of nodes they state, as bits by the row of the node. */
export type InsertedClaims = { readonly packs: readonly Int32Array[]; readonly stated: ReadonlyMap<number, number> };

/** Inserted claims of which the rest is recorded for many at once: their participants, the attributes that they state, and their words. */
export class ClaimsGathered {
  readonly #transaction: WriteTransaction;
  readonly #packs: Int32Array[] = [];
  readonly #stated = new Map<number, number>();
  claims = 0;

  constructor(transaction: WriteTransaction) {
    this.#transaction = transaction;
  }

  async gather({ packs, stated }: InsertedClaims): Promise<void> {
    append(this.#packs, packs);
    for (const [node, bits] of stated) this.#stated.set(node, (this.#stated.get(node) ?? 0) | bits);
    this.claims += packs.length;
    if (this.#packs.length >= claimsPerMerge) await this.record();
  }

  async record(): Promise<void> {
    await recordParticipation(this.#transaction, this.#packs.splice(0));
    await noteStated(this.#transaction, this.#stated);
    this.#stated.clear();
    await indexMetWords(this.#transaction);
  }
}

/** A claim that is recorded now. */
const newClaim = ({ now }: WriteTransaction, row: number, claim: ClaimDraft): NumberedClaim => ({
  row,
  claim,
  recordedAt: now,
  state: stateWhenRecorded(claim, now),
});

/** All but what `ClaimsGathered` records for many at once. */
export async function insertClaims(
  transaction: WriteTransaction,
  numbered: readonly NumberedClaim[],
  { predicates, stating, ends, slicers }: Known,
): Promise<InsertedClaims> {
  if (numbered.length === 0) return { packs: [], stated: new Map() };
  const { nodes } = transaction;
  const claims = numbered.map(({ claim }) => claim);
  await learnNodes(transaction, claims.flatMap(namedIn));
  const cutting = await slicersFor(transaction, claims, slicers);
  verifyEvidence(numbered, cutting);
  const packs = packClaims(numbered, { nodes, predicates });
  const rows = numbered.map(({ claim, recordedAt, state }, index) => {
    const topic = nodes.bySlug.get(claim.subject)!.canonical;
    return claimRow({ ...claimColumns(claim, recordedAt), ...state }, packs[index]!, topic);
  });
  await insertRows(transaction, 'claim', bulkRows('claim', rows));
  await insertRows(
    transaction,
    'evidence',
    bulkEvidence(
      numbered.flatMap(({ row, claim }) =>
        claim.evidence.map((one, position) => evidenceRow(row, position, one, cutting.get(one.version))),
      ),
    ),
  );
  await insertRows(transaction, 'topology', [[numbered[0]!.row, packs.length, blockOf(packs)]]);
  await indexClaims(transaction, numbered, true);
  await recordSides(transaction, numbered.filter(({ claim }) => ends.has(claim.predicate)).map(asItStands));
  return { packs, stated: bitsOf(rows, stating) };
}

const asItStands = ({ claim, state }: NumberedClaim): ClaimDraft => claimInState(claim, state);

type RecordedRow = { readonly id: number; readonly digest: string; readonly withdrawn_at: string | null };

async function recordedAmong(
  { db }: WriteTransaction,
  claims: readonly ClaimDraft[],
): Promise<ReadonlyMap<string, RecordedRow>> {
  const slugs = claims.map(claim => claim.id);
  const rows = await inBatches(slugs, batch =>
    db.selectFrom('claim').select(['id', 'slug', 'digest', 'withdrawn_at']).where('slug', 'in', batch).execute(),
  );
  return new Map(rows.map(row => [row.slug, row]));
}

/** What is to become of claims that are recorded: those that are withdrawn now, those that stand again, and those that have other content. */
function movingRecorded(
  { now }: WriteTransaction,
  claims: readonly ClaimDraft[],
  { recorded, undone }: { readonly recorded: ReadonlyMap<string, RecordedRow>; readonly undone: ReadonlySet<string> },
) {
  const changed: ClaimId[] = [];
  const [withdrawn, again]: [NamedClaim[], NamedClaim[]] = [[], []];
  const moved: { id: number; withdrawn_at: string | null; withdrawal: string | null }[] = [];
  for (const claim of claims) {
    const before = recorded.get(claim.id);
    if (!before) continue;
    const named = { id: claim.id, row: before.id };
    if (before.digest !== claimColumns(claim, now).digest) changed.push(claim.id);
    else if (claim.withdrawal === null) {
      if (before.withdrawn_at === null || !undone.has(before.withdrawn_at)) continue;
      moved.push({ id: before.id, withdrawn_at: null, withdrawal: null });
      again.push(named);
    } else if (before.withdrawn_at === null) {
      moved.push({ id: before.id, withdrawn_at: now, withdrawal: JSON.stringify(claim.withdrawal) });
      withdrawn.push(named);
    }
  }
  return { changed, withdrawn, again, moved };
}

function refuseChanged(changed: readonly ClaimId[]): void {
  if (changed.length === 0) return;
  throw new AppError(
    'CONFLICT',
    `${changed.length} claims are recorded with other content; nothing was loaded. Give a correction a name of its own and "supersedes"`,
    { details: changed },
  );
}

async function refuseUnknownRegarded({ db }: WriteTransaction, claims: readonly ClaimDraft[]): Promise<void> {
  const named = new Map(claims.flatMap(({ id, regards }) => (regards ? [[regards, id] as const] : [])));
  const rows = await inBatches([...named.keys()], batch =>
    db.selectFrom('claim').select('slug').where('slug', 'in', batch).execute(),
  );
  for (const { slug } of rows) named.delete(asClaimId(slug));
  for (const [regards, id] of named)
    throw new AppError('NOT_FOUND', `"${id}" speaks of "${regards}", which is not recorded; nothing was loaded`);
}

/** A claim that another one corrects stands no longer from the moment at which an accepted correction is recorded. */
async function withdrawSuperseded(transaction: WriteTransaction, claims: readonly ClaimDraft[]): Promise<NamedClaim[]> {
  const { db, now } = transaction;
  const corrections = claims.filter(({ supersedes, review }) => supersedes !== null && review === 'accepted');
  const rows = await inBatches([...new Set(corrections.map(({ supersedes }) => supersedes!))], batch =>
    db.selectFrom('claim').select(['id', 'slug', 'withdrawn_at']).where('slug', 'in', batch).execute(),
  );
  const standing = new Map(rows.map(row => [asClaimId(row.slug), row]));
  const withdrawn = new Map<ClaimId, { row: number; withdrawal: string }>();
  for (const { id, supersedes } of corrections) {
    const before = standing.get(supersedes!);
    if (!before) throw new AppError('NOT_FOUND', `"${id}" supersedes "${supersedes}", which is not recorded`);
    if (before.withdrawn_at !== null || withdrawn.has(supersedes!)) continue;
    const withdrawal = JSON.stringify({ at: now, by: id, reason: 'superseded', supersededBy: id });
    withdrawn.set(supersedes!, { row: before.id, withdrawal });
  }
  const rowsNow = [...withdrawn.values()].map(({ row, withdrawal }) => ({ id: row, withdrawn_at: now, withdrawal }));
  await updateRows(transaction, 'claim', rowsNow);
  return [...withdrawn].map(([id, { row }]) => ({ id, row }));
}

async function rederiveSidesOfWithdrawn(transaction: WriteTransaction): Promise<void> {
  const topics = await transaction.db
    .selectFrom('claim')
    .select('topic')
    .distinct()
    .where('withdrawn_at', '=', transaction.now)
    .where('predicate', 'in', namesOfEnds)
    .execute();
  await rederiveSides(
    transaction,
    topics.map(row => row.topic),
  );
}

/** Makes anew the sides of the channels whose ends these claims tell of. */
export async function rederiveSidesOf(transaction: WriteTransaction, claims: readonly number[]): Promise<void> {
  const topics = await inBatches(claims, batch =>
    transaction.db
      .selectFrom('claim')
      .select('topic')
      .distinct()
      .where('id', 'in', batch)
      .where('predicate', 'in', namesOfEnds)
      .execute(),
  );
  await rederiveSides(transaction, [...new Set(topics.map(row => row.topic))]);
}

/** Records claims under rows of their own; nothing may be recorded under their names. */
export async function recordNewClaims(
  transaction: WriteTransaction,
  claims: readonly ClaimDraft[],
  known: Known,
): Promise<NumberedClaim[]> {
  const first = await nextRow(transaction, 'claim');
  const numbered = claims.map((claim, index) => newClaim(transaction, first + index, claim));
  const inserted = new ClaimsGathered(transaction);
  await inserted.gather(await insertClaims(transaction, numbered, known));
  await inserted.record();
  return numbered;
}

/** Every node that one of these claims names. */
export async function nodesNamedBy({ db }: WriteTransaction, claims: readonly NamedClaim[]): Promise<EntityId[]> {
  const named = claims.map(({ row }) => row);
  const rows = await inBatches(named, batch =>
    db
      .selectFrom('claim')
      .select(['body', 'recorded_at', 'withdrawal', 'review'])
      .where('id', 'in', batch)
      .orderBy('id')
      .execute(),
  );
  return [...new Set(rows.map(claimOf).flatMap(namedIn))].map(asEntityId);
}
