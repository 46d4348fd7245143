import type { EntityId } from '../../base/ids.ts';
import { type ChannelFacet, channelFacets, countChannels } from '../../graph/ask/channels-by-status.ts';
import { type AsOf, type ClaimFilter, now } from '../../model/list-query.ts';
import type { FacetCount, FacetField } from '../../store/read/claim-facets.ts';
import type { Loaders } from '../loaders/row-loaders.ts';

type AskedFacet = FacetField | ChannelFacet;
type CountedFacet = { readonly field: AskedFacet; readonly counts: readonly FacetCount[] };

const mostCounts = 100;
const countsChannels = (field: AskedFacet): field is ChannelFacet =>
  (channelFacets as readonly string[]).includes(field);

/** Claims and channels counted, in the order of the fields, now or as of a point of view. Channels are read once for all fields. */
export async function countFacets(
  loaders: Loaders,
  fields: readonly AskedFacet[],
  filter: ClaimFilter,
  asOf: AsOf | null,
): Promise<CountedFacet[]> {
  const ofChannels = fields.filter(countsChannels);
  const channels = ofChannels.length > 0 ? await countChannels(channelReads(loaders, filter, asOf), ofChannels) : null;
  return Promise.all(
    fields.map(async field => ({
      field,
      counts: countsChannels(field)
        ? channels!
            .get(field)!
            .slice(0, mostCounts)
            .map(count => ({ ...count, nodes: [] }))
        : await loaders.reader.claims.facet(field, filter, asOf ?? now),
    })),
  );
}

function channelReads(loaders: Loaders, filter: ClaimFilter, asOf: AsOf | null) {
  const about = Object.keys(filter).length > 0 ? { claims: filter } : {};
  const view = asOf ?? now;
  // as lists of channels do
  const spec = { filter: about, asOf: view, order: null, spokenOfOnly: asOf !== null };
  return {
    page: (page: Parameters<Loaders['reader']['entities']['page']>[1]['page']) =>
      loaders.reader.entities.page(['channel'], { ...spec, page }),
    statuses: loaders.statusesAsOf(view),
    entities: async (ids: readonly EntityId[]) => loaders.entity.loadMany(ids),
  };
}
