import { useDeferredValue, useMemo, useState } from 'react';
import type { ChannelPageQuery } from '../generated/graphql.ts';
import { textWidth, useWidth } from '../parts/measured.ts';
import { Said } from '../parts/said.tsx';
import { showDay } from '../plain-words.ts';
import { tellStatus } from './bars.ts';
import { dayNumber } from './days.ts';
import { type EventMark, layOut } from './layout.ts';
import { Picture } from './picture.tsx';
import { TimelineTable } from './table.tsx';

type TimelineProps = {
  readonly answer: ChannelPageQuery;
  /** Which is marked; null for none. */
  readonly day: string | null;
  readonly chosen: string | null;
  readonly onChoose: (bar: string | null) => void;
};

/** The status of a line over time: the picture, the words of the bar that is open, and the same as a table. */
export function Timeline({ answer: { channel, vocabulary }, day, chosen, onChoose }: TimelineProps) {
  const [isTrueScale, setTrueScale] = useState(false);
  const [frame, width] = useWidth();
  // made once the picture is seen: it has several links for each bar
  const hasTable = useDeferredValue(true, false);
  const told = useMemo(
    () => channel && tellStatus(channel, new Map(vocabulary?.statuses.map(({ name, group }) => [name, group ?? null]))),
    [channel, vocabulary],
  );
  const layout = useMemo(
    () =>
      channel && told && width > 0
        ? layOut(
            {
              intervals: channel.timeline,
              sections: told.sections,
              events: eventsOf(channel),
              day: day === null ? null : dayNumber(day),
            },
            { width, isTrueScale, measure },
          )
        : null,
    [channel, told, day, width, isTrueScale],
  );
  if (!channel || !told) return null;
  const bars = told.sections.flatMap(({ lanes }) => lanes.flatMap(lane => lane.bars));
  const open = bars.find(({ claims }) => claims.some(({ slug }) => slug === chosen));
  return (
    <section className="timeline-part" aria-labelledby="timeline-title">
      <header>
        <h2 id="timeline-title">Status over time</h2>
        <label>
          <input type="checkbox" checked={isTrueScale} onChange={({ target }) => setTrueScale(target.checked)} /> true
          scale
        </label>
      </header>
      {day && <p className="facts">This shows all days, and marks {showDay(day)}.</p>}
      <Legend />
      <div ref={frame} className="frame">
        {layout && (
          <Picture
            layout={layout}
            label={`Status of ${channel.name} over time`}
            chosen={open?.id ?? null}
            onChoose={onChoose}
          />
        )}
      </div>
      {open && (
        <aside className="pane" aria-label="What was said" aria-live="polite">
          {open.claims.map(claim => (
            <Said key={claim.slug} claim={claim} />
          ))}
          <button type="button" onClick={() => onChoose(null)}>
            Close
          </button>
        </aside>
      )}
      {told.untimed.length > 0 && (
        <details>
          <summary>Said without a time at which it held ({told.untimed.length})</summary>
          {told.untimed.map(claim => (
            <Said key={claim.slug} claim={claim} />
          ))}
        </details>
      )}
      <details>
        <summary>As a table</summary>
        {hasTable && <TimelineTable sections={told.sections} untimed={told.untimed} />}
      </details>
    </section>
  );
}

function eventsOf({ events }: NonNullable<ChannelPageQuery['channel']>): EventMark[] {
  return events.nodes.flatMap(({ slug, name, date }) => {
    const { earliest, latest } = date?.bounds ?? {};
    return earliest && latest ? [{ slug, name, from: dayNumber(earliest), to: dayNumber(latest) }] : [];
  });
}

function Legend() {
  const parts = [
    ['working', 'working'],
    ['interrupted', 'interrupted'],
    ['ended', 'ended or absent'],
    ['denied', 'denied'],
    ['planned', 'planned or expected'],
    ['fading', 'date uncertain there'],
    ['since', 'since at least'],
    ['said', 'day it was said'],
    ['thread', 'presumed: nothing later known'],
    ['disputed', 'speakers differ'],
  ] as const;
  return (
    <ul className="legend" aria-label="What the marks mean">
      {parts.map(([mark, words]) => (
        <li key={mark}>
          <span className={`mark-${mark}`} aria-hidden="true" />
          {words}
        </li>
      ))}
    </ul>
  );
}

const fonts = { label: '13px', title: '600 13px', under: '12px' } as const;

const measure = (text: string, style: keyof typeof fonts): number => textWidth(text, fonts[style]);
