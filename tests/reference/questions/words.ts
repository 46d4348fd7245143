import fc from 'fast-check';

import { searchTypes } from '../../../src/model/search/search-query.ts';
import { countClaims, type FacetField, facetFields } from '../facets.ts';
import { found } from '../search.ts';
import { asOfReference, aView, toAsOfInput } from '../times.ts';
import { aClaimFilter, family, fromEnum, toEnum, toFilterInput } from './question.ts';

/** Full text, by what it finds, and facets. */

const aWord = fc.constantFrom(
  ...[
    'hotline',
    'Hotlin',
    'line',
    'lines',
    'border',
    'bordr',
    'quill',
    'Quil',
    'ada',
    'a',
    'квилл',
    'tarn',
    'Bo',
    'brdge',
    'statment',
    'hotlien rnag',
  ],
  ...[
    'U.S.',
    'us',
    'NA',
    'northland',
    'norhtland',
    'northland armed forces',
    'na',
    'deconfliction',
    'red',
    'the red line',
  ],
  ...['rang', 'dawn', 'says', 'bri*', 'herald', 'heralds', 'spring', 'officials', 'ford bridge', 'briefing', 'wind'],
  ...['"rang at dawn"', '"dawn at"', '“the line”', 'between', 'nothing', 'ete', '📞', 'deconfliction line', 'army'],
);
const aText = fc.array(aWord, { minLength: 1, maxLength: 3 }).map(words => words.join(' '));

type Hit = { readonly __typename: string; readonly slug: string };

const fullText = family({
  name: 'full text',
  questions: fc.record({
    text: fc.oneof({ weight: 3, arbitrary: aWord }, aText),
    types: fc.option(fc.subarray([...searchTypes]), { nil: null, freq: 2 }),
    view: aView,
  }),
  ask: async (ask, { text, types, view }, at) => {
    const { search } = await ask(
      `query($text: String!, $types: [SearchType!], $asOf: AsOf) {
        search(query: $text, first: 100, types: $types, asOf: $asOf) {
          totalCount totalCountIsCapped nodes { ... on Entity { slug } ... on Claim { slug } }
        }
      }`,
      { text, types: types?.map(toEnum) ?? null, asOf: toAsOfInput(view, at) },
    );
    const { nodes, ...counted } = search;
    return { ...counted, found: nodes.map(({ slug }: Hit) => slug).sort() };
  },
  answer: (world, { text, types, view }) => {
    const hits = found(world, text, { types, asOf: asOfReference(view), spokenOfOnly: view !== null });
    return { totalCount: hits.length, totalCountIsCapped: false, found: hits };
  },
});

const facets = family({
  name: 'facets',
  questions: fc.record({
    fields: fc.option(fc.subarray([...facetFields]), { nil: null }),
    filter: aClaimFilter,
    view: aView,
  }),
  ask: async (ask, { fields, filter, view }, at) => {
    const data = await ask(
      `query($fields: [FacetField!], $filter: ClaimFilter, $asOf: AsOf) {
        facets(fields: $fields, filter: $filter, asOf: $asOf) { field counts { value count node { slug } nodes { slug } } }
      }`,
      { fields: fields?.map(toEnum) ?? null, filter: toFilterInput(filter), asOf: toAsOfInput(view, at) },
    );
    // biome-ignore lint/suspicious/noExplicitAny: as asked for above
    return data.facets.map(({ field, counts }: any) => ({
      field: fromEnum(field),
      // biome-ignore lint/suspicious/noExplicitAny: as asked for above
      counts: counts.map(({ node, nodes, ...rest }: any) => ({
        ...rest,
        node: node?.slug ?? null,
        nodes: nodes.map(({ slug }: { slug: string }) => slug),
      })),
    }));
  },
  answer: (world, { fields, filter, view }) =>
    (fields ?? facetFields.slice(0, 4)).map((field: FacetField) => ({
      field,
      counts: countClaims(world, field, filter ?? {}, asOfReference(view)).map(counted => {
        const nodes = ['predicate', 'kind', 'year'].includes(field) ? [] : counted.value!.split('/');
        return { ...counted, node: nodes.length === 1 ? nodes[0] : null, nodes };
      }),
    })),
});

export const wordFamilies = [fullText, facets];
