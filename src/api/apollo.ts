import { ApolloServer, type ApolloServerOptionsWithGateway } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import { execute, type GraphQLSchema } from 'graphql';
import type { Logger } from 'pino';

import type { Context } from './context.ts';
import { createErrorFormatter } from './errors.ts';
import { createExecutor, type ExecutorOptions, type OperationRequest } from './executor.ts';
import { resolvers } from './resolvers/index.ts';
import { buildApiSchema } from './schema.ts';

export type ApiOptions = {
  readonly typeDefs: string;
  readonly log: Logger;
  /** Turns a driver's error into one of ours; null where it is a defect. */
  readonly explain: (error: unknown) => Error | null;
  readonly introspection: boolean;
  /** Compiles queries where given; graphql-js interprets all of them where null. */
  readonly executor: ExecutorOptions | null;
};

const mostTokens = 5_000;

/** Executes documents against the schema, for the server and for the command line. Not started yet. */
export function createApollo(options: ApiOptions): ApolloServer<Context> {
  const schema = buildApiSchema(options.typeDefs, resolvers);
  return new ApolloServer<Context>({
    gateway: executing(schema, options.executor),
    introspection: options.introspection,
    formatError: createErrorFormatter(options.explain, error => options.log.error({ err: error }, 'request failed')),
    includeStacktraceInErrorResponses: false,
    maxRecursiveSelections: true,
    parseOptions: { maxTokens: mostTokens },
    persistedQueries: false,
    stopOnTerminationSignals: false,
    logger: options.log,
    plugins: [
      // it wraps every resolver, for hints that nothing here gives
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
    ],
  });
}

/** Apollo lets a gateway run operations in the place of graphql-js, after it has parsed and validated them. */
function executing(
  schema: GraphQLSchema,
  options: ExecutorOptions | null,
): ApolloServerOptionsWithGateway<Context>['gateway'] {
  const run = options ? createExecutor(schema, options) : interpreting(schema);
  return {
    onSchemaLoadOrUpdate: callback => {
      callback({ apiSchema: schema, coreSupergraphSdl: '' });
      return () => {};
    },
    load: async () => ({
      executor: async ({ document, queryHash: hash, operation = null, request, context }) => {
        context.answer.isLasting = operation?.operation === 'query';
        return run({
          document,
          hash,
          operation,
          operationName: request.operationName ?? null,
          variables: request.variables ?? {},
          context,
        });
      },
    }),
    stop: async () => {},
  };
}

function interpreting(schema: GraphQLSchema) {
  return async ({ document, operationName, variables: variableValues, context: contextValue }: OperationRequest) =>
    execute({ schema, document, operationName, variableValues, contextValue });
}
