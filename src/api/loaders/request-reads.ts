import type { ClaimId, EntityId } from '../../base/ids.ts';
import { type MaybePromise, map } from '../../base/maybe.ts';
import type { GraphReads } from '../../graph/ask/graph-reads.ts';
import type { Claim } from '../../model/claim.ts';
import type { CanonicalEntity } from '../../model/identity.ts';
import { type AsOf, now } from '../../model/list-query.ts';
import type { DisagreementJudgement } from '../../model/readings/disagreement.ts';
import type { Wording } from '../../model/wording.ts';
import type { ObjectPredicate, SubjectPredicate } from '../../store/read/claims.ts';
import type { Reader } from '../../store/read/reader.ts';
import { itemsFor } from '../cost.ts';
import type { RowLoader } from './batching.ts';
import type { Charge } from './charged-edges.ts';
import type { Dependencies } from './dependencies.ts';

/** Breaks off what goes on beside a field that was charged too much. */
const nothingMore = 0;
/** Fewer cost no more than the field that asks for them. */
const fewRows = 5;

type Loaded = Required<Pick<GraphReads, 'keptComparisons'>> & {
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

/** Microseconds for each claim that a reading is made from, each node that claims are compared about, and each claim that is compared. */
const [readFrom, comparedAbout, compared] = [50, 120, 80];

/** The same for each contact whose days others are looked for on, each two that may share sides, and each whose sides are read as they were. */
const [metOnDays, sharingSides, sidesThen] = [150, 3, 1_500];

/** `reader`: the same as `stored`, of which whoever asks it anything depends on the whole graph. */
type Readers = { readonly stored: Reader; readonly reader: Reader; readonly dependencies: Dependencies };

/**
 * Gives readings their claims and nodes through the loaders of a request, so that none is read twice in it, and charges for
 * what they are made from before they are.
 */
export function createGraphReads(
  { stored, reader, dependencies }: Readers,
  loaded: Loaded,
  charge: Charge,
): GraphReads {
  const chargeFor = (microseconds: number, count: number) => {
    if (count > fewRows) charge(itemsFor(microseconds * count));
  };
  const chargeClaims = (found: Map<string, Claim[]>) => {
    let count = 0;
    for (const claims of found.values()) count += claims.length;
    chargeFor(readFrom, count);
    return found;
  };
  const { entity, claim, claimsAbout, claimsNaming, wordings, disagreementJudgements, keptComparisons } = loaded;
  return {
    keptComparisons,
    entities: { bySlug: entity.loadMany, slugs: rows => stored.entities.slugs(rows) },
    claims: {
      bySlug: claim.loadMany,
      about: (wanted, asOf) => map(claimsAbout.loadMany(wanted, asOf), chargeClaims),
      naming: (wanted, asOf) => map(claimsNaming.loadMany(wanted, asOf), chargeClaims),
    },
    wordings: async claims => {
      const found = await Promise.all(claims.map(one => wordings.load(one, null)));
      return new Map(claims.map(({ id }, place) => [id, found[place] ?? []]));
    },
    // what was compared depends on the nodes that it is about, whatever else is read for it
    disagreements: {
      parents: async (within, parents, acts) => {
        const found = await stored.disagreements.parents(within, parents, acts);
        dependencies.addNames(parents);
        dependencies.addCompared(
          found.map(({ row }) => row),
          now,
        );
        return found;
      },
      topicsAfter: async (...asked) => {
        charge(nothingMore);
        const topics = await reader.disagreements.topicsAfter(...asked);
        chargeFor(comparedAbout, topics.length);
        return topics;
      },
      topicsAmong: rows => {
        chargeFor(comparedAbout, rows.length);
        return reader.disagreements.topicsAmong(rows);
      },
      claims: async (spec, asOf, terms) => {
        charge(nothingMore);
        dependencies.addCompared(spec.topics, asOf);
        const claims = await stored.disagreements.claims(spec, asOf, terms);
        chargeFor(compared, claims.length);
        return claims;
      },
      merged: rows => stored.disagreements.merged(rows),
      related: (topics, asOf) => {
        dependencies.addCompared(topics, asOf);
        return stored.disagreements.related(topics, asOf);
      },
      generalContacts: () => stored.disagreements.generalContacts(),
      contactsOnDays: days => {
        chargeFor(metOnDays, days.size);
        return stored.disagreements.contactsOnDays(days);
      },
      sameSides: (topics, others, asOf) => {
        const isNow = asOf.saidBy === null && asOf.recordedBy === null;
        chargeFor(sharingSides, topics.length * others.length);
        if (!isNow) chargeFor(sidesThen, new Set([...topics, ...others]).size);
        dependencies.addCompared(topics, asOf);
        return stored.disagreements.sameSides(topics, others, asOf);
      },
      wholes: (nodes, asOf) => stored.disagreements.wholes(nodes, asOf),
      judgements: async (claims, recordedBy) => {
        const found = await Promise.all(claims.map(id => disagreementJudgements.load(id, recordedBy)));
        return found.flatMap(judgements => judgements ?? []);
      },
    },
  };
}
