import { coverageOf, type Day, firstDay } from '../../base/edtf.ts';
import type { EntityId } from '../../base/ids.ts';
import type { Claim } from '../claim.ts';
import type { LineHistory } from './line-history.ts';
import { lastDayOf } from './own-words.ts';
import { isEnded, isUnreconciled, stretchesTo } from './presumption.ts';
import { attestsOn, type Intention, type Statement } from './statements.ts';
import type { StatusReading } from './status.ts';

/** How a position stands to the day that is asked about. */
export type PositionStanding =
  /** A claim attests the day, or may. */
  | 'attests'
  /** It is said to last, and nothing later ended it. */
  | 'lasts'
  /** It was said to last, and a bare observation of another holder spoke against it, which nobody reconciled. */
  | 'unreconciled'
  /** It speaks of earlier days alone. */
  | 'past'
  /** A plan, a proposal, an expectation, or words declined: attests nothing. */
  | 'intends';

/** What one holder says of a channel, as far as it matters on a day. */
export type StatusPosition = {
  readonly holder: EntityId;
  readonly scope: Statement['scope'];
  /** Whether the reading rests on it. */
  readonly decides: boolean;
  readonly standing: PositionStanding;
  /** How surely it attests the day; null where it does not. */
  readonly coverage: 'certain' | 'possible' | null;
  /** The last day up to the one asked about that it attests, or of an intention the day it was said; null: none. */
  readonly lastAttested: Day | null;
  /** Latest said first; the first one states the position, the others say the same. */
  readonly claims: readonly Claim[];
};

/** Every holder's position on a day: those that decide first, then by how much they bear on it. */
export function positionsOn(history: LineHistory, reading: StatusReading, day: Day): StatusPosition[] {
  const decides = new Set(reading.deciding);
  const told = [...wordsByHolder(history).values()].flatMap(own => {
    // what was said of a family before the line's time can dispute a change without attesting a day of the line
    const known = own.filter(
      statement => statement.attests.earliest <= day || stretchesTo(statement, day) || decides.has(statement),
    );
    return leading(known, decides, day).map(statement => {
      const same = known.filter(other => other !== statement && saysTheSame(other, statement));
      const standing = standingOf(history, statement, day);
      return toPosition([statement, ...same.toSorted(latestSaidFirst)], day, {
        decides: decides.has(statement),
        standing,
      });
    });
  });
  const intended = history.intentions.filter(({ said }) => said.earliest <= day).toSorted(latestSaidFirst);
  const byHolder = Map.groupBy(intended, ({ holder, makes, status }) => `${holder} ${makes} ${status}`);
  const intentions = [...byHolder.values()].map(own => toIntention(own, reading, day));
  return [...told, ...intentions].sort(
    (a, b) =>
      Number(b.decides) - Number(a.decides) ||
      rank[a.standing] - rank[b.standing] ||
      (b.lastAttested ?? 0) - (a.lastAttested ?? 0),
  );
}

function wordsByHolder({ byHolder, statements, retold }: LineHistory): LineHistory['byHolder'] {
  return retold.size === 0 ? byHolder : Map.groupBy([...statements, ...retold.keys()], ({ holder }) => holder);
}

const rank = { attests: 0, lasts: 1, unreconciled: 2, past: 3, intends: 4 } as const;

/** What decides of a holder's words, one of each kind; where none does, the latest that bears on the day. */
function leading(own: readonly Statement[], decides: ReadonlySet<Statement>, day: Day): Statement[] {
  const latestFirst = own.toSorted((a, b) => bearing(b, day) - bearing(a, day) || latestSaidFirst(a, b));
  const deciding = latestFirst.filter(statement => decides.has(statement));
  if (deciding.length === 0) return latestFirst.slice(0, 1);
  return deciding.filter((one, index) => !deciding.slice(0, index).some(before => saysTheSame(before, one)));
}

function toPosition(
  own: readonly Statement[],
  day: Day,
  standing: Pick<StatusPosition, 'decides' | 'standing'>,
): StatusPosition {
  const [{ holder, scope, ...first }] = own as [Statement];
  const coverage = coverageOf(first.attests, day);
  return {
    ...standing,
    holder,
    scope,
    coverage: coverage === 'none' ? null : coverage,
    lastAttested: own.reduce((last, one) => Math.max(last, bearing(one, day)), firstDay),
    claims: [...new Set(own.map(({ claim }) => claim))],
  };
}

function toIntention(own: readonly Intention[], { state }: StatusReading, day: Day): StatusPosition {
  const [{ holder, scope, makes, said }] = own as [Intention];
  return {
    holder,
    scope,
    decides: makes !== null && makes === state,
    standing: 'intends',
    coverage: null,
    lastAttested: Math.min(said.latest, day),
    claims: own.map(({ claim }) => claim),
  };
}

function standingOf(history: LineHistory, statement: Statement, day: Day): PositionStanding {
  if (attestsOn(statement, day) !== 'none') return 'attests';
  if (!stretchesTo(statement, day)) return 'past';
  if (history.isEndedByLines?.(statement, day)) return 'past';
  const change = history.retold.get(statement) ?? statement;
  if (!isEnded(history, change, day)) return 'lasts';
  return isUnreconciled(history, change, day) ? 'unreconciled' : 'past';
}

/** The last day up to this one that a statement attests or, where it attests none, begins on. */
function bearing({ attests, begins }: Statement, day: Day): Day {
  return lastDayOf(attests, day) ?? Math.min(begins.latest, day);
}

function saysTheSame(a: Statement, b: Statement): boolean {
  return (
    a.denies === b.denies &&
    a.group === b.group &&
    a.side === b.side &&
    a.scope === b.scope &&
    a.claim.subject === b.claim.subject
  );
}

function latestSaidFirst(a: Pick<Statement, 'claim'>, b: Pick<Statement, 'claim'>): number {
  return b.claim.assertedBounds.latest - a.claim.assertedBounds.latest || (a.claim.id < b.claim.id ? -1 : 1);
}
