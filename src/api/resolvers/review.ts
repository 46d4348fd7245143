import { map } from '../../base/maybe.ts';
import type { ReviewItemResolvers } from '../generated/types.ts';
import { entity } from '../loaders/named-nodes.ts';
import type { Document } from '../parents.ts';
import { claim } from './connection.ts';

export const ReviewItem: ReviewItemResolvers = {
  claim: (item, _args, context) => (item.kind === 'claim' ? claim(context, item.claim) : null),
  entity: (item, _args, context) => (item.kind === 'claim' ? null : entity(context, item.entity)),
  description: async (item, _args, { loaders }) => {
    if (item.kind !== 'description') return null;
    const found = (await loaders.descriptions.load(item.entity, null)) ?? [];
    return found.find(({ revision }) => revision === item.change.revision) ?? null;
  },
  version: (item, _args, context) =>
    item.kind === 'version'
      ? map(entity<Document>(context, item.entity), ({ versions, rights }) => {
          const found = versions.find(({ sha256 }) => sha256 === item.version);
          return found ? { ...found, rights } : null;
        })
      : null,
};
