import { type EntityId, pairOf } from '../../base/ids.ts';
import { holdersOf } from '../../model/claim.ts';
import type { CanonicalIdOf } from '../../model/identity.ts';
import type { AsOf } from '../../model/list-query.ts';
import type { ScopedClaim } from '../../model/readings/status.ts';
import { corePredicates } from '../../model/vocabulary.ts';
import { canonicalIds, type GraphReads } from './graph-reads.ts';

/** How far up families of lines are followed. */
const mostFamilies = 20;

type Reads = Pick<GraphReads, 'claims' | 'entities'>;
/** What the status of a channel is read from: claims, and which of those that hold them are the same. */
export type StatusClaims = { readonly claims: readonly ScopedClaim[]; readonly canonicalId: CanonicalIdOf };

/**
 * The status claims that bear on each of these channels: its own, and those on the families that it belongs to. When a
 * claim held is what the reading decides, so `validAt` plays no part.
 */
export async function findStatusClaims(
  reads: Reads,
  channels: readonly EntityId[],
  asOf: AsOf,
): Promise<Map<EntityId, StatusClaims>> {
  const about = { ...asOf, validAt: null };
  const families = await familiesOf(reads, channels, about);
  const subjects = new Set([...channels, ...[...families.values()].flatMap(own => [...own])]);
  const wanted = [...subjects].map(subject => ({ subject, predicate: corePredicates.status }));
  const found = await reads.claims.about(wanted, about);
  const claimsOn = (subject: EntityId, scope: ScopedClaim['scope']) =>
    (found.get(pairOf(subject, corePredicates.status)) ?? []).map(claim => ({ claim, scope }));
  const canonicalId = await canonicalIds(reads, holdersOf([...found.values()].flat()));
  return new Map(
    channels.map(channel => {
      const broader = [...families.get(channel)!].flatMap(family => claimsOn(family, 'broader'));
      return [channel, { claims: [...claimsOn(channel, 'same'), ...broader], canonicalId }];
    }),
  );
}

type Families = ReadonlyMap<EntityId, ReadonlySet<EntityId>>;

async function familiesOf(reads: Reads, channels: readonly EntityId[], asOf: AsOf): Promise<Families> {
  const found = new Map(channels.map(channel => [channel, new Set<EntityId>()]));
  let level = new Map(channels.map((channel): [EntityId, readonly EntityId[]] => [channel, [channel]]));
  while (level.size > 0) {
    const broader = await directFamilies(reads, new Set([...level.values()].flat()), asOf);
    const next = new Map<EntityId, readonly EntityId[]>();
    for (const [channel, nodes] of level) {
      const own = found.get(channel)!;
      const reached = nodes
        .flatMap(node => broader.get(node)!)
        .filter(family => family !== channel && !own.has(family) && own.add(family));
      if (reached.length > 0 && own.size < mostFamilies) next.set(channel, reached);
    }
    level = next;
  }
  return found;
}

/** The families that each of these nodes is said to be part of; one that goes by several names is one. */
async function directFamilies(
  reads: Reads,
  nodes: ReadonlySet<EntityId>,
  asOf: AsOf,
): Promise<ReadonlyMap<EntityId, readonly EntityId[]>> {
  const predicate = corePredicates.partOf;
  const wanted = [...nodes].map(subject => ({ subject, predicate }));
  const claims = await reads.claims.about(wanted, asOf);
  const named = new Map(
    wanted.map(({ subject }) => {
      const affirmed = (claims.get(pairOf(subject, predicate)) ?? []).filter(({ polarity }) => polarity === 'affirms');
      return [subject, affirmed.map(({ object }) => object).filter(object => object !== null)];
    }),
  );
  const canonicalId = await canonicalIds(reads, [...named.values()].flat());
  return new Map([...named].map(([node, families]) => [node, families.map(canonicalId)]));
}
