import { useAsk } from '../client.ts';
import { SearchDocument, type SearchQuery } from '../generated/graphql.ts';
import { useInAddress } from '../in-address.ts';
import { asOf, useMoment } from '../moment.ts';
import { claimAddress, nodeAddress } from '../page-addresses.ts';
import { Link } from '../parts/link.tsx';
import { NearWords } from '../parts/near-words.tsx';
import { SearchBox } from '../parts/search-box.tsx';
import { Answered, Empty } from '../parts/states.tsx';
import { useTitle } from '../parts/title.ts';
import { plain } from '../plain-words.ts';
import type { Row } from '../table-rows.ts';

/** Characters, as Unicode code points, that the server searches for. */
const longest = 200;

export function SearchPage() {
  const [asked] = useInAddress('q');
  const [after, goOn] = useInAddress('after');
  const [moment] = useMoment();
  const points = [...(asked ?? '')];
  const query = points.slice(0, longest).join('');
  useTitle(`Search: ${query}`);
  const found = useAsk(SearchDocument, { query, asOf: asOf(moment), after }, { pause: query === '' });
  return (
    <>
      <h1>Search: {query}</h1>
      <SearchBox isLarge />
      {points.length > longest && <p className="facts">Only the first {longest} characters are searched for.</p>}
      {query !== '' && (
        <Answered
          asked={found}
          about={answer => ({ cited: { title: `Search: ${query}` }, rows: foundRows(answer), follows: [] })}
        >
          {answer => <Results answer={answer} query={query} onMore={goOn} />}
        </Answered>
      )}
    </>
  );
}

function Results({
  answer: { search },
  query,
  onMore,
}: {
  readonly answer: SearchQuery;
  readonly query: string;
  readonly onMore: (cursor: string) => void;
}) {
  if (!search || search.edges.length === 0)
    return (
      <>
        <Empty>
          Nothing is found.{' '}
          {search?.suggestion && (
            <>
              Try <Link to={`/search?q=${encodeURIComponent(search.suggestion)}`}>{search.suggestion}</Link>.
            </>
          )}
        </Empty>
        <NearWords query={query} />
      </>
    );
  return (
    <>
      <ol className="results">
        {search.edges.map(
          ({ node, snippets }) =>
            'slug' in node && (
              <li key={node.slug}>
                <p className="kind">{plain(node.__typename.replaceAll(/(?<=[a-z])(?=[A-Z])/g, '_'))}</p>
                {node.__typename === 'Claim' ? (
                  <Link to={claimAddress(node.slug)}>{node.gist}</Link>
                ) : (
                  <Link to={nodeAddress(node)}>
                    <bdi>{node.name}</bdi>
                  </Link>
                )}
                {snippets.map(snippet => (
                  <p key={`${snippet.field} ${snippet.text}`} className="snippet" dir="auto">
                    <Marked {...snippet} />
                  </p>
                ))}
              </li>
            ),
        )}
      </ol>
      {search.pageInfo.hasNextPage && (
        <button type="button" onClick={() => onMore(search.pageInfo.endCursor ?? '')}>
          More
        </button>
      )}
    </>
  );
}

const foundRows = ({ search }: SearchQuery): Row[] =>
  (search?.edges ?? []).flatMap(({ node, snippets }) =>
    'slug' in node
      ? {
          type: node.__typename,
          slug: node.slug,
          name: node.__typename === 'Claim' ? node.gist : node.name,
          found: snippets.map(({ text }) => text).join(' […] '),
        }
      : [],
  );

type Snippet = {
  readonly text: string;
  readonly highlights: readonly { readonly start: number; readonly end: number }[];
};

/** A text with the words that were found marked; places are Unicode code points. */
function Marked({ text, highlights }: Snippet) {
  const points = [...text];
  let at = 0;
  const parts = highlights.flatMap(({ start, end }) => {
    const before = points.slice(at, start).join('');
    at = end;
    return [before, <mark key={start}>{points.slice(start, end).join('')}</mark>];
  });
  return (
    <>
      {parts}
      {points.slice(at).join('')}
    </>
  );
}
