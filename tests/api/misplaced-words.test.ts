import { afterEach, describe, expect, test } from 'vitest';

import { hasPostgres, type OpenStore, openAt, pglite, postgres, type Server, sqlite } from '../store/dialects.ts';
import { type ServedApi, serveStore } from '../support/api.ts';
import { theWords } from '../support/claims.ts';
import { aProposal, by } from '../support/curating.ts';
import { aDataset, aText } from '../support/datasets.ts';

describe.each([sqlite, hasPostgres ? postgres : pglite])('on $name', ({ start }) => {
  let server: Server;
  let store: OpenStore;
  let api: ServedApi;
  afterEach(async () => {
    await api?.stop();
    await store?.close();
    await server?.stop();
  });

  const evidenceOf = async (claim: string) => {
    const query = 'query ($slug: String!) { claim(slug: $slug) { evidence { verification quotation prefix suffix } } }';
    return (await api.ask(query, { slug: claim })).data.claim.evidence;
  };

  test('evidence is verified where its words stand in a text that is held, and nowhere else', async () => {
    server = await start();
    store = await openAt(server);
    await store.writer.load(aDataset([]));
    api = await serveStore(store, {
      answerBudget: 0,
      indexBudget: 1e9,
      authenticate: async () => ({ name: 'Ed', role: 'editor', via: 'token' }),
    });
    const kept = { quotation: 'rang at noon' };
    const proposals = [
      aProposal({ name: 'right' }),
      aProposal({ name: 'wrong', evidence: [theWords(kept.quotation, 'herald-spring', { start: 3, ...kept })] }),
      aProposal({ name: 'other', evidence: [theWords('rang at dawn', 'herald-spring', { start: 3 })] }),
    ] as const;
    await store.writer.proposeClaims(proposals, by());
    const nothing = { prefix: null, suffix: null };
    expect(await evidenceOf('herald-spring/wrong')).toEqual([{ verification: 'TEXT_NOT_HELD', ...kept, ...nothing }]);
    for (const { id } of proposals.slice(1)) await store.writer.withdrawClaim(id, by());
    await store.writer.attach(aText('herald-spring'));
    expect(await evidenceOf('herald-spring/right')).toEqual([
      {
        verification: 'VERIFIED',
        quotation: 'rang at dawn',
        prefix: expect.stringContaining('Southland '),
        suffix: expect.stringContaining(', a guard said'),
      },
    ]);
    expect(await evidenceOf('herald-spring/wrong')).toEqual([{ verification: 'MISPLACED', ...kept, ...nothing }]);
    expect(await evidenceOf('herald-spring/other')).toEqual([
      { verification: 'MISPLACED', quotation: null, ...nothing },
    ]);
  });
});
