import { HeaderMap } from '@apollo/server';
import { unwrapResolverError } from '@apollo/server/errors';
import {
  type ASTNode,
  BREAK,
  type DirectiveNode,
  GraphQLError,
  type GraphQLFormattedError,
  Kind,
  parse,
  type Source,
  visit,
} from 'graphql';

import { AppError, type ErrorCode } from '../base/errors.ts';
import { limitCode } from './cost.ts';
import { openEnums } from './extended-enums.ts';

/** What each of our codes is called in `extensions.code`. */
const publicCodes: Partial<Record<ErrorCode, string>> = {
  BAD_INPUT: 'BAD_USER_INPUT',
  NOT_FOUND: 'NOT_FOUND',
  UNAUTHENTICATED: 'UNAUTHENTICATED',
  FORBIDDEN: 'FORBIDDEN',
  CONFLICT: 'CONFLICT',
  EVIDENCE_MISMATCH: 'EVIDENCE_MISMATCH',
  DEADLINE_EXCEEDED: 'DEADLINE_EXCEEDED',
  OVERLOADED: 'SERVICE_UNAVAILABLE',
  STORE_BUSY: 'SERVICE_UNAVAILABLE',
  // SQLite takes a disk that cannot be read for damage
  STORE_CORRUPT: 'SERVICE_UNAVAILABLE',
  STORE_UNAVAILABLE: 'SERVICE_UNAVAILABLE',
};

/** Lets Apollo answer 503, with the time after which to try again, where the store could not be reached. */
export function markUnavailable(error: GraphQLError): void {
  const original = unwrapResolverError(error);
  if (original instanceof AppError && publicCodes[original.code] === 'SERVICE_UNAVAILABLE')
    error.extensions.http = { status: 503, headers: new HeaderMap([['retry-after', '1']]) };
}

const unavailable = 'The store cannot be reached at the moment; try again later';

/**
 * Errors as clients see them: a stable code, the argument where one is to blame, and nothing of the inside. `report`
 * hears of defects; `suggestions`: whether they may name what the schema has instead.
 */
export function createErrorFormatter(report: (error: unknown) => void, suggestions = true) {
  const told = (message: string) => (suggestions ? message : withoutSuggestion(message));
  const formatOf = (given: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const formatted = { ...given, message: told(given.message) };
    const original = unwrapResolverError(error);
    if (original instanceof AppError) return ofAppError(formatted, original, report);
    const code = formatted.extensions?.code;
    const isOurFault = code === 'INTERNAL_SERVER_ERROR' || code === undefined;
    if (isOurFault && isAboutValue(original)) return ofBadValue(formatted, original);
    if (isOurFault) {
      report(original);
      return {
        ...position(formatted),
        message: 'Something went wrong inside the server',
        extensions: { code: 'INTERNAL_SERVER_ERROR' },
      };
    }
    const isOfClient = code === 'GRAPHQL_VALIDATION_FAILED' || code === 'BAD_USER_INPUT';
    const argument = isOfClient ? argumentOf(error as GraphQLError) : null;
    if (argument !== null) return ofArgument(formatted, argument, formatted.message);
    const ofVariable = isOfClient ? variableFault(error as GraphQLError, told) : null;
    if (ofVariable !== null) return ofArgument(formatted, ofVariable.argument, ofVariable.reason);
    const extensions = code === limitCode ? formatted.extensions! : { code };
    return { ...position(formatted), message: shortened(formatted.message), extensions };
  };
  return (given: GraphQLFormattedError, error: unknown) =>
    withRevision(withVocabulary(formatOf(given, error), given), given);
}

const allTerms = 'all there are: { vocabulary { predicates { name } statuses { name } terms { sort value } } }';

/** Tells where the values of an enum stand that a store's own terms are values of. */
function withVocabulary(formatted: GraphQLFormattedError, { message }: GraphQLFormattedError): GraphQLFormattedError {
  const [, before, after] = /"(\w+)" enum\.|\bEnum "(\w+)" cannot/.exec(message) ?? [];
  if (!openEnums.includes(before ?? after ?? '')) return formatted;
  return { ...formatted, message: `${formatted.message} (${allTerms})` };
}

/** Tells that what was asked is written, where it is, though it cannot be answered. */
function withRevision(
  { message, extensions, ...others }: GraphQLFormattedError,
  given: GraphQLFormattedError,
): GraphQLFormattedError {
  const revision = given.extensions?.revision;
  if (revision === undefined) return { message, ...others, ...(extensions && { extensions }) };
  return {
    ...others,
    message: `${message} (written at revision ${revision})`,
    extensions: { ...extensions, revision },
  };
}

function ofAppError(
  formatted: GraphQLFormattedError,
  error: AppError,
  report: (error: unknown) => void,
): GraphQLFormattedError {
  const code = publicCodes[error.code] ?? 'INTERNAL_SERVER_ERROR';
  // what a client did is no failure of the server, and its message may repeat what the client sent
  const isFull = error.code === 'OVERLOADED';
  if (code === 'INTERNAL_SERVER_ERROR' || (code === 'SERVICE_UNAVAILABLE' && !isFull)) report(error);
  const message =
    code === 'INTERNAL_SERVER_ERROR'
      ? 'Something went wrong inside the server'
      : code === 'SERVICE_UNAVAILABLE' && !isFull
        ? unavailable
        : error.message;
  const isTold = message === error.message;
  const argument = isTold && error.place !== null ? { argument: error.place } : {};
  const details = isTold && error.details.length > 0 ? { details: error.details } : {};
  return { ...position(formatted), message, extensions: { code, ...argument, ...details } };
}

const withoutSuggestion = (message: string) => message.replace(/ ?Did you mean .*\?$/s, '');

/** Messages repeat what was sent, which may be long. */
function shortened(message: string): string {
  return message.length <= longestMessage ? message : `${message.slice(0, longestMessage)}…`;
}

const longestMessage = 250;
const mostLocations = 3;

function position({ locations, path }: GraphQLFormattedError): Partial<GraphQLFormattedError> {
  return { ...(locations ? { locations: locations.slice(0, mostLocations) } : {}), ...(path ? { path } : {}) };
}

/** Whether graphql-js found, when it ran a field, that an argument has a value that it may not have. */
function isAboutValue(error: unknown): error is GraphQLError {
  return error instanceof GraphQLError && error.extensions.code === undefined && isValue(error.nodes?.[0]);
}

const isValue = (node: ASTNode | undefined) => node !== undefined && /^(Variable|.*Value|ObjectField)$/.test(node.kind);

function ofBadValue(formatted: GraphQLFormattedError, error: GraphQLError): GraphQLFormattedError {
  const argument = argumentOf(error);
  return {
    ...position(formatted),
    message: shortened(formatted.message),
    extensions: { code: 'BAD_USER_INPUT', ...(argument === null ? {} : { argument }) },
  };
}

function ofArgument(formatted: GraphQLFormattedError, argument: string, reason: string): GraphQLFormattedError {
  const message = shortened(`${argument}: ${reason}`);
  return { ...position(formatted), message, extensions: { code: 'BAD_USER_INPUT', argument } };
}

/** The argument for which a variable has a wrong value, with the place within it, and why; null where the error is about no variable. */
function variableFault(
  error: GraphQLError,
  told: (message: string) => string,
): { readonly argument: string; readonly reason: string } | null {
  const node: ASTNode | undefined = error.nodes?.[0];
  if (node?.kind !== Kind.VARIABLE_DEFINITION || !error.source) return null;
  const name = node.variable.name.value;
  const within = new RegExp(` at "${name}((?:\\.\\w+|\\[\\d+\\])+)"; `).exec(error.message)?.[1] ?? '';
  const argument = `${argumentGiven(name, node.loc!.start, error.source) ?? name}${within}`;
  const { originalError } = error;
  const reason = originalError ? `${told(originalError.message)} (variable "$${name}")` : error.message;
  return { argument, reason };
}

/** The argument that a variable of the operation that begins before this place is first given for. */
function argumentGiven(variable: string, definedAt: number, { body }: Source): string | null {
  const names: string[] = [];
  let found: string | null = null;
  const named = {
    enter: (node: ASTNode & { name: { value: string } }) => void names.push(node.name.value),
    leave: () => void names.pop(),
  };
  visit(parse(body), {
    OperationDefinition: {
      enter: ({ loc }) => (loc!.start <= definedAt && definedAt < loc!.end ? undefined : false),
    },
    VariableDefinition: { enter: () => false },
    Directive: { enter: ({ name }) => void names.push(`@${name.value}`), leave: () => void names.pop() },
    Argument: named,
    ObjectField: named,
    Variable: {
      enter: ({ name }) => {
        if (name.value !== variable) return undefined;
        found = names.join('.');
        return BREAK;
      },
    },
  });
  return found;
}

/** The argument that a malformed literal stands in, such as `asOf.saidBy`; null where the error is not about a literal. */
function argumentOf(error: GraphQLError): string | null {
  const node: ASTNode | undefined = error.nodes?.[0];
  const literal = isValue(node);
  const start = node?.loc?.start;
  if (!literal || start === undefined || !error.source) return null;
  const names: string[] = [];
  const inside = (outer: ASTNode) => outer.loc !== undefined && outer.loc.start <= start && start < outer.loc.end;
  const note = (outer: ASTNode & { name: { value: string } }) => {
    if (inside(outer)) names.push(outer.name.value);
  };
  const noteDirective = (outer: DirectiveNode) => {
    if (inside(outer)) names.push(`@${outer.name.value}`);
  };
  visit(parse(error.source.body), { Directive: noteDirective, Argument: note, ObjectField: note });
  return names.length > 0 ? names.join('.') : null;
}
