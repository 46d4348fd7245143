import type {
  ChannelPageQuery,
  ClaimLineFragment,
  DisputeLineFragment,
  PathsQuery,
  StatusClaimFragment,
} from './generated/graphql.ts';
import type { DrawnEdge } from './graph/drawn.ts';
import type { Linked } from './parts/link.tsx';

/** A row of what a page shows, for other programs: slugs and dates as the API gives them, several of one kind with "; " between. */
export type Row = Readonly<Record<string, string | number | null>>;

const slugs = (nodes: readonly Pick<Linked, 'slug'>[]) => nodes.map(({ slug }) => slug).join('; ');
const names = (nodes: readonly Pick<Linked, 'name'>[]) => nodes.map(({ name }) => name).join('; ');

type AnyClaim = ClaimLineFragment | StatusClaimFragment;

const claimRow = (claim: AnyClaim): Row => ({
  claim: claim.slug,
  gist: claim.gist,
  polarity: claim.polarity,
  modality: claim.modality,
  held: claim.validTime?.edtf ?? null,
  held_at_least: claim.validTime ? String(claim.validTime.atLeast) : null,
  said: claim.assertedAt,
  speakers: names(claim.attribution.speakers),
  speaker_slugs: slugs(claim.attribution.speakers),
  publisher: claim.attribution.publisher.name,
  document: claim.document.name,
  document_slug: claim.document.slug,
});

export const claimRows = (claims: readonly ClaimLineFragment[]): Row[] =>
  claims.map(claim => ({
    ...claimRow(claim),
    subject: claim.subject.slug,
    predicate: claim.predicate,
    object: claim.object?.slug ?? null,
  }));

const statusRow = (claim: StatusClaimFragment): Row => ({
  status: claim.value?.__typename === 'StatusValue' ? claim.value.status : null,
  ...claimRow(claim),
  quotation: claim.evidence.flatMap(({ quotation }) => quotation ?? []).join(' […] ') || null,
});

/** What is said of a line's status, of its families' and of its lines'. */
export const statusRows = (channel: NonNullable<ChannelPageQuery['channel']>): Row[] =>
  [channel, ...channel.partOf.nodes, ...channel.parts.nodes].flatMap(line =>
    line.statusClaims.nodes.map(claim => ({ line: line.name, line_slug: line.slug, ...statusRow(claim) })),
  );

export const disputeRows = (disputes: readonly DisputeLineFragment[]): Row[] =>
  disputes.flatMap(({ slug, type, scope, predicate, subject, overlap, sides }) =>
    sides.map(side => ({
      dispute: slug,
      type,
      scope,
      subject: subject.slug,
      predicate,
      from: overlap?.earliest ?? null,
      to: overlap?.latest ?? null,
      side: side.held,
      side_polarity: side.polarity,
      holders: names(side.holders),
      holder_count: side.holderCount,
      claim_count: side.claimCount,
    })),
  );

/** One for each claim behind an edge of a graph. */
export const edgeRows = (edges: readonly DrawnEdge[]): Row[] =>
  edges.flatMap(({ from, to, predicate, form, claims }) =>
    claims.map(({ slug, polarity, modality }) => ({ from, predicate, to, form, polarity, modality, claim: slug })),
  );

/** One for each hop. */
export const pathRows = ({ paths }: PathsQuery): Row[] =>
  (paths?.paths ?? []).flatMap(({ hops }, path) =>
    hops.map(({ from, to, fromRole, toRole, claim }, hop) => ({
      path: path + 1,
      hop: hop + 1,
      from: from.slug,
      from_role: fromRole,
      to: to.slug,
      to_role: toRole,
      predicate: claim.predicate,
      ...statusRow(claim),
    })),
  );
