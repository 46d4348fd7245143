import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

import { openStoreAt } from '../../src/cli/stores.ts';
import { readDatasetOrThrow } from '../../src/exchange/dataset/read-dataset.ts';
import { says, withChatAddress } from '../support/chat-address.ts';
import { inFolder, run } from '../support/command.ts';
import { aDataset } from '../support/datasets.ts';

const first = `Norway reopens its hotline with Sweden

OSLO — Norway reopened a military hotline to Sweden on 8 June 2021, the Norwegian defence ministry said.

“We talk, and talking by hotline is better than silence,” said Sergeant Per Lunde, who kept the telephone in the hut. He said it had fallen silent in March 2021.
`;

const second = `Norway cut its hotline with Sweden

STOCKHOLM — Norway severed the military hotline to Sweden on 8 June 2021, the Swedish defence ministry said.
`;

type Ingest = (settings: Record<string, string>, ...args: string[]) => ReturnType<typeof run>;

async function withArticles(work: (ingest: Ingest, folder: string) => Promise<void>): Promise<void> {
  await inFolder(async folder => {
    const url = join(folder, 'store.sqlite');
    const store = await openStoreAt(url);
    const { vocabulary } = await readDatasetOrThrow('data');
    await store.writer.load(aDataset([], { vocabulary }));
    await store.close();
    mkdirSync(join(folder, 'articles'));
    writeFileSync(join(folder, 'articles', 'first.txt'), first);
    writeFileSync(join(folder, 'articles', 'second.txt'), second);
    const told = ['--publisher', 'north-herald', '--published', '2021-06-08'];
    await work(
      (settings, ...args) => run(['ingest', ...args, ...told], { DATABASE_URL: url, ...settings }, { cwd: folder }),
      folder,
    );
  });
}

type Told = {
  readonly report: {
    readonly claims: readonly { id: string; by: string; contradicts: readonly { id: string; type: string }[] }[];
    readonly unassigned: readonly { words: string; place: readonly [number, number] }[];
    readonly suggestions: { readonly warnings: readonly string[]; readonly dropped: object } | null;
  };
  readonly recorded: { readonly claims: number };
};
const parsed = (output: string) => (JSON.parse(output) as Told[])[0]!;

test('what an article repeats and contradicts of the graph is told, in words and as JSON', async () => {
  await withArticles(async ingest => {
    const accepted = await ingest({}, 'articles/first.txt', '--accept-above', '0');
    expect(accepted.code, accepted.stderr).toBe(0);
    expect(accepted.stdout).toMatch(/found {5}\d+ people, \d+ organizations, .* statements without a claim/);
    expect(accepted.stdout).toMatch(/unplaced {2}Per Lunde, characters \d+–\d+: .*better than silence/);
    expect(accepted.stdout).toContain('doubtful: ');
    expect(accepted.stdout).toMatch(/claim .*restored.*\n +in the text: .*hotline/);
    expect(accepted.stdout).toMatch(/new node .*, channel: kind \S+, level .*, domain /);
    const words = await ingest({}, 'articles/second.txt', '--dry-run');
    expect(words.stdout).toMatch(/contradiction with \S+\/status-1: The .* is restored/);
    expect(words.stdout).toMatch(/repeats \S+\/end-1-1: /);
    const { report } = parsed((await ingest({}, 'articles/second.txt', '--dry-run', '--json')).stdout);
    expect(report.claims.flatMap(({ contradicts }) => contradicts)).toContainEqual(
      expect.objectContaining({ id: expect.stringContaining('/status-1'), type: 'contradiction' }),
    );
  });
});

const silent = {
  paragraph: 3,
  quotation: 'He said it had fallen silent in March 2021.',
  channel: 'the telephone in the hut',
  parties: ['Norway', 'Sweden'],
  status: 'unanswered',
  denied: false,
  modality: 'asserted',
  validTime: '2021-03',
  speaker: 'Per Lunde',
  speakerSort: 'person',
};

test('a language model is asked where the settings name one, and what it proposes waits with its origin shown', async () => {
  await withChatAddress(says({ claims: [silent, { ...silent, quotation: 'It is dead.' }] }), async ({ url }, asked) => {
    await withArticles(async (ingest, folder) => {
      const off = await ingest({ EXTRACTOR_MODEL: 'small-model' }, 'articles/first.txt', '--dry-run', '--json');
      expect([asked.length, parsed(off.stdout).report.suggestions]).toEqual([0, null]);
      const settings = { EXTRACTOR_URL: url, EXTRACTOR_MODEL: 'small-model', EXTRACTOR_KEY: 'a-secret-key' };
      const { report } = parsed((await ingest(settings, 'articles/first.txt', '--json')).stdout);
      expect(asked.map(({ authorization }) => authorization)).toEqual(['Bearer a-secret-key']);
      expect(report.suggestions).toEqual({
        by: 'small-model',
        dropped: { 'its quotation does not stand in its paragraph': 1 },
        warnings: [],
      });
      const [suggested] = report.claims.filter(({ by }) => by === 'small-model');
      expect(suggested!.id).toMatch(/\/suggested-1$/);
      const store = await openStoreAt(join(folder, 'store.sqlite'));
      const [claim] = (await store.reader.claims.bySlug([suggested!.id as never])).values();
      const page = await store.reader.reviewQueue.page({ first: 100, after: null });
      const waiting = page.items.find(({ id }) => id.kind === 'claim' && id.claim === suggested!.id)!;
      const changes = await store.reader.changes.byRevisions([Number(waiting.sort)]);
      await store.close();
      expect(claim).toMatchObject({
        review: 'proposed',
        note: expect.stringContaining('the language model small-model proposed it, and no rule did'),
      });
      expect([...changes.values()].map(({ reason }) => reason)).toEqual([
        expect.stringMatching(/first\.txt\. Proposed by the language model small-model\.$/),
      ]);
    });
  });
});

test('an address that fails is a warning, and the article is read by rules', async () => {
  await withChatAddress(
    response => response.writeHead(500).end(),
    async ({ url }) => {
      await withArticles(async ingest => {
        const settings = { EXTRACTOR_URL: url, EXTRACTOR_MODEL: 'small-model' };
        const { code, stdout } = await ingest(settings, 'articles/first.txt', '--dry-run');
        expect(code).toBe(0);
        expect(stdout).toContain('answered with status 500; what it did not answer was read by rules alone');
        expect(stdout).toMatch(/claim .*hotline is restored/);
      });
    },
  );
});

test('a model that is not named, and an address that would tell others the key, are refused; the key is not shown', async () => {
  await withArticles(async (ingest, folder) => {
    const unnamed = await ingest({ EXTRACTOR_URL: 'https://models.example/v1' }, 'articles/first.txt');
    expect([unnamed.code, unnamed.stderr]).toEqual([2, expect.stringContaining('EXTRACTOR_URL needs EXTRACTOR_MODEL')]);
    const plain = await ingest({ EXTRACTOR_URL: 'http://models.example/v1' }, 'articles/first.txt');
    expect([plain.code, plain.stderr]).toEqual([2, expect.stringContaining('EXTRACTOR_URL takes an address')]);
    const { stdout } = await run(['config'], { EXTRACTOR_KEY: 'a-secret-key' }, { cwd: folder });
    expect(stdout).toContain('EXTRACTOR_KEY=***');
    expect(stdout).not.toContain('a-secret-key');
  });
});
