import { suggestOtherQuery } from '../../graph/ask/other-query.ts';
import { type SearchAnswer, searchGraph } from '../../graph/ask/search-graph.ts';
import { extentFor } from '../../model/access.ts';
import type { ReviewState } from '../../model/claim.ts';
import type { Keyset, PageItem } from '../../model/list-query.ts';
import type { SearchHit, SearchType } from '../../model/search/search-query.ts';
import type { Context } from '../context.ts';
import type * as Input from '../generated/types.ts';
import { reviewIn, toAsOf, toTypedQuery } from '../input/query-arguments.ts';
import type { SearchList, SliceArgs } from '../parents.ts';
import { isInTime } from '../point-of-view.ts';
import { slicesOf, wholeList } from './slices.ts';

type SearchArgs = SliceArgs & {
  query: string;
  types?: readonly SearchType[] | null;
  asOf?: Input.AsOf | null;
  review?: readonly ReviewState[] | null;
};

/** What cursors belong to. */
const order = 'relevance';

/** Cursors hold scores as whole numbers of these. */
export const scoreUnits = 1_000_000;

/** What a search finds. Every page is cut from the whole ranking, by scores and rows. */
export function searchList({ loaders, principal }: Context, args: SearchArgs): SearchList {
  const request = {
    query: toTypedQuery(args.query),
    types: args.types ?? null,
    asOf: toAsOf(args.asOf),
    spokenOfOnly: isInTime(args.asOf),
    ...reviewIn(args),
    showsPassages: extentFor(principal.role, { rights: 'quotation' }) !== 'quotations',
  };
  let asked: Promise<SearchAnswer> | undefined;
  const answer = () => {
    asked ??= searchGraph(request, loaders.reader.search);
    return asked;
  };
  return {
    ...slicesOf(
      args,
      wholeList(order, bestFirst, async () => ranked((await answer()).found)),
    ),
    validAt: request.asOf.validAt,
    answer,
    count: async () => (await answer()).found.length,
    suggestion: async () =>
      (await answer()).found.length > 0 ? null : suggestOtherQuery(request, loaders.reader.search),
  };
}

const bestFirst = (a: Keyset, b: Keyset) => Number(b.sort) - Number(a.sort) || a.row - b.row;

function ranked(found: SearchAnswer['found']): PageItem<SearchHit>[] {
  const items = found.map(({ hit, score, row }) => ({ id: hit, sort: Math.round(score * scoreUnits), row }));
  return items.toSorted(bestFirst);
}
