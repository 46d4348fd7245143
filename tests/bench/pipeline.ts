import { loadavg } from 'node:os';

import { readDatasetOrThrow } from '../../src/exchange/dataset/read-dataset.ts';
import type { Vocabulary } from '../../src/model/vocabulary.ts';
import { measureFirstTouch } from './measure/first-touch.ts';
import { measureGrowth } from './measure/growth.ts';
import { measureLoad } from './measure/load.ts';
import { measureFiles, mostInFiles } from './measure/load-files.ts';
import { measureQuery, residents } from './measure/query.ts';
import { measureSoak } from './measure/soak.ts';
import { measureStart } from './measure/start.ts';
import { measureWrites } from './measure/writes.ts';
import { isWanted, machine, type Options, type Section, type StoreName, sections, showSize } from './options.ts';
import { progress } from './progress.ts';
import { queries } from './queries.ts';
import {
  absent,
  attempt,
  type Comparison,
  leftOut,
  measured,
  type Outcome,
  type QueryFigures,
  type Results,
  type SizeFigures,
  type StoreFigures,
} from './results.ts';
import { type BenchStore, createStore } from './stores.ts';
import { versionsOf } from './versions.ts';
import { openWorld, type World } from './world.ts';

/** Every size, one after the other: made, loaded, started, asked and taken down. Gives the results after each. */
export async function* runBench(options: Options, command: string): AsyncGenerator<Results> {
  const { vocabulary } = await readDatasetOrThrow('data');
  const about = { at: new Date().toISOString(), machine: machine(), load: loadavg()[0]!, command };
  const sizes: SizeFigures[] = [];
  for (const claims of options.sizes) {
    sizes.push(await measureSize(claims, options, vocabulary));
    yield { ...about, versions: await versionsOf(options), sizes, growth: measureGrowth(sizes) };
  }
}

async function measureSize(claims: number, options: Options, vocabulary: Vocabulary): Promise<SizeFigures> {
  progress(`${showSize(claims)} claims`);
  const stores: BenchStore[] = [];
  const figures = new Map<StoreName, StoreFigures>();
  try {
    for (const name of options.stores) {
      const created = await attempt(() => createStore(name, showSize(claims), options));
      if (created.kind === 'measured') stores.push(created.value);
      else figures.set(name, failedAs(created));
    }
    for (const store of stores) figures.set(store.name, await measureBeginning(store, claims, options, vocabulary));
    const usable = stores.filter(({ isFilled, name }) => isFilled || figures.get(name)!.load.kind === 'measured');
    const asks = [...queries.map(({ name }) => name), ...sections.slice(sections.indexOf('first touch'))];
    if (usable.length === 0 || !asks.some(name => isWanted(options, name)))
      return { claims, stores: Object.fromEntries(figures), queries: [], firstTouch: [], writes: [] };
    const world = await openWorld(claims, options, usable);
    try {
      return await measureWorld(world, figures);
    } finally {
      await world.stop();
    }
  } finally {
    for (const store of stores) await store.dispose();
  }
}

const failedAs = (why: Outcome<never>): StoreFigures => ({
  load: why,
  files: why,
  start: why,
  memory: why,
  disk: why,
  soak: why,
});

/** Of a part that was asked for. */
const ifWanted = async <Figure>(
  options: Options,
  section: Section,
  measure: () => Promise<Figure>,
): Promise<Outcome<Figure>> => (isWanted(options, section) ? attempt(measure) : leftOut);

async function measureBeginning(
  store: BenchStore,
  claims: number,
  options: Options,
  vocabulary: Vocabulary,
): Promise<StoreFigures> {
  const { name } = store;
  const load = store.isFilled
    ? absent('an earlier run loaded it')
    : await attempt(() => measureLoad(store, claims, options.seed, vocabulary));
  if (load.kind === 'failed') return failedAs(load);
  return {
    load,
    disk: await attempt(store.size),
    files: options.sizes.some(size => size < claims && size >= mostInFiles)
      ? absent(`files hold ${showSize(mostInFiles)} claims at most: see the smaller size`)
      : await ifWanted(options, 'files', () => measureFiles(name, claims, options, vocabulary)),
    start: await ifWanted(options, 'start', () => measureStart(store)),
    memory: leftOut,
    soak: leftOut,
  };
}

async function measureWorld(world: World, beginnings: ReadonlyMap<StoreName, StoreFigures>): Promise<SizeFigures> {
  const { options } = world;
  const wanted = queries.filter(({ name }) => isWanted(options, name));
  const started = residents(world);
  const asked: QueryFigures[] = [];
  for (const query of wanted) asked.push(await measureQuery(query, world));
  const worked = residents(world);
  const firstTouch: Comparison[] = [];
  if (isWanted(options, 'first touch'))
    for (const query of queries.filter(({ postgraphile }) => postgraphile !== null))
      firstTouch.push(await measureFirstTouch(query, world));
  const writes = isWanted(options, 'writes') ? await measureWrites(world) : [];
  const stores = new Map(beginnings);
  for (const name of world.ours.keys()) {
    const memory = wanted.length > 0 ? measured({ started: started[name]!, worked: worked[name]! }) : leftOut;
    const soak = await ifWanted(options, 'soak', () => measureSoak(name, world));
    stores.set(name, { ...stores.get(name)!, memory, soak });
  }
  return { claims: world.claims, stores: Object.fromEntries(stores), queries: asked, firstTouch, writes };
}
