import { useAsk } from '../client.ts';
import { NearWordsDocument, SearchDocument, type SearchType } from '../generated/graphql.ts';
import { asOf, useMoment } from '../moment.ts';
import { Link, NodeList } from './link.tsx';

/** Where a search finds nothing: nodes of names like it, then what each of its words finds alone. */
export function NearWords({ query }: { readonly query: string }) {
  const { data } = useAsk(NearWordsDocument, { query });
  const near = [...(data?.suggest ?? []).map(({ node }) => node), ...(data?.nearest ?? [])];
  const nodes = [...new Map(near.map(node => [node.slug, node])).values()];
  return (
    <>
      {nodes.length > 0 && (
        <section aria-label="Names like it">
          <h2>Names like it</h2>
          <NodeList nodes={nodes} />
        </section>
      )}
      {wordsIn(query).map(word => (
        <OneWord key={word} word={word} />
      ))}
      <p>
        Or look up <Link to="/describers">who described which line</Link>, by year and by line.
      </p>
    </>
  );
}

const mostWords = 6;

/** Each once, the longest first, for these tell the most; none where there is only one, which was looked for already. */
function wordsIn(query: string): string[] {
  const words = new Set(query.match(/[\p{L}\p{M}\p{N}]+/gu));
  if (words.size < 2) return [];
  return [...words].toSorted((a, b) => b.length - a.length).slice(0, mostWords);
}

const nodeTypes = [
  'PERSON',
  'ORGANIZATION',
  'STATE',
  'OFFICE',
  'UNNAMED_SOURCE',
  'CHANNEL',
  'EVENT',
  'PLACE',
  'AGREEMENT',
  'DOCUMENT',
] as const satisfies readonly SearchType[];

const mostNodes = 5;

function OneWord({ word }: { readonly word: string }) {
  const [moment] = useMoment();
  const { data } = useAsk(SearchDocument, { query: word, types: nodeTypes, asOf: asOf(moment) });
  const nodes = (data?.search?.edges ?? []).flatMap(({ node }) => ('name' in node ? node : []));
  if (nodes.length === 0) return null;
  return (
    <section aria-label={`With “${word}” alone`}>
      <h2>With “{word}” alone</h2>
      <NodeList nodes={nodes.slice(0, mostNodes)} />
      <p className="facts">
        <Link to={`/search?q=${encodeURIComponent(word)}`}>Everything that “{word}” finds</Link>
      </p>
    </section>
  );
}
