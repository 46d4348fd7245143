import type { EntityId } from '../../src/base/ids.ts';
import type { Claim } from '../../src/model/claim.ts';
import type { AsOf, ClaimFilter } from '../../src/model/list-query.ts';
import { claimsAgree } from '../../src/model/readings/corroboration.ts';
import { utterancesOf } from './corroboration.ts';
import { endPredicates } from './ends.ts';
import { listClaims } from './lists.ts';
import { visibleClaims, type WholeWorld, type World } from './world.ts';

/** Which claims a reading rests on; what they come to is the model's to say. */

/** Visible claims about a node as their subject, the latest said first. */
function claimsAbout(world: World, subject: EntityId, predicates: readonly string[], asOf: AsOf): Claim[] {
  const about = visibleClaims(world, asOf).filter(
    claim => world.read(claim.subject) === world.read(subject) && predicates.includes(claim.predicate),
  );
  return about.toSorted((a, b) => b.assertedBounds.earliest - a.assertedBounds.earliest);
}

/** Who is at the ends of a channel, by node and part. */
export function endsOf(world: World, channel: EntityId, asOf: AsOf) {
  const parts: Readonly<Record<string, string>> = {
    'has-end': 'PARTY',
    'has-sender': 'SENDER',
    'has-intermediary': 'INTERMEDIARY',
    'has-recipient': 'RECIPIENT',
  };
  const claims = claimsAbout(world, channel, endPredicates, asOf).filter(({ polarity }) => polarity === 'affirms');
  const groups = Map.groupBy(claims, ({ predicate, object }) => `${predicate} ${world.read(object!)}`);
  return [...groups.values()].map(group => ({
    actor: world.read(group[0]!.object!),
    role: parts[group[0]!.predicate]!,
    side: namedAs(world, group, 'side'),
    site: namedAs(world, group, 'site'),
    claims: group.map(({ id }) => id),
  }));
}

function namedAs({ read }: World, claims: readonly Claim[], role: string): EntityId | null {
  const found = claims.flatMap(({ qualifiers }) => qualifiers).find(qualifier => qualifier.role === role);
  return found ? read(found.entity) : null;
}

export function corroborationOf(world: WholeWorld, channel: EntityId, filter: ClaimFilter, asOf: AsOf) {
  const claims = listClaims(world, filter, { field: 'asserted', direction: 'asc' }, asOf).filter(
    ({ subject, object }) =>
      world.read(subject) === world.read(channel) || (object !== null && world.read(object) === world.read(channel)),
  );
  return describe(world, claims);
}

export function corroborationOfClaim(world: WholeWorld, claim: Claim, asOf: AsOf) {
  const about = claimsAbout(world, claim.subject, [claim.predicate], asOf);
  const readAs = ({ object, ...rest }: Claim): Claim => ({
    ...rest,
    object: object === null ? null : world.read(object),
  });
  const agreeing = about.filter(
    other => other.id === claim.id || claimsAgree(readAs(claim), readAs(other), world.vocabulary),
  );
  return describe(world, agreeing);
}

function describe(world: WholeWorld, claims: readonly Claim[]) {
  const { read } = world;
  const readAs = (ids: readonly EntityId[]) => [...new Set(ids.map(read))].sort();
  const utterances = utterancesOf(world, claims).map(({ claims: told, reasons }) => ({
    speaker: speakerOf(world, told),
    claims: told.map(({ id }) => id).sort(),
    documents: readAs(told.map(({ document }) => document)),
    outlets: readAs(told.map(({ attribution }) => attribution.publisher)),
    sameBecause: reasons,
  }));
  const reporting = new Set(utterances.flatMap(({ speaker, documents }) => (speaker === null ? [] : documents)));
  return {
    independentCount: utterances.filter(
      ({ speaker, documents }) => speaker !== null || !documents.some(document => reporting.has(document)),
    ).length,
    documentCount: new Set(claims.map(({ document }) => read(document))).size,
    isComplete: true,
    utterances: utterances.sort(byFirstClaim),
  };
}

/** Whether somebody speaks, and who where all name one. Of several who are named, the reading takes one. */
function speakerOf({ read }: World, claims: readonly Claim[]): EntityId | 'one of several' | null {
  const speakers = new Set(claims.flatMap(({ attribution: { speaker } }) => (speaker === null ? [] : [read(speaker)])));
  return speakers.size > 1 ? 'one of several' : ([...speakers][0] ?? null);
}

export function byFirstClaim(a: { readonly claims: readonly string[] }, b: { readonly claims: readonly string[] }) {
  return a.claims[0]! < b.claims[0]! ? -1 : 1;
}
