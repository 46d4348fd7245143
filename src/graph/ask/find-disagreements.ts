import type { ClaimId } from '../../base/ids.ts';
import type { Page } from '../../model/list-query.ts';
import {
  type Disagreement,
  type DisagreementJudgement,
  type DisagreementType,
  flipped,
  pairKey,
} from '../../model/readings/disagreement.ts';
import { type ComparedGroup, opposedPairs } from '../../model/readings/disputes.ts';
import type { Vocabulary } from '../../model/vocabulary.ts';
import { type CompareSpec, compareClaims, type Focus, type FoundItem } from './compare-claims.ts';
import type { ComparingReads } from './graph-reads.ts';

export type DisagreementSpec = CompareSpec & { readonly types: readonly DisagreementType[] | null };

/** Pages of the pairs of claims that disagree. */
export async function findDisagreements(
  reads: ComparingReads,
  vocabulary: Vocabulary,
  parents: readonly string[],
  spec: DisagreementSpec,
): Promise<Map<string, Page<Disagreement>>> {
  const isWanted = ({ type }: Disagreement) => spec.types === null || spec.types.includes(type);
  const itemsOf = function* (group: ComparedGroup, focus: Focus): Generator<FoundItem<Disagreement> | null> {
    for (const found of pairsOf(group, focus)) if (found === null || isWanted(found.item)) yield found;
  };
  const pages = await compareClaims(reads, vocabulary, { parents, spec, itemsOf });
  const found = [...pages.values()].flatMap(({ items }) => items.map(({ id }) => id));
  const judgements = await readJudgements(
    reads,
    found.flatMap(({ left, right }) => [left, right]),
    spec.asOf.recordedBy,
  );
  return new Map(
    [...pages].map(([parent, page]) => {
      const items = page.items.map(item => ({
        ...item,
        id: { ...item.id, judgement: judgements.get(pairKey(item.id.left, item.id.right)) ?? null },
      }));
      return [parent, { ...page, items }];
    }),
  );
}

function* pairsOf(group: ComparedGroup, { claim, from }: Focus): Generator<FoundItem<Disagreement> | null> {
  for (const pair of opposedPairs(claim === null ? group : pairsWith(claim, group), from)) {
    if (pair === null) {
      yield null;
      continue;
    }
    const { left, right, type } = pair;
    const isTurned = left.id > right.id;
    const [one, other] = isTurned ? [right, left] : [left, right];
    const scope = isTurned ? flipped(group.scope) : group.scope;
    yield { left: left.row, right: right.row, item: { type, scope, left: one.id, right: other.id, judgement: null } };
  }
}

function pairsWith(row: number, group: ComparedGroup): ComparedGroup {
  const others = group.others ?? group.claims.filter(claim => claim.row !== row);
  return { ...group, claims: group.claims.filter(claim => claim.row === row), others };
}

/** The judgements on pairs of these claims, by the keys of these. */
export async function readJudgements(
  { disagreements }: ComparingReads,
  claims: readonly ClaimId[],
  recordedBy: string | null,
): Promise<ReadonlyMap<string, DisagreementJudgement>> {
  if (claims.length === 0) return new Map();
  const found = await disagreements.judgements([...new Set(claims)], recordedBy);
  return new Map(found.map(judgement => [pairKey(judgement.left, judgement.right), judgement]));
}
