import { styleText } from 'node:util';

import { parseDay } from '../../base/edtf.ts';
import { AppError } from '../../base/errors.ts';
import { searchTypes } from '../../model/search/search-query.ts';
import { execute } from '../execute.ts';
import type { Settings } from '../settings.ts';
import { exitCodeOf, exitCodes, note, print, printJson } from '../terminal.ts';

const document = `
  query Search($words: String!, $types: [SearchType!], $asOf: AsOf) {
    search(query: $words, first: 20, types: $types, asOf: $asOf) {
      totalCount
      totalCountIsCapped
      suggestion
      edges {
        score
        node {
          type: __typename
          ... on Entity { name slug }
          ... on Claim { slug gist }
        }
        snippets { field text highlights { start end } }
      }
    }
  }`;

/** Lists the best of what a search finds, with the words that it was found by. */
export async function search(
  words: readonly string[],
  settings: Settings,
  options: { type?: readonly string[]; asOfSaid?: string; json?: boolean },
): Promise<number> {
  if (options.asOfSaid !== undefined) parseDay(options.asOfSaid, '--as-of-said');
  const variables = {
    words: words.join(' '),
    types: options.type?.map(toSearchType),
    asOf: options.asOfSaid === undefined ? null : { saidBy: options.asOfSaid },
  };
  const { data, errors } = await execute(document, variables, settings);
  if (errors) {
    note(`backchannel: ${errors[0]!.message}`, 'red');
    return exitCodeOf(errors);
  }
  const found = data?.search as Found;
  if (options.json) {
    printJson(found);
    return exitCodes.done;
  }
  for (const edge of found.edges) print(describe(edge));
  note(
    found.totalCount === 0
      ? `Nothing was found${found.suggestion === null ? '' : `; "${found.suggestion}" finds something`}`
      : `${found.edges.length} of ${found.totalCount}${found.totalCountIsCapped ? ' and more' : ''}`,
  );
  return exitCodes.done;
}

function toSearchType(type: string): string {
  if (searchTypes.some(known => known === type)) return type.toUpperCase().replaceAll('-', '_');
  throw new AppError('BAD_INPUT', `--type: "${type}" is none of ${searchTypes.join(', ')}`);
}

type Found = { totalCount: number; totalCountIsCapped: boolean; suggestion: string | null; edges: Edge[] };
type Edge = {
  node: { type: string; slug: string; name?: string; gist?: string };
  snippets: Snippet[];
};
type Snippet = { field: string; text: string; highlights: { start: number; end: number }[] };

/** A line for the node, and one for each piece of text that says more than the line. */
function describe({ node, snippets }: Edge): string {
  const own = snippets.find(({ field }) => field === 'NAME' || field === 'GIST');
  const title = own ? marked(own) : (node.name ?? node.gist ?? '');
  const others = snippets.filter(snippet => snippet !== own);
  return [
    `${title} ${styleText('dim', `${node.type} [${node.slug}]`)}`,
    ...others.map(snippet => `    ${styleText('dim', snippet.field.toLowerCase())} ${marked(snippet)}`),
  ].join('\n');
}

function marked({ text, highlights }: Snippet): string {
  const characters = Array.from(text);
  let from = 0;
  const pieces = highlights.map(({ start, end }) => {
    const before = characters.slice(from, start).join('');
    from = end;
    return `${before}${styleText(['bold', 'yellow'], characters.slice(start, end).join(''))}`;
  });
  return `${pieces.join('')}${characters.slice(from).join('')}`.replace(/\s+/g, ' ');
}
