import { buildSchema, getOperationAST, parse } from 'graphql';
import { describe, expect, test } from 'vitest';

import { KnownOperations } from '../../../src/api/execution/known-operations.ts';
import { ResponseCache } from '../../../src/api/execution/response-cache.ts';
import { Dependencies } from '../../../src/api/loaders/dependencies.ts';
import { sha256 } from '../../../src/base/text.ts';

describe('of operations that were asked before', () => {
  const schema = buildSchema('type Query { a: Int }');
  const ask = (known: KnownOperations, text: string, name: string | null = null) => {
    const document = parse(text);
    return known.of(document, sha256(text), getOperationAST(document, name) ?? null, name);
  };

  test('one is found again by the text of its document and the name that it was asked by', () => {
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
    expect(await known.documentStore.get(`schema:${sha256('{ a }')}`)).toBe(document);
  });

  test('those that were not asked for longest go when the code of others takes their room', () => {
    const known = new KnownOperations(schema);
    ask(known, 'query First { a }');
    const second = ask(known, 'query Second { a }');
    second.programs.set('', { size: 9_999, slots: [], query: () => ({}) } as never);
    known.weigh(sha256('query Second { a }'));
    expect(known.find('query Second { a }', null)).toBe(second);
    ask(known, `query Third { a } # ${'…'.repeat(400)}`);
    expect(known.find('query First { a }', null)).toBeUndefined();
  });
});

describe('of answers', () => {
  /** One that was read from these nodes and claims; null: from the whole graph. */
  const readFrom = (...names: readonly string[] | [null]) => {
    const dependencies = new Dependencies();
    for (const name of names)
      if (name === null) dependencies.addWhole();
      else dependencies.names!.add(name);
    return { answer: { status: 200, headers: {}, body: Buffer.from('{"data":{}}') }, operation: null, dependencies };
  };
  const cacheAt = (revision: number) => {
    const cache = new ResponseCache(10_000);
    cache.follow(revision, null);
    return cache;
  };

  test('those go that a change touches, and those that were read from the whole graph', () => {
    const cache = cacheAt(1);
    for (const name of ['one', 'other', null]) cache.keep(String(name), 1, readFrom(name as string));
    cache.follow(2, new Set(['one', 'third']));
    expect(['one', 'other', 'null'].map(key => cache.find(key) !== undefined)).toEqual([false, true, false]);
  });

  test('all go where a change does not say what it touches, and where the store is another one', () => {
    const cache = cacheAt(5);
    cache.keep('asked', 5, readFrom('one'));
    cache.follow(6, null);
    expect(cache.find('asked')).toBeUndefined();
    cache.keep('asked', 6, readFrom('one'));
    cache.follow(3, new Set());
    expect(cache.find('asked')).toBeUndefined();
  });

  test('one that was made while the graph changed is kept where the changes touch nothing of it', () => {
    const cache = cacheAt(1);
    cache.follow(2, new Set(['one']));
    cache.keep('touched', 1, readFrom('one'));
    cache.keep('untouched', 1, readFrom('other'));
    expect(cache.find('touched')).toBeUndefined();
    expect(cache.find('untouched')).toBeDefined();
  });

  test('one that nobody asks for during very many changes goes, and one that is asked for stays', () => {
    const cache = cacheAt(1);
    cache.keep('rare', 1, readFrom('one'));
    cache.keep('often', 1, readFrom('one'));
    for (let revision = 2; revision < 5_000; revision++) {
      cache.follow(revision, new Set(['other']));
      if (revision % 100 === 0) cache.find('often');
    }
    expect(cache.find('often')).toBeDefined();
    expect(cache.find('rare')).toBeUndefined();
  });
});
