import { styleText } from 'node:util';

import { AppError } from '../../base/errors.ts';
import { isNameOfOurs, type Role, roles } from '../../model/access.ts';
import { isTokenName, newToken, stateOf, type TokenRecord } from '../../model/token.ts';
import type { TokenStore } from '../../store/tokens.ts';
import type { Settings } from '../settings.ts';
import { mayExist, openStoreAt } from '../stores.ts';
import { note, print, printJson } from '../terminal.ts';

type CreateOptions = {
  readonly role: string;
  readonly name: string;
  readonly expires: string;
  readonly json?: boolean;
};

/** Makes a token and shows it; the store keeps its digest alone. */
export async function createToken(settings: Settings, { role, name, expires, json }: CreateOptions): Promise<void> {
  if (!isRole(role)) throw usage(`--role takes ${roles.join(', ')}, not "${role}"`);
  if (!isTokenName(name)) throw usage('--name takes 1 to 100 characters that can be seen, and no id of a token');
  if (isNameOfOurs(name)) throw usage(`--name takes another name: the log calls the program itself "${name}"`);
  const now = Date.now();
  const { id, token, digest } = newToken();
  const record: TokenRecord = {
    id,
    name,
    role,
    created: new Date(now).toISOString(),
    expires: new Date(now + toMilliseconds(expires)).toISOString(),
    revoked: null,
    digest,
  };
  await withTokens(settings, tokens => tokens.add(record));
  if (json) {
    printJson({ ...shown(record), token });
    return;
  }
  note(`A token for "${name}", role ${role}, until ${record.expires}. It is shown this once:`);
  print(token);
}

export async function listTokens(settings: Settings, { json }: { json?: boolean }): Promise<void> {
  const tokens = mayExist(settings.DATABASE_URL) ? await withTokens(settings, store => store.list()) : [];
  if (json) {
    printJson(tokens.map(shown));
    return;
  }
  for (const { id, name, role, state, created, expires, revoked } of tokens.map(shown))
    print(
      `${styleText('bold', name)}  ${role}  ${state}\n    ${id}, made ${created}, ${revoked ? `revoked ${revoked}` : `expires ${expires}`}`,
    );
  if (tokens.length === 0) note('There are no tokens; `backchannel token create` makes one');
}

export async function revokeToken(idOrName: string, settings: Settings, { json }: { json?: boolean }): Promise<void> {
  if (!mayExist(settings.DATABASE_URL))
    throw new AppError('NOT_FOUND', `There is no store at ${settings.DATABASE_URL}`);
  const revoked = await withTokens(settings, tokens => tokens.revoke(idOrName, new Date().toISOString()));
  if (json) printJson(shown(revoked));
  else note(`Revoked "${revoked.name}" (${revoked.id}); it is refused from now on`);
}

async function withTokens<Result>(
  { DATABASE_URL }: Settings,
  work: (tokens: TokenStore) => Promise<Result>,
): Promise<Result> {
  const store = await openStoreAt(DATABASE_URL);
  try {
    return await work(store.tokens);
  } finally {
    await store.close();
  }
}

function shown({ digest: _secret, ...record }: TokenRecord) {
  return { ...record, state: stateOf(record, new Date().toISOString()) };
}

const isRole = (text: string): text is Role => (roles as readonly string[]).includes(text);
const usage = (message: string) => new AppError('BAD_SETTING', message);

const hour = 3_600_000;
const longest = 3_650 * 24 * hour;

function toMilliseconds(time: string): number {
  const [, count, unit] = /^(\d{1,5})([hd])$/.exec(time) ?? [];
  const length = Number(count) * (unit === 'd' ? 24 * hour : hour);
  if (length > 0 && length <= longest) return length;
  throw usage(`--expires takes hours or days such as 12h or 30d, at most 3650d, not "${time}"`);
}
