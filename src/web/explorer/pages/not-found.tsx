import { useAsk } from '../client.ts';
import { NearestDocument } from '../generated/graphql.ts';
import { NodeList } from '../parts/link.tsx';
import { SearchBox } from '../parts/search-box.tsx';
import { useTitle } from '../parts/title.ts';
import { shortened } from '../plain-words.ts';

/** In the place of a page that is not there. */
export function NotFound({ what }: { readonly what: string }) {
  useTitle('Not found');
  const name = lastPartOf(what);
  const { data } = useAsk(NearestDocument, { name }, { pause: name === '' });
  const near = data?.nearest ?? [];
  return (
    <section className="not-found">
      <h1>There is no page for “{shortened(what)}”</h1>
      {near.length > 0 && (
        <>
          <p>These have names or addresses like it:</p>
          <NodeList nodes={near} />
        </>
      )}
      <p>It may have another name, or not be in this graph. Search for it:</p>
      <SearchBox />
    </section>
  );
}

const longestName = 200;
/** The last part of an address, which may be the slug of a node, or almost. */
const lastPartOf = (address: string): string =>
  address
    .slice(address.lastIndexOf('/') + 1)
    .slice(0, longestName)
    .trim();
