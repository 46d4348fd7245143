import { showDate } from '../dates-in-words.ts';
import type { ClaimLineFragment, DisputeLineFragment } from '../generated/graphql.ts';
import { claimAddress } from '../page-addresses.ts';
import { counted, plain, plainHeld, showDay } from '../plain-words.ts';
import { Link, NodeName, NodeNames } from './link.tsx';
import { Table } from './rows-table.tsx';

/** Claims as rows: what is claimed, who said so, when, and where. */
export function ClaimTable({
  claims,
  isOfOneDocument = false,
}: {
  readonly claims: readonly ClaimLineFragment[];
  /** Whether the page already says in which document they stand. */
  readonly isOfOneDocument?: boolean;
}) {
  return (
    <Table heads={['Claim', 'Who', 'Held', 'Said', ...(isOfOneDocument ? [] : ['In'])]}>
      {claims.map(claim => (
        <tr key={claim.slug}>
          <td dir="auto">
            <Link to={claimAddress(claim.slug)}>{claim.gist}</Link>
            <Manner claim={claim} />
          </td>
          <td>
            {claim.attribution.speakers.length > 0 ? (
              <NodeNames nodes={claim.attribution.speakers} />
            ) : (
              <>
                <NodeName node={claim.attribution.publisher} />, own voice
              </>
            )}
          </td>
          <td className="day" data-name="Held">
            {claim.validTime && showDate(claim.validTime.edtf)}
            {claim.validTime?.atLeast && ' (at least)'}
          </td>
          <td className="day" data-name="Said">
            {showDate(claim.assertedAt)}
          </td>
          {!isOfOneDocument && (
            <td data-name="In">
              <NodeName node={claim.document} />
            </td>
          )}
        </tr>
      ))}
    </Table>
  );
}

/** How it is said, where it is not said outright that something is so. */
function Manner({
  claim: { polarity, modality },
}: {
  readonly claim: Pick<ClaimLineFragment, 'polarity' | 'modality'>;
}) {
  const words = [polarity === 'DENIES' && 'denied', modality !== 'ASSERTED' && plain(modality)].filter(Boolean);
  return words.length > 0 ? <span className="manner"> {words.join(', ')}</span> : null;
}

/** Disputes with their sides next to each other; differences of scope are folded away. */
export function DisputeList({
  disputes,
  total,
  title,
}: {
  readonly disputes: readonly DisputeLineFragment[];
  readonly total: number;
  readonly title: string;
}) {
  if (disputes.length === 0) return null;
  const [broad, sharp] = [
    disputes.filter(({ type }) => type === 'SCOPE_DIFFERENCE'),
    disputes.filter(({ type }) => type !== 'SCOPE_DIFFERENCE'),
  ];
  return (
    <section aria-label={title}>
      <h2>
        {title} ({total})
      </h2>
      <ul className="disputes">
        {sharp.map(dispute => (
          <DisputeItem key={dispute.slug} dispute={dispute} />
        ))}
      </ul>
      {broad.length > 0 && (
        <details>
          <summary>{counted(broad.length, 'difference')} of scope: said of a line and of its family</summary>
          <ul className="disputes">
            {broad.map(dispute => (
              <DisputeItem key={dispute.slug} dispute={dispute} />
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

function DisputeItem({
  dispute: { slug, type, predicate, subject, sides, overlap },
}: {
  readonly dispute: DisputeLineFragment;
}) {
  return (
    <li>
      <p className="facts">
        <Link to={`/disputes?open=${encodeURIComponent(slug)}`}>{plain(type)}</Link>: <NodeName node={subject} />{' '}
        {plain(predicate)}
        {overlap?.earliest && `, ${showDay(overlap.earliest)}`}
        {overlap?.latest && overlap.latest !== overlap.earliest && ` to ${showDay(overlap.latest)}`}
      </p>
      <div className="sides">
        {sides.map(({ held, polarity, holders, holderCount, claimCount }) => (
          <p key={`${polarity} ${held}`}>
            <strong>{plainHeld(held, predicate)}</strong> <NodeNames nodes={holders} total={holderCount} />,{' '}
            {counted(claimCount, 'claim')}
          </p>
        ))}
      </div>
    </li>
  );
}
