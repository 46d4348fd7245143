import { useAsk } from '../client.ts';
import {
  type DisagreementScope,
  DisputePageDocument,
  type DisputePageQuery,
  DisputesDocument,
} from '../generated/graphql.ts';
import { useInAddress } from '../in-address.ts';
import { asOf, useMoment } from '../moment.ts';
import { claimAddress } from '../page-addresses.ts';
import { DisputeList } from '../parts/claims.tsx';
import { Link, NodeName } from '../parts/link.tsx';
import { Said } from '../parts/said.tsx';
import { Answered, Empty } from '../parts/states.tsx';
import { useTitle } from '../parts/title.ts';
import { counted, plain, plainHeld, showDay } from '../plain-words.ts';
import { disputeRows } from '../table-rows.ts';
import { NotFound } from './not-found.tsx';

export function DisputesPage() {
  const [open] = useInAddress('open');
  return open === null ? <AllDisputes /> : <DisputePage slug={open} />;
}

function AllDisputes() {
  useTitle('Disputes');
  const [moment] = useMoment();
  const [after, goOn] = useInAddress('after');
  const asked = useAsk(DisputesDocument, { asOf: asOf(moment), after });
  return (
    <>
      <h1>Who disagrees with whom</h1>
      <Answered
        asked={asked}
        about={({ disputes }) => ({
          cited: { title: 'Who disagrees with whom' },
          rows: disputeRows(disputes?.nodes ?? []),
          follows: [],
        })}
      >
        {({ disputes }) =>
          disputes && disputes.nodes.length > 0 ? (
            <>
              <DisputeList disputes={disputes.nodes} total={disputes.nodes.length} title="Disputes" />
              {disputes.pageInfo.hasNextPage && (
                <button type="button" onClick={() => goOn(disputes.pageInfo.endCursor ?? null)}>
                  More
                </button>
              )}
            </>
          ) : (
            <Empty>No two claims are set against each other from this point in time.</Empty>
          )
        }
      </Answered>
    </>
  );
}

function DisputePage({ slug }: { readonly slug: string }) {
  const asked = useAsk(DisputePageDocument, { slug });
  return (
    <Answered
      asked={asked}
      unknown={<NotFound what={slug} />}
      about={({ dispute }) =>
        dispute && {
          cited: { title: `${plain(dispute.type)} about ${dispute.subject.name}` },
          rows: disputeRows([dispute]),
          follows: [dispute.subject.slug],
        }
      }
    >
      {({ dispute }) => (dispute ? <Dispute dispute={dispute} /> : <NotFound what={slug} />)}
    </Answered>
  );
}

function Dispute({ dispute }: { readonly dispute: NonNullable<DisputePageQuery['dispute']> }) {
  const { subject, otherSubject, predicate, type, scope, overlap, sides, judgements } = dispute;
  useTitle(`${plain(type)} about ${subject.name}`);
  return (
    <>
      <p className="kind">{[plain(type), scopeWords[scope]].filter(Boolean).join(' · ')}</p>
      <h1>
        <NodeName node={subject} />
        {otherSubject && (
          <>
            {' '}
            and <NodeName node={otherSubject} />
          </>
        )}{' '}
        {plain(predicate)} …
      </h1>
      {overlap?.earliest && (
        <p>
          They meet{' '}
          {overlap.latest && overlap.latest !== overlap.earliest
            ? `from ${showDay(overlap.earliest)} to ${showDay(overlap.latest)}`
            : `on ${showDay(overlap.earliest)}`}
          .
        </p>
      )}
      <div className="sides opposed">
        {sides.map(({ held, polarity, claims, claimCount }) => (
          <section key={`${polarity} ${held}`} aria-label={plainHeld(held, predicate)}>
            <h2>{plainHeld(held, predicate)}</h2>
            <p className="facts">{counted(claimCount, 'claim')}</p>
            {claims.map(claim => (
              <Said key={claim.slug} claim={claim} />
            ))}
          </section>
        ))}
      </div>
      {judgements.length > 0 && (
        <section aria-label="Judgements">
          <h2>What curators hold of pairs of these claims</h2>
          {judgements.map(judgement => (
            <Judgement key={`${judgement.left.slug} ${judgement.right.slug}`} judgement={judgement} />
          ))}
        </section>
      )}
    </>
  );
}

/** How what the first side is about stands to what the other is about; nothing where they are one. */
const scopeWords: Readonly<Record<DisagreementScope, string>> = {
  SAME: '',
  POSSIBLY_SAME: 'of what may be one thing, or two',
  BROADER: 'of lines together and of one of them',
  NARROWER: 'of a line and of the lines together that it belongs to',
  SAME_SIDES: 'of two lines between the same sides',
};

type Judged = NonNullable<DisputePageQuery['dispute']>['judgements'][number];

/** A judgement at the pair that it is of: another pair of the same dispute may be judged otherwise. */
function Judgement({ judgement: { left, right, verdict, type, author, reason, at } }: { readonly judgement: Judged }) {
  const words = {
    CONFIRM: 'Confirmed',
    DISMISS: 'Dismissed',
    RETYPE: type === null ? 'Called otherwise' : `Called a ${plain(type)}`,
  };
  return (
    <article className="said">
      <p dir="auto">
        <Link to={claimAddress(left.slug)}>{left.gist}</Link>
      </p>
      <p className="facts">against</p>
      <p dir="auto">
        <Link to={claimAddress(right.slug)}>{right.gist}</Link>
      </p>
      <p>
        {words[verdict]} by {author} on {showDay(at)}: {reason}
      </p>
    </article>
  );
}
