import { suggestOtherQuery } from '../../graph/ask/other-query.ts';
import { type SearchAnswer, searchGraph } from '../../graph/ask/search-graph.ts';
import { extentFor } from '../../model/access.ts';
import type { Keyset, Page } from '../../model/list-query.ts';
import type { SearchHit, SearchType } from '../../model/search/search-query.ts';
import type { Context } from '../context.ts';
import type * as Input from '../generated/types.ts';
import { toAsOf, toPage, toTypedQuery } from '../input/query-arguments.ts';
import type { SearchList } from '../parents.ts';

type SearchArgs = {
  query: string;
  first: number;
  after?: string | null;
  types?: readonly SearchType[] | null;
  asOf?: Input.AsOf | null;
};

/** What cursors belong to. */
const order = 'relevance';

/** Cursors hold scores as whole numbers of these. */
export const scoreUnits = 1_000_000;

/** What a search finds. Every page is cut from the whole ranking, after the score and row where the one before ended. */
export function searchList({ loaders, principal }: Context, args: SearchArgs): SearchList {
  const page = toPage(args, order);
  const request = {
    query: toTypedQuery(args.query),
    types: args.types ?? null,
    asOf: toAsOf(args.asOf),
    spokenOfOnly: args.asOf != null,
    showsPassages: extentFor(principal.role, { rights: 'quotation' }) !== 'quotations',
  };
  let asked: Promise<SearchAnswer> | undefined;
  const answer = () => {
    asked ??= searchGraph(request, loaders.reader.search);
    return asked;
  };
  return {
    order,
    after: page.after,
    answer,
    page: async () => pageAfter((await answer()).found, page.after, page.first),
    count: async () => (await answer()).found.length,
    suggestion: async () =>
      (await answer()).found.length > 0 ? null : suggestOtherQuery(request, loaders.reader.search),
  };
}

function pageAfter(found: SearchAnswer['found'], after: Keyset | null, first: number): Page<SearchHit> {
  const items = found.map(({ hit, score, row }) => ({ id: hit, sort: Math.round(score * scoreUnits), row }));
  const ordered = items.toSorted((a, b) => b.sort - a.sort || a.row - b.row);
  const rest = after === null ? ordered : ordered.filter(item => isAfter(item, after));
  return { items: rest.slice(0, first), hasNextPage: rest.length > first };
}

function isAfter(item: Keyset, after: Keyset): boolean {
  return item.sort < after.sort || (item.sort === after.sort && item.row > after.row);
}
