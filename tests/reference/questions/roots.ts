import fc from 'fast-check';

import { actorKinds, type EntityKind } from '../../../src/model/entity.ts';
import type { EntityFilter } from '../../../src/model/list-query.ts';
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

/** What the filter of each list takes beside what all do; that of nodes of every kind takes everything. */
const spoken: readonly (keyof EntityFilter)[] = ['speaks'];
const filterOf: Readonly<Record<string, readonly [string, readonly (keyof EntityFilter)[]]>> = {
  actors: ['ActorFilter', ['kind', 'organizationKind', 'officeKind', 'speaks']],
  persons: ['PersonFilter', spoken],
  organizations: ['OrganizationFilter', ['organizationKind', 'speaks']],
  states: ['StateFilter', spoken],
  offices: ['OfficeFilter', ['officeKind', 'speaks']],
  unnamedSources: ['UnnamedSourceFilter', spoken],
  channels: ['ChannelFilter', ['channelKind', 'level', 'domain', 'party']],
  events: ['EventFilter', ['eventKind', 'date']],
  places: ['PlaceFilter', ['placeKind']],
  agreements: ['AgreementFilter', ['agreementKind', 'date']],
  documents: ['DocumentFilter', ['publisher', 'language', 'date']],
};

/** What a filter asks that the list takes. */
export function fitting(field: string, filter: EntityFilter | null): EntityFilter | null {
  const own = filterOf[field]?.[1];
  if (filter === null || own === undefined) return filter;
  const prune = (part: EntityFilter): EntityFilter => {
    const { and, or, not, name, claims, kind } = part;
    return {
      ...Object.fromEntries(own.filter(key => part[key] !== undefined).map(key => [key, part[key]])),
      ...(name !== undefined && { name }),
      ...(claims && { claims }),
      ...(and && { and: and.map(prune) }),
      ...(or && { or: or.map(prune) }),
      ...(not && { not: prune(not) }),
      ...(kind && own.includes('kind') && { kind: kind.filter(one => actorKinds.includes(one as never)) }),
    };
  };
  return prune(filter);
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
    const type = filterOf[field]?.[0] ?? 'EntityFilter';
    const document = `query($first: Int!, $after0: String, $filter: ${type}, $order: EntityOrder, $asOf: AsOf, $claimOrder: ClaimOrder) {
      n0: ${field}(first: $first, after: $after0, filter: $filter, orderBy: $order, asOf: $asOf) ${connection(`node { slug } ${edgeClaims}`)}
    }`;
    const variables = {
      filter: toFilterInput(fitting(field, filter)),
      order: toOrderInput(order),
      asOf: toAsOfInput(view, at),
      claimOrder: toOrderInput(claimOrder),
    };
    const [list] = await askPages(ask, document, variables, page);
    return pageOf(list!, edgeOf);
  },
  answer: (world, { field, filter: asked, order, view, page, claimOrder }) => {
    const filter = fitting(field, asked);
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
