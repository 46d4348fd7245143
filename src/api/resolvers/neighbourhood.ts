import { relations } from '../../model/relations.ts';
import { edgeClaimList } from '../connections/lists.ts';
import type {
  FacetCountResolvers,
  NeighbourhoodEdgeResolvers,
  NeighbourhoodNodeResolvers,
  NeighbourhoodResolvers,
  RelatedNodeResolvers,
} from '../generated/types.ts';
import { spend } from '../limits/operation-limits.ts';
import { entity, entityOrNull } from '../loaders/named-nodes.ts';

export const Neighbourhood: NeighbourhoodResolvers = {
  nodes: ({ nodes }, _args, context) => {
    spend(context, nodes.length);
    return nodes;
  },
  edges: ({ edges, filter, asOf }, _args, context) => {
    spend(context, edges.length);
    return edges.map(edge => ({ ...edge, filter, asOf }));
  },
  truncated: ({ truncatedReason }) => truncatedReason !== null,
};

export const NeighbourhoodNode: NeighbourhoodNodeResolvers = {
  node: ({ id }, _args, context) => entity(context, id),
};

export const NeighbourhoodEdge: NeighbourhoodEdgeResolvers = {
  from: (edge, _args, context) => entity(context, edge.from),
  to: (edge, _args, context) => entity(context, edge.to),
  claims: ({ from, to, filter, asOf }, args, { loaders }) =>
    edgeClaimList(loaders, { node: from, neighbour: to }, { relation: relations.searched, filter, asOf }, args),
};

export const RelatedNode: RelatedNodeResolvers = {
  node: ({ id }, _args, context) => entity(context, id),
};

export const FacetCount: FacetCountResolvers = {
  node: ({ publisher }, _args, context) => entityOrNull(context, publisher),
};
