import { parseDay } from '../../base/edtf.ts';
import { badInput } from '../../base/errors.ts';
import { asDatasetId, asEntityId, type DatasetId, type EntityId, fromGlobalId, slugPattern } from '../../base/ids.ts';
import { countCodePoints, foldName } from '../../base/text.ts';
import type { StatusFilter } from '../../graph/ask/channels-by-status.ts';
import type { ReviewState } from '../../model/claim.ts';
import {
  type AsOf,
  type ClaimFilter,
  type ClaimOrder,
  type DayRange,
  type EntityFilter,
  type EntityOrder,
  itemsPerPage,
  type Keyset,
  now,
  type QualifierFilter,
  type ReadOrder,
  type TimeRange,
  type ValueFilter,
} from '../../model/list-query.ts';
import { parseQuery, type TypedQuery } from '../../model/search/search-query.ts';
import type * as Input from '../generated/types.ts';
import type { SliceArgs } from '../parents.ts';

/** Arguments as the schema has them, into what the store is asked; errors are BAD_INPUT and name the argument. */

export const mostPerPage = 100;
const mostFilterParts = 100;
const deepestFilter = 8;

/** A count from 1 to `most`. */
export function toFirst(value: number, place: string, most: number): number {
  if (value < 1 || value > most) throw badInput(place, `must be from 1 to ${most}, not ${value}`);
  return value;
}

/** Of what stands between two cursors, the first items, and of these the last; one of the two counts is given at least. */
export type Slice = {
  readonly first: number | null;
  readonly last: number | null;
  readonly after: Keyset | null;
  readonly before: Keyset | null;
};

export function toSlice({ first, last, after, before }: SliceArgs, order: string): Slice {
  const asked = first ?? (last == null ? itemsPerPage : null);
  return {
    first: asked === null ? null : toFirst(asked, 'first', mostPerPage),
    last: last == null ? null : toFirst(last, 'last', mostPerPage),
    after: after == null ? null : fromCursor(after, order, 'after'),
    before: before == null ? null : fromCursor(before, order, 'before'),
  };
}

/** Where an item stands in a list of one order. */
export function toCursor({ sort, row }: Keyset, order: string): string {
  return Buffer.from(JSON.stringify([order, sort, row])).toString('base64url');
}

function fromCursor(cursor: string, order: string, place: string): Keyset {
  try {
    const [itsOrder, sort, row] = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8')) as unknown[];
    const isSort = isText(order) ? typeof sort === 'string' && isTextOf(order, sort) : isRow(sort);
    if (itsOrder === order && isSort && isRow(row)) return { sort: sort as string | number, row: row as number };
  } catch {
    // said below
  }
  throw badInput(
    place,
    'is not a cursor of a list with this order; use one of its page info, or the cursor of an edge',
  );
}

/** Names, and places among what is compared. */
const isText = (order: string) => order.startsWith('name ') || order === 'compared';
const isTextOf = (order: string, sort: string) =>
  order === 'compared' ? /^\d{1,10}\.\d\.\d{1,10}\.\d{1,10}$/.test(sort) : !sort.includes('\0');

/** Rows and days are 32-bit numbers in every store. */
function isRow(value: unknown): boolean {
  return Number.isInteger(value) && Math.abs(value as number) < 2 ** 31;
}

export function toAsOf(asOf: Input.AsOf | null | undefined, place = 'asOf'): AsOf {
  if (!asOf) return now;
  if (asOf.sure && asOf.validAt == null)
    throw badInput(`${place}.sure`, `is of the day that "validAt" names; give that too`);
  return {
    ...(asOf.sure ? { sure: true as const } : {}),
    validAt: asOf.validAt == null ? null : parseDay(asOf.validAt, `${place}.validAt`),
    saidBy: asOf.saidBy == null ? null : parseDay(asOf.saidBy, `${place}.saidBy`),
    recordedBy: asOf.recordedBy == null ? null : asOf.recordedBy.toISOString(),
  };
}

export function toClaimFilter(
  filter: Input.ClaimFilter | null | undefined,
  place = 'filter',
  budget: FilterBudget = newBudget(),
): ClaimFilter {
  if (!filter) return {};
  const inner = budget.spend(place);
  const ids = (
    key:
      | 'speaker'
      | 'office'
      | 'organization'
      | 'party'
      | 'publisher'
      | 'document'
      | 'about'
      | 'qualifiedBy'
      | 'occasion'
      | 'relay',
  ) => entityIds(filter[key], `${place}.${key}`);
  return compact({
    and: filter.and?.map((part, index) => toClaimFilter(part, `${place}.and[${index}]`, inner)),
    or: filter.or?.map((part, index) => toClaimFilter(part, `${place}.or[${index}]`, inner)),
    not: filter.not ? toClaimFilter(filter.not, `${place}.not`, inner) : undefined,
    predicate: filter.predicate ?? undefined,
    polarity: filter.polarity ?? undefined,
    modality: filter.modality ?? undefined,
    manner: filter.manner ?? undefined,
    status: filter.status ?? undefined,
    speaker: ids('speaker'),
    office: ids('office'),
    officeKind: filter.officeKind ?? undefined,
    organization: ids('organization'),
    party: ids('party'),
    publisher: ids('publisher'),
    document: ids('document'),
    about: ids('about'),
    qualifiedBy: ids('qualifiedBy'),
    occasion: ids('occasion'),
    dataset: datasetIds(filter.dataset, `${place}.dataset`),
    ownVoice: filter.ownVoice ?? undefined,
    asserted: toDayRange(filter.asserted, `${place}.asserted`),
    valid: toDayRange(filter.valid, `${place}.valid`),
    recorded: toTimeRange(filter.recorded, `${place}.recorded`),
    relay: ids('relay'),
    subject: filter.subject ? toEntityFilter(filter.subject, `${place}.subject`, inner) : undefined,
    object: filter.object ? toEntityFilter(filter.object, `${place}.object`, inner) : undefined,
    qualifier: filter.qualifier ? toQualifierFilter(filter.qualifier, `${place}.qualifier`, inner) : undefined,
    value: filter.value ? toValueFilter(filter.value, `${place}.value`) : undefined,
    support: filter.support ?? undefined,
  });
}

export function toEntityFilter(
  filter: Input.EntityFilter | null | undefined,
  place = 'filter',
  budget: FilterBudget = newBudget(),
): EntityFilter {
  if (!filter) return {};
  const inner = budget.spend(place);
  return compact({
    and: filter.and?.map((part, index) => toEntityFilter(part, `${place}.and[${index}]`, inner)),
    or: filter.or?.map((part, index) => toEntityFilter(part, `${place}.or[${index}]`, inner)),
    not: filter.not ? toEntityFilter(filter.not, `${place}.not`, inner) : undefined,
    kind: filter.kind ?? undefined,
    name: toName(filter.name, `${place}.name`),
    channelKind: filter.channelKind ?? undefined,
    level: filter.level ?? undefined,
    domain: filter.domain ?? undefined,
    officeKind: filter.officeKind ?? undefined,
    organizationKind: filter.organizationKind ?? undefined,
    eventKind: filter.eventKind ?? undefined,
    placeKind: filter.placeKind ?? undefined,
    agreementKind: filter.agreementKind ?? undefined,
    language: filter.language ?? undefined,
    party: entityIds(filter.party, `${place}.party`),
    publisher: entityIds(filter.publisher, `${place}.publisher`),
    dataset: datasetIds(filter.dataset, `${place}.dataset`),
    date: toDayRange(filter.date, `${place}.date`),
    claims: filter.claims ? toClaimFilter(filter.claims, `${place}.claims`, inner) : undefined,
    speaks: filter.speaks ? toClaimFilter(filter.speaks, `${place}.speaks`, inner) : undefined,
  });
}

function toQualifierFilter(
  { role, entity, is }: Input.QualifierFilter,
  place: string,
  budget: FilterBudget,
): QualifierFilter {
  return compact({
    role: role ?? undefined,
    entity: entityIds(entity, `${place}.entity`),
    is: is ? toEntityFilter(is, `${place}.is`, budget) : undefined,
  });
}

function toValueFilter({ kind, date, count, words }: Input.ValueFilter, place: string): ValueFilter {
  const { from = null, to = null } = count ?? {};
  if (from !== null && to !== null && from > to) throw badInput(`${place}.count`, 'ends before it begins');
  return compact({
    kind: kind ?? undefined,
    date: toDayRange(date, `${place}.date`),
    count: count ? { from, to } : undefined,
    words: toName(words, `${place}.words`),
  });
}

/** Channels are looked for by their status after everything else, so that it has one place. */
export function splitStatus({ status, ...about }: Input.ChannelFilter, place = 'filter') {
  const refuse = ({ status: inner, and, or, not }: Input.ChannelFilter, at: string): void => {
    if (inner) throw badInput(`${at}.status`, 'stands beside "and", "or" and "not", and not inside of them');
    for (const [index, part] of (and ?? []).entries()) refuse(part, `${at}.and[${index}]`);
    for (const [index, part] of (or ?? []).entries()) refuse(part, `${at}.or[${index}]`);
    if (not) refuse(not, `${at}.not`);
  };
  refuse(about, place);
  return { status: status ? toStatusFilter(status, `${place}.status`) : null, about };
}

function toStatusFilter({ on, state, group, basis }: Input.StatusFilter, place: string): StatusFilter {
  return { on: parseDay(on, `${place}.on`), states: state ?? null, groups: group ?? null, bases: basis ?? null };
}

const longestQuery = 200;

/** Any text with a character that can be seen is a query. */
export function toTypedQuery(query: string): TypedQuery {
  return parseQuery(toTyped(query));
}

/** What somebody typed, where it is neither nothing nor too much. */
export function toTyped(query: string, place = 'query'): string {
  const length = countCodePoints(query);
  if (query.trim() === '' || length > longestQuery)
    throw badInput(place, `must have 1 to ${longestQuery} characters, not ${query.trim() === '' ? 0 : length}`);
  return query;
}

export function toClaimOrder(order: Input.ClaimOrder | null | undefined): ClaimOrder {
  return order
    ? { field: order.field, direction: order.direction ?? 'desc' }
    : { field: 'asserted', direction: 'desc' };
}

export function toEntityOrder(order: Input.EntityOrder | null | undefined): EntityOrder | ReadOrder | null {
  return order ? ({ field: order.field, direction: order.direction ?? 'asc' } as EntityOrder | ReadOrder) : null;
}

/** The states of review that a list is asked for, where it is asked for some. */
export function reviewIn({ review }: { readonly review?: readonly ReviewState[] | null }) {
  return review == null ? {} : { review: toReviewStates(review) };
}

/** At least one. */
function toReviewStates(review: readonly ReviewState[]): readonly ReviewState[] {
  if (review.length === 0) throw badInput('review', 'must name a state of review, or be left out');
  return review;
}

/** The slug behind a global id of an entity, or a slug as it is: no global id is a slug, for they begin with a capital. */
export function toEntityId(id: string, place: string): EntityId {
  if (slugPattern.test(id)) return asEntityId(id);
  const { type, key } = fromGlobalId(id, place);
  if (['Claim', 'Disagreement', 'Dispute'].includes(type))
    throw badInput(
      place,
      `is the id of a ${type}; wanted is the id of an actor, a channel, an event, a place or a document`,
    );
  return asEntityId(key);
}

function entityIds(ids: readonly string[] | null | undefined, place: string): EntityId[] | undefined {
  if (ids == null) return undefined;
  if (ids.length > mostPerPage) throw badInput(place, `has ${ids.length} ids; at most ${mostPerPage} are taken`);
  return ids.map((id, index) => toEntityId(id, `${place}[${index}]`));
}

function datasetIds(ids: readonly string[] | null | undefined, place: string): DatasetId[] | undefined {
  if (ids == null) return undefined;
  if (ids.length > mostPerPage) throw badInput(place, `has ${ids.length} ids; at most ${mostPerPage} are taken`);
  return ids.map((id, index) => {
    if (slugPattern.test(id)) return asDatasetId(id);
    throw badInput(`${place}[${index}]`, 'is not the id of a dataset: lower-case letters, digits and hyphens');
  });
}

function toName(name: string | null | undefined, place: string): string | undefined {
  if (name == null) return undefined;
  if (foldName(name) === '' || name.length > 200)
    throw badInput(place, 'must have 1 to 200 characters, letters or digits among them');
  return name;
}

function toDayRange(range: Input.DayRange | null | undefined, place: string): DayRange | undefined {
  if (!range) return undefined;
  const from = range.from == null ? null : parseDay(range.from, `${place}.from`);
  const to = range.to == null ? null : parseDay(range.to, `${place}.to`);
  if (from !== null && to !== null && from > to) throw badInput(place, 'ends before it begins');
  return { from, to };
}

function toTimeRange(range: Input.TimeRange | null | undefined, place: string): TimeRange | undefined {
  if (!range) return undefined;
  const [from, to] = [range.from?.toISOString() ?? null, range.to?.toISOString() ?? null];
  if (from !== null && to !== null && from > to) throw badInput(place, 'ends before it begins');
  return { from, to };
}

/** Bounds how deep and how wide one filter may nest. */
type FilterBudget = { readonly spend: (place: string) => FilterBudget };

function newBudget(): FilterBudget {
  let parts = 0;
  const level = (depth: number): FilterBudget => ({
    spend: place => {
      if (depth > deepestFilter) throw badInput(place, `nests deeper than ${deepestFilter} levels`);
      if (++parts > mostFilterParts) throw badInput(place, `has more than ${mostFilterParts} parts`);
      return level(depth + 1);
    },
  });
  return level(1);
}

function compact<Fields extends object>(fields: Fields): { [Key in keyof Fields]: Exclude<Fields[Key], undefined> } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as never;
}
