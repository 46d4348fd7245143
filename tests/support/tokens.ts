import type { Role } from '../../src/model/access.ts';
import { newToken, type TokenRecord } from '../../src/model/token.ts';
import type { TokenStore } from '../../src/store/tokens.ts';

export type Issued = { readonly token: string; readonly record: TokenRecord };

/** A token that is valid for a long time, unless told otherwise, and what is recorded of it. */
export function aToken(role: Role, given: Partial<TokenRecord> = {}): Issued {
  const { id, token, digest } = newToken();
  const record: TokenRecord = {
    id,
    name: `${role}-${id}`,
    role,
    created: '2026-01-01T00:00:00.000Z',
    expires: '2999-01-01T00:00:00.000Z',
    revoked: null,
    digest,
    ...given,
  };
  return { token, record };
}

/** A token that the store knows. */
export async function issue(tokens: TokenStore, role: Role, given: Partial<TokenRecord> = {}): Promise<Issued> {
  const issued = aToken(role, given);
  await tokens.add(issued.record);
  return issued;
}
