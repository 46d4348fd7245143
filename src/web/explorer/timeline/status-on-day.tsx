import type { ReactNode } from 'react';

import type { ChannelPageQuery, StatusOnDayFragment } from '../generated/graphql.ts';
import { claimAddress } from '../page-addresses.ts';
import { Link, NodeName, NodeNames } from '../parts/link.tsx';
import { plain, showDay } from '../plain-words.ts';
import { tellReading } from './reading-words.ts';

type Position = StatusOnDayFragment['positions'][number];

/** What a line's status is on a day, and its family's: in a sentence, with why, and who says so. Nothing where no day is asked about. */
export function StatusOnDay({
  channel: { status, partOf },
  day,
}: {
  readonly channel: NonNullable<ChannelPageQuery['channel']>;
  readonly day: string | null;
}) {
  if (day === null || !status) return null;
  return (
    <section className="on-day" aria-labelledby="on-day-title">
      <h2 id="on-day-title">Status on {showDay(day)}</h2>
      <Reading of="This line" reading={status} />
      {partOf.nodes.map(
        family =>
          family.status && (
            <Reading
              key={family.slug}
              of={
                <>
                  Its family, <NodeName node={family} />
                </>
              }
              reading={family.status}
            />
          ),
      )}
    </section>
  );
}

function Reading({ of, reading }: { readonly of: ReactNode; readonly reading: StatusOnDayFragment }) {
  const { why, lastKnown, positions } = reading;
  const [deciding, others] = [positions.filter(({ decides }) => decides), positions.filter(({ decides }) => !decides)];
  return (
    <>
      <p>
        {of}: <strong>{tellReading(reading)}</strong>. {why}
        {lastKnown && (
          <>
            {' '}
            Last known: {plain(lastKnown.status ?? lastKnown.group ?? 'DISPUTED')}, until{' '}
            {lastKnown.until ? showDay(lastKnown.until) : 'an unknown time'} at the latest, by{' '}
            <NodeNames nodes={lastKnown.holders} />.
          </>
        )}
      </p>
      <Positions positions={deciding} />
      {others.length > 0 && (
        <details>
          <summary>Said besides, which does not decide ({others.length})</summary>
          <Positions positions={others} />
        </details>
      )}
    </>
  );
}

function Positions({ positions }: { readonly positions: readonly Position[] }) {
  if (positions.length === 0) return null;
  return (
    <ul>
      {positions.map(position => {
        const { holder, scope, channel, status, polarity, modality, claims } = position;
        return (
          <li key={claims[0]!.slug + holder.slug}>
            <NodeName node={holder} />: {polarity === 'DENIES' && 'denies '}
            {plain(status)}
            {modality !== 'ASSERTED' && ` (${plain(modality)})`}
            {scope === 'BROADER' && (
              <>
                , of <NodeName node={channel} />
              </>
            )}
            {tellStanding(position)}
            {claims.map(({ slug }, place) => (
              <span key={slug}>
                {place === 0 ? ' · ' : ', '}
                <Link to={claimAddress(slug)}>{place === 0 ? 'the claim' : 'another'}</Link>
              </span>
            ))}
          </li>
        );
      })}
    </ul>
  );
}

/** How a position stands to the day. */
function tellStanding({ standing, coverage, lastAttested }: Position): string {
  const last = lastAttested ? showDay(lastAttested) : 'an unknown time';
  switch (standing) {
    case 'ATTESTS':
      return coverage === 'POSSIBLE' ? ', possibly of this day' : ', of this day';
    case 'LASTS':
      return `, said to last; last attested ${last}`;
    case 'UNRECONCILED':
      return `, said to last from ${last} on, and left open by what others saw since`;
    case 'PAST':
      return `, up to ${last}`;
    case 'INTENDS':
      return ', which attests nothing';
  }
}
