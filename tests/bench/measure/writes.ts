import { send } from '../client.ts';
import { type StoreName, showSize } from '../options.ts';
import { progress } from '../progress.ts';
import { mostPoints, queries } from '../queries.ts';
import { attempt, type Outcome, timesOf, type WritesFigures } from '../results.ts';
import type { World } from '../world.ts';
import { mayBeKept, ourAnswerers, targetOf } from './answerers.ts';
import { type Block, costOf, cpuInAll, figuresOf, type Length, runBlock, type Target } from './block.ts';
import { editorsOf } from './editor.ts';
import { meanOf, ratioOf } from './turns.ts';

const readQueries = ['two levels of 50 fields', 'four levels of 500 fields', 'status'];
const readsPerWrite = 49;
/** Starting points where answers may be kept: few enough that they come again before the next write. */
const keptPoints = 20;

/** Writes what comes next; gives milliseconds. */
type Write = () => Promise<number>;

/** Reads with a write in fifty among them beside reads without, on each store, made anew and as they may be kept. */
export async function measureWrites(world: World): Promise<Outcome<WritesFigures>[]> {
  const found: Outcome<WritesFigures>[] = [];
  for (const store of world.ours.keys()) {
    const write = await attempt(() => openEditor(store, world));
    if (write.kind !== 'measured') {
      found.push(write);
      continue;
    }
    for (const query of readQueries)
      for (const kept of [false, true]) {
        progress(`${store}: a write in fifty, ${query}${kept ? ', kept' : ''}, ${showSize(world.claims)}`);
        found.push(await attempt(() => measureStore({ store, query, kept }, write.value, world)));
      }
  }
  return found;
}

async function openEditor(store: StoreName, world: World): Promise<Write> {
  const editor = await editorsOf(store, world);
  for (const request of editor.opening) await send(request);
  let written = 0;
  return async () => (await send(editor.editOf(0, written++))).milliseconds;
}

type Measured = Pick<WritesFigures, 'store' | 'query' | 'kept'>;

async function measureStore(what: Measured, write: Write, world: World): Promise<WritesFigures> {
  const query = queries.find(({ name }) => name === what.query)!;
  const answerer = ourAnswerers(query, world).get(what.store)!;
  const points = query.variables(world.claims, what.kept ? keptPoints : mostPoints);
  const target = targetOf(what.kept ? mayBeKept(answerer) : answerer, points);
  const length = { seconds: 3 * world.options.seconds, fewest: readsPerWrite };
  await runBlock(target, length);
  const [without, between, writes]: [Block[], Block[], number[]] = [[], [], []];
  for (let round = 0; round < world.options.rounds; round++) {
    without.push(await runBlock(target, length));
    between.push(await readBetweenWrites(target, length, { write, writes }));
  }
  return {
    ...what,
    without: figuresOf(without),
    between: figuresOf(between),
    cpu: ratioOf(between, without, cpuInAll),
    mean: ratioOf(between, without, meanOf),
    writes: timesOf(writes),
  };
}

type Writing = { readonly write: Write; readonly writes: number[] };

/** Counts the reads alone; what a write leaves to be done after its answer falls on them. */
async function readBetweenWrites(target: Target, { seconds, fewest }: Length, { write, writes }: Writing) {
  const latencies: number[] = [];
  let [serverCpu, databaseCpu] = [0, 0];
  const end = performance.now() + seconds * 1000;
  while (latencies.length < fewest || performance.now() < end) {
    writes.push(await write());
    const cost = await costOf(target, async () => {
      for (let read = 0; read < readsPerWrite; read++) latencies.push(await target.ask());
    });
    serverCpu += cost.serverCpu;
    databaseCpu += cost.databaseCpu;
  }
  return { latencies, serverCpu, databaseCpu };
}
