import { parse, validate } from 'graphql';

import { type Answer, type Request, send, valuesOf } from '../client.ts';
import type { StoreName } from '../options.ts';
import type { Server } from '../processes.ts';
import { progress } from '../progress.ts';
import { type NamedQuery, pathsName, type Variables } from '../queries.ts';
import {
  absent,
  attempt,
  measured,
  type Outcome,
  ourNames,
  peerNames,
  type QueryFigures,
  type Ratio,
  type RequestFigures,
  type TargetFigures,
  type TargetName,
} from '../results.ts';
import type { World } from '../world.ts';
import { type Block, figuresOf, type Target } from './block.ts';
import { takeColdTurns } from './cold.ts';
import { measureRecursive } from './recursive.ts';
import { ratioOfTurns, takeTurns } from './turns.ts';

/** Answers that are collected to compare; a slow query has fewer. */
const longestCollecting = 10_000;
const fewestCollected = 3;

/** One query on every store and every peer that can answer it, in turns. */
export async function measureQuery(query: NamedQuery, world: World): Promise<QueryFigures> {
  const why = whyUnanswerable(query, world);
  if (why !== null) return { name: query.name, fields: absent(why), bytes: null, targets: {}, ratios: [] };
  progress(`${query.name}`);
  const all = query.variables(world.claims);
  const { answers, answeredBy, failures } = await collectFromAny(query, all, world);
  const figures: Partial<Record<TargetName, TargetFigures>> = {};
  for (const [name, why] of failures) figures[name] = { warm: why, cold: why, sameAnswers: null };
  if (answers.length === 0)
    return { name: query.name, fields: absent('no store answered'), bytes: null, targets: figures, ratios: [] };
  const variables = all.slice(0, answers.length);
  const able = new Map([...world.ours].filter(([name]) => !failures.has(name)));
  const { targets, outcomes, same } = await targetsOf(
    query,
    { variables, answers, answeredBy },
    { ...world, ours: able },
  );
  for (const [name, why] of outcomes) figures[name] = { warm: why, cold: why, sameAnswers: null };
  const turns = await takeTurns(targets, world.options);
  const cold = await coldTurns(targets, turns, world);
  for (const [name, blocks] of turns)
    figures[name] = { warm: figuresOfTurns(blocks), cold: cold(name), sameAnswers: same.get(name) ?? null };
  if (query.name === pathsName) figures.recursive = await recursiveOf(variables, answers, world);
  // what it left undone would slow the next query down
  for (const name of world.ours.keys()) if (hasFailed(figures[name])) await world.restart(name);
  const values = answers.map(({ body }) => valuesOf(dataOf(body)).length);
  return {
    name: query.name,
    fields: measured(mean(values)),
    bytes: mean(answers.map(({ body }) => body.length)),
    targets: figures,
    ratios: ratiosOf(turns, figures),
  };
}

function whyUnanswerable({ document }: NamedQuery, { schema }: World): string | null {
  const parsed = parse(document);
  const definition = parsed.definitions[0];
  const root = definition?.kind === 'OperationDefinition' ? definition.selectionSet.selections[0] : undefined;
  const field = root?.kind === 'Field' ? root.name.value : '';
  if (!schema.getQueryType()?.getFields()[field]) return `the API has no field "${field}" yet`;
  const errors = validate(schema, parsed);
  return errors.length === 0 ? null : `the API's "${field}" takes another document: ${errors[0]!.message}`;
}

/** For which no answer is taken that is kept from the time before. */
function oursRequests({ document }: NamedQuery, { url }: Server, variables: readonly Variables[]): Request[] {
  const headers = { 'cache-control': 'no-cache' };
  return variables.map(each => ({ url, headers, body: JSON.stringify({ query: document, variables: each }) }));
}

const mayBeKept = ({ url, body }: Request): Request => ({ url, body });

/** The answers of the first store that gives any, and why those before it gave none. */
async function collectFromAny(query: NamedQuery, all: readonly Variables[], { ours }: World) {
  const failures = new Map<StoreName, Outcome<never>>();
  for (const [name, { server }] of ours) {
    const collected = await attempt(() => collect(oursRequests(query, server, all)));
    if (collected.kind === 'measured') return { answers: collected.value, answeredBy: name, failures };
    failures.set(name, collected);
  }
  return { answers: [], answeredBy: null, failures };
}

async function collect(requests: readonly Request[]): Promise<Answer[]> {
  const answers: Answer[] = [];
  const begun = performance.now();
  for (const request of requests) {
    if (answers.length >= fewestCollected && performance.now() - begun > longestCollecting) break;
    answers.push(await send(request));
  }
  return answers;
}

const hasFailed = (figures: TargetFigures | undefined) =>
  figures?.warm.kind === 'failed' || figures?.cold.kind === 'failed';

type Targets = {
  readonly targets: Map<TargetName, Target>;
  /** Why others are not measured. */
  readonly outcomes: Map<TargetName, Outcome<never>>;
  readonly same: Map<TargetName, string>;
};

/** What is asked, and the answers that every target must give. */
type Asked = {
  readonly variables: readonly Variables[];
  readonly answers: readonly Answer[];
  readonly answeredBy: StoreName | null;
};

async function targetsOf(query: NamedQuery, { variables, answers, answeredBy }: Asked, world: World): Promise<Targets> {
  const found: Targets = { targets: new Map(), outcomes: new Map(), same: new Map() };
  const nobody = async () => new Map<number, number>();
  const helpers = world.ours.get('postgres')?.store.helpers ?? nobody;
  const add = async (name: TargetName, target: Target, compare: boolean) => {
    const checked = compare ? await attempt(() => compareAnswers(target.requests, answers)) : null;
    if (checked?.kind === 'failed') return void found.outcomes.set(name, checked);
    found.targets.set(name, target);
    if (checked?.kind === 'measured') found.same.set(name, checked.value);
  };
  for (const [name, { server, store }] of world.ours) {
    const target = { requests: oursRequests(query, server, variables), pid: server.pid, helpers: store.helpers };
    await add(name, target, name !== answeredBy);
    await add(`${name}Kept`, { ...target, requests: target.requests.map(mayBeKept) }, true);
  }
  const { postgraphile, objects, bytes } = world.peers;
  if (query.postgraphile !== null) {
    if (postgraphile.kind === 'measured') {
      const { url, pid } = postgraphile.value;
      const requests = variables.map(each => ({
        url,
        body: JSON.stringify({ documentId: query.name, variables: each }),
      }));
      await add('postgraphile', { requests, pid, helpers }, true);
    } else found.outcomes.set('postgraphile', postgraphile);
    if (objects.kind === 'measured') {
      const { pid } = objects.value;
      await add('objects', { requests: oursRequests(query, objects.value, variables), pid, helpers: nobody }, true);
    } else found.outcomes.set('objects', objects);
  }
  if (bytes.kind === 'measured') {
    const requests = await recordBytes(oursRequests(query, bytes.value, variables), answers);
    await add('bytes', { requests, pid: bytes.value.pid, helpers: nobody }, false);
  } else found.outcomes.set('bytes', bytes);
  return found;
}

/** Hands our answers to the bare server, each under an address of its own. */
async function recordBytes(requests: readonly Request[], answers: readonly Answer[]): Promise<Request[]> {
  const addressed = requests.map(({ url, body }, index) => ({ url: `${url}/${index}`, body }));
  for (const [index, { url }] of addressed.entries())
    await fetch(url, { method: 'PUT', body: new Uint8Array(answers[index]!.body) });
  return addressed;
}

async function compareAnswers(requests: readonly Request[], answers: readonly Answer[]): Promise<string> {
  let different = 0;
  for (const [index, request] of requests.entries()) {
    const theirs = valuesOf(dataOf((await send(request)).body));
    const ours = valuesOf(dataOf(answers[index]!.body));
    if (theirs.length !== ours.length || theirs.some((value, place) => value !== ours[place])) different++;
  }
  return different === 0 ? 'same' : `${different} of ${requests.length} differ`;
}

/** Ours with an empty row cache, and PostGraphile in the same rhythm. */
async function coldTurns(
  targets: ReadonlyMap<TargetName, Target>,
  turns: ReadonlyMap<TargetName, Outcome<unknown>>,
  { ours, options, vocabulary }: World,
): Promise<(name: TargetName) => Outcome<RequestFigures>> {
  if (options.cold === 0) return () => absent('left out by --cold 0');
  const works = (name: TargetName) => turns.get(name)?.kind === 'measured';
  const asked = [...targets].filter(
    ([name]) => works(name) && (ours.has(name as StoreName) || name === 'postgraphile'),
  );
  const stores = [...ours.values()].map(({ store }) => store);
  const blocks = await takeColdTurns(new Map(asked), stores, vocabulary, options.cold);
  return name => {
    if (blocks.kind !== 'measured') return blocks;
    const own = blocks.value.get(name);
    return own ? measured(figuresOf(own)) : absent('there is no row cache to empty');
  };
}

const figuresOfTurns = (blocks: Outcome<readonly Block[]>): Outcome<RequestFigures> =>
  blocks.kind === 'measured' ? measured(figuresOf(blocks.value)) : blocks;

async function recursiveOf(
  variables: readonly Variables[],
  answers: readonly Answer[],
  { ours, options }: World,
): Promise<TargetFigures> {
  const store = ours.get('postgres')?.store;
  const cold = absent('a statement has no row cache to empty');
  if (!store || !options.peers) {
    const why = absent(options.peers ? 'PostgreSQL is not in this run' : 'left out by --no-peers');
    return { warm: why, cold, sameAnswers: null };
  }
  const walked = await attempt(() => measureRecursive(store.url, variables, options.seconds * options.rounds));
  if (walked.kind !== 'measured') return { warm: walked, cold, sameAnswers: null };
  const different = walked.value.hops.filter((hops, index) => hops !== shortestIn(answers[index]!)).length;
  const sameAnswers = different === 0 ? 'same' : `${different} of ${walked.value.hops.length} differ`;
  return { warm: measured(walked.value.figures), cold, sameAnswers };
}

function shortestIn({ body }: Answer): number | null {
  const { paths } = dataOf(body) as { paths: { paths: { length: number }[] } };
  return paths.paths[0]?.length ?? null;
}

function ratiosOf(
  turns: ReadonlyMap<TargetName, Outcome<readonly Block[]>>,
  figures: Partial<Record<TargetName, TargetFigures>>,
): Ratio[] {
  const blocksOf = (name: TargetName) => {
    const blocks = turns.get(name);
    return blocks?.kind === 'measured' ? blocks.value : null;
  };
  const warmOf = (name: TargetName) => {
    const warm = figures[name]?.warm;
    return warm?.kind === 'measured' ? warm.value : null;
  };
  return ourNames.flatMap(ours =>
    peerNames.flatMap((peer): Ratio[] => {
      const [mine, theirs] = [warmOf(ours), warmOf(peer)];
      if (!mine || !theirs) return [];
      const [left, right] = [blocksOf(ours), blocksOf(peer)];
      const inTurns = (figure: 'p50' | 'perCpuSecond' | 'perCpuSecondInAll') =>
        left && right ? ratioOfTurns(left, right, figure) : mine[figure] / theirs[figure];
      const [cold, theirCold] = [figures[ours]?.cold, figures[peer]?.cold];
      const bothCold = cold?.kind === 'measured' && theirCold?.kind === 'measured';
      return [
        {
          ours,
          peer,
          // how many times faster, so that above 1 is better here too
          p50: 1 / inTurns('p50'),
          perCpuSecond: inTurns('perCpuSecond'),
          perCpuSecondInAll: inTurns('perCpuSecondInAll'),
          coldPerCpuSecondInAll: bothCold ? cold.value.perCpuSecondInAll / theirCold.value.perCpuSecondInAll : null,
        },
      ];
    }),
  );
}

const dataOf = (body: Buffer): unknown => (JSON.parse(body.toString()) as { data: unknown }).data;
const mean = (values: readonly number[]) => Math.round(values.reduce((sum, value) => sum + value, 0) / values.length);
