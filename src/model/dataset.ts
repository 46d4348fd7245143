import type { Sha256 } from '../base/ids.ts';
import type { ClaimDraft } from './draft.ts';
import type { Entity } from './entity.ts';
import type { IdentityJudgement } from './identity.ts';
import type { DisagreementJudgement } from './readings/disagreement.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A text that evidence points into. */
export type HeldText = { readonly sha256: Sha256; readonly text: string };

/** Everything that one load brings, already checked against the rules. */
export type Dataset = {
  readonly vocabulary: Vocabulary;
  readonly entities: readonly Entity[];
  readonly claims: readonly ClaimDraft[];
  readonly texts: readonly HeldText[];
  readonly identityJudgements: readonly IdentityJudgement[];
  readonly disagreementJudgements: readonly DisagreementJudgement[];
};
