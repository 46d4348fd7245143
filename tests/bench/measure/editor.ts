import { run } from '../../support/command.ts';
import type { Request } from '../client.ts';
import { editOf, openingEdits } from '../edits.ts';
import type { StoreName } from '../options.ts';
import type { World } from '../world.ts';

/** Somebody who may write, with a document of their own. */
export type Editor = {
  readonly requestOf: (body: object) => Request;
  /** What opens the document. */
  readonly opening: readonly Request[];
  readonly editOf: (worker: number, turn: number) => Request;
};

let editors = 0;

export async function anEditor(name: StoreName, { ours }: World): Promise<Editor> {
  const { server, store } = ours.get(name)!;
  const own = `bench-${Date.now()}-${editors++}`;
  const created = await run(['token', 'create', '--role', 'admin', '--name', own], { DATABASE_URL: store.url });
  if (created.code !== 0) throw new Error(`no token for ${name}: ${created.stderr}`);
  const headers = { authorization: `Bearer ${created.stdout.trim()}` };
  const requestOf = (body: object): Request => ({ url: server.url, headers, body: JSON.stringify(body) });
  return {
    requestOf,
    opening: openingEdits(own).map(requestOf),
    editOf: (worker, turn) => requestOf(editOf(own, worker, turn)),
  };
}
