import type { ClaimId, EntityId } from '../base/ids.ts';
import {
  comparePair,
  type Disagreement,
  type DisagreementType,
  disagreementType,
  pairKey,
} from '../model/disagreement.ts';
import type { AsOf, Page, PageItem, PageRequest } from '../model/query.ts';
import type { ComparedClaims } from '../store/reader.ts';
import { toAsOf, toPage } from './arguments.ts';
import type * as Input from './generated/types.ts';
import { once } from './lists.ts';
import type { Loaders } from './loaders.ts';
import type { DisagreementList } from './parents.ts';

type Within = { readonly topic?: EntityId; readonly claim?: ClaimId };
type Args = {
  first: number;
  after?: string | null;
  asOf?: Input.AsOf | null;
  type?: readonly DisagreementType[] | null;
};

const order = 'pair';
const comparedAtOnce = 200;

/** Disagreements within a topic, with one claim, or everywhere, in the order in which their claims entered. */
export function disagreementList(loaders: Loaders, within: Within, args: Args): DisagreementList {
  const request = toPage(args, order);
  const asOf = toAsOf(args.asOf);
  const types = args.type ?? null;
  return {
    order,
    after: request.after,
    page: once(() => findDisagreements(loaders, within, asOf, types, request)),
    count: async () =>
      (await findDisagreements(loaders, within, asOf, types, { first: Number.MAX_SAFE_INTEGER, after: null })).items
        .length,
  };
}

/** The store gives pairs that may disagree; the model says which do, and a page is filled from as many as that takes. */
async function findDisagreements(
  loaders: Loaders,
  within: Within,
  asOf: AsOf,
  types: readonly DisagreementType[] | null,
  request: PageRequest,
): Promise<Page<Disagreement>> {
  const found: PageItem<Disagreement>[] = [];
  let after = request.after;
  for (;;) {
    const compared = await loaders.reader.comparedClaims(within, asOf, { first: comparedAtOnce, after });
    for (const { id } of compared.items) {
      const disagreement = await judge(loaders, id, types);
      if (!disagreement) continue;
      if (found.length === request.first) return { items: found, hasNextPage: true };
      found.push({ ...id.at, id: disagreement });
    }
    if (!compared.hasNextPage) return { items: found, hasNextPage: false };
    const { sort, row } = compared.items.at(-1)!;
    after = { sort, row };
  }
}

async function judge(
  loaders: Loaders,
  { left, right, scope }: ComparedClaims,
  types: readonly DisagreementType[] | null,
): Promise<Disagreement | null> {
  const [one, other] = await Promise.all([loaders.claim.load(left), loaders.claim.load(right)]);
  const pair = comparePair(one!, other!, scope);
  const type = disagreementType(pair, loaders.vocabulary);
  if (type === null || (types !== null && !types.includes(type))) return null;
  const key = pairKey(left, right);
  const judgements = (
    await Promise.all([left, right].map(id => loaders.disagreementJudgements.load(id, null)))
  ).flatMap(list => list ?? []);
  return {
    ...pair,
    type,
    judgement: judgements.find(judgement => pairKey(judgement.left, judgement.right) === key) ?? null,
  };
}

/** The disagreement between two claims, by the key that its global id holds; null where there is none. */
export async function disagreementBetween(
  loaders: Loaders,
  left: ClaimId,
  right: ClaimId,
): Promise<Disagreement | null> {
  const asOf = toAsOf(null);
  const page = await findDisagreements(loaders, { claim: left }, asOf, null, {
    first: Number.MAX_SAFE_INTEGER,
    after: null,
  });
  return (
    page.items.map(item => item.id).find(found => pairKey(found.left.id, found.right.id) === pairKey(left, right)) ??
    null
  );
}
