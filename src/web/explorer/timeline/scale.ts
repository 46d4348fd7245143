import type { DayNumber } from './days.ts';

/** A scale of days in which empty stretches are folded. */

export type Fold = {
  readonly from: DayNumber;
  readonly to: DayNumber;
  /** Where it begins and ends in the picture. */
  readonly x: number;
  readonly width: number;
};

export type Scale = {
  /** Where a day begins; days before the first and after the last lie beyond the edges. */
  readonly x: (day: DayNumber) => number;
  readonly folds: readonly Fold[];
  readonly first: DayNumber;
  /** The last day, which is drawn whole. */
  readonly last: DayNumber;
};

export type ScaleOptions = {
  readonly left: number;
  readonly width: number;
  /** Whether nothing is folded. */
  readonly isTrue: boolean;
};

/** Longer stretches on which nothing begins, ends or is said are folded. */
const longestEmpty = 300;
const foldWidth = 34;
/** Days on both sides of a fold that are drawn, so that what stands at its edges is seen to begin or to end. */
const margin = 12;

/** `days`: those on which anything begins or ends, in any order; at least one. */
export function scaleOf(days: readonly DayNumber[], { left, width, isTrue }: ScaleOptions): Scale {
  const sorted = [...new Set(days)].toSorted((a, b) => a - b);
  const [first, last] = [sorted[0]! - margin, sorted.at(-1)! + margin];
  const gaps: { from: DayNumber; to: DayNumber }[] = [];
  for (let place = 1; !isTrue && place < sorted.length; place++) {
    const [from, to] = [sorted[place - 1]! + margin, sorted[place]! - margin];
    if (sorted[place]! - sorted[place - 1]! > longestEmpty) gaps.push({ from, to });
  }
  const drawn = last + 1 - first - gaps.reduce((sum, { from, to }) => sum + to - from, 0);
  const folded = Math.min(foldWidth, (width * 0.5) / Math.max(1, gaps.length));
  const perDay = Math.max(0, width - gaps.length * folded) / drawn;
  const folds: Fold[] = [];
  const x = (day: DayNumber): number => {
    let at = left;
    let begun = first;
    for (const { from, to } of gaps) {
      if (day <= from) return at + (day - begun) * perDay;
      at += (from - begun) * perDay;
      if (day < to) return at + ((day - from) / (to - from)) * folded;
      at += folded;
      begun = to;
    }
    return at + (day - begun) * perDay;
  };
  for (const { from, to } of gaps) folds.push({ from, to, x: x(from), width: folded });
  return { x, folds, first, last };
}

export type Tick = { readonly day: DayNumber; readonly x: number };

type TickOptions = {
  readonly labelWidth: number;
  /** A day that is written before all others; null for none. */
  readonly marked: DayNumber | null;
};

/** Days to be written over the scale: those that begin or end something, as far as their labels do not meet. */
export function ticksOf({ x, folds }: Scale, days: readonly DayNumber[], { labelWidth, marked }: TickOptions): Tick[] {
  const ticks: Tick[] = [];
  const sorted = [...new Set(days)].toSorted((a, b) => a - b);
  const besideFolds = sorted.filter(day =>
    folds.some(({ from, to }) => Math.abs(day - from) <= margin || Math.abs(day - to) <= margin),
  );
  // the labels at the edges stand beside their days, so that they need more room
  const edges = [sorted[0]!, sorted.at(-1)!];
  for (const day of [...(marked === null ? [] : [marked]), ...edges, ...besideFolds, ...sorted]) {
    const at = x(day);
    const room = (tick: Tick) => (edges.includes(tick.day) || edges.includes(day) ? 1.5 : 1) * labelWidth;
    if (ticks.every(tick => Math.abs(tick.x - at) >= room(tick))) ticks.push({ day, x: at });
  }
  return ticks.toSorted((a, b) => a.x - b.x);
}
