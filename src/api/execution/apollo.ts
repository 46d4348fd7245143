import { ApolloServer, type ApolloServerOptionsWithGateway, type ApolloServerPlugin } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import type { GraphQLSchema } from 'graphql';
import type { Logger } from 'pino';

import type { Context } from '../context.ts';
import { createErrorFormatter, markUnavailable } from '../format-errors.ts';
import { logFailure, loggedError } from '../observability/request-log.ts';
import type { Tracing } from '../observability/tracing.ts';
import { resolvers } from '../resolvers/index.ts';
import { buildApiSchema } from '../schema.ts';
import type { ExecutorOptions } from './executor.ts';
import { type OperationOptions, Operations } from './operations.ts';
import { mostTokens } from './subscription.ts';

export type ApiOptions = OperationOptions & {
  readonly typeDefs: string;
  readonly log: Logger;
  readonly introspection: boolean;
  /** Whether errors may name what the schema has instead; they may where left out. */
  readonly suggestions?: boolean;
};

/** Of a document that is not valid, these many faults are told. */
const mostErrors = 3;

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
  const executor = options.executor && { onUnreproduced: unreproducedIn(options.log), ...options.executor };
  const operations = new Operations(schema, { ...options, executor });
  const formatError = createErrorFormatter(error => logFailure(options.log, error), options.suggestions);
  const apollo = new ApolloServer<Context>({
    gateway: executing(schema, operations),
    introspection: options.introspection,
    formatError,
    includeStacktraceInErrorResponses: false,
    maxRecursiveSelections: true,
    parseOptions: { maxTokens: mostTokens },
    validationOptions: { maxErrors: mostErrors },
    documentStore: operations.known.documentStore,
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
  return { apollo, operations, schema, formatError };
}

/** Where compiled code fails and graphql-js does not, the answer is right, and the code is not. */
const unreproducedIn =
  (log: Logger): ExecutorOptions['onUnreproduced'] =>
  (error, { operation }) =>
    log.warn(
      { err: loggedError(error), document: operation.label?.hash },
      'a compiled query failed, and graphql-js answers it',
    );

/** Apollo lets a gateway run operations in the place of graphql-js, after it has parsed and validated them. */
function executing(schema: GraphQLSchema, operations: Operations): ApolloServerOptionsWithGateway<Context>['gateway'] {
  return {
    onSchemaLoadOrUpdate: callback => {
      callback({ apiSchema: schema, coreSupergraphSdl: '' });
      return () => {};
    },
    load: async () => ({
      executor: async ({ document, queryHash, operation: definition = null, request, context }) => {
        const operation = operations.known.of(document, queryHash, definition, request.operationName ?? null);
        const result = await operations.run(operation, {
          variables: request.variables ?? {},
          context: context as Context,
        });
        for (const error of result.errors ?? []) markUnavailable(error);
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
