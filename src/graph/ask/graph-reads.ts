import type { ClaimId, EntityId } from '../../base/ids.ts';
import { type MaybePromise, map } from '../../base/maybe.ts';
import type { Claim } from '../../model/claim.ts';
import { type CanonicalEntity, type CanonicalIdOf, canonicalIdsIn, unmerged } from '../../model/identity.ts';
import type { AsOf } from '../../model/list-query.ts';
import type { ComparedClaim, DisagreementJudgement } from '../../model/readings/disagreement.ts';
import type { Wording } from '../../model/wording.ts';
import type { ObjectPredicate, SubjectPredicate } from '../../store/read/claims.ts';
import type { ComparedSpec } from '../../store/read/compared-claims.ts';
import type { DisagreementReader } from '../../store/read/disagreements.ts';

/** What claims are set against each other by. */
type Comparing = Pick<
  DisagreementReader,
  | 'parents'
  | 'topicsAfter'
  | 'topicsAmong'
  | 'claims'
  | 'merged'
  | 'related'
  | 'generalContacts'
  | 'contactsOnDays'
  | 'sameSides'
  | 'wholes'
>;

/** Claims that are set against each other, by the rows of the nodes that they are about. */
export type ComparedByTopic = ReadonlyMap<number, readonly ComparedClaim[]>;

/** Which claims about a node are compared, and from where they are seen. */
export type AskedOfClaims = Omit<ComparedSpec, 'topics'> & { readonly asOf: AsOf };

/** What readings are made from, in whole batches. A store's reader is one; a request has one that keeps what it read. */
export type GraphReads = {
  readonly entities: {
    bySlug(slugs: readonly EntityId[]): MaybePromise<ReadonlyMap<EntityId, CanonicalEntity>>;
    slugs(rows: readonly number[]): Promise<ReadonlyMap<number, EntityId>>;
  };
  readonly claims: {
    bySlug(ids: readonly ClaimId[]): MaybePromise<ReadonlyMap<ClaimId, Claim>>;
    /** Every visible claim about each subject with one predicate, the latest said first; keyed by `pairOf`. */
    about(wanted: readonly SubjectPredicate[], asOf: AsOf): MaybePromise<ReadonlyMap<string, readonly Claim[]>>;
    /** Every visible claim that leads to each object with one predicate; keyed by `pairOf`. */
    naming(wanted: readonly ObjectPredicate[], asOf: AsOf): MaybePromise<ReadonlyMap<string, readonly Claim[]>>;
  };
  /** The words of each piece of evidence of these claims that are known. */
  wordings(claims: readonly Claim[]): MaybePromise<ReadonlyMap<ClaimId, readonly Wording[]>>;
  readonly disagreements: Comparing & {
    judgements(claims: readonly ClaimId[], recordedBy: string | null): MaybePromise<readonly DisagreementJudgement[]>;
  };
  /** Where claims about a node that were read to be compared are kept until one of them changes; left out: nowhere. */
  readonly keptComparisons?: {
    get(topic: number, asked: AskedOfClaims): readonly ComparedClaim[] | undefined;
    set(topic: number, asked: AskedOfClaims, claims: readonly ComparedClaim[]): unknown;
  };
};

/** What claims are set against each other from. */
export type ComparingReads = Omit<GraphReads, 'wordings'>;

/** The canonical ids of these nodes, so that the model can tell merged nodes as one. */
export function canonicalIds(
  { entities }: Pick<GraphReads, 'entities'>,
  ids: readonly EntityId[],
): MaybePromise<CanonicalIdOf> {
  return ids.length === 0 ? unmerged : map(entities.bySlug([...new Set(ids)]), canonicalIdsIn);
}
