/** What a curator is told of an article that was read: what was found, what is new, what is doubtful, what it repeats or contradicts. */
import { asEntityId, type ClaimId, type EntityId } from '../../base/ids.ts';
import { sliceCodePoints } from '../../base/text.ts';
import { compareProposed, type ProposedComparison } from '../../graph/ask/compare-proposed.ts';
import { type ClaimDraft, draftClaim } from '../../model/draft.ts';
import type { EntityKind } from '../../model/entity.ts';
import type { StatedEntity } from '../../model/entity-draft.ts';
import type { DisagreementType } from '../../model/readings/disagreement.ts';
import type { Reader } from '../../store/read/reader.ts';
import type { FoundStatement, Suggestions } from '../article-findings.ts';
import type { IngestedArticle } from '../pipeline.ts';
import { type DrawnFrom, statementAround } from '../propose/claim-drafts.ts';
import { type CodePointSpan, type Span, spanConversion } from '../span.ts';
import { type CloseLink, closeLinksOf } from './close-links.ts';
import { doubtsOf, unsureLinksOf } from './doubts.ts';

export type ArticleReport = {
  readonly found: FoundCounts;
  readonly newNodes: readonly { readonly id: EntityId; readonly kind: EntityKind; readonly name: string }[];
  /** What is told of new lines. */
  readonly newLines: readonly NewLine[];
  /** Names that may mean more than one node. */
  readonly closeLinks: readonly CloseLink[];
  readonly claims: readonly ReportedClaim[];
  /** Statements about channels of which no claim was made, or one beyond as many as are put forward. */
  readonly unassigned: readonly UnassignedStatement[];
  /** What a language model was asked, and what of its answer was dropped; null: none was asked. */
  readonly suggestions: Omit<Suggestions, 'claims'> | null;
};

/** Terms of the vocabulary; null where nothing tells. */
export type NewLine = {
  readonly id: EntityId;
  readonly kind: string | null;
  readonly level: string | null;
  readonly domain: string | null;
};

const counted = [
  'people',
  'organizations',
  'states',
  'places',
  'channels',
  'dates',
  'events',
  'statements',
  'statuses',
] as const;
export type FoundCounts = Readonly<Record<(typeof counted)[number], number>>;

export type ReportedClaim = {
  readonly id: ClaimId;
  readonly gist: string;
  /** The status of a channel, or one who is at an end of it. */
  readonly about: DrawnFrom['kind'];
  /** EDTF; null where nothing tells. */
  readonly validTime: string | null;
  /** Who proposed it: `rules`, or the name of a language model. */
  readonly by: string;
  /** From 0 to 1. */
  readonly score: number;
  /** In words; empty where nothing speaks against it. */
  readonly doubts: readonly string[];
  /** Of `closeLinks`, the names whose nodes it is about, leads to or was spoken by. */
  readonly unsureNames: readonly string[];
  /** In code points. */
  readonly evidence: readonly CodePointSpan[];
  /** The words there. */
  readonly words: readonly string[];
  /** Accepted claims that say the same already. */
  readonly repeats: readonly OtherClaim[];
  /** Accepted claims that it cannot be true with. */
  readonly contradicts: readonly (OtherClaim & { readonly type: DisagreementType })[];
};

export type OtherClaim = { readonly id: ClaimId; readonly gist: string };

export type UnassignedStatement = {
  /** Null: nobody could be told. */
  readonly speaker: string | null;
  readonly isQuotation: boolean;
  /** In code points. */
  readonly place: CodePointSpan;
  readonly words: string;
};

/** Against the graph as it stands: to be asked before the article is recorded. */
export async function reportOn(ingested: IngestedArticle, reader: Reader): Promise<ArticleReport> {
  const { article, findings, proposals, publisher, suggestions } = ingested;
  const drafts = draftsOf(ingested);
  const compared = await compareProposed(reader, await reader.vocabulary(), drafts);
  const closeLinks = closeLinksOf(proposals);
  return {
    found: Object.fromEntries(counted.map(sort => [sort, findings[sort].length])) as FoundCounts,
    newNodes: [
      ...(publisher.isNew ? [{ id: publisher.node, kind: 'organization', name: publisher.name } as const] : []),
      ...proposals.entities.map(({ id, kind, name }) => ({ id: asEntityId(id), kind, name })),
    ],
    newLines: proposals.entities.filter(({ kind }) => kind === 'channel').map(newLineOf),
    closeLinks,
    claims: proposals.claims.map((claim, at) => ({
      ...reportedDraft(drafts[at]!, compared.get(drafts[at]!.id)!),
      about: claim.drawnFrom.kind,
      by: (claim.drawnFrom.kind === 'status' ? findings.statuses[claim.drawnFrom.status]!.by : null) ?? 'rules',
      score: claim.score,
      words: claim.evidence.map(({ start, length }) => sliceCodePoints(article.text, start, length)),
      doubts: doubtsOf(claim, ingested),
      unsureNames: unsureLinksOf(claim, closeLinks).map(({ name }) => name),
    })),
    unassigned: unassignedIn(ingested),
    suggestions: suggestions && {
      by: suggestions.by,
      dropped: suggestions.dropped,
      warnings: suggestions.warnings,
    },
  };
}

/** "Unspecified" says nothing. */
function newLineOf({ id, channelKind, level, domain }: StatedEntity): NewLine {
  const told = (term: unknown) => (typeof term === 'string' && term !== 'unspecified' ? term : null);
  return { id: asEntityId(id), kind: told(channelKind), level: told(level), domain: told(domain) };
}

function draftsOf({ article, document, length, proposals }: IngestedArticle): ClaimDraft[] {
  const versions = [{ sha256: article.sha256, length, excerpt: false }];
  return proposals.claims.map(claim => draftClaim(claim, { ...document, versions }));
}

function reportedDraft(
  { id, gist, validTime, evidence }: ClaimDraft,
  { repeats, contradicts }: ProposedComparison,
): Omit<ReportedClaim, 'about' | 'by' | 'score' | 'words' | 'doubts' | 'unsureNames'> {
  return {
    id,
    gist,
    validTime: validTime?.edtf ?? null,
    evidence: evidence.map(({ start, length }) => [start, start + length]),
    repeats: repeats.map(other => ({ id: other.id, gist: other.gist })),
    contradicts: contradicts.map(({ claim, type }) => ({ id: claim.id, gist: claim.gist, type })),
  };
}

/** Statements about channels of which no claim was made, or one beyond as many as are put forward, with their words. */
export function unassignedIn({
  article: { text },
  findings: { statements },
  proposals,
  beyond,
}: Pick<IngestedArticle, 'article' | 'findings' | 'proposals' | 'beyond'>): UnassignedStatement[] {
  const { toPair, toSpan } = spanConversion(text);
  const told = ({ start, end }: Span, statement: FoundStatement | null): UnassignedStatement => ({
    speaker: statement?.speaker?.name ?? null,
    isQuotation: statement?.isQuotation ?? false,
    place: toPair({ start, end }),
    words: text.slice(start, end),
  });
  const leftOut = beyond.flatMap(({ evidence }) =>
    evidence.map(({ start, length }) => {
      const span = toSpan([start, start + length]);
      return told(span, statementAround(statements, span));
    }),
  );
  return [...proposals.unassigned.map(one => told(one, one)), ...leftOut];
}
