/** Who may reach a server, as the settings say. */
import type { Logger } from 'pino';

import { type Authenticate, createAuthentication, type Verify } from '../api/auth/authentication.ts';
import { isLoopbackHost } from '../base/addresses.ts';
import { AppError } from '../base/errors.ts';
import type { TokenStore } from '../store/tokens.ts';
import type { Settings } from './settings.ts';

/** Throws BAD_SETTING where other machines could read without a token and nobody has said that they may. */
export function refuseUnguarded({ HOST, AUTHENTICATION, ALLOW_OPEN }: Settings): void {
  if (isLoopbackHost(HOST) || AUTHENTICATION === 'required' || ALLOW_OPEN === 'on') return;
  throw new AppError(
    'BAD_SETTING',
    `HOST=${HOST} is reached from other machines, and anybody could read: set AUTHENTICATION=required and make tokens with \`backchannel token create\`, or set ALLOW_OPEN=on to let anybody read`,
  );
}

/** Who is let in, and how that is known. Throws BAD_SETTING where an issuer is half set. */
export async function authenticationOf(
  settings: Settings,
  tokens: Pick<TokenStore, 'find'>,
  log: Logger,
): Promise<Authenticate> {
  const isRequired = settings.AUTHENTICATION === 'required';
  return createAuthentication({ tokens, isRequired, verify: await verifierOf(settings, log) });
}

async function verifierOf(settings: Settings, log: Logger): Promise<Verify | null> {
  const { OIDC_ISSUER, OIDC_AUDIENCE, OIDC_ROLE_CLAIM, OIDC_JWKS_URL } = settings;
  if (OIDC_ISSUER === '' && OIDC_AUDIENCE === '' && OIDC_JWKS_URL === '') return null;
  if (OIDC_ISSUER === '' || OIDC_AUDIENCE === '')
    throw new AppError('BAD_SETTING', 'Tokens of an issuer need both OIDC_ISSUER and OIDC_AUDIENCE');
  const { createVerifier } = await import('../api/auth/issuer.ts');
  const issuer = {
    address: OIDC_ISSUER,
    audience: OIDC_AUDIENCE,
    roleClaim: OIDC_ROLE_CLAIM,
    keys: OIDC_JWKS_URL || null,
  };
  return createVerifier(issuer, log);
}
