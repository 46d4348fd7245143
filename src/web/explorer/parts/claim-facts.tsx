import { showDate } from '../dates-in-words.ts';
import type { WholeClaimFragment } from '../generated/graphql.ts';
import { plain } from '../plain-words.ts';
import { NodeName } from './link.tsx';
import { toldValue } from './told-value.ts';

type Told = Pick<
  WholeClaimFragment,
  'predicate' | 'object' | 'value' | 'subject' | 'qualifiers' | 'polarity' | 'modality'
> & {
  readonly validTime: { readonly edtf: string; readonly atLeast: boolean } | null;
  readonly assertedAt: string | null;
  readonly assertedNote: string | null;
};

/** What a claim says, as rows of facts; `manner` is how its speaker is quoted. */
export const claimFacts = (claim: Told, manner: string) => ({
  About: <NodeName node={claim.subject} />,
  Says: <Content claim={claim} />,
  'Further participants': claim.qualifiers.length > 0 && (
    <ul className="plain">
      {claim.qualifiers.map(({ role, entity }) => (
        <li key={`${role} ${entity.slug}`}>
          {plain(role)}: <NodeName node={entity} />
        </li>
      ))}
    </ul>
  ),
  Manner: [claim.polarity === 'DENIES' && 'denied', plain(claim.modality), plain(manner)].filter(Boolean).join(', '),
  Held: claim.validTime
    ? `${showDate(claim.validTime.edtf)}${claim.validTime.atLeast ? ', at least' : ''}`
    : 'at a time that is not told',
  Said: [claim.assertedAt && showDate(claim.assertedAt), claim.assertedNote].filter(Boolean).join(': '),
});

function Content({ claim: { predicate, object, value } }: { readonly claim: Told }) {
  return (
    <>
      {plain(predicate)}: {object ? <NodeName node={object} /> : <bdi>{toldValue(value)}</bdi>}
    </>
  );
}
