import { asClaimId, type ClaimId } from '../../base/ids.ts';
import type { ClaimReview } from '../../model/change.ts';
import type { ClaimDraft } from '../../model/draft.ts';
import type { SupportJudgement } from '../../model/support.ts';
import { type Connection, readerOf } from '../dialect.ts';

/** Who decided on a claim, when and why. */
export type Deed = { readonly by: string; readonly at: string; readonly reason: string };

/** What people did to a claim, by the change log; null where it came with a load, and where nobody did. */
export type ClaimDeeds = {
  readonly proposer: string | null;
  readonly acceptance: Deed | null;
  /** The decision by which another claim took its place. */
  readonly supersession: Deed | null;
};

type Told = {
  readonly slug: string;
  readonly revision: number;
  readonly kind: string;
  readonly author: string;
  readonly at: string;
  readonly supersededBy: string | null;
};

/** Longer chains of corrections that were never accepted are not followed. */
const longestChain = 50;

/** What is asked of what people did to claims. */
export class ClaimDeedReader {
  readonly #connection: Connection;

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  get #aside() {
    return this.#connection.aside;
  }

  async deeds(claims: readonly ClaimId[]): Promise<Map<ClaimId, ClaimDeeds>> {
    const rows = await readerOf(this.#connection, claims)
      .selectFrom('claim as c')
      .innerJoin('change_subject as s', join => join.onRef('s.subject', '=', 'c.id').on('s.kind', '=', 'claim'))
      .innerJoin('change as h', 'h.revision', 's.revision')
      .leftJoin('change as undoing', 'undoing.reverts', 'h.revision')
      .select(['c.slug', 'c.withdrawal', 'h.revision', 'h.kind', 'h.author', 'h.at', 'undoing.revision as undone'])
      .where(this.#connection.dialect.isAmong('c.slug', claims))
      .where('h.kind', 'in', ['propose-claims', 'review-claims'])
      .orderBy('h.revision')
      .execute();
    const standing = rows.filter(({ kind, undone }) => kind === 'propose-claims' || undone === null);
    const told = standing.map(row => ({ ...row, supersededBy: supersededBy(row.withdrawal) }));
    const reviews = await this.#reviews(told.filter(({ kind }) => kind === 'review-claims'));
    const found = Map.groupBy(told, ({ slug }) => asClaimId(slug));
    return new Map([...found].map(([claim, changes]) => [claim, deedsOf(claim, changes, reviews)]));
  }

  async #reviews(changes: readonly Told[]): Promise<ReadonlyMap<number, readonly ClaimReview[]>> {
    const revisions = [...new Set(changes.map(({ revision }) => revision))];
    if (revisions.length === 0) return new Map();
    const rows = await readerOf(this.#connection, revisions)
      .selectFrom('change')
      .select(['revision', 'body'])
      .where(this.#connection.dialect.isAmong('revision', revisions))
      .execute();
    return new Map(
      rows.map(({ revision, body }) => [revision, (JSON.parse(body) as { reviews?: ClaimReview[] }).reviews ?? []]),
    );
  }

  /** The accepted claim that each of these corrects, through corrections that were amended before they were accepted. */
  async corrected(claims: readonly ClaimId[]): Promise<Map<ClaimId, ClaimId>> {
    const at = new Map<ClaimId, ClaimId | null>(claims.map(claim => [claim, claim]));
    const found = new Map<ClaimId, ClaimId>();
    for (let step = 0; at.size > 0 && step < longestChain; step++) {
      const rows = await readerOf(this.#connection, claims)
        .selectFrom('claim')
        .select(['slug', 'review', 'body'])
        .where(this.#connection.dialect.isAmong('slug', [...new Set(at.values())] as string[]))
        .execute();
      const known = new Map(rows.map(row => [row.slug, row]));
      for (const [claim, here] of at) {
        const row = known.get(here!);
        if (step > 0 && row?.review === 'accepted') found.set(claim, here!);
        const next = row && (JSON.parse(row.body) as ClaimDraft).supersedes;
        if (!next || found.has(claim)) at.delete(claim);
        else at.set(claim, next);
      }
    }
    return found;
  }

  /** The judgements that stand on whether words support these claims. */
  async support(claims: readonly ClaimId[]): Promise<Map<ClaimId, SupportJudgement>> {
    const rows = await readerOf(this.#connection, claims)
      .selectFrom('claim as c')
      .innerJoin('support_judgement as j', 'j.claim', 'c.id')
      .select(['c.slug', 'j.body'])
      .where(this.#connection.dialect.isAmong('c.slug', claims))
      .where('j.undone_by', 'is', null)
      .execute();
    return new Map(rows.map(({ slug, body }) => [asClaimId(slug), JSON.parse(body) as SupportJudgement]));
  }
}

function supersededBy(withdrawal: string | null): string | null {
  return withdrawal === null ? null : (JSON.parse(withdrawal) as { supersededBy: string | null }).supersededBy;
}

function deedsOf(
  claim: ClaimId,
  changes: readonly Told[],
  reviews: ReadonlyMap<number, readonly ClaimReview[]>,
): ClaimDeeds {
  let deeds: ClaimDeeds = { proposer: null, acceptance: null, supersession: null };
  for (const { kind, revision, author: by, at, supersededBy: later } of changes) {
    if (kind === 'propose-claims') deeds = { ...deeds, proposer: deeds.proposer ?? by };
    for (const { claim: reviewed, decision, reason, amendment } of reviews.get(revision) ?? []) {
      const accepted = decision === 'accept' ? reviewed : amendment;
      if (accepted === null) continue;
      const deed = { by, at, reason };
      if (accepted === claim) deeds = { ...deeds, acceptance: deed, ...(decision === 'amend' && { proposer: by }) };
      if (accepted === later) deeds = { ...deeds, supersession: deed };
    }
  }
  return deeds;
}
