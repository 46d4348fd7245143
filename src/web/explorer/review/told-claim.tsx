import type { WaitingClaimQuery, WholeClaimFragment } from '../generated/graphql.ts';
import { claimAddress } from '../page-addresses.ts';
import { claimFacts } from '../parts/claim-facts.tsx';
import { Facts } from '../parts/facts.tsx';
import { Link, NodeName } from '../parts/link.tsx';
import { ChainLine, Words } from '../parts/said.tsx';
import { counted, plain } from '../plain-words.ts';
import { claimFields, valuesOf } from './claim-fields.ts';
import { Compared } from './compared.tsx';
import { differences } from './fields.ts';

type WaitingClaim = NonNullable<WaitingClaimQuery['claim']>;
type Told = WholeClaimFragment & Pick<WaitingClaim, 'corrected' | 'corroboration'>;

/** A claim beside the words that it rests on, each in its passage. */
export function ToldClaim({ claim }: { readonly claim: Told }) {
  const { corrected, corroboration, slug } = claim;
  return (
    <>
      <Passages claim={claim} />
      {corrected && (
        <Compared title={`It corrects “${corrected.gist}”`} differences={comparedClaims(corrected, claim)} />
      )}
      <Facts
        facts={{
          ...claimFacts(claim, claim.attribution.manner),
          Remark: claim.note,
          Name: <code>{slug}</code>,
        }}
      />
      <Repeated corroboration={corroboration} own={slug} />
    </>
  );
}

function comparedClaims(before: WholeClaimFragment, after: WholeClaimFragment) {
  const places = Math.max(before.evidence.length, after.evidence.length);
  const fields = claimFields(places, { predicates: [], statuses: [] }).filter(({ name }) => name !== 'name');
  return differences(fields, valuesOf(before), valuesOf(after));
}

/** The words, marked in what stands around them. */
export function Passages({ claim }: { readonly claim: WholeClaimFragment }) {
  const shown = claim.evidence.filter(({ quotation }) => quotation !== null);
  return (
    <section className="said" aria-label="The words">
      {shown.length === 0 ? (
        <Words claim={claim} />
      ) : (
        shown.map(({ start, end, prefix, quotation, suffix, verification }) => (
          <blockquote key={start}>
            <p dir="auto">
              {prefix && `…${prefix}`}
              <mark>{quotation}</mark>
              {suffix && `${suffix}…`}
            </p>
            <p className="facts">
              characters {start.toLocaleString('en')}–{end.toLocaleString('en')}, {plain(verification)}
            </p>
          </blockquote>
        ))
      )}
      <p className="chain">
        <ChainLine attribution={claim.attribution} /> · <NodeName node={claim.document} />
      </p>
    </section>
  );
}

/** Claims that say the same already. */
function Repeated({
  corroboration: { utterances, independentCount },
  own,
}: Pick<WaitingClaim, 'corroboration'> & { readonly own: string }) {
  const others = utterances.flatMap(({ claims }) => claims).filter(({ slug }) => slug !== own);
  if (others.length === 0) return null;
  return (
    <section aria-label="What it repeats">
      <h3>It repeats what was said by {counted(independentCount, 'independent voice')}</h3>
      <ul>
        {others.map(({ slug, gist, document }) => (
          <li key={slug}>
            <Link to={claimAddress(slug)}>{gist}</Link>, in <NodeName node={document} />
          </li>
        ))}
      </ul>
    </section>
  );
}
