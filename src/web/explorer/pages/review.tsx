import '../review/review.css';

import { TokenForm } from '../access/token-form.tsx';
import { useAccess } from '../access/use-access.ts';
import { useAsk } from '../client.ts';
import { ViewerDocument } from '../generated/graphql.ts';
import { useInAddress } from '../in-address.ts';
import { Answered } from '../parts/states.tsx';
import { useTitle } from '../parts/title.ts';
import { plain } from '../plain-words.ts';
import { Articles } from '../review/articles.tsx';
import { Identities } from '../review/identities.tsx';
import { Orphans } from '../review/orphans.tsx';
import type { PartProps, Viewer } from '../review/part.ts';
import { Queue } from '../review/queue.tsx';
import { useDeeds } from '../review/use-deeds.ts';
import { useDrafts } from '../review/use-drafts.ts';
import { DeedButton, runByKey, undoKey } from '../review/work.tsx';

export function ReviewPage() {
  useTitle('Review');
  const asked = useAsk(ViewerDocument, {});
  return (
    <>
      <h1>Review</h1>
      <Answered asked={asked}>{({ viewer }) => viewer && <Desk viewer={viewer} />}</Answered>
    </>
  );
}

function Desk({ viewer }: { readonly viewer: Viewer }) {
  const { hasToken, giveToken } = useAccess();
  return (
    <>
      {hasToken && (
        <p className="facts viewer">
          You are <strong>{viewer.name}</strong>, {plain(viewer.role)}.{' '}
          <button type="button" onClick={() => giveToken(null)}>
            Sign out
          </button>
        </p>
      )}
      {viewer.seesProposals ? <Parts viewer={viewer} /> : <Purpose hasToken={hasToken} />}
    </>
  );
}

/** What the page is for, to whoever may only read. */
function Purpose({ hasToken }: { readonly hasToken: boolean }) {
  return (
    <>
      <p className="purpose">
        Nothing enters the graph unseen: what contributors put forward waits here, beside the words that it rests on,
        until an editor accepts it, says it better or rejects it, with a reason that stays in the log of changes.
      </p>
      <p className="purpose">
        {hasToken
          ? 'Your token is one that reads. For this page it takes one of a contributor, an editor or an admin.'
          : 'Reading takes no token. To see what waits, give one of a contributor, an editor or an admin.'}
      </p>
      {!hasToken && <TokenForm />}
    </>
  );
}

const parts = {
  queue: { title: 'What waits', Part: Queue, needs: null },
  articles: { title: 'Beside the text', Part: Articles, needs: null },
  identities: { title: 'One or two?', Part: Identities, needs: 'judgeIdentity' },
  orphans: { title: 'Words not found', Part: Orphans, needs: null },
} as const;

function Parts({ viewer }: { readonly viewer: Viewer }) {
  const [named, show] = useInAddress('part');
  const drafts = useDrafts();
  const deeds = useDeeds();
  const shown = Object.entries(parts).filter(([, { needs }]) => needs === null || viewer.mutations.includes(needs));
  const [name, { Part }] = shown.find(([part]) => part === named) ?? shown[0]!;
  const props: PartProps = { viewer, drafts, deeds };
  const undo = { key: undoKey, name: 'Undo', run: deeds.undo };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the key works wherever the focus is; it has a button too
    <div onKeyDown={event => runByKey(event, [undo])}>
      <nav className="parts" aria-label="Parts of the review">
        {shown.map(([part, { title }]) => (
          <button
            key={part}
            type="button"
            aria-current={part === name ? 'page' : undefined}
            onClick={() => show(part === 'queue' ? null : part)}
          >
            {title}
          </button>
        ))}
      </nav>
      <div className="told">
        <span role="status">{deeds.told}</span>
        {deeds.undo && <DeedButton deed={undo} />}
      </div>
      <Part {...props} />
    </div>
  );
}
