import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { countCodePoints } from '../../src/base/text.ts';
import { openStoreAt } from '../../src/cli/stores.ts';
import { readDatasetOrThrow } from '../../src/exchange/dataset/read-dataset.ts';
import { inFolder, run } from '../support/command.ts';
import { aDataset } from '../support/datasets.ts';
import { anEntity, theCast } from '../support/entities.ts';

const article = `Norway reopens its hotline with Sweden

OSLO — Norway has reopened a military hotline to Sweden, the Norwegian defence ministry said on Tuesday.

The line was cut on 3 March 2021, after a collision of two patrol boats.

“The hotline was tested this morning, and it works,” said Colonel Ingrid Solheim, a spokeswoman for the ministry.

Sweden denied that the hotline had been used since then.
`;

const told = ['--publisher', 'herald', '--published', '2021-06-08'];

/** A store with an outlet in it, and a folder with articles. */
async function withArticles(
  files: Readonly<Record<string, string | Uint8Array>>,
  work: (folder: string, ingest: (...args: string[]) => ReturnType<typeof run>, url: string) => Promise<void>,
): Promise<void> {
  await inFolder(async folder => {
    const url = join(folder, 'store.sqlite');
    const store = await openStoreAt(url);
    const herald = anEntity('organization', 'herald', { name: 'The Herald', organizationKind: 'news-outlet' });
    const { vocabulary } = await readDatasetOrThrow('data');
    await store.writer.load(
      aDataset([], { vocabulary, entities: [...theCast().filter(({ id }) => id !== herald.id), herald] }),
    );
    await store.close();
    const articles = join(folder, 'articles');
    mkdirSync(articles);
    for (const [name, content] of Object.entries(files)) writeFileSync(join(articles, name), content);
    await work(articles, (...args) => run(['ingest', ...args], { DATABASE_URL: url }, { cwd: folder }), url);
  });
}

const parsed = (output: string) =>
  JSON.parse(output) as {
    name: string;
    fault?: string;
    document?: { id: string };
    recorded?: { kind: string; claims?: number; nodes?: number; accepted?: number; publisher?: string } | null;
    findings?: { statuses: { status: string; evidence: { start: number; end: number } }[] };
  }[];

/** What is recorded of claims, in whatever state of review. */
async function claimsIn(url: string, ids: readonly string[]) {
  const store = await openStoreAt(url);
  try {
    return [...(await store.reader.claims.bySlug(ids as never[])).values()];
  } finally {
    await store.close();
  }
}

test('an article is recorded, and what it says of channels waits for review, once however often it is read', async () => {
  await withArticles({ 'one.txt': article }, async (folder, ingest, url) => {
    const first = await ingest(folder, ...told, '--json');
    expect(first.code, first.stderr).toBe(0);
    const [one] = parsed(first.stdout);
    expect(one!.recorded).toMatchObject({ kind: 'recorded', accepted: 0 });
    expect(one!.recorded!.claims).toBeGreaterThan(2);
    const ids = Array.from({ length: 2 }, (_, at) => `${one!.document!.id}/status-${at + 1}`);
    for (const claim of await claimsIn(url, ids)) {
      expect(claim.review).toBe('proposed');
      expect(claim.evidence[0]!.start + claim.evidence[0]!.length).toBeLessThanOrEqual(countCodePoints(article));
    }
    const again = parsed((await ingest(folder, ...told, '--json')).stdout);
    expect(again[0]!.recorded).toMatchObject({ document: one!.document!.id, nodes: 0, claims: 0 });
    expect((await run(['verify'], { DATABASE_URL: url })).code).toBe(0);
  });
});

test('a dry run shows what would be put forward, and records nothing', async () => {
  await withArticles({ 'one.txt': article }, async (folder, ingest, url) => {
    const { stdout, stderr, code } = await ingest(folder, ...told, '--dry-run');
    expect(code, stderr).toBe(0);
    expect(stdout).toContain('Norway reopens its hotline with Sweden');
    expect(stdout).toMatch(/claim .*hotline.*according to/);
    expect(stdout).toContain('nothing was recorded: this was a dry run');
    const store = await openStoreAt(url);
    expect(await store.reader.revision()).toBe(1);
    await store.close();
  });
});

test('claims that score high are accepted where that is asked for, with what they need', async () => {
  await withArticles({ 'one.txt': article }, async (folder, ingest, url) => {
    const [one] = parsed((await ingest(folder, ...told, '--accept-above', '0', '--json')).stdout);
    expect(one!.recorded!.accepted).toBe(one!.recorded!.claims);
    const [claim] = await claimsIn(url, [`${one!.document!.id}/status-1`]);
    expect(claim!.review).toBe('accepted');
    expect((await run(['verify'], { DATABASE_URL: url })).code).toBe(0);
  });
});

test('an outlet that nobody knows is proposed, and its article waits for it', async () => {
  await withArticles({ 'one.txt': article }, async (folder, ingest) => {
    const [one] = parsed((await ingest(folder, '--publisher', 'Fjord Tribune', '--json')).stdout);
    expect(one!.recorded).toEqual({ kind: 'waits', publisher: 'fjord-tribune', isNew: true });
    const { stdout } = await ingest(folder, '--publisher', 'Fjord Tribune');
    expect(stdout).toContain('waits: its publisher fjord-tribune is proposed');
  });
});

test('what cannot be read is told with its place, and does not stop the rest', async () => {
  const files = {
    'a.txt': '',
    'b.txt': new Uint8Array([0xff, 0xfe, 0x00, 0xd8]),
    'c.txt': article,
    'd.txt': article.repeat(700),
  };
  await withArticles(files, async (folder, ingest) => {
    const { stdout, code } = await ingest(folder, ...told, '--json');
    expect(code).toBe(3);
    const all = parsed(stdout);
    expect(all.filter(({ fault }) => fault).map(({ name }) => name.slice(-5))).toEqual(['a.txt', 'b.txt', 'd.txt']);
    expect(all.find(({ name }) => name.endsWith('c.txt'))!.recorded).toMatchObject({ kind: 'recorded' });
  });
});

test('what is missing is asked for, and what is given wrongly is refused', async () => {
  await withArticles({ 'one.txt': article }, async (folder, ingest) => {
    const unknown = await ingest(folder);
    expect([unknown.code, unknown.stderr]).toEqual([
      3,
      expect.stringContaining('no publisher was found; say it with --publisher'),
    ]);
    for (const [option, value] of [
      ['--accept-above', '2'],
      ['--accept-above', ''],
      ['--format', 'odt'],
    ] as const) {
      const refused = await ingest(folder, ...told, option, value);
      expect([refused.code, refused.stderr]).toEqual([2, expect.stringContaining(`${option} takes`)]);
    }
    const nothing = await ingest(join(folder, 'nowhere'), ...told);
    expect(nothing.code).toBe(3);
  });
});
