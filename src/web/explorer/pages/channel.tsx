import { useAsk } from '../client.ts';
import { showDate } from '../dates-in-words.ts';
import { ChannelPageDocument, type ChannelPageQuery, type DocumentLineFragment } from '../generated/graphql.ts';
import { useOpen } from '../in-address.ts';
import { asOf, statusAsOf, useMoment } from '../moment.ts';
import { DisputeList } from '../parts/claims.tsx';
import { Facts } from '../parts/facts.tsx';
import { NodeHead } from '../parts/head.tsx';
import { NodeName, NodeNames } from '../parts/link.tsx';
import { Answered, Empty } from '../parts/states.tsx';
import { counted, plain, showDay } from '../plain-words.ts';
import { statusRows } from '../table-rows.ts';
import { StatusOnDay } from '../timeline/status-on-day.tsx';
import { Timeline } from '../timeline/timeline.tsx';
import { NotFound } from './not-found.tsx';

export function ChannelPage({ slug }: { readonly slug: string }) {
  const [moment] = useMoment();
  const [bar, choose] = useOpen('bar');
  const asked = useAsk(ChannelPageDocument, { slug, asOf: asOf(moment), ...statusAsOf(moment) });
  return (
    <Answered
      asked={asked}
      about={({ channel }) =>
        channel && {
          cited: { title: channel.name },
          rows: statusRows(channel),
          follows: [channel, ...channel.partOf.nodes, ...channel.parts.nodes].map(line => line.slug),
        }
      }
    >
      {answer =>
        answer.channel ? (
          <Channel answer={answer} channel={answer.channel} day={moment.held} chosen={bar} onChoose={choose} />
        ) : (
          <NotFound what={slug} />
        )
      }
    </Answered>
  );
}

type ChannelProps = {
  readonly answer: ChannelPageQuery;
  readonly channel: NonNullable<ChannelPageQuery['channel']>;
  /** On which it is asked about; null for none. */
  readonly day: string | null;
  readonly chosen: string | null;
  readonly onChoose: (bar: string | null) => void;
};

function Channel({ answer, channel, day, chosen, onChoose }: ChannelProps) {
  const {
    channelKind,
    level,
    domain,
    purpose,
    ends,
    belongsTo,
    itsLines,
    agreements,
    describers,
    mentionedIn,
    disputes,
    timeline,
  } = channel;
  const kinds = [
    plainUnlessUnspecified(channelKind),
    plainUnlessUnspecified(level),
    domain === 'ALL' ? 'all operations' : plainUnlessUnspecified(domain),
  ];
  return (
    <>
      <NodeHead node={channel} kind={kinds.filter(Boolean).join(' · ')}>
        {purpose && <p>{purpose}</p>}
      </NodeHead>
      <Ends ends={ends} />
      {timeline.length > 0 || channel.statusClaims.totalCount > 0 ? (
        <>
          <StatusOnDay channel={channel} day={day} />
          <Timeline answer={answer} day={day} chosen={chosen} onChoose={onChoose} />
        </>
      ) : (
        <Empty>Nobody has said anything of the status of this line, as far as these documents go.</Empty>
      )}
      <DisputeList disputes={disputes.nodes} total={disputes.totalCount} title="Disputes" />
      {[belongsTo, itsLines, agreements, describers].some(({ nodes }) => nodes.length > 0) && (
        <section aria-labelledby="related-title">
          <h2 id="related-title">Around it</h2>
          <Facts
            facts={{
              'Belongs to': belongsTo.nodes.length > 0 && <NodeNames nodes={belongsTo.nodes} />,
              'Its lines': itsLines.nodes.length > 0 && (
                <NodeNames nodes={itsLines.nodes} total={itsLines.totalCount} />
              ),
              Agreements: agreements.nodes.length > 0 && <NodeNames nodes={agreements.nodes} />,
              'Described by': describers.nodes.length > 0 && (
                <NodeNames nodes={describers.nodes} total={describers.totalCount} />
              ),
            }}
          />
        </section>
      )}
      <Documents documents={mentionedIn.nodes} total={mentionedIn.totalCount} day={day} />
    </>
  );
}

const plainUnlessUnspecified = (value: string) => value !== 'UNSPECIFIED' && plain(value);

function Ends({ ends }: Pick<ChannelProps['channel'], 'ends'>) {
  if (ends.length === 0) return null;
  return (
    <section className="ends" aria-label="Ends of the line">
      {ends.map(({ actor, role, side, site, languages }) => (
        <article key={`${role} ${actor.slug}`}>
          <p className="role">{role === 'PARTY' ? 'one end' : plain(role)}</p>
          <h2>
            <NodeName node={actor} />
          </h2>
          {side && (
            <p>
              of <NodeName node={side} />
            </p>
          )}
          {site && (
            <p>
              at <NodeName node={site} />
            </p>
          )}
          {languages.length > 0 && <p>speaks {languages.join(', ')}</p>}
        </article>
      ))}
    </section>
  );
}

function Documents({
  documents,
  total,
  day,
}: {
  readonly documents: readonly DocumentLineFragment[];
  readonly total: number;
  readonly day: string | null;
}) {
  return (
    <section aria-labelledby="documents-title">
      <h2 id="documents-title">
        {counted(total, 'document')}
        {day && ` with claims that held, or may have held, on ${showDay(day)}`}
      </h2>
      <ul>
        {documents.map(document => (
          <li key={document.slug}>
            <NodeName node={document} />{' '}
            <span className="facts">
              {[document.publisher.name, document.published && showDate(document.published.edtf)]
                .filter(Boolean)
                .join(', ')}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
