import type { ClaimId } from '../../base/ids.ts';
import { type Claim, holderOf } from '../../model/claim.ts';
import { type CanonicalIdOf, unmerged } from '../../model/identity.ts';
import type { AsOf, Page, PageItem, PageRequest } from '../../model/list-query.ts';
import {
  comparePair,
  type Disagreement,
  type DisagreementJudgement,
  type DisagreementType,
  disagreementType,
  pairKey,
} from '../../model/readings/disagreement.ts';
import type { Vocabulary } from '../../model/vocabulary.ts';
import type { ComparedClaims, CompareWithin } from '../../store/read/compared-claims.ts';
import { canonicalIds, type GraphReads } from './graph-reads.ts';

export type DisagreementSpec = {
  readonly within: CompareWithin;
  readonly asOf: AsOf;
  readonly types: readonly DisagreementType[] | null;
  readonly page: PageRequest;
};
/** A first look that is enough for most, and how much farther each that follows goes, up to the last. */
const firstReach = { lefts: 32, pairs: 100 };
const lastReach = { lefts: 4_096, pairs: 5_000 };
const farther = 8;

/** Everything that is looked at to tell what pairs come to. */
type Compared = {
  readonly claims: ReadonlyMap<ClaimId, Claim>;
  /** Judgements under the left claim of each. */
  readonly judgements: ReadonlyMap<ClaimId, readonly DisagreementJudgement[]>;
  readonly canonicalId: CanonicalIdOf;
};

/**
 * The store gives pairs that may disagree, for all parents at once; the model says which do. Only parents whose page is
 * not full while there are more pairs are asked for again.
 */
export async function findDisagreements(
  reads: GraphReads,
  vocabulary: Vocabulary,
  parents: readonly string[],
  spec: DisagreementSpec,
): Promise<Map<string, Page<Disagreement>>> {
  const { within, asOf, page } = spec;
  const pages = new Map<string, Page<Disagreement>>();
  const found = new Map(parents.map((parent): [string, PageItem<Disagreement>[]] => [parent, []]));
  let waiting = new Map<PageRequest['after'], readonly string[]>([[page.after, parents]]);
  for (let reach = firstReach; waiting.size > 0; reach = fartherThan(reach)) {
    const next = new Map<PageRequest['after'], readonly string[]>();
    for (const [after, asked] of waiting) {
      const candidates = await reads.disagreements.candidates(within, asked, asOf, { ...reach, after });
      const pairs = [...candidates.values()].flatMap(({ items }) => items.map(({ id }) => id));
      const compared = await readCompared(reads, pairs, asOf);
      for (const [parent, { items: own, next: place }] of candidates) {
        const items = found.get(parent)!;
        for (const { id } of own) {
          const disagreement = judge(compared, vocabulary, id, spec);
          if (disagreement) items.push({ ...id.at, id: disagreement });
        }
        if (items.length > page.first) pages.set(parent, { items: items.slice(0, page.first), hasNextPage: true });
        else if (place === null) pages.set(parent, { items, hasNextPage: false });
        else next.set(place, [parent]);
      }
    }
    waiting = next;
  }
  return pages;
}

const fartherThan = ({ lefts, pairs }: typeof firstReach): typeof firstReach => ({
  lefts: Math.min(lefts * farther, lastReach.lefts),
  pairs: Math.min(pairs * farther, lastReach.pairs),
});

async function readCompared(reads: GraphReads, pairs: readonly ComparedClaims[], asOf: AsOf): Promise<Compared> {
  const ids = [...new Set(pairs.flatMap(({ left, right }) => [left, right]))];
  if (ids.length === 0) return { claims: new Map(), judgements: new Map(), canonicalId: unmerged };
  const [claims, judgements] = await Promise.all([
    reads.claims.bySlug(ids),
    reads.disagreements.judgements(ids, asOf.recordedBy),
  ]);
  const named = [...claims.values()].flatMap(claim => [holderOf(claim), claim.object]).filter(id => id !== null);
  return {
    claims,
    judgements: Map.groupBy(judgements, ({ left }) => left),
    canonicalId: await canonicalIds(reads, named),
  };
}

function judge(
  { claims, judgements, canonicalId }: Compared,
  vocabulary: Vocabulary,
  { left, right, scope }: ComparedClaims,
  { types }: Pick<DisagreementSpec, 'types'>,
): Disagreement | null {
  const pair = comparePair(claims.get(left)!, claims.get(right)!, scope);
  const type = disagreementType(pair, vocabulary, canonicalId);
  if (type === null || (types !== null && !types.includes(type))) return null;
  const key = pairKey(left, right);
  const ofBoth = [left, right].flatMap(id => judgements.get(id) ?? []);
  return { ...pair, type, judgement: ofBoth.find(found => pairKey(found.left, found.right) === key) ?? null };
}
