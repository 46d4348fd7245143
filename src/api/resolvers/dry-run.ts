import { formatDay } from '../../base/edtf.ts';
import { all } from '../../base/maybe.ts';
import type { DryRunResolvers, PathEffectResolvers, StatusEffectResolvers } from '../generated/types.ts';
import { entity } from '../loaders/named-nodes.ts';
import { claim } from './connection.ts';

export const DryRun: DryRunResolvers = {
  claims: ({ claims }, _args, context) => all(claims.map(id => claim(context, id))),
  entities: ({ entities }, _args, context) => all(entities.map(id => entity(context, id))),
};

export const StatusEffect: StatusEffectResolvers = {
  channel: ({ channel }, _args, context) => entity<never>(context, channel),
  from: ({ from }) => formatDay(from),
  to: ({ to }) => formatDay(to),
};

export const PathEffect: PathEffectResolvers = {
  from: ({ from }, _args, context) => entity(context, from),
  to: ({ to }, _args, context) => entity(context, to),
};
