import { asEntityId, type ClaimId } from '../../src/base/ids.ts';
import { filledAtFirst, leastBytes } from '../../src/graph/topology/topology.ts';
import { GraphIndex } from '../../src/graph/topology/topology-index.ts';
import { edgeSource } from '../../src/graph/walk/edge-source.ts';
import { edgesBetween, type GraphSource, neighboursIn } from '../../src/graph/walk/edge-view.ts';
import {
  claimsOf,
  type EdgeClaimSpec,
  edgeClaimCounts,
  edgeClaimPages,
  type NeighbourSpec,
  type NodePair,
  neighbourCounts,
  neighbourPages,
} from '../../src/graph/walk/relation-pages.ts';
import {
  type AsOf,
  type ClaimFilter,
  carrierRoles,
  type Page,
  type Passing,
  participantRoles,
} from '../../src/model/list-query.ts';
import type { Reader } from '../../src/store/read/reader.ts';

type Store = { readonly reader: Reader };

export type Edge = {
  readonly node: number;
  readonly neighbour: number;
  readonly claim: number;
  /** The parts of both ends, four bits each. */
  readonly roles: number;
};

/** A budget of an index that has room for all nodes and claims, and for so many bytes of lists beside them where these are not all. */
export async function budgetForPart({ reader }: Store, bytes: number): Promise<number> {
  const { node, claim } = await reader.edges.lastRows();
  return (leastBytes(node, claim) + bytes) / filledAtFirst;
}

/** The canonical rows of these nodes. */
export async function rowsOf({ reader }: Store, ...slugs: readonly string[]): Promise<number[]> {
  const rows = await reader.entities.canonicalRows(slugs.map(asEntityId));
  return slugs.map(slug => rows.get(asEntityId(slug))!);
}

/** Edges as node, its part, neighbour, its part, claim. */
export async function inSlugs({ reader }: Store, edges: readonly Edge[]): Promise<string[][]> {
  const nodes = await reader.entities.slugs([...new Set(edges.flatMap(({ node, neighbour }) => [node, neighbour]))]);
  const claims = await reader.claims.slugs([...new Set(edges.map(({ claim }) => claim))]);
  return edges.map(({ node, neighbour, claim, roles }) => [
    nodes.get(node)!,
    participantRoles[roles >> 4]!,
    nodes.get(neighbour)!,
    participantRoles[roles & 15]!,
    claims.get(claim)!,
  ]);
}

const everyRole = ['subject', 'object', 'qualifier', 'speaker', 'organization', ...carrierRoles] as const;

/** Every edge of these nodes, those first that lead to no carrier of claims. */
export async function edgesFrom(source: GraphSource, nodes: readonly number[]): Promise<Edge[]> {
  const view = await source.view(nodes, everyRole);
  return nodes
    .toSorted((a, b) => a - b)
    .flatMap(node =>
      (['nodes', 'carriers'] as const).flatMap(family => {
        const { neighbours, claims, roles, start, end } = view.edgesOf(node, family);
        const edges = Array.from({ length: end - start }, (_, index) => ({
          node,
          neighbour: neighbours[start + index]!,
          claim: claims[start + index]!,
          roles: roles[start + index]!,
        }));
        return edges.filter(edge => view.passes(edge.claim));
      }),
    );
}

/** The edges of these nodes that a search follows, one for each claim. */
export async function searchedFrom(source: GraphSource, nodes: readonly number[], passing: Passing): Promise<Edge[]> {
  const view = await source.view(nodes, everyRole);
  return nodes.flatMap(node =>
    [...neighboursIn(view, node, passing).nodes].flatMap(neighbour =>
      edgesBetween(view, { node, neighbour }, passing).map(edge => ({ node, neighbour, ...edge })),
    ),
  );
}

/** Where edges can come from. */
export const edgeSources = ['the store', 'the index'] as const;
export type SourceName = (typeof edgeSources)[number];

/** Steps along relations over the store, or over an index of what it holds now. */
export async function traversalOver({ reader }: Store, name: SourceName) {
  const revision = await reader.revision();
  const index = new GraphIndex(reader, name === 'the index' ? 1e9 : 0);
  await index.follow(revision);
  const source = (filter: ClaimFilter, asOf: AsOf) => edgeSource({ reader, index, revision }, filter, asOf);
  const along = ({ relation, filter, asOf }: Pick<NeighbourSpec, 'relation' | 'filter' | 'asOf'>) =>
    source(claimsOf(relation, filter), asOf);
  const withSlugs = async (page: Page<number>): Promise<Page<ClaimId>> => {
    const slugs = await reader.claims.slugs(page.items.map(({ row }) => row));
    return { ...page, items: page.items.map(item => ({ ...item, id: slugs.get(item.row)! })) };
  };
  return {
    source,
    neighbourPages: async (parents: Parameters<typeof neighbourPages>[1], spec: NeighbourSpec) =>
      neighbourPages(along(spec), parents, spec),
    neighbourCounts: async (
      parents: Parameters<typeof neighbourCounts>[1],
      spec: Pick<NeighbourSpec, 'relation' | 'filter' | 'asOf'>,
    ) => neighbourCounts(along(spec), parents, spec.relation),
    edgeClaimPages: async (pairs: readonly NodePair[], spec: EdgeClaimSpec) => {
      const pages = await edgeClaimPages(along(spec), pairs, spec);
      const named = new Map<string, Page<ClaimId>>();
      for (const [key, page] of pages) named.set(key, await withSlugs(page));
      return named;
    },
    edgeClaimCounts: async (pairs: readonly NodePair[], spec: EdgeClaimSpec) =>
      edgeClaimCounts(along(spec), pairs, spec.relation),
  };
}
export type Traversal = Awaited<ReturnType<typeof traversalOver>>;
