import { codePointPlaces } from '../base/text.ts';

/** A piece of a text from `start` up to `end`, in UTF-16 code units. */
export type Span = { readonly start: number; readonly end: number };

/** As datasets count: pairs of code points. */
export type CodePointSpan = readonly [start: number, end: number];

/** What makes spans of one text of pairs of code points, and the other way round. */
export function spanConversion(text: string) {
  const { toCodeUnits, toCodePoints } = codePointPlaces(text);
  return {
    toSpan: ([start, end]: CodePointSpan): Span => ({ start: toCodeUnits(start), end: toCodeUnits(end) }),
    toPair: ({ start, end }: Span): CodePointSpan => [toCodePoints(start), toCodePoints(end)],
  };
}

export const covers = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;
export const overlaps = (one: Span, other: Span): boolean => one.start < other.end && other.start < one.end;
