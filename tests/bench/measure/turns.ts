import { interruption } from '../processes.ts';
import { median, type Outcome } from '../results.ts';
import { type Block, figuresOf, runBlock, type Target } from './block.ts';

/**
 * Targets take turns, block by block, so that whatever else the machine does falls on all of them; the first block of
 * each warms it up and does not count. One that fails drops out, and the others go on. Keyed as given.
 */
export async function takeTurns<Name extends string>(
  targets: ReadonlyMap<Name, Target>,
  { rounds, seconds }: { readonly rounds: number; readonly seconds: number },
): Promise<Map<Name, Outcome<readonly Block[]>>> {
  const blocks = new Map<Name, Block[]>([...targets.keys()].map(name => [name, []]));
  const failures = new Map<Name, string>();
  for (let round = 0; round <= rounds; round++) {
    for (const [name, target] of targets) {
      if (failures.has(name)) continue;
      try {
        const block = await runBlock(target, seconds);
        if (round > 0) blocks.get(name)!.push(block);
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

/** The median over the rounds of one block's figure over the other's. */
export function ratioOfTurns(
  ours: readonly Block[],
  theirs: readonly Block[],
  figure: 'p50' | 'perCpuSecond' | 'perCpuSecondInAll',
): number {
  const of = (block: Block) => figuresOf([block])[figure];
  return median(ours.map((block, round) => of(block) / of(theirs[round]!)));
}
