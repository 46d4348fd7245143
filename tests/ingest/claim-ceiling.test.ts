import { join } from 'node:path';
import { expect, test } from 'vitest';

import { openStoreAt } from '../../src/cli/stores.ts';
import { mostClaims } from '../../src/ingest/claim-ceiling.ts';
import { KnownGraph } from '../../src/ingest/known-graph.ts';
import { ingestArticle } from '../../src/ingest/pipeline.ts';
import { recordArticle } from '../../src/ingest/record-article.ts';
import { unassignedIn } from '../../src/ingest/report/article-report.ts';
import { readText } from '../support/articles.ts';
import { inFolder } from '../support/command.ts';
import { by } from '../support/curating.ts';
import { aGraphWithAnOutlet } from '../support/ingesting.ts';

const names =
  'Norway Sweden Finland Denmark Iceland Estonia Latvia Lithuania Poland Germany France Spain Portugal Italy Peru';
const states = names.split(' ');
const lines = states.flatMap((one, at) =>
  states
    .slice(at + 1)
    .map(other => `The military hotline between ${one} and ${other} was cut, the ${one} government said on Tuesday.`),
);

test('of an article with very many claims the surest are put forward, and the others listed with their words', async () => {
  const text = `Lines of many states\n\n${lines.join('\n\n')}\n`;
  const ingested = ingestArticle(readText(text), new KnownGraph(), {
    publisher: 'The Herald',
    published: '2021-06-08',
  });
  const { beyond, proposals } = ingested;
  expect(lines).toHaveLength(105);
  expect([proposals.claims.length, beyond.length]).toEqual([mostClaims, 3 * lines.length - mostClaims]);
  const least = Math.min(...proposals.claims.map(({ score }) => score));
  expect(beyond.every(({ score }) => score <= least)).toBe(true);
  const leftOut = unassignedIn(ingested).slice(proposals.unassigned.length);
  expect(leftOut).toHaveLength(beyond.length);
  for (const { words } of leftOut) expect(words).toMatch(/hotline/);
  await inFolder(async folder => {
    const store = await openStoreAt(join(folder, 'store.sqlite'));
    await store.writer.load(await aGraphWithAnOutlet());
    const { claims, notes } = await store.writer.together(writes =>
      recordArticle(ingested, writes, { authorship: by(), acceptAbove: null }),
    );
    await store.close();
    expect(claims).toHaveLength(mostClaims);
    expect(notes).toEqual([
      expect.stringMatching(new RegExp(`^it makes ${beyond.length} claims more than the ${mostClaims} that are put`)),
    ]);
  });
});
