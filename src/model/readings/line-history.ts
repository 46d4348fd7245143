import { type Day, type DayBounds, type DaySpan, edgesOf, firstDay, lastDay, meeting } from '../../base/edtf.ts';
import { firstPlace } from '../../base/halves.ts';
import type { Claim } from '../claim.ts';
import type { CanonicalIdOf } from '../identity.ts';
import type { Vocabulary } from '../vocabulary.ts';
import type { Finding } from './finding.ts';
import { firstCountingDay, lastCountingDay, type OwnWords, ownWords } from './own-words.ts';
import {
  daysWithin,
  type Intention,
  isOneUtterance,
  readStatements,
  type ScopedClaim,
  type Statement,
} from './statements.ts';

/** What a channel's status is read from. */
export type StatusClaims = {
  /** About the channel itself, and about families that it belongs to. */
  readonly claims: readonly ScopedClaim[];
  /** Affirmed claims that say when it opened. */
  readonly openings: readonly Claim[];
  /** Affirmed claims that it belongs to a family. */
  readonly memberships: readonly Claim[];
};

/** Everything that was said of a channel's status, ready to be read on any day. */
export type LineHistory = OwnWords & {
  readonly intentions: readonly Intention[];
  /** Beginnings that were told more exactly, by others or elsewhere, with the last that tells them so. They decide nothing. */
  readonly retold: ReadonlyMap<Statement, Statement>;
  /** Those that are said to last. */
  readonly lasting: readonly Statement[];
  /** Denials, and closed times of more than a day: what can dispute a change. */
  readonly disputing: readonly Statement[];
  /** The first day that any statement attests; null: none does. */
  readonly firstAttested: Day | null;
  /**
   * From the day it is first attested until it was given up, and again from the day on which it is attested after that:
   * when what is said of families bears on it. Null: never.
   */
  readonly life: DayBounds | null;
  /** The same, or from the day on which it is said to belong to a family: when it counts among the lines of one. */
  readonly membership: DayBounds | null;
  /** Of a family: whether what all its lines were in since ended what is said to last. Null: it has no lines. */
  readonly isEndedByLines: ((change: Statement, day: Day) => boolean) | null;
  /** Days on which what is said of it may come to something else, in order. */
  readonly turns: readonly Day[];
  /** In the order of the first day that each attests of what it was said of. */
  readonly byBeginning: readonly Statement[];
  /** Up to each of these, the last day that any of them attests of what it was said of. */
  readonly reach: readonly Day[];
  /** When what is said to last was ended; worked out where it is asked for. */
  readonly ended: Map<Statement, Ending>;
  /** What the claims come to that attest the days before the turn of each of these places; the last ones that were read. */
  readonly attested: Map<number, Finding | null>;
  /** The days that are surely attested, by group; worked out where they are asked for. */
  readonly sureDays: Map<string, readonly DaySpan[]>;
};

/** The first day on which something had ended it; and the first on which its holder, a denial or a change had. */
export type Ending = { readonly byAny: Day; readonly asTold: Day };

const endedGroup = 'ended';
const absentGroup = 'absent';

export function lineHistory(
  { claims, openings, memberships }: StatusClaims,
  vocabulary: Vocabulary,
  canonicalId: CanonicalIdOf,
): LineHistory {
  const own = readStatements(
    claims.filter(({ scope }) => scope === 'same'),
    vocabulary,
    canonicalId,
  );
  const { life, membership } = lifeOf(own, { openings, memberships });
  const bearing = life === null ? [] : claims.flatMap(scoped => whileThere(scoped, life));
  const broader = readStatements(bearing, vocabulary, canonicalId);
  const { told: statements, retold } = partRetold([...own.statements, ...broader.statements].filter(isNotQualified));
  const intentions = [...own.intentions, ...broader.intentions];
  const byBeginning = statements.toSorted((a, b) => a.tells.earliest - b.tells.earliest);
  return {
    ...ownWords(statements),
    intentions,
    retold,
    lasting: statements.filter(({ lasts }) => lasts),
    disputing: statements.filter(
      ({ denies, lasts, begins, ends }) => denies || (!lasts && ends!.latest > begins.earliest),
    ),
    firstAttested: firstAttestedDay(statements),
    life,
    membership,
    isEndedByLines: null,
    turns: [...new Set(daysOfChange({ statements, intentions, life, membership }))].sort((a, b) => a - b),
    byBeginning,
    reach: reachOf(byBeginning),
    ended: new Map(),
    attested: new Map(),
    sureDays: new Map(),
  };
}

/** Who denies one status and affirms another of its group in the same words denies only the one: "unanswered, not cut". */
function isNotQualified(denial: Statement, _index: number, all: readonly Statement[]): boolean {
  return (
    !denial.denies ||
    !all.some(
      other =>
        !other.denies &&
        other.group === denial.group &&
        other.status !== denial.status &&
        isOneUtterance(other, denial) &&
        mayMeet(other, denial),
    )
  );
}

/** Whether two may be of one day; what lasts goes on. */
function mayMeet(a: Statement, b: Statement): boolean {
  const isBegunBy = (one: Statement, other: Statement) => one.begins.earliest <= (other.ends?.latest ?? lastDay);
  return isBegunBy(a, b) && isBegunBy(b, a);
}

/** What is said of a family bears on a line as long as the line is there, and never before. */
function whileThere(scoped: ScopedClaim, there: DayBounds): ScopedClaim[] {
  if (scoped.scope === 'same') return [];
  return [{ ...scoped, within: scoped.within === null ? there : (meeting(scoped.within, there) ?? never) }];
}

const never: DayBounds = { earliest: lastDay, latest: firstDay, certainFrom: null, certainTo: null };

/**
 * From the day it is first attested or said to have opened; where neither is told, from the day on which it is said to
 * belong to a family, unless it was planned or said to be absent then or later.
 */
function lifeOf(
  { statements, intentions }: ReturnType<typeof readStatements>,
  { openings, memberships }: Pick<StatusClaims, 'openings' | 'memberships'>,
): Pick<LineHistory, 'life' | 'membership'> {
  const own = partRetold(statements).told;
  const isAbsence = ({ denies, group }: Statement) => !denies && group === absentGroup;
  const isEnd = ({ denies, group }: Statement) => !denies && group === endedGroup;
  const attested = own.filter(one => !isAbsence(one) && !isEnd(one)).map(({ attests }) => attests.earliest);
  const told = [...attested, ...openings.map(firstDayTold)];
  const without = [
    ...intentions.map(({ said }) => said.earliest),
    ...own.filter(isAbsence).map(({ begins }) => begins.earliest),
  ];
  const joined = memberships.map(firstDayTold).filter(day => without.every(other => other < day));
  // to give a line up tells that it was there, and not since when
  const [days] = [told, joined, own.filter(isEnd).map(({ attests }) => attests.earliest)].filter(
    some => some.length > 0,
  );
  if (days === undefined) return { life: null, membership: null };
  const words = ownWords(own);
  const counting = own.filter(one => firstCountingDay(words, one, one.attests, firstDay) !== null);
  const ends = counting.filter(({ group, lasts }) => group === endedGroup && lasts).map(({ begins }) => begins);
  const anew = counting
    .filter(({ denies, group }) => !denies && group !== absentGroup && group !== endedGroup)
    .map(({ begins }) => begins.earliest);
  const from = (some: readonly Day[]) => stretchesOfLife([some.reduce((a, b) => Math.min(a, b)), ...anew], ends);
  return { life: from(days), membership: from([...days, ...joined]) };
}

/** From each beginning until the line is given up after it; one that may lie before or after an end begins nothing. */
function stretchesOfLife(beginnings: readonly Day[], ends: readonly DaySpan[]): DayBounds | null {
  const sure = beginnings
    .filter(day => ends.every(({ earliest, latest }) => day < earliest || latest < day))
    .toSorted((a, b) => a - b);
  const members: DayBounds[] = [];
  for (const earliest of sure) {
    if (members.length > 0 && earliest <= members.at(-1)!.latest) continue;
    const end = ends.reduce((first, { earliest: day }) => (day > earliest ? Math.min(first, day) : first), lastDay + 1);
    members.push({ earliest, latest: end - 1, certainFrom: earliest, certainTo: end - 1 });
  }
  if (members.length < 2) return members[0] ?? null;
  const [first, last] = [members[0]!.earliest, members.at(-1)!.latest];
  return { earliest: first, latest: last, certainFrom: null, certainTo: null, members };
}

function firstDayTold({ validBounds, assertedBounds }: Claim): Day {
  return validBounds && validBounds.earliest > firstDay ? validBounds.earliest : assertedBounds.earliest;
}

/**
 * One change, told twice: a beginning that holds a more exact one of the same group is that change retold. What is said
 * to last adds nothing then; an interval begins when the more exact one does.
 */
function partRetold(statements: readonly Statement[]): {
  readonly told: Statement[];
  readonly retold: Map<Statement, Statement>;
} {
  const beginnings = statements.filter(({ lasts, begins, within }) => lasts && begins.earliest <= within.latest);
  const isRetold = (one: Statement) => one.lasts && beginnings.some(other => isMoreExact(other, one));
  const exact = beginnings.filter(one => !isRetold(one));
  const told = statements
    .filter(one => !isRetold(one))
    .map(one => {
      if (!one.isInterval || one.denies) return one;
      const [first] = exact.filter(other => isMoreExact(other, one)).sort(byBeginning);
      const begun = first ? beginningWith(first, one) : one;
      const [next] = exact.filter(other => endsAs(begun, other)).sort(byBeginning);
      return next ? endingWith(next, begun) : begun;
    });
  const retold = new Map(
    statements.filter(isRetold).map(one => [
      one,
      exact
        .filter(other => isMoreExact(other, one))
        .sort(byBeginning)
        .at(-1) ?? one,
    ]),
  );
  return { told, retold };
}

/** An end that holds a more exact beginning of another state is that change, told from its other side. */
function endsAs({ ends, begins, group, side }: Statement, next: Statement): boolean {
  if (
    ends === null ||
    next.denies ||
    next.group === group ||
    (side !== null && next.side !== null && side !== next.side)
  )
    return false;
  const { earliest, latest } = next.begins;
  return (
    earliest >= ends.earliest &&
    latest <= ends.latest &&
    latest - earliest < ends.latest - ends.earliest &&
    earliest > begins.latest
  );
}

function endingWith({ begins: end }: Statement, vague: Statement): Statement {
  const certainFrom = vague.tells.certainFrom ?? vague.begins.latest + 1;
  const certainTo = Math.min(vague.said.earliest, end.earliest - 1);
  const isSure = certainFrom <= certainTo;
  const tells = {
    ...vague.tells,
    latest: end.latest,
    certainFrom: isSure ? certainFrom : null,
    certainTo: isSure ? certainTo : null,
  };
  const ends = { earliest: end.earliest, latest: end.latest };
  return { ...vague, ends, tells, attests: daysWithin(tells, vague.within) };
}

function byBeginning({ begins: a }: Statement, { begins: b }: Statement): number {
  return a.earliest - b.earliest || a.latest - b.latest;
}

function beginningWith({ begins }: Statement, vague: Statement): Statement {
  const { surelyTo } = vague;
  const isSure = surelyTo !== null && begins.latest <= surelyTo;
  const tells = {
    ...vague.tells,
    earliest: begins.earliest,
    ...(isSure ? { certainFrom: begins.latest, certainTo: surelyTo } : {}),
  };
  return { ...vague, begins, tells, attests: daysWithin(tells, vague.within) };
}

function isMoreExact(exact: Statement, vague: Statement): boolean {
  const [narrow, wide] = [exact.begins, vague.begins];
  return (
    exact.group === vague.group &&
    (exact.side === vague.side || exact.side === null || vague.side === null) &&
    narrow.earliest >= wide.earliest &&
    narrow.latest <= wide.latest &&
    narrow.latest - narrow.earliest < wide.latest - wide.earliest
  );
}

function reachOf(byBeginning: readonly Statement[]): Day[] {
  let latest = firstDay;
  return byBeginning.map(({ tells }) => {
    latest = Math.max(latest, tells.latest);
    return latest;
  });
}

/** The last day up to this one that any statement attests which its holder did not set aside; null: none does. */
export function lastAttestedDay(history: LineHistory, day: Day): Day | null {
  return lastDayAttested(history, day, ({ attests }) => attests);
}

/** The last day up to this one on which any statement counts, of the days that it has here; null: none does. */
export function lastDayAttested(
  history: LineHistory,
  day: Day,
  daysHere: (statement: Statement) => DayBounds | null,
): Day | null {
  const { byBeginning, reach } = history;
  let last: Day | null = null;
  for (let place = begunBy(history, day) - 1; place >= 0; place--) {
    if (last !== null && (last === day || reach[place]! <= last)) break;
    const statement = byBeginning[place]!;
    if (last !== null && statement.tells.latest <= last) continue;
    const days = daysHere(statement);
    const own = days && lastCountingDay(history, statement, days, day);
    if (own !== null && (last === null || own > last)) last = own;
  }
  return last;
}

/** How many statements, in the order of their beginnings, attest a day up to this one. */
export function begunBy({ byBeginning }: LineHistory, day: Day): number {
  return firstPlace(0, byBeginning.length, at => byBeginning[at]!.tells.earliest > day);
}

/** The place of the first of these days that is later than this one. */
export function firstAfter(days: readonly Day[], day: Day): number {
  return firstPlace(0, days.length, at => days[at]! > day);
}

function firstAttestedDay(statements: readonly Statement[]): Day | null {
  const first = statements.reduce((day, { attests }) => Math.min(day, attests.earliest), lastDay);
  return first === lastDay ? null : first;
}

/** Days on which what is said of a channel may come to something else. */
function daysOfChange({
  statements,
  intentions,
  life,
  membership,
}: Pick<LineHistory, 'statements' | 'intentions' | 'life' | 'membership'>): Day[] {
  return [
    ...statements.flatMap(({ attests, tells, begins, ends, within }) => [
      ...[attests, tells].flatMap(days => [...edgesOf(days), ...sureBeginnings(days)]),
      ...edgesOf(within),
      ...[begins, ...(ends === null ? [] : [ends])].flatMap(({ earliest, latest }) => [earliest, latest, latest + 1]),
    ]),
    ...intentions.map(({ said }) => said.earliest),
    ...[life, membership].flatMap(days => (days === null ? [] : edgesOf(days))),
  ];
}

/** The days after which something has surely been so. */
function sureBeginnings({ certainFrom, members }: DayBounds): Day[] {
  return [...(certainFrom === null ? [] : [certainFrom + 1]), ...(members ?? []).flatMap(sureBeginnings)];
}
