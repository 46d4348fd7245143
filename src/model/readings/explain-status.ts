import { type Day, type DaySpan, formatDay } from '../../base/edtf.ts';
import type { LineHistory } from './line-history.ts';
import type { StatusReading } from './status.ts';

/** Why a reading is what it is, in a sentence. */
export function explainStatus(history: LineHistory, reading: StatusReading, day: Day): string {
  return `${reasons[reading.state](reading)}${announced(history, reading, day)}`;
}

const reasons: Readonly<Record<StatusReading['state'], (reading: StatusReading) => string>> = {
  agreed: reading => agreed[reading.basis!](reading),
  disputed: ({ basis }) =>
    basis === 'presumed'
      ? 'A change that is said to last is disputed by another holder.'
      : 'Claims about this day exclude each other, and neither hours, nor one utterance, nor a report of a change puts them in order.',
  changed: ({ from, group, coverage }) =>
    `It went from ${from} to ${group} on this day${coverage === 'possible' ? ', or on one near it' : ''}.`,
  mixed: ({ lines }) =>
    `Nothing that is affirmed of the family attests this day, and its lines are not all in one state: ${tally(lines)}.`,
  unknown: reading => unknown[reading.reason!](reading),
  planned: () => 'Nothing was attested by this day; it was planned.',
  proposed: () => 'Nothing was attested by this day; it was proposed.',
};

const agreed: Readonly<Record<NonNullable<StatusReading['basis']>, (reading: StatusReading) => string>> = {
  attested: ({ coverage }) =>
    coverage === 'certain' ? 'It is attested on this day.' : 'It is possibly attested on this day: the time is vague.',
  presumed: ({ deciding, lastAttested }) =>
    `It is told of ${since(deciding)}, is said to last, and nothing attested since ended it; last attested ${spoken([lastAttested])}.`,
  'from-lines': ({ group }) => `Nothing that is affirmed of the family attests this day; all its lines are ${group}.`,
};

const unknown: Readonly<Record<NonNullable<StatusReading['reason']>, (reading: StatusReading) => string>> = {
  'not-yet-attested': ({ firstAttested }) =>
    firstAttested === null ? 'It is not told of by this day.' : `It is first attested ${spoken([firstAttested])}.`,
  'not-said-to-last': ({ lastKnown }) =>
    `What was last attested, ${spoken([lastKnown?.until ?? null])} at the latest, was not said to last.`,
  'ended-by-lines': () =>
    'What was said of it to last was ended by what all its lines were in since, of which no more is known.',
  unreconciled: ({ lastAttested }) =>
    `A change that was said to last was met by another holder's observation of another state, last ${spoken([lastAttested])}, and nobody told what became of it.`,
  'order-not-known': () => 'Changes that exclude each other may have come in either order.',
  'nothing-said': () => 'Nothing is said of its status.',
};

/** What would make a reading otherwise, in a sentence. */
export function whatWouldChange({ state, basis }: StatusReading): string {
  if (state === 'disputed')
    return 'Hours, a later word of one of the holders, or a report of a change would put what is said in order.';
  if (basis === 'presumed')
    return 'A claim that attests another state on a later day, up to this one, would end it from then on.';
  if (basis === 'attested')
    return 'A claim of another holder that attests another state on this day would dispute it, unless their order is told.';
  return 'A claim that attests this day would decide it, or one of an earlier change that is said to last.';
}

/** A change that was announced for a day that has passed, and that nothing attests. */
function announced({ intentions }: LineHistory, { basis, deciding }: StatusReading, day: Day): string {
  if (basis !== 'presumed') return '';
  const since = deciding.reduce((latest, { begins }) => Math.max(latest, begins.latest), Number.NEGATIVE_INFINITY);
  const passed = intentions.filter(
    ({ makes, claim }) =>
      makes === 'planned' &&
      claim.validBounds &&
      claim.validBounds.earliest > since &&
      claim.validBounds.earliest <= day,
  );
  if (passed.length === 0) return '';
  const days = spoken(passed.map(({ claim }) => claim.validBounds!.earliest));
  return ` A change that was announced for a time ${days.replace('on', 'from')} is not reported to have come about.`;
}

function tally(lines: StatusReading['lines']): string {
  const known = [...(lines?.groups ?? [])].map(([group, count]) => `${count} ${group}`);
  return [...known, ...(lines && lines.unknown > 0 ? [`${lines.unknown} unknown`] : [])].join(', ');
}

/** From when on the latest of some statements is told. */
function since(deciding: StatusReading['deciding']): string {
  const { earliest, latest } = deciding
    .map(({ begins }) => begins)
    .reduce((a, b) => (b.latest > a.latest || (b.latest === a.latest && b.earliest > a.earliest) ? b : a)) as DaySpan;
  const [first, last] = [formatDay(earliest), formatDay(latest)];
  if (first === last) return `from ${first ?? 'an unknown time'} on`;
  if (first === null) return `from ${last} on, or from earlier`;
  return last === null ? `from ${first} on, or from later` : `from a day between ${first} and ${last} on`;
}

/** "on" the last of some days. */
function spoken(days: readonly (Day | null)[]): string {
  const known = days.filter(day => day !== null);
  const last = known.length === 0 ? null : formatDay(known.reduce((a, b) => Math.max(a, b)));
  return last === null ? 'at an unknown time' : `on ${last}`;
}
