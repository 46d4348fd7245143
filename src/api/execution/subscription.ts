import {
  createSourceEventStream,
  type DocumentNode,
  type ExecutionResult,
  execute,
  GraphQLError,
  type GraphQLFormattedError,
  type GraphQLSchema,
  getOperationAST,
  getVariableValues,
  NoSchemaIntrospectionCustomRule,
  parse,
  specifiedRules,
  validate,
} from 'graphql';
import type { OperationArgs, RequestParams } from 'graphql-sse';

import type { Context } from '../context.ts';
import { limitExceeded } from '../cost.ts';
import { excessOf, mostTokens } from '../limits/document-limits.ts';
import { measure } from '../limits/operation-cost.ts';
import { admit, type Limits, refuseDeep } from '../limits/operation-limits.ts';
import { hasOwnSights, pointOfViewOf } from '../point-of-view.ts';

export type SubscriptionOptions = {
  /** As it is when a subscription starts. */
  readonly schema: () => GraphQLSchema;
  readonly introspection: boolean;
  /** No limits where null. */
  readonly limits: Limits | null;
};

/** As graphql-sse declares contexts. */
export type SubscriptionContext = Context & Record<PropertyKey, unknown>;
export type Subscribed = OperationArgs<SubscriptionContext>;

/** What a subscription needs to be followed; or what is wrong with it. */
export function prepareSubscription(
  { schema: schemaNow, introspection, limits }: SubscriptionOptions,
  { query, operationName, variables }: RequestParams,
  context: SubscriptionContext,
): Subscribed | readonly unknown[] {
  const schema = schemaNow();
  const document = readDocument(query, schema, introspection);
  if (!('kind' in document)) return document;
  const operation = getOperationAST(document, operationName ?? null);
  if (operation?.operation !== 'subscription') return [onlySubscriptions()];
  try {
    refuseDeep(variables);
    const { coerced, errors } = getVariableValues(schema, operation.variableDefinitions ?? [], variables ?? {});
    if (!coerced) return errors!.map(error => withCode(error, 'BAD_USER_INPUT'));
    admit(measure(schema, document, operation, { variables: coerced, graph: context.base.rows.size }), limits, context);
    context.pointOfView = pointOfViewOf(schema, operation, coerced);
    context.contextsWithin = hasOwnSights(document, coerced) ? new Map() : null;
  } catch (error) {
    return [error];
  }
  return {
    schema,
    document,
    ...(operationName == null ? {} : { operationName }),
    variableValues: variables ?? {},
    contextValue: context,
  };
}

function readDocument(
  query: string,
  schema: GraphQLSchema,
  introspection: boolean,
): DocumentNode | readonly GraphQLError[] {
  const excess = excessOf(query);
  if (excess !== null) return [limitExceeded(excess, {})];
  try {
    const document = parse(query, { maxTokens: mostTokens });
    const errors = validate(schema, document, introspection ? specifiedRules : rulesWithoutIntrospection);
    return errors.length > 0 ? errors.map(error => withCode(error, 'GRAPHQL_VALIDATION_FAILED')) : document;
  } catch (error) {
    return [withCode(error as GraphQLError, 'GRAPHQL_PARSE_FAILED')];
  }
}

const rulesWithoutIntrospection = [...specifiedRules, NoSchemaIntrospectionCustomRule];

/** As `subscribe` of graphql-js does, with a deadline for each answer. */
export async function answerEvents(args: Subscribed) {
  const { inTime } = args.contextValue!.subscription!;
  const source = await inTime(() => createSourceEventStream(args));
  if (!(Symbol.asyncIterator in source)) return source;
  const events = source[Symbol.asyncIterator]() as AsyncGenerator<unknown>;
  const answered = async ({ done, value }: IteratorResult<unknown>) =>
    done ? { done, value: undefined } : { value: await inTime(() => execute({ ...args, rootValue: value })) };
  return {
    next: async () => answered(await events.next()),
    return: async () => answered(await events.return(undefined)),
    throw: async (error: unknown) => {
      await events.return(undefined);
      throw error;
    },
    [Symbol.asyncIterator]() {
      return this;
    },
  };
}

/** Of an answer that is broken off, no part is given. */
export function withErrors(result: object, errors: readonly GraphQLFormattedError[] | undefined): ExecutionResult {
  if (!errors) return result;
  const late = errors.filter(({ extensions }) => extensions?.code === 'DEADLINE_EXCEEDED').slice(0, 1);
  return late.length > 0 ? { errors: late as never } : { ...result, errors: errors as never };
}

function withCode(error: GraphQLError, code: string): GraphQLError {
  return new GraphQLError(error.message, { ...error, extensions: { code } });
}

const onlySubscriptions = () =>
  new GraphQLError('Only a subscription is followed here; queries and mutations go to /graphql', {
    extensions: { code: 'BAD_REQUEST' },
  });
