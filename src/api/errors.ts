import { unwrapResolverError } from '@apollo/server/errors';
import { type ASTNode, type GraphQLError, type GraphQLFormattedError, parse, visit } from 'graphql';

import { AppError, type ErrorCode } from '../base/errors.ts';
import { limitCode } from './limits.ts';

/** What each of our codes is called in `extensions.code`. */
const publicCodes: Partial<Record<ErrorCode, string>> = {
  BAD_INPUT: 'BAD_USER_INPUT',
  NOT_FOUND: 'NOT_FOUND',
  CONFLICT: 'CONFLICT',
  EVIDENCE_MISMATCH: 'EVIDENCE_MISMATCH',
  STORE_BUSY: 'SERVICE_UNAVAILABLE',
  STORE_UNAVAILABLE: 'SERVICE_UNAVAILABLE',
};

/** Codes of what clients ask for amiss; it is nothing to report. */
const ofClients = new Set(['BAD_USER_INPUT', 'NOT_FOUND', 'CONFLICT', 'EVIDENCE_MISMATCH']);

const unavailable = 'The store cannot be reached at the moment; try again later';

/**
 * Errors as clients see them: a stable code, the argument where one is to blame, and nothing of the inside. `report`
 * hears of defects.
 */
export function createErrorFormatter(explain: (error: unknown) => Error | null, report: (error: unknown) => void) {
  return (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const original = unwrapResolverError(error);
    const known = original instanceof AppError ? original : explain(original);
    if (known instanceof AppError) return ofAppError(formatted, known, report);
    const code = formatted.extensions?.code;
    if (code === 'INTERNAL_SERVER_ERROR' || code === undefined) {
      report(original);
      return {
        ...position(formatted),
        message: 'Something went wrong inside the server',
        extensions: { code: 'INTERNAL_SERVER_ERROR' },
      };
    }
    const argument =
      code === 'GRAPHQL_VALIDATION_FAILED' || code === 'BAD_USER_INPUT' ? argumentOf(error as GraphQLError) : null;
    if (argument !== null) {
      return {
        ...position(formatted),
        message: `${argument}: ${formatted.message}`,
        extensions: { code: 'BAD_USER_INPUT', argument },
      };
    }
    const extensions = code === limitCode ? formatted.extensions! : { code };
    return { ...position(formatted), message: formatted.message, extensions };
  };
}

function ofAppError(
  formatted: GraphQLFormattedError,
  error: AppError,
  report: (error: unknown) => void,
): GraphQLFormattedError {
  const code = publicCodes[error.code] ?? 'INTERNAL_SERVER_ERROR';
  if (!ofClients.has(code)) report(error);
  const message =
    code === 'INTERNAL_SERVER_ERROR'
      ? 'Something went wrong inside the server'
      : code === 'SERVICE_UNAVAILABLE'
        ? unavailable
        : error.message;
  const isTold = message === error.message;
  const argument = isTold && error.place !== null ? { argument: error.place } : {};
  const details = isTold && error.details.length > 0 ? { details: error.details } : {};
  return { ...position(formatted), message, extensions: { code, ...argument, ...details } };
}

function position({ locations, path }: GraphQLFormattedError): Partial<GraphQLFormattedError> {
  return { ...(locations ? { locations } : {}), ...(path ? { path } : {}) };
}

/** The argument that a malformed literal stands in, such as `asOf.saidBy`; null where the error is not about a literal. */
function argumentOf(error: GraphQLError): string | null {
  const node: ASTNode | undefined = error.nodes?.[0];
  const literal = node && (/Value$/.test(node.kind) || node.kind === 'ObjectField');
  const start = node?.loc?.start;
  if (!literal || start === undefined || !error.source) return null;
  const names: string[] = [];
  const inside = (outer: ASTNode) => outer.loc !== undefined && outer.loc.start <= start && start < outer.loc.end;
  const note = (outer: ASTNode & { name: { value: string } }) => {
    if (inside(outer)) names.push(outer.name.value);
  };
  visit(parse(error.source.body), { Argument: note, ObjectField: note });
  return names.length > 0 ? names.join('.') : null;
}
