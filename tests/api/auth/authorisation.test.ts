import { createSourceEventStream, execute, parse } from 'graphql';
import { describe, expect, test } from 'vitest';

import { authorise, neededRoles } from '../../../src/api/auth/authorisation.ts';
import { newCost, noGraph } from '../../../src/api/cost.ts';
import { resolvers } from '../../../src/api/resolvers/index.ts';
import { buildApiSchema, readTypeDefs } from '../../../src/api/schema.ts';
import { anybody, isAtLeast, owner, type Role, roles } from '../../../src/model/access.ts';

type Root = keyof typeof neededRoles;

/** A schema of one field that gives `done`. */
function schemaWith(type: Root, name: string) {
  const field = type === 'Subscription' ? { subscribe: async function* () {} } : () => 'done';
  const types =
    type === 'Query' ? `type Query { ${name}: String }` : `type Query { a: Int } type ${type} { ${name}: String }`;
  return buildApiSchema(types, { [type]: { [name]: field } } as never);
}

/** `done`, or the error's code and message. */
async function answerTo(type: Root, name: string, role: Role) {
  const args = {
    schema: schemaWith(type, name),
    document: parse(`${type.toLowerCase()} { ${name} }`),
    contextValue: { principal: { ...owner, role }, cost: newCost(), base: { rows: { size: noGraph } }, loaders: {} },
  };
  const answer = type === 'Subscription' ? await createSourceEventStream(args) : await execute(args);
  if (!('errors' in answer) || !answer.errors) return 'done';
  const { originalError, message } = answer.errors[0]!;
  return [(originalError as { code?: string }).code, message];
}

const guarded = Object.entries(neededRoles).flatMap(([type, fields]) =>
  Object.entries(fields).map(([name, least]) => [type as Root, name, least] as const),
);

describe.each(guarded)('%s.%s, which needs the role %s,', (type, name, least) => {
  test.each(roles.filter(role => isAtLeast(role, least)))('is done for the role %s', async role => {
    expect(await answerTo(type, name, role)).toBe('done');
  });

  test.each(roles.filter(role => !isAtLeast(role, least)))('is refused the role %s', async role => {
    expect(await answerTo(type, name, role)).toEqual([
      'FORBIDDEN',
      `${name} needs the role ${least}, not ${role}; ask for a token with that role`,
    ]);
  });
});

test('a field of Query that is in no table is for readers', async () => {
  expect(await answerTo('Query', 'claims', 'reader')).toBe('done');
});

test('a field of Mutation without a role keeps the server from starting', () => {
  for (const name of ['dropEverything', 'constructor'])
    expect(() => schemaWith('Mutation', name)).toThrow(`Mutation.${name} stands in no table of roles`);
});

test('the schema can be served: every field of its Mutation has a role', () => {
  expect(() => buildApiSchema(readTypeDefs('schema'), resolvers)).not.toThrow();
});

test('whoever has no token is told to send one', () => {
  expect(() => authorise({ principal: anybody }, 'contributor', 'proposals')).toThrow(
    'proposals needs the role contributor, not reader; send a token with that role',
  );
  expect(() => authorise({ principal: anybody }, 'reader', 'claims')).not.toThrow();
});
