import { type Answer, dataOf, send, valuesOf } from '../client.ts';
import type { StoreName } from '../options.ts';
import { residentOf } from '../processes.ts';
import { progress } from '../progress.ts';
import { mostPoints, type NamedQuery, type Variables } from '../queries.ts';
import {
  absent,
  attempt,
  mean,
  measured,
  type PeerName,
  type QueryFigures,
  type TargetFigures,
  type TargetName,
} from '../results.ts';
import { nobody } from '../stores.ts';
import type { World } from '../world.ts';
import { type Answerer, mayBeKept, ourAnswerers, peerAnswerers, targetOf, targetOfRequests } from './answerers.ts';
import { runBlock, type Target } from './block.ts';
import { openSqlSearches, type SqlSearch } from './sql-search.ts';
import { figuresOfTurns, ratiosOf, takeTurns } from './turns.ts';

/** Starting points of which answers are compared and kept; a slow query has fewer. */
const mostCompared = 50;
const fewestCompared = 3;
const longestComparing = 10_000;

/** One query on every store and every peer that can answer it, in turns. */
export async function measureQuery(query: NamedQuery, world: World): Promise<QueryFigures> {
  progress(query.name);
  const points = query.variables(world.claims, mostPoints);
  const ours = ourAnswerers(query, world);
  const { answers, answeredBy, failures } = await collectFromAny(ours, points);
  const nothing = { name: query.name, fields: absent('no store answered'), bytes: null, points: points.length };
  if (answeredBy === null) return { ...nothing, targets: failures, ratios: [], resident: {} };
  const asked: Asked = { query, points, compared: points.slice(0, answers.length), answers, answeredBy };
  const able = new Map([...ours].filter(([name]) => failures[name] === undefined));
  const found = await targetsOf(asked, able, world);
  try {
    for (const [name, target] of found.targets) await warmUp(name, target, world.options.seconds);
    const length = { seconds: world.options.seconds, fewest: query.fewest ?? 3 };
    const turns = await takeTurns(found.targets, world.options.rounds, length);
    const targets: QueryFigures['targets'] = { ...failures, ...found.failures };
    for (const [name, blocks] of turns)
      targets[name] = { figures: figuresOfTurns(blocks), sameAnswers: found.same.get(name) ?? null };
    // what it left undone would slow the next query down
    for (const name of world.ours.keys()) if (targets[name]?.figures.kind === 'failed') await world.restart(name);
    return {
      name: query.name,
      fields: measured(Math.round(mean(answers.map(answer => valuesOf(dataOf(answer)).length)))),
      bytes: Math.round(mean(answers.map(({ body }) => body.length))),
      points: points.length,
      targets,
      ratios: ratiosOf(turns),
      resident: residents(world),
    };
  } finally {
    await found.close();
  }
}

export function residents({ ours }: World): Partial<Record<StoreName, number>> {
  return Object.fromEntries([...ours].map(([name, { server }]) => [name, residentOf(server.pid)]));
}

/** Asks about every starting point once, as far as there is time, so that code is compiled and rows were read. */
async function warmUp(name: TargetName, target: Target, seconds: number): Promise<void> {
  const until = performance.now() + 6_000 * seconds;
  let asked = 0;
  // one that fails tells so in its first block
  await attempt(async () => {
    for (; asked < target.points && performance.now() < until; asked++) await target.ask();
    await runBlock(target, { seconds: seconds / 2, fewest: 1 });
  });
  if (asked < target.points) progress(`  ${name}: warmed up with ${asked} of ${target.points} starting points`);
}

/** What is asked, and the answers that every target must give about the points that are compared. */
type Asked = {
  readonly query: NamedQuery;
  readonly points: readonly Variables[];
  readonly compared: readonly Variables[];
  readonly answers: readonly Answer[];
  readonly answeredBy: TargetName;
};

/** The answers of the first store that gives any, and why those before it gave none. */
async function collectFromAny(ours: ReadonlyMap<TargetName, Answerer>, points: readonly Variables[]) {
  const failures: Partial<Record<TargetName, TargetFigures>> = {};
  for (const [name, { requestOf }] of ours) {
    const collected = await attempt(() => collect(points.slice(0, mostCompared).map(requestOf)));
    if (collected.kind === 'measured') return { answers: collected.value, answeredBy: name, failures };
    failures[name] = { figures: collected, sameAnswers: null };
  }
  return { answers: [], answeredBy: null, failures };
}

async function collect(requests: readonly Parameters<typeof send>[0][]): Promise<Answer[]> {
  const answers: Answer[] = [];
  const begun = performance.now();
  for (const request of requests) {
    if (answers.length >= fewestCompared && performance.now() - begun > longestComparing) break;
    answers.push(await send(request));
  }
  return answers;
}

type Targets = {
  readonly targets: Map<TargetName, Target>;
  /** Why others are not measured. */
  readonly failures: Partial<Record<TargetName, TargetFigures>>;
  readonly same: Map<TargetName, string>;
  readonly close: () => Promise<void>;
};

async function targetsOf(asked: Asked, ours: ReadonlyMap<TargetName, Answerer>, world: World): Promise<Targets> {
  const { query, points, compared, answers, answeredBy } = asked;
  const [targets, same] = [new Map<TargetName, Target>(), new Map<TargetName, string>()];
  const failures: Partial<Record<TargetName, TargetFigures>> = {};
  const add = async (name: TargetName, answerer: Answerer, about: readonly Variables[]) => {
    const checked = name === answeredBy ? null : await attempt(() => compare(answerer, asked));
    if (checked?.kind === 'failed') {
      failures[name] = { figures: checked, sameAnswers: null };
      return;
    }
    if (checked?.kind === 'measured') same.set(name, checked.value);
    targets.set(name, targetOf(answerer, about));
  };
  for (const [name, answerer] of ours) {
    await add(name, answerer, points);
    await add(`${name as StoreName}Kept`, mayBeKept(answerer), compared);
  }
  for (const [name, peer] of peerAnswerers(query, world))
    if (peer.kind === 'measured') await add(name, peer.value, points);
    else failures[name] = { figures: peer, sameAnswers: null };
  const { bytes } = world.peers;
  if (bytes.kind === 'measured') {
    const requests = await recordBytes(bytes.value.url, answers);
    targets.set('bytes', targetOfRequests(requests(compared, ours), { pid: bytes.value.pid, databaseCpu: nobody }));
  } else failures.bytes = { figures: bytes, sameAnswers: null };
  const searches = await searchesFor(query, world);
  for (const [name, { hopsOf, target }] of searches) {
    const checked = await attempt(() =>
      countDifferent(compared, async (pair, index) => (await hopsOf(pair)) !== shortestIn(answers[index]!)),
    );
    if (checked.kind !== 'measured') failures[name] = { figures: checked, sameAnswers: null };
    else {
      same.set(name, saysOf(checked.value, compared.length));
      targets.set(name, target(points));
    }
  }
  const close = async () => {
    for (const search of searches.values()) await search.close();
  };
  return { targets, failures, same, close };
}

async function searchesFor({ name }: NamedQuery, world: World): Promise<Map<PeerName, SqlSearch>> {
  return name === 'paths' && world.options.peers ? openSqlSearches(world) : new Map();
}

/** Hands our answers to the bare server, each under an address of its own, and gives the requests for them. */
async function recordBytes(url: string, answers: readonly Answer[]) {
  for (const [index, { body }] of answers.entries())
    await fetch(`${url}/${index}`, { method: 'PUT', body: new Uint8Array(body) });
  return (points: readonly Variables[], ours: ReadonlyMap<TargetName, Answerer>) => {
    const [{ requestOf }] = [...ours.values()] as [Answerer];
    return points.map((point, index) => ({ url: `${url}/${index}`, body: requestOf(point).body }));
  };
}

async function compare({ requestOf }: Answerer, { compared, answers }: Asked): Promise<string> {
  const different = await countDifferent(compared, async (point, index) => {
    const theirs = valuesOf(dataOf(await send(requestOf(point))));
    const ours = valuesOf(dataOf(answers[index]!));
    return theirs.length !== ours.length || theirs.some((value, place) => value !== ours[place]);
  });
  return saysOf(different, compared.length);
}

async function countDifferent(
  points: readonly Variables[],
  differs: (point: Variables, index: number) => Promise<boolean>,
): Promise<number> {
  let different = 0;
  for (const [index, point] of points.entries()) if (await differs(point, index)) different++;
  return different;
}

const saysOf = (different: number, all: number) => (different === 0 ? 'same' : `${different} of ${all} differ`);

function shortestIn(answer: Answer): number | null {
  const { paths } = dataOf(answer) as { paths: { paths: { length: number }[] } };
  return paths.paths[0]?.length ?? null;
}
