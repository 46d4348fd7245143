import { buildSchema, getOperationAST, parse } from 'graphql';
import { describe, expect, test } from 'vitest';

import { KnownOperations } from '../../../src/api/execution/known-operations.ts';
import { ResponseCache } from '../../../src/api/execution/response-cache.ts';

describe('of operations that were asked before', () => {
  const schema = buildSchema('type Query { a: Int }');
  const ask = (known: KnownOperations, text: string, name: string | null = null) => {
    const document = parse(text);
    return known.of(document, text, getOperationAST(document, name) ?? null, name);
  };

  test('one is found again by the hash of its document and the name that it was asked by', () => {
    const known = new KnownOperations(schema);
    const text = 'query A { a } query B { a }';
    const asked = ask(known, text, 'A');
    expect(known.find(text, 'A')).toBe(asked);
    expect(known.find(text, 'B')).toBeUndefined();
    expect(ask(known, text, 'B')).not.toBe(asked);
    expect(ask(known, text, 'A')).toBe(asked);
  });

  test('none is kept under a name that its document does not have', () => {
    const known = new KnownOperations(schema);
    expect(ask(known, '{ a }', 'missing').definition).toBeNull();
    expect(known.find('{ a }', 'missing')).toBeUndefined();
  });

  test('Apollo finds the document', async () => {
    const known = new KnownOperations(schema);
    const { document } = ask(known, '{ a }');
    expect(await known.documentStore.get('schema:{ a }')).toBe(document);
  });

  test('those that were not asked for longest go when the code of others takes their room', () => {
    const known = new KnownOperations(schema);
    ask(known, 'query First { a }');
    const second = ask(known, 'query Second { a }');
    second.programs.set('', { size: 9_999, slots: [], query: () => ({}) } as never);
    known.weigh('query Second { a }');
    expect(known.find('query Second { a }', null)).toBe(second);
    ask(known, `query Third { a } # ${'…'.repeat(400)}`);
    expect(known.find('query First { a }', null)).toBeUndefined();
  });
});

describe('of answers', () => {
  const kept = { answer: { status: 200, headers: {}, body: Buffer.from('{"data":{}}') }, operation: null };

  test('those of another revision are forgotten', () => {
    const cache = new ResponseCache(10_000);
    cache.follow(1);
    cache.keep('asked', 1, kept);
    expect(cache.find('asked')).toBe(kept);
    cache.follow(2);
    expect(cache.find('asked')).toBeUndefined();
  });

  test('none is kept that was made before the graph changed', () => {
    const cache = new ResponseCache(10_000);
    cache.follow(2);
    cache.keep('asked', 1, kept);
    expect(cache.find('asked')).toBeUndefined();
  });
});
