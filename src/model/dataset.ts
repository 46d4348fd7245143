import type { DatasetId, Sha256 } from '../base/ids.ts';
import type { ClaimDraft } from './draft.ts';
import type { Entity } from './entity.ts';
import type { IdentityJudgement } from './identity.ts';
import type { DisagreementJudgement } from './readings/disagreement.ts';
import type { SupportJudgement } from './support.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A text that evidence points into. */
export type HeldText = { readonly sha256: Sha256; readonly text: string };

/** What a dataset says of itself. */
export type DatasetAbout = {
  readonly id: DatasetId;
  readonly title: string;
  /** Under which its words may be used; null where it does not say. */
  readonly licence: string | null;
  /** Who answers for it. */
  readonly authors: readonly string[];
  readonly description: string | null;
};

/** Everything that one load brings, already checked against the rules. */
export type Dataset = {
  readonly about: DatasetAbout;
  readonly vocabulary: Vocabulary;
  readonly entities: readonly Entity[];
  readonly claims: readonly ClaimDraft[];
  readonly texts: readonly HeldText[];
  readonly identityJudgements: readonly IdentityJudgement[];
  readonly disagreementJudgements: readonly DisagreementJudgement[];
  /** Left out: it has none. */
  readonly supportJudgements?: readonly DatasetSupportJudgement[];
};

export type DatasetSupportJudgement = SupportJudgement & { readonly undoneBy: string | null };
