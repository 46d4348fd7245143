import { createRemoteJWKSet, errors, type JWTPayload, type JWTVerifyGetKey, jwtVerify } from 'jose';
import type { Logger } from 'pino';

import { AppError } from '../base/errors.ts';
import { isNameOfOurs, type Principal, type Role, roles } from '../model/access.ts';
import { unauthenticated, type Verify } from './authentication.ts';
import { loggedError } from './observe.ts';

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

/** Verifies tokens of one issuer. Its keys are fetched when first needed, and again when a token names one that is not known. */
export function createVerifier(issuer: Issuer, log: Logger): Verify {
  let keys: Promise<JWTVerifyGetKey> | null = null;
  const keysOf = () => {
    keys ??= findKeys(issuer).catch(error => {
      keys = null;
      throw error;
    });
    return keys;
  };
  return async jwt => {
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
      throw refusalOf(error, log);
    }
  };
}

async function findKeys({ address, keys }: Issuer): Promise<JWTVerifyGetKey> {
  return createRemoteJWKSet(new URL(keys ?? (await discover(address))), { timeoutDuration: patience });
}

/** OpenID Connect Discovery 1.0, section 4: the document must name the issuer that it was asked of. */
async function discover(address: string): Promise<string> {
  const place = `${address.replace(/\/$/, '')}/.well-known/openid-configuration`;
  const response = await fetch(place, { redirect: 'error', signal: AbortSignal.timeout(patience) });
  if (!response.ok) throw new Error(`${place} answers with status ${response.status}`);
  const { issuer, jwks_uri: found } = (await response.json()) as Record<string, unknown>;
  if (issuer !== address || typeof found !== 'string') throw new Error(`${place} is not of the issuer ${address}`);
  return found;
}

/** At most 255 ASCII characters (OpenID Connect Core 1.0, section 2), none of which could forge a line of a log. */
const subjectForm = /^[\x20-\x7e]{1,255}$/;

function principalOf(payload: JWTPayload, { roleClaim }: Issuer): Principal {
  if (!subjectForm.test(payload.sub!) || isNameOfOurs(payload.sub!)) throw unauthenticated('The token is not valid');
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
function refusalOf(error: unknown, log: Logger): AppError {
  if (error instanceof AppError) return error;
  if (error instanceof errors.JWTExpired) return unauthenticated('The token is expired');
  const isOfToken = tokenFaults.some(fault => error instanceof fault);
  if (isOfToken) return unauthenticated('The token is not valid');
  log.error({ err: loggedError(error) }, 'the keys of the issuer cannot be had');
  return new AppError('STORE_UNAVAILABLE', 'The keys of the issuer cannot be had at the moment; try again later');
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
