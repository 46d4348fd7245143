import { useEffect, useRef } from 'react';

import { claimAddress } from '../page-addresses.ts';
import { Link } from '../parts/link.tsx';
import type { ShownDocument } from './shown-document.ts';

type ClaimsHereProps = {
  readonly claims: ShownDocument['carriedClaims']['nodes'];
  readonly open: string | null;
  readonly onChoose: (claim: string | null) => void;
};

/** The claims that rest on the words that are open. */
export function ClaimsHere({ claims, open, onChoose }: ClaimsHereProps) {
  const list = useRef<HTMLElement>(null);
  useEffect(() => {
    if (open !== null) list.current?.querySelector('[aria-pressed="true"]')?.scrollIntoView({ block: 'nearest' });
  }, [open]);
  return (
    <aside ref={list} className="claims-here" aria-label="Claims on these words" aria-live="polite">
      {claims.length === 0 && <p className="facts">Choose marked words to see what is claimed with them.</p>}
      <ul>
        {claims.map(({ slug, gist }) => (
          <li key={slug}>
            <button type="button" aria-pressed={slug === open} onClick={() => onChoose(slug)}>
              {gist}
            </button>{' '}
            <Link to={claimAddress(slug)}>the claim</Link>
          </li>
        ))}
      </ul>
    </aside>
  );
}
