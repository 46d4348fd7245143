import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import type { Logger } from 'pino';

import type { Context } from './context.ts';
import { createErrorFormatter } from './errors.ts';
import { resolvers } from './resolvers/index.ts';
import { buildApiSchema } from './schema.ts';

export type ApiOptions = {
  readonly typeDefs: string;
  readonly log: Logger;
  /** Turns a driver's error into one of ours; null where it is a defect. */
  readonly explain: (error: unknown) => Error | null;
  readonly introspection: boolean;
};

const mostTokens = 5_000;

/** Executes documents against the schema, for the server and for the command line. Not started yet. */
export function createApollo(
  options: ApiOptions,
  plugins: readonly ApolloServerPlugin<Context>[] = [],
): ApolloServer<Context> {
  return new ApolloServer<Context>({
    schema: buildApiSchema(options.typeDefs, resolvers),
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
