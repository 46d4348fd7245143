import { useState } from 'react';

import { useAsk, useSend } from '../client.ts';
import { ReviewQueueDocument } from '../generated/graphql.ts';
import { useInAddress } from '../in-address.ts';
import { Answered } from '../parts/states.tsx';
import { decide } from './decide.ts';
import { acceptClaim, neededWith, rehearseAcceptance } from './decide-claim.ts';
import { Decision, type Written } from './decision.tsx';
import { EffectsOfAcceptance, type Rehearsed } from './effects.tsx';
import { mayDecide } from './may-decide.ts';
import { type PartProps, useUndone } from './part.ts';
import { type Detail, useDetail } from './thing.tsx';
import { useOffered } from './use-offered.ts';
import { type Thing, thingOf, type Waiting, workOf } from './waiting.ts';
import { type Deed, NothingLeft, useOpenWork, WorkPlace, workId } from './work.tsx';

const shownAtOnce = 100;

/** Everything that waits for a decision, the oldest first. */
export function Queue(props: PartProps) {
  const asked = useAsk(ReviewQueueDocument, { first: shownAtOnce });
  const [chosen, choose] = useInAddress('item', { replaces: true });
  useUndone(props.deeds, asked.again, choose);
  return (
    <Answered asked={asked}>
      {({ reviewQueue }) =>
        !reviewQueue || reviewQueue.nodes.length === 0 ? (
          <NothingLeft>
            Nothing waits. What contributors put forward with <code>proposeClaims</code>, <code>addDocument</code>,{' '}
            <code>proposeEntities</code> or <code>amendEntity</code> stands here until it is decided on.
          </NothingLeft>
        ) : (
          <Open
            {...props}
            items={reviewQueue.nodes}
            total={reviewQueue.totalCount}
            chosen={chosen}
            choose={choose}
            again={asked.again}
          />
        )
      }
    </Answered>
  );
}

type OpenProps = PartProps & {
  readonly items: readonly Waiting[];
  readonly total: number;
  readonly chosen: string | null;
  readonly choose: (key: string) => void;
  readonly again: () => void;
};

const verbs = { ACCEPT: 'Accept', AMEND: 'Amend', REJECT: 'Reject' } as const;
const past = { ACCEPT: 'Accepted', AMEND: 'Amended', REJECT: 'Rejected' } as const;
type Choice = keyof typeof verbs;

function Open({ items, total, chosen, choose, again, viewer, drafts, deeds }: OpenProps) {
  const send = useSend();
  const works = items.map(item => workOf(item, viewer.name));
  const open = useOpenWork(works, chosen)!;
  const item = items[works.indexOf(open)]!;
  const thing = thingOf(item);
  const detail = useDetail(thing, useOffered());
  const [choice, setChoice] = useState<{ readonly key: string; readonly decision: Choice } | null>(null);
  const decision = choice?.key === open.key ? choice.decision : null;
  const may = mayDecide(viewer, item.change.by);
  const deedFor = (of: Choice, key: string, isPossible: boolean): Deed => ({
    key,
    name: verbs[of],
    run: isPossible && detail.state === 'waits' ? () => setChoice({ key: open.key, decision: of }) : null,
  });
  const leave = () => {
    setChoice(null);
    document.getElementById(workId)?.focus();
    if (detail.state !== 'waits') again();
  };
  const note = (of: Choice, written: Written) => deeds.note(`${past[of]}: ${open.title}`, open.key, written);
  const finish = (of: Choice, written: Written) => {
    setChoice(null);
    note(of, written);
    again();
  };
  const along = detail.claim && neededWith(detail.claim.document, detail.claim);
  const amended = decision === 'AMEND' ? detail.amended : null;
  return (
    <WorkPlace
      title="What waits"
      works={works}
      total={total}
      open={open}
      onOpen={choose}
      undone={deeds.undone}
      deeds={[
        deedFor('ACCEPT', 'a', may.accept),
        deedFor('AMEND', 'm', may.accept && detail.amended !== null),
        deedFor('REJECT', 'r', may.reject),
      ]}
    >
      {item.change.reason && <p dir="auto">“{item.change.reason}”</p>}
      {detail.state !== null && detail.state !== 'waits' && (
        <p className="failed" role="alert">
          Somebody decided on it meanwhile: {detail.state}
        </p>
      )}
      {decision && (
        <Decision
          key={`${open.key} ${decision}`}
          verb={verbs[decision]}
          about={`${open.key} ${decision}`}
          drafts={drafts}
          {...(amended && { fields: amended.fields, initial: amended.initial })}
          send={async values => {
            if (decision === 'ACCEPT' && detail.claim)
              return acceptWhole(send, detail.claim, values.reason ?? '', change => note('ACCEPT', change));
            const { payload, ...sent } = await decide(send, thing, { decision, values, amended, dryRun: false });
            return { ...sent, written: payload };
          }}
          onDone={written => finish(decision, written)}
          onConflict={detail.asked.again}
          onCancel={leave}
        />
      )}
      {may.why && <p className="facts">{may.why}</p>}
      {along && <p className="facts">{along}</p>}
      {detail.body}
      {may.reject && detail.state === 'waits' && detail.claim?.document.review !== 'PROPOSED' && (
        <EffectsOfAcceptance about={open.key} rehearse={() => rehearse(send, thing, detail)} />
      )}
    </WorkPlace>
  );
}

type Send = ReturnType<typeof useSend>;

/** Accepts what a claim needs before it, each in a change of its own, which is noted; the claim's own is given. */
async function acceptWhole(
  send: Send,
  claim: NonNullable<Detail['claim']>,
  reason: string,
  note: (change: Written) => void,
) {
  const { written, error } = await acceptClaim(send, { document: claim.document, claim, reason });
  const own = error === null ? written.at(-1) : undefined;
  for (const change of written) if (change !== own) note(change);
  return { data: written, error: error ?? undefined, written: own ?? null };
}

async function rehearse(send: Send, thing: Thing, { claim }: Detail): Promise<Rehearsed> {
  if (claim) return rehearseAcceptance(send, claim.document, claim);
  const values = { reason: 'A dry run.' };
  const { payload, ...sent } = await decide(send, thing, { decision: 'ACCEPT', values, amended: null, dryRun: true });
  return { ...sent, effects: payload?.dryRun ?? null };
}
