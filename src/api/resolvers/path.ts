import { map } from '../../base/maybe.ts';
import { spend } from '../cost.ts';
import type { PathHopResolvers, PathResolvers, PathSearchResolvers } from '../generated/types.ts';
import { entity } from '../loaders/named-nodes.ts';
import { claimCoverage } from './connection.ts';

export const PathSearch: PathSearchResolvers = {
  paths: ({ paths }, _args, context) => {
    spend(context, paths.length);
    return paths;
  },
  truncated: search => search.truncatedReason !== null,
};

export const Path: PathResolvers = {
  length: path => path.hops.length,
};

export const PathHop: PathHopResolvers = {
  from: (hop, _args, context) => entity(context, hop.from),
  to: (hop, _args, context) => entity(context, hop.to),
  claim: (hop, _args, { loaders }) => map(loaders.claimAt.load(hop.claim), claim => claim!),
  coverage: ({ claim, validAt }, _args, { loaders }) =>
    validAt === null ? null : map(loaders.claimAt.load(claim), found => claimCoverage(found!, validAt)),
};
