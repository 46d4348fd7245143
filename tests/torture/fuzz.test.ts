import { performance } from 'node:perf_hooks';
import fc from 'fast-check';
import { buildASTSchema, parse } from 'graphql';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { readTypeDefs } from '../../src/api/schema.ts';
import { shippedDataset, startApi, type TestApi } from '../support/api.ts';
import { drawOperation, samples } from '../support/operations.ts';
import { longest, times } from './form.ts';

const schema = buildASTSchema(parse(readTypeDefs('schema')));
const longestAnswer = 250;

let api: TestApi;
beforeAll(async () => {
  const limits = { depth: 20, aliases: 200, directives: 50, cost: 2_000_000, items: 25_000 };
  api = await startApi(await shippedDataset(), { limits, executor: {} });
});
afterAll(() => api?.stop());

const pieces = [
  ...[
    '{',
    '}',
    '(',
    ')',
    '[',
    ']',
    ':',
    '!',
    '|',
    '&',
    '=',
    '@',
    '...',
    '$',
    '"',
    '"""',
    '#',
    ',',
    '\\',
    '\u0000',
    '\ufeff',
  ],
  ...[
    'query',
    'mutation',
    'subscription',
    'fragment',
    'on',
    'true',
    'null',
    'extend',
    'schema',
    '__typename',
    '__schema',
  ],
  ...[
    '1e999',
    '-0',
    '9007199254740993',
    '"\\ud800"',
    '\ud800',
    '💥',
    '__proto__',
    'constructor',
    '@skip(if: $x)',
    'first: -1',
  ],
];

/** A valid document with some of its characters changed, left out, doubled or moved. */
const broken = fc
  .tuple(fc.gen(), fc.array(fc.tuple(fc.nat(), fc.nat(12), fc.constantFrom('', ...pieces)), { maxLength: 4 }))
  .map(([draw, edits]) => {
    const { query, variables } = drawOperation(draw, schema, samples);
    const edited = edits.reduce((text, [at, length, piece]) => {
      const place = at % (text.length + 1);
      return text.slice(0, place) + piece + text.slice(place + length);
    }, query);
    return { query: edited, variables };
  });

async function ask(asked: object) {
  const began = performance.now();
  const response = await fetch(api.url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(asked),
  });
  const { errors = [] } = (await response.json()) as { errors?: { extensions: { code: string } }[] };
  return { status: response.status, errors, milliseconds: performance.now() - began };
}

test('no document, valid or broken, makes the server fail or keeps it long', { timeout: longest }, async () => {
  const statuses = new Map<number, number>();
  const slow: string[] = [];
  await fc.assert(
    fc.asyncProperty(broken, async asked => {
      const { status, errors, milliseconds } = await ask(asked);
      statuses.set(status, (statuses.get(status) ?? 0) + 1);
      expect(status).toBeLessThan(500);
      for (const { extensions } of errors) expect(extensions.code).not.toBe('INTERNAL_SERVER_ERROR');
      // what is slow by itself is slow each time; what a busy machine kept waiting is not
      if (milliseconds <= longestAnswer) return;
      const again = [await ask(asked), await ask(asked), await ask(asked)];
      if (again.every(answer => answer.milliseconds > longestAnswer)) slow.push(asked.query);
    }),
    { numRuns: times(2_000, 20_000), endOnFailure: true },
  );
  expect(api.log.filter(line => /"level":(50|60)/.test(line))).toEqual([]);
  expect([...statuses.keys()].sort()).toEqual([200, 400]);
  expect(slow).toEqual([]);
});
