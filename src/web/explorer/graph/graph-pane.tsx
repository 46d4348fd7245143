import { useAsk } from '../client.ts';
import { EdgeClaimsDocument } from '../generated/graphql.ts';
import { NodeName } from '../parts/link.tsx';
import { Said } from '../parts/said.tsx';
import { Answered } from '../parts/states.tsx';
import { counted, plain, plainType } from '../plain-words.ts';
import { type Drawn, type DrawnEdge, type DrawnNode, edgeName, edgeWords } from './drawn.ts';
import type { View } from './graph-view.ts';

/** What is open: a node with its edges and what can be done with it, or an edge with the words of its claims. */
export function GraphPane({ drawn, view }: { readonly drawn: Drawn; readonly view: View }) {
  const nameOf = (slug: string) => drawn.nodes.find(node => node.slug === slug)?.name ?? slug;
  const edge = drawn.edges.find(({ id }) => id === view.open);
  const node = drawn.nodes.find(({ slug }) => slug === view.open);
  if (!edge && !node) return null;
  return (
    <aside className="pane" aria-label="What is open" aria-live="polite">
      {node && <OpenNode node={node} drawn={drawn} view={view} nameOf={nameOf} />}
      {edge && <OpenEdge key={edge.id} edge={edge} drawn={drawn} nameOf={nameOf} />}
      <button type="button" onClick={() => view.choose(null)}>
        Close
      </button>
    </aside>
  );
}

type NodeProps = {
  readonly node: DrawnNode;
  readonly drawn: Drawn;
  readonly view: View;
  readonly nameOf: (slug: string) => string;
};

function OpenNode({ node, drawn, view, nameOf }: NodeProps) {
  const { slug, isCentre, more } = node;
  const own = drawn.edges.filter(({ from, to }) => from === slug || to === slug);
  return (
    <>
      <p className="kind">{plainType(node.__typename)}</p>
      <h2>
        <NodeName node={node} />
      </h2>
      <p className="deeds">
        {isCentre ? (
          view.of.length > 1 && (
            <button type="button" onClick={() => view.fold(slug)}>
              Fold
            </button>
          )
        ) : (
          <>
            <button type="button" disabled={!view.canExpand} onClick={() => view.expand(slug)}>
              Expand{more ? ` (+${more})` : ''}
            </button>
            <button type="button" onClick={() => view.hide(slug)}>
              Hide
            </button>
          </>
        )}
        {view.pins.has(slug) && (
          <button type="button" onClick={() => view.unpin(slug)}>
            Unpin
          </button>
        )}
      </p>
      {isCentre && more ? <p className="facts">{counted(more, 'more neighbour')} are not shown.</p> : null}
      <ul className="edges">
        {own.map(edge => (
          <li key={edge.id}>
            <button
              type="button"
              className={edge.form}
              aria-label={edgeName(edge, nameOf)}
              onClick={() => view.choose(edge.id)}
            >
              <bdi>{nameOf(edge.from)}</bdi> <span className="words">{edgeWords(edge)}</span>{' '}
              <bdi>{nameOf(edge.to)}</bdi>
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}

/** As many as the server gives by their ids at once. */
const mostAtOnce = 100;

function OpenEdge({ edge, drawn, nameOf }: Pick<NodeProps, 'drawn' | 'nameOf'> & { readonly edge: DrawnEdge }) {
  const { claims, tags, form, isCut } = edge;
  const asked = useAsk(EdgeClaimsDocument, { ids: claims.slice(0, mostAtOnce).map(({ id }) => id) });
  const ends = [edge.from, edge.to].map(slug => drawn.nodes.find(node => node.slug === slug)!);
  return (
    <>
      <p className="kind">
        {counted(claims.length, 'claim')}
        {isCut && ', and maybe more that the server left out'}
        {form !== 'affirmed' && ` · ${form === 'denied' ? 'denied' : 'planned or expected'}`}
      </p>
      <h2 className="sentence">
        <NodeName node={ends[0]!} /> <span className={form}>{edge.label}</span> <NodeName node={ends[1]!} />
      </h2>
      {tags.length > 0 && (
        <ul className="tags" aria-label={`Of ${nameOf(edge.from)} and ${nameOf(edge.to)}`}>
          {tags.map(({ role, entity }) => (
            <li key={`${role} ${entity.slug}`}>
              {plain(role)}: <NodeName node={entity} />
            </li>
          ))}
        </ul>
      )}
      <Answered asked={asked}>
        {({ nodes }) => nodes?.map(claim => claim?.__typename === 'Claim' && <Said key={claim.slug} claim={claim} />)}
      </Answered>
    </>
  );
}
