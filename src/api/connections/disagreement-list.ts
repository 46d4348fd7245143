import { firstPlace } from '../../base/halves.ts';
import { asEntityId, type ClaimId, claimIdPattern, slugPattern } from '../../base/ids.ts';
import { type CompareSpec, comparedOrder } from '../../graph/ask/compare-claims.ts';
import type { DisagreementSpec } from '../../graph/ask/find-disagreements.ts';
import type { FoundDispute } from '../../graph/ask/find-disputes.ts';
import type { DisputePlace } from '../../graph/ask/whole-readings.ts';
import type { AsOf, Keyset, Page, PageRequest } from '../../model/list-query.ts';
import { type Disagreement, type DisagreementType, pairKey } from '../../model/readings/disagreement.ts';
import type * as Input from '../generated/types.ts';
import { toAsOf } from '../input/query-arguments.ts';
import { emptyPage, type Loaders } from '../loaders/row-loaders.ts';
import type { DisagreementList, DisputeList, SliceArgs } from '../parents.ts';
import { slicesOf, wholeList } from './slices.ts';

type Args = SliceArgs & {
  asOf?: Input.AsOf | null;
  type?: readonly DisagreementType[] | null;
};
type Within = CompareSpec['within'];
type Loader<Item> = { readonly load: (parent: string, spec: DisagreementSpec) => Promise<Page<Item> | null> };

const everyOne: PageRequest = { first: Number.MAX_SAFE_INTEGER, after: null };

/** Pairs about a topic, with one claim, or (parent `''`) everywhere. */
export function disagreementList(loaders: Loaders, within: Within, parent: string, args: Args): DisagreementList {
  return comparedList(loaders.disagreements, within, parent, args);
}

/** What these pairs add up to. */
export function disputeList(loaders: Loaders, within: Within, parent: string, args: Args): DisputeList {
  const list = comparedList(loaders.disputes, within, parent, args);
  if (within !== 'graph') return list;
  const [types, asOf] = [args.type ?? null, toAsOf(args.asOf)];
  const placesNow = loaders.disputePlaces(types, asOf);
  if (placesNow === null) return list;
  let known: Promise<readonly DisputePlace[]> | undefined;
  const places = () => {
    known ??= placesNow();
    return known;
  };
  const read = async (page: PageRequest, backwards: boolean) =>
    readPlaces(loaders, { within, asOf, types }, { places: await places(), page, backwards });
  return {
    ...slicesOf(args, { order, compare: comparedOrder, read }),
    count: async () => (await places()).length,
  };
}

type PlacesAsked = {
  readonly places: readonly DisputePlace[];
  readonly page: PageRequest;
  readonly backwards: boolean;
};

/** Looks for disputes under those nodes alone where the page has some. */
async function readPlaces(
  { disputes }: Loaders,
  spec: Omit<DisagreementSpec, 'page'>,
  { places, page: { first, after }, backwards }: PlacesAsked,
): Promise<Page<FoundDispute>> {
  const { length } = places;
  const [start, end] = backwards
    ? [0, after ? placeOf(places, after) : length]
    : [after ? placePast(places, after) : 0, length];
  const from = backwards ? Math.max(start, end - first) : start;
  const wanted = places.slice(from, backwards ? end : Math.min(end, start + first));
  const hasNextPage = end - start > wanted.length;
  if (wanted.length === 0) return { items: [], hasNextPage };
  const topics = [...new Set(wanted.map(({ topic }) => topic))];
  const before = places[from - 1] ?? null;
  const asked = {
    ...spec,
    topics,
    page: { first: wanted.length, after: before && { sort: before.sort, row: before.row } },
  };
  const { items } = (await disputes.load('', asked)) ?? emptyPage;
  return { items: backwards ? items.toReversed() : items, hasNextPage };
}

/** Where a dispute stands, or would stand, among all; and the place after it. */
const placeOf = (places: readonly DisputePlace[], wanted: Keyset) =>
  firstPlace(0, places.length, at => comparedOrder(places[at]!, wanted) >= 0);
const placePast = (places: readonly DisputePlace[], wanted: Keyset) =>
  firstPlace(0, places.length, at => comparedOrder(places[at]!, wanted) > 0);

const order = 'compared';

function comparedList<Item>(loader: Loader<Item>, within: Within, parent: string, args: Args) {
  const spec: Omit<DisagreementSpec, 'page'> = { within, asOf: toAsOf(args.asOf), types: args.type ?? null };
  const found = async (page: PageRequest) => (await loader.load(parent, { ...spec, page })) ?? emptyPage;
  const whole = wholeList(order, comparedOrder, async () => (await found(everyOne)).items);
  return {
    // claims are set against each other from the first node on, so that the end of a list takes the whole of it
    ...slicesOf(args, { ...whole, read: (page, backwards) => (backwards ? whole.read(page, true) : found(page)) }),
    count: async () => (await found(everyOne)).items.length,
  };
}

const withClaim = (asOf: AsOf): DisagreementSpec => ({ within: 'claim', asOf, types: null, page: everyOne });

/** The disagreement between two claims, by the key that its global id holds; null where there is none. */
export async function disagreementBetween(
  loaders: Loaders,
  left: ClaimId,
  right: ClaimId,
  asOf: AsOf,
): Promise<Disagreement | null> {
  const page = await loaders.disagreements.load(left, withClaim(asOf));
  const wanted = pairKey(left, right);
  return page?.items.map(item => item.id).find(found => pairKey(found.left, found.right) === wanted) ?? null;
}

/** The dispute of a slug, also where claims that were added since have given it another; null where there is none. */
export async function disputeNamed(loaders: Loaders, slug: string, asOf: AsOf): Promise<FoundDispute | null> {
  const [subject, predicate, ...names] = slug.split('/');
  const [left, right] = [names.slice(0, 2).join('/'), names.slice(2).join('/')];
  if (!slugPattern.test(subject!) || !claimIdPattern.test(left) || !claimIdPattern.test(right)) return null;
  const about = (await loaders.entity.load(asEntityId(subject!)))?.id;
  const page = await loaders.disputes.load(left, withClaim(asOf));
  const holds = ({ sides }: FoundDispute, claim: string) =>
    sides.findIndex(({ claims }) => claims.includes(claim as ClaimId));
  const found = page?.items
    .map(item => item.id)
    .find(dispute => {
      const [one, other] = [holds(dispute, left), holds(dispute, right)];
      const isNamed = dispute.predicate === predicate && dispute.sides[one]?.subject === about;
      return isNamed && other !== -1 && one !== other;
    });
  return found ?? null;
}
