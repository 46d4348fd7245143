import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { settingDefinitions } from '../../src/cli/settings.ts';
import { letAnybodyWrite, shippedDataset, startApi, type TestApi } from '../support/api.ts';
import { run } from '../support/command.ts';

const readme = readFileSync('README.md', 'utf8');

describe('the README', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startApi(await shippedDataset());
  });
  afterAll(() => api?.stop());

  const examples = [
    ...readme.matchAll(/^### (\d+\. .*)\n\n```graphql\n([\s\S]*?)```[\s\S]*?```json\n([\s\S]*?)```/gm),
  ].map(([, title, query, answer]) => ({ title: title!, query: query!, answer: answer! }));

  test('has ten examples', () => {
    expect(examples).toHaveLength(10);
  });

  test.each(examples)('gives the real answer to "$title"', async ({ query, answer }) => {
    const { data, errors } = await api.ask(query);
    expect(errors).toBeUndefined();
    expect(data).toEqual(JSON.parse(answer));
  });

  test('gives the real answers to what is written and reviewed, one after the other', async () => {
    const section = readme.slice(readme.indexOf('## Write and review'), readme.indexOf('## Commands'));
    const written = [...section.matchAll(/```graphql\n([\s\S]*?)```\n\n```json\n([\s\S]*?)```/g)];
    expect(written).toHaveLength(4);
    const fresh = await startApi(await shippedDataset(), { authenticate: letAnybodyWrite });
    for (const [, query, answer] of written) {
      const { data, errors } = await fresh.ask(query!);
      expect(errors).toBeUndefined();
      expect(data).toEqual(JSON.parse(answer!));
    }
    await fresh.stop();
  });

  test('lists every setting with its default', () => {
    const rows = new Map(
      [...readme.matchAll(/^\| `([A-Z_]+)` \| ([^|]*)\|/gm)].map(([, name, value]) => [name, value!.trim()]),
    );
    const defaults = Object.entries(settingDefinitions).map(([name, { default: value }]): [string, string] => [
      name,
      value.replace(/[()]/g, ''),
    ]);
    expect([...rows]).toEqual(defaults);
  });

  test('lists every command', async () => {
    const { stdout } = await run(['--help']);
    const commands = [...stdout.matchAll(/^ {2}([a-z]+) .*\S/gm)]
      .map(([, name]) => name!)
      .filter(name => name !== 'help');
    const documented = [...readme.matchAll(/^\| `backchannel ([a-z]+)/gm)].map(([, name]) => name!);
    expect(documented.sort()).toEqual(commands.sort());
  });

  test('points to files that exist', () => {
    const links = [...readme.matchAll(/\]\((?!https?:)([^)#]+)\)/g)].map(([, path]) => path!);
    for (const path of links) expect(() => readFileSync(path), path).not.toThrow();
  });
});
