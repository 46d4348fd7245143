import { toGlobalId } from '../../base/ids.ts';
import { map } from '../../base/maybe.ts';
import { findCorroboration } from '../../graph/ask/find-corroboration.ts';
import { canonicalIds } from '../../graph/ask/graph-reads.ts';
import { claimsAgree } from '../../model/readings/corroboration.ts';
import { disagreementList, disputeList } from '../connections/disagreement-list.ts';
import { itemsFor, spendOnReading } from '../cost.ts';
import type {
  ClaimResolvers,
  ClaimValueResolvers,
  DateValueResolvers,
  QualifierResolvers,
  TextValueResolvers,
  UnspecifiedValueResolvers,
  ValidTimeResolvers,
  WithdrawalResolvers,
} from '../generated/types.ts';
import { mostPerPage, toAsOf, toFirst } from '../input/query-arguments.ts';
import { entity, entityOrNull } from '../loaders/named-nodes.ts';
import { claim as loadClaim } from './connection.ts';
import { daysOf } from './dates.ts';

/** What corroboration costs for each claim that may agree, and for each that does. */
const [microsecondsBeside, microsecondsGrouped] = [6, 60];

export const Claim: ClaimResolvers = {
  id: claim => toGlobalId('Claim', claim.id),
  slug: claim => claim.id,
  assertedBounds: claim => daysOf(claim.assertedAt),
  subject: (claim, _args, context) => entity(context, claim.subject),
  object: (claim, _args, context) => entityOrNull(context, claim.object),
  document: (claim, _args, context) => entity<never>(context, claim.document),
  dataset: async (claim, _args, { loaders }) => loaders.datasetOfClaim.load(claim.id, null),
  carriedEvidence: async (claim, _args, { loaders }) => (await loaders.carried.load(claim.id, null)) ?? [],
  // what was never accepted is not shown beside what is
  supersedes: (claim, _args, { loaders }) =>
    claim.supersedes === null
      ? null
      : map(loaders.claim.load(claim.supersedes), async corrected => {
          if (claim.review !== 'accepted' || corrected?.review === 'accepted') return corrected;
          const accepted = await loaders.corrected.load(claim.id, null);
          return accepted && loaders.claim.load(accepted);
        }),
  proposer: async ({ id }, _args, { loaders }) => (await loaders.deeds.load(id, null))?.proposer ?? null,
  acceptance: async ({ id, review }, _args, { loaders }) =>
    review === 'accepted' ? ((await loaders.deeds.load(id, null))?.acceptance ?? null) : null,
  support: async ({ id }, _args, { loaders }) => loaders.support.load(id, null),
  supersession: async ({ id, withdrawal }, _args, { loaders }) => {
    if (!withdrawal?.supersededBy) return null;
    const deed = (await loaders.deeds.load(id, null))?.supersession ?? null;
    const claim = await loaders.claim.load(withdrawal.supersededBy);
    return { claim, by: deed?.by ?? null, at: withdrawal.at, reason: deed?.reason ?? null };
  },
  locators: ({ locators }) => locators ?? [],
  regards: ({ regards }, _args, context) => (regards ? context.loaders.claim.load(regards) : null),
  regardedBy: async ({ id }, { first, asOf }, { loaders }) => {
    const found =
      (await loaders.regarding.load(id, { first: toFirst(first, 'first', mostPerPage), asOf: toAsOf(asOf) })) ?? [];
    const claims = await loaders.claim.loadMany(found);
    return found.map(slug => claims.get(slug)).filter(claim => claim !== undefined);
  },
  corroboration: async (claim, args, context) => {
    const { loaders } = context;
    const about =
      (await loaders.claimsAbout.load({ subject: claim.subject, predicate: claim.predicate }, toAsOf(args.asOf))) ?? [];
    spendOnReading(context, itemsFor(microsecondsBeside * about.length));
    const objects = [claim, ...about].map(({ object }) => object).filter(object => object !== null);
    const canonicalId = await canonicalIds(loaders.reads, objects);
    const agreeing = about.filter(
      other => other.id === claim.id || claimsAgree(claim, other, loaders.vocabulary, canonicalId),
    );
    spendOnReading(context, itemsFor(microsecondsGrouped * agreeing.length));
    return findCorroboration(loaders.reads, agreeing);
  },
  disagreements: (claim, args, { loaders }) => disagreementList(loaders, 'claim', claim.id, args),
  disputes: (claim, args, { loaders }) => disputeList(loaders, 'claim', claim.id, args),
};

export const ValidTime: ValidTimeResolvers = {
  bounds: ({ edtf }) => daysOf(edtf),
};

export const DateValue: DateValueResolvers = {
  bounds: ({ edtf }) => daysOf(edtf),
};

export const Qualifier: QualifierResolvers = {
  entity: (qualifier, _args, context) => entity(context, qualifier.entity),
};

const valueTypes = {
  status: 'StatusValue',
  date: 'DateValue',
  count: 'CountValue',
  text: 'TextValue',
  unknown: 'UnspecifiedValue',
  none: 'UnspecifiedValue',
} as const;

export const ClaimValue: ClaimValueResolvers = {
  __resolveType: value => valueTypes[value.kind],
};

export const TextValue: TextValueResolvers = {
  language: ({ language }) => language ?? null,
};

export const UnspecifiedValue: UnspecifiedValueResolvers = {
  because: ({ kind }) => kind,
};

export const Withdrawal: WithdrawalResolvers = {
  supersededBy: (withdrawal, _args, context) =>
    withdrawal.supersededBy === null ? null : loadClaim(context, withdrawal.supersededBy),
};
