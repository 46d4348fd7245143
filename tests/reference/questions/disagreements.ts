import fc from 'fast-check';

import { disagreementTypes } from '../../../src/model/readings/disagreement.ts';
import { listDisagreements, listDisputes } from '../disagreements.ts';
import { asOfReference, aView, toAsOfInput } from '../times.ts';
import { aPage, askPages, connection, cut, pageOf } from './pages.ts';
import { aHub, family, fewNodes, fromEnum, toEnum } from './question.ts';

/** Disagreements in the whole graph, about nodes and with claims. */

const item = connection('node { type scope left { slug } right { slug } judgement { verdict } }');
type Edge = {
  readonly node: {
    readonly type: string;
    readonly scope: string;
    readonly left: { readonly slug: string };
    readonly right: { readonly slug: string };
    readonly judgement: { readonly verdict: string } | null;
  };
};
const itemOf = ({ node: { type, scope, left, right, judgement } }: Edge) => ({
  type: fromEnum(type),
  scope: fromEnum(scope),
  left: left.slug,
  right: right.slug,
  verdict: judgement && fromEnum(judgement.verdict),
});

const everywhere = family({
  name: 'disagreements everywhere',
  questions: fc.record({
    types: fc.option(fc.subarray([...disagreementTypes]), { nil: null }),
    view: aView,
    page: aPage,
  }),
  ask: async (ask, { types, view, page }, at) => {
    const document = `query($first: Int!, $after0: String, $type: [DisagreementType!], $asOf: AsOf) {
      n0: disagreements(first: $first, after: $after0, type: $type, asOf: $asOf) ${item}
    }`;
    const variables = { type: types?.map(toEnum) ?? null, asOf: toAsOfInput(view, at) };
    return (await askPages(ask, document, variables, page)).map(list => pageOf(list, itemOf));
  },
  answer: (world, { types, view, page }) => [
    cut(
      listDisagreements(world, { within: { kind: 'graph' }, types, asOf: asOfReference(view) }),
      page,
      found => found,
    ),
  ],
});

const aboutNodes = family({
  name: 'disagreements about nodes',
  questions: fc.record({ nodes: fewNodes, view: aView, page: aPage }),
  ask: async (ask, { nodes, view, page }, at) => {
    const lists = nodes.map(
      (node, index) =>
        `n${index}: entity(slug: "${node}") { list: disagreements(first: $first, after: $after${index}, asOf: $asOf) ${item} }`,
    );
    const afters = nodes.map((_, index) => `$after${index}: String`).join(', ');
    const document = `query($first: Int!, ${afters}, $asOf: AsOf) { ${lists.join('\n')} }`;
    const found = await askPages(ask, document, { asOf: toAsOfInput(view, at) }, page);
    return found.map(list => pageOf(list, itemOf));
  },
  answer: (world, { nodes, view, page }) =>
    nodes.map(node =>
      cut(
        listDisagreements(world, { within: { kind: 'topic', node }, types: null, asOf: asOfReference(view) }),
        page,
        found => found,
      ),
    ),
});

const withClaims = family({
  name: 'disagreements with claims',
  questions: fc.record({ view: aView }),
  ask: async (ask, { view }, at) => {
    const { claims } = await ask(
      `query($asOf: AsOf) { claims(first: 100) { nodes { slug disagreements(first: 100, asOf: $asOf) ${item} } } }`,
      { asOf: toAsOfInput(view, at) },
    );
    return Object.fromEntries(
      // biome-ignore lint/suspicious/noExplicitAny: as asked for above
      claims.nodes.map(({ slug, disagreements }: any) => [slug, pageOf(disagreements, itemOf)]),
    );
  },
  answer: (world, { view }) => {
    const standing = world.claims.filter(({ withdrawal, review }) => withdrawal === null && review === 'accepted');
    return Object.fromEntries(
      standing.map(({ id }) => [
        id,
        cut(
          listDisagreements(world, { within: { kind: 'claim', id }, types: null, asOf: asOfReference(view) }),
          { first: 100, skip: 0, backwards: false },
          found => found,
        ),
      ]),
    );
  },
});

const dispute = connection(`node { slug type scope subject { slug } otherSubject { slug } judgements { verdict }
  sides { claimCount claims(first: 100) { slug } holderCount holders(first: 100) { slug } } }`);
type Named = { readonly slug: string };
type DisputeEdge = {
  readonly node: Named & {
    readonly type: string;
    readonly scope: string;
    readonly subject: Named;
    readonly otherSubject: Named | null;
    readonly judgements: readonly unknown[];
    readonly sides: readonly { readonly claims: readonly Named[]; readonly holders: readonly Named[] }[];
  };
};
const disputeOf = ({ node }: DisputeEdge) => ({
  slug: node.slug,
  type: fromEnum(node.type),
  scope: fromEnum(node.scope),
  subject: node.subject.slug,
  otherSubject: node.otherSubject?.slug ?? null,
  sides: node.sides.map(({ claims, holders }) => ({
    claims: claims.map(({ slug }) => slug),
    holders: holders.map(({ slug }) => slug).sort(),
  })),
  judged: node.judgements.length,
});

const disputesEverywhere = family({
  name: 'disputes everywhere',
  questions: fc.record({
    types: fc.option(fc.subarray([...disagreementTypes]), { nil: null }),
    view: aView,
    page: aPage,
  }),
  ask: async (ask, { types, view, page }, at) => {
    const document = `query($first: Int!, $after0: String, $type: [DisagreementType!], $asOf: AsOf) {
      n0: disputes(first: $first, after: $after0, type: $type, asOf: $asOf) ${dispute}
    }`;
    const variables = { type: types?.map(toEnum) ?? null, asOf: toAsOfInput(view, at) };
    return (await askPages(ask, document, variables, page)).map(list => pageOf(list, disputeOf));
  },
  answer: (world, { types, view, page }) => [
    cut(listDisputes(world, { within: { kind: 'graph' }, types, asOf: asOfReference(view) }), page, found => found),
  ],
});

const disputesAboutNodes = family({
  name: 'disputes about nodes',
  questions: fc.record({ node: aHub, view: aView, page: aPage }),
  ask: async (ask, { node, view, page }, at) => {
    const document = `query($first: Int!, $after0: String, $asOf: AsOf) {
      n0: entity(slug: "${node}") { list: disputes(first: $first, after: $after0, asOf: $asOf) ${dispute} }
    }`;
    const found = await askPages(ask, document, { asOf: toAsOfInput(view, at) }, page);
    return found.map(list => pageOf(list, disputeOf));
  },
  answer: (world, { node, view, page }) => [
    cut(
      listDisputes(world, { within: { kind: 'topic', node }, types: null, asOf: asOfReference(view) }),
      page,
      found => found,
    ),
  ],
});

export const disagreementFamilies = [everywhere, aboutNodes, withClaims, disputesEverywhere, disputesAboutNodes];
