import { progress } from '../progress.ts';
import { mostPoints, type NamedQuery } from '../queries.ts';
import { attempt, type Comparison, type TargetName } from '../results.ts';
import type { World } from '../world.ts';
import { ourAnswerers, peerAnswerers, targetOf } from './answerers.ts';
import { runBlock, type Target } from './block.ts';
import { figuresOfTurns, ratiosOf, takeTurns } from './turns.ts';

/** Starting points that code is compiled on; all others are new to the servers when they are asked about. */
const forWarmth = 20;
const mostInBlock = 20;
const mostBlocks = 20;

/**
 * A query about nodes that the server was never asked about: ours has just started, and has asked itself warm on a few
 * others. PostGraphile keeps no rows, and goes on as it is. The caches of the system and of PostgreSQL are as they are,
 * for all alike.
 */
export async function measureFirstTouch(query: NamedQuery, world: World): Promise<Comparison> {
  progress(`first touch: ${query.name}`);
  for (const name of world.ours.keys()) await world.restart(name);
  const postgraphile = peerAnswerers(query, world).get('postgraphile');
  const answerers = ourAnswerers(query, world);
  if (postgraphile?.kind === 'measured') answerers.set('postgraphile', postgraphile.value);
  const points = query.variables(world.claims, mostPoints);
  const [known, fresh] = [points.slice(0, forWarmth), points.slice(forWarmth)];
  const targets = new Map<TargetName, Target>();
  const figures: Comparison['targets'] = {};
  for (const [name, answerer] of answerers) {
    const length = { seconds: 4 * world.options.seconds, fewest: forWarmth };
    const warm = await attempt(() => runBlock(targetOf(answerer, known), length));
    if (warm.kind === 'measured') targets.set(name, targetOf(answerer, fresh));
    else figures[name] = { figures: warm, sameAnswers: null };
  }
  // each block has so many requests, however long they take, and no point comes twice
  const inBlock = Math.min(mostInBlock, Math.ceil(fresh.length / 2));
  const rounds = Math.min(mostBlocks, Math.floor(fresh.length / inBlock));
  const turns = await takeTurns(targets, rounds, { seconds: 0, fewest: inBlock });
  for (const [name, blocks] of turns) figures[name] = { figures: figuresOfTurns(blocks), sameAnswers: null };
  return { name: query.name, targets: figures, ratios: ratiosOf(turns) };
}
