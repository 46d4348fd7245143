import type { Sent, useSend } from '../client.ts';
import {
  type DecidedFragment,
  ReviewClaimsDocument,
  type ReviewDecision,
  ReviewDocumentDocument,
} from '../generated/graphql.ts';
import { toClaimInput } from './claim-fields.ts';
import type { Values } from './fields.ts';
import { toChanges } from './node-fields.ts';
import type { Amended } from './thing.tsx';
import type { Thing } from './waiting.ts';

type Decision = {
  readonly decision: ReviewDecision;
  readonly values: Values;
  /** What an amendment began with; null of other decisions. */
  readonly amended: Amended | null;
  readonly dryRun: boolean;
};

type Decided = Sent<unknown> & { readonly payload: DecidedFragment | null };

/** Sends a decision on what waits. */
export async function decide(
  send: ReturnType<typeof useSend>,
  thing: Thing,
  { decision, values, amended, dryRun }: Decision,
): Promise<Decided> {
  const reason = values.reason ?? '';
  if (thing.kind === 'document') {
    const input = { document: thing.slug, version: thing.version, decision: decision as 'ACCEPT' | 'REJECT', reason };
    const { data, error } = await send(ReviewDocumentDocument, { input, dryRun });
    return { data, error, payload: data?.reviewDocument ?? null };
  }
  const { slug } = thing;
  const input =
    thing.kind === 'claim'
      ? { reviews: [{ claim: slug, decision, reason, amendment: amended && toClaimInput(values) }] }
      : {
          entities: [
            {
              entity: slug,
              description: thing.description,
              decision,
              reason,
              amendment: amended && (toChanges(amended.fields, amended.initial, values) ?? {}),
            },
          ],
        };
  const { data, error } = await send(ReviewClaimsDocument, { input, dryRun });
  return { data, error, payload: data?.reviewClaims ?? null };
}
