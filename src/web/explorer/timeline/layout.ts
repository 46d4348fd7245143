import type { ChannelPageQuery } from '../generated/graphql.ts';
import { type Bar, type Lane, labelOf, type Section } from './bars.ts';
import { type DayNumber, dayNumber } from './days.ts';
import { wordsOf } from './reading-words.ts';
import { type Scale, scaleOf, type Tick, ticksOf } from './scale.ts';

/** Where everything of the timeline stands in the picture, in pixels; nothing here draws. */

type Interval = NonNullable<ChannelPageQuery['channel']>['timeline'][number];

export type EventMark = {
  readonly slug: string;
  readonly name: string;
  readonly from: DayNumber;
  readonly to: DayNumber;
};

export type Drawn = {
  readonly intervals: readonly Interval[];
  readonly sections: readonly Section[];
  readonly events: readonly EventMark[];
  /** The day that is asked about; null for none. */
  readonly day: DayNumber | null;
};

export type LayoutOptions = {
  readonly width: number;
  readonly isTrueScale: boolean;
  /** Pixels that a text takes. */
  readonly measure: (text: string, style: 'label' | 'title' | 'under') => number;
};

export type PlacedBar = {
  readonly bar: Bar;
  readonly x: number;
  readonly width: number;
  /** Where it is certain; null where nowhere. */
  readonly certain: { readonly x: number; readonly width: number } | null;
  readonly y: number;
  readonly label: {
    readonly text: string;
    readonly x: number;
    readonly isInside: boolean;
    /** Whether the whole of it stands on what is certain. */
    readonly isOnSure: boolean;
    readonly anchor: 'start' | 'end';
  };
  /** Where the marks of the days stand on which it was said. */
  readonly said: readonly number[];
  /** The thread of what is presumed after it; null where nothing is. */
  readonly thread: Stretch | null;
};

export type Stretch = { readonly from: number; readonly to: number };

export type PlacedLane = {
  readonly lane: Lane;
  readonly y: number;
  readonly height: number;
  readonly title: readonly string[];
  readonly under: readonly string[];
  readonly bars: readonly PlacedBar[];
  /** Days on which it is one of those that differ. */
  readonly disputed: readonly Stretch[];
};

export type PlacedSection = { readonly title: string; readonly y: number; readonly lanes: readonly PlacedLane[] };

export type PlacedInterval = {
  readonly interval: Interval;
  readonly x: number;
  readonly width: number;
  /** Null where there is no room for it. */
  readonly label: string | null;
};

export type PlacedEvent = EventMark & { readonly x: number; readonly y: number; readonly label: string | null };

export type Layout = {
  readonly width: number;
  readonly height: number;
  readonly scale: Scale;
  readonly ticks: readonly Tick[];
  /** The day that is asked about, and its middle; null for none. */
  readonly marked: Tick | null;
  readonly left: number;
  readonly isNarrow: boolean;
  readonly together: { readonly y: number; readonly intervals: readonly PlacedInterval[] };
  readonly events: readonly PlacedEvent[];
  readonly eventsY: number;
  readonly sections: readonly PlacedSection[];
};

export const barHeight = 18;
const rowHeight = 26;
const leastBar = 12;
const labelGap = 6;
const wide = 700;
const titleLine = 15;
const tickWidth = 84;

const axisY = 46;
const togetherY = axisY + 12;

export function layOut(drawn: Drawn, options: LayoutOptions): Layout {
  const isNarrow = options.width < wide;
  const left = isNarrow ? 8 : 268;
  const right = isNarrow ? 12 : 24;
  const days = daysOf(drawn);
  const scale = scaleOf(days, { left, width: options.width - left - right, isTrue: options.isTrueScale });
  const edge = options.width - 4;
  const intervals = drawn.intervals.map(interval => placeInterval(interval, scale, { edge, measure: options.measure }));
  const eventsY = togetherY + rowHeight + (isNarrow ? titleLine + 4 : 0) + 8;
  const events = placeEvents(drawn.events, scale, { y: eventsY, edge, measure: options.measure });
  let y = eventsY + (events.length > 0 ? rowHeight + 6 + (isNarrow ? titleLine : 0) : 0);
  const read = readStretches(intervals);
  const sections = drawn.sections.map(({ title, lanes }): PlacedSection => {
    const at = y + 20;
    y = at + 12;
    const placed = lanes.map(lane => {
      const done = placeLane(lane, scale, { y, left, edge, isNarrow, read, measure: options.measure });
      y += done.height;
      return done;
    });
    return { title, y: at, lanes: placed };
  });
  return {
    width: options.width,
    height: y + 12,
    scale,
    ticks: ticksOf(scale, days, { labelWidth: tickWidth, marked: drawn.day }),
    marked: drawn.day === null ? null : { day: drawn.day, x: (scale.x(drawn.day) + scale.x(drawn.day + 1)) / 2 },
    left,
    isNarrow,
    together: { y: togetherY + (isNarrow ? titleLine + 4 : 0), intervals },
    events,
    eventsY,
    sections,
  };
}

/** Every day on which something begins, ends, is said or is read otherwise, and the one that is asked about. */
function daysOf({ intervals, sections, events, day: asked }: Drawn): DayNumber[] {
  const days: DayNumber[] = asked === null ? [] : [asked];
  for (const { lanes } of sections)
    for (const { bars } of lanes)
      for (const bar of bars) {
        days.push(bar.from, bar.to);
        if (bar.certain) days.push(bar.certain.from, bar.certain.to);
        for (const day of bar.said) days.push(day);
      }
  for (const { from, to } of events) days.push(from, to);
  for (const { from, to } of intervals) for (const day of [from, to]) if (day !== null) days.push(dayNumber(day));
  return days.length > 0 ? days : [0];
}

/** By claim, the stretches in which the reading presumes it, or has it decide a dispute. */
type ReadStretches = {
  readonly presumed: ReadonlyMap<string, Stretch>;
  readonly disputed: ReadonlyMap<string, readonly Stretch[]>;
};

function readStretches(intervals: readonly PlacedInterval[]): ReadStretches {
  const presumed = new Map<string, Stretch>();
  const disputed = new Map<string, Stretch[]>();
  for (const { interval, x, width } of intervals) {
    const stretch = { from: x, to: x + width };
    const { state, positions } = interval.reading;
    for (const { standing, decides, claims } of positions)
      for (const { slug } of claims) {
        if (standing === 'LASTS')
          presumed.set(slug, { from: presumed.get(slug)?.from ?? stretch.from, to: stretch.to });
        if (!decides || state !== 'DISPUTED') continue;
        const before = disputed.get(slug);
        if (before) before.push(stretch);
        else disputed.set(slug, [stretch]);
      }
  }
  return { presumed, disputed };
}

type Placing = { readonly edge: number; readonly measure: LayoutOptions['measure'] };

function placeInterval(interval: Interval, { x, first, last }: Scale, { measure, edge }: Placing): PlacedInterval {
  const from = interval.from === null ? x(first) : x(dayNumber(interval.from));
  const to = interval.to === null ? edge : x(dayNumber(interval.to) + 1);
  const width = Math.max(2, Math.min(to, Math.max(x(last), edge)) - from);
  const label = wordsOf(interval.reading);
  return { interval, x: from, width, label: measure(label, 'label') + 12 <= width ? label : null };
}

function placeEvents(
  events: readonly EventMark[],
  scale: Scale,
  { y, edge, measure }: Placing & { readonly y: number },
): PlacedEvent[] {
  const placed = events
    .toSorted((a, b) => a.from - b.from)
    .map(event => ({ ...event, y, x: (scale.x(event.from) + scale.x(event.to + 1)) / 2 }));
  return placed.map((event, place) => {
    const next = placed[place + 1]?.x ?? edge;
    return { ...event, label: event.x + 12 + measure(event.name, 'label') <= next - 10 ? event.name : null };
  });
}

type LanePlacing = Placing & {
  readonly y: number;
  readonly left: number;
  readonly isNarrow: boolean;
  readonly read: ReadStretches;
};

function placeLane(lane: Lane, scale: Scale, placing: LanePlacing): PlacedLane {
  const { y, left, isNarrow, measure } = placing;
  const room = isNarrow ? placing.edge - 8 : left - 24;
  const title = wrap(lane.title, room, text => measure(text, 'title'));
  const under = lane.under === '' ? [] : wrap(lane.under, room, text => measure(text, 'under'));
  const titleHeight = (title.length + under.length) * titleLine;
  const top = y + (isNarrow ? titleHeight + 2 : 0);
  const rows: number[] = [];
  const bars = lane.bars
    .toSorted((a, b) => a.from - b.from || a.to - b.to)
    .map(bar => {
      const placed = placeBar(bar, scale, placing);
      const { x, width, label } = placed;
      const begin = Math.min(x, label.anchor === 'end' ? label.x - measure(label.text, 'label') : x);
      const end = Math.max(x + width, label.anchor === 'start' ? label.x + measure(label.text, 'label') : x + width);
      let row = rows.findIndex(taken => taken + 4 <= begin);
      if (row < 0) row = rows.length;
      rows[row] = end;
      return { ...placed, y: top + row * rowHeight };
    });
  const barsHeight = Math.max(1, rows.length) * rowHeight;
  const height = isNarrow ? titleHeight + 2 + barsHeight + 6 : Math.max(titleHeight + 4, barsHeight) + 6;
  const claims = lane.bars.flatMap(bar => bar.claims);
  const disputed = claims.flatMap(({ slug }) => placing.read.disputed.get(slug) ?? []);
  return { lane, y, height, title, under, bars, disputed };
}

function placeBar(bar: Bar, { x }: Scale, { edge, read, measure, left }: LanePlacing): PlacedBar {
  const begin = x(bar.from);
  const drawn = Math.max(leastBar, x(bar.to + 1) - begin);
  const from = Math.min(begin, edge - drawn);
  const certain =
    bar.certain &&
    widened(x(bar.certain.from), x(bar.certain.to + 1), {
      from,
      width: drawn,
      isWhole: bar.certain.from <= bar.from && bar.certain.to >= bar.to,
    });
  const text = labelOf(bar);
  const size = measure(text, 'label');
  const arrow = bar.atLeast ? 10 : 0;
  const label = placeLabel({ text, size }, { x: from, width: drawn, certain }, { edge, left: left + arrow });
  const [lasting] = bar.claims.flatMap(({ slug }) => read.presumed.get(slug) ?? []);
  const threadFrom = Math.max(from + drawn, label.isInside || label.anchor === 'end' ? 0 : label.x + size) + 4;
  return {
    bar,
    x: from,
    width: drawn,
    certain,
    y: 0,
    label,
    said: bar.said.map(day => (x(day) + x(day + 1)) / 2),
    thread: lasting && lasting.to > threadFrom ? { from: threadFrom, to: lasting.to } : null,
  };
}

type Extent = Pick<PlacedBar, 'x' | 'width' | 'certain'>;

/** In the bar where there is room, on what is certain if it can; else behind it, else before it. */
function placeLabel(
  { text, size }: { readonly text: string; readonly size: number },
  { x, width, certain }: Extent,
  { edge, left }: { readonly edge: number; readonly left: number },
): PlacedBar['label'] {
  if (certain && size + 12 <= certain.width)
    return { text, x: certain.x + 6, isInside: true, isOnSure: true, anchor: 'start' };
  const out = { text, isOnSure: false };
  if (size + 12 <= width) return { ...out, x: x + 6, isInside: true, anchor: 'start' };
  if (x + width + labelGap + size <= edge) return { ...out, x: x + width + labelGap, isInside: false, anchor: 'start' };
  return { ...out, x: Math.max(left + size, x - labelGap), isInside: false, anchor: 'end' };
}

/** A sure day stays as sure as it is where its bar is widened, and no other becomes so. */
function widened(
  from: number,
  to: number,
  bar: { readonly from: number; readonly width: number; readonly isWhole: boolean },
): { x: number; width: number } {
  if (bar.isWhole) return { x: bar.from, width: bar.width };
  const x = Math.min(Math.max(from, bar.from), bar.from + bar.width - 3);
  return { x, width: Math.max(3, Math.min(to, bar.from + bar.width) - x) };
}

/** Lines of whole words; a word that is wider than a line is a line of its own. */
export function wrap(text: string, width: number, measure: (text: string) => number): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/)) {
    const line = lines.at(-1);
    if (line !== undefined && measure(`${line} ${word}`) <= width) lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(word);
  }
  return lines;
}
