import { useEffect, useState } from 'react';

import type { Sent } from '../client.ts';
import type { DecidedFragment } from '../generated/graphql.ts';
import { NodeName, NodeNames } from '../parts/link.tsx';
import { counted, plain, showDay } from '../plain-words.ts';

type Effects = NonNullable<DecidedFragment['dryRun']>;
export type Rehearsed = Sent<unknown> & { readonly effects: Effects | null };

type EffectsProps = {
  /** Asks for a dry run of the acceptance. */
  readonly rehearse: () => Promise<Rehearsed>;
  /** Of what: asked again where it changes. */
  readonly about: string;
};

/** A dry run keeps other writers waiting: who goes on to the next thing within this time asks for none. */
const patience = 400;

/** What would be read otherwise once it is accepted. */
export function EffectsOfAcceptance({ rehearse, about }: EffectsProps) {
  const [asked, setAsked] = useState<{ readonly about: string; readonly answer: Rehearsed } | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked once for each thing, however often the page is drawn
  useEffect(() => {
    let isCurrent = true;
    const waiting = setTimeout(async () => {
      const answer = await rehearse();
      if (isCurrent) setAsked({ about, answer });
    }, patience);
    return () => {
      isCurrent = false;
      clearTimeout(waiting);
    };
  }, [about]);
  const answer = asked?.about === about ? asked.answer : null;
  return (
    <section className="effects" aria-label="What acceptance would change" aria-busy={answer === null}>
      <h3>What acceptance would change</h3>
      {answer === null ? (
        <p className="facts" role="status">
          A dry run is being made…
        </p>
      ) : answer.effects ? (
        <EffectList effects={answer.effects} />
      ) : (
        <p className="fault">
          {answer.error?.graphQLErrors.map(({ message }) => message).join(' ') || 'The dry run was not answered.'}
        </p>
      )}
    </section>
  );
}

function EffectList({
  effects: { notAcceptable, truncatedReason, statuses, disputes, paths },
}: {
  readonly effects: Effects;
}) {
  const isNothing = notAcceptable === null && statuses.length + disputes.length + paths.length === 0;
  return (
    <>
      {notAcceptable && <p className="fault">It cannot be accepted as it stands: {notAcceptable}</p>}
      {isNothing && <p className="facts">No reading, dispute or path.</p>}
      <ul>
        {statuses.map(({ channel, from, to, before, after }) => (
          <li key={`${channel.slug} ${from}`}>
            <NodeName node={channel} />: {daysOf(from, to)} <strong>{readingOf(after)}</strong> instead of{' '}
            {readingOf(before)}
          </li>
        ))}
        {disputes.map(({ kind, before, after }) => {
          const dispute = (after ?? before)!;
          return (
            <li key={dispute.slug}>
              {disputeWords[kind]} {plain(dispute.type)} about <NodeName node={dispute.subject} />:{' '}
              {dispute.sides.map(({ held, polarity, holders, holderCount, claimCount }, place) => (
                <span key={`${polarity} ${held}`}>
                  {place > 0 && ' against '}
                  <strong>
                    {polarity === 'DENIES' && 'not '}
                    <bdi>{held}</bdi>
                  </strong>{' '}
                  (<NodeNames nodes={holders} total={holderCount} />, {counted(claimCount, 'claim')})
                </span>
              ))}
            </li>
          );
        })}
        {paths.map(({ from, to, before, after }) => (
          <li key={`${from.slug} ${to.slug}`}>
            From <NodeName node={from} /> to <NodeName node={to} />: <strong>{hops(after)}</strong> instead of{' '}
            {hops(before)}
          </li>
        ))}
      </ul>
      {truncatedReason && <p className="facts">Not everything was looked at: {truncatedReason}</p>}
    </>
  );
}

const disputeWords = { APPEARS: 'A new', DISAPPEARS: 'No more', CHANGES: 'Another' } as const;
const hops = (count: number | null) => (count === null ? 'no path of three hops' : counted(count, 'hop'));

function daysOf(from: string | null, to: string | null): string {
  if (from !== null && from === to) return `on ${showDay(from)}`;
  return `from ${from === null ? 'the beginning' : showDay(from)}${to === null ? ' on' : ` to ${showDay(to)}`}`;
}

function readingOf({ state, group, status }: Effects['statuses'][number]['before']): string {
  const told = status ?? group;
  return told === null || state === 'DISPUTED' ? plain(state) : plain(told);
}
