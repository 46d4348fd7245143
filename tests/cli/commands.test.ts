import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { settingDefinitions } from '../../src/cli/settings.ts';
import { inFolder, run } from '../support/command.ts';

let folder: string;
let DATABASE_URL: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'backchannel-'));
  DATABASE_URL = join(folder, 'graph.sqlite');
  const { code, stderr } = await run(['load'], { DATABASE_URL });
  expect([code, stderr]).toEqual([0, expect.stringMatching(/\d+ claims added/)]);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('load changes nothing the second time and says so as JSON', async () => {
  const { code, stdout } = await run(['load', '--json'], { DATABASE_URL });
  expect(code).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({
    entities: { added: 0, described: 0 },
    claims: { added: 0, withdrawn: 0 },
  });
});

test('a dataset with faults loads nothing and lists every fault with its place', () =>
  inFolder(async elsewhere => {
    const data = join(elsewhere, 'data');
    cpSync('data', data, { recursive: true });
    const path = join(data, 'documents', 'us-dod-2017-04-06.yaml');
    const text = readFileSync(path, 'utf8');
    writeFileSync(
      path,
      text
        .replace(/predicate: took-place-on/, 'predicate: happened-sometime')
        .replace(/speaker: jeff-davis/, 'speaker: nobody-known'),
    );
    const store = join(elsewhere, 'graph.sqlite');
    const { code, stderr } = await run(['load', data], { DATABASE_URL: store });
    expect(code).toBe(3);
    expect(stderr).toMatch(
      /documents\/us-dod-2017-04-06\.yaml:\d+:\d+ vocabulary: predicate "happened-sometime" is not in the vocabulary/,
    );
    expect(stderr).toMatch(
      /documents\/us-dod-2017-04-06\.yaml:\d+:\d+ unknown-id: "nobody-known" is not defined in the dataset/,
    );
    expect((await run(['query', '{ graph { claimCount } }'], { DATABASE_URL: store })).code).toBe(4);
    const checked = await run(['check', data, '--json']);
    expect(checked.code).toBe(3);
    expect(JSON.parse(checked.stdout).faults.length).toBeGreaterThanOrEqual(2);
  }));

test('check finds the shipped dataset without fault', async () => {
  const { code, stdout } = await run(['check', '--json']);
  expect([code, JSON.parse(stdout).faults]).toEqual([0, []]);
});

describe('query', () => {
  const document = 'query ($slug: String!) { channel(slug: $slug) { name } }';

  test('takes a document as an argument, as a file and on standard input, with variables', async () => {
    const file = join(folder, 'question.graphql');
    writeFileSync(file, document);
    const variables = ['--variables', '{"slug":"air-line"}'];
    const answers = await Promise.all([
      run(['query', document, ...variables], { DATABASE_URL }),
      run(['query', file, ...variables], { DATABASE_URL }),
      run(['query', ...variables], { DATABASE_URL }, { input: document }),
    ]);
    for (const { code, stdout } of answers)
      expect([code, JSON.parse(stdout)]).toEqual([0, { data: { channel: { name: expect.stringContaining('Air') } } }]);
  });

  test('ends with a code where the document or the variables are wrong', async () => {
    const wrong = await run(['query', '{ nothing }'], { DATABASE_URL });
    expect([wrong.code, JSON.parse(wrong.stdout).errors[0].extensions.code]).toEqual([3, 'GRAPHQL_VALIDATION_FAILED']);
    const variables = await run(['query', document, '--variables', '[1]'], { DATABASE_URL });
    expect([variables.code, variables.stderr]).toEqual([3, expect.stringContaining('--variables takes a JSON object')]);
  });

  test('ends with the code of what the API says is wrong', async () => {
    const withdraw =
      'mutation { withdrawClaim(input: { claim: "a/none", reason: "Misread." }) { change { revision } } }';
    const missing = await run(['query', withdraw], { DATABASE_URL });
    expect([missing.code, JSON.parse(missing.stdout).errors[0].extensions.code]).toEqual([4, 'NOT_FOUND']);
    const malformed = await run(['query', '{ channel(slug: "air-line") { status(on: "2017-5-1") { state } } }'], {
      DATABASE_URL,
    });
    expect([malformed.code, JSON.parse(malformed.stdout).errors[0].extensions.code]).toEqual([3, 'BAD_USER_INPUT']);
  });
});

test('the first question fills the default store from the dataset, the second finds it so', () =>
  inFolder(async cwd => {
    const ask = () => run(['query', '{ graph { claimCount } }'], {}, { cwd });
    const first = await ask();
    expect([first.code, first.stderr]).toEqual([
      0,
      expect.stringMatching(/^Filled backchannel\.sqlite with \d+ claims/),
    ]);
    expect(await ask()).toEqual({ code: 0, stdout: first.stdout, stderr: '' });
  }));

describe('status', () => {
  test('names the positions and shows the words', async () => {
    const { code, stdout } = await run(['status', 'coalition-russia-syria-contact', '--on', '2015-09-11'], {
      DATABASE_URL,
    });
    expect(code).toBe(0);
    expect(stdout).toMatch(/on 2015-09-11: agreed/);
    expect(stdout).toMatch(/Patrick Ryder: absent \(to knowledge\)/);
    expect(stdout).toContain('“');
  });

  test('gives JSON, and codes for a channel or a day that does not exist', async () => {
    const json = await run(['status', 'air-line', '--on', '2017-05-01', '--json'], { DATABASE_URL });
    expect(JSON.parse(json.stdout)).toMatchObject({ status: { state: 'UNKNOWN', reason: 'NOT_YET_ATTESTED' } });
    expect((await run(['status', 'no-line', '--on', '2017-05-01'], { DATABASE_URL })).code).toBe(4);
    for (const on of ['2017-5-1', '0000-05-05']) {
      const { code, stderr } = await run(['status', 'air-line', '--on', on], { DATABASE_URL });
      expect([code, stderr]).toEqual([
        3,
        expect.stringContaining(`--on: "${on}" is not a calendar day; write YYYY-MM-DD, from 0001-01-01 to 9999-12-31`),
      ]);
    }
  });
});

test('of a channel that is mistyped, channels alone are suggested', async () => {
  const near = await run(['status', 'us-russia-syria-link'], { DATABASE_URL });
  expect(near.stderr).toContain('did you mean "us-russia-syria-links"');
  const other = await run(['status', 'russia-ministry-of-defenc'], { DATABASE_URL });
  expect(other.stderr).toContain('No channel is called "russia-ministry-of-defenc"; `backchannel query');
});

describe('attach', () => {
  test('refuses a text that no document has, and keeps nothing of it', async () => {
    const file = join(folder, 'unknown.txt');
    writeFileSync(file, 'A text of ours that no document has.');
    const { code, stderr } = await run(['attach', file], { DATABASE_URL });
    expect([code, stderr]).toEqual([
      4,
      expect.stringContaining('No document in the store has a version with the SHA-256'),
    ]);
  });

  test('makes evidence show its words, before and after them', () =>
    inFolder(async elsewhere => {
      const text = 'Northland and Southland keep a telephone open, the Northland minister said.';
      const data = writeSmallDataset(elsewhere, text);
      const settings = { DATABASE_URL: join(elsewhere, 'graph.sqlite') };
      expect((await run(['load', data], settings)).stderr).toContain('1 claims added');
      const question = '{ claims { nodes { evidence { quotation prefix verification } } } }';
      const before = JSON.parse((await run(['query', question], settings)).stdout);
      expect(before.data.claims.nodes[0].evidence).toEqual([
        { quotation: null, prefix: null, verification: 'TEXT_NOT_HELD' },
      ]);
      const file = join(elsewhere, 'article.txt');
      writeFileSync(file, text);
      expect((await run(['attach', file], settings)).code).toBe(0);
      expect((await run(['attach', file], settings)).stderr).toContain('attached before');
      const after = JSON.parse((await run(['query', question], settings)).stdout);
      expect(after.data.claims.nodes[0].evidence).toEqual([
        { quotation: 'a telephone open', prefix: 'Northland and Southland keep ', verification: 'VERIFIED' },
      ]);
    }));
});

test('an attached text shows its words as evidence, and is not served whole where its rights do not allow that', () =>
  inFolder(async elsewhere => {
    const text = 'Northland and Southland keep a telephone open, the Northland minister said.';
    const data = writeSmallDataset(elsewhere, text);
    const settings = { DATABASE_URL: join(elsewhere, 'graph.sqlite') };
    await run(['load', data], settings);
    writeFileSync(join(elsewhere, 'article.txt'), text);
    await run(['attach', join(elsewhere, 'article.txt')], settings);
    const { stdout } = await run(['query', '{ documents { nodes { rights versions { held text } } } }'], settings);
    expect(JSON.parse(stdout).data.documents.nodes).toEqual([
      { rights: 'QUOTATION', versions: [{ held: true, text: null }] },
    ]);
  }));

test('corrections are claims of their own, and the graph can be read as it stood before them', () =>
  inFolder(async elsewhere => {
    const text = 'Northland and Southland keep a telephone open, the Northland minister said.';
    const data = writeSmallDataset(elsewhere, text);
    const settings = { DATABASE_URL: join(elsewhere, 'graph.sqlite') };
    await run(['load', data], settings);
    const between = new Date().toISOString();
    const file = join(data, 'documents', 'article.yaml');
    const before = readFileSync(file, 'utf8');
    const correction = before
      .slice(before.indexOf('      - name: open'))
      .replace('name: open', 'name: in-use')
      .replace('status: open', 'status: in-use')
      .replace('gist: The telephone is open.', 'gist: The telephone is used.\n        supersedes: article/open');

    writeFileSync(file, before.replace('The telephone is open.', 'The telephone is closed.'));
    const changed = await run(['load', data], settings);
    expect([changed.code, changed.stderr]).toEqual([3, expect.stringContaining('article/open')]);

    writeFileSync(file, before + correction);
    const { code, stdout } = await run(['load', data, '--json'], settings);
    expect([code, JSON.parse(stdout).claims]).toEqual([0, { added: 1, unchanged: 1, withdrawn: 1 }]);
    const question = `{ now: claims { nodes { slug supersedes { slug withdrawal { reason supersededBy { slug } } } } } then: claims(asOf: { recordedBy: "${between}" }) { nodes { slug } } }`;
    const { data: answer } = JSON.parse((await run(['query', question], settings)).stdout);
    expect(answer.now.nodes).toEqual([
      {
        slug: 'article/in-use',
        supersedes: {
          slug: 'article/open',
          withdrawal: { reason: 'superseded', supersededBy: { slug: 'article/in-use' } },
        },
      },
    ]);
    expect(answer.then.nodes).toEqual([{ slug: 'article/open' }]);
  }));

test('a question to a store that is not there makes none', () =>
  inFolder(async elsewhere => {
    const DATABASE_URL = join(elsewhere, 'none.sqlite');
    const { code } = await run(['query', '{ __typename }'], { DATABASE_URL });
    expect([code, existsSync(DATABASE_URL)]).toEqual([4, false]);
  }));

test('select gives the selector for words, and says where they stand more than once', async () => {
  const file = join(folder, 'text.txt');
  writeFileSync(file, 'one line 📞 and one line more');
  const found = await run(['select', file, 'and', '--json']);
  expect(JSON.parse(found.stdout)).toMatchObject({ at: 11, length: 3 });
  const twice = await run(['select', file, 'one line']);
  expect([twice.code, twice.stderr]).toEqual([3, expect.stringContaining('stand 2 times in the text, at 0, 15')]);
  const several = await run(['select', folder, 'and']);
  expect([several.code, several.stderr]).toEqual([
    3,
    expect.stringContaining('is a folder; name the file of one text'),
  ]);
});

test('a text that cannot be read is bad input', async () => {
  const unreadable = join(folder, 'x'.repeat(300));
  for (const command of [
    ['select', unreadable, 'and'],
    ['attach', unreadable],
  ]) {
    const { code, stderr } = await run(command, { DATABASE_URL: join(folder, 'none.sqlite') });
    expect([code, stderr]).toEqual([3, expect.stringContaining('cannot be read: ENAMETOOLONG')]);
  }
});

describe('config', () => {
  test('lists every setting, from where it comes, without a password', async () => {
    const file = join(folder, 'settings.yaml');
    writeFileSync(file, 'PORT: 4321\nLOG_LEVEL: error\n');
    const { code, stdout } = await run(['config', '--json'], {
      BACKCHANNEL_CONFIG: file,
      LOG_LEVEL: 'info',
      DATABASE_URL: 'postgres://u:secret@h/db',
      OIDC_ISSUER: 'https://u:secret@issuer.example',
      OIDC_JWKS_URL: 'https://issuer.example/keys?client_secret=secret',
      OTEL_EXPORTER_OTLP_ENDPOINT: 'http://u:secret@localhost:4318',
    });
    expect(code).toBe(0);
    expect(stdout).not.toContain('=secret');
    expect(stdout).not.toContain(':secret');
    const rows = JSON.parse(stdout) as { name: string; value: string; source: string }[];
    expect(rows.map(row => row.name)).toEqual(Object.keys(settingDefinitions));
    const shown = Object.fromEntries(rows.map(row => [row.name, [row.value, row.source]]));
    expect(shown).toMatchObject({
      PORT: ['4321', 'file'],
      LOG_LEVEL: ['info', 'environment'],
      HOST: ['127.0.0.1', 'default'],
      DATABASE_URL: ['postgres://u:***@h/db', 'environment'],
      OIDC_ISSUER: ['https://u:***@issuer.example', 'environment'],
    });
  });

  test.each(['./a:b.sqlite', 'C:\\lines\\a.sqlite', 'c:/a.sqlite', '/a/b:c.sqlite', 'postgresql://h/db'])(
    'takes %s as a store',
    async DATABASE_URL => {
      const { code, stdout } = await run(['config', '--json'], { DATABASE_URL });
      expect([code, stdout]).toEqual([0, expect.stringContaining(JSON.stringify(DATABASE_URL))]);
    },
  );

  test('refuses an address without the password in it', async () => {
    const { code, stderr } = await run(['config'], {
      OIDC_JWKS_URL: 'http://u:hidden@keys.example',
      DATABASE_URL: 'mysql://u:hidden@h/db',
    });
    expect([code, stderr]).toEqual([2, expect.stringContaining('u:***@keys.example')]);
    expect(stderr).not.toContain('hidden');
  });

  test('refuses a file with a setting that does not exist', async () => {
    const file = join(folder, 'wrong.yaml');
    writeFileSync(file, 'PROT: 1\n');
    const { code, stderr } = await run(['config'], { BACKCHANNEL_CONFIG: file });
    expect([code, stderr]).toEqual([2, expect.stringContaining('PROT in')]);
  });
});

test('a command that does not exist ends with the code of a wrong command line', async () => {
  expect((await run(['bogus'])).code).toBe(2);
  expect((await run(['status'])).code).toBe(2);
  expect((await run(['--help'])).code).toBe(0);
});

test('nothing is coloured where NO_COLOR is set, and results are apart from notes', async () => {
  const { stdout, stderr } = await run(['check']);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: that is what is looked for
  expect(stdout + stderr).not.toMatch(/\u001b\[/);
  expect(stdout).toBe('');
});

function writeSmallDataset(parent: string, text: string): string {
  const data = join(parent, 'data');
  const words = 'a telephone open';
  cpSync('data/vocabulary.yaml', join(data, 'vocabulary.yaml'));
  const digest = (value: string) => createHash('sha256').update(value).digest('hex');
  const entities = [
    '- { kind: organization, id: northland-gazette, name: Northland Gazette, organizationKind: news-outlet }',
    '- { kind: channel, id: telephone, name: Telephone, channelKind: hotline }',
  ];
  mkdirSync(join(data, 'entities'), { recursive: true });
  mkdirSync(join(data, 'documents'));
  writeFileSync(join(data, 'entities', 'all.yaml'), `entities:\n${entities.map(line => `  ${line}`).join('\n')}\n`);
  writeFileSync(
    join(data, 'documents', 'article.yaml'),
    `document:
  id: article
  name: A telephone between neighbours
  publisher: northland-gazette
  published: { edtf: "2020-01-02" }
  language: en
  rights: quotation
  versions:
    - { sha256: ${digest(text)}, length: ${[...text].length} }
statements:
  - claims:
      - name: open
        subject: telephone
        predicate: has-status
        status: open
        gist: The telephone is open.
        valid: "2020-01-02"
        evidence:
          - { at: ${text.indexOf(words)}, length: ${words.length}, digest: ${digest(words)} }
`,
  );
  return data;
}
