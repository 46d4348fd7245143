import { asEntityId } from '../../src/base/ids.ts';
import { givenParameters, readExportQuery } from '../../src/exchange/asked-export.ts';
import { exportFormat } from '../../src/exchange/export-formats.ts';
import { readGraph } from '../../src/exchange/records/read-graph.ts';
import type { Role } from '../../src/model/access.ts';
import type { Claim } from '../../src/model/claim.ts';
import type { Dataset } from '../../src/model/dataset.ts';
import type { Store } from '../../src/store/store.ts';
import { type OpenStore, openAt, type Server, sqlite } from '../store/dialects.ts';
import { fillWithAll } from './backups.ts';
import { aClaim, theWords } from './claims.ts';

type Asked = { readonly search?: string; readonly role?: Role };

export async function graphOf({ reader }: Pick<Store, 'reader'>, { search = '', role = 'reader' }: Asked = {}) {
  return readGraph(reader, role, await readExportQuery(givenParameters(new URLSearchParams(search)), reader));
}

/** A store with something of everything, and this besides. */
export async function aFullStore(
  more: Dataset,
): Promise<OpenStore & { readonly server: Server; readonly stop: () => Promise<void> }> {
  const server = await sqlite.start();
  const store = await openAt(server);
  await fillWithAll(store);
  await store.writer.load(more);
  const stop = async () => {
    await store.close();
    await server.stop();
  };
  return { ...store, server, stop };
}

/** The address that nodes and claims of tests are at. */
export const testBase = 'https://lines.example/';

/** A whole export as one text. */
export async function exported(store: Pick<Store, 'reader'>, name: string, asked: Asked = {}): Promise<string> {
  const graph = await graphOf(store, asked);
  const publication = { base: testBase, search: asked.search ?? '', context: null, program: 'backchannel 0.0.0' };
  let text = '';
  for await (const piece of exportFormat(name).write(graph, publication)) text += piece;
  return text;
}

export async function allOf<Row>(pages: AsyncIterable<readonly Row[]>): Promise<Row[]> {
  const rows: Row[] = [];
  for await (const page of pages) rows.push(...page);
  return rows;
}

/** What formats find hard to say, all in one claim. */
export function aHardClaim(): Claim {
  return {
    ...aClaim({
      name: 'hard',
      document: 'herald-spring',
      predicate: 'has-end',
      object: 'northland-army',
      qualifiers: { side: 'northland' },
      valid: '2023-06?/..',
      said: '2024-04-02~',
      speaker: 'ada-quill',
      jointSpeakers: ['bo-tarn'],
      office: 'northland-spokesperson',
      organization: 'northland-army',
      party: 'northland',
      occasion: 'spring-briefing',
      relays: [{ actor: asEntityId('ferry-wire'), role: 'agency' }],
      gist: '=1+1, "quoted" <b>&amp;</b>\n«второе» \u{1f4de}',
      evidence: [theWords('rang at dawn', 'herald-spring', { quotation: 'rang at dawn' }), theWords('a guard said')],
    }),
    note: '@SUM(A1)',
  };
}
