// How EDTF is written, levels 0 to 2: https://www.loc.gov/standards/datetime/

/** Why a text is not accepted, in words that go on from the text itself. */
export class Refusal extends Error {}

/** A year, month or day: digits, where `X` may be any. */
export type Component = {
  readonly digits: string;
  /** The mark `~` or `%` stands at it, on either side. */
  readonly approximate: boolean;
};

export type YearComponent = Component & {
  readonly negative: boolean;
  /** Zeros behind the digits, as in `Y17E7`. */
  readonly exponent: number;
  /** How many digits mean something (`1950S2`); null: all of them. */
  readonly significant: number | null;
};

export type DateExpression = {
  readonly year: YearComponent;
  /** From 21 on: a season, quarter or the like. */
  readonly month: Component | null;
  readonly day: Component | null;
  /** Something is marked, be it uncertain or approximate. */
  readonly marked: boolean;
  /** A time of day in UTC, in seconds from the first of the day that is written. */
  readonly second: number | null;
};

export type RangeExpression = {
  readonly from: DateExpression | 'open' | 'unknown';
  readonly to: DateExpression | 'open' | 'unknown';
};

export type Expression =
  | { readonly kind: 'date'; readonly date: DateExpression }
  | ({ readonly kind: 'interval' } & RangeExpression)
  | { readonly kind: 'set'; readonly all: boolean; readonly members: readonly RangeExpression[] };

/** Throws a Refusal. */
export function parseExpression(text: string): Expression {
  const set = /^(?:\[(.+)\]|\{(.+)\})$/.exec(text);
  if (set) return { kind: 'set', all: set[2] !== undefined, members: membersOf(set[1] ?? set[2]!) };
  const ends = text.split('/');
  if (ends.length === 1) return { kind: 'date', date: text.includes('T') ? dateTimeOf(text) : dateOf(text) };
  if (ends.length > 2) throw new Refusal(notEdtf);
  if (text.includes('T')) throw new Refusal('is an interval with a time of day; EDTF has intervals of dates only');
  const [from, to] = ends.map(endOf) as [RangeExpression['from'], RangeExpression['to']];
  return { kind: 'interval', from, to };
}

const notEdtf = 'is not an EDTF date; write for example 2017-09-21, 2017-09, 2017~, 2023-06/.. or 2017-09-21T16:30:00Z';

function endOf(text: string): DateExpression | 'open' | 'unknown' {
  return text === '' ? 'unknown' : text === '..' ? 'open' : dateOf(text);
}

/** Only before the first member and after the last one may a set be open. */
function membersOf(text: string): RangeExpression[] {
  const members = text.split(',');
  return members.map((member, index) => {
    const [from, to, ...others] = member.split('..');
    if (others.length > 0 || (from === '' && !to)) throw new Refusal(notEdtf);
    if ((from === '' && index > 0) || (to === '' && index < members.length - 1)) throw new Refusal(notEdtf);
    const first = from === '' ? 'open' : dateOf(from!);
    return { from: first, to: to === undefined ? first : to === '' ? 'open' : dateOf(to) };
  });
}

const dateParts = /^(?<year>[?~%]?Y?-?[^-]+)(?:-(?<month>[^-]+)(?:-(?<day>[^-]+))?)?$/;

function dateOf(text: string): DateExpression {
  const groups = dateParts.exec(text)?.groups;
  if (!groups) throw new Refusal(notEdtf);
  const year = yearOf(groups.year!);
  const month = groups.month === undefined ? null : componentOf(groups.month);
  const day = groups.day === undefined ? null : componentOf(groups.day);
  if (month && (year.significant !== null || groups.year!.includes('Y'))) throw new Refusal(notEdtf);
  if (day && Number(month!.digits) > 12) throw new Refusal(notEdtf);
  return { year, month, day, marked: /[?~%]/.test(text), second: null };
}

const component = /^(?<before>[?~%]?)(?<digits>[\dX]{2})(?<after>[?~%]?)$/;

function componentOf(text: string): Component {
  const groups = component.exec(text)?.groups;
  if (!groups) throw new Refusal(notEdtf);
  return { digits: groups.digits!, approximate: isApproximate(text) };
}

const isApproximate = (text: string) => /[~%]/.test(text);

const calendarYear =
  /^(?<before>[?~%]?)(?<negative>-?)(?<digits>[\dX]{4})(?:S(?<significant>[1-9]\d*))?(?<after>[?~%]?)$/;
const longYear =
  /^(?<before>[?~%]?)Y(?<negative>-?)(?<digits>[1-9]\d*)(?:E(?<exponent>\d+))?(?:S(?<significant>[1-9]\d*))?(?<after>[?~%]?)$/;

function yearOf(text: string): YearComponent {
  const groups = (calendarYear.exec(text) ?? longYear.exec(text))?.groups;
  if (!groups) throw new Refusal(notEdtf);
  // behind a month or day a mark is for what stands left of it too, but left of a year nothing stands
  if (groups.before && groups.after)
    throw new Refusal('has marks on both sides of its year, where they mean the same; write % for ? and ~ together');
  const year = {
    digits: groups.digits!,
    approximate: isApproximate(text),
    negative: groups.negative === '-',
    exponent: Number(groups.exponent ?? 0),
    significant: groups.significant === undefined ? null : Number(groups.significant),
  };
  if (year.negative && year.digits === '0000') throw new Refusal('has a year -0000; the year before 1 is 0000');
  if (text.includes('Y') && year.digits.length + year.exponent < 5)
    throw new Refusal('has a Y before a year of four digits or fewer; Y is for longer ones');
  if (year.significant !== null && year.digits.includes('X')) throw new Refusal(notEdtf);
  if (year.significant !== null && year.significant > year.digits.length + year.exponent)
    throw new Refusal(`has ${year.significant} significant digits in a year of ${year.digits.length + year.exponent}`);
  return year;
}

const dateTime =
  /^(?<date>-?\d{4}-\d{2}-\d{2})T(?<hour>[01]\d|2[0-3]):(?<minute>[0-5]\d):(?<second>[0-5]\d)(?<zone>Z|[+-]\d{2}(?::[0-5]\d)?)?$/;

function dateTimeOf(text: string): DateExpression {
  const groups = dateTime.exec(text)?.groups;
  if (!groups)
    throw new Refusal(
      'has no time of day as EDTF writes it, to the second and with its zone: 2017-09-21T16:30:00Z or 2017-09-21T16:30:00+03:00',
    );
  const { hour, minute, second, zone } = groups;
  if (zone === undefined)
    throw new Refusal(`has an hour without its zone; write ${text}Z for UTC, or for example ${text}+03:00`);
  const ofDay = Number(hour) * 3600 + Number(minute) * 60 + Number(second);
  return { ...dateOf(groups.date!), second: ofDay - zoneSeconds(zone) };
}

/** How far a zone is before UTC; those that clocks keep go from -12:00 to +14:00, and `-00` is none. */
function zoneSeconds(zone: string): number {
  if (zone === 'Z') return 0;
  const [hours, minutes] = zone.slice(1).split(':').map(Number);
  const seconds = (hours! * 60 + (minutes ?? 0)) * 60;
  const isKept = zone[0] === '-' ? seconds > 0 && seconds <= 12 * 3600 : seconds <= 14 * 3600;
  if (!isKept) throw new Refusal(`has a zone ${zone} that no clock keeps; zones go from -12:00 to +14:00`);
  return zone[0] === '-' ? -seconds : seconds;
}
