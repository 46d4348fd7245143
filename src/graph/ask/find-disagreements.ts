import { holdersOf } from '../../model/claim.ts';
import { unmerged } from '../../model/identity.ts';
import type { AsOf, Page, PageItem, PageRequest } from '../../model/list-query.ts';
import {
  type Compared,
  type Disagreement,
  type DisagreementType,
  disagreementsAmong,
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
  const { within, asOf, types, page } = spec;
  const isWanted = ({ type }: Disagreement) => types === null || types.includes(type);
  const pages = new Map<string, Page<Disagreement>>();
  const itemsOf = new Map(parents.map((parent): [string, PageItem<Disagreement>[]] => [parent, []]));
  let waiting = new Map<PageRequest['after'], readonly string[]>([[page.after, parents]]);
  for (let reach = firstReach; waiting.size > 0; reach = fartherThan(reach)) {
    const next = new Map<PageRequest['after'], readonly string[]>();
    for (const [after, asked] of waiting) {
      const candidates = await reads.disagreements.candidates(within, asked, asOf, { ...reach, after });
      const found = [...candidates.values()].flatMap(({ items }) => items.map(({ id }) => id));
      const compared = await readCompared(reads, found, asOf);
      for (const [parent, { items: own, next: place }] of candidates) {
        const items = itemsOf.get(parent)!;
        const pairs = own.map(({ id }) => id);
        disagreementsAmong(pairs, compared, vocabulary).forEach((disagreement, index) => {
          if (disagreement && isWanted(disagreement)) items.push({ ...pairs[index]!.at, id: disagreement });
        });
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
  const found = [...claims.values()];
  const objects = found.map(({ object }) => object).filter(object => object !== null);
  return {
    claims,
    judgements: Map.groupBy(judgements, ({ left }) => left),
    canonicalId: await canonicalIds(reads, [...holdersOf(found), ...objects]),
  };
}
