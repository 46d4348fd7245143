/** Records an article, and what is proposed of it for review, step by step: what was recorded before an interruption is not recorded twice. */
import type { EntityId } from '../base/ids.ts';
import type { Authorship } from '../model/change.ts';
import { type ClaimDraft, draftClaim } from '../model/draft.ts';
import { type Document, type DocumentVersion, type Entity, reviewOf } from '../model/entity.ts';
import { draftEntity } from '../model/entity-draft.ts';
import type { EntityReviewRequest } from '../store/curate/review-entities.ts';
import type { Reader } from '../store/read/reader.ts';
import { namedIn } from '../store/rows/columns.ts';
import type { Writer } from '../store/store.ts';
import type { KnownGraph } from './known-graph.ts';
import type { IngestedArticle } from './pipeline.ts';
import type { ProposedClaim } from './propose/drafting.ts';
import { newId } from './propose/new-id.ts';
import { closeLinksOf } from './report/close-links.ts';
import { remarkOf } from './report/doubts.ts';

export type Recorded =
  | {
      readonly kind: 'recorded';
      readonly document: EntityId;
      readonly nodes: number;
      readonly claims: number;
      readonly accepted: number;
    }
  /** Its publisher has to be accepted before what it published; `isNew`: it was proposed now. */
  | { readonly kind: 'waits'; readonly publisher: EntityId; readonly isNew: boolean };

export type Recording = {
  readonly reader: Reader;
  readonly writer: Writer;
  readonly graph: KnownGraph;
  readonly by: string;
  /** Claims scored so high are accepted, with their document and the nodes that they name; null: nothing is. */
  readonly acceptAbove: number | null;
};

/** So many at once, as through the API. */
const mostAtOnce = 100;

export async function recordArticle(ingested: IngestedArticle, recording: Recording): Promise<Recorded> {
  const { reader, writer, acceptAbove } = recording;
  const { article, proposals, known } = ingested;
  const authorship = { by: recording.by, reason: `Read from ${article.name}.`, mutation: null };
  const publisher = await publisherOf(ingested, recording, authorship);
  if (publisher.kind === 'waits') return publisher;
  const version: DocumentVersion = { sha256: article.sha256, length: ingested.length, excerpt: false };
  const document: Document = { ...ingested.document, publisher: publisher.node, versions: [version] };
  if (known === null) {
    const { versions: _, ...described } = document;
    await writer.addDocument({ id: document.id, described, version: { ...version, text: null } }, authorship);
  }
  await writer.attach({ sha256: article.sha256, text: article.text });
  const entities = proposals.entities.map(draftEntity);
  for (const batch of batchesOf(entities)) await writer.proposeEntities(batch, authorship);
  const links = closeLinksOf(proposals);
  const drafts = proposals.claims.map(claim => ({
    score: claim.score,
    origin: originOf(claim, ingested),
    draft: draftClaim({ ...claim, note: remarkOf(claim, ingested, links) }, document),
  }));
  const before = await reader.claims.bySlug(drafts.map(({ draft }) => draft.id));
  const fresh = drafts.filter(({ draft }) => !before.has(draft.id));
  for (const [origin, own] of Map.groupBy(fresh, one => one.origin))
    for (const batch of batchesOf(own.map(({ draft }) => draft)))
      await writer.proposeClaims(batch, { ...authorship, reason: `Read from ${article.name} by ${origin}.` });
  const sure = acceptAbove === null ? [] : fresh.filter(({ score }) => score >= acceptAbove).map(({ draft }) => draft);
  if (sure.length > 0) await accept(sure, document, { ...recording, entities });
  return {
    kind: 'recorded',
    document: document.id,
    nodes: entities.length,
    claims: fresh.length,
    accepted: sure.length,
  };
}

/** Who proposes a claim, in words for those who review it. */
function originOf({ drawnFrom }: ProposedClaim, { findings }: IngestedArticle): string {
  const model = drawnFrom.kind === 'status' ? findings.statuses[drawnFrom.status]!.by : undefined;
  return model === undefined ? 'rules' : `the language model ${model}`;
}

function batchesOf<Item>(items: readonly Item[]): Item[][] {
  const batches: Item[][] = [];
  for (let start = 0; start < items.length; start += mostAtOnce) batches.push(items.slice(start, start + mostAtOnce));
  return batches;
}

type AcceptedPublisher = { readonly kind: 'accepted'; readonly node: EntityId };

async function publisherOf(
  { publisher }: IngestedArticle,
  { reader, writer, graph, acceptAbove }: Recording,
  authorship: Authorship,
): Promise<AcceptedPublisher | Extract<Recorded, { kind: 'waits' }>> {
  const { name } = publisher;
  const node = publisher.node ?? newId('organization', name, new Set(graph.slugs));
  if (publisher.node === null) {
    const outlet = { kind: 'organization', id: node, name, aliases: [], externalIds: [] } as const;
    await writer.proposeEntities([draftEntity({ ...outlet, organizationKind: 'news-outlet' })], authorship);
  }
  const [recorded] = await reader.entities.recorded([node]);
  if (recorded && reviewOf(recorded) === 'accepted') return { kind: 'accepted', node };
  if (acceptAbove === null) return { kind: 'waits', publisher: node, isNew: publisher.node === null };
  await writer.reviewClaims([], authorship, [acceptanceOf(node)]);
  return { kind: 'accepted', node };
}

const reason = 'Scored high enough to be accepted as it was read.';
const acceptanceOf = (entity: EntityId): EntityReviewRequest => ({
  entity,
  description: null,
  decision: 'accept',
  reason,
  amendment: null,
});

/** With their document and those of the new nodes that they name, for what is accepted names nothing that is not. */
async function accept(
  claims: readonly ClaimDraft[],
  { id }: Document,
  { reader, writer, by, entities }: Recording & { readonly entities: readonly Entity[] },
): Promise<void> {
  const authorship = { by, reason, mutation: null };
  const [document] = await reader.entities.recorded([id]);
  if (document && reviewOf(document) === 'proposed')
    await writer.reviewDocument({ document: id, version: null, decision: 'accept' }, authorship);
  const named = new Set(claims.flatMap(namedIn));
  const nodes = entities.filter(entity => named.has(entity.id)).map(entity => acceptanceOf(entity.id));
  const reviews = claims.map(claim => ({ claim: claim.id, decision: 'accept', reason, amendment: null }) as const);
  await writer.reviewClaims(reviews, authorship, nodes);
}
