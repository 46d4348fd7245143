import type { EntityId } from '../../base/ids.ts';
import { holderOf } from '../../model/claim.ts';
import type { CanonicalIdOf } from '../../model/identity.ts';
import type { AsOf } from '../../model/list-query.ts';
import type { ScopedClaim } from '../../model/readings/status.ts';
import { corePredicates } from '../../model/vocabulary.ts';
import { pairOf } from '../../store/read/claims.ts';
import { canonicalIds, type GraphReads } from './graph-reads.ts';

/** How far up families of lines are followed. */
const mostFamilies = 20;

type Reads = Pick<GraphReads, 'claims' | 'entities'>;
/** What the status of a channel is read from: claims, and which of those that hold them are the same. */
export type StatusClaims = { readonly claims: readonly ScopedClaim[]; readonly canonicalId: CanonicalIdOf };

/**
 * The status claims that bear on a channel: its own, and those on the families that it belongs to. When a claim held is
 * what the reading decides, so `validAt` plays no part.
 */
export async function findStatusClaims(reads: Reads, channel: EntityId, asOf: AsOf): Promise<StatusClaims> {
  const about = { ...asOf, validAt: null };
  const predicate = corePredicates.status;
  const families = await familiesOf(reads, channel, about);
  const wanted = [channel, ...families].map(subject => ({ subject, predicate }));
  const found = await reads.claims.about(wanted, about);
  const claims = wanted.flatMap(({ subject }) => {
    const scope = subject === channel ? ('same' as const) : ('broader' as const);
    return (found.get(pairOf(subject, predicate)) ?? []).map(claim => ({ claim, scope }));
  });
  const holders = claims.map(({ claim }) => holderOf(claim));
  return { claims, canonicalId: await canonicalIds(reads, holders) };
}

async function familiesOf(reads: Reads, channel: EntityId, asOf: AsOf): Promise<EntityId[]> {
  const found = new Set<EntityId>();
  for (let level = [channel]; level.length > 0 && found.size < mostFamilies; ) {
    const wanted = level.map(subject => ({ subject, predicate: corePredicates.partOf }));
    const claims = [...(await reads.claims.about(wanted, asOf)).values()].flat();
    const named = claims.filter(({ polarity }) => polarity === 'affirms').map(({ object }) => object);
    const families = named.filter(family => family !== null);
    // a family that goes by several names is one
    const canonicalId = await canonicalIds(reads, families);
    level = families.map(canonicalId).filter(family => family !== channel && !found.has(family) && found.add(family));
  }
  return [...found];
}
