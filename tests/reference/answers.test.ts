import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, test } from 'vitest';

import { dialects, type Server } from '../store/dialects.ts';
import { shippedDataset } from '../support/api.ts';
import { times } from '../support/form.ts';
import { growGraph, worldSeen } from './graphs.ts';
import { disagreementFamilies } from './questions/disagreements.ts';
import { nodeFamilies } from './questions/nodes.ts';
import type { AnyFamily, Ask } from './questions/question.ts';
import { readingFamilies } from './questions/readings.ts';
import { recordFamilies } from './questions/records.ts';
import { rootFamilies } from './questions/roots.ts';
import { searchFamilies } from './questions/searches.ts';
import { wordFamilies } from './questions/words.ts';
import { aRecipe } from './recipes.ts';
import { type LoadedGraph, loadGraph } from './stores.ts';
import type { View } from './times.ts';
import type { WholeWorld } from './world.ts';

/** How many graphs SQLite is asked about, and the others half as many; and the seed that they are drawn by. */
const runs = Number(process.env.TEST_REFERENCE_RUNS ?? times(3, 6));
const seed = Number(process.env.TEST_REFERENCE_SEED ?? 1990);
const questionsOfGraph = 120;
/** A smaller graph with the same fault is looked for so long. */
const millisecondsOfShrinking = 30_000;

const families = [
  ...rootFamilies,
  ...nodeFamilies,
  ...recordFamilies,
  ...readingFamilies,
  ...disagreementFamilies,
  ...searchFamilies,
  ...wordFamilies,
];
const questions = fc.noBias(
  fc.array(
    fc.oneof(...families.map(({ name, questions: asked }) => fc.record({ name: fc.constant(name), question: asked }))),
    { minLength: 1, maxLength: questionsOfGraph, size: 'max' },
  ),
);
const { vocabulary } = await shippedDataset();

describe.each(dialects)('$name', dialect => {
  let server: Server;
  beforeAll(async () => {
    server = await dialect.start();
  });
  afterAll(() => server?.stop());
  const numRuns = dialect.name === 'SQLite' ? runs : Math.ceil(runs / 2);

  test(
    'every question about a generated graph has the answer of the reference, with the index and without',
    async () => {
      let failed: { readonly name: string | null; readonly at: number } | null = null;
      await fc.assert(
        fc.asyncProperty(questions, aRecipe(vocabulary), async (asked, recipe) => {
          if (failed !== null && Date.now() - failed.at > millisecondsOfShrinking) return;
          const asks = failed?.name ?? null;
          let name: string | null = null;
          try {
            const grown = growGraph(recipe, vocabulary);
            const loaded = await loadGraph(server, grown);
            try {
              for (const question of asked.filter(one => asks === null || one.name === asks)) {
                name = question.name;
                const family = families.find(one => one.name === name)!;
                const fault = await faultOf(loaded, grown.world, family, question.question);
                if (fault !== null) throw new Error(fault);
              }
              name = null;
            } finally {
              await loaded.close();
            }
          } catch (error) {
            failed ??= { name, at: Date.now() };
            throw error;
          }
        }),
        { numRuns, seed },
      );
    },
    60_000 + numRuns * 20_000,
  );
});

/** How an answer of one of the servers differs from the reference's; null where none does. */
async function faultOf(
  { servers, at }: LoadedGraph,
  world: WholeWorld,
  family: AnyFamily,
  question: unknown,
): Promise<string | null> {
  const { view } = question as { readonly view?: View };
  const expected = family.answer(worldSeen(world, view), question);
  for (const { name, ask } of servers) {
    let sent = `${family.name}, ${name}`;
    const asking: Ask = async (document, variables = {}) => {
      sent += `\n${document}\n${JSON.stringify(variables)}`;
      const { data, errors } = await ask(document, variables);
      if (errors) throw new Error(JSON.stringify(errors));
      return data;
    };
    const answered = await family.ask(asking, question, at).catch((error: unknown) => ({ failed: String(error) }));
    const isRight = isDeepStrictEqual(answered, expected);
    const fault = family.fault ? family.fault(world, question, answered) : isRight ? null : 'the answers differ';
    if (fault !== null) return `${sent}\n${fault}; the server:\n${shown(answered)}\nthe reference:\n${shown(expected)}`;
  }
  return null;
}

function shown(answer: unknown): string {
  return JSON.stringify(answer, null, 1);
}
