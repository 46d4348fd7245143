import { randomBytes, timingSafeEqual } from 'node:crypto';

import { type Sha256, sha256Pattern } from '../base/ids.ts';
import { sha256 } from '../base/text.ts';
import type { Role } from './access.ts';

/** What is recorded of a token: everything but the token itself. Times are ISO 8601 instants. */
export type TokenRecord = {
  readonly id: string;
  readonly name: string;
  readonly role: Role;
  readonly created: string;
  readonly expires: string;
  /** Null while it stands. */
  readonly revoked: string | null;
  /** SHA-256 of the token. */
  readonly digest: Sha256;
};

export type TokenState = 'valid' | 'expired' | 'revoked';

const idForm = /^[0-9a-f]{12}$/;
const longestName = 100;

/** What the names begin with under which those write whom an issuer vouches for; no token is called so. */
export const issuerMark = 'oidc:';

/** Whether a token may be called so: what it is revoked by must not be taken for the id of another. */
export function isTokenName(name: string): boolean {
  return (
    /^[^\p{C}\s][^\p{C}]*$/u.test(name) &&
    name.length <= longestName &&
    !idForm.test(name) &&
    !name.startsWith(issuerMark)
  );
}

const form = /^bct_([0-9a-f]{12})_[A-Za-z0-9_-]{43}$/;

/** A new token: a prefix that scanners for secrets can know, the id that it is looked up by, and 32 random bytes. */
export function newToken(): { readonly id: string; readonly token: string; readonly digest: Sha256 } {
  const id = randomBytes(6).toString('hex');
  const token = `bct_${id}_${randomBytes(32).toString('base64url')}`;
  return { id, token, digest: sha256(token) };
}

/** Whether a text claims to be a token of ours. */
export const isTokenLike = (text: string): boolean => text.startsWith('bct_');

/** The id in a token; null where it is none of ours. */
export function idOfToken(token: string): string | null {
  return form.exec(token)?.[1] ?? null;
}

/** Whether this is the token that was recorded; takes the same time wherever they differ. */
export function isSameToken(token: string, { digest }: Pick<TokenRecord, 'digest'>): boolean {
  if (!sha256Pattern.test(digest)) return false;
  return timingSafeEqual(Buffer.from(sha256(token), 'hex'), Buffer.from(digest, 'hex'));
}

export function stateOf({ revoked, expires }: Pick<TokenRecord, 'revoked' | 'expires'>, now: string): TokenState {
  if (revoked !== null) return 'revoked';
  return expires <= now ? 'expired' : 'valid';
}
