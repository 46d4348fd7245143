import { GraphQLError } from 'graphql';

/** An answer as it goes over the wire. */
export type HttpAnswer = {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
};

export const jsonHeaders = { 'content-type': 'application/json; charset=utf-8' };

/** The body of an answer that is nothing but an error: outside of GraphQL errors have its shape too. */
export function errorBody(code: string, message: string) {
  return { errors: [new GraphQLError(message, { extensions: { code } }).toJSON()] };
}

export function errorAnswer(
  status: number,
  code: string,
  message: string,
  headers: Readonly<Record<string, string>> = {},
): HttpAnswer {
  const body = Buffer.from(JSON.stringify(errorBody(code, message)));
  return { status, headers: { ...jsonHeaders, ...headers }, body };
}
