import type { ReactNode } from 'react';
import { Link as Routed } from 'wouter';
import { seenFrom, useMoment } from '../moment.ts';
import { nodeAddress } from '../page-addresses.ts';

/** A link within the explorer, which keeps the moment that the page looks from. */
export function Link({
  to,
  children,
  className,
}: {
  readonly to: string;
  readonly children: ReactNode;
  readonly className?: string;
}) {
  const [moment] = useMoment();
  return (
    <Routed to={seenFrom(to, moment)} className={className}>
      {children}
    </Routed>
  );
}

export type Linked = { readonly __typename: string; readonly slug: string; readonly name: string };

/** A node under its name, in the direction of its script. */
export function NodeName({ node }: { readonly node: Linked }) {
  return (
    <Link to={nodeAddress(node)}>
      <bdi>{node.name}</bdi>
    </Link>
  );
}

/** Several of them, one below the other. */
export function NodeList({ nodes }: { readonly nodes: readonly Linked[] }) {
  return (
    <ul>
      {nodes.map(node => (
        <li key={node.slug}>
          <NodeName node={node} />
        </li>
      ))}
    </ul>
  );
}

/** Several of them, with commas between. */
export function NodeNames({
  nodes,
  total = nodes.length,
}: {
  readonly nodes: readonly Linked[];
  readonly total?: number;
}) {
  return (
    <>
      {nodes.map((node, place) => (
        <span key={node.slug}>
          {place > 0 && ', '}
          <NodeName node={node} />
        </span>
      ))}
      {total > nodes.length && ` and ${total - nodes.length} more`}
    </>
  );
}
