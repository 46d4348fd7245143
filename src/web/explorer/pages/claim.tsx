import { useAsk } from '../client.ts';
import { showDate } from '../dates-in-words.ts';
import { ClaimPageDocument, type ClaimPageQuery } from '../generated/graphql.ts';
import { asOf, useMoment } from '../moment.ts';
import { claimFacts } from '../parts/claim-facts.tsx';
import { ClaimTable, DisputeList } from '../parts/claims.tsx';
import { Facts } from '../parts/facts.tsx';
import { NodeName, NodeNames } from '../parts/link.tsx';
import { ChainLine, Words } from '../parts/said.tsx';
import { Answered } from '../parts/states.tsx';
import type { About } from '../parts/this-page.tsx';
import { useTitle } from '../parts/title.ts';
import { counted, plain, showDay } from '../plain-words.ts';
import { disputeRows } from '../table-rows.ts';
import { NotFound } from './not-found.tsx';

export function ClaimPage({ slug }: { readonly slug: string }) {
  const [moment] = useMoment();
  const asked = useAsk(ClaimPageDocument, { slug, asOf: asOf(moment) });
  return (
    <Answered asked={asked} about={({ claim }) => claim && aboutOf(claim)}>
      {({ claim }) => (claim ? <Claim claim={claim} /> : <NotFound what={slug} />)}
    </Answered>
  );
}

const aboutOf = (claim: Shown): About => ({
  cited: { title: claim.gist, document: claim.document, said: claim.assertedAt },
  rows: disputeRows(claim.disputes.nodes),
  follows: [claim.subject.slug, claim.document.slug],
});

type Shown = NonNullable<ClaimPageQuery['claim']>;

function Claim({ claim }: { readonly claim: Shown }) {
  useTitle(claim.gist);
  const { evidence, locators, withdrawal, regards, regardedBy, supersedes, disputes } = claim;
  const [at] = evidence;
  return (
    <>
      <header className="head">
        <p className="kind">claim{claim.review !== 'ACCEPTED' && ` · ${plain(claim.review)}`}</p>
        <h1 dir="auto">{claim.gist}</h1>
      </header>
      {withdrawal && (
        <p className="failed">
          Withdrawn on {showDay(withdrawal.at)}: {withdrawal.reason}
        </p>
      )}
      <section className="said" aria-label="The words">
        <Words claim={claim} />
        <p className="chain">
          <ChainLine attribution={claim.chain} />
        </p>
      </section>
      <Facts
        facts={{
          ...claimFacts(claim, claim.chain.manner),
          In: <NodeName node={claim.document} />,
          At: at
            ? `characters ${at.start.toLocaleString('en')}–${at.end.toLocaleString('en')}, ${plain(at.verification)}`
            : locators.map(({ kind, at: place }) => `${plain(kind)} ${place}`).join(', '),
          Recorded: `${showDay(claim.recordedAt)}${claim.dataset ? `, with ${claim.dataset.title}` : ''}`,
          Remark: claim.note,
        }}
      />
      <Agreeing corroboration={claim.corroboration} own={claim.slug} />
      <DisputeList disputes={disputes.nodes} total={disputes.totalCount} title="What speaks against it" />
      <Others title="It speaks of" claims={regards ? [regards] : []} />
      <Others title="What was said of it" claims={regardedBy} />
      <Others title="It corrects" claims={supersedes ? [supersedes] : []} />
      <Others title="In its place stands" claims={withdrawal?.supersededBy ? [withdrawal.supersededBy] : []} />
    </>
  );
}

function Agreeing({
  corroboration: { independentCount, documentCount, utterances },
  own,
}: Pick<Shown, 'corroboration'> & { readonly own: string }) {
  const others = utterances.filter(({ claims }) => claims.some(({ slug }) => slug !== own));
  if (others.length === 0) return null;
  return (
    <section aria-label="What agrees with it">
      <h2>
        Said by {counted(independentCount, 'independent voice')}, in {counted(documentCount, 'document')}
      </h2>
      <ul>
        {utterances.map(({ speakers, outlets, claims, sameBecause }) => (
          <li key={claims[0]!.slug}>
            <NodeNames nodes={speakers.length > 0 ? speakers : outlets} />, {showDate(claims[0]!.assertedAt)}, in{' '}
            <NodeNames nodes={claims.map(({ document }) => document)} />
            {sameBecause.length > 0 && (
              <span className="facts"> one utterance: {sameBecause.map(plain).join(', ')}</span>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Others({ title, claims }: { readonly title: string; readonly claims: Shown['regardedBy'] }) {
  if (claims.length === 0) return null;
  return (
    <section aria-label={title}>
      <h2>{title}</h2>
      <ClaimTable claims={claims} />
    </section>
  );
}
