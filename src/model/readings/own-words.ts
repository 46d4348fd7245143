// What the holder of a statement said of its days later: on these it does not count.

import { certainDays, type Day, type DayBounds, type DaySpan } from '../../base/edtf.ts';
import { firstPlace } from '../../base/halves.ts';
import type { EntityId } from '../../base/ids.ts';
import { append } from '../../base/long-lists.ts';
import { daysBeside, exclude, type Statement } from './statements.ts';

/** What was said of a channel, and what has been worked out of who took back what. */
export type OwnWords = {
  readonly statements: readonly Statement[];
  readonly byHolder: ReadonlyMap<EntityId, readonly Statement[]>;
  readonly setAside: Map<Statement, readonly DaySpan[]>;
  /** Of what lasts, the first day on which something else is attested since, and by what; and the next by anything else. */
  readonly outlasted: Map<Statement, readonly Outlasting[]>;
};

type Outlasting = { readonly on: Day; readonly by: Statement };

export function ownWords(statements: readonly Statement[]): OwnWords {
  const byHolder = Map.groupBy(statements, ({ holder }) => holder);
  // what is nearly in order is put in order fast
  for (const own of byHolder.values()) own.sort((a, b) => a.tells.earliest - b.tells.earliest);
  return { statements, byHolder, setAside: new Map(), outlasted: new Map() };
}

/** Whether the holder of a statement set it aside later: by other words of that day, or of what has lasted since. */
export function isOverruled(words: OwnWords, statement: Statement, day: Day): boolean {
  return spanAround(daysSetAside(words, statement), day) !== null;
}

/** The last of some days up to this one on which a statement counts, its holder having said nothing else of them later. */
export function lastCountingDay(words: OwnWords, statement: Statement, days: DayBounds, day: Day): Day | null {
  const aside = daysSetAside(words, statement);
  let last = lastDayOf(days, day);
  for (let span = spanAround(aside, last); last !== null && span !== null; span = spanAround(aside, last))
    last = lastDayOf(days, span.earliest - 1);
  return last;
}

/** The first of some days, from this one on, on which a statement counts; null: on none. */
export function firstCountingDay(words: OwnWords, statement: Statement, days: DayBounds, day: Day): Day | null {
  const aside = daysSetAside(words, statement);
  let first = firstDayOf(days, day);
  for (let span = spanAround(aside, first); first !== null && span !== null; span = spanAround(aside, first))
    first = firstDayOf(days, span.latest + 1);
  return first;
}

const none: readonly [] = [];

/** In order, without any day in common. */
function daysSetAside(words: OwnWords, statement: Statement): readonly DaySpan[] {
  const known = words.setAside.get(statement);
  if (known) return known;
  const found: DaySpan[] = [];
  for (const later of words.byHolder.get(statement.holder)!) {
    if (!takesBack(later, statement)) continue;
    addAsSureDays(found, later, statement);
    if (later.lasts) addDaysPresumedAgainst(found, later, untilOutlasted(words, later, statement));
  }
  const aside = found.length === 0 ? none : inOrder(found);
  words.setAside.set(statement, aside);
  return aside;
}

/** Days that a later word attests at least as surely. */
function addAsSureDays(found: DaySpan[], { attests: later }: Statement, { attests: earlier }: Statement): void {
  const sure = spansOf(certainDays(earlier));
  for (const { earliest, latest, certainFrom, certainTo } of later.members ?? [later]) {
    if (certainFrom !== null && certainTo !== null) found.push({ earliest: certainFrom, latest: certainTo });
    if (certainFrom === earliest && certainTo === latest) continue;
    append(
      found,
      sure.reduce<DaySpan[]>((left, span) => left.flatMap(days => besides(days, span)), [{ earliest, latest }]),
    );
  }
}

/** The days that a word which lasts covers: nothing that excludes it is attested since, but for what it takes back. */
function addDaysPresumedAgainst(found: DaySpan[], { begins, within }: Statement, until: Day): void {
  for (const { earliest, latest } of within.members ?? [within])
    found.push({ earliest: Math.max(earliest, begins.latest + 1), latest: Math.min(latest, until) });
}

function untilOutlasted(words: OwnWords, later: Statement, earlier: Statement): Day {
  const known = words.outlasted.get(later) ?? outlastingOf(words, later);
  words.outlasted.set(later, known);
  const first = known.find(({ by }) => by !== earlier);
  return first === undefined ? Number.POSITIVE_INFINITY : first.on - 1;
}

function outlastingOf({ statements }: OwnWords, later: Statement): Outlasting[] {
  let first: Outlasting | null = null;
  let second: Outlasting | null = null;
  for (const by of statements) {
    if (!exclude(by, later) || (by.holder === later.holder ? isSaidLater(later, by) : by.denies)) continue;
    const on = firstDayOf(daysBeside(by, later), later.begins.latest + 1);
    if (on === null) continue;
    if (first === null || on < first.on) [first, second] = [{ on, by }, first];
    else if (second === null || on < second.on) second = { on, by };
  }
  return [first, second].filter(one => one !== null);
}

export function isSaidLater(later: Statement, earlier: Statement): boolean {
  return later.said.earliest > earlier.said.latest;
}

/** Whether a holder said later what excludes his earlier words. */
function takesBack(later: Statement, earlier: Statement): boolean {
  return isSaidLater(later, earlier) && contradicts(later, earlier);
}

/** Of one holder the words said later decide; said at one time, the words about what began later. */
export function overrules(later: Statement, earlier: Statement): boolean {
  if (!contradicts(later, earlier) || isSaidLater(earlier, later)) return false;
  return isSaidLater(later, earlier) || later.begins.earliest > earlier.begins.latest;
}

function contradicts(a: Statement, b: Statement): boolean {
  return a.holder === b.holder && exclude(a, b) && !areOrderedByHours(a, b);
}

export function areOrderedByHours(a: Statement, b: Statement): boolean {
  return a.hours !== null && b.hours !== null && (a.hours.to < b.hours.from || b.hours.to < a.hours.from);
}

/** The last day up to this one that these bounds allow. */
export function lastDayOf(bounds: DayBounds, day: Day): Day | null {
  if (bounds.earliest > day) return null;
  if (!bounds.members) return Math.min(bounds.latest, day);
  return bounds.members.reduce<Day | null>((last, member) => {
    const own = lastDayOf(member, day);
    return last === null || (own !== null && own > last) ? own : last;
  }, null);
}

/** The first day, from this one on, that these bounds allow. */
function firstDayOf(bounds: DayBounds, day: Day): Day | null {
  if (bounds.latest < day || bounds.latest < bounds.earliest) return null;
  if (!bounds.members) return Math.max(bounds.earliest, day);
  return bounds.members.reduce<Day | null>((first, member) => {
    const own = firstDayOf(member, day);
    return first === null || (own !== null && own < first) ? own : first;
  }, null);
}

function spansOf(bounds: DayBounds | null): readonly DaySpan[] {
  return bounds === null ? [] : (bounds.members ?? [bounds]);
}

/** What is left of some days without others. */
function besides({ earliest, latest }: DaySpan, away: DaySpan): DaySpan[] {
  if (away.earliest > latest || away.latest < earliest) return [{ earliest, latest }];
  return [
    ...(earliest < away.earliest ? [{ earliest, latest: away.earliest - 1 }] : []),
    ...(latest > away.latest ? [{ earliest: away.latest + 1, latest }] : []),
  ];
}

function inOrder(spans: readonly DaySpan[]): DaySpan[] {
  const found: DaySpan[] = [];
  for (const span of spans.toSorted((a, b) => a.earliest - b.earliest)) {
    if (span.earliest > span.latest) continue;
    const before = found.at(-1);
    if (before === undefined || span.earliest > before.latest + 1) found.push(span);
    else if (span.latest > before.latest) found[found.length - 1] = { earliest: before.earliest, latest: span.latest };
  }
  return found;
}

function spanAround(spans: readonly DaySpan[], day: Day | null): DaySpan | null {
  if (day === null || spans.length === 0) return null;
  const span = spans[firstPlace(0, spans.length, at => spans[at]!.latest >= day)];
  return span !== undefined && span.earliest <= day ? span : null;
}
