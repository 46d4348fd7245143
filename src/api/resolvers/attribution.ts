import type { AttributionResolvers, RelayResolvers } from '../generated/types.ts';
import { entity, entityOrNull } from '../loaders/named-nodes.ts';

export const Attribution: AttributionResolvers = {
  speaker: (attribution, _args, context) => entityOrNull<never>(context, attribution.speaker),
  office: (attribution, _args, context) => entityOrNull<never>(context, attribution.office),
  organization: (attribution, _args, context) => entityOrNull<never>(context, attribution.organization),
  party: (attribution, _args, context) => entityOrNull<never>(context, attribution.party),
  occasion: (attribution, _args, context) => entityOrNull<never>(context, attribution.occasion),
  publisher: (attribution, _args, context) => entity<never>(context, attribution.publisher),
};

export const Relay: RelayResolvers = {
  actor: (relay, _args, context) => entity<never>(context, relay.actor),
};
