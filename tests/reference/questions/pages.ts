import fc from 'fast-check';

import type { Ask } from './question.ts';

/**
 * A page that begins after so many items, reached by the cursor with which the page before it ends; `backwards`: from the
 * end of the list on.
 */
export type PageQuery = { readonly first: number; readonly skip: number; readonly backwards: boolean };

export const aPage: fc.Arbitrary<PageQuery> = fc.record({
  first: fc.integer({ min: 1, max: 8 }),
  skip: fc.constantFrom(0, 0, 0, 1, 2, 5),
  backwards: fc.boolean(),
});

/** What a connection is asked for; `item` is asked of each edge. */
export const connection = (item: string) =>
  `{ totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor } edges { cursor ${item} } }`;

type Connection = {
  readonly totalCount: number;
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
  // biome-ignore lint/suspicious/noExplicitAny: each question knows what it asked of an edge
  readonly edges: readonly any[];
};

/**
 * Asks for a page of each of the lists `n0`, `n1` … of a document, which takes `$first`, and for each list `$after0`,
 * `$after1` … ; backwards these become `last` and `before`.
 */
export async function askPages(
  ask: Ask,
  document: string,
  variables: Record<string, unknown>,
  { first, skip, backwards }: PageQuery,
): Promise<Connection[]> {
  const asked = backwards ? document.replace(/first: \$first, after: /g, 'last: $first, before: ') : document;
  const lists = async (given: Record<string, unknown>): Promise<Connection[]> => {
    const data = await ask(asked, { ...variables, ...given });
    return Object.values(data).map(
      (value): Connection =>
        'list' in (value as object) ? (value as { list: Connection }).list : (value as Connection),
    );
  };
  if (skip === 0) return lists({ first });
  const before = await lists({ first: skip });
  const cursors = before.map(({ pageInfo: { startCursor, endCursor } }, index) => [
    `after${index}`,
    backwards ? startCursor : endCursor,
  ]);
  return lists({ first, ...Object.fromEntries(cursors) });
}

/** A page as a question compares it: where it begins and ends is said once. */
export function pageOf(
  { totalCount, pageInfo, edges }: Connection,
  itemOf: (edge: Connection['edges'][number]) => unknown,
) {
  const ends = [pageInfo.startCursor, pageInfo.endCursor];
  const cursors = [edges[0]?.cursor ?? null, edges.at(-1)?.cursor ?? null];
  return {
    totalCount,
    hasNextPage: pageInfo.hasNextPage,
    hasPreviousPage: pageInfo.hasPreviousPage,
    endsAreCursors: ends.join() === cursors.join(),
    items: edges.map(itemOf),
  };
}

/** The same page of a whole list. */
export function cut<Item, Shown>(
  items: readonly Item[],
  { first, skip, backwards }: PageQuery,
  shown: (item: Item) => Shown,
) {
  const start = Math.min(skip, items.length);
  const [from, to] = backwards
    ? [Math.max(items.length - start - first, 0), items.length - start]
    : [start, Math.min(start + first, items.length)];
  return {
    totalCount: items.length,
    hasNextPage: to < items.length,
    hasPreviousPage: from > 0,
    endsAreCursors: true,
    items: items.slice(from, to).map(shown),
  };
}

/** What is asked of the claims of an edge: the first two, and how many there are. */
export const edgeClaims =
  'claims(first: 2, orderBy: $claimOrder) { totalCount pageInfo { hasNextPage } nodes { slug } }';

type EdgeClaims = { totalCount: number; pageInfo: { hasNextPage: boolean }; nodes: { slug: string }[] };

export function edgeOf({ node, claims }: { node: { slug: string }; claims: EdgeClaims }) {
  const { totalCount, pageInfo, nodes } = claims;
  return edgeTo(
    node.slug,
    totalCount,
    pageInfo.hasNextPage,
    nodes.map(({ slug }) => slug),
  );
}

export function edgeFrom(node: string, claims: readonly { readonly id: string }[]) {
  return edgeTo(
    node,
    claims.length,
    claims.length > 2,
    claims.slice(0, 2).map(({ id }) => id),
  );
}

function edgeTo(node: string, claimCount: number, hasMore: boolean, claims: readonly string[]) {
  return { node, claimCount, hasMore, claims };
}
