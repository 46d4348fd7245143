import type { EntityId } from '../../base/ids.ts';
import type { AsOf } from '../../model/list-query.ts';
import type { ScopedClaim } from '../../model/readings/status.ts';
import { corePredicates } from '../../model/vocabulary.ts';
import type { Loaders } from './row-loaders.ts';

/** How far up families of lines are followed. */
const mostFamilies = 20;

/**
 * The status claims that bear on a channel: its own, and those on the families that it belongs to. When a claim held is
 * what the reading decides, so `validAt` plays no part.
 */
export async function statusClaims(loaders: Loaders, channel: EntityId, asOf: AsOf): Promise<ScopedClaim[]> {
  const about = { ...asOf, validAt: null };
  const predicate = corePredicates.status;
  const own = (await loaders.claimsAbout.load({ subject: channel, predicate }, about)) ?? [];
  const families = await familiesOf(loaders, channel, about);
  const broader = await Promise.all(
    families.map(family => loaders.claimsAbout.load({ subject: family, predicate }, about)),
  );
  return [
    ...own.map(claim => ({ claim, scope: 'same' as const })),
    ...broader.flatMap(claims => claims ?? []).map(claim => ({ claim, scope: 'broader' as const })),
  ];
}

async function familiesOf(loaders: Loaders, channel: EntityId, asOf: AsOf): Promise<EntityId[]> {
  const found = new Set<EntityId>();
  let level: EntityId[] = [channel];
  while (level.length > 0 && found.size < mostFamilies) {
    const claims = await Promise.all(
      level.map(node => loaders.claimsAbout.load({ subject: node, predicate: corePredicates.partOf }, asOf)),
    );
    const families = claims
      .flatMap(list => list ?? [])
      .filter(claim => claim.polarity === 'affirms' && claim.object !== null)
      .map(claim => claim.object!);
    // a family that goes by several names is one
    const read = await Promise.all(families.map(async id => (await loaders.entity.load(id))?.id ?? id));
    level = read.filter(family => family !== channel && !found.has(family) && found.add(family));
  }
  return [...found];
}
