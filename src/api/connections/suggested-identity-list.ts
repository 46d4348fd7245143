import { badInput } from '../../base/errors.ts';
import type { EntityId } from '../../base/ids.ts';
import type { SuggestedIdentity } from '../../model/likeness.ts';
import type { Keyset, PageItem } from '../../model/list-query.ts';
import type { Context } from '../context.ts';
import type * as Input from '../generated/types.ts';
import { toEntityId } from '../input/query-arguments.ts';
import type { SliceArgs, SuggestedIdentityList } from '../parents.ts';
import { slicesOf, wholeList } from './slices.ts';

type Args = SliceArgs & { readonly filter?: Input.SuggestedIdentityFilter | null };

/** What cursors belong to. */
const order = 'likeness';
/** Cursors hold scores as whole numbers of these. */
const scoreUnits = 1_000;
/** Where nobody says how much. */
const leastScore = 0.5;

/** Nodes that may be one, the likeliest first; with `node` those with this one alone. */
export function suggestedIdentityList({ loaders }: Context, args: Args, node: EntityId | null): SuggestedIdentityList {
  const { types = null, minScore } = args.filter ?? {};
  const least = minScore ?? leastScore;
  if (least < 0 || least > 1) throw badInput('filter.minScore', `must be from 0 to 1, not ${least}`);
  const nodes = args.filter?.node?.map((id, index) => toEntityId(id, `filter.node[${index}]`)) ?? null;
  if (nodes && nodes.length > mostNodes)
    throw badInput('filter.node', `has ${nodes.length} ids; at most ${mostNodes} are taken`);
  let asked: Promise<readonly PageItem<SuggestedIdentity>[]> | undefined;
  const items = () => {
    asked ??= found();
    return asked;
  };
  async function found() {
    const lists = await Promise.all((node ? [node] : (nodes ?? [null])).map(one => loaders.suggestedIdentities(one)));
    const all = new Map(lists.flat().map(pair => [`${pair.left} ${pair.right}`, pair]));
    const wanted = [...all.values()].filter(({ score, kind }) => score >= least && (types?.includes(kind) ?? true));
    const ranked = wanted.toSorted((a, b) => b.score - a.score || (key(a) < key(b) ? -1 : 1));
    return ranked.map((id, row) => ({ id, sort: Math.round(id.score * scoreUnits), row }));
  }
  return {
    ...slicesOf(args, wholeList(order, bestFirst, items)),
    count: async () => (await items()).length,
  };
}

const mostNodes = 20;
const key = ({ left, right }: SuggestedIdentity) => `${left} ${right}`;
const bestFirst = (a: Keyset, b: Keyset) => Number(b.sort) - Number(a.sort) || a.row - b.row;
