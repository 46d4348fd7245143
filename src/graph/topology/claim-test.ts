import type { EntityId } from '../../base/ids.ts';
import { type Manner, type Modality, manners, modalities } from '../../model/claim.ts';
import type { AsOf, ClaimFilter, DayRange } from '../../model/list-query.ts';
import { mannerOf, modalityOf, packedFlag } from '../../store/rows/packed-claim.ts';
import type { ClaimFacts, Topology } from './topology.ts';

/** What a claim has to be so that it is listed or its edges are followed; everything here is read from arrays. */
export type ClaimTest = (claim: number) => boolean;

/** A filter and a point of view as a test on the index's arrays; null where it asks what the index does not hold. */
export function compileFilter(
  topology: Topology,
  filter: ClaimFilter,
  asOf: AsOf,
  predicates: ReadonlyMap<string, number>,
): ClaimTest | null {
  const visible = visibleTest(topology.claims, asOf);
  const matches = compile(topology, filter, predicates);
  if (matches === null) return null;
  return matches === always ? visible : claim => visible(claim) && matches(claim);
}

/** Whether claims can be seen from a point of view in time: the same rule as the store's. */
function visibleTest(facts: ClaimFacts, { validAt, saidBy, recordedBy }: AsOf): ClaimTest {
  const { hidden, withdrawnAt } = facts;
  if (validAt === null && saidBy === null && recordedBy === null)
    return claim => hidden[claim] === 0 && withdrawnAt[claim] === 0;
  const recorded = recordedBy === null ? null : Date.parse(recordedBy);
  return claim => {
    if (hidden[claim] !== 0) return false;
    const gone = withdrawnAt[claim]!;
    if (recorded === null) {
      if (gone !== 0) return false;
    } else if (facts.recordedAt[claim]! > recorded || (gone !== 0 && gone <= recorded)) return false;
    if (saidBy !== null && facts.assertedLatest[claim]! > saidBy) return false;
    if (validAt === null) return true;
    return isTimed(facts, claim) && facts.validEarliest[claim]! <= validAt && facts.validLatest[claim]! >= validAt;
  };
}

/** Whether anybody says when a claim held. */
export const isTimed = ({ flags }: ClaimFacts, claim: number) => (flags[claim]! & packedFlag.timed) !== 0;
const always: ClaimTest = () => true;

function compile(topology: Topology, filter: ClaimFilter, predicates: ReadonlyMap<string, number>): ClaimTest | null {
  const facts = topology.claims;
  const { rows, canonical } = topology.nodes;
  const canonicalRows = (ids: readonly EntityId[]) => ids.map(id => canonical[rows.get(id) ?? -1] ?? -1);
  const tests = Object.entries(filter).map(([field, value]): ClaimTest | null => {
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
        return isSpokenByOneOf(facts, canonicalRows(value as EntityId[]));
      case 'publisher':
        return isOneOf(facts.publisher, canonicalRows(value as EntityId[]));
      case 'polarity':
        return hasFlag(facts, packedFlag.denies, value as string[], 'denies');
      case 'ownVoice':
        return claim => ((facts.flags[claim]! & packedFlag.ownVoice) !== 0) === value;
      case 'modality':
        return codeIsOneOf(
          facts,
          modalityOf,
          (value as Modality[]).map(modality => modalities.indexOf(modality)),
        );
      case 'manner':
        return codeIsOneOf(
          facts,
          mannerOf,
          (value as Manner[]).map(manner => manners.indexOf(manner)),
        );
      case 'asserted':
        return overlaps(facts.assertedEarliest, facts.assertedLatest, value as DayRange);
      case 'valid': {
        const inRange = overlaps(facts.validEarliest, facts.validLatest, value as DayRange);
        return claim => isTimed(facts, claim) && inRange(claim);
      }
      default:
        return null;
    }
  });
  return tests.length === 0 ? always : every(tests);
}

function every(tests: readonly (ClaimTest | null)[]): ClaimTest | null {
  if (tests.length === 1) return tests[0]!;
  return tests.includes(null) ? null : claim => tests.every(test => test!(claim));
}

function some(tests: readonly (ClaimTest | null)[]): ClaimTest | null {
  return tests.includes(null) ? null : claim => tests.some(test => test!(claim));
}

function negate(test: ClaimTest | null): ClaimTest | null {
  return test && (claim => !test(claim));
}

function isOneOf(column: ArrayLike<number>, values: readonly number[]): ClaimTest {
  if (values.length === 1) {
    const [only] = values;
    return claim => column[claim] === only;
  }
  const wanted = new Set(values);
  return claim => wanted.has(column[claim]!);
}

function isSpokenByOneOf({ holder, jointSpeakers }: ClaimFacts, speakers: readonly number[]): ClaimTest {
  const isHeld = isOneOf(holder, speakers);
  return claim => isHeld(claim) || (jointSpeakers.get(claim)?.some(speaker => speakers.includes(speaker)) ?? false);
}

function codeIsOneOf({ flags }: ClaimFacts, codeOf: (flags: number) => number, codes: readonly number[]): ClaimTest {
  const wanted = new Set(codes);
  return claim => wanted.has(codeOf(flags[claim]!));
}

function hasFlag({ flags }: ClaimFacts, flag: number, values: readonly string[], name: string): ClaimTest {
  const [set, unset] = [values.includes(name), values.some(value => value !== name)];
  return claim => ((flags[claim]! & flag) !== 0 ? set : unset);
}

function overlaps(earliest: Int32Array, latest: Int32Array, { from, to }: DayRange): ClaimTest {
  return claim => (to === null || earliest[claim]! <= to) && (from === null || latest[claim]! >= from);
}
