import fc from 'fast-check';

import type { EntityId } from '../../../src/base/ids.ts';
import { type ParticipantRole, participantRoles } from '../../../src/model/list-query.ts';
import { idsOfKind } from '../cast.ts';
import { listEntities, listNeighbours, listParticipations, sortClaims, sortEntities, spokenOf } from '../lists.ts';
import { asOfReference, aView, toAsOfInput } from '../times.ts';
import { entityOf } from '../world.ts';
import { aPage, askPages, connection, cut, edgeClaims, edgeFrom, edgeOf, pageOf } from './pages.ts';
import {
  aClaimFilter,
  aClaimOrder,
  anEntityFilter,
  anEntityOrder,
  asEntered,
  family,
  latestSaid,
  toEnum,
  toFilterInput,
  toOrderInput,
} from './question.ts';
import { kindsOfType, relationFields } from './relations.ts';
import { fitting } from './roots.ts';

/** Lists that start from nodes, several at once, so that they are read in batches. */

/** Of any type no more than two: the code for a list of each would be too large to be compiled. */
const fewOfType = (type: string) =>
  fc.uniqueArray(fc.constantFrom(...idsOfKind(...kindsOfType[type]!)), {
    minLength: 1,
    maxLength: type === 'Entity' ? 2 : 3,
  });

/** One list `n0`, `n1` … for each node. */
const forEach = (nodes: readonly EntityId[], type: string, field: (index: number) => string) =>
  nodes
    .map((node, index) => `n${index}: entity(slug: "${node}") { ... on ${type} { list: ${field(index)} } }`)
    .join('\n');
const afters = (nodes: readonly EntityId[]) => nodes.map((_, index) => `$after${index}: String`).join(', ');

const everyRelation = Object.entries(relationFields).flatMap(([type, fields]) =>
  Object.keys(fields).map(field => ({ type, field })),
);
const neighbours = family({
  name: 'neighbours',
  questions: fc.oneof(
    ...everyRelation.map(({ type, field }) =>
      fc.record({
        type: fc.constant(type),
        field: fc.constant(field),
        nodes: fewOfType(type),
        filter: aClaimFilter,
        order: anEntityOrder,
        view: aView,
        page: aPage,
        claimOrder: aClaimOrder,
      }),
    ),
  ),
  ask: async (ask, { type, field, nodes, filter, order, view, page, claimOrder }, at) => {
    const list = (index: number) =>
      `${field}(first: $first, after: $after${index}, filter: $filter, orderBy: $order, asOf: $asOf) ${connection(`node { slug } ${edgeClaims}`)}`;
    const document = `query($first: Int!, ${afters(nodes)}, $filter: ClaimFilter, $order: EntityOrder, $asOf: AsOf, $claimOrder: ClaimOrder) {
      ${forEach(nodes, type, list)}
    }`;
    const variables = {
      filter: toFilterInput(filter),
      order: toOrderInput(order),
      asOf: toAsOfInput(view, at),
      claimOrder: toOrderInput(claimOrder),
    };
    return (await askPages(ask, document, variables, page)).map(found => pageOf(found, edgeOf));
  },
  answer: (world, { type, field, nodes, filter, order, view, page, claimOrder }) =>
    nodes.map(node => {
      const edges = listNeighbours(world, node, relationFields[type]![field]!, {
        filter: filter ?? {},
        asOf: asOfReference(view),
      });
      const found = [...edges.keys()].map(id => entityOf(world, id));
      return cut(sortEntities(world, found, order ?? asEntered), page, ({ id }) =>
        edgeFrom(id, sortClaims(world, [...edges.get(id)!], claimOrder ?? latestSaid)),
      );
    }),
});

const anyRoles: fc.Arbitrary<readonly ParticipantRole[] | null> = fc.option(
  fc.uniqueArray(fc.constantFrom(...participantRoles), { maxLength: 4 }),
  { nil: null },
);
const listField = (type: string, field: string, roles: readonly ParticipantRole[], predicate?: string) =>
  fc.record({
    type: fc.constant(type),
    field: fc.constant(field),
    roles: fc.constant<readonly ParticipantRole[] | null>(roles),
    predicate: fc.constant(predicate),
  });
const aListOfClaims = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      type: fc.constant('Entity'),
      field: fc.constant('claims'),
      roles: anyRoles,
      predicate: fc.constant<string | undefined>(undefined),
    }),
  },
  listField('Actor', 'statements', ['speaker']),
  listField('Channel', 'statusClaims', ['subject'], 'has-status'),
  listField('Document', 'carriedClaims', ['document']),
);
const claims = family({
  name: 'claims of nodes',
  questions: aListOfClaims.chain(list =>
    fc.record({
      list: fc.constant(list),
      nodes: fewOfType(list.type),
      filter: aClaimFilter,
      order: aClaimOrder,
      view: aView,
      page: aPage,
    }),
  ),
  ask: async (ask, { list: { type, field, roles }, nodes, filter, order, view, page }, at) => {
    const role = field === 'claims' ? 'role: $role, ' : '';
    const list = (index: number) =>
      `${field}(${role}first: $first, after: $after${index}, filter: $filter, orderBy: $order, asOf: $asOf) ${connection('node { slug }')}`;
    const roleVariable = field === 'claims' ? '$role: [ParticipantRole!], ' : '';
    const document = `query(${roleVariable}$first: Int!, ${afters(nodes)}, $filter: ClaimFilter, $order: ClaimOrder, $asOf: AsOf) {
      ${forEach(nodes, type, list)}
    }`;
    const variables = {
      role: roles === null ? null : roles.map(toEnum),
      filter: toFilterInput(filter),
      order: toOrderInput(order),
      asOf: toAsOfInput(view, at),
    };
    return (await askPages(ask, document, variables, page)).map(found => pageOf(found, ({ node }) => node.slug));
  },
  answer: (world, { list: { roles, predicate }, nodes, filter, order, view, page }) =>
    nodes.map(node => {
      const within = { and: [filter ?? {}, predicate ? { predicate: [predicate] } : {}] };
      const found = listParticipations(
        world,
        { node, roles },
        { filter: within, order: order ?? latestSaid, asOf: asOfReference(view) },
      );
      return cut(found, page, ({ id }) => id);
    }),
});

const published = family({
  name: 'published documents',
  questions: fc.record({
    nodes: fewOfType('Organization'),
    filter: anEntityFilter.map(filter => fitting('documents', filter)),
    order: anEntityOrder,
    view: aView,
    page: aPage,
    claimOrder: aClaimOrder,
  }),
  ask: async (ask, { nodes, filter, order, view, page, claimOrder }, at) => {
    const list = (index: number) =>
      `publishedDocuments(first: $first, after: $after${index}, filter: $filter, orderBy: $order, asOf: $asOf) ${connection(`node { slug } ${edgeClaims}`)}`;
    const document = `query($first: Int!, ${afters(nodes)}, $filter: DocumentFilter, $order: EntityOrder, $asOf: AsOf, $claimOrder: ClaimOrder) {
      ${forEach(nodes, 'Organization', list)}
    }`;
    const variables = {
      filter: toFilterInput(filter),
      order: toOrderInput(order),
      asOf: toAsOfInput(view, at),
      claimOrder: toOrderInput(claimOrder),
    };
    return (await askPages(ask, document, variables, page)).map(found => pageOf(found, edgeOf));
  },
  answer: (world, { nodes, filter, order, view, page, claimOrder }) => {
    const asOf = asOfReference(view);
    const matching = listEntities(world, filter ?? {}, order ?? asEntered, asOf);
    const listed = view === null ? matching : spokenOf(world, matching, asOf);
    return nodes.map(node => {
      const own = listed.filter(
        document => document.kind === 'document' && world.read(document.publisher) === world.read(node),
      );
      return cut(own, page, ({ id }) =>
        edgeFrom(
          id,
          listParticipations(
            world,
            { node: id, roles: null },
            { filter: filter?.claims ?? {}, order: claimOrder ?? latestSaid, asOf },
          ),
        ),
      );
    });
  },
});

export const nodeFamilies = [neighbours, claims, published];
