import { claimAddress } from '../page-addresses.ts';
import { Link, NodeName, NodeNames } from '../parts/link.tsx';
import { Table } from '../parts/rows-table.tsx';
import { plainType } from '../plain-words.ts';
import { type Drawn, type DrawnEdge, edgeWords, tagWords } from './drawn.ts';

/** All that the picture shows as tables, and what the server cut. */
export function GraphTable({ drawn, cut }: { readonly drawn: Drawn; readonly cut: string | null }) {
  const { nodes, edges, besides } = drawn;
  const bySlug = new Map(nodes.map(node => [node.slug, node]));
  const isCut = edges.some(edge => edge.isCut);
  return (
    <>
      <Table heads={['From', 'Edge', 'To', 'Besides', 'Claims']} caption={<caption className="unseen">Edges</caption>}>
        {edges.map(edge => (
          <tr key={edge.id}>
            <th scope="row">
              <NodeName node={bySlug.get(edge.from)!} />
            </th>
            <td>
              {edgeWords(edge)}
              {edge.form === 'denied' && ' (denied)'}
              {edge.form === 'planned' && ' (planned or expected)'}
            </td>
            <td>
              <NodeName node={bySlug.get(edge.to)!} />
            </td>
            <td dir="auto">{tagWords(edge.tags)}</td>
            <td>
              <ClaimLinks edge={edge} />
            </td>
          </tr>
        ))}
      </Table>
      <Table
        heads={['Node', 'Kind', 'Neighbours that are not shown']}
        caption={<caption className="unseen">Nodes</caption>}
      >
        {nodes.map(node => (
          <tr key={node.slug}>
            <th scope="row">
              <NodeName node={node} />
            </th>
            <td>
              {plainType(node.__typename)}
              {node.isCentre && ', expanded'}
            </td>
            <td>{node.more ?? 'not counted'}</td>
          </tr>
        ))}
      </Table>
      {besides.length > 0 && (
        <p>
          Named beside these edges alone, or by their speakers: <NodeNames nodes={besides} />
        </p>
      )}
      {cut && <p className="facts">The server cut the picture: {cut}.</p>}
      {isCut && (
        <p className="facts">
          Where a “+” stands behind a count, the server has more claims between the two than it gave.
        </p>
      )}
    </>
  );
}

const mostLinks = 5;

function ClaimLinks({ edge: { claims } }: { readonly edge: DrawnEdge }) {
  return (
    <>
      {claims.slice(0, mostLinks).map(({ slug }, place) => (
        <span key={slug}>
          {place > 0 && ', '}
          <Link to={claimAddress(slug)}>{slug}</Link>
        </span>
      ))}
      {claims.length > mostLinks && ` and ${claims.length - mostLinks} more`}
    </>
  );
}
