import { certainDays, coverageOf, type Day, type DaySpan, daysMeet } from '../../base/edtf.ts';
import type { EntityId } from '../../base/ids.ts';
import { findAttested } from './attestation.ts';
import type { Finding } from './finding.ts';
import { type LineHistory, lastAttestedDay } from './line-history.ts';
import { findPresumed, isUnreconciled, type Presumption, stretchesTo } from './presumption.ts';
import type { Statement } from './statements.ts';

export type ReadingState = 'agreed' | 'disputed' | 'changed' | 'mixed' | 'unknown' | 'planned' | 'proposed';
export type ReadingBasis = 'attested' | 'presumed' | 'from-lines';

/** Why nothing can be said of the day. */
export type UnknownReason =
  | 'not-yet-attested'
  | 'not-said-to-last'
  | 'unreconciled'
  | 'ended-by-lines'
  | 'order-not-known'
  | 'nothing-said';

/** What was known on the last day that anything attests. */
export type LastKnown = {
  readonly until: Day;
  readonly group: string | null;
  readonly status: string | null;
  readonly holders: readonly EntityId[];
};

/** How many of a family's lines are in each group, and of how many nothing is known; those not there on the day left out. */
export type LineTally = { readonly groups: ReadonlyMap<string, number>; readonly unknown: number };

export type StatusReading = {
  readonly state: ReadingState;
  readonly basis: ReadingBasis | null;
  readonly coverage: 'certain' | 'possible' | null;
  /** The group that holds; on a day of change the later one. */
  readonly group: string | null;
  /** The status that every deciding position affirms. */
  readonly status: string | null;
  /** The group before a change on the day. */
  readonly from: string | null;
  /** The status that every deciding position denies. */
  readonly denied: string | null;
  /** Whose ends the deciding positions speak of; none: the whole line. */
  readonly sides: readonly EntityId[];
  readonly firstAttested: Day | null;
  readonly lastAttested: Day | null;
  readonly lastKnown: LastKnown | null;
  readonly reason: UnknownReason | null;
  readonly lines: LineTally | null;
  /** What the reading rests on; where its lines decide, or nothing is known, none. */
  readonly deciding: readonly Statement[];
};

/** The status of a channel on a day by its statements alone; `groupOn` reads the eve of a change. */
export function readStatus(
  history: LineHistory,
  day: Day,
  groupOn: (eve: Day) => string | null = eve => groupOf(findPlainly(history, eve)),
): StatusReading {
  const lastAttested = lastAttestedDay(history, day);
  const common = { firstAttested: history.firstAttested, lastAttested };
  const finding = withChange(history, findPlainly(history, day), { day, groupOn });
  if (finding && 'deciding' in finding) return { ...nothingTold, ...common, ...told(finding) };
  const intention = finding === null && lastAttested === null ? intended(history, day) : null;
  if (intention) return { ...nothingTold, ...common, state: intention };
  const reason = finding ? 'order-not-known' : whyUnknown(history, lastAttested, day);
  return { ...nothingTold, ...common, lastKnown: lastKnownOn(history, lastAttested), reason };
}

/** The group that is known to hold; null: none is. */
export function groupOf(finding: Presumption): string | null {
  return finding !== null && 'deciding' in finding ? finding.group : null;
}

/** Without regard to whether it changes on the day: its attesters, else what is presumed. */
export function findPlainly(history: LineHistory, day: Day): Presumption {
  const attested = findAttested(history, day);
  if (!isSilent(attested)) return attested;
  // to deny a state says nothing against another one that is presumed, and disputes that one
  const presumed = findPresumed(history, day);
  return attested === null || (presumed !== null && 'deciding' in presumed) ? presumed : attested;
}

/** Whether the claims that attest a day leave it open what the state was: there are none, or they only deny. */
export function isSilent(attested: Finding | null): boolean {
  return attested === null || isOnlyDenied(attested);
}

export function isOnlyDenied({
  state,
  deciding,
}: Pick<Finding, 'deciding'> & { readonly state: ReadingState }): boolean {
  return state === 'agreed' && deciding.length > 0 && deciding.every(({ denies }) => denies);
}

const nothingTold = {
  state: 'unknown',
  basis: null,
  coverage: null,
  group: null,
  status: null,
  from: null,
  denied: null,
  sides: [],
  lastKnown: null,
  reason: null,
  lines: null,
  deciding: [],
} as const satisfies Partial<StatusReading>;

/** What begins on a day, and goes on, changes the line, where another group held on the eve. */
function withChange(
  history: LineHistory,
  finding: Presumption,
  { day, groupOn }: { readonly day: Day; readonly groupOn: (eve: Day) => string | null },
): Presumption {
  if (finding === null || 'open' in finding || finding.state !== 'agreed' || finding.basis !== 'attested')
    return finding;
  const begun = finding.deciding.filter(
    ({ begins, group, goesOn }) => goesOn && group === finding.group && begins.earliest <= day && day <= begins.latest,
  );
  const eves = new Map<Day, string | null>();
  for (const one of begun.toSorted((a, b) => b.begins.earliest - a.begins.earliest)) {
    const eve = one.begins.earliest - 1;
    if (!eves.has(eve)) eves.set(eve, isThereBefore(history, one, day) ? null : groupOn(eve));
    const from = eves.get(eve)!;
    if (from !== null && from !== one.group)
      return { ...finding, state: 'changed', from, coverage: beginsSurely(one) ? finding.coverage : 'possible' };
  }
  return finding;
}

/** Whether the state that began on a day of several surely held on one of them before this day. */
function isThereBefore(history: LineHistory, { begins, group }: Statement, day: Day): boolean {
  if (begins.earliest >= day) return false;
  const before = { earliest: begins.earliest, latest: day - 1 };
  return sureDaysOf(history, group).some(days => daysMeet(days, before));
}

function sureDaysOf({ statements, sureDays }: LineHistory, group: string): readonly DaySpan[] {
  const known = sureDays.get(group);
  if (known) return known;
  const found = statements.flatMap(other => {
    const sure = other.denies || other.group !== group ? null : certainDays(other.attests);
    return sure === null ? [] : (sure.members ?? [sure]);
  });
  sureDays.set(group, found);
  return found;
}

function beginsSurely({ begins: { earliest, latest }, tells }: Statement): boolean {
  return earliest === latest && coverageOf(tells, earliest) === 'certain';
}

function told(finding: Finding) {
  const { deciding } = finding;
  const affirmed = deciding.map(({ status, denies }) => (denies ? null : status));
  const denied = deciding.map(({ status, denies }) => (denies ? status : null));
  const sides = deciding.map(({ side }) => side).filter(side => side !== null);
  const isTold = finding.state === 'agreed';
  return {
    ...finding,
    status: isTold
      ? shared(affirmed.filter((status, index) => status !== null && deciding[index]!.group === finding.group))
      : null,
    denied: isTold ? shared(denied) : null,
    sides: [...new Set(sides)],
  };
}

function shared(values: readonly (string | null)[]): string | null {
  return new Set(values).size === 1 ? values[0]! : null;
}

function intended({ intentions }: LineHistory, day: Day): 'planned' | 'proposed' | null {
  const known = intentions
    .filter(({ scope, said }) => scope === 'same' && said.earliest <= day)
    .map(({ makes }) => makes);
  return known.includes('planned') ? 'planned' : known.includes('proposed') ? 'proposed' : null;
}

function whyUnknown(history: LineHistory, lastAttested: Day | null, day: Day): UnknownReason {
  if (lastAttested === null)
    return history.statements.length > 0 || history.life !== null ? 'not-yet-attested' : 'nothing-said';
  if (history.lasting.some(statement => stretchesTo(statement, day) && history.isEndedByLines?.(statement, day)))
    return 'ended-by-lines';
  const isLeftOpen = history.lasting.some(statement => isUnreconciled(history, statement, day));
  return isLeftOpen ? 'unreconciled' : 'not-said-to-last';
}

function lastKnownOn(history: LineHistory, lastAttested: Day | null): LastKnown | null {
  if (lastAttested === null) return null;
  const finding = findPlainly(history, lastAttested);
  if (finding === null || !('deciding' in finding))
    return { until: lastAttested, group: null, status: null, holders: [] };
  const { group, deciding } = finding;
  const { status } = told(finding);
  const own = deciding.filter(one => group === null || (!one.denies && one.group === group));
  return { until: lastAttested, group, status, holders: [...new Set(own.map(({ holder }) => holder))] };
}
