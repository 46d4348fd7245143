import { useEffect, useMemo, useRef } from 'react';
import { Link, useLocation } from 'wouter';
import { seenFrom, useMoment } from '../moment.ts';
import { ClaimsHere } from './claims-here.tsx';
import { type Placed, piecesOf, pointsOf } from './marks.ts';
import type { ShownDocument } from './shown-document.ts';

type Claims = ShownDocument['carriedClaims']['nodes'];

type ReaderProps = {
  readonly version: { readonly sha256: string; readonly text: string };
  readonly claims: Claims;
  /** The slug of the claim that is open; null where none is. */
  readonly open: string | null;
  readonly onChoose: (claim: string | null) => void;
};

/** The text with its evidence marked. Several claims may stand on one word: the smallest is opened, the others are listed. */
export function Reader({ version: { sha256, text }, claims, open, onChoose }: ReaderProps) {
  const placed = useMemo(() => placesIn(claims, sha256), [claims, sha256]);
  const points = useMemo(() => pointsOf(text), [text]);
  const pieces = useMemo(() => piecesOf(placed, points.length), [placed, points]);
  const [path] = useLocation();
  const [moment] = useMoment();
  const shown = useRef<HTMLDivElement>(null);
  useEffect(() => {
    shown.current?.querySelector('[aria-current="true"]')?.scrollIntoView({ block: 'nearest' });
  });
  const here = pieces.find(piece => open !== null && piece.claims.includes(open))?.claims ?? [];
  return (
    <section className="reader" aria-label="The text">
      <div ref={shown} className="text" dir="auto">
        {pieces.map(piece => {
          const words = points.slice(piece.start, piece.end).join('');
          const [smallest] = piece.claims;
          if (smallest === undefined) return words;
          return (
            // links, for buttons are not broken at the ends of lines
            <Link
              key={piece.start}
              to={seenFrom(`${path}?claim=${encodeURIComponent(nextOf(piece.claims, open))}`, moment)}
              replace
              className="quoted"
              aria-current={open !== null && piece.claims.includes(open)}
            >
              {words}
            </Link>
          );
        })}
      </div>
      <ClaimsHere claims={claims.filter(({ slug }) => here.includes(slug))} open={open} onChoose={onChoose} />
    </section>
  );
}

/** The smallest first, and with each further click the next one. */
function nextOf(claims: readonly string[], open: string | null): string {
  const at = open === null ? -1 : claims.indexOf(open);
  return claims[(at + 1) % claims.length]!;
}

function placesIn(claims: Claims, sha256: string): Placed[] {
  return claims.flatMap(({ slug, evidence }) =>
    evidence.filter(({ version }) => version.sha256 === sha256).map(({ start, end }) => ({ slug, start, end })),
  );
}
