import type { FormEvent } from 'react';
import { useSearchParams } from 'wouter';

import { useAsk } from '../client.ts';
import { PathsDocument, type PathsQuery } from '../generated/graphql.ts';
import { fieldsOf, withParts } from '../in-address.ts';
import { asOf, useMoment } from '../moment.ts';
import { NodeName } from '../parts/link.tsx';
import { NodeField } from '../parts/node-field.tsx';
import { Said } from '../parts/said.tsx';
import { Answered, Empty } from '../parts/states.tsx';
import { useTitle } from '../parts/title.ts';
import { counted, plain } from '../plain-words.ts';
import { pathRows } from '../table-rows.ts';

/** Through whom two nodes are connected, with the words on every hop. */
export function PathsPage() {
  useTitle('Paths');
  const [search, setSearch] = useSearchParams();
  const [moment] = useMoment();
  const [from, to] = [search.get('from') ?? '', search.get('to') ?? ''];
  const throughDocuments = search.get('through') === 'documents';
  const asked = useAsk(
    PathsDocument,
    { from, to, throughDocuments, asOf: asOf(moment) },
    { pause: from === '' || to === '' || from === to },
  );
  const ask = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const fields = fieldsOf(event.currentTarget, ['from', 'to', 'through']);
    setSearch(before => withParts(before, fields));
  };
  return (
    <>
      <h1>Through whom are two connected?</h1>
      <form className="ask" onSubmit={ask} key={`${from} ${to}`}>
        <NodeField name="from" label="From" value={from} />
        <NodeField name="to" label="To" value={to} />
        <label>
          <input type="checkbox" name="through" value="documents" defaultChecked={throughDocuments} /> through documents
          too
        </label>
        <button type="submit" className="main">
          Find
        </button>
      </form>
      {from !== '' && from === to && <Empty>A path joins two; both of these are “{from}”.</Empty>}
      {from !== '' && to !== '' && from !== to && (
        <Answered
          asked={asked}
          about={answer => ({
            cited: { title: `Paths from ${from} to ${to}` },
            rows: pathRows(answer),
            follows: [],
          })}
        >
          {answer => <Found answer={answer} />}
        </Answered>
      )}
    </>
  );
}

function Found({ answer: { paths } }: { readonly answer: PathsQuery }) {
  if (!paths || paths.paths.length === 0)
    return <Empty>No path of up to four claims joins them from this point in time.</Empty>;
  return (
    <>
      <ol className="paths">
        {paths.paths.map(({ hops, length }) => (
          <li key={hops.map(({ claim }) => claim.slug).join(' ')}>
            <p className="kind">{counted(length, 'hop')}</p>
            {hops.map(({ from, to, claim, fromRole, toRole }) => (
              <div key={claim.slug}>
                <p>
                  <NodeName node={from} /> <span className="facts">{plain(fromRole)}</span> — {plain(claim.predicate)} →{' '}
                  <NodeName node={to} /> <span className="facts">{plain(toRole)}</span>
                </p>
                <Said claim={claim} />
              </div>
            ))}
          </li>
        ))}
      </ol>
      {paths.truncatedReason && <p className="facts">There may be others: {reasonOf(paths.truncatedReason)}.</p>}
    </>
  );
}

/** Without what a program could ask instead. */
const reasonOf = (told: string): string => told.split(';')[0]!;
