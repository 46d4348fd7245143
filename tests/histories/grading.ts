import { formatDay, parseDay, parseEdtfBounds } from '../../src/base/edtf.ts';
import { asEntityId } from '../../src/base/ids.ts';
import { type NaiveReading, readStatusNaively } from '../reference/status.ts';
import type { StatusWorld } from '../reference/status-evidence.ts';
import type { Grade } from './history.ts';

/** How a reading stands to a grade. */

type Marks = NonNullable<Grade['ruleSays']> | Grade;

export function readGraded(world: StatusWorld, { line, on, saidBy }: Grade): NaiveReading {
  const asOf = { saidBy: saidBy === undefined ? null : parseDay(saidBy, 'saidBy') };
  return readStatusNaively(world, asEntityId(line), parseDay(on, 'on'), asOf);
}

/** What differs, field by field, as `field: graded, read`; coverage, scope and the last attested day are of readings that have a group. */
export function differencesFrom(marks: Marks, reading: NaiveReading, on: string): string[] {
  const { state, group = null, from = null, basis = null } = marks;
  const isGroupKnown = state === 'AGREED' || state === 'CHANGED';
  const expected: Record<string, unknown> = {
    state,
    group,
    from,
    ...(isGroupKnown || state === 'MIXED' ? { basis } : {}),
    ...(isGroupKnown && basis !== 'FROM_LINES'
      ? { coverage: marks.coverage ?? 'CERTAIN', scope: marks.scope ?? 'SAME' }
      : {}),
    ...(marks.lastAttested === undefined ? {} : { lastAttested: lastDayOf(marks.lastAttested, on) }),
    ...(marks.lastKnown === undefined
      ? {}
      : { lastKnown: `${marks.lastKnown.group} ${lastDayOf(marks.lastKnown.until, on)}` }),
  };
  const found: Record<string, unknown> = {
    ...reading,
    lastKnown: reading.lastKnown && `${reading.lastKnown.group} ${reading.lastKnown.until}`,
  };
  return Object.keys(expected)
    .filter(field => expected[field] !== found[field])
    .map(field => `${field}: ${expected[field]}, ${found[field]}`);
}

/** The last day that a time may mean, up to the day asked. */
function lastDayOf(edtf: string, on: string): string | null {
  return formatDay(Math.min(parseEdtfBounds(edtf, 'lastAttested').latest, parseDay(on, 'on')));
}
