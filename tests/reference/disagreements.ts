import type { DayBounds } from '../../src/base/edtf.ts';
import type { ClaimId, EntityId } from '../../src/base/ids.ts';
import { actualModalities, type Claim, holdersOf } from '../../src/model/claim.ts';
import type { AsOf } from '../../src/model/list-query.ts';
import { comparedTime } from '../../src/model/readings/attested-days.ts';
import {
  type DisagreementType,
  flipped,
  pairKey,
  type ScopeRelation,
  scopeRelations,
} from '../../src/model/readings/disagreement.ts';
import { areOfOneTime, type TimedStatus } from '../../src/model/readings/status-disagreement.ts';
import type { Predicate } from '../../src/model/vocabulary.ts';
import { endPredicates } from './ends.ts';
import { entityOf, entryOf, visibleClaims, type WholeWorld } from './world.ts';

/** Where disagreements are looked for: about a node, with a claim, or everywhere. */
export type Within =
  | { readonly kind: 'topic'; readonly node: EntityId }
  | { readonly kind: 'claim'; readonly id: Claim['id'] }
  | { readonly kind: 'graph' };

export type Asked = {
  readonly within: Within;
  readonly types: readonly DisagreementType[] | null;
  readonly asOf: AsOf;
};

/**
 * Every pair that disagrees, each once: node by node, first about the node itself and then beside others, in the order in
 * which the claims entered.
 */
export function listDisagreements(world: WholeWorld, asked: Asked) {
  return pairsIn(world, asked).map(({ type, left, right, scope }) => {
    const [one, other] = left.id < right.id ? [left, right] : [right, left];
    const judgement = judgementOn(world, left.id, right.id);
    return {
      type,
      scope: one === left ? scope : flipped(scope),
      left: one.id,
      right: other.id,
      verdict: judgement?.verdict ?? null,
    };
  });
}

/** The pairs of each two nodes, predicate and type, as far as they hang together. */
export function listDisputes(world: WholeWorld, asked: Asked) {
  const rule = new Rule(world);
  const groups = Map.groupBy(pairsIn(world, asked), ({ type, left, right }) =>
    [type, left.predicate, rule.about(left), rule.about(right)].join(' '),
  );
  const threads = [...groups.values()].flatMap(pairs =>
    threadsOf(pairs).map(own => ({ own, at: placeOf(world, own[0]!) })),
  );
  threads.sort((one, other) => {
    const index = one.at.findIndex((part, place) => part !== other.at[place]);
    return index < 0 ? 0 : one.at[index]! - other.at[index]!;
  });
  return threads.map(({ own }) => disputeOf(world, own));
}

/** Where a pair stands: its node, how the other one is compared with it and which it is, and its claims. */
function placeOf(world: WholeWorld, { left, right, scope }: Pair): number[] {
  const rule = new Rule(world);
  const [topic, other] = [left, right].map(claim => entryOf(world.entities, rule.about(claim)));
  const claims = [left, right].map(({ id }) => entryOf(world.claims, id));
  return [topic!, scopeRelations.indexOf(scope), other!, ...claims];
}

function threadsOf(pairs: readonly Pair[]): Pair[][] {
  const threads: Pair[][] = [];
  for (const pair of pairs) {
    const isTouched = (thread: readonly Pair[]) =>
      thread.some(({ left, right }) => [left, right].some(claim => claim === pair.left || claim === pair.right));
    const touched = threads.filter(isTouched);
    for (const thread of touched) threads.splice(threads.indexOf(thread), 1);
    threads.push([...touched.flat(), pair]);
  }
  // in the order in which they were found
  return threads.map(thread => pairs.filter(pair => thread.includes(pair)));
}

function disputeOf(world: WholeWorld, pairs: readonly Pair[]) {
  const rule = new Rule(world);
  const claims = [...new Set(pairs.flatMap(({ left, right }) => [left, right]))].sort((a, b) => (a.id < b.id ? -1 : 1));
  const sides = [
    ...Map.groupBy(claims, claim => `${rule.about(claim)} ${claim.polarity} ${rule.content(claim)}`).values(),
  ];
  const keys = pairs.map(({ left, right }) => pairKey(left.id, right.id)).sort();
  const first = pairs[0]!;
  const [one] = claims as [Claim];
  const subject = rule.about(one);
  const other = claims.map(rule.about).find(node => node !== subject);
  const judged = world.disagreementJudgements.filter(
    ({ undoneBy, left, right }) =>
      undoneBy === null &&
      sides.some(side => side.some(({ id }) => id === left)) &&
      sides.some(side => side.some(({ id }) => id === right) && side.every(({ id }) => id !== left)),
  );
  return {
    slug: [subject, one.predicate, ...keys.sort(byLeft)[0]!.split(' ')].join('/'),
    type: first.type,
    scope: rule.about(first.left) === subject ? first.scope : flipped(first.scope),
    subject,
    otherSubject: other ?? null,
    sides: sides.map(side => ({
      claims: side.toSorted((a, b) => a.assertedBounds.earliest - b.assertedBounds.earliest).map(({ id }) => id),
      holders: [...new Set(side.flatMap(holdersOf).map(world.read))].sort(),
    })),
    judged: judged.map(({ id }) => id).sort().length,
  };
}

/** Keys of pairs by their left claim, and then their right one. */
function byLeft(one: string, other: string): number {
  const [[a, b], [c, d]] = [one.split(' '), other.split(' ')] as [[string, string], [string, string]];
  if (a !== c) return a < c ? -1 : 1;
  return b < d ? -1 : 1;
}

type Pair = {
  readonly type: DisagreementType;
  readonly scope: ScopeRelation;
  readonly left: Claim;
  readonly right: Claim;
};

function pairsIn(world: WholeWorld, { within, types, asOf }: Asked): Pair[] {
  const visible = visibleClaims(world, asOf);
  const standing = visibleClaims(world, { ...asOf, validAt: null });
  const rule = new Rule(world, visible, standing);
  const scopes = new Scopes(world, standing);
  const entry = (claim: Claim) => entryOf(world.claims, claim.id);
  const isAsked = (left: Claim, right: Claim) => {
    const isOne = rule.about(left) === rule.about(right);
    if (within.kind === 'claim') return left.id === within.id;
    if (within.kind === 'topic' && rule.about(left) !== world.read(within.node)) return false;
    if (isOne) return entry(left) < entry(right);
    const [topic, other] = [left, right].map(claim => entryOf(world.entities, rule.about(claim)));
    return within.kind === 'topic' || topic! < other!;
  };
  const found = visible.flatMap(left =>
    visible.flatMap(right => {
      if (left === right || left.predicate !== right.predicate || !isAsked(left, right)) return [];
      const scope = scopes.between(rule.about(left), rule.about(right));
      const type = scope && rule.typeOf(left, right, scope);
      return type && (types === null || types.includes(type)) ? [{ type, scope: scope!, left, right }] : [];
    }),
  );
  const placed = found.map(pair => ({ pair, at: placeOf(world, pair) }));
  placed.sort((one, other) => {
    const index = one.at.findIndex((part, place) => part !== other.at[place]);
    return index < 0 ? 0 : one.at[index]! - other.at[index]!;
  });
  return placed.map(({ pair }) => pair);
}

function judgementOn({ disagreementJudgements }: WholeWorld, one: ClaimId, other: ClaimId) {
  return disagreementJudgements.find(
    ({ undoneBy, left, right }) => undoneBy === null && pairKey(left, right) === pairKey(one, other),
  );
}

type Timed = ReturnType<typeof comparedTime> & TimedStatus & { readonly claim: Claim };
type Days = Pick<DayBounds, 'earliest' | 'latest'>;

/** Which two claims cannot both be so, of one time. */
class Rule {
  readonly #world: WholeWorld;
  readonly #visible: readonly Claim[];
  readonly #standing: readonly Claim[];

  constructor(world: WholeWorld, visible: readonly Claim[] = [], standing: readonly Claim[] = []) {
    this.#world = world;
    this.#visible = visible;
    this.#standing = standing;
  }

  /** An act of somebody in an event is about the event. */
  readonly about = (claim: Claim): EntityId => this.#world.read(this.#isAct(claim) ? claim.object! : claim.subject);

  /** The group of a status, the node or the value that is said. */
  readonly content = (claim: Claim): string => {
    const { value, object, subject } = claim;
    if (value?.kind === 'status') return this.#world.vocabulary.statuses.get(value.status)!.group ?? value.status;
    return value ? JSON.stringify(value) : this.#world.read(this.#isAct(claim) ? subject : object!);
  };

  typeOf(left: Claim, right: Claim, scope: ScopeRelation): DisagreementType | null {
    const isOneScope = scope === 'same' || scope === 'possibly-same';
    const isEvent = entityOf(this.#world, this.about(left)).kind === 'event';
    const isStatus = left.value?.kind === 'status';
    const meet = meets(daysOf(left), daysOf(right)) && (!isStatus || this.#areOfOneTime(left, right));
    const meetLater = isStatus && isOneScope && this.#areOfOneTime(left, right);
    if (left.value?.kind === 'date' && left.polarity === right.polarity)
      return left.polarity === 'affirms' && this.#predicate(left).exclusive && isOneScope && !meet
        ? 'date-conflict'
        : null;
    if (![left, right].every(({ modality }) => actualModalities.includes(modality))) return null;
    const kind = this.#kindOf(left, right);
    if (kind === null || (!isEvent && ((!meet && !meetLater) || this.#tellsOfChange(left, right)))) return null;
    if (!isOneScope)
      return left.value?.kind === 'status' && !this.#isOneHolder(left, right) ? 'scope-difference' : null;
    return kind === 'count-conflict' && scope !== 'same' ? null : kind;
  }

  #kindOf(left: Claim, right: Claim): DisagreementType | null {
    const same = this.content(left) === this.content(right);
    if (left.polarity !== right.polarity) return same && !this.#isOfUseAlone(left, right) ? 'denial' : null;
    const predicate = this.#predicate(left);
    const isOneOfAKind = this.#isAct(left) ? predicate.inverseExclusive : predicate.exclusive;
    if (same || left.polarity === 'denies' || !isOneOfAKind || [left, right].some(claim => this.#isUngrouped(claim)))
      return null;
    if (left.value?.kind === 'count')
      return right.value?.kind === 'count' && left.value.unit === right.value.unit ? 'count-conflict' : null;
    if (left.value !== null) return 'contradiction';
    const [one, other] = [left, right].map(claim => this.content(claim) as EntityId) as [EntityId, EntityId];
    if (this.#isWithin(one, other) || this.#isWithin(other, one)) return null;
    if (!this.#isAct(left)) return entityOf(this.#world, one).kind === 'place' ? 'place-conflict' : 'contradiction';
    const inOneBreath = this.#isOneHolder(left, right) && meets(left.assertedBounds, right.assertedBounds);
    return inOneBreath ? null : 'participant-conflict';
  }

  /** Held against what a reading of the two alone comes to in `status-disputes.test.ts`. */
  #areOfOneTime(left: Claim, right: Claim): boolean {
    const [one, other] = [left, right].map(claim => ({
      ...comparedTime(claim),
      claim,
      polarity: claim.polarity,
      holders: holdersOf(claim).map(holder => entryOf(this.#world.entities, this.#world.read(holder))),
    })) as unknown as [Timed, Timed];
    if (one.side !== null && other.side !== null && one.side !== other.side) return false;
    return areOfOneTime(one, other, ({ claim, days }, until) => {
      return !this.#visible.some(since => {
        if (since.predicate !== claim.predicate || this.about(since) !== this.about(claim)) return false;
        if (since.polarity === 'denies' || !actualModalities.includes(since.modality)) return false;
        const own = comparedTime(since).days;
        const isOther = this.content(since) !== this.content(claim) && !this.#isUngrouped(since);
        return isOther && own !== null && own.latest > days!.latest && own.earliest <= until;
      });
    });
  }

  /** To deny that a line was used is no word on whether it works. */
  #isOfUseAlone(left: Claim, right: Claim): boolean {
    const denial = left.polarity === 'denies' ? left : right;
    if (denial.value?.kind !== 'status') return false;
    const { group, tells } = this.#world.vocabulary.statuses.get(denial.value.status)!;
    const isSame = JSON.stringify(left.value) === JSON.stringify(right.value);
    return group === 'working' && tells === 'observation' && !isSame;
  }

  /** One holder's later word of a later time, or word of two times at once; all who said the one together say the other. */
  #tellsOfChange(left: Claim, right: Claim): boolean {
    if (!this.#isOneHolder(left, right)) return false;
    const [[one, first], [other, second]] = [left, right]
      .map((claim): [Claim, Days] => [claim, daysOf(claim)!])
      .sort(([a], [b]) => a.assertedBounds.latest - b.assertedBounds.latest) as [[Claim, Days], [Claim, Days]];
    if (meets(one.assertedBounds, other.assertedBounds)) return first.earliest !== second.earliest;
    const later = this.#holders(other);
    if (!this.#holders(one).every(holder => later.includes(holder))) return false;
    return second.earliest > first.earliest || second.latest > first.latest;
  }

  #isOneHolder(left: Claim, right: Claim): boolean {
    return this.#holders(left).some(holder => this.#holders(right).includes(holder));
  }

  #holders(claim: Claim): EntityId[] {
    return holdersOf(claim).map(this.#world.read);
  }

  #isUngrouped({ value }: Claim): boolean {
    return value?.kind === 'status' && this.#world.vocabulary.statuses.get(value.status)!.group === null;
  }

  #predicate({ predicate }: Claim): Predicate {
    return this.#world.vocabulary.predicates.get(predicate)!;
  }

  #isAct(claim: Claim): boolean {
    return ['took-part-in', 'carried-out', 'instigated'].includes(claim.predicate);
  }

  #isWithin(part: EntityId, whole: EntityId, seen: readonly EntityId[] = []): boolean {
    const { read } = this.#world;
    return this.#standing
      .filter(
        ({ predicate, polarity, subject, object }) =>
          predicate === 'part-of' && polarity === 'affirms' && read(subject) === part && read(object!) !== part,
      )
      .map(({ object }) => read(object!))
      .some(next => next === whole || (!seen.includes(next) && this.#isWithin(next, whole, [...seen, next])));
  }
}

/** A status is attested up to the day on which it was said, and where it lasts by its beginning; else when it held, or was said. */
function daysOf(claim: Claim): Days | null {
  const { value, validBounds, assertedBounds, modality } = claim;
  const held = validBounds ?? assertedBounds;
  if (value?.kind !== 'status') return held;
  if (!actualModalities.includes(modality)) return null;
  return comparedTime(claim).days;
}

function meets(one: Days | null, other: Days | null): boolean {
  return one !== null && other !== null && one.earliest <= other.latest && other.earliest <= one.latest;
}

/** How topics can be compared, by what was said and recorded by then, whenever it held. */
class Scopes {
  readonly #world: WholeWorld;
  readonly #standing: readonly Claim[];

  constructor(world: WholeWorld, standing: readonly Claim[]) {
    this.#world = world;
    this.#standing = standing;
  }

  between(left: EntityId, right: EntityId): ScopeRelation | null {
    if (left === right) return 'same';
    if (this.#isUnsure(left, right)) return 'possibly-same';
    if (this.#isPart(right, left)) return 'broader';
    if (this.#isPart(left, right)) return 'narrower';
    return this.#haveSameSides(left, right) ? 'same-sides' : null;
  }

  #isUnsure(left: EntityId, right: EntityId): boolean {
    const { read, identityJudgements } = this.#world;
    return identityJudgements.some(
      judgement =>
        judgement.verdict === 'unsure' &&
        judgement.undoneBy === null &&
        [read(judgement.left), read(judgement.right)].sort().join() === [left, right].sort().join(),
    );
  }

  #isPart(part: EntityId, family: EntityId): boolean {
    const { read } = this.#world;
    if ([part, family].some(id => entityOf(this.#world, id).kind !== 'channel')) return false;
    return this.#standing.some(
      ({ predicate, polarity, subject, object }) =>
        predicate === 'part-of' &&
        polarity === 'affirms' &&
        read(subject) === part &&
        object !== null &&
        read(object) === family,
    );
  }

  #haveSameSides(left: EntityId, right: EntityId): boolean {
    const isGeneral = (id: EntityId) => {
      const entity = entityOf(this.#world, id);
      return (
        entity.kind === 'channel' &&
        ['military-contact', 'diplomatic-contact', 'line-family'].includes(entity.channelKind)
      );
    };
    if (!isGeneral(left) || !isGeneral(right)) return false;
    const others = this.#sidesOf(right);
    return [...this.#sidesOf(left)].filter(side => others.has(side)).length >= 2;
  }

  /** The sides that ends name; where one names none, a state or organization is its own side. */
  #sidesOf(channel: EntityId): Set<EntityId> {
    const { read } = this.#world;
    const ends = this.#standing.filter(
      ({ subject, predicate, polarity, object }) =>
        read(subject) === channel && endPredicates.includes(predicate) && polarity === 'affirms' && object !== null,
    );
    return new Set(
      ends.flatMap(({ object, qualifiers }) => {
        const sides = qualifiers.filter(({ role }) => role === 'side').map(({ entity }) => read(entity));
        const isSide = ['state', 'organization'].includes(entityOf(this.#world, object!).kind);
        return sides.length === 0 && isSide ? [read(object!)] : sides;
      }),
    );
  }
}
