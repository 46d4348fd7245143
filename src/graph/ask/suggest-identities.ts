import type { EntityId } from '../../base/ids.ts';
import { append } from '../../base/long-lists.ts';
import type { EntityKind, ExternalId } from '../../model/entity.ts';
import {
  keysOf,
  type Likeness,
  likenessOf,
  type NamedNode,
  namedNode,
  neighbourLikeness,
  officeLikeness,
  type SuggestedIdentity,
  scoreOf,
} from '../../model/likeness.ts';
import { now } from '../../model/list-query.ts';
import type { Reader } from '../../store/read/reader.ts';
import { inTurns } from '../in-turns.ts';
import { edgeSource, type Graph } from '../walk/edge-source.ts';
import { type FoundNeighbours, passingNone } from '../walk/edge-view.ts';

/** All named nodes, and those of each key. */
export type NamedNodes = {
  readonly nodes: ReadonlyMap<number, NamedNode>;
  readonly byKey: ReadonlyMap<string, readonly number[]>;
};

const nodesPerPage = 2_000;
/** A key of more nodes than this says nothing of them. */
const mostOfKey = 40;
const mostPairs = 100_000;
/** Pairs of which more is asked than their names; the best ones. */
const mostWeighed = 500;
/** What names and ids must say at least of a pair of which more is asked. */
const leastByName = 0.3;
const [mostShared, mostClaims] = [1_000, 5];

/** Reads the names of all nodes, page by page; others get their turn between. */
export async function readNamedNodes({ identities }: Pick<Reader, 'identities'>): Promise<NamedNodes> {
  type Gathered = { id: EntityId; kind: EntityKind; names: string[]; externalIds: ExternalId[] };
  const gathered = new Map<number, Gathered>();
  for (let last = 0; ; ) {
    const page = await identities.nodesAfter(last, nodesPerPage);
    for (const { row, canonical, entity } of page) {
      const known = gathered.get(canonical) ?? { id: entity.id, kind: entity.kind, names: [], externalIds: [] };
      if (row === canonical) known.id = entity.id;
      append(known.names, [entity.name, ...entity.aliases.map(({ name }) => name)]);
      append(known.externalIds, entity.externalIds);
      gathered.set(canonical, known);
    }
    if (page.length < nodesPerPage) break;
    last = page.at(-1)!.row;
  }
  return inTurns(indexed(gathered));

  function* indexed(all: ReadonlyMap<number, Gathered>): Generator<void, NamedNodes> {
    const nodes = new Map<number, NamedNode>();
    const byKey = new Map<string, number[]>();
    for (const [row, { names, ...node }] of all) {
      const named = namedNode({ row, ...node }, names);
      nodes.set(row, named);
      for (const key of keysOf(named)) {
        const keyed = `${named.kind} ${key}`;
        const rows = byKey.get(keyed);
        if (rows) rows.push(row);
        else byKey.set(keyed, [row]);
      }
      yield;
    }
    return { nodes, byKey };
  }
}

/** Every two nodes that may be one and were not judged, the likeliest first, at most 500. `node`: one of them; null: any. */
export async function suggestIdentities(
  graph: Graph,
  named: NamedNodes,
  node: number | null,
): Promise<readonly SuggestedIdentity[]> {
  const judged = new Set((await graph.reader.identities.judged()).map(([one, other]) => pairKey(one, other)));
  const likely = await inTurns(likelyPairs(named, node, judged));
  const rows = [...new Set(likely.flatMap(({ left, right }) => [left.row, right.row]))];
  if (rows.length === 0) return [];
  const offices = Map.groupBy(await graph.reader.identities.offices(rows), held => held.node);
  const around = await edgeSource(graph, {}, now).neighbours(rows, passingNone);
  const slugs = await graph.reader.claims.slugs([...new Set(likely.flatMap(pair => claimsShared(pair, around)))]);
  const suggested = likely.map(({ left, right, reasons }) => {
    const more = [
      ...sharedOffices(offices.get(left.row) ?? [], offices.get(right.row) ?? []),
      ...sharedNeighbours({ left, right }, around, slugs),
    ];
    const all = [...reasons, ...more].sort((a, b) => b.weight - a.weight);
    return { left: left.id, right: right.id, kind: left.kind, score: scoreOf(all), reasons: all };
  });
  return suggested.sort((a, b) => b.score - a.score || compare(a.left, b.left) || compare(a.right, b.right));
}

type Pair = { readonly left: NamedNode; readonly right: NamedNode };
type LikelyPair = Pair & { readonly reasons: readonly Likeness[] };

function* likelyPairs(
  { nodes, byKey }: NamedNodes,
  node: number | null,
  judged: ReadonlySet<string>,
): Generator<void, LikelyPair[]> {
  const seen = new Set<string>();
  const found: (LikelyPair & { readonly score: number })[] = [];
  for (const rows of byKey.values()) {
    if (rows.length < 2 || rows.length > mostOfKey || (node !== null && !rows.includes(node))) continue;
    for (const [at, one] of rows.entries())
      for (const other of rows.slice(at + 1)) {
        const key = pairKey(one, other);
        if (seen.has(key) || judged.has(key) || (node !== null && one !== node && other !== node)) continue;
        if (seen.size >= mostPairs) break;
        seen.add(key);
        const [left, right] = [nodes.get(Math.min(one, other))!, nodes.get(Math.max(one, other))!];
        const reasons = likenessOf(left, right);
        const score = scoreOf(reasons);
        if (score >= leastByName) found.push({ left, right, reasons, score });
      }
    yield;
  }
  return found
    .sort((a, b) => b.score - a.score || a.left.row - b.left.row || a.right.row - b.right.row)
    .slice(0, mostWeighed);
}

function sharedOffices(
  left: readonly { readonly office: EntityId; readonly claim: Likeness['claims'][number] }[],
  right: typeof left,
): Likeness[] {
  const shared = left.flatMap(one => {
    const other = right.find(({ office }) => office === one.office);
    return other ? [{ office: one.office, claims: [one.claim, other.claim] }] : [];
  });
  if (shared.length === 0) return [];
  const claims = shared.flatMap(one => one.claims).slice(0, mostClaims);
  return [
    officeLikeness(
      shared.map(({ office }) => office),
      claims,
    ),
  ];
}

/** The rows of neighbours of both, with the first claim of each edge. */
function sharedBy({ left, right }: Pair, around: FoundNeighbours) {
  const [one, other] = [around.of(left.row), around.of(right.row)];
  const [few, many] = one.nodes.length <= other.nodes.length ? [one, other] : [other, one];
  const place = new Map(Array.from(few.nodes, (row, at) => [row, at]));
  const shared: { readonly claims: readonly number[] }[] = [];
  for (const [at, row] of many.nodes.entries()) {
    const own = place.get(row);
    if (own !== undefined && shared.length < mostShared)
      shared.push({ claims: [few.firstClaims[own]!, many.firstClaims[at]!] });
  }
  return { shared, fewest: few.nodes.length };
}

const claimsShared = (pair: Pair, around: FoundNeighbours) =>
  sharedBy(pair, around)
    .shared.flatMap(({ claims }) => claims)
    .slice(0, mostClaims);

function sharedNeighbours(
  pair: Pair,
  around: FoundNeighbours,
  slugs: ReadonlyMap<number, Likeness['claims'][number]>,
): Likeness[] {
  const { shared, fewest } = sharedBy(pair, around);
  if (shared.length === 0) return [];
  const claims = claimsShared(pair, around).flatMap(row => slugs.get(row) ?? []);
  return [neighbourLikeness(shared.length, fewest, [...new Set(claims)])];
}

const pairKey = (one: number, other: number) => `${Math.min(one, other)} ${Math.max(one, other)}`;
const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
