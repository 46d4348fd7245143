import fc from 'fast-check';

import { actorKinds, type EntityKind } from '../../../src/model/entity.ts';
import { listClaims, listEntities, listParticipations, spokenOf } from '../lists.ts';
import { asOfReference, aView, toAsOfInput } from '../times.ts';
import { aPage, askPages, connection, cut, edgeClaims, edgeFrom, edgeOf, pageOf } from './pages.ts';
import {
  aClaimFilter,
  aClaimOrder,
  anEntityFilter,
  anEntityOrder,
  asEntered,
  family,
  latestSaid,
  toFilterInput,
  toOrderInput,
} from './question.ts';

/** Lists from the root. */

const kindsOf: Readonly<Record<string, readonly EntityKind[] | null>> = {
  entities: null,
  actors: actorKinds,
  persons: ['person'],
  organizations: ['organization'],
  states: ['state'],
  offices: ['office'],
  unnamedSources: ['unnamed-source'],
  channels: ['channel'],
  events: ['event'],
  places: ['place'],
  agreements: ['agreement'],
  documents: ['document'],
};

/** What only a filter of nodes can ask stands in one beside the rest. */
// biome-ignore lint/suspicious/noExplicitAny: as it is sent
function ofChannels(filter: any) {
  if (filter === null || filter === undefined) return filter;
  const { kind, publisher, date, speaks, and, ...own } = filter;
  return { ...own, and: [...(and ?? []), { kind, publisher, date, speaks }] };
}

const nodes = family({
  name: 'nodes from the root',
  questions: fc.record({
    field: fc.constantFrom('entities', ...Object.keys(kindsOf)),
    filter: anEntityFilter,
    order: anEntityOrder,
    view: aView,
    page: aPage,
    claimOrder: aClaimOrder,
  }),
  ask: async (ask, { field, filter, order, view, page, claimOrder }, at) => {
    // channels take a filter of their own, which takes those of nodes
    const type = field === 'channels' ? 'ChannelFilter' : 'EntityFilter';
    const document = `query($first: Int!, $after0: String, $filter: ${type}, $order: EntityOrder, $asOf: AsOf, $claimOrder: ClaimOrder) {
      n0: ${field}(first: $first, after: $after0, filter: $filter, orderBy: $order, asOf: $asOf) ${connection(`node { slug } ${edgeClaims}`)}
    }`;
    const variables = {
      filter: field === 'channels' ? ofChannels(toFilterInput(filter)) : toFilterInput(filter),
      order: toOrderInput(order),
      asOf: toAsOfInput(view, at),
      claimOrder: toOrderInput(claimOrder),
    };
    const [list] = await askPages(ask, document, variables, page);
    return pageOf(list!, edgeOf);
  },
  answer: (world, { field, filter, order, view, page, claimOrder }) => {
    const asOf = asOfReference(view);
    const kinds = kindsOf[field]!;
    const matching = listEntities(world, filter ?? {}, order ?? asEntered, asOf).filter(
      ({ kind }) => kinds === null || kinds.includes(kind),
    );
    const listed = view === null ? matching : spokenOf(world, matching, asOf);
    return cut(listed, page, ({ id }) =>
      edgeFrom(
        id,
        listParticipations(
          world,
          { node: id, roles: null },
          { filter: filter?.claims ?? {}, order: claimOrder ?? latestSaid, asOf },
        ),
      ),
    );
  },
});

const claims = family({
  name: 'claims from the root',
  questions: fc.record({ filter: aClaimFilter, order: aClaimOrder, view: aView, page: aPage }),
  ask: async (ask, { filter, order, view, page }, at) => {
    const document = `query($first: Int!, $after0: String, $filter: ClaimFilter, $order: ClaimOrder, $asOf: AsOf) {
      n0: claims(first: $first, after: $after0, filter: $filter, orderBy: $order, asOf: $asOf) ${connection('node { slug }')}
    }`;
    const variables = { filter: toFilterInput(filter), order: toOrderInput(order), asOf: toAsOfInput(view, at) };
    const [list] = await askPages(ask, document, variables, page);
    return pageOf(list!, ({ node }) => node.slug);
  },
  answer: (world, { filter, order, view, page }) =>
    cut(listClaims(world, filter ?? {}, order ?? latestSaid, asOfReference(view)), page, ({ id }) => id),
});

export const rootFamilies = [nodes, claims];
