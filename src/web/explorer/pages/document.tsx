import { showDate } from '../dates-in-words.ts';
import '../reader/reader.css';

import { useState } from 'react';

import { useAsk } from '../client.ts';
import { DocumentPageDocument } from '../generated/graphql.ts';
import { useOpen } from '../in-address.ts';
import { asOf, useMoment } from '../moment.ts';
import { ClaimTable } from '../parts/claims.tsx';
import { Facts } from '../parts/facts.tsx';
import { Further } from '../parts/further.tsx';
import { NodeHead } from '../parts/head.tsx';
import { NodeName, NodeNames } from '../parts/link.tsx';
import { Answered } from '../parts/states.tsx';
import { counted, plain } from '../plain-words.ts';
import { OwnCopy } from '../reader/own-copy.tsx';
import { Quotations } from '../reader/quotations.tsx';
import { Reader } from '../reader/reader.tsx';
import type { ShownDocument } from '../reader/shown-document.ts';
import { claimRows } from '../table-rows.ts';
import { NotFound } from './not-found.tsx';

export function DocumentPage({ slug }: { readonly slug: string }) {
  const [moment] = useMoment();
  const [after, setAfter] = useState<string | null>(null);
  const asked = useAsk(DocumentPageDocument, { slug, asOf: asOf(moment), after });
  return (
    <Answered
      asked={asked}
      about={({ document }) =>
        document && {
          cited: { title: document.name, said: document.published?.edtf },
          rows: claimRows(document.carriedClaims.nodes),
          follows: [document.slug],
        }
      }
    >
      {({ document }) =>
        document ? <Source document={document} onMore={setAfter} isFirst={after === null} /> : <NotFound what={slug} />
      }
    </Answered>
  );
}

type SourceProps = {
  readonly document: ShownDocument;
  readonly onMore: (after: string | null) => void;
  readonly isFirst: boolean;
};

function Source({ document, onMore, isFirst }: SourceProps) {
  const { publisher, byline, published, address, language, rights, versions, carriedClaims, speakers } = document;
  const [open, choose] = useOpen('claim');
  const [ownText, setOwnText] = useState<{ sha256: string; text: string } | null>(null);
  const newest = versions.at(-1);
  const shown = ownText ?? (newest?.text ? { sha256: newest.sha256, text: newest.text } : null);
  return (
    <>
      <NodeHead node={document} kind={`document · ${plain(rights === 'FULL' ? 'whole text' : 'quotations')}`} />
      <Facts
        facts={{
          Published: published && `${showDate(published.edtf)}${published.note ? ` (${published.note})` : ''}`,
          By: (
            <>
              <NodeName node={publisher} />
              {byline.length > 0 && `, ${byline.join(', ')}`}
            </>
          ),
          Language: language,
          Address: address && <Outward address={address} />,
          Speakers: speakers.nodes.length > 0 && <NodeNames nodes={speakers.nodes} total={speakers.totalCount} />,
          Versions: versions.length > 0 && (
            <ul className="plain">
              {versions.map(({ sha256, length, excerpt }) => (
                <li key={sha256}>
                  <code>{sha256.slice(0, 12)}…</code> {counted(length, 'character')}
                  {excerpt && ', quoted words alone'}
                </li>
              ))}
            </ul>
          ),
        }}
      />
      {shown ? (
        <Reader version={shown} claims={carriedClaims.nodes} open={open} onChoose={choose} />
      ) : (
        <Quotations length={newest?.length ?? 0} claims={carriedClaims.nodes} open={open} onChoose={choose} />
      )}
      {versions.length > 0 && <OwnCopy versions={versions} opened={ownText?.sha256 ?? null} onOpen={setOwnText} />}
      <section aria-label="Claims">
        <h2>{counted(carriedClaims.totalCount, 'claim')}, in the order of the text</h2>
        {carriedClaims.nodes.length < carriedClaims.totalCount && (
          <p>Of these, {carriedClaims.nodes.length} are marked and listed here.</p>
        )}
        <ClaimTable claims={carriedClaims.nodes} isOfOneDocument />
        <Further isFirst={isFirst} pageInfo={carriedClaims.pageInfo} onMore={onMore} label="Further claims" />
      </section>
    </>
  );
}

/** An address elsewhere; a link only where a browser opens it as a page, for sources may name others. */
function Outward({ address }: { readonly address: string }) {
  if (!/^https?:/i.test(address)) return address;
  return (
    <a href={address} rel="noreferrer">
      {address}
    </a>
  );
}
