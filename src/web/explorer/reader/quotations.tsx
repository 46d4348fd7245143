import { Words } from '../parts/said.tsx';
import { ClaimsHere } from './claims-here.tsx';
import type { ShownDocument } from './shown-document.ts';

type QuotationsProps = {
  /** Of the text, in code points; 0 where it is not known. */
  readonly length: number;
  readonly claims: ShownDocument['carriedClaims']['nodes'];
  readonly open: string | null;
  readonly onChoose: (claim: string | null) => void;
};

/** Where the text may not be shown: a strip of where evidence stands, and the words of what is open. */
export function Quotations({ length, claims, open, onChoose }: QuotationsProps) {
  const chosen = claims.filter(({ slug }) => slug === open);
  return (
    <section className="reader" aria-label="Quotations">
      {length > 0 && (
        <svg
          className="strip"
          viewBox={`0 0 ${length} 1`}
          preserveAspectRatio="none"
          role="img"
          aria-label="Where the evidence stands in the text"
        >
          {claims.flatMap(({ slug, evidence }) =>
            evidence.map(({ start, end }) => (
              <rect
                key={`${slug} ${start}`}
                x={start}
                y={0}
                width={Math.max(end - start, length / 400)}
                height={1}
                className={slug === open ? 'open' : ''}
              />
            )),
          )}
        </svg>
      )}
      <ClaimsHere claims={claims} open={open} onChoose={onChoose} />
      <div className="words-here" aria-live="polite">
        {chosen.length === 0 && <p className="facts">Choose a claim to see its words.</p>}
        {chosen.map(claim => (
          <Words key={claim.slug} claim={claim} />
        ))}
      </div>
    </section>
  );
}
