import { AppError } from '../base/errors.ts';
import { asSha256 } from '../base/ids.ts';
import type { Role } from '../model/access.ts';
import type { TokenRecord } from '../model/token.ts';
import type { Connection } from './dialect.ts';
import type { AccessTokenTable } from './tables.ts';
import { writeAlone } from './writing.ts';

/** The tokens that give access to the graph. They are no part of it: making one is no change, and has no revision. */
export type TokenStore = {
  /** Throws CONFLICT where a token of that name stands already. */
  readonly add: (token: TokenRecord) => Promise<void>;
  /** Null where there is none. */
  readonly find: (id: string) => Promise<TokenRecord | null>;
  /** Every token there ever was, the oldest first. */
  readonly list: () => Promise<TokenRecord[]>;
  /** Revokes the one with this id, or the one of this name that stands. Throws NOT_FOUND where there is none. */
  readonly revoke: (idOrName: string, at: string) => Promise<TokenRecord>;
};

export function createTokenStore(connection: Connection): TokenStore {
  const { keyed } = connection;
  return {
    add: token =>
      writeAlone(connection, async trx => {
        const { name } = token;
        const standing = trx
          .selectFrom('access_token')
          .select('id')
          .where('name', '=', name)
          .where('revoked', 'is', null);
        if (await standing.executeTakeFirst())
          throw new AppError('CONFLICT', `There is a token called "${name}"; revoke it first, or take another name`);
        await trx.insertInto('access_token').values(token).execute();
      }),
    find: async id => {
      const row = await keyed.selectFrom('access_token').selectAll().where('id', '=', id).executeTakeFirst();
      return row ? tokenOf(row) : null;
    },
    list: async () => {
      const rows = await keyed.selectFrom('access_token').selectAll().orderBy('created').orderBy('id').execute();
      return rows.map(tokenOf);
    },
    revoke: (idOrName, at) =>
      writeAlone(connection, async trx => {
        const row = await trx
          .updateTable('access_token')
          .set({ revoked: at })
          .where('revoked', 'is', null)
          .where(({ eb, or }) => or([eb('id', '=', idOrName), eb('name', '=', idOrName)]))
          .returningAll()
          .executeTakeFirst();
        if (!row) throw new AppError('NOT_FOUND', `No token that stands has the name or id "${idOrName}"`);
        return tokenOf(row);
      }),
  };
}

function tokenOf({ role, digest, ...row }: AccessTokenTable): TokenRecord {
  return { ...row, role: role as Role, digest: asSha256(digest) };
}
