import type { Context } from '../context.ts';
import type { DatasetResolvers } from '../generated/types.ts';
import type { DatasetParent } from '../parents.ts';

export const Dataset: DatasetResolvers = {
  claimCount: async (dataset, _args, context) => (await countsOf(dataset, context)).claims,
  nodeCount: async (dataset, _args, context) => (await countsOf(dataset, context)).nodes,
  documentCount: async (dataset, _args, context) => (await countsOf(dataset, context)).documents,
};

async function countsOf({ id }: DatasetParent, { loaders }: Context) {
  return (await loaders.datasetCounts.load(id, null))!;
}
