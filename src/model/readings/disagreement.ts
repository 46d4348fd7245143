import { type DaySpan, daysMeet } from '../../base/edtf.ts';
import type { ClaimId } from '../../base/ids.ts';
import type { ClaimValue } from '../claim.ts';
import { isActInEvent, type Predicate } from '../vocabulary.ts';
import { areOfOneTime, isAlsoHeldByOthers, type Stands, type TimedStatus } from './status-disagreement.ts';

export const disagreementTypes = [
  'contradiction',
  'denial',
  'scope-difference',
  'date-conflict',
  'place-conflict',
  'count-conflict',
  'participant-conflict',
] as const;
export type DisagreementType = (typeof disagreementTypes)[number];

/** What judgements may say of two claims. `change` was a type once: two claims of different times do not disagree. */
export const judgedTypes = [...disagreementTypes, 'change'] as const;
export type JudgedType = (typeof judgedTypes)[number];

/** How what two compared claims are about stands to each other. */
export const scopeRelations = ['same', 'possibly-same', 'broader', 'narrower', 'same-sides'] as const;
export type ScopeRelation = (typeof scopeRelations)[number];

/** The row of a node, or of the canonical one where judgements merged several. */
type NodeRow = number;

/**
 * As much of a claim as decides what it disagrees with. It is about its subject; one that says what somebody did in an
 * event is about the event, and what it says of it is who.
 */
export type ComparedClaim = {
  readonly id: ClaimId;
  readonly row: number;
  readonly predicate: string;
  readonly about: NodeRow;
  /** Equal where two claims say the same: a group of statuses, a node or a value. */
  readonly content: string;
  /** The status, date or count in words; null of nodes and texts. */
  readonly words: string | null;
  /** The node that it names; null where it gives a value. */
  readonly named: NodeRow | null;
  readonly value: ClaimValue['kind'] | null;
  /** What a count counts. */
  readonly unit: string | null;
  /** Whether what it says excludes what it does not say: not so of a status without a group, nor of what is not told. */
  readonly excludes: boolean;
  /** Whether it is a status that says that a channel was used. */
  readonly isOfUse: boolean;
  /** False for what is planned, expected or left unsaid. */
  readonly isActual: boolean;
  readonly said: DaySpan;
  /** Whose end a status speaks of; null: the whole line. */
  readonly side: string | null;
} & TimedStatus;

/** What decides whether two claims with one predicate disagree, beside themselves. */
export type Comparison = {
  readonly predicate: Predicate;
  readonly scope: ScopeRelation;
  /** An event has its own time, so that claims about it are compared whenever they were said. */
  readonly isOfEvent: boolean;
  /** Whether one node is part of the other, which both can then be the place or the doer. */
  readonly isWithin: (one: NodeRow, other: NodeRow) => boolean;
  /** Whether a state that is said to last still stood on a day. */
  readonly stands: Stands<ComparedClaim>;
};

/** Two claims that a rule sets against each other, the one whose slug sorts first being the left one. */
export type Disagreement = {
  readonly type: DisagreementType;
  readonly scope: ScopeRelation;
  readonly left: ClaimId;
  readonly right: ClaimId;
  readonly judgement: DisagreementJudgement | null;
};

export type DisagreementJudgement = {
  readonly id: string;
  readonly left: ClaimId;
  readonly right: ClaimId;
  readonly verdict: 'confirm' | 'retype' | 'dismiss';
  /** The type a curator holds to be right; null unless the verdict is `retype`. */
  readonly type: JudgedType | null;
  readonly author: string;
  readonly reason: string;
  readonly at: string;
  readonly undoneBy: string | null;
};

/**
 * The type of the disagreement between two claims with one predicate, or null where both can be so: claims of different
 * times tell of a change. `scope` is read from the left one. Only statuses of a family bear on its lines.
 */
export function disagreementType(
  left: ComparedClaim,
  right: ComparedClaim,
  comparison: Comparison,
): DisagreementType | null {
  if (left.row === right.row) return null;
  if (left.value === 'date' && right.value === 'date' && left.polarity === right.polarity)
    return dateConflict(left, right, comparison);
  if (!left.isActual || !right.isActual) return null;
  const opposed = opposedType(left, right, comparison);
  if (opposed === null) return null;
  const { scope, isOfEvent } = comparison;
  if (!isOfEvent && (!areOfSameTime(left, right, comparison) || isOwnChange(left, right))) return null;
  if (!isOneScope(scope)) return left.value === 'status' && !sharesHolder(left, right) ? 'scope-difference' : null;
  return opposed === 'count-conflict' && scope !== 'same' ? null : opposed;
}

function areOfSameTime(left: ComparedClaim, right: ComparedClaim, { scope, stands }: Comparison): boolean {
  if ((left.value !== 'status' || !isOneScope(scope)) && !daysMeet(left.days, right.days)) return false;
  if (left.value !== 'status') return true;
  // what is said of different ends excludes nothing
  if (left.side !== null && right.side !== null && left.side !== right.side) return false;
  return areOfOneTime(left, right, stands);
}

/** What two claims come to where they are of one time and scope. */
function opposedType(
  left: ComparedClaim,
  right: ComparedClaim,
  { predicate, isOfEvent, isWithin }: Comparison,
): DisagreementType | null {
  const isSame = left.content === right.content;
  if (left.polarity !== right.polarity) return isSame && !isOfUseAlone(left, right) ? 'denial' : null;
  if (isSame || left.polarity === 'denies' || !left.excludes || !right.excludes || !isExclusive(predicate)) return null;
  if (left.value === 'count') return left.unit === right.unit ? 'count-conflict' : null;
  if (left.named === null || right.named === null) return 'contradiction';
  if (isWithin(left.named, right.named)) return null;
  // who names several in one breath says that they did it together
  if (isActInEvent(predicate))
    return sharesHolder(left, right) && daysMeet(left.said, right.said) ? null : 'participant-conflict';
  if (isOfPlace(predicate)) return 'place-conflict';
  return isOfEvent ? 'participant-conflict' : 'contradiction';
}

/** To deny that a line was used denies only who says that it was, and not that it works. */
function isOfUseAlone(left: ComparedClaim, right: ComparedClaim): boolean {
  const denial = left.polarity === 'denies' ? left : right;
  return denial.isOfUse && left.words !== right.words;
}

/** A date that is only planned conflicts too: what is yet to open has not been open for a month. */
function dateConflict(left: ComparedClaim, right: ComparedClaim, { predicate, scope }: Comparison) {
  const isAffirmed = left.polarity === 'affirms' && predicate.exclusive && isOneScope(scope);
  return isAffirmed && !daysMeet(left.days, right.days) ? 'date-conflict' : null;
}

const sharesHolder = (left: ComparedClaim, right: ComparedClaim) =>
  left.holders.some(holder => right.holders.includes(holder));

/** Whether one holder tells of a later time than before, be it later on or in one breath; of several, all who had said the one. */
function isOwnChange(left: ComparedClaim, right: ComparedClaim): boolean {
  if (!sharesHolder(left, right)) return false;
  if (daysMeet(left.said, right.said)) return left.days!.earliest !== right.days!.earliest;
  const [before, after] = left.said.latest < right.said.earliest ? [left, right] : [right, left];
  if (isAlsoHeldByOthers(before, after)) return false;
  return after.days!.earliest > before.days!.earliest || after.days!.latest > before.days!.latest;
}

function isExclusive(predicate: Predicate): boolean {
  return isActInEvent(predicate) ? predicate.inverseExclusive === true : predicate.exclusive;
}

function isOfPlace({ range }: Predicate): boolean {
  return 'entities' in range && range.entities.every(kind => kind === 'place');
}

const isOneScope = (scope: ScopeRelation) => scope === 'same' || scope === 'possibly-same';

/** The same pair always has the same key, whichever claim is read first. */
export function pairKey(a: ClaimId, b: ClaimId): string {
  return a < b ? `${a} ${b}` : `${b} ${a}`;
}

/** How a pair is read from its other side. */
export function flipped(scope: ScopeRelation): ScopeRelation {
  if (scope === 'broader') return 'narrower';
  return scope === 'narrower' ? 'broader' : scope;
}
