/** Dates in a text, resolved against the day it came out, never more precise than the text is. */
import { isEdtf } from '../../base/edtf.ts';
import type { Span } from '../span.ts';

export type FoundDate = Span & { readonly edtf: string };

const months = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];
const month =
  '(?<month>January|February|March|April|May|June|July|August|September|October|November|December|Jan\\.?|Feb\\.?|Mar\\.|Apr\\.?|Jun\\.|Jul\\.|Aug\\.?|Sept?\\.?|Oct\\.?|Nov\\.?|Dec\\.?)';
const weekdays = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];
const numbers: ReadonlyMap<string, number> = new Map(
  Object.entries({
    a: 1,
    an: 1,
    one: 1,
    two: 2,
    three: 3,
    four: 4,
    five: 5,
    six: 6,
    seven: 7,
    eight: 8,
    nine: 9,
    ten: 10,
  }),
);

type Groups = Readonly<Record<string, string | undefined>>;
/** `published`: the first day that the text may have come out on, at noon UTC. */
type Rule = { readonly pattern: RegExp; readonly read: (groups: Groups, published: Date) => string | null };

const rules: readonly Rule[] = [
  {
    pattern: new RegExp(
      `\\b${month}\\s+(?<day>\\d{1,2})(?:st|nd|rd|th)?(?:,?\\s+(?<year>(?:1[89]|20)\\d\\d))?(?!\\d|:)`,
      'g',
    ),
    read: dayOfMonth,
  },
  {
    pattern: new RegExp(
      `\\b(?<day>\\d{1,2})(?:st|nd|rd|th)?\\s+(?:of\\s+)?${month}(?:,?\\s+(?<year>(?:1[89]|20)\\d\\d))?(?!\\d)`,
      'g',
    ),
    read: dayOfMonth,
  },
  {
    pattern: new RegExp(
      `\\b(?<part>[Mm]id|[Ee]arly|[Ll]ate)[-\\s]+(?:in\\s+)?${month}(?:,?\\s+(?<year>(?:1[89]|20)\\d\\d))?`,
      'g',
    ),
    read: partOfMonth,
  },
  {
    pattern: new RegExp(`\\b${month}\\s+(?:of\\s+)?(?<which>last|this)\\s+year\\b`, 'g'),
    read: (groups, published) =>
      wholeMonth(
        { ...groups, year: String(published.getUTCFullYear() - (groups.which === 'last' ? 1 : 0)) },
        published,
      ),
  },
  { pattern: new RegExp(`\\b${month},?\\s+(?:of\\s+)?(?<year>(?:1[89]|20)\\d\\d)\\b`, 'g'), read: wholeMonth },
  {
    pattern: new RegExp(
      `(?<=\\b(?:in|since|until|by|last|of|from|during|this|next|In|Since|Until|By|Last|From|During|This|Next)\\s+)${month}(?![\\p{L}]|\\s+\\d)`,
      'gu',
    ),
    read: wholeMonth,
  },
  {
    pattern: /\b(?<year>(?:1[89]|20)\d\d)-(?<number>\d\d)-(?<day>\d\d)\b/g,
    read: ({ year, number, day }) => `${year}-${number}-${day}`,
  },
  { pattern: /\b(?<part>[Ee]arly|[Mm]id|[Ll]ate)[-\s]+(?<year>(?:19|20)\d\d)\b/g, read: partOfYear },
  {
    pattern:
      /(?<=\b(?:in|since|until|by|from|of|during|after|before|between|and|to|In|Since|a|the|until)\s+)(?<year>(?:1[89]|20)\d\d)\b(?![\d-]*\s*(?:people|troops|soldiers|miles|km))/g,
    read: ({ year }) => year!,
  },
  {
    pattern:
      /\b(?<which>last\s+|next\s+|this\s+)?(?<weekday>Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\b/g,
    read: weekdayBefore,
  },
  { pattern: /\b(?<word>[Tt]oday|[Yy]esterday|[Tt]omorrow|[Tt]onight|[Ll]ast\s+night|[Oo]vernight)\b/g, read: nearDay },
  { pattern: /\b(?<which>last|this|next|past)\s+(?<unit>week|month|year)\b/gi, read: aroundUnit },
  {
    pattern:
      /\b(?<count>a|an|one|two|three|four|five|six|seven|eight|nine|ten|\d+)\s+(?<unit>day|week|month|year)s?\s+(?:ago|earlier)\b/gi,
    read: unitsAgo,
  },
];

/** Every date in the order of the text. */
export function findDates(flat: string, published: string | null): FoundDate[] {
  const day = /^\d{4}-\d\d-\d\d/.exec(published ?? '')?.[0] ?? null;
  const at = day === null ? null : new Date(`${day}T12:00:00Z`);
  const found: FoundDate[] = [];
  for (const { pattern, read } of rules) {
    for (const match of flat.matchAll(pattern)) {
      const span = { start: match.index, end: match.index + match[0].length };
      if (found.some(other => other.start < span.end && span.start < other.end)) continue;
      const edtf = at === null && !match.groups?.year ? null : read(match.groups ?? {}, at ?? new Date(Number.NaN));
      if (edtf !== null && isEdtf(edtf)) found.push({ ...span, edtf });
    }
  }
  return joinIntervals(
    flat,
    found.sort((a, b) => a.start - b.start),
  );
}

/** "Since 2015" has no end, "until May" no beginning, "from May to June" has both. */
function joinIntervals(flat: string, dates: readonly FoundDate[]): FoundDate[] {
  const joined: FoundDate[] = [];
  for (const date of dates) {
    const before = flat.slice(Math.max(0, date.start - 24), date.start);
    const previous = joined.at(-1);
    const between = previous ? flat.slice(previous.end, date.start) : '';
    const isRange =
      previous &&
      /^\s*(?:to|until|through|and|–|-)\s*$/.test(between) &&
      /\b(?:from|between)\s+$/i.test(flat.slice(Math.max(0, previous.start - 9), previous.start));
    const edtf = isRange
      ? `${firstOf(previous.edtf)}/${date.edtf}`
      : /\bsince(?:\s+at\s+least)?\s+$/i.test(before)
        ? `${date.edtf}/..`
        : /\b(?:until|till|through)\s+$/i.test(before)
          ? `../${date.edtf}`
          : date.edtf;
    if (isRange && isEdtf(edtf)) joined[joined.length - 1] = { start: previous.start, end: date.end, edtf };
    else joined.push(isEdtf(edtf) ? { ...date, edtf } : date);
  }
  return joined;
}

const firstOf = (edtf: string) => edtf.split('/')[0]!;
const two = (number: number) => String(number).padStart(2, '0');
const numberOf = (name: string) =>
  months.findIndex(full => full.startsWith(name.replace('.', '').slice(0, 3).toLowerCase())) + 1;
const iso = (date: Date) => date.toISOString().slice(0, 10);

function shifted(date: Date, days: number): string {
  return iso(new Date(date.getTime() + days * 86_400_000));
}

/** The year of a month that is named without one: the last such month, the publication's own included. */
function yearOf(number: number, { year }: Groups, published: Date): number {
  if (year) return Number(year);
  const own = published.getUTCFullYear();
  return number > published.getUTCMonth() + 2 ? own - 1 : own;
}

function dayOfMonth(groups: Groups, published: Date): string {
  const number = numberOf(groups.month!);
  return `${yearOf(number, groups, published)}-${two(number)}-${two(Number(groups.day))}`;
}

function wholeMonth(groups: Groups, published: Date): string {
  const number = numberOf(groups.month!);
  return `${yearOf(number, groups, published)}-${two(number)}`;
}

/** One day of the first, second or last ten. */
function partOfMonth(groups: Groups, published: Date): string {
  const number = numberOf(groups.month!);
  const year = yearOf(number, groups, published);
  const last = new Date(Date.UTC(year, number, 0)).getUTCDate();
  const [from, to] = { early: [1, 10], mid: [11, 20], late: [21, last] }[groups.part!.toLowerCase()]!;
  return `[${year}-${two(number)}-${two(from!)}..${year}-${two(number)}-${two(to!)}]`;
}

function partOfYear({ part, year }: Groups): string {
  const [from, to] = { early: ['01', '04'], mid: ['05', '08'], late: ['09', '12'] }[part!.toLowerCase()]!;
  return `[${year}-${from}..${year}-${to}]`;
}

/** The last such day, the day of publication included. */
function weekdayBefore({ which, weekday }: Groups, published: Date): string {
  const back = (published.getUTCDay() - weekdays.indexOf(weekday!.toLowerCase()) + 7) % 7;
  return shifted(published, which?.startsWith('next') ? 7 - back : -back);
}

function nearDay({ word }: Groups, published: Date): string {
  const days: Readonly<Record<string, number>> = {
    today: 0,
    tonight: 0,
    yesterday: -1,
    tomorrow: 1,
    'last night': -1,
    overnight: -1,
  };
  const edtf = shifted(published, days[word!.toLowerCase().replace(/\s+/g, ' ')]!);
  return /overnight/i.test(word!) ? `[${edtf}..${iso(published)}]` : edtf;
}

/** Of a week one of its days; a month or a year as it is. */
function aroundUnit({ which, unit }: Groups, published: Date): string | null {
  const step = { last: -1, past: -1, this: 0, next: 1 }[which!.toLowerCase()]!;
  const year = published.getUTCFullYear();
  if (/year/i.test(unit!)) return which!.toLowerCase() === 'past' ? `${year - 1}/${year}` : String(year + step);
  if (/month/i.test(unit!)) return iso(new Date(Date.UTC(year, published.getUTCMonth() + step, 1))).slice(0, 7);
  const monday = -((published.getUTCDay() + 6) % 7) + step * 7;
  return `[${shifted(published, monday)}..${shifted(published, monday + 6)}]`;
}

function unitsAgo({ count, unit }: Groups, published: Date): string {
  const number = numbers.get(count!.toLowerCase()) ?? Number(count);
  if (/day/i.test(unit!)) return shifted(published, -number);
  if (/week/i.test(unit!)) return `${shifted(published, -number * 7)}~`;
  const date = new Date(
    Date.UTC(published.getUTCFullYear(), published.getUTCMonth() - (/month/i.test(unit!) ? number : 0), 1),
  );
  return /month/i.test(unit!) ? `${iso(date).slice(0, 7)}~` : `${published.getUTCFullYear() - number}~`;
}
