import { AppError } from '../../base/errors.ts';
import { asClaimId, asEntityId, type ClaimId, type EntityId, type Sha256 } from '../../base/ids.ts';
import { countCodePoints, sha256 } from '../../base/text.ts';
import type { Authorship, ChangeKind, ClaimReview, ReviewDecision } from '../../model/change.ts';
import type { Withdrawal } from '../../model/claim.ts';
import type { ClaimDraft } from '../../model/dataset.ts';
import { draftFaults, evidenceFault } from '../../model/draft.ts';
import type { Document, DocumentVersion, Entity } from '../../model/entity.ts';
import { chainBetween, type IdentityJudgement } from '../../model/identity.ts';
import type { DisagreementJudgement } from '../../model/readings/disagreement.ts';
import type { Vocabulary } from '../../model/vocabulary.ts';
import type { Connection } from '../dialect.ts';
import { claimOf, entityOf, namedIn } from '../rows/columns.ts';
import type { ClaimTable } from '../tables.ts';
import { inTransaction, movedBy, type Transaction } from '../write/writer.ts';

/** A version of a text, with the text where the store may hold it. */
export type NewVersion = DocumentVersion & { readonly text: string | null };
/** `described` null: a further version of a document that is recorded. */
export type DocumentAddition = {
  readonly id: EntityId;
  readonly described: Omit<Document, 'versions'> | null;
  readonly version: NewVersion;
};
/** A draft without what is the document's: its publisher, and when it came out where nobody says when it was said. */
export type Proposal = Omit<ClaimDraft, 'review' | 'withdrawal'>;
export type ReviewRequest = {
  readonly claim: ClaimId;
  readonly decision: ReviewDecision;
  readonly reason: string;
  /** What is recorded in its place; null unless it is amended. */
  readonly amendment: Omit<Proposal, 'supersedes'> | null;
};
export type IdentityVerdict = Pick<IdentityJudgement, 'left' | 'right' | 'verdict'>;
export type DisagreementVerdict = Pick<DisagreementJudgement, 'left' | 'right' | 'verdict' | 'type'>;

/**
 * Writes of people, each under their name. Nothing is overwritten: each call adds to the log of changes, and gives the
 * revision at which it stands there. What was asked for under a key before is not written again: it gives the revision
 * that it got then, or CONFLICT where something else is asked for under the same key.
 */
export type Curator = {
  /** Adds a document, or a further version, into which evidence is carried over. Throws BAD_INPUT, NOT_FOUND, CONFLICT or EVIDENCE_MISMATCH. */
  readonly addDocument: (added: DocumentAddition, authorship: Authorship) => Promise<number>;
  /** Records claims that wait for review. Throws BAD_INPUT, CONFLICT or EVIDENCE_MISMATCH with every fault and its place in `claims`. */
  readonly proposeClaims: (claims: readonly Proposal[], authorship: Authorship) => Promise<number>;
  /** Decides on proposed claims; their corrections take the place of what they correct. Throws what proposing does, and NOT_FOUND. */
  readonly reviewClaims: (reviews: readonly ReviewRequest[], authorship: Authorship) => Promise<number>;
  /** Takes back a claim that stands or is proposed. Throws NOT_FOUND or CONFLICT. */
  readonly withdrawClaim: (claim: ClaimId, authorship: Authorship & { reason: string }) => Promise<number>;
  /**
   * Judges whether two nodes are one, in the place of what was judged of them before. Throws BAD_INPUT, or CONFLICT that
   * names the judgements that join them where they are held to be two.
   */
  readonly judgeIdentity: (verdict: IdentityVerdict, authorship: Authorship & { reason: string }) => Promise<number>;
  /** Judges a disagreement, whether a rule finds it or not, in the place of what was judged of it before. Throws BAD_INPUT. */
  readonly judgeDisagreement: (
    verdict: DisagreementVerdict,
    authorship: Authorship & { reason: string },
  ) => Promise<number>;
  /** Undoes what a change did, which stays in the log. Throws NOT_FOUND, or CONFLICT that says why it cannot be undone. */
  readonly revert: (revision: number, authorship: Authorship & { reason: string }) => Promise<number>;
};

export function createCurator(connection: Connection): Curator {
  const write = (
    kind: ChangeKind,
    authorship: Authorship,
    work: (curation: Curation) => Promise<string>,
  ): Promise<number> =>
    inTransaction(connection, async transaction => {
      const curation = new Curation(transaction, kind, authorship);
      return (await curation.doneBefore()) ?? curation.log(await work(curation));
    });
  return {
    addDocument: (added, authorship) => write('add-document', authorship, curation => curation.addDocument(added)),
    proposeClaims: (claims, authorship) => write('propose-claims', authorship, curation => curation.propose(claims)),
    reviewClaims: (reviews, authorship) => write('review-claims', authorship, curation => curation.review(reviews)),
    withdrawClaim: (claim, authorship) =>
      write('withdraw-claim', authorship, curation => curation.withdraw(claim, authorship.reason)),
    judgeIdentity: (verdict, authorship) =>
      write('judge-identity', authorship, curation => curation.judgeIdentity(verdict, authorship.reason)),
    judgeDisagreement: (verdict, authorship) =>
      write('judge-disagreement', authorship, curation => curation.judgeDisagreement(verdict, authorship.reason)),
    revert: (revision, authorship) => write('revert', authorship, curation => curation.revert(revision)),
  };
}

/** Whether and since when a claim counts: the columns that change after it was recorded. */
type ClaimState = Pick<ClaimTable, 'review' | 'accepted_at' | 'withdrawn_at' | 'withdrawal'>;
/** What a change did to a claim or a judgement; `before` null: it recorded it. */
type ClaimEffect = { readonly claim: ClaimId; readonly before: ClaimState | null; readonly after: ClaimState };
type JudgementTable = 'identity_judgement' | 'disagreement_judgement';
type JudgementEffect = {
  readonly table: JudgementTable;
  readonly id: string;
  readonly before: { readonly undoneBy: string | null } | null;
  readonly after: { readonly undoneBy: string | null };
};
type Effects = { readonly claims: ClaimEffect[]; readonly judgements: JudgementEffect[] };
type Fault = {
  readonly code: 'BAD_INPUT' | 'CONFLICT' | 'EVIDENCE_MISMATCH';
  readonly place: string;
  readonly message: string;
};
type RecordedClaim = { readonly row: number; readonly state: ClaimState; readonly draft: ClaimDraft };

const stateColumns = ['review', 'accepted_at', 'withdrawn_at', 'withdrawal'] as const;

/** What can be undone: what was added stays, and is taken back in other ways. */
const stays: Partial<Record<string, string>> = {
  load: 'A load cannot be undone: withdraw claims of it, or judge anew',
  attach: 'A text that is held stays',
  reindex: 'There is nothing to undo: the search index says what the graph does',
  'add-document': 'A document and its versions stay; what it carries can be withdrawn, claim by claim',
  revert: 'What was undone cannot be done again by undoing that: review, withdraw or judge once more',
};

/** One write on its way into the log. Its methods say what was done. */
class Curation {
  readonly #transaction: Transaction;
  readonly #kind: ChangeKind;
  readonly #authorship: Authorship;
  readonly #effects: Effects = { claims: [], judgements: [] };
  readonly #nodes = new Set<EntityId>();
  readonly #claims = new Set<ClaimId>();
  readonly #reviews: ClaimReview[] = [];
  #reverts: number | null = null;

  constructor(transaction: Transaction, kind: ChangeKind, authorship: Authorship) {
    this.#transaction = transaction;
    this.#kind = kind;
    this.#authorship = authorship;
  }

  get #db() {
    return this.#transaction.db;
  }

  /** The revision of what was asked for under the same key; null where nothing was. */
  async doneBefore(): Promise<number | null> {
    const { by, mutation } = this.#authorship;
    if (mutation === null) return null;
    const before = await this.#db
      .selectFrom('change')
      .select(['revision', 'mutation_digest'])
      .where('author', '=', by)
      .where('mutation_key', '=', mutation.key)
      .executeTakeFirst();
    if (!before) return null;
    if (before.mutation_digest === this.#digestOf(mutation)) return before.revision;
    throw new AppError(
      'CONFLICT',
      'Something else was asked for under this clientMutationId; nothing was written. Take a new one for each write',
    );
  }

  #digestOf({ asked }: NonNullable<Authorship['mutation']>): string {
    return sha256(`${this.#kind} ${asked}`);
  }

  log(summary: string): Promise<number> {
    const { by, reason, mutation } = this.#authorship;
    return this.#transaction.logChange({
      kind: this.#kind,
      summary,
      author: by,
      reason,
      body: { reviews: this.#reviews, effects: this.#effects },
      subjects: { nodes: [...this.#nodes], claims: [...this.#claims] },
      reverts: this.#reverts,
      mutation: mutation && { key: mutation.key, digest: this.#digestOf(mutation) },
    });
  }

  async addDocument({ id, described, version }: DocumentAddition): Promise<string> {
    const { text, ...stated } = version;
    const recorded = (await this.#entities([id])).get(id) ?? null;
    const document = described ? await this.#newDocument(described, recorded) : this.#knownDocument(id, recorded);
    if (document.versions.some(known => known.sha256 === version.sha256))
      throw new AppError('CONFLICT', `"${id}" has a version with this SHA-256 already; nothing was written`);
    if (text !== null && document.rights !== 'full' && !version.excerpt) {
      throw fault(
        'version.text',
        'is not taken of a document whose rights are QUOTATION: give its sha256 and length; `backchannel attach` holds a copy of your own',
      );
    }
    if (document.rights === 'full') await this.#refuseRestricted(version.sha256);
    const recordedNow = { ...document, versions: [...document.versions, stated] };
    await this.#transaction.recordEntities([recordedNow]);
    this.#concern([id, document.publisher]);
    const carry = await this.#transaction.carryOver(await this.#hold(recordedNow, text));
    this.#concern(await this.#transaction.nodesNamedBy(carry.claims), carry.claims);
    const what = described ? `document ${id} added` : `version ${version.sha256.slice(0, 12)} of ${id} added`;
    return [what, ...movedBy(carry)].join(', ');
  }

  /** Holds the text of a document's newest version, where it is given or held of another. Gives the documents that have it. */
  async #hold(document: Document, text: string | null): Promise<readonly Document[]> {
    const { sha256: digest, length } = document.versions.at(-1)!;
    const held = text ?? (await this.#texts([digest])).get(digest) ?? null;
    if (held !== null && countCodePoints(held) !== length)
      throw fault('version.length', `is not that of the text, which has ${countCodePoints(held)} code points`);
    if (text !== null) {
      const { documents, added } = await this.#transaction.holdText({ sha256: digest, text });
      this.#concern(added.map(({ id }) => id));
      return documents;
    }
    await this.#transaction.shareTexts([document]);
    return [document];
  }

  async propose(claims: readonly Proposal[]): Promise<string> {
    const drafts = claims.map((claim): ClaimDraft => ({ ...claim, review: 'proposed', withdrawal: null }));
    await this.#record(drafts.map((draft, index) => ({ draft, place: `claims[${index}]` })));
    return `${claims.length} claims proposed`;
  }

  async review(reviews: readonly ReviewRequest[]): Promise<string> {
    const recorded = await this.#claimsNamed(
      reviews.map(({ claim }, index) => ({ claim, place: `reviews[${index}].claim` })),
    );
    reviews.forEach(({ claim }, index) => {
      const { state } = recorded.get(claim)!;
      const twice = reviews.findIndex(other => other.claim === claim) < index;
      if (twice || state.review !== 'proposed' || state.withdrawn_at !== null)
        throw new AppError(
          'CONFLICT',
          `reviews[${index}].claim: "${claim}" is ${twice ? 'reviewed twice' : state.withdrawn_at === null ? `${state.review} already` : 'withdrawn'}; nothing was written`,
          { place: `reviews[${index}].claim` },
        );
    });
    const amendments = reviews.flatMap(({ claim, amendment }, index) =>
      amendment
        ? [
            {
              draft: { ...amendment, supersedes: claim, review: 'accepted', withdrawal: null } as ClaimDraft,
              place: `reviews[${index}].amendment`,
            },
          ]
        : [],
    );
    await this.#record(amendments);
    for (const { claim, decision, reason, amendment } of reviews) {
      const { row, state, draft } = recorded.get(claim)!;
      const accepted = { ...state, review: 'accepted', accepted_at: this.#transaction.now };
      await this.#change(claim, row, state, decision === 'accept' ? accepted : { ...state, review: 'rejected' });
      this.#concern(namedIn(draft), [claim]);
      this.#reviews.push({ claim, decision, reason, amendment: amendment?.id ?? null });
    }
    for (const [index, { claim, decision, amendment }] of reviews.entries()) {
      const place = `reviews[${index}].claim`;
      const { draft } = recorded.get(claim)!;
      if (decision === 'accept') await this.#supersede(draft.supersedes, claim, place);
      if (amendment) {
        await this.#setAside(claim, amendment.id);
        await this.#supersede(draft.supersedes, amendment.id, place);
      }
    }
    await this.#rederive();
    const counted = Map.groupBy(reviews, ({ decision }) => decision);
    return (['accept', 'reject', 'amend'] as const)
      .flatMap(decision => (counted.has(decision) ? [`${counted.get(decision)!.length} ${pastOf[decision]}`] : []))
      .join(', ');
  }

  async withdraw(claim: ClaimId, reason: string): Promise<string> {
    const { row, state, draft } = (await this.#claimsNamed([{ claim, place: 'claim' }])).get(claim)!;
    if (state.withdrawn_at !== null || state.review === 'rejected') {
      const already = state.withdrawn_at === null ? 'was rejected' : 'is withdrawn already';
      throw new AppError('CONFLICT', `"${claim}" ${already}; nothing was written`);
    }
    const withdrawal: Withdrawal = {
      at: this.#transaction.now,
      by: this.#authorship.by,
      reason,
      supersededBy: null,
    };
    await this.#change(claim, row, state, this.#withdrawn(state, withdrawal));
    this.#concern(namedIn(draft), [claim]);
    await this.#rederive();
    return `claim ${claim} withdrawn`;
  }

  async judgeIdentity({ left, right, verdict }: IdentityVerdict, reason: string): Promise<string> {
    const nodes = await this.#entities([left, right]);
    for (const [place, id] of [
      ['left', left],
      ['right', right],
    ] as const)
      if (!nodes.has(id)) throw fault(place, `"${id}" is the id of no node in this graph`);
    if (left === right || nodes.get(left)!.kind !== nodes.get(right)!.kind)
      throw fault('right', 'a judgement compares two different nodes of one kind');
    const [leftRow, rightRow] = [this.#transaction.rowOf(left), this.#transaction.rowOf(right)];
    const id = await this.#judgementId();
    const before = await this.#db
      .selectFrom('identity_judgement')
      .select('id')
      .where('undone_by', 'is', null)
      .where('left_entity', 'in', [leftRow, rightRow])
      .where('right_entity', 'in', [leftRow, rightRow])
      .execute();
    if (verdict !== 'same') await this.#refuseJoined(left, right, before);
    await this.#undo('identity_judgement', before, id);
    const judgement = { id, left, right, verdict, author: this.#authorship.by, reason, at: this.#transaction.now };
    await this.#db
      .insertInto('identity_judgement')
      .values({
        id,
        left_entity: leftRow,
        right_entity: rightRow,
        verdict,
        undone_by: null,
        body: JSON.stringify(judgement),
      })
      .execute();
    this.#effects.judgements.push({ table: 'identity_judgement', id, before: null, after: { undoneBy: null } });
    this.#concern([left, right]);
    await this.#transaction.canonicalise();
    return `${left} and ${right} judged ${verdict}`;
  }

  /** A verdict that tells two nodes apart would say nothing while judgements on others join them. */
  async #refuseJoined(left: EntityId, right: EntityId, replaced: readonly { readonly id: string }[]): Promise<void> {
    const judgements = await this.#transaction.identityJudgements();
    const others = judgements.filter(({ id }) => !replaced.some(before => before.id === id));
    const chain = chainBetween(others, left, right);
    if (chain === null) return;
    const details = chain.map(judgement => `${judgement.id}: ${judgement.left} and ${judgement.right} judged same`);
    throw new AppError(
      'CONFLICT',
      `"${left}" and "${right}" are read as one by other judgements; undo one of these first. Nothing was written. ${details.join('; ')}`,
      { details },
    );
  }

  async judgeDisagreement({ left, right, verdict, type }: DisagreementVerdict, reason: string): Promise<string> {
    const claims = await this.#claimsNamed([
      { claim: left, place: 'left' },
      { claim: right, place: 'right' },
    ]);
    if (left === right) throw fault('right', 'a judgement is on two different claims');
    if ((verdict === 'retype') !== (type !== null))
      throw fault('type', 'belongs to the verdict RETYPE, and to no other');
    const [leftRow, rightRow] = [claims.get(left)!.row, claims.get(right)!.row];
    const id = await this.#judgementId();
    const before = await this.#db
      .selectFrom('disagreement_judgement')
      .select('id')
      .where('undone_by', 'is', null)
      .where('left_claim', 'in', [leftRow, rightRow])
      .where('right_claim', 'in', [leftRow, rightRow])
      .execute();
    await this.#undo('disagreement_judgement', before, id);
    const judgement = {
      id,
      left,
      right,
      verdict,
      type,
      author: this.#authorship.by,
      reason,
      at: this.#transaction.now,
    };
    await this.#db
      .insertInto('disagreement_judgement')
      .values({ id, left_claim: leftRow, right_claim: rightRow, undone_by: null, body: JSON.stringify(judgement) })
      .execute();
    this.#effects.judgements.push({ table: 'disagreement_judgement', id, before: null, after: { undoneBy: null } });
    this.#concern([claims.get(left)!.draft.subject, claims.get(right)!.draft.subject], [left, right]);
    return `disagreement of ${left} and ${right} judged: ${verdict}`;
  }

  async revert(revision: number): Promise<string> {
    const change = await this.#db
      .selectFrom('change')
      .select(['kind', 'summary', 'body'])
      .where('revision', '=', revision)
      .executeTakeFirst();
    if (!change) throw new AppError('NOT_FOUND', `There is no change with the revision ${revision}`);
    const why = stays[change.kind];
    if (why) throw new AppError('CONFLICT', `${why}; nothing was written`);
    const undone = await this.#db
      .selectFrom('change')
      .select('revision')
      .where('reverts', '=', revision)
      .executeTakeFirst();
    if (undone) throw new AppError('CONFLICT', `Revision ${undone.revision} undid this change already`);
    const { nodes, claims, effects } = JSON.parse(change.body) as {
      nodes: EntityId[];
      claims: ClaimId[];
      effects: Effects;
    };
    await this.#undoClaims(effects.claims);
    await this.#undoJudgements(effects.judgements, `revert-${revision}`);
    this.#reverts = revision;
    this.#concern(nodes, claims);
    await this.#rederive();
    await this.#transaction.canonicalise();
    return `revision ${revision} undone: ${change.summary}`;
  }

  async #undoClaims(effects: readonly ClaimEffect[]): Promise<void> {
    const recorded = await this.#claimsNamed(effects.map(({ claim }) => ({ claim, place: 'revision' })));
    for (const { claim, before, after } of effects) {
      const { row, state } = recorded.get(claim)!;
      if (stateColumns.some(column => state[column] !== after[column]))
        throw new AppError('CONFLICT', `"${claim}" was changed later on; undo that first. Nothing was written`);
      await this.#change(claim, row, state, before ?? { ...state, review: 'rejected', accepted_at: null });
    }
  }

  async #undoJudgements(effects: readonly JudgementEffect[], undoneBy: string): Promise<void> {
    for (const { table, id, before, after } of effects) {
      const row = await this.#db.selectFrom(table).select('undone_by').where('id', '=', id).executeTakeFirst();
      if (row?.undone_by !== after.undoneBy)
        throw new AppError(
          'CONFLICT',
          `The judgement "${id}" was undone later on; undo that first. Nothing was written`,
        );
      await this.#db
        .updateTable(table)
        .set({ undone_by: before ? before.undoneBy : undoneBy })
        .where('id', '=', id)
        .execute();
    }
  }

  async #newDocument(described: Omit<Document, 'versions'>, recorded: Entity | null): Promise<Document> {
    if (recorded)
      throw new AppError(
        'CONFLICT',
        `"${described.id}" is recorded already; leave its description out to add a version, or take another slug`,
      );
    const publisher = (await this.#entities([described.publisher])).get(described.publisher);
    if (!publisher) throw fault('document.publisher', `"${described.publisher}" is the id of no node in this graph`);
    if (publisher.kind !== 'organization' && publisher.kind !== 'state')
      throw fault(
        'document.publisher',
        `"${described.publisher}" is a ${publisher.kind}; wanted is organization or state`,
      );
    return { ...described, versions: [] };
  }

  #knownDocument(id: EntityId, recorded: Entity | null): Document {
    if (recorded?.kind === 'document') return recorded;
    if (recorded) throw new AppError('CONFLICT', `"${id}" is a ${recorded.kind}; a document needs a slug of its own`);
    throw new AppError('NOT_FOUND', `There is no document "${id}"; describe it to add it`);
  }

  /** Rights are a document's, and texts are known by their digest: none is served whole because another document names it. */
  async #refuseRestricted(digest: Sha256): Promise<void> {
    const restricted = await this.#db
      .selectFrom('entity')
      .select('slug')
      .where('kind', '=', 'document')
      .where('rights', '=', 'quotation')
      .where('body', 'like', `%"sha256":"${digest}"%`)
      .executeTakeFirst();
    if (restricted)
      throw new AppError(
        'CONFLICT',
        `version.sha256: is the text of "${restricted.slug}", whose rights are QUOTATION; give this document the same rights`,
        { place: 'version.sha256' },
      );
  }

  /** Records drafts that hold; refuses all of them, with the place of each fault, where one does not. */
  async #record(given: readonly { readonly draft: ClaimDraft; readonly place: string }[]): Promise<void> {
    if (given.length === 0) return;
    refuse(await this.#faultsOf(given));
    const drafts = given.map(({ draft }) => draft);
    await this.#transaction.recordNewClaims(drafts);
    const entities = await this.#entities(drafts.map(draft => draft.document));
    await this.#transaction.carryOver([...entities.values()].filter(entity => entity.kind === 'document'));
    for (const draft of drafts) {
      const after = { review: draft.review, accepted_at: null, withdrawn_at: null, withdrawal: null };
      this.#effects.claims.push({ claim: draft.id, before: null, after });
      this.#concern(namedIn(draft), [draft.id]);
    }
  }

  async #faultsOf(given: readonly { readonly draft: ClaimDraft; readonly place: string }[]): Promise<Fault[]> {
    const drafts = given.map(({ draft }) => draft);
    const nodes = await this.#entities(drafts.flatMap(namedIn));
    const taken = await this.#transaction.claimRows(drafts.map(({ id }) => id));
    const superseded = await this.#states(drafts.flatMap(({ supersedes }) => supersedes ?? []));
    const texts = await this.#texts(drafts.flatMap(({ evidence }) => evidence.map(({ version }) => version)));
    const vocabulary = await this.#vocabulary();
    const seen = new Set<ClaimId>();
    return given.flatMap(({ draft, place }) => {
      const faults: Fault[] = draftFaults(draft, id => nodes.get(id) ?? null, vocabulary).map(({ path, message }) => ({
        code: 'BAD_INPUT',
        place: `${place}.${path}`,
        message,
      }));
      if (taken.has(draft.id) || seen.has(draft.id))
        faults.push({
          code: 'CONFLICT',
          place: `${place}.name`,
          message: `"${draft.id}" is the name of another claim`,
        });
      seen.add(draft.id);
      const before = draft.supersedes && superseded.get(draft.supersedes);
      if (draft.supersedes && !before)
        faults.push({
          code: 'BAD_INPUT',
          place: `${place}.supersedes`,
          message: `"${draft.supersedes}" is no claim of this graph`,
        });
      else if (before && before.state.withdrawn_at !== null)
        faults.push({
          code: 'CONFLICT',
          place: `${place}.supersedes`,
          message: `"${draft.supersedes}" is withdrawn already`,
        });
      else if (before && before.state.review === 'rejected')
        faults.push({
          code: 'CONFLICT',
          place: `${place}.supersedes`,
          message: `"${draft.supersedes}" was rejected: there is nothing to correct`,
        });
      const document = nodes.get(draft.document);
      if (document?.kind !== 'document') {
        faults.push({
          code: 'BAD_INPUT',
          place: `${place}.document`,
          message: `"${draft.document}" is no document of this graph`,
        });
        return faults;
      }
      draft.evidence.forEach((evidence, index) => {
        const message = evidenceFault(evidence, document, texts.get(evidence.version));
        if (message) faults.push({ code: 'EVIDENCE_MISMATCH', place: `${place}.evidence[${index}]`, message });
      });
      return faults;
    });
  }

  /**
   * Takes a claim, and what it was to correct itself where it never stood, out of what stands, in favour of an accepted
   * correction. Throws CONFLICT where it does not stand any more: then something else took its place, or nothing is to.
   */
  async #supersede(claim: ClaimId | null, by: ClaimId, place: string): Promise<void> {
    for (let next = claim; next !== null; ) {
      const { state, draft }: RecordedClaim = (await this.#states([next])).get(next)!;
      if (state.withdrawn_at !== null || state.review === 'rejected') {
        const what = state.review === 'rejected' ? 'was rejected' : 'is withdrawn already';
        const message = `what "${by}" corrects does not stand: "${next}" ${what}; nothing was written`;
        throw new AppError('CONFLICT', `${place}: ${message}`, { place });
      }
      await this.#setAside(next, by);
      next = state.review === 'accepted' ? null : draft.supersedes;
    }
  }

  async #setAside(claim: ClaimId, by: ClaimId): Promise<void> {
    const { row, state, draft } = (await this.#states([claim])).get(claim)!;
    const withdrawal: Withdrawal = { at: this.#transaction.now, by, reason: 'superseded', supersededBy: by };
    await this.#change(claim, row, state, this.#withdrawn(state, withdrawal));
    this.#concern(namedIn(draft), [claim]);
  }

  #withdrawn(state: ClaimState, withdrawal: Withdrawal): ClaimState {
    return { ...state, withdrawn_at: this.#transaction.now, withdrawal: JSON.stringify(withdrawal) };
  }

  /** Notes the whole of what becomes of a claim, however many steps lead there. */
  async #change(claim: ClaimId, row: number, before: ClaimState, after: ClaimState): Promise<void> {
    await this.#db.updateTable('claim').set(after).where('id', '=', row).execute();
    const { claims } = this.#effects;
    const place = claims.findIndex(effect => effect.claim === claim);
    if (place < 0) claims.push({ claim, before, after });
    else claims[place] = { ...claims[place]!, after };
  }

  async #undo(table: JudgementTable, judgements: readonly { readonly id: string }[], by: string): Promise<void> {
    for (const { id } of judgements) {
      await this.#db.updateTable(table).set({ undone_by: by }).where('id', '=', id).execute();
      this.#effects.judgements.push({ table, id, before: { undoneBy: null }, after: { undoneBy: by } });
    }
  }

  /** No id of a dataset, which may be loaded later, has a colon. */
  async #judgementId(): Promise<string> {
    return `judgement:${await this.#transaction.nextRow('change', 'revision')}`;
  }

  async #rederive(): Promise<void> {
    const rows = await this.#transaction.claimRows(this.#effects.claims.map(({ claim }) => claim));
    await this.#transaction.rederiveSidesOf([...rows.values()]);
  }

  #concern(nodes: readonly string[], claims: readonly ClaimId[] = []): void {
    for (const node of nodes) this.#nodes.add(asEntityId(node));
    for (const claim of claims) this.#claims.add(claim);
  }

  async #entities(ids: readonly string[]): Promise<Map<EntityId, Entity>> {
    await this.#transaction.resolve(ids);
    const rows = await this.#transaction.inBatches([...new Set(ids)], batch =>
      this.#db.selectFrom('entity').select(['slug', 'body']).where('slug', 'in', batch).execute(),
    );
    return new Map(rows.map(row => [asEntityId(row.slug), entityOf(row)]));
  }

  /** Throws NOT_FOUND with the place of the first that is not recorded. */
  async #claimsNamed(
    named: readonly { readonly claim: ClaimId; readonly place: string }[],
  ): Promise<Map<ClaimId, RecordedClaim>> {
    const found = await this.#states(named.map(({ claim }) => claim));
    for (const { claim, place } of named)
      if (!found.has(claim))
        throw new AppError('NOT_FOUND', `${place}: "${claim}" is no claim of this graph`, { place });
    return found;
  }

  async #states(ids: readonly ClaimId[]): Promise<Map<ClaimId, RecordedClaim>> {
    const rows = await this.#transaction.inBatches([...new Set(ids)], batch =>
      this.#db
        .selectFrom('claim')
        .select(['id', 'slug', 'body', 'recorded_at', ...stateColumns])
        .where('slug', 'in', batch)
        .execute(),
    );
    return new Map(
      rows.map(row => {
        const { review, accepted_at, withdrawn_at, withdrawal } = row;
        const state = { review, accepted_at, withdrawn_at, withdrawal };
        return [asClaimId(row.slug), { row: row.id, state, draft: claimOf(row) }];
      }),
    );
  }

  async #texts(versions: readonly Sha256[]): Promise<Map<string, string>> {
    const rows = await this.#transaction.inBatches([...new Set(versions)], batch =>
      this.#db.selectFrom('text').select(['sha256', 'body']).where('sha256', 'in', batch).execute(),
    );
    return new Map(rows.map(row => [row.sha256, row.body]));
  }

  async #vocabulary(): Promise<Vocabulary> {
    const predicates = await this.#db.selectFrom('predicate').select(['name', 'body']).execute();
    const statuses = await this.#db.selectFrom('status_term').select(['name', 'body']).execute();
    return {
      predicates: new Map(predicates.map(row => [row.name, JSON.parse(row.body)])),
      statuses: new Map(statuses.map(row => [row.name, JSON.parse(row.body)])),
    };
  }
}

const pastOf = { accept: 'accepted', reject: 'rejected', amend: 'amended' } as const;

const fault = (place: string, message: string) => new AppError('BAD_INPUT', `${place}: ${message}`, { place });

/** Throws all faults as one error, whose code is that of the gravest. */
function refuse(faults: readonly Fault[]): void {
  if (faults.length === 0) return;
  const gravest = (['EVIDENCE_MISMATCH', 'BAD_INPUT', 'CONFLICT'] as const).find(code =>
    faults.some(found => found.code === code),
  )!;
  const details = faults.map(({ place, message }) => `${place}: ${message}`);
  const count = faults.length === 1 ? 'a fault' : `${faults.length} faults`;
  throw new AppError(gravest, `The claims have ${count}; nothing was written. ${details[0]}`, {
    place: faults.find(({ code }) => code === gravest)!.place,
    details,
  });
}
