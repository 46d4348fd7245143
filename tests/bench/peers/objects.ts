import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { execute, type GraphQLSchema, parse } from 'graphql';
import { compileQuery, isCompiledQuery } from 'graphql-jit';

import { readBody } from './bodies.ts';
import { openObjectGraph } from './object-graph.ts';

/** Objects in memory behind a bare HTTP server; EXECUTOR is graphql-js or graphql-jit. Documents are parsed once. */

type Variables = Record<string, unknown>;
type Answering = (variables: Variables) => string | Promise<string>;

const schema = await openObjectGraph();
const prepare = process.env.EXECUTOR === 'graphql-jit' ? compiled : interpreted;
const known = new Map<string, Answering>();

const server = createServer((request, response) => {
  readBody(request, async body => {
    const { query, variables } = JSON.parse(body.toString()) as { query: string; variables: Variables };
    const answering = known.get(query) ?? prepare(schema, query);
    known.set(query, answering);
    const answer = await answering(variables);
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(answer) });
    response.end(answer);
  });
});
server.listen(Number(process.env.PORT), '127.0.0.1', () => {
  console.log(`http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`);
});

function interpreted(of: GraphQLSchema, query: string): Answering {
  const document = parse(query);
  return async variableValues => JSON.stringify(await execute({ schema: of, document, variableValues }));
}

function compiled(of: GraphQLSchema, query: string): Answering {
  const program = compileQuery(of, parse(query), undefined);
  if (!isCompiledQuery(program)) throw new Error(`graphql-jit does not compile ${query}`);
  // faster here than the serializer that it can compile
  return async variables => JSON.stringify(await program.query(undefined, undefined, variables));
}
