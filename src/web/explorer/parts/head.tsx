import type { ReactNode } from 'react';

import type { NodeHeadFragment } from '../generated/graphql.ts';
import { Link } from './link.tsx';
import { useTitle } from './title.ts';

type HeadProps = {
  readonly node: NodeHeadFragment;
  /** What sort of thing it is, in words. */
  readonly kind: string;
  readonly children?: ReactNode;
};

/** What stands at the top of every node's page. */
export function NodeHead({ node: { slug, name, aliases, summary, datasets }, kind, children }: HeadProps) {
  useTitle(name);
  return (
    <header className="head">
      <p className="kind">{kind}</p>
      <h1>
        <bdi>{name}</bdi>
      </h1>
      {aliases.length > 0 && (
        <p className="aliases">
          also{' '}
          {aliases.map(({ name: alias, language }, place) => (
            <span key={alias} lang={language ?? undefined}>
              {place > 0 && ', '}
              <bdi>{alias}</bdi>
            </span>
          ))}
        </p>
      )}
      {summary && <p dir="auto">{summary}</p>}
      {children}
      <p>
        <Link to={`/graph?of=${encodeURIComponent(slug)}`}>Graph around it</Link>
      </p>
      {datasets.length > 0 && <p className="facts">In {datasets.map(({ title }) => title).join(', ')}</p>}
    </header>
  );
}
