import type { ClaimId, EntityId } from '../../base/ids.ts';
import { all, type MaybePromise, map } from '../../base/maybe.ts';
import type { GraphReads } from '../../graph/ask/graph-reads.ts';
import type { Claim } from '../../model/claim.ts';
import type { CanonicalEntity } from '../../model/identity.ts';
import type { AsOf } from '../../model/list-query.ts';
import type { DisagreementJudgement } from '../../model/readings/disagreement.ts';
import { pairOf, type SubjectPredicate } from '../../store/read/claims.ts';
import type { Reader } from '../../store/read/reader.ts';
import type { RowLoader } from './batching.ts';

type Loaded = {
  readonly entity: RowLoader<EntityId, CanonicalEntity>;
  readonly claim: RowLoader<ClaimId, Claim>;
  readonly claimsAbout: { readonly load: (wanted: SubjectPredicate, asOf: AsOf) => MaybePromise<Claim[] | null> };
  readonly disagreementJudgements: {
    readonly load: (left: ClaimId, recordedBy: string | null) => Promise<readonly DisagreementJudgement[] | null>;
  };
};

/** What readings are made from, through what a request keeps. */
export function createGraphReads(reader: Reader, loaded: Loaded): GraphReads {
  const { entity, claim, claimsAbout, disagreementJudgements } = loaded;
  return {
    entities: { bySlug: slugs => byKey(slugs, slugs.map(entity.load)) },
    claims: {
      bySlug: ids => byKey(ids, ids.map(claim.load)),
      about: (wanted, asOf) =>
        byKey(
          wanted.map(({ subject, predicate }) => pairOf(subject, predicate)),
          wanted.map(about => claimsAbout.load(about, asOf)),
        ),
    },
    disagreements: {
      candidates: (...asked) => reader.disagreements.candidates(...asked),
      judgements: async (claims, recordedBy) => {
        const found = await Promise.all(claims.map(id => disagreementJudgements.load(id, recordedBy)));
        return found.flatMap(judgements => judgements ?? []);
      },
    },
  };
}

/** What was loaded under its key; nothing under that of what is not there. */
function byKey<Key, Value>(
  keys: readonly Key[],
  values: readonly MaybePromise<Value | null>[],
): MaybePromise<Map<Key, Value>> {
  return map(all(values), loaded => {
    const found = new Map<Key, Value>();
    loaded.forEach((value, place) => {
      if (value !== null) found.set(keys[place]!, value);
    });
    return found;
  });
}
