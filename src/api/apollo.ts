import { ApolloServer, type ApolloServerOptionsWithGateway, type ApolloServerPlugin } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import type { GraphQLSchema } from 'graphql';
import type { Logger } from 'pino';

import type { Context } from './context.ts';
import { createErrorFormatter, markUnavailable } from './errors.ts';
import type { ExecutorOptions } from './executor.ts';
import type { Limits } from './limits.ts';
import { logFailure } from './observe.ts';
import { Operations } from './operations.ts';
import { resolvers } from './resolvers/index.ts';
import { buildApiSchema } from './schema.ts';
import type { Tracing } from './tracing.ts';

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
  /** Nothing is traced where left out. */
  readonly tracing?: Tracing;
};

const mostTokens = 5_000;

/** Executes documents against the schema, for the command line. Not started yet. */
export function createApollo(options: ApiOptions): ApolloServer<Context> {
  return createApi(options).apollo;
}

/** The same for the server, with the operations that it has run. */
export function createApi(options: ApiOptions): {
  readonly apollo: ApolloServer<Context>;
  readonly operations: Operations;
} {
  const schema = buildApiSchema(options.typeDefs, resolvers);
  const operations = new Operations(schema, options.executor, options.limits ?? null, options.tracing ?? null);
  const apollo = new ApolloServer<Context>({
    gateway: executing(schema, operations, options.explain),
    introspection: options.introspection,
    formatError: createErrorFormatter(options.explain, error => logFailure(options.log, error)),
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
      ...(options.tracing ? [traceReading(options.tracing)] : []),
    ],
  });
  return { apollo, operations };
}

/** Apollo lets a gateway run operations in the place of graphql-js, after it has parsed and validated them. */
function executing(
  schema: GraphQLSchema,
  operations: Operations,
  explain: ApiOptions['explain'],
): ApolloServerOptionsWithGateway<Context>['gateway'] {
  return {
    onSchemaLoadOrUpdate: callback => {
      callback({ apiSchema: schema, coreSupergraphSdl: '' });
      return () => {};
    },
    load: async () => ({
      executor: async ({ document, queryHash: hash, operation = null, request, context }) => {
        const result = await operations.run({
          document,
          hash,
          operation,
          operationName: request.operationName ?? null,
          variables: request.variables ?? {},
          context: context as Context,
        });
        for (const error of result.errors ?? []) markUnavailable(error, explain);
        return result;
      },
    }),
    stop: async () => {},
  };
}

function traceReading({ begin }: Tracing): ApolloServerPlugin<Context> {
  return {
    requestDidStart: async () => ({
      parsingDidStart: async () => ended(begin('parse')),
      validationDidStart: async () => ended(begin('validate')),
    }),
  };
}

const ended = (end: () => void) => async () => end();
