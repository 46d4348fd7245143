import { suggestOtherQuery } from '../../graph/ask/other-query.ts';
import { mostAtFirst, type SearchAnswer, searchGraph } from '../../graph/ask/search-graph.ts';
import { extentFor } from '../../model/access.ts';
import type { ReviewState } from '../../model/claim.ts';
import type { Keyset, Page, PageItem, PageRequest } from '../../model/list-query.ts';
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

/** What a search finds. Every page is cut from one ranking, by scores and rows; the first mostly from its beginning. */
export function searchList({ loaders, principal }: Context, args: SearchArgs): SearchList {
  const request = {
    query: toTypedQuery(args.query),
    types: args.types ?? null,
    asOf: toAsOf(args.asOf),
    spokenOfOnly: isInTime(args.asOf),
    ...reviewIn(args),
    showsPassages: extentFor(principal.role, { rights: 'quotation' }) !== 'quotations',
  };
  const answers = answersOf(most => searchGraph(request, loaders.reader.search, most));
  return {
    ...slicesOf(args, { order, compare: bestFirst, read: (page, backwards) => readFrom(answers, page, backwards) }),
    validAt: request.asOf.validAt,
    answer: answers.best,
    count: async () => (await answers.whole()).found.length,
    isCapped: async () => (await answers.whole()).isCapped,
    suggestion: async () =>
      (await answers.best()).found.length > 0 ? null : suggestOtherQuery(request, loaders.reader.search),
  };
}

/** What a search finds: the best of it, which a first page is cut from, and all of it. */
type Answers = { readonly best: () => Promise<SearchAnswer>; readonly whole: () => Promise<SearchAnswer> };

function answersOf(ask: (most?: number) => Promise<SearchAnswer>): Answers {
  let [best, whole]: [Promise<SearchAnswer> | undefined, Promise<SearchAnswer> | undefined] = [undefined, undefined];
  return {
    best: async () => {
      // all fields of a selection are asked for before this goes on: one of them may need the whole
      await null;
      best ??= whole ?? ask(mostAtFirst);
      return best;
    },
    whole: () => {
      whole ??= best ? best.then(known => (isWhole(known) ? known : ask())) : ask();
      return whole;
    },
  };
}

const isWhole = ({ sureAbove }: SearchAnswer) => sureAbove === Number.NEGATIVE_INFINITY;

async function readFrom(answers: Answers, page: PageRequest, backwards: boolean): Promise<Page<SearchHit>> {
  const cut = (items: readonly PageItem<SearchHit>[]) => wholeList(order, bestFirst, () => items).read(page, backwards);
  if (!backwards && page.after === null) {
    const best = await answers.best();
    const items = ranked(best.found);
    const sure = items.filter(({ sort }) => Number(sort) > Math.round(best.sureAbove * scoreUnits));
    if (isWhole(best) || sure.length > page.first) return cut(sure);
  }
  return cut(ranked((await answers.whole()).found));
}

const bestFirst = (a: Keyset, b: Keyset) => Number(b.sort) - Number(a.sort) || a.row - b.row;

function ranked(found: SearchAnswer['found']): PageItem<SearchHit>[] {
  const items = found.map(({ hit, score, row }) => ({ id: hit, sort: Math.round(score * scoreUnits), row }));
  return items.toSorted(bestFirst);
}
