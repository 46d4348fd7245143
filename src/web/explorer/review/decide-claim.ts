import type { CombinedError } from 'urql';

import type { useSend } from '../client.ts';
import {
  type ArticleClaimFragment,
  ReviewClaimsDocument,
  type ReviewClaimsInput,
  ReviewDocumentDocument,
  type WaitingArticleQuery,
} from '../generated/graphql.ts';
import type { Written } from './decision.tsx';
import type { Rehearsed } from './effects.tsx';

/** Decisions on a claim that is read beside its text, with one key each: the reason says how it was decided. */
const reasons = {
  ACCEPT: 'Read beside its text, which says so.',
  REJECT: 'Read beside its text, which does not say so.',
} as const;

type Article = Pick<NonNullable<WaitingArticleQuery['document']>, 'slug' | 'review' | 'publisher'>;
type Claim = ArticleClaimFragment;

/** Every change that was written, the last one last; `error` is null where all was. */
export type DecidedClaim = { readonly written: readonly Written[]; readonly error: CombinedError | null };

/** Accepts a claim after what it needs: the publisher, the document, and the new nodes that it names. */
export async function acceptClaim(
  send: ReturnType<typeof useSend>,
  document: Article,
  claim: Claim,
): Promise<DecidedClaim> {
  const written: Written[] = [];
  if (document.publisher.review === 'PROPOSED') {
    const input = { reviews: [], entities: [acceptedNode(document.publisher.slug)] };
    const { data, error } = await send(ReviewClaimsDocument, { input, dryRun: false });
    if (!data?.reviewClaims) return { written, error: error ?? null };
    written.push(data.reviewClaims);
  }
  if (document.review === 'PROPOSED') {
    const input = { document: document.slug, decision: 'ACCEPT', reason: reasons.ACCEPT } as const;
    const { data, error } = await send(ReviewDocumentDocument, { input, dryRun: false });
    if (!data?.reviewDocument) return { written, error: error ?? null };
    written.push(data.reviewDocument);
  }
  const { data, error } = await send(ReviewClaimsDocument, { input: acceptanceOf(document, claim), dryRun: false });
  return { written: data?.reviewClaims ? [...written, data.reviewClaims] : written, error: error ?? null };
}

/** What acceptance would change, of a claim whose document is accepted. */
export async function rehearseAcceptance(
  send: ReturnType<typeof useSend>,
  document: Article,
  claim: Claim,
): Promise<Rehearsed> {
  const { data, error } = await send(ReviewClaimsDocument, { input: acceptanceOf(document, claim), dryRun: true });
  return { data, error, effects: data?.reviewClaims?.dryRun ?? null };
}

/** The claim together with the new nodes that it names, but for the publisher, which its document needs before. */
function acceptanceOf({ publisher }: Article, claim: Claim): ReviewClaimsInput {
  const nodes = nodesWaiting(claim).filter(slug => slug !== publisher.slug);
  return {
    reviews: [{ claim: claim.slug, decision: 'ACCEPT', reason: reasons.ACCEPT }],
    entities: nodes.map(acceptedNode),
  };
}

const acceptedNode = (entity: string) => ({ entity, decision: 'ACCEPT', reason: reasons.ACCEPT }) as const;

export async function rejectClaim(send: ReturnType<typeof useSend>, { slug }: Claim): Promise<DecidedClaim> {
  const input: ReviewClaimsInput = {
    reviews: [{ claim: slug, decision: 'REJECT', reason: reasons.REJECT }],
    entities: [],
  };
  const { data, error } = await send(ReviewClaimsDocument, { input, dryRun: false });
  return { written: data?.reviewClaims ? [data.reviewClaims] : [], error: error ?? null };
}

/** The slugs of the nodes that a claim names and that wait for review. */
export function nodesWaiting({ subject, object, qualifiers, attribution }: Claim): string[] {
  const { speakers, office, organization, party, occasion, relays } = attribution;
  const optional = [object, office, organization, party, occasion].filter(node => node !== null);
  const all = [
    subject,
    ...optional,
    ...qualifiers.map(({ entity }) => entity),
    ...speakers,
    ...relays.map(({ actor }) => actor),
  ];
  return [...new Set(all.filter(({ review }) => review === 'PROPOSED').map(({ slug }) => slug))];
}
