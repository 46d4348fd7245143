import { parseQuery, type TypedQuery, type TypedTerm } from '../../model/search/search-query.ts';
import type { SearchReader } from '../../store/read/search-reader.ts';
import { type SearchRequest, searchGraph } from './search-graph.ts';

const mostTried = 8;
const fewestLetters = 3;

/** Another query, near to one that finds nothing, that finds something under the same conditions; null where none is known. */
export async function suggestOtherQuery(request: SearchRequest, reader: SearchReader): Promise<string | null> {
  for (const text of otherQueries(request.query).slice(0, mostTried)) {
    const { found } = await searchGraph({ ...request, query: parseQuery(text) }, reader);
    if (found.length > 0) return text;
  }
  return null;
}

/** The words without quotation marks and stars, without one of them, one alone, and the beginning of one; the most telling first. */
function otherQueries(query: TypedQuery): string[] {
  const text = (terms: readonly TypedTerm[]) => terms.map(term => term.text).join(' ');
  const isPlain = query.every(({ kind }) => kind === 'word' || kind === 'compound');
  const longestFirst = query.toSorted((a, b) => b.text.length - a.text.length);
  const others = [
    ...(isPlain ? [] : [text(query)]),
    ...(query.length > 2
      ? longestFirst
          .toReversed()
          .map(left => text(query.filter(term => term !== left)))
          .slice(0, 3)
      : []),
    ...(query.length > 1 ? longestFirst.slice(0, 3).map(term => text([term])) : []),
    ...longestFirst.slice(0, 1).flatMap(beginningsOf),
  ];
  return [...new Set(others)].filter(other => other !== '');
}

/** "reprint*" and then "repr*" for "reprinting". */
function beginningsOf({ text }: TypedTerm): string[] {
  const letters = Array.from(text);
  return [letters.length - 2, Math.ceil(letters.length / 2)]
    .filter(length => length >= fewestLetters)
    .map(length => `${letters.slice(0, length).join('')}*`);
}
