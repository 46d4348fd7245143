import { showDate } from '../dates-in-words.ts';
import type { StatusClaimFragment, WithheldReason } from '../generated/graphql.ts';
import { claimAddress, nodeAddress } from '../page-addresses.ts';
import { plain } from '../plain-words.ts';
import { Link, NodeName, NodeNames } from './link.tsx';

type Told = Pick<
  StatusClaimFragment,
  'slug' | 'gist' | 'evidence' | 'locators' | 'attribution' | 'document' | 'validTime' | 'assertedAt'
>;

const reasons: Readonly<Record<WithheldReason, string>> = {
  RIGHTS: 'the rights of this document let readers see only short quotations of officials',
  LENGTH: 'no more than 25 words of one quotation may be shown to readers',
  TEXT_NOT_HELD: 'this server has no copy of the text',
  TAKEN_DOWN: 'the document was taken down',
};

/** The words of a claim, or its gist and why the words are not shown. */
export function Words({
  claim: { gist, evidence, locators, document },
}: {
  readonly claim: Pick<Told, 'gist' | 'evidence' | 'locators' | 'document'>;
}) {
  const quoted = [...evidence, ...locators].flatMap(({ quotation }) => quotation ?? []);
  if (quoted.length > 0)
    return (
      <blockquote>
        {quoted.map(words => (
          <p key={words} dir="auto">
            “{words}”
          </p>
        ))}
      </blockquote>
    );
  const [withheld] = evidence.flatMap(({ withheld: reason }) => reason ?? []);
  return (
    <>
      <p dir="auto">
        <em>In the curators’ words:</em> {gist}
      </p>
      <p className="facts">
        {withheld ? `The words of the source are not shown: ${reasons[withheld]}.` : 'The words are not recorded.'}
        {withheld && withheld !== 'TAKEN_DOWN' && (
          <>
            {' '}
            If you have the text, open it on <Link to={nodeAddress(document)}>the document’s page</Link> to read them in
            it.
          </>
        )}
      </p>
    </>
  );
}

/** Who said it, for whom, and on which way it came. */
export function ChainLine({ attribution }: { readonly attribution: Told['attribution'] }) {
  const { manner, speakers, office, organization, relays, publisher, occasion } = attribution;
  return (
    <>
      {speakers.length > 0 ? (
        <NodeNames nodes={speakers} />
      ) : organization ? (
        <NodeName node={organization} />
      ) : (
        <NodeName node={publisher} />
      )}
      {office && (
        <>
          , <NodeName node={office} />
        </>
      )}
      {manner !== 'DIRECT' && `, ${plain(manner)}`}
      {occasion && (
        <>
          , at <NodeName node={occasion} />
        </>
      )}
      {relays.map(({ actor, role }) => (
        <span key={`${role} ${actor.slug}`}>
          , through <NodeName node={actor} />
        </span>
      ))}
      {speakers.length > 0 && (
        <>
          , in <NodeName node={publisher} />
        </>
      )}
    </>
  );
}

/** What was said in one place: the words, who said them, when, and where they stand. */
export function Said({ claim }: { readonly claim: Told }) {
  const { slug, attribution, document, validTime, assertedAt, evidence, locators } = claim;
  const [at] = evidence;
  return (
    <article className="said">
      <Words claim={claim} />
      <p className="chain">
        <ChainLine attribution={attribution} />
      </p>
      <p className="facts">
        held {validTime ? showDate(validTime.edtf) : 'at a time that is not told'}
        {validTime?.atLeast && ', at least'} · said {showDate(assertedAt)} · <NodeName node={document} />
        {at && ` · characters ${at.start.toLocaleString('en')}–${at.end.toLocaleString('en')}`}
        {locators.map(({ kind, at: place }) => ` · ${plain(kind)} ${place}`)} ·{' '}
        <Link to={claimAddress(slug)}>the claim</Link>
      </p>
    </article>
  );
}
