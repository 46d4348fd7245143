import fc from 'fast-check';
import { pino } from 'pino';
import { describe, expect, test } from 'vitest';
import { createContext } from '../../src/api/context.ts';
import { createApollo } from '../../src/api/execution/apollo.ts';
import { liveGraphOn } from '../../src/api/live/live-graph.ts';
import { createRowCache } from '../../src/api/loaders/row-loaders.ts';
import { resolvers } from '../../src/api/resolvers/index.ts';
import { buildApiSchema, readTypeDefs } from '../../src/api/schema.ts';
import type { Principal } from '../../src/model/access.ts';
import { dialects, type OpenStore, openAt } from '../store/dialects.ts';
import { shippedDataset } from '../support/api.ts';
import { drawOperation, type Operation, samples } from '../support/operations.ts';
import { longest, times } from './form.ts';

const typeDefs = readTypeDefs('schema');
const schema = buildApiSchema(typeDefs, resolvers);

async function askerOf(store: OpenStore) {
  const apollo = createApollo({
    typeDefs,
    log: pino({ level: 'silent' }),
    introspection: true,
    executor: null,
  });
  const rows = createRowCache(await store.reader.revision(), await store.reader.vocabulary());
  return async (operation: Operation) => {
    const contextValue = createContext(admin, { reader: store.reader, rows, graph: liveGraphOn(store) });
    const { body } = await apollo.executeOperation(operation, { contextValue });
    return JSON.stringify(body);
  };
}

const admin: Principal = { name: 'Desk', role: 'admin', via: 'token' };

/** Scores, and so orders, are each dialect's own; and times at which the stores were filled differ. */
const isComparable = ({ query }: Operation) =>
  !/\b(search|recordedAt|changedAt|loadedAt|at|changes|graph)\b/.test(query);

describe('every dialect', () => {
  test('answers any query alike', { timeout: longest }, async () => {
    const dataset = await shippedDataset();
    const servers = await Promise.all(dialects.map(dialect => dialect.start()));
    const stores = await Promise.all(servers.map(server => openAt(server)));
    for (const store of stores) await store.writer.load(dataset);
    const [first, ...others] = await Promise.all(stores.map(askerOf));
    let equal = 0;
    await fc.assert(
      fc.asyncProperty(fc.gen(), async draw => {
        const operation = drawOperation(draw, schema, samples);
        if (!isComparable(operation)) return;
        const answer = await first!(operation);
        const isWhole = !answer.includes('"errors":[');
        for (const other of others) {
          const theirs = await other(operation);
          // of several errors that empty a parent the first is told, and which that is depends on what is loaded
          if (isWhole) expect(theirs).toBe(answer);
          else expect(theirs).toContain('"errors":[');
        }
        if (isWhole) equal += 1;
      }),
      { numRuns: times(250, 14_000), endOnFailure: true },
    );
    expect(equal).toBeGreaterThanOrEqual(times(80, 5_000));
    for (const store of stores) await store.close();
    for (const server of servers) await server.stop();
  });
});
