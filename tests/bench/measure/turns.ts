import { interruption } from '../processes.ts';
import {
  keptTargets,
  measured,
  median,
  type Outcome,
  peerNames,
  type Ratio,
  type RequestFigures,
  storeTargets,
  type TargetName,
} from '../results.ts';
import { type Block, cpuInAll, figuresOf, type Length, runBlock, type Target } from './block.ts';

/** What every target's blocks took; of one that fails, why. */
export type Turns = ReadonlyMap<TargetName, Outcome<readonly Block[]>>;

/**
 * Targets take turns, block by block, so that whatever else the machine does falls on all of them. One that fails drops
 * out, and the others go on.
 */
export async function takeTurns(
  targets: ReadonlyMap<TargetName, Target>,
  rounds: number,
  length: Length,
): Promise<Turns> {
  const blocks = new Map<TargetName, Block[]>([...targets.keys()].map(name => [name, []]));
  const failures = new Map<TargetName, string>();
  for (let round = 0; round < rounds; round++) {
    for (const [name, target] of targets) {
      if (failures.has(name)) continue;
      try {
        blocks.get(name)!.push(await runBlock(target, length));
      } catch (error) {
        interruption.signal.throwIfAborted();
        failures.set(name, (error as Error).message);
      }
    }
  }
  return new Map(
    [...blocks].map(([name, value]) => {
      const why = failures.get(name);
      return [name, why === undefined ? { kind: 'measured', value } : { kind: 'failed', why }];
    }),
  );
}

export const figuresOfTurns = (blocks: Outcome<readonly Block[]>): Outcome<RequestFigures> =>
  blocks.kind === 'measured' ? measured(figuresOf(blocks.value)) : blocks;

/** Of each target of ours beside each peer: medians over the rounds, each block beside the other's of its round. */
export function ratiosOf(turns: Turns): Ratio[] {
  const blocksOf = (name: TargetName) => {
    const blocks = turns.get(name);
    return blocks?.kind === 'measured' ? blocks.value : null;
  };
  return [...storeTargets, ...keptTargets].flatMap(ours =>
    peerNames.flatMap((peer): Ratio[] => {
      const [mine, theirs] = [blocksOf(ours), blocksOf(peer)];
      if (!mine || !theirs) return [];
      return [{ ours, peer, cpu: ratioOf(theirs, mine, cpuInAll), p50: ratioOf(theirs, mine, p50Of) }];
    }),
  );
}

const p50Of = (blocks: readonly Block[]) => figuresOf(blocks).p50;
export const meanOf = (blocks: readonly Block[]) => figuresOf(blocks).mean;

/** The median over the rounds of one block's figure over the other's. */
export function ratioOf(
  left: readonly Block[],
  right: readonly Block[],
  figure: (blocks: readonly Block[]) => number,
): number {
  const pairs = left.slice(0, right.length);
  return median(pairs.map((block, round) => figure([block]) / figure([right[round]!])));
}
