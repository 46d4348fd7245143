import type { ClaimId, EntityId, Sha256 } from '../base/ids.ts';

/** Something that waits for a decision in review. */
export type WaitingThing =
  | { readonly kind: 'claim'; readonly claim: ClaimId }
  | { readonly kind: 'node'; readonly entity: EntityId }
  /** Another description of a node, known by the revision that put it forward. */
  | { readonly kind: 'description'; readonly entity: EntityId }
  | { readonly kind: 'version'; readonly entity: EntityId; readonly version: Sha256 };
