import { Link as Routed } from 'wouter';

import { useAsk } from '../client.ts';
import { HomeDocument, type HomeQuery } from '../generated/graphql.ts';
import { asOf, type Moment, statusAsOf, useMoment } from '../moment.ts';
import { nodeAddress } from '../page-addresses.ts';
import { ClaimTable, DisputeList } from '../parts/claims.tsx';
import { Link, NodeName } from '../parts/link.tsx';
import { SearchBox } from '../parts/search-box.tsx';
import { Answered, Empty } from '../parts/states.tsx';
import { useTitle } from '../parts/title.ts';
import { Tour } from '../parts/tour.tsx';
import { counted, plain, showDay } from '../plain-words.ts';
import type { Row } from '../table-rows.ts';
import { tellReading } from '../timeline/reading-words.ts';

export function HomePage() {
  useTitle('Lines between adversaries');
  const [moment] = useMoment();
  const asked = useAsk(HomeDocument, { asOf: asOf(moment), ...statusAsOf(moment) });
  return (
    <>
      <Tour />
      <section className="welcome">
        <h1>Who said what about which line</h1>
        <p>
          Hotlines, deconfliction lines and back channels between adversaries: every statement with its speaker, its day
          and its source, and with its words where the rights of the source let them be shown.
        </p>
        <SearchBox isLarge />
      </section>
      <Answered
        asked={asked}
        about={({ channels }) => ({
          cited: { title: linesTitle(moment) },
          rows: (channels?.nodes ?? []).map(lineRow),
          follows: [],
        })}
      >
        {answer => (
          <>
            {isNow(moment) && <NothingYet {...answer} />}
            <Questions {...answer} />
            <Lines answer={answer} moment={moment} />
            <DisputeList
              disputes={answer.disputes?.nodes ?? []}
              total={answer.disputes?.totalCount ?? 0}
              title="Who disagrees"
            />
            <Newest answer={answer} moment={moment} />
          </>
        )}
      </Answered>
    </>
  );
}

/** On the day that is asked about; else as they were last known. */
const linesTitle = ({ held }: Moment): string =>
  held ? `Lines on ${showDay(held)}` : 'Lines, as they were last known';

const isNow = ({ held, said }: Moment): boolean => held === null && said === null;

type Seen = { readonly answer: HomeQuery; readonly moment: Moment };

function Lines({ answer: { channels, claims, documents }, moment }: Seen) {
  return (
    <section aria-labelledby="lines-title">
      <h2 id="lines-title">{linesTitle(moment)}</h2>
      <ul className="lines">
        {channels?.nodes.map(channel => (
          <li key={channel.slug} className="line">
            <NodeName node={channel} /> <span className="facts">{plain(channel.channelKind)}</span>{' '}
            <LineStatus line={channel} />
          </li>
        ))}
      </ul>
      {channels && claims && documents && (
        <p className="facts">
          {isNow(moment) ? 'There are ' : 'Seen from this point in time are '}
          {counted(claims.totalCount, 'claim')}, not counting those that were replaced or withdrawn, and{' '}
          {counted(documents.totalCount, 'document')}
          {!isNow(moment) && ' with such claims'}. <Link to="/disputes">Disputes</Link>,{' '}
          <Link to="/describers">who described which line</Link>
        </p>
      )}
    </section>
  );
}

function LineStatus({ line: { status, timeline } }: { readonly line: Line }) {
  if (status) return <span className={statusClass(status.group)}>{tellReading(status)}</span>;
  const last = lastKnown(timeline);
  if (!last) return <span className="facts">no status told</span>;
  return (
    <span className={statusClass(last.group)}>
      {last.words}, {last.year}
    </span>
  );
}

const statusClass = (group: string | null): string => `status group-${(group ?? 'none').toLowerCase()}`;

/** Of a graph in which nothing is accepted. */
function NothingYet({ channels, claims }: HomeQuery) {
  if (channels?.totalCount !== 0 || claims?.totalCount !== 0) return null;
  return (
    <Empty>
      Nothing is accepted in this graph yet. What was read in or put forward waits in the{' '}
      <Link to="/review">review</Link>, which takes a token of a contributor, an editor or an admin:{' '}
      <code>backchannel token create --role editor --name NAME</code> gives one. Until then{' '}
      <code>backchannel load</code> fills a graph from a dataset.
    </Empty>
  );
}

/** Questions that this graph has an answer to, each a link. */
function Questions({ channels, disputes }: HomeQuery) {
  const lines = channels?.nodes ?? [];
  // of which most was told
  const told = lines.toSorted((a, b) => b.timeline.length - a.timeline.length)[0];
  const known = told && lastKnown(told.timeline);
  if (!told || !known) return null;
  const [dispute] = disputes?.nodes ?? [];
  const [one, other] = dispute?.sides.flatMap(({ holders }) => holders) ?? [];
  return (
    <section aria-labelledby="questions-title">
      <h2 id="questions-title">Questions to begin with</h2>
      <ul>
        <li>
          <Link to="/describers?who=spokespersons">Which spokespersons described which lines?</Link>
        </li>
        <li>
          <Link to={nodeAddress(told)}>Who said what of “{told.name}”, and was it open?</Link>
        </li>
        <li>
          <Routed to={`${nodeAddress(told)}?said=${known.year}-01-01`}>
            What had been said of it by the beginning of {known.year}?
          </Routed>
        </li>
        {one && other && (
          <li>
            <Link to={`/paths?from=${encodeURIComponent(one.slug)}&to=${encodeURIComponent(other.slug)}`}>
              Through whom are {one.name} and {other.name} connected?
            </Link>
          </li>
        )}
      </ul>
    </section>
  );
}

function Newest({ answer: { newest }, moment }: Seen) {
  if (!newest || newest.nodes.length === 0) return null;
  return (
    <section aria-labelledby="newest-title">
      <h2 id="newest-title">What entered last{!isNow(moment) && ', of what is to be seen from this point in time'}</h2>
      <ClaimTable claims={newest.nodes} />
    </section>
  );
}

type Line = NonNullable<HomeQuery['channels']>['nodes'][number];

function lineRow({ slug, name, channelKind, status, timeline }: Line): Row {
  const line = { line: slug, name, kind: channelKind };
  if (status) return { ...line, status: tellReading(status) };
  const last = lastKnown(timeline);
  return { ...line, last_known: last?.words ?? null, year: last?.year ?? null };
}

type Timeline = NonNullable<HomeQuery['channels']>['nodes'][number]['timeline'];

/** The last thing that anybody attests, and the year that it rests on; null where there is nothing. */
function lastKnown(timeline: Timeline): { words: string; group: string | null; year: string } | null {
  const last = timeline.findLast(({ reading }) => reading.lastAttested);
  if (!last) return null;
  const { state, group, status, lastAttested, lastKnown: known } = last.reading;
  const words = status ?? group ?? known?.status ?? known?.group ?? state;
  return { words: plain(words), group: group ?? known?.group ?? null, year: lastAttested!.slice(0, 4) };
}
