import type { ClaimId, EntityId } from '../base/ids.ts';
import { type Modality, modalities } from '../model/claim.ts';
import type { AsOf, ClaimFilter } from '../model/query.ts';
import { packedFlag, packedModalityShift } from '../store/packed.ts';
import type { Reader } from '../store/reader.ts';
import { type ClaimFacts, type ClaimTest, type Topology, visibleTest } from './topology.ts';

/** An edge as a search sees it: rows of nodes and of the claim, and the parts both ends play, four bits each. */
export type EdgeVisitor = (from: number, neighbour: number, claim: number, roles: number) => void;

/** Where a search gets edges from. Nodes and claims are rows of the store; only what passes the filter is visited. */
export type EdgeSource = {
  /** The row that a node is read as; null where there is none. */
  readonly rowOf: (id: EntityId) => number | null | Promise<number | null>;
  /** Visits every edge of these nodes, by node, claim, both parts and neighbour; false where there were more than one batch gives. */
  readonly visit: (nodes: readonly number[], visitor: EdgeVisitor) => boolean | Promise<boolean>;
  readonly nodeSlugs: (rows: readonly number[]) => Map<number, EntityId> | Promise<Map<number, EntityId>>;
  readonly claimSlugs: (rows: readonly number[]) => Promise<Map<number, ClaimId>>;
};

/** Edges from batches of store queries, one for each level of a search. */
export function storeEdges(reader: Reader, filter: ClaimFilter, asOf: AsOf, mostEdges = 50_000): EdgeSource {
  return {
    rowOf: async id => (await reader.rowsOf([id])).get(id) ?? null,
    visit: async (nodes, visitor) => {
      const edges = await reader.frontier(nodes, filter, asOf, mostEdges);
      for (const { node, neighbour, claim, roles } of edges) visitor(node, neighbour, claim, roles);
      return edges.length < mostEdges;
    },
    nodeSlugs: rows => reader.nodeSlugs(rows),
    claimSlugs: rows => reader.claimSlugs(rows),
  };
}

/** Edges from the topology index. Throws where the filter asks what the index does not hold; see `indexAnswers`. */
export function indexEdges(topology: Topology, reader: Reader, test: ClaimTest): EdgeSource {
  const { offsets, neighbours, edgeClaims, edgeRoles, canonical, rows, slugs } = topology;
  return {
    rowOf: id => {
      const row = rows.get(id);
      return row === undefined ? null : canonical[row]!;
    },
    visit: (nodes, visitor) => {
      for (const node of Int32Array.from(nodes).sort()) {
        for (let place = offsets[node]!; place < offsets[node + 1]!; place++) {
          const claim = edgeClaims[place]!;
          if (test(claim)) visitor(node, neighbours[place]!, claim, edgeRoles[place]!);
        }
      }
      return true;
    },
    nodeSlugs: wanted => new Map(wanted.map(row => [row, slugs[row]!])),
    claimSlugs: wanted => reader.claimSlugs(wanted),
  };
}

/** A filter as a test on the index's arrays; null where it asks what the index does not hold. */
export function compileFilter(
  topology: Topology,
  filter: ClaimFilter,
  asOf: AsOf,
  predicates: ReadonlyMap<string, number>,
): ClaimTest | null {
  const recordedBy = asOf.recordedBy === null ? null : Date.parse(asOf.recordedBy);
  const visible = visibleTest(topology.claims, { ...asOf, recordedBy });
  const matches = compile(topology, filter, predicates);
  if (matches === null) return null;
  return matches === always ? visible : claim => visible(claim) && matches(claim);
}

const always: ClaimTest = () => true;

function compile(topology: Topology, filter: ClaimFilter, predicates: ReadonlyMap<string, number>): ClaimTest | null {
  const facts = topology.claims;
  const tests: (ClaimTest | null)[] = Object.entries(filter).map(([field, value]) => {
    switch (field as keyof ClaimFilter) {
      case 'and':
        return every((value as ClaimFilter[]).map(part => compile(topology, part, predicates)));
      case 'or':
        return some((value as ClaimFilter[]).map(part => compile(topology, part, predicates)));
      case 'not':
        return negate(compile(topology, value as ClaimFilter, predicates));
      case 'predicate':
        return isOneOf(
          facts.predicate,
          (value as string[]).map(name => predicates.get(name) ?? -1),
        );
      case 'speaker':
        return isOneOf(
          facts.holder,
          (value as EntityId[]).map(id => topology.canonical[topology.rows.get(id) ?? -1] ?? -1),
        );
      case 'polarity':
        return hasFlag(facts, packedFlag.denies, value as string[], 'denies');
      case 'ownVoice':
        return claim => ((facts.flags[claim]! & packedFlag.ownVoice) !== 0) === value;
      case 'modality': {
        const wanted = new Set((value as Modality[]).map(modality => modalities.indexOf(modality)));
        return claim => wanted.has(facts.flags[claim]! >> packedModalityShift);
      }
      default:
        return null;
    }
  });
  return tests.length === 0 ? always : every(tests);
}

function every(tests: readonly (ClaimTest | null)[]): ClaimTest | null {
  return tests.includes(null) ? null : claim => tests.every(test => test!(claim));
}

function some(tests: readonly (ClaimTest | null)[]): ClaimTest | null {
  return tests.includes(null) ? null : claim => tests.some(test => test!(claim));
}

function negate(test: ClaimTest | null): ClaimTest | null {
  return test && (claim => !test(claim));
}

function isOneOf(column: ArrayLike<number>, values: readonly number[]): ClaimTest {
  const wanted = new Set(values);
  return claim => wanted.has(column[claim]!);
}

function hasFlag(facts: ClaimFacts, flag: number, values: readonly string[], name: string): ClaimTest {
  const [set, unset] = [values.includes(name), values.some(value => value !== name)];
  return claim => ((facts.flags[claim]! & flag) !== 0 ? set : unset);
}
