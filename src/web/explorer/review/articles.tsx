import { useEffect, useRef } from 'react';

import { useAsk } from '../client.ts';
import { ReviewQueueDocument, WaitingArticleDocument } from '../generated/graphql.ts';
import { useInAddress } from '../in-address.ts';
import { Answered } from '../parts/states.tsx';
import { OpenArticle } from './open-article.tsx';
import { type PartProps, useUndone } from './part.ts';
import type { Waiting } from './waiting.ts';
import { NothingLeft } from './work.tsx';

const shownAtOnce = 100;

/** What waits, article by article: the claims of one, beside its text. */
export function Articles(props: PartProps) {
  const asked = useAsk(ReviewQueueDocument, { first: shownAtOnce });
  const [chosen, choose] = useInAddress('article', { replaces: true });
  return (
    <Answered asked={asked}>
      {({ reviewQueue }) => {
        const documents = documentsOf(reviewQueue?.nodes ?? []);
        const open = chosen ?? documents[0] ?? null;
        if (open === null)
          return <NothingLeft>No claim waits. Nodes and descriptions that do stand under “What waits”.</NothingLeft>;
        return (
          <>
            {documents.length > 1 && <Choice documents={documents} open={open} choose={choose} />}
            <Article
              key={open}
              {...props}
              slug={open}
              onDone={() => {
                choose(null);
                asked.again();
              }}
            />
          </>
        );
      }}
    </Answered>
  );
}

/** Documents of which claims wait, by slug, those that have waited longest first. */
function documentsOf(items: readonly Waiting[]): string[] {
  return [...new Set(items.flatMap(({ claim }) => claim?.slug.split('/')[0] ?? []))];
}

type ChoiceProps = {
  readonly documents: readonly string[];
  readonly open: string;
  readonly choose: (slug: string) => void;
};

function Choice({ documents, open, choose }: ChoiceProps) {
  return (
    <label className="article-choice">
      Article{' '}
      <select value={open} onChange={({ target }) => choose(target.value)}>
        {[...new Set([open, ...documents])].map(slug => (
          <option key={slug}>{slug}</option>
        ))}
      </select>
    </label>
  );
}

type ArticleProps = PartProps & { readonly slug: string; readonly onDone: () => void };

function Article({ slug, onDone, ...props }: ArticleProps) {
  const asked = useAsk(WaitingArticleDocument, { slug, document: slug, first: shownAtOnce });
  const [, choose] = useInAddress('item', { replaces: true });
  useUndone(props.deeds, asked.again, choose);
  return (
    <Answered asked={asked}>
      {({ document, claims }) =>
        document && claims && claims.nodes.length > 0 ? (
          <OpenArticle {...props} document={document} claims={claims} again={asked.again} />
        ) : (
          <Decided onNext={onDone} />
        )
      }
    </Answered>
  );
}

/** Enter goes on. */
function Decided({ onNext }: { readonly onNext: () => void }) {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (document.activeElement === document.body) button.current?.focus();
  }, []);
  return (
    <p className="told">
      Every claim of this article is decided on.{' '}
      <button ref={button} type="button" onClick={onNext}>
        Go on to the next article
      </button>
    </p>
  );
}
