import { useRef, useState } from 'react';

import { useSend } from '../client.ts';
import type { ArticleClaimFragment, WaitingArticleQuery } from '../generated/graphql.ts';
import { useInAddress } from '../in-address.ts';
import { NodeName } from '../parts/link.tsx';
import { plain } from '../plain-words.ts';
import { AmendClaim } from './amend-claim.tsx';
import { ArticleText } from './article-text.tsx';
import { acceptClaim, type DecidedClaim, neededWith, rehearseAcceptance, rejectClaim } from './decide-claim.ts';
import { EffectsOfAcceptance } from './effects.tsx';
import { mayDecide } from './may-decide.ts';
import type { PartProps } from './part.ts';
import { ToldClaim } from './told-claim.tsx';
import { useOpenWork, WorkPlace, workId } from './work.tsx';

type Claims = NonNullable<WaitingArticleQuery['claims']>;

type OpenProps = PartProps & {
  readonly document: NonNullable<WaitingArticleQuery['document']>;
  /** One at least. */
  readonly claims: Claims;
  readonly again: () => void;
};

/** The claims of an article that wait, and the one that is open beside its text. */
export function OpenArticle({ document, claims, again, viewer, deeds, drafts }: OpenProps) {
  const send = useSend();
  const [chosen, choose] = useInAddress('item', { replaces: true });
  const [amending, amend] = useState<string | null>(null);
  const [typed, type] = useState({ slug: '', reason: '' });
  const works = claims.nodes.map(claim => workOf(claim, viewer.name));
  const open = useOpenWork(works, chosen)!;
  const claim = claims.nodes[works.indexOf(open)]!;
  const { fault, isDecided, note, decide } = useDecisions({ claims, claim, deeds, again });
  const may = isDecided ? { accept: false, reject: false, why: null } : mayDecide(viewer, claim.proposer);
  const leave = () => {
    amend(null);
    globalThis.document.getElementById(workId)?.focus();
    again();
  };
  const reason = typed.slug === claim.slug ? typed.reason : '';
  const accept = () => void decide('Accepted', () => acceptClaim(send, { document, claim, reason }));
  const reject = () => void decide('Rejected', () => rejectClaim(send, claim, reason));
  return (
    <WorkPlace
      title={`Claims of ${document.name}`}
      works={works}
      total={claims.totalCount}
      open={open}
      onOpen={choose}
      undone={deeds.undone}
      deeds={[
        { key: 'a', name: 'Accept', run: may.accept ? accept : null },
        { key: 'm', name: 'Amend', run: may.accept ? () => amend(claim.slug) : null },
        { key: 'r', name: 'Reject', run: may.reject ? reject : null },
      ]}
    >
      {amending === claim.slug && (
        <AmendClaim
          key={claim.slug}
          claim={claim}
          drafts={drafts}
          onDone={written => {
            note('Amended', [written]);
            leave();
          }}
          onLeave={leave}
        />
      )}
      {fault && (
        <p className="failed" role="alert">
          {fault}
        </p>
      )}
      {may.why && <p className="facts">{may.why}</p>}
      <p className="facts">
        <NodeName node={document} />, <NodeName node={document.publisher} />. {neededWith(document, claim)}
      </p>
      <NewLine claim={claim} />
      {may.reject && (
        <Reason
          value={reason}
          onType={value => type({ slug: claim.slug, reason: value })}
          onDone={() => globalThis.document.getElementById(workId)?.focus()}
        />
      )}
      <ArticleText document={document} claims={claims.nodes} open={claim.slug} onOpen={choose} />
      <ToldClaim claim={claim} />
      {may.accept && document.review === 'ACCEPTED' && (
        <EffectsOfAcceptance about={claim.slug} rehearse={() => rehearseAcceptance(send, document, claim)} />
      )}
    </WorkPlace>
  );
}

type ReasonProps = {
  readonly value: string;
  readonly onType: (reason: string) => void;
  readonly onDone: () => void;
};

/** Why, for whoever wants to say so; the keys that decide work again behind it. */
function Reason({ value, onType, onDone }: ReasonProps) {
  return (
    <label className="article-choice">
      Why (may be left empty; Enter goes back to the keys){' '}
      <input
        value={value}
        onChange={({ target }) => onType(target.value)}
        onKeyDown={({ key }) => {
          if (key === 'Enter' || key === 'Escape') onDone();
        }}
      />
    </label>
  );
}

/** What is told of a line that waits with the claim about it. */
function NewLine({ claim: { subject } }: { readonly claim: ArticleClaimFragment }) {
  if (subject.__typename !== 'Channel' || subject.review !== 'PROPOSED') return null;
  const { channelKind, level, domain } = subject;
  return (
    <p className="facts">
      The line is new: kind {plain(channelKind)}, level {plain(level)}, domain {plain(domain)}.
    </p>
  );
}

type Deciding = Pick<OpenProps, 'claims' | 'deeds' | 'again'> & { readonly claim: ArticleClaimFragment };

/** Decides on one claim after the other, and asks again for what waits. */
function useDecisions({ claims, claim, deeds, again }: Deciding) {
  const [fault, tellFault] = useState<string | null>(null);
  const isSending = useRef(false);
  // until what waits was asked again, what was decided still stands among it
  const [decidedIn, setDecidedIn] = useState<Claims | null>(null);
  const note = (past: string, written: DecidedClaim['written']) => {
    for (const change of written) deeds.note(`${past}: ${claim.gist}`, claim.slug, change);
  };
  const decide = async (past: string, decision: () => Promise<DecidedClaim>) => {
    if (isSending.current) return;
    isSending.current = true;
    const { written, error } = await decision();
    isSending.current = false;
    if (error === null) setDecidedIn(claims);
    note(past, written);
    const why = error?.graphQLErrors.map(({ message }) => message).join(' ');
    tellFault(error === null ? null : why || 'The server does not answer.');
    again();
  };
  return { fault, isDecided: decidedIn === claims, note, decide };
}

function workOf({ slug, gist, evidence, proposer }: ArticleClaimFragment, viewer: string | null) {
  const [at] = evidence;
  const place = at ? `, at ${at.start.toLocaleString('en')}` : '';
  return { key: slug, kind: 'claim', title: gist, note: `${proposer === viewer ? 'you' : proposer}${place}` };
}
