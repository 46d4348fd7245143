import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { expect, test } from 'vitest';

/** What each layer may import of ours, itself aside. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  base: [],
  model: ['base'],
  store: ['base', 'model'],
  graph: ['base', 'model', 'store'],
  exchange: ['base', 'model', 'store'],
  ingest: ['base', 'model', 'store'],
  api: ['base', 'model', 'store', 'graph'],
  cli: ['base', 'model', 'store', 'graph', 'exchange', 'ingest', 'api'],
  web: [],
};

type Import = { readonly file: string; readonly target: string; readonly isType: boolean };

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter(name => /\.tsx?$/.test(name) && !name.includes('node_modules'))
  .map(name => join('src', name));
const imports = files.flatMap(importsOf);
const ours = imports.filter(({ target }) => target.startsWith('src/'));

function importsOf(file: string): Import[] {
  const found = readFileSync(file, 'utf8').matchAll(
    /^\s*(import|export)\s+(type\s)?[^'"`;]*?from\s+['"]([^'"]+)['"]|^\s*import\s+['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]/gm,
  );
  return [...found].map(([, , type, from, bare, dynamic]) => {
    const named = (from ?? bare ?? dynamic)!;
    const target = named.startsWith('.') ? relative('.', join(dirname(file), named)) : named;
    return { file, target, isType: type !== undefined };
  });
}

const layerOf = (path: string) => path.split('/')[1]!;
const inWords = ({ file, target }: Import) => `${file} imports ${target}`;

test('imports are found', () => {
  expect(files.length).toBeGreaterThan(50);
  expect(imports.map(inWords)).toContain('src/store/store.ts imports src/store/read/reader.ts');
});

test('every folder of src is a layer with its place', () => {
  expect(Object.keys(allowed)).toEqual(expect.arrayContaining([...new Set(files.map(layerOf))]));
});

test('a layer imports only the layers below it, and the explorer only generated types', () => {
  const upward = ours.filter(({ file, target, isType }) => {
    const [from, to] = [layerOf(file), layerOf(target)];
    const isGeneratedType = isType && target.startsWith('src/api/generated/');
    return from !== to && !allowed[from]?.includes(to) && !(from === 'web' && isGeneratedType);
  });
  expect(upward.map(inWords)).toEqual([]);
});

test('nothing imports tests or data', () => {
  const strays = imports.filter(({ target }) => target.startsWith('../') || /^(tests|data|dist)\//.test(target));
  expect(strays.map(inWords)).toEqual([]);
});

test('only the store speaks SQL', () => {
  const speakers = imports.filter(({ target }) => /^(kysely|pg|node:sqlite)(\/|$)/.test(target));
  expect(new Set(speakers.map(({ file }) => layerOf(file)))).toEqual(new Set(['store']));
});

test('only the command line picks a dialect', () => {
  const pickers = ours.filter(({ target }) => /^src\/store\/(sqlite|postgres)\//.test(target));
  const outside = pickers.filter(({ file }) => !['store', 'cli'].includes(layerOf(file)));
  expect(outside.map(inWords)).toEqual([]);
  const dialects = pickers.filter(({ file, target }) => layerOf(file) === 'store' && dirname(file) !== dirname(target));
  expect(dialects.map(inWords)).toEqual([]);
});

test('imports go round in no circle', () => {
  const next = new Map<string, string[]>();
  for (const { file, target } of ours) next.set(file, [...(next.get(file) ?? []), target]);
  const done = new Set<string>();
  const walk = (file: string, way: readonly string[]): void => {
    if (way.includes(file)) throw new Error(`a circle: ${[...way.slice(way.indexOf(file)), file].join(' > ')}`);
    if (done.has(file)) return;
    for (const target of next.get(file) ?? []) walk(target, [...way, file]);
    done.add(file);
  };
  for (const file of files) expect(() => walk(file, [])).not.toThrow();
});
