import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema, parse, validate } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { readTypeDefs } from '../../src/api/schema.ts';
import { linkTo, readLink } from '../../src/web/playground/address.ts';
import { parseExample } from '../../src/web/playground/examples.ts';
import { shippedDataset, startApi, type TestApi } from '../support/api.ts';

const folder = 'src/web/playground/examples';
const examples = readdirSync(folder)
  .sort()
  .map(file => ({ file, ...parseExample(readFileSync(join(folder, file), 'utf8')) }));

describe('the examples', () => {
  const schema = buildSchema(readTypeDefs('schema'));
  let api: TestApi;
  beforeAll(async () => {
    api = await startApi(await shippedDataset());
  }, 60_000);
  afterAll(() => api?.stop());

  test('are a dozen or more, each under a title of its own', () => {
    expect(examples.length).toBeGreaterThan(12);
    expect(new Set(examples.map(({ title }) => title)).size).toBe(examples.length);
  });

  test.each(examples)('$file says in a sentence what it answers, and is valid', ({ title, explanation, query }) => {
    expect(title).toMatch(/^\p{Lu}.*[^.]$/u);
    expect(explanation).toMatch(/^\p{Lu}[^\n]*\.$/u);
    expect(validate(schema, parse(query))).toEqual([]);
  });

  test.each(examples)('$file is answered from the shipped dataset, with evidence', async ({ file, query }) => {
    const { data, errors } = await api.ask(query);
    expect(errors).toBeUndefined();
    expect(Object.values(data)).not.toContain(null);
    expect(valuesOf(data, 'name')).not.toEqual([]);
    expect(valuesOf(data, 'nodes').filter(nodes => (nodes as unknown[]).length === 0)).toEqual([]);
    if (file !== '00-welcome.graphql') expect(valuesOf(data, 'start')).not.toEqual([]);
  });
});

describe('a link', () => {
  const draft = { query: '# Ünïcode & <b>?</b>\n{ graph { claimCount } }', variables: '{ "day": "2017-05-01" }' };

  test('carries the query and its variables', () => {
    const link = linkTo('http://localhost:4000/graphql?query=old#there', draft);
    expect(link).toMatch(/^http:\/\/localhost:4000\/graphql\?query=[^#]+$/);
    expect(readLink(new URL(link!).search)).toEqual(draft);
  });

  test('leaves out variables that are empty', () => {
    const link = linkTo('http://localhost:4000/graphql', { ...draft, variables: ' ' });
    expect(link).not.toContain('variables');
    expect(readLink(new URL(link!).search)).toEqual({ ...draft, variables: '' });
  });

  test('is not made where the server would refuse it for its length', () => {
    expect(linkTo('http://localhost:4000/graphql', { query: ' '.repeat(16_384), variables: '' })).toBeNull();
  });

  test('is none where the address names no query', () => {
    expect(readLink('?variables=%7B%7D')).toBeNull();
  });
});

/** Every value that stands under a key, at any depth. */
function valuesOf(data: unknown, key: string): unknown[] {
  if (data === null || typeof data !== 'object') return [];
  return Object.entries(data).flatMap(([name, value]) => [...(name === key ? [value] : []), ...valuesOf(value, key)]);
}
