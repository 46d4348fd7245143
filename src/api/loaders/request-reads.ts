import type { ClaimId, EntityId } from '../../base/ids.ts';
import type { MaybePromise } from '../../base/maybe.ts';
import type { GraphReads } from '../../graph/ask/graph-reads.ts';
import type { Claim } from '../../model/claim.ts';
import type { CanonicalEntity } from '../../model/identity.ts';
import type { AsOf } from '../../model/list-query.ts';
import type { DisagreementJudgement } from '../../model/readings/disagreement.ts';
import type { Wording } from '../../model/wording.ts';
import type { ObjectPredicate, SubjectPredicate } from '../../store/read/claims.ts';
import type { Reader } from '../../store/read/reader.ts';
import type { RowLoader } from './batching.ts';

type Loaded = {
  readonly entity: RowLoader<EntityId, CanonicalEntity>;
  readonly claim: RowLoader<ClaimId, Claim>;
  readonly claimsAbout: {
    readonly loadMany: (wanted: readonly SubjectPredicate[], asOf: AsOf) => MaybePromise<Map<string, Claim[]>>;
  };
  readonly claimsNaming: {
    readonly loadMany: (wanted: readonly ObjectPredicate[], asOf: AsOf) => MaybePromise<Map<string, Claim[]>>;
  };
  readonly wordings: { readonly load: (claim: Claim, spec: null) => Promise<readonly Wording[] | null> };
  readonly disagreementJudgements: {
    readonly load: (left: ClaimId, recordedBy: string | null) => Promise<readonly DisagreementJudgement[] | null>;
  };
};

/** Gives readings their claims and nodes through the loaders of a request, so that none is read twice in it. */
export function createGraphReads(reader: Reader, loaded: Loaded): GraphReads {
  const { entity, claim, claimsAbout, claimsNaming, wordings, disagreementJudgements } = loaded;
  return {
    entities: { bySlug: entity.loadMany, slugs: rows => reader.entities.slugs(rows) },
    claims: { bySlug: claim.loadMany, about: claimsAbout.loadMany, naming: claimsNaming.loadMany },
    wordings: async claims => {
      const found = await Promise.all(claims.map(one => wordings.load(one, null)));
      return new Map(claims.map(({ id }, place) => [id, found[place] ?? []]));
    },
    disagreements: {
      parents: (...asked) => reader.disagreements.parents(...asked),
      topicsAfter: (...asked) => reader.disagreements.topicsAfter(...asked),
      claims: (...asked) => reader.disagreements.claims(...asked),
      merged: rows => reader.disagreements.merged(rows),
      related: (...asked) => reader.disagreements.related(...asked),
      generalContacts: () => reader.disagreements.generalContacts(),
      contactsOnDays: days => reader.disagreements.contactsOnDays(days),
      sameSides: (...asked) => reader.disagreements.sameSides(...asked),
      wholes: (...asked) => reader.disagreements.wholes(...asked),
      judgements: async (claims, recordedBy) => {
        const found = await Promise.all(claims.map(id => disagreementJudgements.load(id, recordedBy)));
        return found.flatMap(judgements => judgements ?? []);
      },
    },
  };
}
