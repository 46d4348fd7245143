import { useSend } from '../client.ts';
import type { WholeClaimFragment } from '../generated/graphql.ts';
import { claimFields, valuesOf } from './claim-fields.ts';
import { decide } from './decide.ts';
import { Decision, type Written } from './decision.tsx';
import type { Drafts } from './use-drafts.ts';
import { useOffered } from './use-offered.ts';

type AmendProps = {
  readonly claim: WholeClaimFragment;
  readonly drafts: Drafts;
  readonly onDone: (written: Written) => void;
  /** Left, or decided on by somebody else meanwhile. */
  readonly onLeave: () => void;
};

/** The form in which a proposed claim is said better. */
export function AmendClaim({ claim, drafts, onDone, onLeave }: AmendProps) {
  const send = useSend();
  const { slug } = claim;
  const fields = claimFields(claim.evidence.length, useOffered());
  const initial = { ...valuesOf(claim), name: `${slug.split('/')[1]}-amended` };
  return (
    <Decision
      verb="Amend"
      about={`${slug} AMEND`}
      drafts={drafts}
      fields={fields}
      initial={initial}
      send={async values => {
        const decision = { decision: 'AMEND', values, amended: { fields, initial }, dryRun: false } as const;
        const { payload, ...sent } = await decide(send, { kind: 'claim', slug }, decision);
        return { ...sent, written: payload };
      }}
      onDone={onDone}
      onConflict={onLeave}
      onCancel={onLeave}
    />
  );
}
