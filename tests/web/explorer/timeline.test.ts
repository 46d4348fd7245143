import { describe, expect, test } from 'vitest';

import type { ChannelPageQuery, StatusClaimFragment } from '../../../src/web/explorer/generated/graphql.ts';
import { labelOf, tellStatus } from '../../../src/web/explorer/timeline/bars.ts';
import { dayNumber } from '../../../src/web/explorer/timeline/days.ts';
import { layOut } from '../../../src/web/explorer/timeline/layout.ts';
import { scaleOf, ticksOf } from '../../../src/web/explorer/timeline/scale.ts';

type Channel = NonNullable<ChannelPageQuery['channel']>;
type Days = NonNullable<StatusClaimFragment['validTime']>['bounds'];

const actor = (slug: string) => ({ __typename: 'Person', slug, name: slug }) as const;
const days = (earliest: string | null, latest: string | null, given: Partial<Days> = {}): Days => ({
  earliest,
  latest,
  certainFrom: earliest,
  certainTo: latest,
  end: 'DATED',
  hours: null,
  ...given,
});

type Given = { slug: string; status?: string; speaker?: string; held?: Days | null; said?: string } & Partial<
  Pick<StatusClaimFragment, 'polarity' | 'modality'>
>;

function claim({
  slug,
  status = 'OPEN',
  speaker = 'dillon',
  held = days('2017-09-21', '2017-09-21'),
  said = '2017-09-21',
  ...given
}: Given) {
  return {
    slug,
    gist: slug,
    polarity: 'AFFIRMS',
    modality: 'ASSERTED',
    assertedAt: said,
    assertedBounds: days(said, said),
    validTime: held && { edtf: `${held.earliest}/${held.latest}`, atLeast: false, note: null, bounds: held },
    value: { __typename: 'StatusValue', status },
    attribution: {
      manner: 'DIRECT',
      speakers: [actor(speaker)],
      office: null,
      organization: null,
      party: null,
      occasion: null,
      relays: [],
      publisher: actor('herald'),
    },
    document: { __typename: 'Document', slug: 'herald-1', name: 'Herald' },
    evidence: [],
    locators: [],
    ...given,
  } as StatusClaimFragment;
}

function told(claims: readonly StatusClaimFragment[], utterances: readonly (readonly string[])[] = []) {
  const channel = {
    statusClaims: { nodes: claims, totalCount: claims.length },
    spoken: { utterances: utterances.map(slugs => ({ claims: slugs.map(slug => ({ slug })) })) },
    partOf: { nodes: [] },
    parts: { nodes: [], totalCount: 0 },
  } as unknown as Channel;
  return tellStatus(
    channel,
    new Map([
      ['OPEN', 'WORKING'],
      ['SEVERED', 'INTERRUPTED'],
      ['PROPOSED', null],
    ]),
  );
}

const options = { width: 1_000, isTrueScale: false, measure: (text: string) => text.length * 7 };
const barsOf = (claims: readonly StatusClaimFragment[]) =>
  told(claims).sections.flatMap(({ lanes }) => lanes.flatMap(({ bars }) => bars));
type Placing = Partial<typeof options> & { readonly day?: number };
const place = (claims: readonly StatusClaimFragment[], { day, ...given }: Placing = {}) =>
  layOut({ intervals: [], sections: told(claims).sections, events: [], day: day ?? null }, { ...options, ...given });

describe('bars', () => {
  test('copies of one utterance are one bar', () => {
    const { sections } = told([claim({ slug: 'a' }), claim({ slug: 'b' }), claim({ slug: 'c' })], [['a', 'b'], ['c']]);
    const bars = sections[0]!.lanes[0]!.bars;
    expect(bars.map(bar => [bar.id, labelOf(bar)])).toEqual([
      ['a', 'open ×2'],
      ['c', 'open'],
    ]);
  });

  test('each who speaks has a lane, in the order of their first claim', () => {
    const { sections } = told([claim({ slug: 'a' }), claim({ slug: 'b', speaker: 'ryder' }), claim({ slug: 'c' })]);
    expect(sections[0]!.lanes.map(({ title, bars }) => [title, bars.length])).toEqual([
      ['dillon', 2],
      ['ryder', 1],
    ]);
  });

  test('an open end is drawn as its beginning, which is said to last', () => {
    const [bar] = barsOf([
      claim({ slug: 'a', status: 'SEVERED', held: days('1994-03-10', null, { certainTo: null, end: 'OPEN' }) }),
    ]);
    expect(bar).toMatchObject({
      from: dayNumber('1994-03-10'),
      to: dayNumber('1994-03-10'),
      lasts: true,
      group: 'INTERRUPTED',
    });
  });

  test('what is denied, planned or has no group is told apart', () => {
    const bars = barsOf([
      claim({ slug: 'a', polarity: 'DENIES' }),
      claim({ slug: 'b', modality: 'PLANNED' }),
      claim({ slug: 'c', status: 'PROPOSED' }),
    ]);
    expect(bars.map(({ form }) => form)).toEqual(['denied', 'planned', 'planned']);
    expect(labelOf(bars[0]!)).toBe('not open');
  });

  test('claims without a time are listed apart', () => {
    const { sections, untimed } = told([claim({ slug: 'a', held: null })]);
    expect([sections, untimed.map(({ slug }) => slug)]).toEqual([[], ['a']]);
  });
});

describe('the scale', () => {
  const far = ['1963-06-20', '2017-04-07', '2017-09-21'].map(dayNumber);

  test('folds what is empty for long, and nothing else', () => {
    const scale = scaleOf(far, { left: 0, width: 1_000, isTrue: false });
    expect(scale.folds).toHaveLength(1);
    const [first, second, third] = far.map(scale.x);
    expect(third! - second!).toBeGreaterThan(second! - first!);
    expect(scaleOf(far, { left: 0, width: 1_000, isTrue: true }).folds).toEqual([]);
  });

  test('goes on from left to right, within its width', () => {
    const { x, first, last } = scaleOf(far, { left: 20, width: 1_000, isTrue: false });
    let before = -Infinity;
    for (let day = first; day <= last; day += 7) {
      expect(x(day)).toBeGreaterThan(before);
      before = x(day);
    }
    expect([x(first), x(last + 1)].map(Math.round)).toEqual([20, 1_020]);
  });

  test('labels do not meet', () => {
    const many = Array.from({ length: 200 }, (_, index) => dayNumber('2017-01-01') + index * 3);
    const scale = scaleOf(many, { left: 0, width: 1_000, isTrue: false });
    const ticks = ticksOf(scale, many, { labelWidth: 80, marked: null });
    for (const [index, { x }] of ticks.slice(1).entries()) expect(x - ticks[index]!.x).toBeGreaterThanOrEqual(80);
  });
});

describe('the layout', () => {
  const day = claim({ slug: 'a' });
  const years = claim({
    slug: 'b',
    held: days('2015-01-01', '2017-09-22', { certainFrom: '2015-12-31', certainTo: '2017-09-21' }),
  });

  test('a bar is wide enough to be met', () => {
    for (const { bars } of place([day, years]).sections[0]!.lanes)
      for (const { width } of bars) expect(width).toBeGreaterThanOrEqual(12);
  });

  test('what is sure stands within what may be, and no uncertain day looks sure', () => {
    const [bar] = place([years]).sections[0]!.lanes[0]!.bars;
    expect(bar!.certain!.x).toBeGreaterThan(bar!.x);
    expect(bar!.certain!.x + bar!.certain!.width).toBeLessThanOrEqual(bar!.x + bar!.width);
    const [whole] = place([day]).sections[0]!.lanes[0]!.bars;
    expect(whole!.certain).toEqual({ x: whole!.x, width: whole!.width });
  });

  test.each(['1963-06-20', '2017-09-20'])(
    'the day that is asked about, %s, is marked and written in the picture',
    asked => {
      const { marked, ticks, scale } = place([day, years], { day: dayNumber(asked) });
      expect(marked!.x).toBeGreaterThan(scale.x(scale.first));
      expect(marked!.x).toBeLessThan(scale.x(scale.last));
      expect(scale.folds.every(({ from, to }) => marked!.day < from || marked!.day > to)).toBe(true);
      expect(ticks.map(tick => tick.day)).toContain(dayNumber(asked));
    },
  );

  test.each([1_200, 390])('labels stay in the picture and apart at %i pixels', width => {
    const claims = Array.from({ length: 12 }, (_, index) =>
      claim({ slug: `c${index}`, held: days(`2017-09-${index + 10}`, `2017-09-${index + 10}`) }),
    );
    const layout = place(claims, { width });
    const boxes = layout.sections[0]!.lanes[0]!.bars.map(({ x, width: wide, y, label }) => {
      const size = options.measure(label.text);
      const from = label.anchor === 'end' ? label.x - size : label.x;
      return { y, from: Math.min(x, from), to: Math.max(x + wide, from + size) };
    });
    for (const [index, box] of boxes.entries()) {
      expect(box.to).toBeLessThanOrEqual(width);
      for (const other of boxes.slice(index + 1))
        expect(box.y !== other.y || box.to <= other.from || other.to <= box.from).toBe(true);
    }
  });
});
