import { join } from 'node:path';
import { expect, test } from 'vitest';
import { countCodePoints } from '../../src/base/text.ts';
import { openStoreAt } from '../../src/cli/stores.ts';
import { reviewOf } from '../../src/model/entity.ts';
import { run } from '../support/command.ts';
import { article, told, withArticles } from '../support/ingesting.ts';

const parsed = (output: string) =>
  JSON.parse(output) as {
    name: string;
    fault?: string;
    document?: { id: string };
    recorded?: { document: string; claims: number; nodes: number; accepted: number } | null;
    publisher?: { node: string; isNew: boolean };
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
    expect(one!.recorded).toMatchObject({ accepted: 0 });
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
    expect(one!.recorded!.accepted).toBeGreaterThan(2);
    const [claim] = await claimsIn(url, [`${one!.document!.id}/status-1`]);
    expect(claim!.review).toBe('accepted');
    expect((await run(['verify'], { DATABASE_URL: url })).code).toBe(0);
  });
});

test('an outlet that nobody knows is proposed with its article, whose claims wait too', async () => {
  await withArticles(
    { 'one.txt': article, 'two.txt': article.replace('Tuesday', 'Monday') },
    async (folder, ingest, url) => {
      const { stdout, code, stderr } = await ingest(
        folder,
        '--publisher',
        'Fjord Tribune',
        '--published',
        '2021-06-08',
      );
      expect(code, stderr).toBe(0);
      expect(stdout).toContain('new node  Fjord Tribune, organization');
      expect(stdout).toMatch(/: \d+ claims and \d+ nodes wait for review, and its publisher fjord-tribune before them/);
      const again = parsed((await ingest(folder, '--publisher', 'Fjord Tribune', '--json')).stdout);
      expect(again.map(({ publisher }) => publisher)).toEqual([
        { node: 'fjord-tribune', name: 'Fjord Tribune', isNew: false },
        { node: 'fjord-tribune', name: 'Fjord Tribune', isNew: false },
      ]);
      expect(again.map(({ recorded }) => recorded)).toMatchObject([
        { claims: 0, nodes: 0 },
        { claims: 0, nodes: 0 },
      ]);
      const store = await openStoreAt(url);
      const [outlet, document] = await store.reader.entities.recorded([
        'fjord-tribune',
        again[0]!.document!.id,
      ] as never[]);
      expect([reviewOf(outlet!), reviewOf(document!)]).toEqual(['proposed', 'proposed']);
      await store.close();
      expect((await run(['verify'], { DATABASE_URL: url })).code).toBe(0);
    },
  );
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
    expect(all.find(({ name }) => name.endsWith('c.txt'))!.recorded!.claims).toBeGreaterThan(2);
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
    const empty = await run(['ingest', folder, ...told], { DATABASE_URL: join(folder, 'new.sqlite') });
    expect([empty.code, empty.stderr]).toEqual([3, expect.stringContaining('has no vocabulary to make claims in')]);
  });
});
