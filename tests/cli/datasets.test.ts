import { join } from 'node:path';
import { expect, test } from 'vitest';

import { inFolder, run } from '../support/command.ts';
import { anEntry, theFiles, writeFolder } from '../support/folders.ts';

const river = (given: object = {}) =>
  writeFolder({
    'dataset.yaml': { id: 'the-river', title: 'The river' },
    'vocabulary.yaml': theFiles()['vocabulary.yaml'],
    'entities/lines.yaml': {
      entities: [{ kind: 'channel', id: 'ferry-line', name: 'Ferry line', channelKind: 'radio' }],
    },
    'documents/times.yaml': {
      document: {
        ...theFiles()['documents/herald.yaml'].document,
        id: 'river-times',
        name: 'The Times on the river',
      },
      statements: [{ speaker: 'ada-quill', claims: [anEntry('ferry-open', { subject: 'ferry-line' })] }],
    },
    'judgements.yaml': {
      disagreements: [
        {
          ...{ id: 'two-lines', left: 'herald-spring/line-open', right: 'river-times/ferry-open', verdict: 'dismiss' },
          ...{ author: 'A curator', reason: 'Two lines.', at: '2026-01-01T00:00:00Z' },
        },
      ],
    },
    ...given,
  });

test('a dataset is checked with another whose nodes and claims it names, and loads after it', () =>
  inFolder(async folder => {
    const [cast, other] = [writeFolder(theFiles()), river()];
    const alone = await run(['check', other]);
    expect(alone.code).toBe(3);
    expect(alone.stdout).toMatch(
      /unknown-id: "ada-quill" is not defined in the dataset, nor in one that it is checked with: --with FOLDER takes/,
    );
    expect((await run(['check', other, '--with', cast])).stdout + alone.stdout).not.toContain('conflict');
    const checked = await run(['check', other, '--json', '--with', cast]);
    expect([checked.code, JSON.parse(checked.stdout)]).toMatchObject([0, { dataset: 'the-river', faults: [] }]);
    const DATABASE_URL = join(folder, 'graph.sqlite');
    const early = await run(['load', other], { DATABASE_URL });
    expect([early.code, early.stderr]).toEqual([
      3,
      expect.stringContaining(
        '"ada-quill" is not defined in the dataset, nor in the store: load the dataset that has it first',
      ),
    ]);
    expect((await run(['load', cast], { DATABASE_URL })).code).toBe(0);
    const loaded = await run(['load', other, '--json'], { DATABASE_URL });
    expect([loaded.code, JSON.parse(loaded.stdout)]).toMatchObject([
      0,
      { dataset: 'the-river', entities: { added: 2 }, claims: { added: 1 }, judgements: 1 },
    ]);
    const asked = await run(['query', '{ datasets { id title } }'], { DATABASE_URL });
    expect(JSON.parse(asked.stdout).data.datasets).toMatchObject([
      { id: expect.stringMatching(/^backchannel-dataset-/), title: expect.stringMatching(/^backchannel-dataset-/) },
      { id: 'the-river', title: 'The river' },
    ]);
  }));

test('an id that is spelt otherwise is told with the one that may be meant, here or in a dataset beside it', () =>
  inFolder(async () => {
    const cast = writeFolder(theFiles());
    const other = river({
      'judgements.yaml': {
        support: [
          {
            ...{ id: 'one', claim: 'herald-spring/line-opened', verdict: 'supports', author: 'A curator' },
            ...{ reason: 'It says so.', at: '2026-01-01T00:00:00Z' },
          },
        ],
      },
      'documents/more.yaml': {
        document: { id: 'more', name: 'More', publisher: 'north-heralds', language: 'en', rights: 'full' },
        statements: [
          { asserted: '2024', claims: [anEntry('x', { subject: 'ferry-lines', evidence: [], locators: undefined })] },
        ],
      },
    });
    const { stdout } = await run(['check', other, '--with', cast]);
    expect(stdout).toMatch(/"north-heralds" is not defined .*; did you mean "north-herald"\?/);
    expect(stdout).toMatch(/"ferry-lines" is not defined .*; did you mean "ferry-line"\?/);
    expect(stdout).toMatch(
      /claim "herald-spring\/line-opened" is not in .*; did you mean "herald-spring\/line-open"\?/,
    );
  }));

test("another dataset's node is described otherwise only where that is asked for", () =>
  inFolder(async folder => {
    const cast = writeFolder(theFiles());
    const other = river({
      'entities/lines.yaml': {
        entities: [
          { kind: 'channel', id: 'ferry-line', name: 'Ferry line', channelKind: 'radio' },
          { kind: 'state', id: 'northland', name: 'The North' },
        ],
      },
    });
    const checked = await run(['check', other, '--with', cast]);
    expect([checked.code, checked.stdout]).toEqual([
      3,
      expect.stringMatching(
        /^entities.lines.yaml:\d+:\d+ conflict: "northland" is described otherwise by the dataset/m,
      ),
    ]);
    const DATABASE_URL = join(folder, 'graph.sqlite');
    expect((await run(['load', cast], { DATABASE_URL })).code).toBe(0);
    const refused = await run(['load', other], { DATABASE_URL });
    expect([refused.code, refused.stderr]).toEqual([
      expect.any(Number),
      expect.stringMatching(
        /"northland": the dataset "the-river" describes it otherwise than "backchannel-dataset-\w+" \(name\)/,
      ),
    ]);
    expect(refused.code).not.toBe(0);
    expect(refused.stderr).toContain('; --redescribe has them described as this dataset says');
    expect(refused.stderr.match(/describes it otherwise/g)).toHaveLength(1);
    const asked = await run(['load', other, '--redescribe'], { DATABASE_URL });
    expect([asked.code, asked.stderr]).toEqual([0, expect.stringContaining('1 described anew')]);
  }));

test('words that were taken down do not come back with a dataset that is loaded again, and it is said', () =>
  inFolder(async folder => {
    const DATABASE_URL = join(folder, 'graph.sqlite');
    const cast = writeFolder(theFiles());
    expect((await run(['load', cast], { DATABASE_URL })).code).toBe(0);
    const taking =
      'mutation { takeDownDocument(input: { document: "herald-spring", reason: "Asked for." }) { change { by } } }';
    const taken = await run(['query', taking], { DATABASE_URL });
    expect(JSON.parse(taken.stdout).data.takeDownDocument.change.by).toBe('command line');
    const again = await run(['load', cast], { DATABASE_URL });
    expect([again.code, again.stderr]).toEqual([0, expect.stringContaining('1 texts and 1 quotations left out')]);
    const asked = await run(
      ['query', '{ search(query: "dawn") { totalCount } claims { nodes { evidence { withheld } } } }'],
      {
        DATABASE_URL,
      },
    );
    expect(JSON.parse(asked.stdout).data).toMatchObject({
      search: { totalCount: 0 },
      claims: { nodes: [{ evidence: [{ withheld: 'TAKEN_DOWN' }] }] },
    });
    expect((await run(['verify'], { DATABASE_URL })).code).toBe(0);
  }));

test('whoever runs the program accepts nothing of their own either where four eyes are wanted', () =>
  inFolder(async folder => {
    const settings = { DATABASE_URL: join(folder, 'graph.sqlite'), FOUR_EYES: 'on' };
    expect((await run(['load', writeFolder(theFiles())], settings)).code).toBe(0);
    const input =
      '{ slug: "a-paper", document: { title: "A paper", publisher: "north-herald", language: "en", rights: FULL }, version: { text: "Words." } }';
    expect(
      (await run(['query', `mutation { addDocument(input: ${input}) { change { revision } } }`], settings)).code,
    ).toBe(0);
    const accepting =
      'mutation { reviewDocument(input: { document: "a-paper", decision: ACCEPT, reason: "Mine." }) { change { revision } } }';
    const accepted = await run(['query', accepting], settings);
    expect([accepted.code, accepted.stdout]).toEqual([
      2,
      expect.stringContaining('nobody accepts here what they proposed'),
    ]);
  }));
