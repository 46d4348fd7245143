import { formatDay, parseDay, parseEdtfBounds } from '../../src/base/edtf.ts';
import { askStatuses } from '../reference/status-asked.ts';
import type { ServedApi } from '../support/api.ts';
import type { Grade } from './history.ts';

/** How a reading stands to a grade. */

type Marks = NonNullable<Grade['ruleSays']> | Grade;
type Reading = Awaited<ReturnType<typeof askStatuses>>[number];

/** What a server reads on each of the graded days, in their order. */
export function readGraded(ask: ServedApi['ask'], grades: readonly Grade[]): Promise<Reading[]> {
  return askStatuses(
    ask,
    grades.map(({ line, on, saidBy }) => ({
      channel: line,
      on: parseDay(on, 'on'),
      saidBy: saidBy === undefined ? null : parseDay(saidBy, 'saidBy'),
    })),
  );
}

/** What differs, field by field, as `field: graded, read`; coverage, scope and the last attested day are of readings that have a group. */
export function differencesFrom(marks: Marks, reading: Reading, on: string): string[] {
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
  const lastKnown = reading.lastKnown as { readonly group: string | null; readonly until: string | null } | null;
  const found: Record<string, unknown> = {
    ...reading,
    lastKnown: lastKnown && `${lastKnown.group} ${lastKnown.until}`,
  };
  return Object.keys(expected)
    .filter(field => expected[field] !== found[field])
    .map(field => `${field}: ${expected[field]}, ${found[field]}`);
}

/** The last day that a time may mean, up to the day asked. */
function lastDayOf(edtf: string, on: string): string | null {
  return formatDay(Math.min(parseEdtfBounds(edtf, 'lastAttested').latest, parseDay(on, 'on')));
}
