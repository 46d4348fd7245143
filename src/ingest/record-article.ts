/** Records an article, and what is proposed of it for review: all of it or nothing, and once however often it is read. */

import { isDeepStrictEqual } from 'node:util';

import { asClaimId, type ClaimId, type EntityId } from '../base/ids.ts';
import type { Authorship, Change } from '../model/change.ts';
import type { Claim } from '../model/claim.ts';
import { type ClaimDraft, draftClaim } from '../model/draft.ts';
import { type Document, type DocumentVersion, type Entity, reviewOf } from '../model/entity.ts';
import { draftEntity } from '../model/entity-draft.ts';
import type { Curator } from '../store/curate/curator.ts';
import type { EntityReviewRequest } from '../store/curate/review-entities.ts';
import type { Reader } from '../store/read/reader.ts';
import { namedIn } from '../store/rows/columns.ts';
import type { OpenWrites } from '../store/together.ts';
import { mostClaims } from './claim-ceiling.ts';
import { type GraphNews, nothingNew } from './known-graph.ts';
import type { IngestedArticle } from './pipeline.ts';
import type { ProposedClaim } from './propose/claim-drafts.ts';
import { closeLinksOf } from './report/close-links.ts';
import { remarkOf } from './report/doubts.ts';

export type Recorded = {
  readonly document: EntityId;
  /** Nodes and claims that were put forward. */
  readonly nodes: readonly EntityId[];
  readonly claims: readonly ClaimId[];
  /** Claims that were accepted, of those that were put forward now or before. */
  readonly accepted: readonly ClaimId[];
  /** Every claim that it makes and that is recorded, before or now. */
  readonly allClaims: readonly ClaimId[];
  /** What was written, in the order in which it was; nothing where all of it was recorded before. */
  readonly changes: readonly Change[];
  /** What is to be known of it besides, in words: why something was left out, or not accepted. */
  readonly notes: readonly string[];
};

export type Recording = {
  readonly authorship: Authorship;
  /** Claims scored so high are accepted, with their document and the nodes that they name; null: nothing is. */
  readonly acceptAbove: number | null;
};

/** Every node that an article brings, whatever is recorded of it. */
type Brought = { readonly document: Document; readonly entities: readonly Entity[] };

function broughtBy({ article, document, length, publisher, proposals }: IngestedArticle): Brought {
  const version: DocumentVersion = { sha256: article.sha256, length, excerpt: false };
  const outlet = { kind: 'organization', organizationKind: 'news-outlet', aliases: [], externalIds: [] } as const;
  const outlets = publisher.isNew ? [draftEntity({ ...outlet, id: publisher.node, name: publisher.name })] : [];
  return {
    document: { ...document, versions: [version] },
    entities: [...outlets, ...proposals.entities.map(draftEntity)],
  };
}

/** Who proposes a claim, in words for those who review it. */
function originOf({ drawnFrom }: ProposedClaim, { findings }: IngestedArticle): string {
  const model = drawnFrom.kind === 'status' ? findings.statuses[drawnFrom.status]!.by : undefined;
  return model === undefined ? 'rules' : `the language model ${model}`;
}

const reasonOf = ({ reason: given }: Authorship, origin: string) =>
  given === null ? `Proposed by ${origin}.` : `${given} Proposed by ${origin}.`;

/** What the next article may name or repeat of this one, where it is not recorded. */
export function newsOf(ingested: IngestedArticle): GraphNews {
  const { document, entities } = broughtBy(ingested);
  const { sha256, text } = ingested.article;
  const isKnown = ingested.known !== null;
  return {
    ...nothingNew,
    entities: isKnown ? entities : [...entities, document],
    texts: isKnown ? [] : [{ document: document.id, sha256, text }],
  };
}

/**
 * Within one transaction: the nodes, the document with its text, the claims, and where that is asked for their acceptance.
 * Throws what the store refuses: CONFLICT where somebody wrote meanwhile what the article was worked out against.
 */
export async function recordArticle(
  ingested: IngestedArticle,
  { curator, reader }: OpenWrites,
  { authorship, acceptAbove }: Recording,
): Promise<Recorded> {
  const earlier = authorship.mutation && (await curator.madeBefore(authorship));
  if (earlier) return recordedBefore(ingested, earlier, reader);
  const { document, entities } = broughtBy(ingested);
  const drafts = draftsOf(ingested, document);
  const before = await reader.claims.bySlug(drafts.map(({ draft }) => draft.id));
  const fresh = drafts.filter(({ draft }) => !before.has(draft.id));
  const named = new Set<string>([document.publisher, ...fresh.flatMap(({ draft }) => namedIn(draft))]);
  const nodes = entities.filter(({ id }) => named.has(id));
  const log = new SignedWrites(curator, authorship);
  await putForward({ ingested, document, nodes, fresh }, log);
  const waiting = drafts.filter(({ draft }) => isWaiting(draft, before.get(draft.id)));
  const sure = waiting.filter(({ score }) => acceptAbove !== null && score >= acceptAbove);
  const accepted = await accept(
    sure.map(({ draft }) => draft),
    { reader, log },
  );
  return {
    document: document.id,
    nodes: nodes.map(({ id }) => id),
    claims: fresh.map(({ draft }) => draft.id),
    accepted,
    allClaims: drafts.map(({ draft }) => draft.id),
    changes: log.changes,
    notes: [
      ...rejectionNotes(ingested),
      ...ceilingNotes(ingested),
      ...(acceptAbove !== null && accepted.length === 0
        ? [whyNothingAccepted(waiting, drafts.length, acceptAbove)]
        : []),
    ],
  };
}

type Draft = { readonly score: number; readonly origin: string; readonly draft: ClaimDraft };

function draftsOf(ingested: IngestedArticle, document: Document): Draft[] {
  const links = closeLinksOf(ingested.proposals);
  return ingested.proposals.claims.map(claim => ({
    score: claim.score,
    origin: originOf(claim, ingested),
    draft: draftClaim({ ...claim, note: remarkOf(claim, ingested, links) }, document),
  }));
}

/** What was asked for under one key is done once, whatever became of it since. */
async function recordedBefore(
  { known, rejected, document, proposals }: IngestedArticle,
  earlier: Change,
  reader: Reader,
): Promise<Recorded> {
  const isRejected = known === null && rejected !== null;
  const id = isRejected ? rejected : document.id;
  const claims = await reader.claims.bySlug(proposals.claims.map(({ name }) => asClaimId(`${id}/${name}`)));
  const notes = isRejected ? [await toldRejection(rejected, reader)] : [];
  return {
    document: id,
    nodes: [],
    claims: [],
    accepted: [],
    allClaims: [...claims.keys()],
    changes: [earlier],
    notes,
  };
}

async function toldRejection(document: EntityId, reader: Reader): Promise<string> {
  const kinds = ['review-document', 'review-claims', 'revert'] as const;
  const { items } = await reader.changes.page(
    { about: { entity: document }, by: null, kinds },
    { first: 1, after: null },
  );
  const decided = items[0]?.id;
  const by = decided
    ? ` by "${decided.by}" at ${decided.at}${decided.reason === null ? '' : ` (${decided.reason})`}`
    : '';
  return `its document "${document}" was rejected since${by}, so nothing was written; to put it forward anew, send it under another key`;
}

type PutForward = {
  readonly ingested: IngestedArticle;
  readonly document: Document;
  readonly nodes: readonly Entity[];
  readonly fresh: readonly Draft[];
};

async function putForward({ ingested, document, nodes, fresh }: PutForward, log: SignedWrites): Promise<void> {
  const { article, known } = ingested;
  const { versions, ...described } = document;
  if (nodes.length > 0) await log.write((writer, by) => writer.proposeEntities(nodes, by));
  if (known === null)
    await log.write((writer, by) =>
      writer.addDocument({ id: document.id, described, version: { ...versions[0]!, text: null } }, by),
    );
  await log.write(async (writer, by) => {
    const { change } = await writer.attachText({ sha256: article.sha256, text: article.text }, by);
    return change;
  });
  for (const [origin, own] of Map.groupBy(fresh, one => one.origin)) {
    const claims = own.map(({ draft }) => draft);
    await log.write((writer, by) => writer.proposeClaims(claims, { ...by, reason: reasonOf(by, origin) }));
  }
}

/** Whether it is put forward now, or was before in the same sense, and nobody decided on it. */
function isWaiting(draft: ClaimDraft, before: Claim | undefined): boolean {
  if (before === undefined) return true;
  return (
    before.review === 'proposed' && before.withdrawal === null && isDeepStrictEqual(senseOf(before), senseOf(draft))
  );
}

const senseOf = ({
  subject,
  predicate,
  object,
  value,
  qualifiers,
  polarity,
  modality,
  validTime,
  evidence,
}: ClaimDraft) => [
  [subject, predicate, object, value, qualifiers, polarity, modality, validTime],
  evidence.map(({ version, start, length }) => [version, start, length]),
];

const rejectionNotes = ({ known, rejected }: IngestedArticle): string[] =>
  known === null && rejected !== null
    ? [`the same text was rejected before, as "${rejected}", and is put forward anew`]
    : [];

const ceilingNotes = ({ beyond }: IngestedArticle): string[] =>
  beyond.length === 0
    ? []
    : [
        `it makes ${beyond.length} claims more than the ${mostClaims} that are put forward of one article, the surest of them: the others are listed as statements without a claim; give it in parts to have them too`,
      ];

function whyNothingAccepted(waiting: readonly Draft[], all: number, least: number): string {
  if (all === 0) return 'nothing was accepted, for it makes no claim';
  if (waiting.length === 0) return `nothing was accepted, for none of its ${all} claims waits for review`;
  const surest = waiting.reduce((most, { score }) => Math.max(most, score), 0);
  return surest < least
    ? `nothing was accepted: of its ${waiting.length} claims that wait for review the surest scores ${surest.toFixed(2)}, below ${least}`
    : `nothing was accepted: what scores ${least} or more names nodes that were rejected`;
}

/** Writes under one name; what was asked for under a key has its key at the first of them. */
class SignedWrites {
  readonly changes: Change[] = [];
  readonly #curator: Curator;
  readonly #authorship: Authorship;

  constructor(curator: Curator, authorship: Authorship) {
    this.#curator = curator;
    this.#authorship = authorship;
  }

  /** `work` gives null where there was nothing to write. */
  async write(work: (curator: Curator, authorship: Authorship) => Promise<Change | null>): Promise<void> {
    const mutation = this.changes.length === 0 ? this.#authorship.mutation : null;
    const change = await work(this.#curator, { ...this.#authorship, mutation });
    if (change !== null) this.changes.push(change);
  }
}

const reason = 'Scored high enough to be accepted as it was read.';

/**
 * With their document and the nodes that they name, for what is accepted names nothing that is not. Gives those that were:
 * what names a node that was rejected is left waiting.
 */
async function accept(
  claims: readonly ClaimDraft[],
  { reader, log }: { readonly reader: Reader; readonly log: SignedWrites },
): Promise<ClaimId[]> {
  const decision = { decision: 'accept', reason, amendment: null } as const;
  const named = await reader.entities.recorded([...new Set(claims.flatMap(namedIn))] as EntityId[]);
  const rejected = new Set<string>(named.filter(entity => reviewOf(entity) === 'rejected').map(({ id }) => id));
  const acceptable = claims.filter(claim => !namedIn(claim).some(id => rejected.has(id)));
  if (acceptable.length === 0) return [];
  const needed = new Set<string>(acceptable.flatMap(namedIn));
  const waiting = named.filter(entity => reviewOf(entity) === 'proposed' && needed.has(entity.id));
  const nodes = waiting
    .filter(({ kind }) => kind !== 'document')
    .map(({ id }): EntityReviewRequest => ({ entity: id, description: null, ...decision }));
  if (nodes.length > 0) await log.write((writer, by) => writer.reviewClaims([], by, nodes));
  for (const { id, kind } of waiting)
    if (kind === 'document')
      await log.write((writer, by) =>
        writer.reviewDocument({ document: id, version: null, decision: 'accept' }, { ...by, reason }),
      );
  const reviews = acceptable.map(({ id }) => ({ claim: id, ...decision }));
  await log.write((writer, by) => writer.reviewClaims(reviews, by));
  return acceptable.map(({ id }) => id);
}
