import { boundsMeet } from '../base/edtf.ts';
import type { ClaimId } from '../base/ids.ts';
import { type Claim, holderOf } from './claim.ts';
import { oppositionOf, type Vocabulary } from './vocabulary.ts';

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

/**
 * The type of the disagreement between two claims, or null where they can stand side by side. Claims about one scope
 * contradict, deny, or where their times do not meet record a change; claims about different scopes differ in scope.
 */
export function disagreementType(pair: ClaimPair, vocabulary: Vocabulary): DisagreementType | null {
  const { left, right, scope } = pair;
  const predicate = vocabulary.predicates.get(left.predicate);
  if (!predicate || left.predicate !== right.predicate || left.id === right.id) return null;
  if (left.value?.kind === 'date' && right.value?.kind === 'date') return dateConflict(pair, predicate.exclusive);
  const opposition = oppositionOf(left, right, predicate, vocabulary);
  if (opposition === null) return null;
  if (left.value?.kind === 'count') {
    const comparable = right.value?.kind === 'count' && right.value.unit === left.value.unit && scope === 'same';
    return comparable ? 'count-conflict' : null;
  }
  if (scope === 'broader' || scope === 'narrower' || scope === 'same-sides') {
    return holderOf(left) !== holderOf(right) && boundsMeet(left.validBounds, right.validBounds)
      ? 'scope-difference'
      : null;
  }
  if (!boundsMeet(left.validBounds, right.validBounds)) return 'change';
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

function dateConflict({ left, right, scope }: ClaimPair, exclusive: boolean): DisagreementType | null {
  const comparable = scope === 'same' || scope === 'possibly-same';
  const affirmed = left.polarity === 'affirms' && right.polarity === 'affirms';
  if (!exclusive || !comparable || !affirmed) return null;
  return boundsMeet(left.validBounds, right.validBounds) ? null : 'date-conflict';
}
