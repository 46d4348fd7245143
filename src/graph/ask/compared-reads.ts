import type { AsOf } from '../../model/list-query.ts';
import type { ComparedClaim, Comparison } from '../../model/readings/disagreement.ts';
import { isActInEvent, type Vocabulary } from '../../model/vocabulary.ts';
import { type ComparedSpec, holderRows, toComparedClaim } from '../../store/read/compared-claims.ts';
import type { ComparedByTopic, ComparingReads } from './graph-reads.ts';

/** What is compared with a page of contacts is; of the whole graph, it would leave room for nothing else. */
const mostKeptAtOnce = 64;

/** Claims under the rows of the nodes that they are about, each list in the order of entry; of few nodes they are kept, node by node. */
export async function readComparedClaims(
  reads: ComparingReads,
  vocabulary: Vocabulary,
  { topics, predicate, isAlone }: ComparedSpec,
  asOf: AsOf,
): Promise<ComparedByTopic> {
  const asked = { predicate, isAlone, asOf };
  const isNow = asOf.validAt === null && asOf.saidBy === null && asOf.recordedBy === null;
  const kept = topics.length <= (isNow ? mostKeptAtOnce : 1) ? reads.keptComparisons : undefined;
  const found = new Map<number, readonly ComparedClaim[]>();
  const missing: number[] = [];
  for (const topic of topics) {
    const known = kept?.get(topic, asked);
    if (known) found.set(topic, known);
    else missing.push(topic);
  }
  if (missing.length === 0) return found;
  const read = await readAnew(reads, vocabulary, { topics: missing, predicate, isAlone }, asOf);
  for (const topic of missing) {
    const claims = read.get(topic) ?? [];
    found.set(topic, claims);
    kept?.set(topic, asked, claims);
  }
  return found;
}

async function readAnew(
  { disagreements }: ComparingReads,
  vocabulary: Vocabulary,
  asked: ComparedSpec,
  asOf: AsOf,
): Promise<ComparedByTopic> {
  const rows = await disagreements.claims(asked, asOf, {
    acts: actsOf(vocabulary),
    exclusive: exclusiveOf(vocabulary),
  });
  if (rows.length === 0) return new Map();
  const named = new Set(rows.flatMap(row => (row.named === null ? holderRows(row) : [...holderRows(row), row.named])));
  const merged = await disagreements.merged([...named]);
  const claims = rows.map(row => toComparedClaim(row, node => merged.get(node) ?? node, vocabulary));
  return Map.groupBy(claims, ({ about }) => about);
}

/** Whether one of two nodes that these claims name is part of the other, where that decides whether they exclude each other. */
export async function readWholes(
  { disagreements }: ComparingReads,
  { predicates }: Vocabulary,
  claims: readonly ComparedClaim[],
  asOf: AsOf,
): Promise<Comparison['isWithin']> {
  const isOneOfAKind = ({ predicate, named, polarity }: ComparedClaim) => {
    const term = predicates.get(predicate);
    return (
      named !== null && polarity === 'affirms' && term && (isActInEvent(term) ? term.inverseExclusive : term.exclusive)
    );
  };
  const nodes = [...new Set(claims.filter(isOneOfAKind).map(({ named }) => named!))];
  if (nodes.length < 2) return () => false;
  const wholes = Map.groupBy(await disagreements.wholes(nodes, asOf), ({ part }) => part);
  const isPart = (part: number, whole: number) => wholes.get(part)?.some(row => row.whole === whole) ?? false;
  return (one, other) => isPart(one, other) || isPart(other, one);
}

/** The predicates whose claims are about the events that they lead to. */
export function actsOf({ predicates }: Vocabulary): string[] {
  return [...predicates.values()].filter(isActInEvent).map(({ name }) => name);
}

function exclusiveOf({ predicates }: Vocabulary): string[] {
  return [...predicates.values()].filter(({ exclusive }) => exclusive).map(({ name }) => name);
}
