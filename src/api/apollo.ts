import { ApolloServer, type ApolloServerOptionsWithGateway, type ApolloServerPlugin } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import type { GraphQLSchema } from 'graphql';
import type { Logger } from 'pino';

import type { Context } from './context.ts';
import { createErrorFormatter } from './errors.ts';
import { createExecutor, type ExecutorOptions } from './executor.ts';
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
export function createApollo(
  options: ApiOptions,
  plugins: readonly ApolloServerPlugin<Context>[] = [],
): ApolloServer<Context> {
  const schema = buildApiSchema(options.typeDefs, resolvers);
  return new ApolloServer<Context>({
    ...(options.executor ? { gateway: compiling(schema, options.executor, options.log) } : { schema }),
    introspection: options.introspection,
    formatError: createErrorFormatter(options.explain, error => options.log.error({ err: error }, 'request failed')),
    includeStacktraceInErrorResponses: false,
    maxRecursiveSelections: true,
    parseOptions: { maxTokens: mostTokens },
    persistedQueries: false,
    stopOnTerminationSignals: false,
    logger: options.log,
    plugins: [
      ...plugins,
      // it wraps every resolver, for hints that nothing here gives
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
    ],
  });
}

/** Apollo lets a gateway run operations in the place of graphql-js, after it has parsed and validated them. */
function compiling(
  schema: GraphQLSchema,
  options: ExecutorOptions,
  log: Logger,
): ApolloServerOptionsWithGateway<Context>['gateway'] {
  const run = createExecutor(schema, {
    onUnreproduced: (error, { document }) =>
      log.warn({ err: error, query: document.loc?.source.body }, 'a compiled query failed, and graphql-js answers it'),
    ...options,
  });
  return {
    onSchemaLoadOrUpdate: callback => {
      callback({ apiSchema: schema, coreSupergraphSdl: '' });
      return () => {};
    },
    load: async () => ({
      executor: ({ document, queryHash: hash, operation = null, request, context }) =>
        run({
          document,
          hash,
          operation,
          operationName: request.operationName ?? null,
          variables: request.variables ?? {},
          context,
        }),
    }),
    stop: async () => {},
  };
}
