/** Days and months as articles and pages print them, as EDTF. */

import { type Edtf, isEdtf } from '../../base/edtf.ts';
import type { Span } from '../span.ts';

/** Of two readings, `edtf` is a set of both. */
export type PrintedDate = Span & { readonly edtf: Edtf };

/** The first date with a year in a text; null where there is none that the calendar has. */
export function printedDate(text: string): PrintedDate | null {
  const found = forms.flatMap(({ pattern, toEdtf }) => {
    for (const match of text.matchAll(pattern)) {
      const edtf = toEdtf(match as unknown as Parts);
      if (edtf !== null && isEdtf(edtf)) return [{ start: match.index, end: match.index + match[0].length, edtf }];
    }
    return [];
  });
  // at one place, the form that says most stands first
  return found.sort((one, other) => one.start - other.start || other.end - one.end)[0] ?? null;
}

/** The day or month that a date line has, once its label, its time and the like are taken away; null of other lines. */
export function dateOfLine(line: string): PrintedDate | null {
  const date = line.length > longestLine ? null : printedDate(line);
  if (date === null) return null;
  const rest = `${line.slice(0, date.start)} ${line.slice(date.end)}`.replace(besideDates, ' ');
  return /\p{L}{2}|\d/u.test(rest) ? null : date;
}

/** The date of the last change is told apart. */
export const isUpdate = (line: string): boolean => /\b(?:updated|modified|last (?:edited|revised))\b/i.test(line);

const longestLine = 100;
const besideDates =
  /\b(?:first |last |originally )?(?:published|posted|updated|modified|issued|released|created|date|on|at|by|time)\b|\b(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\b|\b\d{1,2}[:.h]\d{2}(?:[:.]\d{2})?\s*(?:[ap]\.?m\.?)?|\b(?:gmt|utc|[ecmp][sd]?t|bst|msk|cet|ist|edt|local time)\b(?:\s*[+-]\s*\d{1,2}(?::?\d{2})?)?|[+-]\d{2}:?\d{2}\b/gi;

type Parts = readonly [whole: string, first: string, second: string, third: string];
type DateForm = { readonly pattern: RegExp; readonly toEdtf: (parts: Parts) => Edtf | null };

/** Under which names months go in languages that call them by names; short ones without their dot. */
const months = monthNames(['en', 'de', 'fr', 'es', 'it', 'pt', 'nl', 'pl', 'tr', 'ru', 'uk', 'id']);

function monthNames(languages: readonly string[]): ReadonlyMap<string, number> {
  const names = new Map([['sept', 9]]);
  for (const language of languages)
    for (const month of ['long', 'short'] as const) {
      // beside a day, some languages inflect them
      for (const day of ['numeric', undefined] as const) {
        const format = new Intl.DateTimeFormat(language, { month, day, timeZone: 'UTC' });
        for (let number = 1; number <= 12; number++) {
          const parts = format.formatToParts(Date.UTC(2001, number - 1, 1));
          const name = parts.find(({ type }) => type === 'month')!.value;
          names.set(name.toLowerCase().replace(/\.$/, ''), number);
        }
      }
    }
  return names;
}

const day = '(\\d{1,2})(?:\\.|st|nd|rd|th|er|º)?';
const month = '(\\p{L}{3,12})\\.?';
const year = '(\\d{4})(?!\\d)';

const forms: readonly DateForm[] = [
  { pattern: /(?<![\d-])(\d{4})-(\d{1,2})-(\d{1,2})(?!\d)/g, toEdtf: ([, y, m, d]) => ymd(y, Number(m), d) },
  {
    pattern: new RegExp(`(?<![\\d/.-])${day} (?:de |of )?${month},? (?:de )?${year}`, 'giu'),
    toEdtf: ([, d, m, y]) => named(y, m, d),
  },
  { pattern: new RegExp(`(?<!\\p{L})${month} ${day},? ${year}`, 'giu'), toEdtf: ([, m, d, y]) => named(y, m, d) },
  { pattern: new RegExp(`(?<![\\p{L}\\d] ?)${month},? ${year}`, 'giu'), toEdtf: ([, m, y]) => named(y, m, null) },
  { pattern: /(\d{4})\s?年\s?(\d{1,2})\s?月\s?(\d{1,2})\s?日/g, toEdtf: ([, y, m, d]) => ymd(y, Number(m), d) },
  {
    pattern: /(?<![\d/.])(\d{1,2})[/.](\d{1,2})[/.](\d{4})(?!\d)/g,
    toEdtf: ([, first, second, y]) => eitherWay(y, first, second),
  },
  { pattern: /(?<![\d/.])(\d{4})[/.](\d{1,2})[/.](\d{1,2})(?!\d)/g, toEdtf: ([, y, m, d]) => ymd(y, Number(m), d) },
];

function named(year: string, name: string, day: string | null): Edtf | null {
  const month = months.get(name.toLowerCase());
  return month === undefined ? null : ymd(year, month, day);
}

function ymd(year: string, month: number, day: string | null): Edtf {
  const twoDigits = (number: number | string) => String(number).padStart(2, '0');
  return `${year}-${twoDigits(month)}${day === null ? '' : `-${twoDigits(day)}`}`;
}

/** Some write the day first and some the month, and both write the same. */
function eitherWay(year: string, first: string, second: string): Edtf | null {
  const readings = [ymd(year, Number(first), second), ymd(year, Number(second), first)].filter(isEdtf).sort();
  if (readings.length === 0) return null;
  return readings[0] === readings.at(-1) ? readings[0]! : `[${readings.join(',')}]`;
}
