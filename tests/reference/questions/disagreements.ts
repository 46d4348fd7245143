import fc from 'fast-check';

import { disagreementTypes } from '../../../src/model/readings/disagreement.ts';
import { listDisagreements } from '../disagreements.ts';
import { asOfReference, aView, toAsOfInput } from '../times.ts';
import { aPage, askPages, connection, cut, pageOf } from './pages.ts';
import { family, fewNodes, fromEnum, toEnum } from './question.ts';

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
    cut(listDisagreements(world, { kind: 'graph' }, types, asOfReference(view)), page, found => found),
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
      cut(listDisagreements(world, { kind: 'topic', node }, null, asOfReference(view)), page, found => found),
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
          listDisagreements(world, { kind: 'claim', id }, null, asOfReference(view)),
          { first: 100, skip: 0 },
          found => found,
        ),
      ]),
    );
  },
});

export const disagreementFamilies = [everywhere, aboutNodes, withClaims];
