import type { ClaimId, EntityId } from '../../base/ids.ts';
import type { MaybePromise } from '../../base/maybe.ts';
import { type Claim, holderOf } from '../../model/claim.ts';
import type { ReadEntity, ReadId } from '../../model/identity.ts';
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
import type { Reader } from '../../store/read/reader.ts';

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

/** The rows that a comparison reads. */
type Needed = {
  readonly claim: { readonly load: (id: ClaimId) => MaybePromise<Claim | null> };
  readonly entity: { readonly load: (id: EntityId) => MaybePromise<ReadEntity | null> };
  readonly disagreementJudgements: {
    readonly load: (left: ClaimId, recordedBy: string | null) => Promise<readonly DisagreementJudgement[] | null>;
  };
  readonly vocabulary: Vocabulary;
};

/**
 * The store gives pairs that may disagree, for all parents at once; the model says which do. Only parents whose page is
 * not full while there are more pairs are asked for again.
 */
export async function findDisagreements(
  reader: Reader,
  needed: Needed,
  parents: readonly string[],
  { within, asOf, types, page }: DisagreementSpec,
): Promise<Map<string, Page<Disagreement>>> {
  const pages = new Map<string, Page<Disagreement>>();
  const found = new Map(parents.map((parent): [string, PageItem<Disagreement>[]] => [parent, []]));
  let waiting = new Map<PageRequest['after'], readonly string[]>([[page.after, parents]]);
  for (let reach = firstReach; waiting.size > 0; reach = fartherThan(reach)) {
    const next = new Map<PageRequest['after'], readonly string[]>();
    for (const [after, asked] of waiting) {
      const compared = await reader.disagreements.candidates(within, asked, asOf, { ...reach, after });
      const read = await readerOf(
        needed,
        [...compared.values()].flatMap(({ items }) => items.map(({ id }) => id)),
      );
      await Promise.all(
        [...compared].map(async ([parent, { items: candidates, next: place }]) => {
          const judged = await Promise.all(candidates.map(({ id }) => judge(needed, id, { asOf, types }, read)));
          const items = found.get(parent)!;
          candidates.forEach(({ id }, index) => {
            if (judged[index]) items.push({ ...id.at, id: judged[index] });
          });
          if (items.length > page.first) pages.set(parent, { items: items.slice(0, page.first), hasNextPage: true });
          else if (place === null) pages.set(parent, { items, hasNextPage: false });
          else next.set(place, [parent]);
        }),
      );
    }
    waiting = next;
  }
  return pages;
}

const fartherThan = ({ lefts, pairs }: typeof firstReach): typeof firstReach => ({
  lefts: Math.min(lefts * farther, lastReach.lefts),
  pairs: Math.min(pairs * farther, lastReach.pairs),
});

async function judge(
  { claim, disagreementJudgements, vocabulary }: Needed,
  { left, right, scope }: ComparedClaims,
  { asOf, types }: Pick<DisagreementSpec, 'asOf' | 'types'>,
  read: ReadId,
): Promise<Disagreement | null> {
  const [one, other, ...judgements] = await Promise.all([
    claim.load(left),
    claim.load(right),
    ...[left, right].map(id => disagreementJudgements.load(id, asOf.recordedBy)),
  ]);
  const pair = comparePair(one!, other!, scope);
  const type = disagreementType(pair, vocabulary, read);
  if (type === null || (types !== null && !types.includes(type))) return null;
  const key = pairKey(left, right);
  const judgement = judgements.flatMap(list => list ?? []).find(found => pairKey(found.left, found.right) === key);
  return { ...pair, type, judgement: judgement ?? null };
}

/** Learns what the holders and the objects of compared claims are read as, for all of them at once. */
async function readerOf({ claim, entity }: Needed, pairs: readonly ComparedClaims[]): Promise<ReadId> {
  const compared = [...new Set(pairs.flatMap(({ left, right }) => [left, right]))];
  const claims = await Promise.all(compared.map(id => claim.load(id)));
  const named = claims.flatMap(found => [holderOf(found!), found!.object]).filter(id => id !== null);
  const nodes = await Promise.all(named.map(id => entity.load(id)));
  const read = new Map(named.map((id, index) => [id, nodes[index]?.id ?? id]));
  return id => read.get(id) ?? id;
}
