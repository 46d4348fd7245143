import type { CombinedError } from 'urql';

import type { useSend } from '../client.ts';
import {
  type ArticleInReviewFragment,
  type NodesInReviewFragment,
  ReviewClaimsDocument,
  type ReviewClaimsInput,
} from '../generated/graphql.ts';
import { counted } from '../plain-words.ts';
import { decide } from './decide.ts';
import type { Written } from './decision.tsx';
import type { Rehearsed } from './effects.tsx';
import type { Thing } from './waiting.ts';

/** What the log says where whoever decided with a key typed no reason: nothing that they did not say. */
const noReason = 'No reason was given.';

/** The reason as it was typed, which may be empty. */
const reasonOf = (typed: string): string => typed.trim() || noReason;

const decisionOf = (decision: 'ACCEPT' | 'REJECT', typed: string) =>
  ({ decision, values: { reason: reasonOf(typed) }, amended: null, dryRun: false }) as const;

type Article = Pick<ArticleInReviewFragment, 'slug' | 'review' | 'publisher'>;
type Claim = { readonly slug: string } & NodesInReviewFragment;

/** `reason`: as it was typed, which may be empty. */
type Acceptance = { readonly document: Article; readonly claim: Claim; readonly reason: string };

/** Every change that was written, the last one last; `error` is null where all was. */
export type DecidedClaim = { readonly written: readonly Written[]; readonly error: CombinedError | null };

/** Accepts a claim after what it needs: the publisher, the document, and the new nodes that it names. */
export async function acceptClaim(
  send: ReturnType<typeof useSend>,
  { document, claim, reason }: Acceptance,
): Promise<DecidedClaim> {
  const written: Written[] = [];
  const { publisher } = document;
  const needed: Thing[] = [
    ...(publisher.review === 'PROPOSED' ? [{ kind: 'node', slug: publisher.slug, description: null } as const] : []),
    ...(document.review === 'PROPOSED' ? [{ kind: 'document', slug: document.slug, version: null } as const] : []),
  ];
  for (const thing of needed) {
    const { payload, error } = await decide(send, thing, decisionOf('ACCEPT', reason));
    if (!payload) return { written, error: error ?? null };
    written.push(payload);
  }
  const { data, error } = await send(ReviewClaimsDocument, {
    input: acceptanceOf({ document, claim, reason }),
    dryRun: false,
  });
  return { written: data?.reviewClaims ? [...written, data.reviewClaims] : written, error: error ?? null };
}

/** What acceptance would change, of a claim whose document is accepted. */
export async function rehearseAcceptance(
  send: ReturnType<typeof useSend>,
  document: Article,
  claim: Claim,
): Promise<Rehearsed> {
  const { data, error } = await send(ReviewClaimsDocument, {
    input: acceptanceOf({ document, claim, reason: '' }),
    dryRun: true,
  });
  return { data, error, effects: data?.reviewClaims?.dryRun ?? null };
}

/** The claim together with the new nodes that it names, but for the publisher, which its document needs before. */
function acceptanceOf({ document: { publisher }, claim, reason }: Acceptance): ReviewClaimsInput {
  const nodes = nodesWaiting(claim).filter(slug => slug !== publisher.slug);
  const accepted = { decision: 'ACCEPT', reason: reasonOf(reason) } as const;
  return {
    reviews: [{ claim: claim.slug, ...accepted }],
    entities: nodes.map(entity => ({ entity, ...accepted })),
  };
}

export async function rejectClaim(
  send: ReturnType<typeof useSend>,
  { slug }: Claim,
  reason: string,
): Promise<DecidedClaim> {
  const { payload, error } = await decide(send, { kind: 'claim', slug }, decisionOf('REJECT', reason));
  return { written: payload ? [payload] : [], error: error ?? null };
}

/** The slugs of the nodes that a claim names and that wait for review. */
function nodesWaiting({ subject, object, qualifiers, attribution }: Claim): string[] {
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

/** What acceptance takes along, in words; empty where it takes nothing. */
export function neededWith({ review, publisher }: Article, claim: Claim): string {
  const nodes = nodesWaiting(claim);
  const along = [
    publisher.review === 'PROPOSED' && 'its publisher',
    review === 'PROPOSED' && 'the document',
    nodes.length > 0 && `${counted(nodes.length, 'new node')} (${nodes.join(', ')})`,
  ].filter(Boolean);
  return along.length === 0 ? '' : `Accepted with it: ${along.join(', ')}.`;
}
