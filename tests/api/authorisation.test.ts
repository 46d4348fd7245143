import { execute, parse } from 'graphql';
import { describe, expect, test } from 'vitest';

import { authorise, neededRoles } from '../../src/api/authorisation.ts';
import { resolvers } from '../../src/api/resolvers/index.ts';
import { buildApiSchema, readTypeDefs } from '../../src/api/schema.ts';
import { anybody, isAtLeast, owner, type Role, roles } from '../../src/model/access.ts';

const typeDefs = readTypeDefs('schema');

/** The schema with a mutation of this name that does nothing. */
const withMutation = (name: string) =>
  buildApiSchema(`type Query { a: Int }\ntype Mutation { ${name}: String }`, {
    Mutation: { [name]: () => 'done' },
  } as never);

async function answerTo(name: string, role: Role) {
  const schema = withMutation(name);
  const contextValue = { principal: { ...owner, role } };
  const { data, errors } = await execute({ schema, document: parse(`mutation { ${name} }`), contextValue });
  return errors ? { code: (errors[0]!.originalError as { code?: string }).code, message: errors[0]!.message } : data;
}

describe.each(Object.entries(neededRoles))('%s, which needs the role %s,', (name, least) => {
  test.each(roles.filter(role => isAtLeast(role, least)))('is done for the role %s', async role => {
    expect(await answerTo(name, role)).toEqual({ [name]: 'done' });
  });

  test.each(roles.filter(role => !isAtLeast(role, least)))('is refused the role %s', async role => {
    expect(await answerTo(name, role)).toEqual({
      code: 'FORBIDDEN',
      message: `${name} needs the role ${least}, not ${role}; ask for a token with that role`,
    });
  });
});

test('a field of Mutation without a role keeps the server from starting', () => {
  for (const name of ['dropEverything', 'constructor'])
    expect(() => withMutation(name)).toThrow(`Mutation.${name} stands in no table of roles`);
});

test('the schema can be served: every field of its Mutation has a role', () => {
  expect(() => buildApiSchema(typeDefs, resolvers)).not.toThrow();
});

test('whoever has no token is told to send one', () => {
  expect(() => authorise({ principal: anybody }, 'contributor', 'proposals')).toThrow(
    'proposals needs the role contributor, not reader; send a token with that role',
  );
  expect(() => authorise({ principal: anybody }, 'reader', 'claims')).not.toThrow();
});
