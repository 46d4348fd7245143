import { ApolloServer, type ApolloServerOptionsWithGateway, type ApolloServerPlugin } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import type { GraphQLSchema } from 'graphql';
import type { Logger } from 'pino';

import type { Vocabulary } from '../../model/vocabulary.ts';
import type { Context } from '../context.ts';
import { extendTypeDefs } from '../extended-enums.ts';
import { createErrorFormatter, markUnavailable } from '../format-errors.ts';
import { mostTokens } from '../limits/document-limits.ts';
import { logFailure, loggedError } from '../observability/request-log.ts';
import type { Tracing } from '../observability/tracing.ts';
import { resolvers } from '../resolvers/index.ts';
import { buildApiSchema } from '../schema.ts';
import type { ExecutorOptions } from './executor.ts';
import { type OperationOptions, Operations } from './operations.ts';

export type ApiOptions = OperationOptions & {
  /** The shipped SDL. */
  readonly typeDefs: string;
  /** Terms that the schema has beside the shipped ones; none where left out. */
  readonly vocabulary?: Vocabulary;
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

/** The schema that is served at the moment: another one once the vocabulary has grown. */
type ServedSchema = { readonly typeDefs: string; readonly schema: GraphQLSchema };

export type Api = {
  readonly apollo: ApolloServer<Context>;
  readonly operations: Operations;
  readonly served: () => ServedSchema;
  /** Has the schema name the terms of a vocabulary from now on. */
  readonly follow: (vocabulary: Vocabulary) => void;
  readonly formatError: ReturnType<typeof createErrorFormatter>;
};

/** The same for the server, whose schema grows with the vocabulary. */
export function createApi(options: ApiOptions): Api {
  const { typeDefs, vocabulary } = options;
  let served = serveSchema(vocabulary ? extendTypeDefs(typeDefs, vocabulary) : typeDefs);
  const announced = new Set<Announce>();
  const executor = options.executor && { onUnreproduced: unreproducedIn(options.log), ...options.executor };
  const operations = new Operations(served.schema, { ...options, executor });
  const formatError = createErrorFormatter(error => logFailure(options.log, error), options.suggestions);
  const apollo = new ApolloServer<Context>({
    gateway: executing(() => served.schema, operations, announced),
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
  const follow = (grown: Vocabulary) => {
    const extended = extendTypeDefs(typeDefs, grown);
    if (extended === served.typeDefs) return;
    served = serveSchema(extended);
    operations.follow(served.schema);
    for (const announce of announced) announce({ apiSchema: served.schema, coreSupergraphSdl: '' });
  };
  return { apollo, operations, served: () => served, follow, formatError };
}

const serveSchema = (typeDefs: string): ServedSchema => ({ typeDefs, schema: buildApiSchema(typeDefs, resolvers) });

/** Where compiled code fails and graphql-js does not, the answer is right, and the code is not. */
const unreproducedIn =
  (log: Logger): ExecutorOptions['onUnreproduced'] =>
  (error, { operation }) =>
    log.warn(
      { err: loggedError(error), document: operation.label?.hash },
      'a compiled query failed, and graphql-js answers it',
    );

type Gateway = NonNullable<ApolloServerOptionsWithGateway<Context>['gateway']>;
type Announce = Parameters<Gateway['onSchemaLoadOrUpdate']>[0];

/**
 * Apollo lets a gateway run operations in the place of graphql-js, after it has parsed and validated them, and tell of
 * another schema. Enums alone grow, so that what was valid stays so.
 */
function executing(schema: () => GraphQLSchema, operations: Operations, announced: Set<Announce>): Gateway {
  return {
    onSchemaLoadOrUpdate: announce => {
      announced.add(announce);
      announce({ apiSchema: schema(), coreSupergraphSdl: '' });
      return () => announced.delete(announce);
    },
    load: async () => ({
      executor: async ({ document, queryHash, operation: definition = null, request, context }) => {
        const operation = operations.known.of(document, queryHash, definition, request.operationName ?? null);
        const { json, ...result } = await operations.run(operation, {
          variables: request.variables ?? {},
          context: context as Context,
        });
        if (json !== undefined) return { data: JSON.parse(json), ...result };
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
