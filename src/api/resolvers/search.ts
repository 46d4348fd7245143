import { all, type MaybePromise, map } from '../../base/maybe.ts';
import type { Claim } from '../../model/claim.ts';
import { kindWords, statusWords } from '../../model/search/category-words.ts';
import type { SearchHit, SearchQuery } from '../../model/search/search-query.ts';
import { forTexts } from '../../model/search/search-query.ts';
import { type FieldText, type Snippet, snippetsBeside, snippetsOf } from '../../model/search/snippets.ts';
import { quotationOf, textsToQuote } from '../auth/text-rights.ts';
import { scoreUnits } from '../connections/search-list.ts';
import type { Context } from '../context.ts';
import type { NameSuggestionResolvers, SearchConnectionResolvers, SearchEdgeResolvers } from '../generated/types.ts';
import { toCursor } from '../input/query-arguments.ts';
import { entity } from '../loaders/named-nodes.ts';
import type { Entity } from '../parents.ts';
import { claimCoverage, itemsOf, pageInfo } from './connection.ts';

export const SearchConnection: SearchConnectionResolvers = {
  edges: (list, _args, context) => map(itemsOf(list, context), items => items.map(item => ({ ...item, list }))),
  nodes: (list, _args, context) => map(itemsOf(list, context), items => all(items.map(item => node(context, item.id)))),
  pageInfo: list => pageInfo(list),
  totalCount: list => list.count(),
  totalCountIsCapped: list => list.isCapped(),
  suggestion: list => list.suggestion(),
};

export const SearchEdge: SearchEdgeResolvers = {
  cursor: edge => toCursor(edge, edge.list.order),
  node: (edge, _args, context) => node(context, edge.id),
  score: edge => Number(edge.sort) / scoreUnits,
  coverage: ({ id, list: { validAt } }, _args, context) =>
    validAt === null || id.kind !== 'claim'
      ? null
      : map(found(context, id.row), claim => claimCoverage(claim, validAt)),
  snippets: async (edge, _args, context) => snippets(context, edge.id, (await edge.list.answer()).query),
};

export const NameSuggestion: NameSuggestionResolvers = {
  node: ({ id }, _args, context) => entity(context, id) as MaybePromise<never>,
};

function node(context: Context, hit: SearchHit) {
  return (hit.kind === 'claim' ? found(context, hit.row) : entity(context, hit.id)) as MaybePromise<never>;
}

async function snippets(context: Context, hit: SearchHit, query: SearchQuery): Promise<Snippet[]> {
  if (hit.kind === 'claim') {
    const claim = await found(context, hit.row);
    const [texts, inTexts] = [await claimTexts(context, claim), forTexts(query)];
    const status: FieldText = { field: 'status', text: statusWords(claim) ?? '' };
    return [...snippetsOf(texts, inTexts), ...snippetsBeside(texts, status, inTexts)];
  }
  const node = await entity(context, hit.id);
  const kind: FieldText = { field: 'kind', text: kindWords(node) ?? '' };
  return [
    ...(hit.byName ? [...snippetsOf(names(node), query), ...snippetsBeside(names(node), kind, query)] : []),
    ...(hit.byText ? snippetsOf(await heldTexts(context, node), forTexts(query)) : []),
  ];
}

function names(node: Entity): FieldText[] {
  return [
    { field: 'name', text: node.name },
    ...node.aliases.map(alias => ({ field: 'alias', text: alias.name }) as const),
  ];
}

/** A claim that the store has just found. */
const found = ({ loaders }: Context, row: number): MaybePromise<Claim> =>
  map(loaders.claimAt.load(row), claim => claim!);

async function claimTexts(context: Context, { gist, evidence }: Claim): Promise<FieldText[]> {
  const quotations = await Promise.all(evidence.map(piece => quotationOf(context, piece)));
  return [
    { field: 'gist', text: gist },
    ...quotations.map(text => ({ field: 'quotation', text: text ?? '' }) as const),
  ];
}

async function heldTexts(context: Context, found: Entity): Promise<FieldText[]> {
  if (found.kind !== 'document') return [];
  return (await textsToQuote(context, found)).map(text => ({ field: 'text', text }));
}
