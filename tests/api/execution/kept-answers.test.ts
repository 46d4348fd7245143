import fc, { type GeneratorValue } from 'fast-check';
import { describe, expect, test } from 'vitest';

import { resolvers } from '../../../src/api/resolvers/index.ts';
import { buildApiSchema, readTypeDefs } from '../../../src/api/schema.ts';
import type { Change } from '../../../src/model/change.ts';
import { type Dialect, hasPostgres, openAt, pglite, postgres, sqlite } from '../../store/dialects.ts';
import { letAnybodyWrite, type ServedApi, serveStore, shippedDataset } from '../../support/api.ts';
import { DrawnChanges } from '../../support/drawn-changes.ts';
import { drawOperation, type Operation, samples } from '../../support/operations.ts';

const schema = buildApiSchema(readTypeDefs('schema'), resolvers);

/** What is read of some nodes and claims alone, as most queries do. */
const ofSomeNodes = [
  'query ($slug: String!) { entity(slug: $slug) { slug name aliases { name } claims(first: 3) { totalCount nodes { slug gist review withdrawal { at } } } } }',
  'query ($slug: String!) { entity(slug: $slug) { neighbours(first: 4) { totalCount edges { node { slug name } claims(first: 2) { nodes { slug } } } } } }',
  'query ($slug: String!) { channel(slug: $slug) { channelKind status(on: "2017-05-01") { state status positions { holder { slug name } claims { slug } } } timeline { from reading { state } } describers(first: 5) { nodes { slug name } } } }',
  'query ($slug: String!) { person(slug: $slug) { statements(first: 4) { nodes { slug gist subject { slug name } evidence { quotation } document { slug title } } } describedChannels(first: 3) { nodes { slug describers(first: 2) { nodes { slug } } } } } }',
  'query ($slug: String!) { document(slug: $slug) { title carriedClaims(first: 3) { totalCount nodes { slug predicate supersedes { slug } attribution { speaker { name } } } } } }',
  'query ($slug: String!) { channel(slug: $slug) { disagreements(first: 5) { nodes { type left { slug } right { slug } judgement { verdict } } } disputes(first: 5) { totalCount nodes { type sides { held claimCount } } } } }',
  'query ($slug: String!) { entity(slug: $slug) { disputes(first: 3) { nodes { slug subject { slug } judgements { verdict } } } } claims(first: 1, filter: { about: [$slug] }) { nodes { slug disagreements(first: 3) { nodes { slug type } } } } }',
];

const found: readonly Dialect[] = [sqlite, hasPostgres ? postgres : pglite];

describe.each(found)('on $name', dialect => {
  test('an answer that is kept while others write is the one that would be made anew', {
    timeout: 400_000,
  }, async () => {
    const server = await dialect.start();
    const dataset = await shippedDataset();
    let [outlived, dropped] = [0, 0];
    try {
      await fc.assert(
        fc.asyncProperty(fc.gen(), async draw => {
          const store = await openAt(server);
          await store.writer.load(dataset);
          const serving = {
            authenticate: letAnybodyWrite,
            indexBudget: draw(fc.boolean) ? 1e8 : 0,
            pollInterval: 5,
          };
          const api = await serveStore(store, { ...serving, answerBudget: 1e7 });
          try {
            const graph = await DrawnChanges.of(store, draw);
            const asked = Array.from({ length: 12 }, () => drawQuery(draw, graph.nodes));
            for (const operation of asked) await ask(api, operation);
            for (let write = 0; write < 16; write++) {
              await seen(api, await graph.write());
              // one that has kept nothing, rows and histories included
              const fresh = await serveStore(store, serving);
              for (const operation of asked) {
                const kept = await ask(api, operation);
                if (kept.isRun) dropped++;
                else outlived++;
                if (kept.isRun) continue;
                const anew = await ask(fresh, operation);
                // a server that has not followed the change yet gives what it kept before, for a moment
                await expect
                  .poll(async () => answered((await ask(api, operation)).body), { timeout: 10_000 })
                  .toEqual(answered(anew.body));
              }
              await fresh.stop();
            }
          } finally {
            await api.stop();
            await store.close();
          }
        }),
        { numRuns: 1, endOnFailure: true },
      );
      expect(outlived).toBeGreaterThan(30);
      expect(dropped).toBeGreaterThan(30);
    } finally {
      await server.stop();
    }
  });
});

/** The body of an answer, and whether it was made for this. */
async function ask({ url, runs }: ServedApi, operation: Operation, headers: Record<string, string> = {}) {
  const ran = () => Object.values(runs).reduce((sum, times) => sum + times, 0);
  const before = ran();
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(operation),
  });
  return { body: await response.text(), isRun: ran() > before };
}

/** What was answered, and not what it cost: what is kept beside answers need not be read again. */
function answered(body: string) {
  const { data, errors } = JSON.parse(body) as { data: unknown; errors?: unknown };
  return { data, errors };
}

/** Waits until requests are answered from the graph with this change. */
const seen = (api: ServedApi, { revision }: Change) =>
  expect
    .poll(
      async () => (await api.ask('{ graph { revision } }', {}, { 'cache-control': 'no-cache' })).data.graph.revision,
      { interval: 5 },
    )
    .toBeGreaterThanOrEqual(revision);

function drawQuery(draw: GeneratorValue, nodes: readonly string[]): Operation {
  if (draw(fc.integer, { min: 0, max: 99 }) >= 75) return drawOperation(draw, schema, samples);
  const query = ofSomeNodes[draw(fc.nat, { max: ofSomeNodes.length - 1 })]!;
  return { query, variables: { slug: nodes[draw(fc.nat, { max: nodes.length - 1 })] } };
}
