import { showDate } from '../dates-in-words.ts';
import type { StatusClaimFragment } from '../generated/graphql.ts';
import { claimAddress } from '../page-addresses.ts';
import { Link } from '../parts/link.tsx';
import { Table } from '../parts/rows-table.tsx';
import { plain } from '../plain-words.ts';
import type { Section } from './bars.ts';

/** The same rows as the picture, as a table. */
export function TimelineTable({
  sections,
  untimed,
}: {
  readonly sections: readonly Section[];
  readonly untimed: readonly StatusClaimFragment[];
}) {
  const rows = sections.flatMap(({ title, lanes }) =>
    lanes.flatMap(lane => lane.bars.map(bar => ({ of: title, lane, claims: bar.claims, form: bar.form }))),
  );
  return (
    <Table heads={['Who', 'Of what', 'Status', 'Held', 'Said', 'In']}>
      {rows.map(({ of, lane, claims, form }) => (
        <Row
          key={claims[0]!.slug}
          who={lane.title}
          of={of === 'Said of this line' ? 'this line' : lane.under}
          claims={claims}
          form={form}
        />
      ))}
      {untimed.map(claim => (
        <Row key={claim.slug} who="" of="" claims={[claim]} form="affirmed" />
      ))}
    </Table>
  );
}

type RowProps = {
  readonly who: string;
  readonly of: string;
  readonly claims: readonly StatusClaimFragment[];
  readonly form: string;
};

function Row({ who, of, claims, form }: RowProps) {
  const [claim] = claims;
  const { value, validTime, attribution } = claim!;
  const status = value?.__typename === 'StatusValue' ? plain(value.status) : '';
  const name = who || attribution.speakers.map(({ name }) => name).join(', ') || attribution.publisher.name;
  return (
    <tr>
      <th scope="row">{name}</th>
      <td data-name="Of">{of}</td>
      <td>
        {form === 'denied' ? `not ${status}` : status}
        {form === 'planned' && ` (${plain(claim!.modality)})`}
      </td>
      <td data-name="Held">
        {validTime ? showDate(validTime.edtf) : 'no time told'}
        {validTime?.atLeast && ' (at least)'}
      </td>
      <td data-name="Said">{[...new Set(claims.map(({ assertedAt }) => showDate(assertedAt)))].join('; ')}</td>
      <td data-name="In">
        {claims.map(({ slug, document }, place) => (
          <span key={slug}>
            {place > 0 && ', '}
            <Link to={claimAddress(slug)}>{document.name}</Link>
          </span>
        ))}
      </td>
    </tr>
  );
}
