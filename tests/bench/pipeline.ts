import { readDatasetOrThrow } from '../../src/exchange/dataset/read-dataset.ts';
import type { Vocabulary } from '../../src/model/vocabulary.ts';
import { measureGrowth } from './measure/growth.ts';
import { measureLoad } from './measure/load.ts';
import { measureQuery } from './measure/query.ts';
import { measureStart } from './measure/start.ts';
import { machine, type Options, type StoreName, showSize } from './options.ts';
import { residentOf } from './processes.ts';
import { progress } from './progress.ts';
import { queries } from './queries.ts';
import {
  attempt,
  type LoadFigures,
  measured,
  type Outcome,
  type QueryFigures,
  type Results,
  type SizeFigures,
  type StartFigures,
  type StoreFigures,
} from './results.ts';
import { type BenchStore, createStore } from './stores.ts';
import { openWorld, type World } from './world.ts';

/** Every size, one after the other: made, loaded, started, asked and taken down. Gives the results after each. */
export async function* runBench(options: Options, command: string): AsyncGenerator<Results> {
  const { vocabulary } = await readDatasetOrThrow('data');
  const about = { at: new Date().toISOString(), machine: machine(), node: process.version, command };
  const sizes: SizeFigures[] = [];
  for (const claims of options.sizes) {
    sizes.push(await measureSize(claims, options, vocabulary));
    yield { ...about, sizes, growth: measureGrowth(sizes) };
  }
}

async function measureSize(claims: number, options: Options, vocabulary: Vocabulary): Promise<SizeFigures> {
  progress(`${showSize(claims)} claims`);
  const stores: BenchStore[] = [];
  try {
    const figures = new Map<StoreName, Beginning>();
    for (const name of options.stores) {
      const created = await attempt(() => createStore(name, options));
      if (created.kind === 'measured') stores.push(created.value);
      else figures.set(name, { load: created, start: created, disk: created });
    }
    for (const store of stores) figures.set(store.name, await measureBeginning(store, claims, options, vocabulary));
    const usable = stores.filter(store => figures.get(store.name)!.load.kind === 'measured');
    if (usable.length === 0) return { claims, stores: withoutMemory(figures), queries: [] };
    const world = await openWorld(claims, options, vocabulary, usable);
    try {
      return await measureWorld(world, figures);
    } finally {
      await world.stop();
    }
  } finally {
    for (const store of stores) await store.dispose();
  }
}

type Beginning = {
  readonly load: Outcome<LoadFigures>;
  readonly start: Outcome<StartFigures>;
  readonly disk: Outcome<number>;
};

async function measureBeginning(
  store: BenchStore,
  claims: number,
  { seed, port }: Options,
  vocabulary: Vocabulary,
): Promise<Beginning> {
  const load = await attempt(() => measureLoad(store, claims, seed, vocabulary));
  if (load.kind !== 'measured') return { load, start: load, disk: load };
  const disk = await attempt(store.size);
  progress(`${store.name}: starting`);
  return { load, disk, start: await attempt(() => measureStart(store, port)) };
}

async function measureWorld(world: World, beginnings: ReadonlyMap<StoreName, Beginning>): Promise<SizeFigures> {
  const residents = () => new Map([...world.ours].map(([name, { server }]) => [name, residentOf(server.pid)]));
  const started = residents();
  const asked: QueryFigures[] = [];
  for (const query of queries) asked.push(await measureQuery(query, world));
  const worked = residents();
  const memoryOf = (name: StoreName): StoreFigures['memory'] =>
    started.has(name)
      ? measured({ started: started.get(name)!, worked: worked.get(name)! })
      : { kind: 'failed', why: 'the graph was not loaded' };
  const stores = Object.fromEntries(
    [...beginnings].map(([name, beginning]) => [name, { ...beginning, memory: memoryOf(name) }]),
  );
  return { claims: world.claims, stores, queries: asked };
}

function withoutMemory(beginnings: ReadonlyMap<StoreName, Beginning>): SizeFigures['stores'] {
  return Object.fromEntries(
    [...beginnings].map(([name, beginning]) => [name, { ...beginning, memory: beginning.load }]),
  );
}
