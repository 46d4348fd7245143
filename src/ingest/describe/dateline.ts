/** The words before an article's first sentence: a place, a day, the agency that sent it. */

import type { Span } from '../span.ts';
import { type PrintedDate, printedDate } from './printed-dates.ts';

export type Dateline = Span & {
  readonly place: (Span & { readonly value: string }) | null;
  readonly agency: (Span & { readonly value: string }) | null;
  readonly date: PrintedDate | null;
};

/** No dateline goes on for longer. */
const longest = 120;

/** At the beginning of a paragraph; null where it has none. Places are offsets in the paragraph. */
export function datelineOf(paragraph: string): Dateline | null {
  const start = paragraph.slice(0, longest);
  const full = placed.exec(start);
  if (full) return fromParts(full, start);
  const [marked, agency] = /^\(([\p{Lu}][\p{L}. &]{1,24})\)\s*(?:[-–—]+\s*)?(?=["“'‘]?\p{Lu})/u.exec(start) ?? [];
  if (marked === undefined) return null;
  return {
    start: 0,
    end: marked.length,
    place: null,
    agency: { value: agency!, start: 1, end: 1 + agency!.length },
    date: null,
  };
}

const capitals = "\\p{Lu}[\\p{Lu}\\p{M}.'’-]+";
/**
 * A place in capitals, what it is part of, a day, an agency in brackets, and a stroke; behind it a sentence begins, which
 * tells "SEOUL, Oct 3 (Yonhap) — The" from "NATO — the alliance".
 */
const placed = new RegExp(
  `^(${capitals}(?: ${capitals})*)(,\\s\\p{Lu}[\\p{L}. ]{1,24}?)?(,\\s[\\p{L}.]{3,9}\\s\\d{1,2}(?:,\\s\\d{4})?)?\\s*(\\([^()]{2,30}\\))?\\s*[-–—]{1,3}\\s*(?=["“'‘«(]?\\p{Lu})`,
  'u',
);

function fromParts([all, place, region, day, agency]: RegExpExecArray, text: string): Dateline {
  // "SEOUL, Oct 3" has a day where "KYIV, Ukraine" has a region
  const isDay = region !== undefined && /^,\s\p{L}+\.?\s\d/u.test(region + (day ?? ''));
  const value = isDay || region === undefined ? place! : `${place}${region}`;
  const agencyStart = agency === undefined ? -1 : text.indexOf(agency) + 1;
  return {
    start: 0,
    end: all.length,
    place: { value: inPlainCase(value), start: 0, end: value.length },
    agency:
      agency === undefined
        ? null
        : { value: agency.slice(1, -1).trim(), start: agencyStart, end: agencyStart + agency.length - 2 },
    date: printedDate(all),
  };
}

/** "NEW YORK" is New York; abbreviations such as "U.S." stay. */
function inPlainCase(place: string): string {
  return place.replace(/\p{Lu}[\p{Lu}\p{M}'’]+/gu, word => word[0] + word.slice(1).toLowerCase());
}
