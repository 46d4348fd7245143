import fc from 'fast-check';

import { formatDay } from '../../src/base/edtf.ts';
import { type AsOf, now } from '../../src/model/list-query.ts';
import { aDay } from '../support/filters.ts';

/** Moments in the life of a graph that is loaded twice, by name, because each store has instants of its own. */
export type Moment = 'before' | 'first' | 'between' | 'second' | 'after';
export type Instants = Readonly<Record<Moment, string>>;

/** Those of the reference. */
export const instants: Instants = {
  before: '2001-01-01T00:00:00.000Z',
  first: '2002-01-01T00:00:00.000Z',
  between: '2003-01-01T00:00:00.000Z',
  second: '2004-01-01T00:00:00.000Z',
  after: '2005-01-01T00:00:00.000Z',
};

/** A point of view as a question has it; null: the field is not given. */
export type View = (Pick<AsOf, 'validAt' | 'saidBy'> & { readonly recordedBy: Moment | null }) | null;

const maybeDay = fc.option(aDay, { nil: null, freq: 2 });
export const aView: fc.Arbitrary<View> = fc.option(
  fc.record({
    validAt: maybeDay,
    saidBy: maybeDay,
    recordedBy: fc.option(fc.constantFrom<Moment>('before', 'first', 'between', 'second', 'after'), { nil: null }),
  }),
  { nil: null, freq: 2 },
);

export function asOfReference(view: View): AsOf {
  if (view === null) return now;
  return { ...view, recordedBy: view.recordedBy === null ? null : instants[view.recordedBy] };
}

/** As the schema's `AsOf`. */
export function toAsOfInput(view: View, at: Instants): object | null {
  if (view === null) return null;
  const day = (value: number | null) => (value === null ? null : formatDay(value));
  return {
    validAt: day(view.validAt),
    saidBy: day(view.saidBy),
    recordedBy: view.recordedBy === null ? null : at[view.recordedBy],
  };
}
