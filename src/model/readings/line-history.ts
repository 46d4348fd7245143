import { type Day, type DayBounds, firstDay, lastDay } from '../../base/edtf.ts';
import type { EntityId } from '../../base/ids.ts';
import type { Claim } from '../claim.ts';
import type { CanonicalIdOf } from '../identity.ts';
import type { Vocabulary } from '../vocabulary.ts';
import { type DaySpan, exclude, type Intention, meeting, readStatements, type ScopedClaim, type Statement } from './statements.ts';

/** What a channel's status is read from. */
export type StatusClaims = {
  /** About the channel itself, and about families that it belongs to. */
  readonly claims: readonly ScopedClaim[];
  /** Affirmed claims that say when it opened, or that it belongs to a family: it was there by then. */
  readonly existence: readonly Claim[];
};

/** Everything that was said of a channel's status, ready to be read on any day. */
export type LineHistory = {
  readonly statements: readonly Statement[];
  readonly intentions: readonly Intention[];
  readonly byHolder: ReadonlyMap<EntityId, readonly Statement[]>;
  /** From the day it is first told of until it was given up; null where nothing attests it. */
  readonly life: DaySpan | null;
};

const endedGroup = 'ended';

export function lineHistory(
  { claims, existence }: StatusClaims,
  vocabulary: Vocabulary,
  canonicalId: CanonicalIdOf,
): LineHistory {
  const own = readStatements(
    claims.filter(({ scope }) => scope === 'same'),
    vocabulary,
    canonicalId,
  );
  const life = lifeOf(own.statements, existence);
  const bearing = life === null ? [] : claims.flatMap(scoped => whileThere(scoped, life));
  const broader = readStatements(bearing, vocabulary, canonicalId);
  const statements = withoutRetold([...own.statements, ...broader.statements]);
  return {
    statements,
    intentions: [...own.intentions, ...broader.intentions],
    byHolder: Map.groupBy(statements, ({ holder }) => holder),
    life,
  };
}

/** What is said of a family bears on a line as long as the line is there, and never before. */
function whileThere(scoped: ScopedClaim, life: DaySpan): ScopedClaim[] {
  if (scoped.scope === 'same') return [];
  const there: DayBounds = { ...life, certainFrom: life.earliest, certainTo: life.latest };
  const within = scoped.within === null ? there : meeting(scoped.within, there);
  return within === null ? [] : [{ ...scoped, within }];
}

function lifeOf(own: readonly Statement[], existence: readonly Claim[]): DaySpan | null {
  const attested = own.map(({ attests }) => attests.earliest);
  const told = existence.map(({ validBounds, assertedBounds }) =>
    validBounds && validBounds.earliest > firstDay ? validBounds.earliest : assertedBounds.earliest,
  );
  const earliest = [...attested, ...told].reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);
  if (!Number.isFinite(earliest)) return null;
  const ends = own.filter(({ group, lasts }) => group === endedGroup && lasts).map(({ begins }) => begins.earliest);
  const ended = ends.reduce((a, b) => Math.max(a, b), firstDay);
  const isBack = own.some(({ group, denies, attests }) => group !== endedGroup && !denies && attests.latest > ended);
  return { earliest, latest: ends.length > 0 && !isBack ? Math.max(ended - 1, earliest) : lastDay };
}

/** One change, told twice: a beginning that holds a more exact one of the same group is that change retold. */
function withoutRetold(statements: readonly Statement[]): Statement[] {
  const beginnings = statements.filter(({ lasts }) => lasts);
  return statements.filter(
    vague =>
      !vague.lasts ||
      vague.begins.earliest === vague.begins.latest ||
      !beginnings.some(exact => isMoreExact(exact, vague)),
  );
}

function isMoreExact(exact: Statement, vague: Statement): boolean {
  const [narrow, wide] = [exact.begins, vague.begins];
  return (
    exact.group === vague.group &&
    exact.side === vague.side &&
    narrow.earliest >= wide.earliest &&
    narrow.latest <= wide.latest &&
    narrow.latest - narrow.earliest < wide.latest - wide.earliest
  );
}

/** The last day up to this one that any statement attests; null: none does. */
export function lastAttestedDay({ statements }: LineHistory, day: Day): Day | null {
  let last: Day | null = null;
  for (const { attests } of statements) {
    if (attests.earliest > day || attests.earliest > attests.latest) continue;
    const own = Math.min(attests.latest, day);
    if (last === null || own > last) last = own;
  }
  return last;
}

/** The first day that any statement attests; null: none does. */
export function firstAttestedDay({ statements }: LineHistory): Day | null {
  const days = statements.map(({ attests }) => attests.earliest).filter(day => day < lastDay);
  return days.length > 0 ? days.reduce((a, b) => Math.min(a, b)) : null;
}

/** Whether the holder of a statement set it aside later: by other words of that day, or of what has lasted since. */
export function isOverruled(history: LineHistory, statement: Statement, day: Day): boolean {
  const own = history.byHolder.get(statement.holder)!;
  if (own.length < 2) return false;
  return own.some(later => {
    if (!overrules(later, statement)) return false;
    if (isAsSure(later, statement, day)) return true;
    if (!later.lasts || later.begins.latest >= day) return false;
    return !own.some(
      other =>
        exclude(other, later) &&
        other.said.earliest > statement.said.latest &&
        other.attests.latest > later.begins.latest &&
        other.attests.earliest <= day,
    );
  });
}

/** Of one holder the words said later decide; said at one time, the words about what began later. */
export function overrules(later: Statement, earlier: Statement): boolean {
  if (later === earlier || later.holder !== earlier.holder || !exclude(later, earlier)) return false;
  if (areOrderedByHours(later, earlier)) return false;
  if (later.said.earliest > earlier.said.latest) return true;
  return later.said.latest >= earlier.said.earliest && later.begins.earliest > earlier.begins.latest;
}

export function areOrderedByHours(a: Statement, b: Statement): boolean {
  return a.hours !== null && b.hours !== null && (a.hours.to <= b.hours.from || b.hours.to <= a.hours.from);
}

function isAsSure({ attests: later }: Statement, { attests: earlier }: Statement, day: Day): boolean {
  if (day < later.earliest || day > later.latest) return false;
  const sure = (bounds: DayBounds) => bounds.certainFrom !== null && day >= bounds.certainFrom && day <= bounds.certainTo!;
  return sure(later) || !sure(earlier);
}
