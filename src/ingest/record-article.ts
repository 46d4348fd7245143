/** Records an article, and what is proposed of it for review: all of it or nothing, and once however often it is read. */

import type { ClaimId, EntityId } from '../base/ids.ts';
import type { Authorship, Change } from '../model/change.ts';
import { type ClaimDraft, draftClaim } from '../model/draft.ts';
import { type Document, type DocumentVersion, type Entity, reviewOf } from '../model/entity.ts';
import { draftEntity } from '../model/entity-draft.ts';
import type { Curator } from '../store/curate/curator.ts';
import type { EntityReviewRequest } from '../store/curate/review-entities.ts';
import { namedIn } from '../store/rows/columns.ts';
import type { OpenWrites } from '../store/together.ts';
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
  /** How many of the claims were accepted. */
  readonly accepted: number;
  /** Every claim that it makes and that is recorded, before or now. */
  readonly allClaims: readonly ClaimId[];
  /** What was written, in the order in which it was; nothing where all of it was recorded before. */
  readonly changes: readonly Change[];
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
  const { article, proposals, known } = ingested;
  const { document, entities } = broughtBy(ingested);
  const links = closeLinksOf(proposals);
  const drafts = proposals.claims.map(claim => ({
    score: claim.score,
    origin: originOf(claim, ingested),
    draft: draftClaim({ ...claim, note: remarkOf(claim, ingested, links) }, document),
  }));
  const before = await reader.claims.bySlug(drafts.map(({ draft }) => draft.id));
  // what was asked for under one key is done once, whatever became of it since
  const earlier = authorship.mutation && (await curator.madeBefore(authorship));
  if (earlier) return { ...nothingWritten(document.id), allClaims: [...before.keys()], changes: [earlier] };
  const fresh = drafts.filter(({ draft }) => !before.has(draft.id));
  const named = new Set<string>([document.publisher, ...fresh.flatMap(({ draft }) => namedIn(draft))]);
  const nodes = entities.filter(({ id }) => named.has(id));
  const log = new SignedWrites(curator, authorship);
  const { versions, ...described } = document;
  if (nodes.length > 0) await log.write((writer, by) => writer.proposeEntities(nodes, by));
  if (known === null)
    await log.write((writer, by) =>
      writer.addDocument({ id: document.id, described, version: { ...versions[0]!, text: null } }, by),
    );
  await curator.attachText({ sha256: article.sha256, text: article.text }, authorship);
  for (const [origin, own] of Map.groupBy(fresh, one => one.origin)) {
    const claims = own.map(({ draft }) => draft);
    await log.write((writer, by) => writer.proposeClaims(claims, { ...by, reason: reasonOf(by, origin) }));
  }
  const sure = acceptAbove === null ? [] : fresh.filter(({ score }) => score >= acceptAbove).map(({ draft }) => draft);
  if (sure.length > 0) await accept(sure, { reader, log });
  return {
    document: document.id,
    nodes: nodes.map(({ id }) => id),
    claims: fresh.map(({ draft }) => draft.id),
    accepted: sure.length,
    allClaims: drafts.map(({ draft }) => draft.id),
    changes: log.changes,
  };
}

const nothingWritten = (document: EntityId) => ({ document, nodes: [], claims: [], accepted: 0 });

/** Writes under one name; what was asked for under a key has its key at the first of them. */
class SignedWrites {
  readonly changes: Change[] = [];
  readonly #curator: Curator;
  readonly #authorship: Authorship;

  constructor(curator: Curator, authorship: Authorship) {
    this.#curator = curator;
    this.#authorship = authorship;
  }

  async write(work: (curator: Curator, authorship: Authorship) => Promise<Change>): Promise<void> {
    const mutation = this.changes.length === 0 ? this.#authorship.mutation : null;
    this.changes.push(await work(this.#curator, { ...this.#authorship, mutation }));
  }
}

const reason = 'Scored high enough to be accepted as it was read.';

/** With their document and the nodes that they name, for what is accepted names nothing that is not. */
async function accept(
  claims: readonly ClaimDraft[],
  { reader, log }: { readonly reader: OpenWrites['reader']; readonly log: SignedWrites },
): Promise<void> {
  const decision = { decision: 'accept', reason, amendment: null } as const;
  const named = await reader.entities.recorded([...new Set(claims.flatMap(namedIn))] as EntityId[]);
  const waiting = named.filter(entity => reviewOf(entity) === 'proposed');
  const nodes = waiting
    .filter(({ kind }) => kind !== 'document')
    .map(({ id }): EntityReviewRequest => ({ entity: id, description: null, ...decision }));
  if (nodes.length > 0) await log.write((writer, by) => writer.reviewClaims([], by, nodes));
  for (const { id, kind } of waiting)
    if (kind === 'document')
      await log.write((writer, by) =>
        writer.reviewDocument({ document: id, version: null, decision: 'accept' }, { ...by, reason }),
      );
  const reviews = claims.map(({ id }) => ({ claim: id, ...decision }));
  await log.write((writer, by) => writer.reviewClaims(reviews, by));
}
