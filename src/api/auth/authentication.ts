import { AppError } from '../../base/errors.ts';
import { anybody, type Principal } from '../../model/access.ts';
import { idOfToken, isSameToken, isTokenLike, stateOf } from '../../model/token.ts';
import type { TokenStore } from '../../store/tokens.ts';
import { type HttpAnswer, jsonHeaders } from '../http-answer.ts';

/**
 * Who sends a request, by its `Authorization` header (RFC 6750). Throws UNAUTHENTICATED where there is none and one is
 * needed, and where what is there is not valid: it never counts as nothing.
 */
export type Authenticate = (authorization: string | undefined) => Promise<Principal>;

/** Tells whom an issuer vouches for. Throws UNAUTHENTICATED, and STORE_UNAVAILABLE where the issuer's keys cannot be had. */
export type Verify = (jwt: string) => Promise<Principal>;

type Options = {
  readonly tokens: Pick<TokenStore, 'find'>;
  /** Whether nobody may read without a token. */
  readonly isRequired: boolean;
  /** For tokens of an OpenID Connect issuer; null where none is trusted. */
  readonly verify: Verify | null;
};

export function createAuthentication({ tokens, isRequired, verify }: Options): Authenticate {
  return async authorization => {
    if (authorization === undefined) {
      if (isRequired) throw unauthenticated('A token is needed: send the header "Authorization: Bearer …"');
      return anybody;
    }
    const bearer = /^bearer +([^\s]+) *$/i.exec(authorization)?.[1];
    if (bearer === undefined) throw unauthenticated('The Authorization header takes "Bearer" and one token');
    if (verify !== null && !isTokenLike(bearer)) return verify(bearer);
    return principalOf(bearer, tokens);
  };
}

async function principalOf(token: string, tokens: Options['tokens']): Promise<Principal> {
  const id = idOfToken(token);
  const record = id === null ? null : await tokens.find(id);
  if (!record || !isSameToken(token, record)) throw unauthenticated('The token is not valid');
  const state = stateOf(record, new Date().toISOString());
  if (state !== 'valid') throw unauthenticated(`The token is ${state}`);
  return { name: record.name, role: record.role, via: 'token' };
}

/** What is answered where it is not known who asks; defects are thrown on. `sent`: whether there was a token. */
export function refusal(error: unknown, sent: boolean): HttpAnswer {
  if (!(error instanceof AppError)) throw error;
  const { status, code, message } =
    error.code === 'UNAUTHENTICATED'
      ? { status: 401, code: error.code, message: error.message }
      : {
          status: 503,
          code: 'SERVICE_UNAVAILABLE',
          message: 'The token cannot be checked at the moment; try again later',
        };
  const challenge = `Bearer realm="backchannel"${sent ? ', error="invalid_token"' : ''}`;
  return {
    status,
    headers: {
      ...jsonHeaders,
      'cache-control': 'no-store',
      ...(status === 401 ? { 'www-authenticate': challenge } : {}),
    },
    body: Buffer.from(`${JSON.stringify({ errors: [{ message, extensions: { code } }] })}\n`),
  };
}

/** The message holds nothing of the token. */
export function unauthenticated(message: string): AppError {
  return new AppError('UNAUTHENTICATED', message);
}
