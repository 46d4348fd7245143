import { isDeepStrictEqual } from 'node:util';
import { expect, test } from 'vitest';

import { readSettings } from '../../src/cli/settings.ts';
import { anybody, type Principal, roles } from '../../src/model/access.ts';
import { type Answer, shippedDatasets, startApi } from '../support/api.ts';
import { type Block, blocksOf, readText, texts, withBodies } from './texts.ts';

/**
 * A text's queries are asked one after the other, of a new store that is filled as a server fills it. `npm run docs` writes the
 * answers into the texts.
 */
test.each(texts.filter(path => pairsOf(readText(path)).length > 0))(
  '%s shows the answers that its queries have',
  async path => {
    const text = readText(path);
    const [first, ...others] = await shippedDatasets();
    const api = await startApi(first!, { authenticate, limits });
    for (const dataset of others) await api.store.writer.load(dataset);
    const answers = new Map<Block, string>();
    for (const [query, shown] of pairsOf(text)) {
      const headers: Record<string, string> = query.note === '' ? {} : { authorization: query.note };
      answers.set(shown, asShown(await api.ask(query.body, {}, headers), shown.body));
    }
    await api.stop();
    await expect(withBodies(text, answers)).toMatchFileSnapshot(`../../${path}`);
  },
);

test('the ten questions have answers, and no errors', () => {
  const text = readText('schema/README.md');
  const questions = text.match(/^### \d+\. .*\?$/gm);
  expect(questions?.map(question => Number.parseInt(question.slice(4), 10))).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  const section = text.slice(text.indexOf('### 1. '), text.indexOf('## Writing and review'));
  expect(pairsOf(section)).toHaveLength(10);
  expect(section).not.toContain('"errors"');
});

test('every query is followed by its answer', () => {
  for (const path of texts) {
    const queries = blocksOf(readText(path)).filter(({ language }) => language === 'graphql');
    expect(pairsOf(readText(path)), path).toHaveLength(queries.length);
  }
});

const settings = readSettings({}, 'data').values;
/** Those of a server whose settings are left alone. */
const limits = {
  depth: settings.MAX_DEPTH,
  aliases: settings.MAX_ALIASES,
  directives: settings.MAX_DIRECTIVES,
  cost: settings.MAX_COST,
  items: settings.MAX_ITEMS,
};

/** A query is asked as by somebody without a token, or with one of the role that is named behind its language. */
async function authenticate(authorization: string | undefined): Promise<Principal> {
  const role = roles.find(known => known === authorization);
  return role === undefined ? anybody : { name: 'News desk', role, via: 'token' };
}

function pairsOf(text: string): [query: Block, answer: Block][] {
  const blocks = blocksOf(text);
  return blocks.flatMap((block, index) => {
    const next = blocks[index + 1];
    return block.language === 'graphql' && next?.language === 'json' ? [[block, next] as [Block, Block]] : [];
  });
}

/** The data, or the errors; as the text lays them out where it shows them already. */
function asShown({ data, errors }: Answer, shown: string): string {
  const answer = errors ? { errors: errors.map(({ message, extensions }) => ({ message, extensions })) } : data;
  return isDeepStrictEqual(parsed(shown), answer) ? shown : `${layOut(answer, '')}\n`;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const widest = 110;

/** JSON in which what fits on a line stands on one; the whole of it never does. */
function layOut(value: unknown, indent: string): string {
  const line = inLine(value);
  if (typeof value !== 'object' || value === null || (indent !== '' && indent.length + line.length <= widest))
    return line;
  const inner = `${indent}  `;
  const [open, close] = Array.isArray(value) ? '[]' : '{}';
  const parts = Object.entries(value).map(([key, part]) => `${inner}${keyOf(value, key)}${layOut(part, inner)}`);
  return parts.length === 0 ? line : `${open}\n${parts.join(',\n')}\n${indent}${close}`;
}

function inLine(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const parts = Object.entries(value).map(([key, part]) => `${keyOf(value, key)}${inLine(part)}`);
  if (Array.isArray(value)) return `[${parts.join(', ')}]`;
  return parts.length === 0 ? '{}' : `{ ${parts.join(', ')} }`;
}

const keyOf = (owner: object, key: string) => (Array.isArray(owner) ? '' : `${JSON.stringify(key)}: `);
