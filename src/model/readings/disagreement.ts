import { boundsMeet, type DayBounds } from '../../base/edtf.ts';
import type { ClaimId } from '../../base/ids.ts';
import { type Claim, holderOf } from '../claim.ts';
import { type CanonicalIdOf, unmerged } from '../identity.ts';
import { oppositionOf, type Vocabulary } from '../vocabulary.ts';

export const disagreementTypes = [
  'contradiction',
  'denial',
  'change',
  'scope-difference',
  'date-conflict',
  'count-conflict',
] as const;
export type DisagreementType = (typeof disagreementTypes)[number];

/** How the subjects of two compared claims stand to each other. */
export type ScopeRelation = 'same' | 'possibly-same' | 'broader' | 'narrower' | 'same-sides';

/** Two claims whose subjects can be compared. */
export type ClaimPair = { readonly left: Claim; readonly right: Claim; readonly scope: ScopeRelation };

/** Two claims that a rule sets against each other. The judgement, if any, stands beside the rule's finding. */
export type Disagreement = ClaimPair & {
  readonly type: DisagreementType;
  readonly judgement: DisagreementJudgement | null;
};

export type DisagreementJudgement = {
  readonly id: string;
  readonly left: ClaimId;
  readonly right: ClaimId;
  readonly verdict: 'confirm' | 'retype' | 'dismiss';
  /** The type a curator holds to be right; null unless the verdict is `retype`. */
  readonly type: DisagreementType | null;
  readonly author: string;
  readonly reason: string;
  readonly at: string;
  readonly undoneBy: string | null;
};

/** What pairs of claims are compared by. */
export type Compared = {
  readonly claims: ReadonlyMap<ClaimId, Claim>;
  /** Judgements under the left claim of each. */
  readonly judgements: ReadonlyMap<ClaimId, readonly DisagreementJudgement[]>;
  readonly canonicalId: CanonicalIdOf;
};

/** What each of these pairs comes to; null where its claims can stand side by side. */
export function disagreementsAmong(
  pairs: readonly { readonly left: ClaimId; readonly right: ClaimId; readonly scope: ScopeRelation }[],
  { claims, judgements, canonicalId }: Compared,
  vocabulary: Vocabulary,
): (Disagreement | null)[] {
  return pairs.map(({ left, right, scope }) => {
    const pair = comparePair(claims.get(left)!, claims.get(right)!, scope);
    const type = disagreementType(pair, vocabulary, canonicalId);
    if (type === null) return null;
    const key = pairKey(left, right);
    const ofBoth = [left, right].flatMap(id => judgements.get(id) ?? []);
    return { ...pair, type, judgement: ofBoth.find(found => pairKey(found.left, found.right) === key) ?? null };
  });
}

/**
 * The type of the disagreement between two claims, or null where they can stand side by side. Claims about one scope
 * contradict, deny, or where their times do not meet record a change; claims about different scopes differ in scope.
 */
export function disagreementType(
  pair: ClaimPair,
  vocabulary: Vocabulary,
  canonicalId: CanonicalIdOf = unmerged,
): DisagreementType | null {
  const { left, right, scope } = pair;
  const predicate = vocabulary.predicates.get(left.predicate);
  if (!predicate || left.predicate !== right.predicate || left.id === right.id) return null;
  const meet = boundsMeet(timeOf(left), timeOf(right));
  if (left.value?.kind === 'date' && left.polarity === right.polarity) {
    return predicate.exclusive && !meet ? dateConflict(pair) : null;
  }
  const opposition = oppositionOf(left, right, predicate, { vocabulary, canonicalId });
  if (opposition === null) return null;
  if (opposition === 'excludes' && left.value?.kind === 'count') {
    const comparable = right.value?.kind === 'count' && right.value.unit === left.value.unit && scope === 'same';
    if (!comparable) return null;
    return meet ? 'count-conflict' : 'change';
  }
  if (scope === 'broader' || scope === 'narrower' || scope === 'same-sides') {
    return canonicalId(holderOf(left)) !== canonicalId(holderOf(right)) && meet ? 'scope-difference' : null;
  }
  if (!meet) return 'change';
  return opposition === 'denies' ? 'denial' : 'contradiction';
}

/** The same pair always has the same key, whichever claim is read first. */
export function pairKey(a: ClaimId, b: ClaimId): string {
  return a < b ? `${a} ${b}` : `${b} ${a}`;
}

export function comparePair(left: Claim, right: Claim, scope: ScopeRelation): ClaimPair {
  if (left.id < right.id) return { left, right, scope };
  const flipped: Partial<Record<ScopeRelation, ScopeRelation>> = { broader: 'narrower', narrower: 'broader' };
  return { left: right, right: left, scope: flipped[scope] ?? scope };
}

/** A date that is only planned conflicts too: what is yet to open has not been open for a month. */
function dateConflict({ left, scope }: ClaimPair): DisagreementType | null {
  const comparable = scope === 'same' || scope === 'possibly-same';
  return comparable && left.polarity === 'affirms' ? 'date-conflict' : null;
}

/** A date that is claimed counts for itself; a claim that does not say when it held, held when it was said. */
function timeOf(claim: Claim): DayBounds {
  return claim.validBounds ?? claim.assertedBounds;
}
