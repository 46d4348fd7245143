import { useEffect, useMemo, useRef, useState } from 'react';

import type { WaitingArticleQuery } from '../generated/graphql.ts';
import { counted } from '../plain-words.ts';
import { type Placed, piecesOf, pointsOf } from '../reader/marks.ts';
import { OwnCopy } from '../reader/own-copy.tsx';
import { type Passage, passagesOf } from './passages.ts';

type Article = NonNullable<WaitingArticleQuery['document']>;
type Claims = NonNullable<WaitingArticleQuery['claims']>['nodes'];

type ArticleTextProps = {
  readonly document: Article;
  readonly claims: Claims;
  /** The slug of the claim that is open. */
  readonly open: string;
  readonly onOpen: (claim: string) => void;
};

/** The text with the words of every claim marked: whole where it may be shown or is the visitor's own, else what stands around them. */
export function ArticleText({ document, claims, open, onOpen }: ArticleTextProps) {
  const [own, setOwn] = useState<{ readonly sha256: string; readonly text: string } | null>(null);
  const version = own ?? document.versions.findLast(({ text }) => text !== null) ?? document.versions.at(-1) ?? null;
  const whole = version?.text ?? null;
  const passages = useMemo(() => {
    if (whole !== null) return [{ start: 0, points: pointsOf(whole) }];
    return passagesOf(claims.flatMap(({ evidence }) => evidence));
  }, [whole, claims]);
  const marked = useRef<HTMLElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another claim or text is scrolled to
  useEffect(() => {
    marked.current?.querySelector('[aria-current="true"]')?.scrollIntoView({ block: 'center' });
  }, [open, passages]);
  const length = document.versions.find(({ sha256 }) => sha256 === version?.sha256)?.length ?? null;
  return (
    <>
      {whole === null && (
        <p className="facts">
          Its rights let the server show what stands around the words of claims, and not what lies between. Open your
          own copy of the text below to read all of it, with every claim marked.
        </p>
      )}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a long text is scrolled by keys too */}
      <section ref={marked} className="article-text" tabIndex={0} dir="auto" aria-label="The text">
        {passages.map((passage, place) => (
          <Marked
            key={passage.start}
            passage={passage}
            gap={passage.start - endOf(passages[place - 1])}
            placed={placesIn(claims, version?.sha256 ?? null)}
            open={open}
            onOpen={onOpen}
          />
        ))}
        {length !== null && <Gap characters={length - endOf(passages.at(-1))} />}
      </section>
      {(whole === null || own !== null) && (
        <OwnCopy versions={document.versions} opened={own?.sha256 ?? null} onOpen={setOwn} />
      )}
    </>
  );
}

const endOf = (passage: Passage | undefined) => (passage ? passage.start + passage.points.length : 0);

function placesIn(claims: Claims, sha256: string | null): Placed[] {
  return claims.flatMap(({ slug, evidence }) =>
    evidence.filter(({ version }) => version.sha256 === sha256).map(({ start, end }) => ({ slug, start, end })),
  );
}

type MarkedProps = {
  readonly passage: Passage;
  /** How many characters before it are not shown. */
  readonly gap: number;
  readonly placed: readonly Placed[];
  readonly open: string;
  readonly onOpen: (claim: string) => void;
};

function Marked({ passage: { start, points }, gap, placed, open, onOpen }: MarkedProps) {
  const here = placed.map(place => ({ ...place, start: place.start - start, end: place.end - start }));
  const within = here.filter(place => place.start >= 0);
  return (
    <>
      <Gap characters={gap} />
      {piecesOf(within, points.length).map(piece => {
        const words = points.slice(piece.start, piece.end).join('');
        const [smallest] = piece.claims;
        if (smallest === undefined) return words;
        const isOpen = piece.claims.includes(open);
        return (
          // keys move through the claims; a pointer may choose one here
          // biome-ignore lint/a11y/useKeyWithClickEvents: j and k do the same
          <mark key={piece.start} aria-current={isOpen} onClick={() => onOpen(smallest)}>
            {words}
          </mark>
        );
      })}
    </>
  );
}

const Gap = ({ characters }: { readonly characters: number }) =>
  characters > 0 && <small className="gap"> … {counted(characters, 'character')} … </small>;
