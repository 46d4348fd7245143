import { createRemoteJWKSet, decodeJwt, decodeProtectedHeader, errors, type JWTPayload, jwtVerify } from 'jose';
import type { Logger } from 'pino';

import { isSecureAddress, withoutPasswords } from '../../base/addresses.ts';
import { AppError } from '../../base/errors.ts';
import { type Principal, type Role, roles } from '../../model/access.ts';
import { loggedError } from '../observability/request-log.ts';
import { unauthenticated, type Verify } from './authentication.ts';

/** An OpenID Connect issuer whose tokens are accepted. */
export type Issuer = {
  /** As its tokens name it in `iss`. */
  readonly address: string;
  /** What its tokens must name in `aud`. */
  readonly audience: string;
  /** The claim with a role or several, such as `roles`; dots lead inside, as in `realm_access.roles`. */
  readonly roleClaim: string;
  /** Where its keys are; null: where its discovery document says. */
  readonly keys: string | null;
};

/** None with a shared secret, and not `none`: the issuer's public keys are all that is trusted. */
const algorithms = [
  'RS256',
  'RS384',
  'RS512',
  'PS256',
  'PS384',
  'PS512',
  'ES256',
  'ES384',
  'ES512',
  'EdDSA',
  'Ed25519',
];

/** How far clocks may differ, in seconds. */
const tolerance = 5;
/** How long the issuer may take, in milliseconds. */
const patience = 5_000;

/** How long an issuer that could not be asked is left alone, in milliseconds. */
const rest = 5_000;

/** Verifies tokens of one issuer. Its keys are fetched when first needed, and again when a token names one that is not known. */
export function createVerifier(issuer: Issuer, log: Logger): Verify {
  let keys: ReturnType<typeof createRemoteJWKSet> | null = null;
  let askAgainAt = 0;
  const keysOf = async () => {
    if (!keys?.jwks() && performance.now() < askAgainAt) throw keysMissing();
    keys ??= await findKeys(issuer);
    return keys;
  };
  return async jwt => {
    refuseImplausible(jwt, issuer);
    try {
      const { payload } = await jwtVerify(jwt, await keysOf(), {
        algorithms,
        issuer: issuer.address,
        audience: issuer.audience,
        requiredClaims: ['exp', 'sub'],
        clockTolerance: tolerance,
      });
      return principalOf(payload, issuer);
    } catch (error) {
      const refusal = refusalOf(error);
      if (refusal.code === 'UNAUTHENTICATED' || performance.now() < askAgainAt) throw refusal;
      askAgainAt = performance.now() + rest;
      log.error({ err: loggedError(error) }, 'the keys of the issuer cannot be had');
      throw refusal;
    }
  };
}

/** What can be seen without keys: nobody is asked for them because of a token that would be refused whatever they are. */
function refuseImplausible(jwt: string, { address }: Issuer): void {
  if (!isPlausible(jwt, address)) throw unauthenticated('The token is not valid');
}

function isPlausible(jwt: string, address: string): boolean {
  try {
    const { alg, typ } = decodeProtectedHeader(jwt);
    return algorithms.includes(alg ?? '') && accessTypes.test(typ ?? 'JWT') && decodeJwt(jwt).iss === address;
  } catch {
    return false;
  }
}

/** Of RFC 7519 and of access tokens (RFC 9068): others, such as logout tokens, say something else. */
const accessTypes = /^(application\/)?(at\+)?jwt$/i;

async function findKeys({ address, keys }: Issuer) {
  return createRemoteJWKSet(new URL(keys ?? (await discover(address))), { timeoutDuration: patience });
}

/** OpenID Connect Discovery 1.0, section 4: the document must name the issuer that it was asked of. */
async function discover(address: string): Promise<string> {
  const place = `${address.replace(/\/$/, '')}/.well-known/openid-configuration`;
  const response = await fetch(place, { redirect: 'error', signal: AbortSignal.timeout(patience) });
  if (!response.ok) throw keysMissing(`${withoutPasswords(place)} answers with status ${response.status}`);
  const { issuer, jwks_uri: found } = (await response.json()) as Record<string, unknown>;
  if (issuer !== address || typeof found !== 'string')
    throw keysMissing(withoutPasswords(`${place} is not of the issuer ${address}`));
  if (!isSecureAddress(found))
    throw keysMissing(`${withoutPasswords(place)} names keys that come neither over TLS nor from this machine`);
  return found;
}

/** At most 255 ASCII characters (OpenID Connect Core 1.0, section 2), none of which could forge a line of a log. */
const subjectForm = /^[\x20-\x7e]{1,255}$/;

function principalOf(payload: JWTPayload, { roleClaim }: Issuer): Principal {
  if (!subjectForm.test(payload.sub!)) throw unauthenticated('The token is not valid');
  const role = highestRole(claimAt(payload, roleClaim));
  if (role === null) throw unauthenticated(`The token gives no role: its claim "${roleClaim}" names none of ours`);
  return { name: payload.sub!, role, via: 'issuer' };
}

function claimAt(payload: JWTPayload, path: string): unknown {
  if (Object.hasOwn(payload, path)) return payload[path];
  return path.split('.').reduce<unknown>((inner, name) => {
    return typeof inner === 'object' && inner !== null && Object.hasOwn(inner, name)
      ? (inner as Record<string, unknown>)[name]
      : undefined;
  }, payload);
}

function highestRole(claim: unknown): Role | null {
  const named: readonly unknown[] = Array.isArray(claim) ? claim : [claim];
  return roles.findLast(role => named.includes(role)) ?? null;
}

/** What is wrong with the token; or, where the issuer is to blame, that it cannot be checked. */
function refusalOf(error: unknown): AppError {
  if (error instanceof AppError && error.code === 'UNAUTHENTICATED') return error;
  if (error instanceof errors.JWTExpired) return unauthenticated('The token is expired');
  return tokenFaults.some(fault => error instanceof fault) ? unauthenticated('The token is not valid') : keysMissing();
}

function keysMissing(why = 'The keys of the issuer cannot be had at the moment; try again later'): AppError {
  return new AppError('STORE_UNAVAILABLE', why);
}

const tokenFaults = [
  errors.JOSEAlgNotAllowed,
  errors.JOSENotSupported,
  errors.JWKSMultipleMatchingKeys,
  errors.JWKSNoMatchingKey,
  errors.JWSInvalid,
  errors.JWSSignatureVerificationFailed,
  errors.JWTClaimValidationFailed,
  errors.JWTInvalid,
];
