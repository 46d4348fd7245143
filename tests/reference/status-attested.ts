import type { Day } from '../../src/base/edtf.ts';
import type { EntityId } from '../../src/base/ids.ts';
import { attestsHere, type Evidence } from './status-bearing.ts';
import { beginsOnOneSureDay, evidenceOf, type View } from './status-evidence.ts';
import { counts, isEnded } from './status-presumed.ts';
import {
  areOneUtterance,
  areOrderedByHours,
  beginsLater,
  type Coverage,
  exclude,
  hourOf,
  isSaidLater,
  type Statement,
} from './status-statements.ts';

/** What a day comes to that is attested: agreed, a change, or disputed. */

export type Decision = {
  readonly kind: 'agreed' | 'changed' | 'disputed';
  readonly deciders: readonly Evidence[];
  readonly coverage: Coverage;
  readonly group: string | null;
  readonly denied: string | null;
  readonly from: string | null;
};

/** Those who decide on a day: who attest it certainly before possibly, and of one holder's words of one time the later beginning. */
export function attestersOn(evidence: readonly Evidence[], day: Day): Evidence[] {
  const attesting = evidence.filter(one => attestsHere(one, day) && counts(one, evidence, day));
  const certain = attesting.filter(one => attestsHere(one, day) === 'CERTAIN');
  const chosen = certain.some(({ statement }) => statement.affirms) ? certain : attesting;
  return chosen.filter(
    ({ statement }) =>
      !chosen.some(
        ({ statement: other }) =>
          other.holder === statement.holder &&
          exclude(other, statement) &&
          !areOrderedByHours(statement, other) &&
          (isSaidLater(other, statement) || (!isSaidLater(statement, other) && beginsLater(other, statement))),
      ),
  );
}

/** Null where nobody attests the day. `groupOn` reads an eve. */
export function decide(view: View, channel: EntityId, day: Day, groupOn: (eve: Day) => string | null): Decision | null {
  const evidence = evidenceOf(view, channel);
  const deciders = attestersOn(evidence, day);
  if (deciders.length === 0) return null;
  const coverage = deciders.every(one => attestsHere(one, day) === 'CERTAIN') ? 'CERTAIN' : 'POSSIBLE';
  const common = { deciders, coverage, group: null, denied: null, from: null } as const;
  const statements = deciders.map(({ statement }) => statement);
  if (statements.some(a => statements.some(b => exclude(a, b)))) {
    const order = orderOf(view, statements, day);
    return order ? { ...common, kind: 'changed', ...order } : { ...common, kind: 'disputed' };
  }
  const reported = reportsOfTheDayBefore(deciders, evidence, day);
  if (reported.length > 0) return { ...common, kind: 'disputed', deciders: [...deciders, ...reported] };
  const { group, denied } = groupOf(statements);
  const agreed = { ...common, group, denied };
  const beginnings = deciders.filter(({ statement }) => mayBeAChange(statement, day));
  for (const one of beginnings.toSorted((a, b) => b.statement.begins.first - a.statement.begins.first)) {
    if (isThereBefore(one, evidence, day)) continue;
    const from = groupOn(one.statement.begins.first - 1);
    if (from !== null && from !== one.statement.group && one.statement.group === group)
      return { ...agreed, kind: 'changed', from, coverage: beginsOnOneSureDay(one) ? coverage : 'POSSIBLE' };
  }
  return { ...agreed, kind: 'agreed' };
}

/** Whether, of several days on which a state may have begun, it surely held on one before this day. */
function isThereBefore({ statement: { begins, group } }: Evidence, evidence: readonly Evidence[], day: Day): boolean {
  return evidence.some(
    other =>
      other.statement.affirms &&
      other.statement.group === group &&
      [...other.turns, begins.first, day - 1].some(
        on => begins.first <= on && on < day && attestsHere(other, on) === 'CERTAIN',
      ),
  );
}

/** A beginning that lasts, or of a closed interval that goes on past it. */
function mayBeAChange({ affirms, lasts, time, begins }: Statement, day: Day): boolean {
  if (!affirms || day < begins.first || begins.last < day) return false;
  return (
    lasts || (time?.kind === 'interval' && time.start !== null && time.end !== null && time.end.first > begins.last)
  );
}

/** The group of statements that exclude nothing: one-sided, where one side is interrupted and another works. */
function groupOf(statements: readonly Statement[]): { group: string | null; denied: string | null } {
  const groups = [...new Set(statements.filter(({ affirms }) => affirms).map(({ group }) => group))].sort();
  if (groups.length === 0) {
    const denied = new Set(statements.map(({ status }) => status));
    return { group: null, denied: denied.size === 1 ? statements[0]!.group : null };
  }
  return { group: groups.length > 1 ? 'interrupted' : groups[0]!, denied: null };
}

/** From the first to the last, where all that exclude each other are in an order; else null. */
function orderOf(view: View, statements: readonly Statement[], day: Day) {
  const before = (a: Statement, b: Statement) => isBefore(view, a, b, day);
  const excluding = (a: Statement) => statements.filter(b => exclude(a, b));
  const isOrdered = statements.every(a => excluding(a).every(b => before(a, b) !== before(b, a)));
  if (!isOrdered) return null;
  const first = statements.filter(a => excluding(a).length > 0 && !excluding(a).some(b => before(b, a)));
  const last = statements.filter(a => excluding(a).length > 0 && !excluding(a).some(b => before(a, b)));
  if (first.length === 0 || last.length === 0) return null;
  if ([first, last].some(some => some.some(a => some.some(b => exclude(a, b))))) return null;
  const from = groupOf(first).group;
  const after = groupOf(last);
  // what comes both before and after what excludes it is no change
  return from === null || after.group === null || from === after.group ? null : { from, ...after };
}

/** Whether a surely comes before b on a day that both attest. */
function isBefore({ world }: View, a: Statement, b: Statement, day: Day): boolean {
  if (areOrderedByHours(a, b)) return hourOf(a)! < hourOf(b)!;
  if (areOneUtterance(a, b, world)) {
    if (beginsLater(b, a)) return true;
    if (beginsLater(a, b)) return false;
  }
  return endsWhereBegins(a, b, day);
}

/** A report of a change puts what it ends before it; what goes on past it does not end there. */
function endsWhereBegins(a: Statement, b: Statement, day: Day): boolean {
  if (!a.affirms || !b.affirms) return false;
  const mayEnd = !a.lasts && a.ends.first <= day && day <= a.ends.last;
  const mayBegin = b.begins.first <= day && day <= b.begins.last;
  const goesOnPast = a.ends.first > b.begins.last;
  const makesAnOrder = b.lasts || a.begins.last < day || b.ends.first > day;
  return mayEnd && mayBegin && !goesOnPast && makesAnOrder;
}

function isObservationOf({ affirms, lasts, time, begins, ends }: Statement, day: Day): boolean {
  const isLonger = time?.kind === 'interval' && !(time.start?.first === day && time.end?.last === day);
  return affirms && !lasts && !isLonger && begins.first === day && ends.last === day;
}

/** Another holder's reports, of the day before, of a state that all who decide exclude by bare observations of the day. */
function reportsOfTheDayBefore(deciders: readonly Evidence[], evidence: readonly Evidence[], day: Day): Evidence[] {
  const seen = deciders.map(({ statement }) => statement);
  if (!seen.every(one => isObservationOf(one, day))) return [];
  return evidence.filter(one => {
    const { statement: told } = one;
    if (!told.lasts || told.begins.first !== day - 1 || attestsHere(one, day - 1) !== 'CERTAIN') return false;
    if (!one.bears(day) || !counts(one, evidence, day) || isEnded(one, evidence, day - 1)) return false;
    return seen.every(other => told.holder !== other.holder && exclude(told, other) && !areOrderedByHours(told, other));
  });
}
