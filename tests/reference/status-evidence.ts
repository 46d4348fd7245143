import { type Day, firstDay, lastDay } from '../../src/base/edtf.ts';
import type { EntityId } from '../../src/base/ids.ts';
import { actualModalities, type Claim } from '../../src/model/claim.ts';
import { now } from '../../src/model/list-query.ts';
import type { Vocabulary } from '../../src/model/vocabulary.ts';
import { attestsHere, type Evidence } from './status-bearing.ts';
import { knownFrom } from './status-intentions.ts';
import { counts } from './status-presumed.ts';
import {
  areOfOneSide,
  areOneUtterance,
  attestsTime,
  type Coverage,
  canMeet,
  type Statement,
  statementsOf,
  turningDays,
} from './status-statements.ts';
import { daysOf, isOneSureDay, readTime } from './status-times.ts';
import { visibleClaims, type World } from './world.ts';

/** Which statements bear on a channel, and on which days: its own, and those of the families that it belongs to. */

export type StatusWorld = World & { readonly vocabulary: Vocabulary };

/** What is seen as of a day, by kind, and what has been worked out from it. */
export type View = {
  readonly world: StatusWorld;
  readonly statements: readonly Statement[];
  /** Status claims of all kinds, intentions among them. */
  readonly claims: readonly Claim[];
  readonly memberships: readonly Membership[];
  readonly openings: readonly Claim[];
  /** Answers that were asked for before, by their question. */
  readonly known: Map<string, unknown>;
};

/** `said`: the first day on which it may have been said. */
export type Membership = {
  readonly line: EntityId;
  readonly family: EntityId;
  readonly from: Day;
  readonly to: Day;
  readonly said: Day;
  /** The claim's own words on when; null: always. */
  readonly time: string | null;
  /** The days on which it may hold otherwise than on the day before, and those beside them. */
  readonly turns: readonly Day[];
};

/** `recordedBy` left out: as of now. */
export type StatusView = { readonly saidBy: Day | null; readonly recordedBy?: string | null };

export function viewOf(world: StatusWorld, { saidBy, recordedBy = null }: StatusView): View {
  const seen = visibleClaims(world, { ...now, recordedBy }).filter(
    claim => saidBy === null || daysOf(claim.assertedAt).last <= saidBy,
  );
  const told = (predicate: string) => seen.filter(claim => claim.predicate === predicate);
  const holds = (claim: Claim) => claim.polarity === 'affirms' && actualModalities.includes(claim.modality);
  const claims = told('has-status');
  return {
    world,
    claims,
    statements: claims.flatMap(claim => statementsOf(world, world.vocabulary, claim)),
    openings: told('opened-on').filter(holds),
    memberships: told('part-of')
      .filter(holds)
      .map(claim => {
        const days = claim.validTime === null ? null : daysOf(claim.validTime.edtf);
        return {
          line: world.read(claim.subject),
          family: world.read(claim.object!),
          from: days?.first ?? firstDay,
          to: days?.last ?? lastDay,
          said: daysOf(claim.assertedAt).first,
          time: claim.validTime?.edtf ?? null,
          turns: days === null ? [] : turnsOf(claim.validTime!.edtf),
        };
      }),
    known: new Map(),
  };
}

function turnsOf(time: string): Day[] {
  const told = readTime(time);
  const ends = told.kind === 'interval' ? [told.start, told.end].flatMap(end => end ?? []) : [daysOf(time)];
  return ends.flatMap(({ first, last }) => [first - 1, first, first + 1, last - 1, last, last + 1]);
}

function once<Answer>(view: View, question: string, answer: () => Answer): Answer {
  if (!view.known.has(question)) view.known.set(question, answer());
  return view.known.get(question) as Answer;
}

/** The statements that count for a channel; a beginning that is a more exact one retold does not. */
export function evidenceOf(view: View, channel: EntityId): readonly Evidence[] {
  return once(view, `evidence ${channel}`, () => {
    const own = ownEvidence(view, channel);
    const life = lifeOf(view, channel);
    const edges = [
      ...life.there.flatMap(({ from, to }) => [from - 1, from, to, to + 1]),
      ...view.memberships.flatMap(({ turns }) => turns),
    ];
    const broader = [...familiesOf(view, channel)].flatMap(([family, isMember]) =>
      view.statements
        .filter(({ channel: told, except }) => told === family && !except.includes(channel))
        .flatMap((statement): Evidence[] => {
          const isLeftOut = (day: Day) => leavesOut(view, statement.except, channel, day);
          const isMeant = (day: Day) => isMember(day) !== null && isLeftOut(day) !== 'CERTAIN';
          if (!allTurningDays(view).some(isMeant)) return [];
          const bears = (day: Day) => isIn(life.there, day) && isMeant(day);
          const bearsSurely = (day: Day) => isMember(day) === 'CERTAIN' && isLeftOut(day) === null;
          return [{ statement, scope: 'BROADER', bears, bearsSurely, turns: [...turningDays(statement), ...edges] }];
        }),
    );
    const all = [...own, ...broader];
    const bearing = all.filter(other => bearsAtAll(view, other));
    const kept = all.filter(evidence => !isRetold(evidence, bearing) && !isOfOneStatusAlone(view, evidence, all));
    const exact = kept.filter(other => bearing.includes(other));
    return kept.map(evidence => endAsToldMoreExactly(beginningAsToldMoreExactly(evidence, exact), exact));
  });
}

function ownEvidence(view: View, channel: EntityId): Evidence[] {
  return view.statements
    .filter(statement => statement.channel === channel)
    .map(statement => ({
      statement,
      scope: 'SAME',
      bears: () => true,
      bearsSurely: () => true,
      turns: turningDays(statement),
    }));
}

function isRetold({ statement }: Evidence, all: readonly Evidence[]): boolean {
  return all.some(
    ({ statement: other }) =>
      statement.lasts &&
      other.lasts &&
      other.group === statement.group &&
      areOfOneSide(other, statement) &&
      isVaguer(statement, other),
  );
}

const isVaguer = ({ begins: a }: Statement, { begins: b }: Statement) =>
  a.first <= b.first && b.last <= a.last && (a.first < b.first || b.last < a.last);

/** A closed interval whose vague beginning contains one that is told more exactly begins when that one does. */
function beginningAsToldMoreExactly(evidence: Evidence, all: readonly Evidence[]): Evidence {
  const { statement } = evidence;
  const { time, affirms, lasts, group } = statement;
  if (!affirms || lasts || time?.kind !== 'interval' || time.start === null) return evidence;
  const [exact] = all
    .map(other => other.statement)
    .filter(
      other => other.lasts && other.group === group && areOfOneSide(other, statement) && isVaguer(statement, other),
    )
    .sort((a, b) => a.begins.first - b.begins.first || a.begins.last - b.begins.last);
  if (exact === undefined) return evidence;
  const begins = { ...exact.begins, sure: true, hour: null };
  return { ...evidence, statement: { ...statement, begins, time: { ...time, start: begins } } };
}

/** A closed interval whose vague end contains a more exact beginning of another state ends as that one begins. */
function endAsToldMoreExactly(evidence: Evidence, all: readonly Evidence[]): Evidence {
  const { statement } = evidence;
  const { time, affirms, lasts, group, ends, begins } = statement;
  if (!affirms || lasts || time?.kind !== 'interval' || time.start === null || time.end === null) return evidence;
  const [next] = all
    .map(other => other.statement)
    .filter(
      ({ begins: own, ...other }) =>
        other.lasts &&
        other.group !== group &&
        areOfOneSide({ ...other, begins: own }, statement) &&
        own.first > begins.last &&
        ends.first <= own.first &&
        own.last <= ends.last &&
        (ends.first < own.first || own.last < ends.last),
    )
    .sort((a, b) => a.begins.first - b.begins.first || a.begins.last - b.begins.last);
  if (next === undefined) return evidence;
  const { first, last } = next.begins;
  const turns = [first - 1, first, last, last + 1];
  const end = { first, last, sure: false, hour: null };
  return {
    ...evidence,
    turns: [...evidence.turns, ...turns],
    statement: { ...statement, ends: { first, last }, time: { ...time, end } },
  };
}

/** Who denies one status and affirms another of its group in one utterance denies that status alone. */
function isOfOneStatusAlone({ world }: View, { statement }: Evidence, all: readonly Evidence[]): boolean {
  return (
    !statement.affirms &&
    all.some(
      ({ statement: other }) =>
        other.affirms &&
        other.group === statement.group &&
        other.status !== statement.status &&
        areOneUtterance(other, statement, world) &&
        canMeet(other, statement),
    )
  );
}

/** A beginning may lie before the days on which it bears on a line. */
function bearsAtAll(view: View, { statement, bears, scope }: Evidence): boolean {
  return scope === 'SAME' || allTurningDays(view).some(day => day >= statement.begins.first && bears(day));
}

/** The families of a channel, and theirs, with the days on which it belongs to each by whichever way. */
function familiesOf(view: View, channel: EntityId): ReadonlyMap<EntityId, (day: Day) => Coverage | null> {
  return once(view, `families ${channel}`, () => {
    const ways = new Map<EntityId, Membership[][]>();
    const climb = (from: EntityId, way: readonly Membership[]) => {
      for (const membership of view.memberships.filter(({ line }) => line === from)) {
        const { family } = membership;
        if (family === channel || way.some(passed => passed.family === family)) continue;
        ways.set(family, [...(ways.get(family) ?? []), [...way, membership]]);
        climb(family, [...way, membership]);
      }
    };
    climb(channel, []);
    return new Map(
      [...ways].map(([family, chains]) => [
        family,
        (day: Day) => best(chains.map(chain => worst(chain.map(membership => isMemberOn(membership, day))))),
      ]),
    );
  });
}

function isMemberOn({ from, to, time }: Membership, day: Day): Coverage | null {
  if (day < from || to < day) return null;
  return time === null || attestsTime(readTime(time), day) === 'CERTAIN' ? 'CERTAIN' : 'POSSIBLE';
}

const worst = (all: readonly (Coverage | null)[]) =>
  all.includes(null) ? null : all.includes('POSSIBLE') ? 'POSSIBLE' : 'CERTAIN';
const best = (all: readonly (Coverage | null)[]) =>
  all.includes('CERTAIN') ? 'CERTAIN' : all.includes('POSSIBLE') ? 'POSSIBLE' : null;

/** The lines that are said to belong to a family on a day, whether they are there or not. */
export function linesOf(view: View, family: EntityId, day: Day): EntityId[] {
  const lines = view.memberships
    .filter(({ from, to, ...membership }) => membership.family === family && from <= day && day <= to)
    .map(({ line }) => line)
    // in a circle, what is above a family is none of its lines
    .filter(line => line !== family && !familiesOf(view, family).has(line));
  return [...new Set(lines)].sort();
}

/** How surely a channel belongs on a day to what is left out. */
function leavesOut(view: View, except: readonly EntityId[], channel: EntityId, day: Day): Coverage | null {
  return best(except.map(left => familiesOf(view, channel).get(left)?.(day) ?? null));
}

type Stretch = { readonly from: Day; readonly to: Day };

/** `belongs`: when it counts among the lines of a family. */
export type Life = { readonly from: Day; readonly there: readonly Stretch[]; readonly belongs: readonly Stretch[] };

/**
 * From the day a line is first attested or said to have opened, to the eve of the day on which it is said to have been
 * given up, unless who said so took that back; and again from the day on which it is attested after that.
 */
export function lifeOf(view: View, channel: EntityId): Life {
  return once(view, `life ${channel}`, () => {
    const own = ownEvidence(view, channel);
    const told = own
      .filter(evidence => !isRetold(evidence, own))
      .map(evidence => endAsToldMoreExactly(beginningAsToldMoreExactly(evidence, own), own));
    const counting = told.map(({ statement }) => statement);
    const attested = counting
      .filter(({ affirms, group }) => !affirms || !['absent', 'ended'].includes(group))
      .map(statement => statement.begins.first);
    const ofLine = (claim: Claim) => view.world.read(claim.subject) === channel;
    const unattested = view.claims.filter(
      claim => ofLine(claim) && !own.some(({ statement }) => statement.claim === claim),
    );
    const without = [
      ...unattested.map(knownFrom),
      ...counting.filter(({ affirms, group }) => affirms && group === 'absent').map(({ begins }) => begins.first),
    ];
    const joined = view.memberships
      .filter(({ line }) => line === channel)
      .map(({ from, said }) => (from === firstDay ? said : from))
      .filter(day => without.every(other => other < day));
    const opened = view.openings
      .filter(ofLine)
      .map(claim => daysOf(claim.value?.kind === 'date' ? claim.value.edtf : '').first);
    const standing = told.filter(one =>
      [...one.turns, one.statement.begins.first].some(day => attestsHere(one, day) && counts(one, told, day)),
    );
    const ended = standing.filter(({ statement: { lasts, group } }) => lasts && group === 'ended');
    const anew = standing.filter(
      ({ statement: { affirms, group } }) => affirms && !['absent', 'ended'].includes(group),
    );
    const givenUp = counting
      .filter(({ affirms, group }) => affirms && group === 'ended')
      .map(({ begins }) => begins.first);
    const first = [[...attested, ...opened], joined, givenUp].find(days => days.length > 0) ?? [];
    const stretchesFrom = (days: readonly Day[]): Stretch[] => {
      const beginnings = [Math.min(...days, lastDay), ...anew.map(({ statement }) => statement.begins.first)];
      const ends = ended.map(({ statement }) => statement.begins);
      return beginnings
        .filter(day => ends.every(end => day < end.first || end.last < day))
        .map(from => ({ from, to: Math.min(...ends.map(end => end.first).filter(end => end > from), lastDay) - 1 }));
    };
    const from = Math.min(...first, lastDay);
    return {
      from,
      there: stretchesFrom(first),
      belongs: first.length === 0 ? [] : stretchesFrom([...first, ...joined]),
    };
  });
}

export function isThere(view: View, channel: EntityId, day: Day): boolean {
  return isIn(lifeOf(view, channel).belongs, day);
}

const isIn = (stretches: readonly Stretch[], day: Day) => stretches.some(({ from, to }) => from <= day && day <= to);

/** Every day on which anything that is seen may change, in order. Between two of them all days are alike. */
export function allTurningDays(view: View): readonly Day[] {
  return once(view, 'turning days', () => {
    const days = [
      ...view.statements.flatMap(turningDays),
      ...view.claims.map(knownFrom).flatMap(day => [day - 1, day]),
      ...view.memberships.flatMap(({ said, turns }) => [said - 1, said, ...turns]),
      ...view.openings.flatMap(claim => {
        const { first } = daysOf(claim.value?.kind === 'date' ? claim.value.edtf : '');
        return [first - 1, first];
      }),
    ].filter(day => day > firstDay + 1 && day < lastDay - 1);
    return [...new Set(days)].sort((a, b) => a - b);
  });
}

export const beginsOnOneSureDay = ({ statement }: Evidence) => isOneSureDay(statement.begins);
