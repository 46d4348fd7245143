import type { EntityId } from '../../src/base/ids.ts';
import type { Claim } from '../../src/model/claim.ts';
import { type AsOf, now } from '../../src/model/list-query.ts';
import {
  comparePair,
  type DisagreementType,
  disagreementType,
  pairKey,
  type ScopeRelation,
} from '../../src/model/readings/disagreement.ts';
import { endPredicates } from '../../src/model/vocabulary.ts';
import { entityOf, visibleClaims, type WholeWorld } from './world.ts';

/** Where disagreements are looked for: about a node, with a claim, or everywhere. */
export type Within =
  | { readonly kind: 'topic'; readonly node: EntityId }
  | { readonly kind: 'claim'; readonly id: Claim['id'] }
  | { readonly kind: 'graph' };

/** Every pair that disagrees, each once, seen from the side that is asked for, in the order in which the claims entered. */
export function listDisagreements(
  world: WholeWorld,
  within: Within,
  types: readonly DisagreementType[] | null,
  asOf: AsOf,
) {
  const visible = visibleClaims(world, asOf);
  const scopes = new Scopes(world);
  const topic = (claim: Claim) => world.read(claim.subject);
  const isAsked = (left: Claim, right: Claim) => {
    const later = world.claims.indexOf(right) > world.claims.indexOf(left);
    if (within.kind === 'graph') return later;
    if (within.kind === 'claim') return left.id === within.id && right.id !== left.id;
    return topic(left) === world.read(within.node) && (later || topic(right) !== topic(left));
  };
  return visible.flatMap(left =>
    visible.flatMap(right => {
      if (!isAsked(left, right)) return [];
      const scope = scopes.between(topic(left), topic(right));
      if (scope === null) return [];
      const pair = comparePair(left, right, scope);
      const type = disagreementType(
        { ...pair, left: readAs(world, pair.left), right: readAs(world, pair.right) },
        world.vocabulary,
      );
      if (type === null || (types !== null && !types.includes(type))) return [];
      const judgement = world.disagreementJudgements.find(
        ({ undoneBy, left: one, right: other }) =>
          undoneBy === null && pairKey(one, other) === pairKey(left.id, right.id),
      );
      return [
        { type, scope: pair.scope, left: pair.left.id, right: pair.right.id, verdict: judgement?.verdict ?? null },
      ];
    }),
  );
}

/** Merged nodes are one, as what is said and as who says it. */
function readAs({ read }: WholeWorld, claim: Claim): Claim {
  const { speaker, publisher } = claim.attribution;
  return {
    ...claim,
    object: claim.object && read(claim.object),
    attribution: { ...claim.attribution, speaker: speaker && read(speaker), publisher: read(publisher) },
  };
}

/** How topics can be compared, by what stands now. */
class Scopes {
  readonly #world: WholeWorld;
  readonly #standing: readonly Claim[];

  constructor(world: WholeWorld) {
    this.#world = world;
    this.#standing = visibleClaims(world, now);
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
