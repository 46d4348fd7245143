import type { FormEvent } from 'react';
import { useSearchParams } from 'wouter';
import { useAsk } from '../client.ts';
import { showDate } from '../dates-in-words.ts';
import { type ClaimFilter, DescribersDocument, type DescribersQuery } from '../generated/graphql.ts';
import { fieldsOf, useInAddress, withParts } from '../in-address.ts';
import { asOf, useMoment } from '../moment.ts';
import { claimAddress } from '../page-addresses.ts';
import { Further } from '../parts/further.tsx';
import { Link, NodeName } from '../parts/link.tsx';
import { Table } from '../parts/rows-table.tsx';
import { Answered, Empty } from '../parts/states.tsx';
import { useTitle } from '../parts/title.ts';
import { counted } from '../plain-words.ts';
import type { Row } from '../table-rows.ts';

/** Which speakers and outlets described which lines: of one year, of lines called so, of spokespersons alone. */
export function DescribersPage() {
  const [search, setSearch] = useSearchParams();
  const [after, goOn] = useInAddress('after');
  const [moment] = useMoment();
  useTitle('Who described which line');
  const [line, year, who] = ['line', 'year', 'who'].map(name => search.get(name) ?? '') as [string, string, string];
  const isYear = year === '' || /^(?!0000)\d{4}$/.test(year);
  const claims: ClaimFilter = {
    ...(year !== '' && { asserted: { from: `${year}-01-01`, to: `${year}-12-31` } }),
    ...(who === 'spokespersons' && { officeKind: ['SPOKESPERSON'] }),
  };
  const lines = { claims, ...(line !== '' && { name: line }) };
  const asked = useAsk(DescribersDocument, { lines, claims, asOf: asOf(moment), after }, { pause: !isYear });
  const ask = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const fields = fieldsOf(event.currentTarget, ['line', 'year', 'who']);
    setSearch(before => withParts(before, { ...fields, after: null }));
  };
  return (
    <>
      <h1>Who described which line</h1>
      <form className="ask" onSubmit={ask} key={`${line} ${year} ${who}`}>
        <label>
          Year <input name="year" defaultValue={year} inputMode="numeric" size={4} />
        </label>
        <label>
          Line <input name="line" defaultValue={line} placeholder="part of its name" />
        </label>
        <label>
          <input type="checkbox" name="who" value="spokespersons" defaultChecked={who === 'spokespersons'} />{' '}
          spokespersons only
        </label>
        <button type="submit" className="main">
          Show
        </button>
      </form>
      {isYear ? (
        <Answered
          asked={asked}
          about={answer => ({ cited: { title: 'Who described which line' }, rows: describerRows(answer), follows: [] })}
        >
          {answer => <Described answer={answer} isOfYear={year !== ''} isFirst={after === null} onMore={goOn} />}
        </Answered>
      ) : (
        <p className="failed" role="alert">
          “{year}” is no year. Write four digits, such as 2017.
        </p>
      )}
    </>
  );
}

type DescribedProps = {
  readonly answer: DescribersQuery;
  readonly isOfYear: boolean;
  readonly isFirst: boolean;
  readonly onMore: (after: string | null) => void;
};

function Described({ answer: { channels }, isOfYear, isFirst, onMore }: DescribedProps) {
  const told = (channels?.nodes ?? []).filter(({ describers }) => describers.edges.length > 0);
  if (!channels || (told.length === 0 && isFirst && !channels.pageInfo.hasNextPage))
    return <Empty>Nobody described such a line, as far as these documents go.</Empty>;
  return (
    <>
      <p className="facts">
        Speakers, and outlets in their own voice.{isOfYear && ' Claims that may be of the year are counted too.'}
      </p>
      <Table heads={['Line', 'Who described it, with the last claim']}>
        {told.map(channel => (
          <tr key={channel.slug}>
            <th scope="row">
              <NodeName node={channel} />
            </th>
            <td>
              <Speakers describers={channel.describers} />
            </td>
          </tr>
        ))}
      </Table>
      <Further isFirst={isFirst} pageInfo={channels.pageInfo} onMore={onMore} label="Further lines" />
    </>
  );
}

type Describers = NonNullable<DescribersQuery['channels']>['nodes'][number]['describers'];

function Speakers({ describers: { edges, totalCount } }: { readonly describers: Describers }) {
  return (
    <ul className="plain">
      {edges.map(({ node, claims: { nodes, totalCount: count } }) => (
        <li key={node.slug}>
          <NodeName node={node} />{' '}
          <span className="facts">
            {counted(count, 'claim')}
            {nodes.map(({ slug, assertedAt }) => (
              <span key={slug}>
                , <Link to={claimAddress(slug)}>{showDate(assertedAt)}</Link>
              </span>
            ))}
          </span>
        </li>
      ))}
      {totalCount > edges.length && <li className="facts">and {totalCount - edges.length} more, on the line’s page</li>}
    </ul>
  );
}

const describerRows = ({ channels }: DescribersQuery): Row[] =>
  (channels?.nodes ?? []).flatMap(channel =>
    channel.describers.edges.map(({ node, claims }) => ({
      line: channel.name,
      line_slug: channel.slug,
      describer: node.name,
      describer_slug: node.slug,
      claim_count: claims.totalCount,
      last_claim: claims.nodes[0]?.slug ?? null,
      last_said: claims.nodes[0]?.assertedAt ?? null,
    })),
  );
