import fc from 'fast-check';

import { parseDay } from '../../src/base/edtf.ts';
import { asEntityId, type EntityId } from '../../src/base/ids.ts';
import { manners, modalities, polarities } from '../../src/model/claim.ts';
import { entityKinds } from '../../src/model/entity.ts';
import type {
  AsOf,
  ClaimFilter,
  DayRange,
  EntityFilter,
  QualifierFilter,
  TimeRange,
  ValueFilter,
} from '../../src/model/list-query.ts';
import { theCast } from './entities.ts';
import { termNames } from './vocabulary.ts';

/** What filters ask for: values that are there, and some that are not. */
export type FilterWords = {
  readonly ids: readonly EntityId[];
  readonly predicates: readonly string[];
  readonly statuses: readonly string[];
  readonly names: readonly string[];
  readonly range: fc.Arbitrary<DayRange>;
};

const few = <Item>(items: readonly Item[]) => fc.subarray([...items], { maxLength: Math.min(3, items.length) });
export const aDay = fc.constantFrom(
  ...['2023-01-01', '2024-04-01', '2024-04-02', '2024-05-01', '2024-07-15', '2025-01-01'].map(text =>
    parseDay(text, 'day'),
  ),
);
const maybeDay = fc.option(aDay, { nil: null, freq: 3 });
const aRange: fc.Arbitrary<DayRange> = fc.record({ from: maybeDay, to: maybeDay });
/** Days that do not end before they begin, which the API refuses. */
export const aForwardRange: fc.Arbitrary<DayRange> = aRange.map(({ from, to }) =>
  from !== null && to !== null && from > to ? { from: to, to: from } : { from, to },
);

/** A point of view in the two times that a test can choose. */
export const anAsOf: fc.Arbitrary<AsOf> = fc.record({
  validAt: maybeDay,
  saidBy: maybeDay,
  recordedBy: fc.constant(null),
});

/** Long before and after every claim. */
const [early, late] = ['1990-01-01T00:00:00.000Z', '2990-01-01T00:00:00.000Z'];
const aTimeRange: fc.Arbitrary<TimeRange> = fc.constantFrom(
  ...[
    { from: early, to: late },
    { from: late, to: null },
    { from: null, to: early },
    { from: null, to: null },
  ],
);
const aQualifierFilter = (ids: readonly EntityId[]): fc.Arbitrary<QualifierFilter> =>
  fc.record(
    { role: few(termNames('qualifier-role')), entity: few(ids), is: fc.record({ kind: few(entityKinds) }) },
    { requiredKeys: [] },
  );
const aBound = fc.option(fc.nat({ max: 3 }), { nil: null });
const aCountRange = fc
  .tuple(aBound, aBound)
  .map(([a, b]) => (a !== null && b !== null && a > b ? { from: b, to: a } : { from: a, to: b }));
const aValueFilter = (range: fc.Arbitrary<DayRange>): fc.Arbitrary<ValueFilter> =>
  fc.oneof(
    fc.record({ kind: few(['status', 'date', 'count', 'text', 'unknown', 'none'] as const) }),
    fc.record({ date: range }),
    fc.record({ count: aCountRange }),
    fc.record({ words: fc.constantFrom('LINE', 'ánother', 'handset') }),
  );

const claimFieldsOver = ({ ids, predicates, statuses, range }: FilterWords) => {
  const nodes = few(ids);
  return {
    predicate: few(predicates),
    polarity: few(polarities),
    modality: few(modalities),
    manner: few(manners),
    status: few(statuses),
    speaker: nodes,
    office: nodes,
    officeKind: few(termNames('office-kind')),
    organization: nodes,
    party: nodes,
    publisher: nodes,
    document: nodes,
    about: nodes,
    qualifiedBy: nodes,
    occasion: nodes,
    ownVoice: fc.boolean(),
    asserted: range,
    valid: range,
    relay: nodes,
    recorded: aTimeRange,
    qualifier: aQualifierFilter(ids),
    value: aValueFilter(range),
  };
};
const entityFieldsOver = ({ ids, names, range }: FilterWords) => ({
  kind: few(entityKinds),
  name: fc.constantFrom(...names),
  channelKind: few(termNames('channel-kind')),
  level: few(termNames('level')),
  domain: few(termNames('domain')),
  officeKind: few(termNames('office-kind')),
  organizationKind: few(['military', 'news-outlet', 'news-agency'] as const),
  eventKind: few(['briefing', 'strike', 'call'] as const),
  placeKind: few(['region', 'building', 'other'] as const),
  agreementKind: few(termNames('agreement-kind')),
  language: few(['en', 'ru']),
  party: few(ids),
  publisher: few(ids),
  date: range,
});

/** Filters with one or two fields at each level, so that they match something, nested a few levels deep. */
export const filtersOver = (words: FilterWords) =>
  fc.letrec<{ claim: ClaimFilter; entity: EntityFilter }>(tie => ({
    claim: fieldsOf<ClaimFilter>(claimFieldsOver(words), {
      ...nestedIn(tie('claim')),
      subject: tie('entity'),
      object: tie('entity'),
    }),
    entity: fieldsOf<EntityFilter>(entityFieldsOver(words), {
      ...nestedIn(tie('entity')),
      claims: tie('claim'),
      speaks: tie('claim'),
    }),
  }));

const castWords: FilterWords = {
  ids: [...theCast().map(entity => entity.id), asEntityId('nobody')],
  predicates: ['has-status', 'has-end', 'used', 'opened-on'],
  statuses: ['open', 'suspended', 'proposed'],
  names: ['line', 'QUILL', 'herald spring', '%', 'ä', ''],
  range: aRange,
};
const filters = filtersOver(castWords);

export const aClaimFilter = filters.claim;
export const anEntityFilter = filters.entity;

const { predicate, polarity, modality, manner, speaker, publisher, ownVoice, asserted, valid, ...unindexed } =
  claimFieldsOver(castWords);
const held = { predicate, polarity, modality, manner, speaker, publisher, ownVoice, asserted, valid };
const indexed = fc.letrec<{ claim: ClaimFilter }>(tie => ({
  claim: fieldsOf<ClaimFilter>(held, nestedIn(tie('claim'))),
}));
/** Filters that the topology index can answer. */
export const anIndexedFilter = fc.oneof(fc.constant<ClaimFilter>({}), indexed.claim);
/** Filters that ask, at some depth, for what the topology index does not hold. */
export const anUnindexedFilter = fc
  .oneof(
    ...Object.entries(unindexed).map(([name, values]) =>
      (values as fc.Arbitrary<unknown>).map(value => ({ [name]: value }) as ClaimFilter),
    ),
  )
  .chain(part =>
    fc.constantFrom<ClaimFilter>(
      part,
      { not: part },
      { and: [{ ownVoice: true }, part] },
      { or: [part, { ownVoice: true }] },
    ),
  );

function nestedIn(part: fc.Arbitrary<unknown>) {
  const parts = fc.array(part, { maxLength: 2 });
  return { and: parts, or: parts, not: part };
}

function fieldsOf<Filter>(plain: Record<string, fc.Arbitrary<unknown>>, nested: Record<string, fc.Arbitrary<unknown>>) {
  const one = (fields: Record<string, fc.Arbitrary<unknown>>) =>
    fc.oneof(...Object.entries(fields).map(([name, values]) => values.map(value => ({ [name]: value }))));
  const leaf = fc.tuple(one(plain), fc.option(one(plain), { nil: {} })).map(([a, b]) => ({ ...a, ...b }));
  return fc.oneof({ maxDepth: 2, withCrossShrink: true }, leaf, one(nested)) as unknown as fc.Arbitrary<Filter>;
}
