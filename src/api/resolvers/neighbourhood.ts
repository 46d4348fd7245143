import { all, map } from '../../base/maybe.ts';
import { searched } from '../../model/relations.ts';
import { edgeClaimList } from '../connections/lists.ts';
import { spend } from '../cost.ts';
import type {
  FacetCountResolvers,
  NeighbourhoodEdgeResolvers,
  NeighbourhoodNodeResolvers,
  NeighbourhoodResolvers,
  RelatedNodeResolvers,
} from '../generated/types.ts';
import { entity, entityOrNull } from '../loaders/named-nodes.ts';

export const Neighbourhood: NeighbourhoodResolvers = {
  nodes: ({ nodes, filter, asOf }, _args, context) => {
    spend(context, nodes.length);
    return nodes.map(node => ({ ...node, filter, asOf }));
  },
  edges: (drawing, _args, context) =>
    map(drawing.edges(drawing), found => {
      spend(context, found.length);
      return found;
    }),
  truncated: ({ truncatedReason }) => map(truncatedReason(), reason => reason !== null),
  truncatedReason: ({ truncatedReason }) => truncatedReason(),
};

export const NeighbourhoodNode: NeighbourhoodNodeResolvers = {
  node: ({ id }, _args, context) => entity(context, id),
  leftOut: ({ leftOut }) => leftOut(),
  degree: ({ id, filter, asOf }, _args, { loaders }) => loaders.drawnDegree.load(id, { filter, asOf }),
};

export const NeighbourhoodEdge: NeighbourhoodEdgeResolvers = {
  from: (edge, _args, context) => entity(context, edge.from),
  to: (edge, _args, context) => entity(context, edge.to),
  claims: ({ from, to, drawing: { passing, filter, asOf } }, args, { loaders }) =>
    edgeClaimList(loaders, { node: from, neighbour: to }, { relation: searched(passing), filter, asOf }, args),
};

export const RelatedNode: RelatedNodeResolvers = {
  node: ({ id }, _args, context) => entity(context, id),
};

export const FacetCount: FacetCountResolvers = {
  node: ({ nodes: [only, ...others] }, _args, context) =>
    entityOrNull(context, others.length === 0 ? (only ?? null) : null),
  nodes: ({ nodes }, _args, context) => all(nodes.map(id => entity<never>(context, id))),
};
