import type { FastifyRequest } from 'fastify';

import { asClaimId, type ClaimId, claimIdPattern } from '../../base/ids.ts';
import { schemaOrgClaim } from '../../exchange/formats/schema-org.ts';
import { nodesNamedIn } from '../../exchange/records/exported-graph.ts';
import { readableReviews } from '../../model/access.ts';
import type { Reader } from '../../store/read/reader.ts';
import type { Authenticate } from '../auth/authentication.ts';
import { baseOf } from './exports.ts';

/** What stands in the head of a page besides; empty where there is nothing to say. */
export type HeadOf = (request: FastifyRequest) => Promise<string>;

/**
 * A claim's page tells machines what it claims, in the words of schema.org, as far as anybody may know it; where nobody
 * is told without a token, or the store cannot be asked, it tells nothing.
 */
export const claimHead =
  ({ reader, authenticate }: { readonly reader: Reader; readonly authenticate: Authenticate }): HeadOf =>
  async request => {
    const { document, name } = request.params as { readonly document?: string; readonly name?: string };
    const id = asClaimId(`${document}/${name}`);
    if (!claimIdPattern.test(id)) return '';
    try {
      const reviews = readableReviews((await authenticate(undefined)).role);
      const described = await describe(reader, id, baseOf(request));
      return described !== null && reviews.includes(described.review) ? described.script : '';
    } catch {
      return '';
    }
  };

async function describe(reader: Reader, id: ClaimId, base: string) {
  const claim = (await reader.claims.bySlug([id])).get(id);
  if (!claim) return null;
  const nodes = await reader.entities.bySlug([...new Set(nodesNamedIn(claim))]);
  const content = schemaOrgClaim(claim, nodes, base);
  return content && { review: claim.review, script: scriptOf(content) };
}

/** Nothing in it ends the element, or begins another. */
const scriptOf = (content: object) =>
  `<script type="application/ld+json">${JSON.stringify(content).replaceAll('<', '\\u003c')}</script>`;
