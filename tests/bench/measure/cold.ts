import { setTimeout as pause } from 'node:timers/promises';
import { asDatasetId } from '../../../src/base/ids.ts';
import { openStoreAt } from '../../../src/cli/stores.ts';
import type { Vocabulary } from '../../../src/model/vocabulary.ts';
import { send } from '../client.ts';
import { attempt, type Outcome } from '../results.ts';
import { type Block, costOf, type Target } from './block.ts';

/** The server looks at the change log five times a second. */
const untilNoticed = 450;

/**
 * Requests that each find the row cache empty: a write that adds nothing moves the graph to a new revision, and our
 * servers forget the rows of the one before. What they have compiled stays compiled. Peers among the targets have no
 * such cache and are asked in the same rhythm. One block is one request; keyed as given.
 */
export async function takeColdTurns<Name extends string>(
  targets: ReadonlyMap<Name, Target>,
  stores: readonly { readonly url: string }[],
  vocabulary: Vocabulary,
  count: number,
): Promise<Outcome<Map<Name, readonly Block[]>>> {
  const about = { id: asDatasetId('generated'), title: 'Generated', licence: null, authors: [], description: null };
  const nothing = { about, entities: [], claims: [], texts: [], identityJudgements: [], disagreementJudgements: [] };
  const blocks = new Map<Name, Block[]>([...targets.keys()].map(name => [name, []]));
  return attempt(async () => {
    const opened = await Promise.all(stores.map(({ url }) => openStoreAt(url)));
    try {
      for (let index = 0; index < count; index++) {
        for (const store of opened) await store.writer.load({ vocabulary, ...nothing });
        await pause(untilNoticed);
        for (const [name, target] of targets) blocks.get(name)!.push(await oneRequest(target, index));
      }
    } finally {
      await Promise.all(opened.map(store => store.close()));
    }
    return blocks;
  });
}

async function oneRequest(target: Target, index: number): Promise<Block> {
  const latencies: number[] = [];
  const cost = await costOf(target, async () => {
    latencies.push((await send(target.requests[index % target.requests.length]!)).milliseconds);
  });
  return { latencies, ...cost };
}
