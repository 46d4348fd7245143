import { useId, useRef, useState } from 'react';

import { useAsk } from '../client.ts';
import { SpanDocument, type SpanQuery } from '../generated/graphql.ts';
import { asOf, type Moment, now, useMoment } from '../moment.ts';
import { counted, showDay } from '../plain-words.ts';
import { MomentFaults } from './moment-faults.tsx';

/** From when the page looks: what held on a day, and what had been said by then. Moving it asks again. */
export function TimeControl() {
  const [moment, setMoment] = useMoment();
  const isNow = moment.held === null && moment.said === null;
  const [isTouched, setTouched] = useState(false);
  const { data, isLoading } = useAsk(SpanDocument, { asOf: asOf(moment) }, { pause: isNow && !isTouched });
  return (
    <form
      className="moment"
      onSubmit={event => event.preventDefault()}
      onFocus={() => setTouched(true)}
      aria-label="Point in time"
    >
      <DayInput label="Held on" name="held" moment={moment} onChange={setMoment} />
      <DayInput label="Said by" name="said" moment={moment} onChange={setMoment} />
      {!isNow && (
        <button type="button" onClick={() => setMoment(now)}>
          Back to now
        </button>
      )}
      <output aria-busy={isLoading}>{[wordsOf(moment), data && spanOf(data)].filter(Boolean).join(' ')}</output>
      <MomentFaults />
    </form>
  );
}

function wordsOf({ held, said }: Moment): string {
  if (held === null && said === null) return '';
  const parts = [
    held && `what held, or may have held, on ${showDay(held)}`,
    said && `what had been said by ${showDay(said)}`,
  ];
  const undated = held ? ' Claims that do not say when are left out.' : '';
  return `Only ${parts.filter(Boolean).join(', of ')}.${undated}`;
}

/** From when to when claims were made, as far as days are known, and how many the moment leaves out. */
function spanOf({ all, seen, first, last }: SpanQuery): string {
  const from = first?.nodes.find(({ assertedBounds }) => assertedBounds.earliest)?.assertedBounds.earliest;
  const to = last?.nodes[0]?.assertedBounds.latest;
  if (!from || !to || !all || !seen) return '';
  const left = all.totalCount - seen.totalCount;
  const out = left > 0 ? ` ${counted(left, 'claim')} of ${all.totalCount.toLocaleString('en')} left out.` : '';
  return `Claims here were made from ${showDay(from)} to ${showDay(to)}.${out}`;
}

type DayProps = {
  readonly label: string;
  readonly name: keyof Moment;
  readonly moment: Moment;
  readonly onChange: ReturnType<typeof useMoment>[1];
};

/** A day, which is asked about once its year is typed whole, or the field is left: "2" of 2017 is the year 2 to the browser. */
function DayInput({ label, name, moment, onChange }: DayProps) {
  const id = useId();
  /** Null: what the address says. */
  const [typed, setTyped] = useState<string | null>(null);
  /** Whether this choice has its step in the history, which what is typed further changes. */
  const hasStep = useRef(false);
  const choose = (day: string) => {
    if (day === (moment[name] ?? '')) return;
    onChange({ ...moment, [name]: day || null }, { replaces: hasStep.current });
    hasStep.current = true;
  };
  const finish = ({ validity }: HTMLInputElement) => {
    if (typed !== null && !validity.badInput) choose(typed);
    setTyped(null);
    hasStep.current = false;
  };
  return (
    <span>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="date"
        min="0001-01-01"
        max="9999-12-31"
        value={typed ?? moment[name] ?? ''}
        onChange={({ target: { value, validity } }) => {
          setTyped(value);
          if (value === '' ? !validity.badInput : value >= '1000') choose(value);
        }}
        onBlur={({ target }) => finish(target)}
        onKeyDown={({ key, currentTarget }) => key === 'Enter' && finish(currentTarget)}
      />
    </span>
  );
}
