import { all } from '../../base/maybe.ts';
import { holdersOf } from '../../model/claim.ts';
import type { AttributionResolvers, RelayResolvers } from '../generated/types.ts';
import { entity, entityOrNull } from '../loaders/named-nodes.ts';

export const Attribution: AttributionResolvers = {
  speaker: (attribution, _args, context) => entityOrNull<never>(context, attribution.speaker),
  speakers: (attribution, _args, context) =>
    all(attribution.speaker === null ? [] : holdersOf({ attribution }).map(id => entity<never>(context, id))),
  office: (attribution, _args, context) => entityOrNull<never>(context, attribution.office),
  organization: (attribution, _args, context) => entityOrNull<never>(context, attribution.organization),
  party: (attribution, _args, context) => entityOrNull<never>(context, attribution.party),
  occasion: (attribution, _args, context) => entityOrNull<never>(context, attribution.occasion),
  publisher: (attribution, _args, context) => entity<never>(context, attribution.publisher),
};

export const Relay: RelayResolvers = {
  actor: (relay, _args, context) => entity<never>(context, relay.actor),
};
