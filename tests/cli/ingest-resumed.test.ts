import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';

import { openStoreAt } from '../../src/cli/stores.ts';
import { run } from '../support/command.ts';
import { everyChange } from '../support/curated-stores.ts';
import { numberedArticle, told, withArticles } from '../support/ingesting.ts';

const longest = 180_000;
const articles = Object.fromEntries(
  Array.from({ length: 6 }, (_, number) => [`${number}.txt`, numberedArticle(number)]),
);

/** Kills the command as soon as it has told of so many articles. */
async function isKilledAfter(count: number, folder: string, url: string): Promise<string> {
  const child: ChildProcess = spawn(process.execPath, [resolve('src/cli/main.mjs'), 'ingest', folder, ...told], {
    env: { PATH: process.env.PATH, HOME: process.env.HOME, NO_COLOR: '1', DATABASE_URL: url },
  });
  let stdout = '';
  child.stdout!.on('data', chunk => {
    stdout += chunk;
    if (stdout.split(' from ').length > count) child.kill('SIGKILL');
  });
  expect(await once(child, 'exit')).toEqual([null, 'SIGKILL']);
  return stdout;
}

/** What was written, but for when. */
async function contentOf(url: string) {
  const store = await openStoreAt(url);
  try {
    const nodes = await store.reader.entities.recordedAfter(0, 1_000);
    const changes = await store.reader.changes.after(0, everyChange, 1_000);
    const claims = await store.reader.claims.bySlug([...new Set(changes.flatMap(change => change.claims))]);
    return {
      nodes: nodes.map(({ entity }) => entity),
      claims: [...claims.values()].map(({ recordedAt: _, ...claim }) => claim),
      changes: changes.map(({ at: _, ...change }) => change),
    };
  } finally {
    await store.close();
  }
}

test('a run that was killed is taken up again: nothing is there twice, nothing is missing', {
  timeout: longest,
}, async () => {
  await withArticles(articles, async (folder, ingest, url) => {
    const before = await isKilledAfter(2, folder, url);
    expect(before).not.toContain('5.txt');
    const killed = await contentOf(url);
    const { code, stderr, stdout } = await ingest(folder, ...told);
    expect(code, stderr).toBe(0);
    expect(stdout).toContain('holds all of it already');
    const resumed = await contentOf(url);
    expect(resumed.claims.length).toBeGreaterThan(killed.claims.length);
    await withArticles(articles, async (other, ingestAtOnce, otherUrl) => {
      const atOnce = await ingestAtOnce(other, ...told);
      expect(atOnce.code, atOnce.stderr).toBe(0);
      const whole = await contentOf(otherUrl);
      const named = (text: string) => text.replaceAll(folder, other);
      expect(JSON.parse(named(JSON.stringify(resumed)))).toEqual(JSON.parse(JSON.stringify(whole)));
    });
    expect((await run(['verify'], { DATABASE_URL: url })).code).toBe(0);
  });
});

test('several runs of one folder at a time record each article once', { timeout: longest }, async () => {
  await withArticles(articles, async (folder, ingest, url) => {
    const runs = await Promise.all([ingest(folder, ...told), ingest(folder, ...told)]);
    expect(runs.map(({ code, stderr }) => [code, stderr.includes('CONFLICT')])).toEqual([
      [0, false],
      [0, false],
    ]);
    const { nodes } = await contentOf(url);
    const documents = nodes.filter(({ kind, name }) => kind === 'document' && name.includes('part '));
    expect(documents).toHaveLength(Object.keys(articles).length);
    expect((await run(['verify'], { DATABASE_URL: url })).code).toBe(0);
  });
});
