import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';

/** What each layer may import of ours, itself aside. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  base: [],
  model: ['base'],
  store: ['base', 'model'],
  graph: ['base', 'model', 'store'],
  exchange: ['base', 'model', 'store', 'graph'],
  ingest: ['base', 'model', 'store', 'graph'],
  api: ['base', 'model', 'store', 'graph', 'exchange', 'ingest'],
  cli: ['base', 'model', 'store', 'graph', 'exchange', 'ingest', 'api'],
  // files of tables are written in the browser too
  web: ['exchange'],
};

/**
 * Rooms: the folders of a layer, and each file that stands beside them. What each may import within its layer; what is
 * not named here is a file that stands alone, and may be imported by all.
 */
const rooms: Readonly<Record<string, readonly string[]>> = {
  'model/readings': [],
  'model/search': [],
  'store/rows': [],
  'store/read': ['store/rows'],
  'store/write': ['store/rows'],
  'store/curate': ['store/rows', 'store/write'],
  'store/verify': ['store/rows'],
  'store/migrations': ['store/rows', 'store/write'],
  'store/sqlite': [],
  'store/postgres': [],
  'graph/topology': [],
  'graph/walk': ['graph/topology'],
  'graph/ask': ['graph/walk'],
  'exchange/dataset': [],
  'exchange/backup': [],
  'exchange/records': [],
  'exchange/formats': ['exchange/records'],
  'ingest/read': [],
  'ingest/clean': [],
  'ingest/describe': ['ingest/clean', 'ingest/read'],
  'ingest/repetition': [],
  'ingest/segment': [],
  'ingest/attribute': ['ingest/segment'],
  'ingest/train': ['ingest/attribute', 'ingest/segment'],
  'ingest/find': [],
  'ingest/date': [],
  'ingest/resolve': ['ingest/find'],
  'ingest/propose': ['ingest/attribute', 'ingest/find', 'ingest/date', 'ingest/resolve'],
  'ingest/language-model': ['ingest/clean', 'ingest/describe', 'ingest/read'],
  'ingest/report': ['ingest/propose', 'ingest/resolve'],
  'api/generated': [],
  'api/codegen': [],
  'api/observability': ['api/loaders'],
  'api/limits': [],
  'api/loaders': [],
  'api/input': ['api/generated'],
  'api/connections': ['api/generated', 'api/input', 'api/loaders'],
  'api/live': ['api/loaders', 'api/observability'],
  'api/auth': ['api/loaders', 'api/observability'],
  'api/resolvers': [
    'api/auth',
    'api/connections',
    'api/generated',
    'api/input',
    'api/limits',
    'api/live',
    'api/loaders',
  ],
  'api/execution': ['api/limits', 'api/loaders', 'api/observability', 'api/resolvers'],
  'api/http': ['api/auth', 'api/execution', 'api/limits', 'api/live', 'api/observability'],
  'cli/commands': [],
  'web/explorer': [],
  'web/playground': [],
};

type Import = { readonly file: string; readonly target: string; readonly isType: boolean };

const filesOf = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(name => /\.tsx?$/.test(name) && !name.includes('node_modules'))
    .map(name => join(folder, name));
const files = filesOf('src');
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
/** The folder that a file stands in, below its layer; null where it stands beside the folders. */
const roomOf = (path: string) => (path.split('/').length > 3 ? path.split('/').slice(1, 3).join('/') : null);
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

test('every folder of a layer is a room with its place', () => {
  const found = files.filter(file => layerOf(file) !== 'base').flatMap(file => roomOf(file) ?? []);
  expect(Object.keys(rooms).sort()).toEqual([...new Set(found)].sort());
});

test('a room imports only the rooms below it', () => {
  const upward = ours.filter(({ file, target }) => {
    const [from, to] = [roomOf(file), roomOf(target)];
    const isWithinLayer = layerOf(file) === layerOf(target) && layerOf(file) !== 'base';
    return isWithinLayer && from !== null && to !== null && from !== to && !rooms[from]!.includes(to);
  });
  expect(upward.map(inWords)).toEqual([]);
});

test('rooms form no circle', () => {
  const below = (room: string, way: readonly string[]): void => {
    expect(way, `${[...way, room].join(' > ')}`).not.toContain(room);
    for (const next of rooms[room]!) below(next, [...way, room]);
  };
  for (const room of Object.keys(rooms)) below(room, []);
});

test('no two files have one name, but for what mirrors something and the parts of rooms that do one thing to the same nouns', () => {
  const mirrors =
    /^src\/(api\/resolvers|cli\/commands|store\/(sqlite|postgres|migrations|read|write|curate))\/|^src\/web\/\w+\/(main\.tsx|vite\.config\.ts)$/;
  const names = Map.groupBy(
    files.filter(file => !mirrors.test(file)),
    file => file.split('/').at(-1)!,
  );
  const shared = [...names.values()].filter(same => same.length > 1);
  expect(shared).toEqual([]);
});

describe('budgets, with no exceptions', () => {
  const code = [...files, ...filesOf('tests')].filter(file => !file.includes('/generated/'));

  test('no file has more than 500 lines', () => {
    const long = code.filter(file => readFileSync(file, 'utf8').trimEnd().split('\n').length > 500);
    expect(long).toEqual([]);
  });

  // of functions the linter counts lines and parameters; suites of tests, which are one function each, may be longer
  test('no function has more than 70 lines or four parameters, and no comment lets one', () => {
    const { linter } = JSON.parse(readFileSync('.biome.json', 'utf8'));
    expect(linter.rules.complexity).toEqual({
      noExcessiveLinesPerFunction: { level: 'error', options: { maxLines: 70 } },
      useMaxParams: { level: 'error', options: { max: 4 } },
    });
    const excused = code.filter(file =>
      /biome-ignore\S* lint\/complexity\/(use|no)(Max|Exc)/.test(readFileSync(file, 'utf8')),
    );
    expect(excused).toEqual([]);
  });
});

test('nothing imports tests or data', () => {
  const strays = imports.filter(({ target }) => target.startsWith('../') || /^(tests|data|dist)\//.test(target));
  expect(strays.map(inWords)).toEqual([]);
});

test('no list is spread into the arguments of a call that takes any number, for a long one overflows the stack', () => {
  const spread = /\b(push|unshift|splice|concat|of|min|max|fromCharCode|fromCodePoint)\([^()[\]{}]*\.\.\.|\.apply\(/;
  expect(files.filter(file => spread.test(readFileSync(file, 'utf8')))).toEqual([]);
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
