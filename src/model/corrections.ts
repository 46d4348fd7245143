import type { ClaimId } from '../base/ids.ts';
import type { ClaimDraft } from './draft.ts';

/** That one claim takes the place of another, and in which field of which of them that is said. */
export type Correction = {
  readonly by: ClaimId;
  readonly of: ClaimId;
  readonly stated: 'supersedes' | 'supersededBy';
};

/** A correction that comes back to the claim that it is made by, `through` others; none: at once. */
export type CircularCorrection = Correction & { readonly through: readonly ClaimId[] };

/** Corrections by which a claim would take the place of itself. */
export function circularCorrections(claims: Iterable<ClaimDraft>): CircularCorrection[] {
  const corrections = [...claims].flatMap(correctionsIn);
  const made = Map.groupBy(corrections, ({ by }) => by);
  const found: CircularCorrection[] = [];
  for (const correction of corrections) {
    const through = wayBetween(correction.of, correction.by, made);
    if (through !== null) found.push({ ...correction, through });
  }
  return found;
}

function correctionsIn({ id, supersedes, withdrawal }: ClaimDraft): Correction[] {
  const by = withdrawal?.supersededBy ?? null;
  return [
    ...(supersedes === null ? [] : [{ by: id, of: supersedes, stated: 'supersedes' } as const]),
    ...(by === null ? [] : [{ by, of: id, stated: 'supersededBy' } as const]),
  ];
}

/** The claims on the shortest way from one to another along corrections, but for the last; null where none leads there. */
function wayBetween(
  from: ClaimId,
  to: ClaimId,
  made: ReadonlyMap<ClaimId, readonly Correction[]>,
): readonly ClaimId[] | null {
  if (from === to) return [];
  const cameFrom = new Map<ClaimId, ClaimId | null>([[from, null]]);
  for (const claim of cameFrom.keys())
    for (const { of } of made.get(claim) ?? []) {
      if (!cameFrom.has(of)) cameFrom.set(of, claim);
      if (of === to) return wayTo(claim, cameFrom);
    }
  return null;
}

function wayTo(last: ClaimId, cameFrom: ReadonlyMap<ClaimId, ClaimId | null>): ClaimId[] {
  const way: ClaimId[] = [];
  for (let claim: ClaimId | null = last; claim !== null; claim = cameFrom.get(claim)!) way.push(claim);
  return way.reverse();
}
