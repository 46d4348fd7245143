import { graphqlSync, parse } from 'graphql';
import { expect, test } from 'vitest';

import { type ResolversByType, resolvedSchema } from '../../src/api/resolved-schema.ts';

const build = (sdl: string, resolvers: ResolversByType) => resolvedSchema(parse(sdl), resolvers);

test('what is resolved for an interface is so for its types that have nothing else', () => {
  const schema = build(
    `interface Named { name: String kind: String }
     type Person implements Named { name: String kind: String }
     type Query { named: Named }`,
    {
      Named: { __resolveType: () => 'Person', name: () => 'of Named', kind: () => 'of Named' },
      Person: { kind: () => 'of Person' },
      Query: { named: () => ({}) },
    },
  );
  expect(graphqlSync({ schema, source: '{ named { name kind } }' }).data).toEqual({
    named: { name: 'of Named', kind: 'of Person' },
  });
});

test('a default is what its enum and its scalar read', () => {
  const schema = build(
    `enum Order { UP DOWN }
     scalar Day
     type Query { echo(order: Order = UP, day: Day = "monday"): String }`,
    {
      Order: { UP: 'upward' },
      Day: { __parseLiteral: ({ value }: { value: string }) => value.toUpperCase() },
      Query: { echo: (_: unknown, args: object) => JSON.stringify(args) },
    },
  );
  expect(graphqlSync({ schema, source: '{ echo }' }).data).toEqual({ echo: '{"order":"upward","day":"MONDAY"}' });
});

test.each<[string, string, ResolversByType]>([
  ['Persons, which is in no SDL', 'type Query { a: Int }', { Persons: {} }],
  ['Query.b, which is in no SDL', 'type Query { a: Int }', { Query: { b: () => 1 } }],
  ['Nothing tells of which type a Named is', 'interface Named { name: String } type Query { a: Named }', {}],
])('is not built where resolvers and SDL differ: %s', (message, sdl, resolvers) => {
  expect(() => build(sdl, resolvers)).toThrow(message);
});
