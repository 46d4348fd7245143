import { type KeyboardEvent, useId, useRef } from 'react';
import { showDate } from '../dates-in-words.ts';

import { counted, plain, showDay, showLength, showShortLength } from '../plain-words.ts';
import { labelOf } from './bars.ts';
import { dayText } from './days.ts';
import { barHeight, type Layout, type PlacedBar, type PlacedInterval, type PlacedLane } from './layout.ts';
import { wordsOf } from './reading-words.ts';

type PictureProps = {
  readonly layout: Layout;
  /** What it shows, for those who do not see it. */
  readonly label: string;
  /** The bar that is open; null where none is. */
  readonly chosen: string | null;
  readonly onChoose: (bar: string) => void;
};

/** The timeline as a picture: the reading over the lanes. Bars are buttons; arrows move between them. */
export function Picture({ layout, label, chosen, onChoose }: PictureProps) {
  const { width, height, scale, ticks, marked, sections, left, isNarrow, together } = layout;
  const hatch = useId();
  const picture = useRef<SVGSVGElement>(null);
  const lanes = sections.flatMap(section => section.lanes);
  const first = lanes[0]?.bars[0]?.bar.id;
  const entry = lanes.some(lane => lane.bars.some(({ bar }) => bar.id === chosen)) ? chosen : first;
  const move = (event: KeyboardEvent, lane: number, place: number) => {
    const target = neighbourOf(lanes, { lane, place }, event.key);
    if (!target) return;
    event.preventDefault();
    picture.current?.querySelector<SVGGElement>(`[data-bar="${CSS.escape(target)}"]`)?.focus();
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: an SVG group of buttons has no HTML element
    <svg
      ref={picture}
      className="timeline"
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      role="group"
      aria-label={label}
    >
      <defs>
        <pattern id={hatch} width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect width="7" height="7" className="hatch-ground" />
          <rect width="3" height="7" className="hatch-line" />
        </pattern>
      </defs>
      <g className="ground">
        {scale.folds.map((fold, place) => (
          <g key={fold.from} className="fold">
            <title>{showLength(fold.to - fold.from)} in which nothing begins, ends or is said</title>
            <rect x={fold.x} y={28} width={fold.width} height={height - 28} />
            <text x={fold.x + fold.width / 2} y={place % 2 === 0 ? 24 : 12} textAnchor="middle">
              {showShortLength(fold.to - fold.from)}
            </text>
          </g>
        ))}
        {ticks.map(({ day, x }) => (
          <g key={day}>
            <line className="grid" x1={x} x2={x} y1={46} y2={height} />
            <text
              className={day === marked?.day ? 'tick marked' : 'tick'}
              x={x}
              y={40}
              textAnchor={anchorAt(x, { left, width })}
            >
              {showDay(dayText(day))}
            </text>
          </g>
        ))}
        {marked && (
          <line className="marked-day" x1={marked.x} x2={marked.x} y1={46} y2={height}>
            <title>{showDay(dayText(marked.day))}, the day that is asked about</title>
          </line>
        )}
        {lanes.flatMap(({ disputed, y, height: tall, lane }) =>
          disputed.map(({ from, to }) => (
            <rect
              key={`${lane.key} ${from}`}
              className="disputed-ground"
              x={from}
              y={y - 2}
              width={to - from}
              height={tall}
              fill={`url(#${hatch})`}
            />
          )),
        )}
      </g>
      <text
        className="lane-title"
        x={isNarrow ? left : left - 16}
        y={together.y + (isNarrow ? -6 : 13)}
        textAnchor={isNarrow ? 'start' : 'end'}
      >
        Taken together
      </text>
      {together.intervals.map(placed => (
        <Interval key={`${placed.interval.from}`} placed={placed} y={together.y} hatch={hatch} />
      ))}
      <Events layout={layout} />
      {sections.map(section => (
        <g key={section.title}>
          <text className="section" x={8} y={section.y}>
            {section.title}
          </text>
          <line className="section-line" x1={0} x2={width} y1={section.y + 6} y2={section.y + 6} />
        </g>
      ))}
      {lanes.map((placed, lane) => (
        <g key={placed.lane.key}>
          <LaneTitle placed={placed} x={isNarrow ? left : left - 16} isNarrow={isNarrow} />
          {placed.bars.map((bar, place) => (
            <BarShape
              key={bar.bar.id}
              placed={bar}
              lane={placed.lane.title}
              isChosen={bar.bar.id === chosen}
              isEntry={bar.bar.id === entry}
              onChoose={onChoose}
              onMove={event => move(event, lane, place)}
            />
          ))}
        </g>
      ))}
    </svg>
  );
}

const halfTick = 42;

const anchorAt = (x: number, { left, width }: { left: number; width: number }) =>
  x > width - halfTick ? 'end' : x < left + halfTick / 2 ? 'start' : 'middle';

function Events({ layout: { events, eventsY, left, isNarrow } }: Pick<PictureProps, 'layout'>) {
  return (
    <>
      {events.length > 0 && (
        <text
          className="lane-title"
          x={isNarrow ? left : left - 16}
          y={eventsY + (isNarrow ? 2 : 14)}
          textAnchor={isNarrow ? 'start' : 'end'}
        >
          Events
        </text>
      )}
      {events.map(event => (
        <a key={event.slug} href={`/event/${event.slug}`} className="event">
          <title>{`${event.name}, ${showDay(dayText(event.from))}`}</title>
          <path d={`M${event.x} ${event.y + (isNarrow ? 12 : 3)}l6 6-6 6-6-6z`} />
          {event.label && (
            <text x={event.x + 11} y={event.y + (isNarrow ? 22 : 14)}>
              {event.label}
            </text>
          )}
        </a>
      ))}
    </>
  );
}

/** The bar to which an arrow leads; undefined for other keys and at an edge. */
function neighbourOf(
  lanes: readonly PlacedLane[],
  at: { readonly lane: number; readonly place: number },
  key: string,
): string | undefined {
  const bars = lanes[at.lane]!.bars;
  if (key === 'ArrowRight') return bars[at.place + 1]?.bar.id;
  if (key === 'ArrowLeft') return bars[at.place - 1]?.bar.id;
  const step = key === 'ArrowDown' ? 1 : key === 'ArrowUp' ? -1 : 0;
  if (step === 0) return undefined;
  const { x } = bars[at.place]!;
  const nearest = lanes[at.lane + step]?.bars.toSorted((a, b) => Math.abs(a.x - x) - Math.abs(b.x - x))[0];
  return nearest?.bar.id;
}

function LaneTitle({
  placed: { title, under, y },
  x,
  isNarrow,
}: {
  readonly placed: PlacedLane;
  readonly x: number;
  readonly isNarrow: boolean;
}) {
  const anchor = isNarrow ? 'start' : 'end';
  const lines = [
    ...title.map(text => ({ text, className: 'lane-title' })),
    ...under.map(text => ({ text, className: 'lane-under' })),
  ];
  return (
    <>
      {lines.map(({ text, className }, place) => (
        <text key={`${className} ${text}`} className={className} x={x} y={y + 13 + place * 15} textAnchor={anchor}>
          {text}
        </text>
      ))}
    </>
  );
}

function Interval({
  placed: { interval, x, width, label },
  y,
  hatch,
}: {
  readonly placed: PlacedInterval;
  readonly y: number;
  readonly hatch: string;
}) {
  const { reading } = interval;
  const words = wordsOf(reading);
  const known = reading.state === 'AGREED' || reading.state === 'CHANGED';
  const presumed = reading.basis === 'PRESUMED';
  const name = `${words}${presumed ? ', presumed' : ''}, ${interval.from ? showDay(interval.from) : 'always'} to ${interval.to ? showDay(interval.to) : 'now on'}: ${reading.why}`;
  return (
    <g className={`together ${known ? groupClass(reading.group) : plain(reading.state)}`}>
      <title>{name}</title>
      {reading.state === 'DISPUTED' && (
        <rect className="disputed" x={x} y={y} width={width} height={16} fill={`url(#${hatch})`} />
      )}
      {known && !presumed && (
        <rect className={reading.coverage === 'POSSIBLE' ? 'possible' : 'sure'} x={x} y={y} width={width} height={16} />
      )}
      {known && presumed && <line className="thread" x1={x} x2={x + width} y1={y + 8} y2={y + 8} />}
      {reading.state === 'CHANGED' && <path className="change" d={`M${x} ${y - 4}v24`} />}
      {label && (
        <text
          x={x + width / 2}
          y={y + 12.5}
          textAnchor="middle"
          className={presumed || !known || reading.coverage === 'POSSIBLE' ? 'on-ground' : 'on-bar'}
        >
          {label}
        </text>
      )}
    </g>
  );
}

const groupClass = (group: string | null): string => (group === null ? 'group-none' : `group-${group.toLowerCase()}`);

type BarProps = {
  readonly placed: PlacedBar;
  readonly lane: string;
  readonly isChosen: boolean;
  readonly isEntry: boolean;
  readonly onChoose: (bar: string) => void;
  readonly onMove: (event: KeyboardEvent) => void;
};

function BarShape({ placed, lane, isChosen, isEntry, onChoose, onMove }: BarProps) {
  const { bar, x, y, width, certain, label, said, thread } = placed;
  const middle = y + barHeight / 2;
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      onChoose(bar.id);
    } else onMove(event);
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: HTML's button does not stand in an SVG
    <g
      className={`bar ${bar.form} ${groupClass(bar.group)}`}
      data-bar={bar.id}
      role="button"
      tabIndex={isEntry ? 0 : -1}
      aria-pressed={isChosen}
      aria-label={nameOf(bar, lane)}
      onClick={() => onChoose(bar.id)}
      onKeyDown={onKeyDown}
    >
      {thread && <line className="thread" x1={thread.from} x2={thread.to} y1={middle} y2={middle} />}
      <rect className="fading" x={x} y={y} width={width} height={barHeight} rx={3} />
      {certain && (
        <rect
          className="sure"
          x={certain.x}
          y={y}
          width={certain.width}
          height={barHeight}
          rx={certain.width < 6 ? 0 : 3}
        />
      )}
      {bar.form === 'denied' && <line className="stroke" x1={x} y1={y + barHeight} x2={x + width} y2={y} />}
      {bar.atLeast && <path className="since" d={`M${x - 3} ${y + 3}l-6 6 6 6`} />}
      {said.map(at => (
        <path key={at} className="said" d={`M${at} ${y + barHeight}l4 6h-8z`} />
      ))}
      <rect className="focus" x={x - 3} y={y - 3} width={width + 6} height={barHeight + 6} rx={5} />
      <text
        className={label.isOnSure && bar.form === 'affirmed' ? 'on-bar' : 'on-ground'}
        x={label.x}
        y={y + 13}
        textAnchor={label.anchor}
      >
        {label.text}
      </text>
    </g>
  );
}

/** Begins with the words that stand at the bar, for those who speak to what they see. */
function nameOf(bar: PlacedBar['bar'], lane: string): string {
  const { form, claims, said, hours } = bar;
  const { validTime } = claims[0]!;
  const when = said.map(day => showDay(dayText(day))).join(' and ');
  const parts = [
    `${lane}: ${labelOf(bar)}`,
    form === 'planned' && 'planned or expected',
    validTime && `held ${showDate(validTime.edtf)}`,
    hours && 'hours in UTC',
    `said ${when}`,
    claims.length > 1 && `carried ${counted(claims.length, 'time')}`,
  ];
  return parts.filter(Boolean).join(', ');
}
