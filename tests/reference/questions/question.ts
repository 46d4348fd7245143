import fc from 'fast-check';

import { formatDay } from '../../../src/base/edtf.ts';
import { asEntityId } from '../../../src/base/ids.ts';
import {
  type ClaimFilter,
  type ClaimOrder,
  claimOrders,
  type DayRange,
  type EntityFilter,
  type EntityOrder,
  entityOrders,
} from '../../../src/model/list-query.ts';
import { aForwardRange, filtersOver } from '../../support/filters.ts';
import { castIds } from '../cast.ts';
import type { Instants } from '../times.ts';
import type { WholeWorld } from '../world.ts';

/** Asks a server and gives the data; throws where the answer holds errors. */
// biome-ignore lint/suspicious/noExplicitAny: each question knows the shape that it asked for
export type Ask = (document: string, variables?: Record<string, unknown>) => Promise<any>;

/** One sort of question: how it is asked of a server, and what the reference answers. */
export type Family<Question> = {
  readonly name: string;
  readonly questions: fc.Arbitrary<Question>;
  readonly ask: (ask: Ask, question: Question, at: Instants) => Promise<unknown>;
  readonly answer: (world: WholeWorld, question: Question) => unknown;
  /** Where several answers are right: why this one is not, or null. Left out: the reference's alone is right. */
  readonly fault?: (world: WholeWorld, question: Question, answered: unknown) => string | null;
};

/** A family without its type, so that those of different questions can stand in one list. */
export type AnyFamily = Family<unknown>;
export const family = <Question>(given: Family<Question>): AnyFamily => given as unknown as AnyFamily;

const aNode = fc.constantFrom(...castIds);
export const fewNodes = fc.uniqueArray(aNode, { minLength: 1, maxLength: 3 });

/** Few nodes, so that filters let something through. */
const filteredBy = [
  ...['northland', 'southland', 'northland-army', 'north-herald', 'ada-quill', 'a-quill', 'bo-tarn', 'border-hotline'],
  ...['frontier-phone', 'all-lines', 'spring-briefing', 'herald-spring', 'northland-spokesperson'],
].map(asEntityId);

/** Mostly nodes that take part in much. */
export const aHub = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.constantFrom(
      ...filteredBy.filter(id => castIds.includes(id) && id !== 'herald-spring'),
      ...['army-contact', 'envoy-contact', 'southland-navy'].map(asEntityId),
    ),
  },
  { weight: 1, arbitrary: aNode },
);

const filters = filtersOver({
  ids: filteredBy,
  predicates: ['has-status', 'has-end', 'part-of', 'opened-on', 'communicates-with', 'took-part-in'],
  statuses: ['open', 'suspended', 'proposed'],
  names: ['line', 'QUILL', 'herald spring', 'é', 'tarn', '100%', '_1'],
  range: aForwardRange,
});
const orNone = <Value>(values: fc.Arbitrary<Value>) => fc.option(values, { nil: null, freq: 2 });
export const aClaimFilter: fc.Arbitrary<ClaimFilter | null> = orNone(filters.claim);
const aParty = fc.constantFrom(...filteredBy).map((id): EntityFilter => ({ party: [id] }));
export const anEntityFilter: fc.Arbitrary<EntityFilter | null> = orNone(
  fc.oneof({ weight: 4, arbitrary: filters.entity }, { weight: 1, arbitrary: aParty }),
);

const direction = fc.constantFrom('asc' as const, 'desc' as const);
export const aClaimOrder: fc.Arbitrary<ClaimOrder | null> = orNone(
  fc.record({ field: fc.constantFrom(...claimOrders), direction }),
);
export const anEntityOrder: fc.Arbitrary<EntityOrder | null> = orNone(
  fc.record({ field: fc.constantFrom(...entityOrders), direction }),
);
/** What the schema says of lists without an order. */
export const latestSaid: ClaimOrder = { field: 'asserted', direction: 'desc' };
export const asEntered: EntityOrder = { field: 'recorded', direction: 'asc' };

export const toEnum = (name: string) => name.toUpperCase().replaceAll('-', '_');
export const fromEnum = (name: string) => name.toLowerCase().replaceAll('_', '-');

export function toOrderInput(order: { readonly field: string; readonly direction: string } | null) {
  return order && { field: toEnum(order.field), direction: toEnum(order.direction) };
}

const enums = [
  ...['predicate', 'polarity', 'modality', 'manner', 'status', 'role'],
  ...['kind', 'channelKind', 'level', 'domain', 'organizationKind', 'eventKind', 'placeKind', 'agreementKind'],
  'officeKind',
];
const ranges = ['asserted', 'valid', 'date'];
const nested = ['and', 'or', 'not', 'subject', 'object', 'qualifier', 'is', 'value', 'claims', 'speaks'];

/** As the schema's `ClaimFilter` or `EntityFilter`. */
export function toFilterInput(filter: ClaimFilter | EntityFilter | null): object | null {
  if (filter === null) return null;
  return Object.fromEntries(
    Object.entries(filter).map(([field, value]) => {
      if (enums.includes(field)) return [field, (value as string[]).map(toEnum)];
      if (ranges.includes(field)) return [field, toRangeInput(value as DayRange)];
      if (!nested.includes(field)) return [field, value];
      const parts = value as ClaimFilter | ClaimFilter[];
      return [field, Array.isArray(parts) ? parts.map(toFilterInput) : toFilterInput(parts as ClaimFilter)];
    }),
  );
}

function toRangeInput({ from, to }: DayRange) {
  return { from: from === null ? null : formatDay(from), to: to === null ? null : formatDay(to) };
}
