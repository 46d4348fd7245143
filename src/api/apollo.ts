import { ApolloServer, type ApolloServerOptionsWithGateway } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import type { GraphQLSchema } from 'graphql';
import type { Logger } from 'pino';

import type { Context } from './context.ts';
import { createErrorFormatter } from './errors.ts';
import type { ExecutorOptions } from './executor.ts';
import type { Limits } from './limits.ts';
import { Operations } from './operations.ts';
import { resolvers } from './resolvers/index.ts';
import { buildApiSchema } from './schema.ts';
import { mostTokens } from './stream.ts';

export type ApiOptions = {
  readonly typeDefs: string;
  readonly log: Logger;
  /** Turns a driver's error into one of ours; null where it is a defect. */
  readonly explain: (error: unknown) => Error | null;
  readonly introspection: boolean;
  /** Compiles queries where given; graphql-js interprets all of them where null. */
  readonly executor: ExecutorOptions | null;
  /** What an operation may ask for; no limits where left out. */
  readonly limits?: Limits;
};

/** Executes documents against the schema, for the command line. Not started yet. */
export function createApollo(options: ApiOptions): ApolloServer<Context> {
  return createApi(options).apollo;
}

/** The same for the server, with the operations that it has run. */
export function createApi(options: ApiOptions): {
  readonly apollo: ApolloServer<Context>;
  readonly operations: Operations;
  readonly schema: GraphQLSchema;
  readonly formatError: ReturnType<typeof createErrorFormatter>;
} {
  const schema = buildApiSchema(options.typeDefs, resolvers);
  const operations = new Operations(schema, options.executor, options.limits ?? null);
  const formatError = createErrorFormatter(options.explain, error =>
    options.log.error({ err: error }, 'request failed'),
  );
  const apollo = new ApolloServer<Context>({
    gateway: executing(schema, operations),
    introspection: options.introspection,
    formatError,
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
  return { apollo, operations, schema, formatError };
}

/** Apollo lets a gateway run operations in the place of graphql-js, after it has parsed and validated them. */
function executing(schema: GraphQLSchema, operations: Operations): ApolloServerOptionsWithGateway<Context>['gateway'] {
  return {
    onSchemaLoadOrUpdate: callback => {
      callback({ apiSchema: schema, coreSupergraphSdl: '' });
      return () => {};
    },
    load: async () => ({
      executor: ({ document, queryHash: hash, operation = null, request, context }) =>
        operations.run({
          document,
          hash,
          operation,
          operationName: request.operationName ?? null,
          variables: request.variables ?? {},
          context: context as Context,
        }),
    }),
    stop: async () => {},
  };
}
