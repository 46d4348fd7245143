import { openStoreAt } from '../../../src/cli/stores.ts';
import { newToken } from '../../../src/model/token.ts';
import type { Request } from '../client.ts';
import { editOf, openingEdits } from '../edits.ts';
import type { StoreName } from '../options.ts';
import type { World } from '../world.ts';

/** People who may write, of which the first has a document of their own. */
export type Editors = {
  /** As one of them asks. */
  readonly requestOf: (body: object, editor?: number) => Request;
  /** What opens the document. */
  readonly opening: readonly Request[];
  readonly editOf: (worker: number, turn: number) => Request;
};

/** Of so many names: what one client may ask of a server at a time is a share. */
export async function editorsOf(name: StoreName, { ours }: World, count = 1): Promise<Editors> {
  const { server, store } = ours.get(name)!;
  const own = `bench-${Date.now()}`;
  const authorizations = await addTokens(
    store.url,
    Array.from({ length: count }, (_, editor) => `${own}-${editor}`),
  );
  const requestOf = (body: object, editor = 0): Request => ({
    url: server.url,
    headers: { authorization: authorizations[editor]! },
    body: JSON.stringify(body),
  });
  return {
    requestOf,
    opening: openingEdits(own).map(body => requestOf(body)),
    editOf: (worker, turn) => requestOf(editOf(own, worker, turn)),
  };
}

async function addTokens(url: string, names: readonly string[]): Promise<string[]> {
  const store = await openStoreAt(url);
  const [created, expires] = [0, 86_400_000].map(later => new Date(Date.now() + later).toISOString()) as [
    string,
    string,
  ];
  try {
    const authorizations: string[] = [];
    for (const name of names) {
      const { token, ...made } = newToken();
      await store.tokens.add({ ...made, name, role: 'admin', created, expires, revoked: null });
      authorizations.push(`Bearer ${token}`);
    }
    return authorizations;
  } finally {
    await store.close();
  }
}
