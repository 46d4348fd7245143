import type { ClaimId } from '../../base/ids.ts';
import type { DisagreementSpec } from '../../graph/ask/find-disagreements.ts';
import type { PageRequest } from '../../model/list-query.ts';
import { type Disagreement, type DisagreementType, pairKey } from '../../model/readings/disagreement.ts';
import type { CompareWithin } from '../../store/read/compared-claims.ts';
import type * as Input from '../generated/types.ts';
import { toAsOf, toPage } from '../input/query-arguments.ts';
import { emptyPage, type Loaders } from '../loaders/row-loaders.ts';
import type { DisagreementList } from '../parents.ts';
import { once } from './lists.ts';

type Args = {
  first: number;
  after?: string | null;
  asOf?: Input.AsOf | null;
  type?: readonly DisagreementType[] | null;
};

const order = 'pair';
const everyOne: PageRequest = { first: Number.MAX_SAFE_INTEGER, after: null };

/** Disagreements about a topic, with one claim, or (parent `''`) everywhere, in the order in which their claims entered. */
export function disagreementList(
  loaders: Loaders,
  within: CompareWithin,
  parent: string,
  args: Args,
): DisagreementList {
  const spec: DisagreementSpec = {
    within,
    asOf: toAsOf(args.asOf),
    types: args.type ?? null,
    page: toPage(args, order),
  };
  return {
    order,
    after: spec.page.after,
    page: once(async () => (await loaders.disagreements.load(parent, spec)) ?? emptyPage),
    count: async () => (await loaders.disagreements.load(parent, { ...spec, page: everyOne }))?.items.length ?? 0,
  };
}

/** The disagreement between two claims, by the key that its global id holds; null where there is none. */
export async function disagreementBetween(
  loaders: Loaders,
  left: ClaimId,
  right: ClaimId,
): Promise<Disagreement | null> {
  const spec: DisagreementSpec = { within: 'claim', asOf: toAsOf(null), types: null, page: everyOne };
  const page = await loaders.disagreements.load(left, spec);
  const wanted = pairKey(left, right);
  return page?.items.map(item => item.id).find(found => pairKey(found.left.id, found.right.id) === wanted) ?? null;
}
