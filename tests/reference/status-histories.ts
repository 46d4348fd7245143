import fc from 'fast-check';

import { formatDay, parseDay } from '../../src/base/edtf.ts';
import type { Modality } from '../../src/model/claim.ts';
import { daysOf, readTime } from './status-times.ts';
import type { Told, ToldHistory } from './status-told.ts';

/** Histories drawn at random: few holders, few lines and few days, so that what is told meets. */

const firstDayTold = parseDay('1990-03-10', 'the first day');
const dayAfter = (days: number) => formatDay(firstDayTold + days)!;

const aDay = fc.oneof({ weight: 4, arbitrary: fc.nat({ max: 9 }) }, { weight: 1, arbitrary: fc.nat({ max: 60 }) });
const twoDays = fc.tuple(aDay, fc.nat({ max: 12 })).map(([from, length]) => [from, from + length] as const);
const anHour = fc.constantFrom('T08:00:00Z', 'T16:00:00Z', 'T10:00:00+09:00', 'T23:30:00-03:00');
const aMark = fc.constantFrom('?', '~', '%');
const aMonth = fc.constantFrom('1990-03', '1990-03', '1990-04', '1990-05', '1990-03~', '1990-04?');
const aYear = fc.constantFrom('1990', '1990', '1989', '1990~', '1988');

const aValid: fc.Arbitrary<string | null> = fc.oneof(
  { weight: 10, arbitrary: aDay.map(day => `${dayAfter(day)}/..`) },
  { weight: 6, arbitrary: aDay.map(dayAfter) },
  { weight: 6, arbitrary: twoDays.map(([from, to]) => `${dayAfter(from)}/${dayAfter(to)}`) },
  { weight: 2, arbitrary: fc.constant(null) },
  { weight: 2, arbitrary: fc.oneof(aMonth, aYear) },
  { weight: 3, arbitrary: fc.oneof(aMonth, aYear).map(text => `${text}/..`) },
  { weight: 2, arbitrary: fc.tuple(aDay, aMark).map(([day, mark]) => `${dayAfter(day)}${mark}/..`) },
  { weight: 1, arbitrary: fc.tuple(aDay, aMark).map(([day, mark]) => `${dayAfter(day)}${mark}`) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(twoDays, aMark)
      .map(([[from, to], mark]) => `${dayAfter(from)}${mark}/${dayAfter(to + 3)}${mark}`),
  },
  { weight: 1, arbitrary: aDay.map(day => `1990-03/${dayAfter(day + 22)}`) },
  { weight: 1, arbitrary: aDay.map(day => `${dayAfter(day)}/1990-05`) },
  { weight: 1, arbitrary: twoDays.map(([from, to]) => `[${dayAfter(from)}..${dayAfter(to + 1)}]`) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(twoDays, fc.constantFrom('[]', '{}'))
      .map(([[from, to], [left, right]]) => `${left}${dayAfter(from)},${dayAfter(to + 2)}${right}`),
  },
  { weight: 3, arbitrary: fc.tuple(aDay, anHour).map(([day, hour]) => `${dayAfter(day)}${hour}`) },
  { weight: 1, arbitrary: aDay.map(day => `${dayAfter(day)}/`) },
  { weight: 1, arbitrary: fc.constantFrom('../..', '/..') },
  {
    weight: 1,
    arbitrary: fc.tuple(fc.constantFrom('..', ''), aDay).map(([start, day]) => `${start}/${dayAfter(day)}`),
  },
);

const aSaid: fc.Arbitrary<string> = fc.oneof(
  { weight: 8, arbitrary: aDay.map(dayAfter) },
  { weight: 4, arbitrary: fc.nat({ max: 60 }).map(dayAfter) },
  { weight: 1, arbitrary: fc.constantFrom('1990-03', '1990-04', '1990-05', '1990', '1991') },
  { weight: 1, arbitrary: twoDays.map(([from, to]) => `[${dayAfter(from)}..${dayAfter(to + 1)}]`) },
  { weight: 1, arbitrary: aDay.map(day => `${dayAfter(day)}?`) },
  { weight: 1, arbitrary: twoDays.map(([from, to]) => `${dayAfter(from)}/${dayAfter(to + 1)}`) },
  { weight: 1, arbitrary: fc.constantFrom('../..', '../1990-03-20', '1990-03/..') },
  { weight: 2, arbitrary: fc.constantFrom('1990-06-01', '1991-01-01', '1995-01-01') },
);

const aStatus = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom('open', 'in-use', 'restored') },
  { weight: 8, arbitrary: fc.constantFrom('severed', 'suspended', 'unanswered') },
  { weight: 1, arbitrary: fc.constantFrom('given-up', 'absent') },
  { weight: 1, arbitrary: fc.constantFrom('installed', 'agreed', 'scheduled', 'proposed', 'advocated', 'declined') },
);

const aModality = fc.oneof(
  { weight: 12, arbitrary: fc.constant<Modality>('asserted') },
  { weight: 1, arbitrary: fc.constantFrom<Modality>('to-knowledge', 'believed') },
  { weight: 1, arbitrary: fc.constantFrom<Modality>('planned', 'expected', 'conditional', 'declined') },
);

type Holder = Pick<Told, 'by' | 'as' | 'with' | 'for'>;
const holders: readonly Holder[] = [
  { by: 'ada', as: 'speaker', with: null, for: 'ministry' },
  { by: 'bo', as: 'speaker', with: null, for: 'ministry' },
  { by: 'ministry', as: 'organization', with: null, for: null },
  { by: 'southland', as: 'speaker', with: null, for: null },
  { by: 'herald', as: 'publisher', with: null, for: null },
  { by: 'ada', as: 'speaker', with: 'southland', for: null },
];
const aHolder = fc.constantFrom(...holders);

/** Lines, and which of them may belong to which. */
const layouts: readonly {
  readonly lines: readonly string[];
  readonly within: readonly (readonly [string, string])[];
}[] = [
  { lines: ['line'], within: [] },
  { lines: ['line'], within: [] },
  { lines: ['line', 'family'], within: [['line', 'family']] },
  {
    lines: ['line', 'sister', 'family'],
    within: [
      ['line', 'family'],
      ['sister', 'family'],
    ],
  },
  {
    lines: ['line', 'sister', 'family', 'all'],
    within: [
      ['line', 'family'],
      ['sister', 'all'],
      ['family', 'all'],
    ],
  },
  // in one family and out again, in two at once, and in a circle
  {
    lines: ['line', 'sister', 'family', 'all'],
    within: [
      ['line', 'family'],
      ['line', 'family'],
      ['line', 'all'],
    ],
  },
  {
    lines: ['line', 'sister', 'family', 'all'],
    within: [
      ['line', 'family'],
      ['family', 'all'],
      ['all', 'line'],
    ],
  },
];

const rarely = <Value>(values: fc.Arbitrary<Value>, oneIn: number): fc.Arbitrary<Value | null> =>
  fc.oneof({ weight: oneIn - 1, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: values });

type ClaimParts = Omit<Told, keyof Holder | 'channel' | 'predicate'> & {
  readonly holder: Holder;
  readonly line: number;
  /** Which of the claims before it this one tells again, more vaguely; null: it is new. */
  readonly retells: number | null;
  readonly excepts: string | null;
};

const someParts: fc.Arbitrary<ClaimParts> = fc.record({
  holder: aHolder,
  line: fc.nat({ max: 11 }),
  said: aSaid,
  what: aStatus,
  valid: aValid,
  denies: fc.nat({ max: 9 }).map(roll => roll === 0),
  modality: aModality,
  side: rarely(fc.constantFrom('northland', 'southland'), 8),
  except: fc.constant([]),
  excepts: rarely(fc.constantFrom('line', 'line', 'family'), 6),
  document: rarely(fc.constant('book'), 6),
  occasion: rarely(fc.constant('briefing'), 8),
  retells: rarely(fc.nat({ max: 5 }), 7),
});

const aMembership = fc.record({
  is: fc.nat({ max: 9 }).map(roll => roll > 0),
  said: fc.constantFrom('1980-01-01', '1980-01-01', dayAfter(5)),
  valid: fc.oneof(
    { weight: 3, arbitrary: fc.constant(null) },
    { weight: 2, arbitrary: aDay.map(day => `${dayAfter(day)}/..`) },
    { weight: 1, arbitrary: twoDays.map(([from, to]) => `${dayAfter(from)}/${dayAfter(to + 5)}`) },
    { weight: 1, arbitrary: fc.constantFrom('1990-03/..', '1989/1990-04') },
  ),
});

const anOpening = fc.record({
  line: fc.nat({ max: 3 }),
  holder: aHolder,
  said: aDay.map(dayAfter),
  what: fc.oneof(aDay.map(dayAfter), fc.constantFrom('1990', '1989', '1990-03')),
});

const aHistory: fc.Arbitrary<ToldHistory> = fc
  .record({
    layout: fc.constantFrom(...layouts),
    parts: fc.array(someParts, { minLength: 1, maxLength: 7, size: 'max' }),
    memberships: fc.array(aMembership, { minLength: 3, maxLength: 3 }),
    openings: fc
      .array(anOpening, { minLength: 1, maxLength: 2 })
      .chain(some => fc.nat({ max: 4 }).map(roll => (roll === 0 ? some : []))),
    same: rarely(
      fc.shuffledSubarray(['ada', 'bo', 'ministry', 'southland', 'herald'], { minLength: 2, maxLength: 2 }),
      5,
    ),
  })
  .map(({ layout, parts, memberships, openings, same }) => {
    const told: Told[] = [];
    for (const part of parts) told.push(statusOf(part, layout.lines, told));
    const within = layout.within.flatMap(([line, family], index): Told[] => {
      const { is, said, valid } = memberships[index]!;
      return is
        ? [{ ...plain, by: 'herald', as: 'publisher', said, channel: line, predicate: 'part-of', what: family, valid }]
        : [];
    });
    const opened = openings.map(
      ({ line, holder, said, what }): Told => ({
        ...plain,
        ...holder,
        said,
        channel: layout.lines[line % layout.lines.length]!,
        predicate: 'opened-on',
        what,
      }),
    );
    const isNamed = (name: string) => told.some(({ by }) => by === name);
    const pair = same?.every(isNamed) ? [[same[0]!, same[1]!] as const] : [];
    return { told: [...within, ...opened, ...told], same: pair };
  });

const plain: Told = {
  by: '',
  said: '',
  channel: '',
  predicate: 'has-status',
  what: '',
  valid: null,
  denies: false,
  modality: 'asserted',
  side: null,
  except: [],
  document: null,
  occasion: null,
  as: 'speaker',
  with: null,
  for: null,
};

function statusOf(
  { holder, line, retells, excepts, ...part }: ClaimParts,
  lines: readonly string[],
  before: readonly Told[],
): Told {
  const retold = retells === null ? undefined : before[retells];
  const channel = lines[line % lines.length]!;
  const isFamily = channel !== 'line' && channel !== 'sister' && channel !== excepts;
  const told: Told = {
    ...part,
    ...holder,
    channel,
    predicate: 'has-status',
    except: isFamily && excepts !== null ? [excepts] : [],
    ...(retold ? { channel: retold.channel, what: retold.what, valid: vaguer(retold.valid), denies: false } : {}),
  };
  return { ...told, said: saidInTime(told) };
}

/** The month for the day of a beginning, the year for the month. */
function vaguer(valid: string | null): string | null {
  const day = /^(\d{4}-\d{2})-\d{2}/.exec(valid ?? '');
  if (day === null) return '1990/..';
  return `${day[1]}/..`;
}

/** Nobody attests the future: what is told of later days is said at the earliest on the eve of the first of them. */
function saidInTime({ valid, said }: Told): string {
  if (valid === null) return said;
  const time = readTime(valid);
  const starts = time.kind === 'interval' ? time.start?.first : daysOf(valid).first;
  return starts === undefined || starts <= daysOf(said).last + 1 ? said : formatDay(starts)!;
}

/** So many histories, the same for a seed. */
export function someHistories(count: number, seed: number): ToldHistory[] {
  return fc.sample(aHistory, { numRuns: count, seed });
}

/** Under names of its own, so that many histories stand in one store. */
export function renamed({ told, same }: ToldHistory, prefix: string): ToldHistory {
  const name = <Name extends string | null>(given: Name) => (given === null ? null : `${prefix}${given}`) as Name;
  return {
    told: told.map(one => ({
      ...one,
      by: name(one.by),
      channel: name(one.channel),
      what: one.predicate === 'part-of' ? name(one.what) : one.what,
      side: name(one.side),
      except: one.except.map(name),
      document: name(one.document),
      occasion: name(one.occasion),
      with: name(one.with),
      for: name(one.for),
    })),
    same: same.map(([left, right]) => [name(left), name(right)]),
  };
}
