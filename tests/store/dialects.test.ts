import { expect, test } from 'vitest';

import { claimOrders, entityOrders, now } from '../../src/model/list-query.ts';
import { packedField, packedFields, packedHead } from '../../src/store/rows/packed-claim.ts';
import { aClaim } from '../support/claims.ts';
import { disagreementsIn, disputesIn } from '../support/compared.ts';
import { aDataset, aJudgement, manyClaims } from '../support/datasets.ts';
import { dumpDerived } from '../support/dump.ts';
import { traversalOver } from '../support/edges.ts';
import { anEntity, theCast } from '../support/entities.ts';
import { dialects, type OpenStore, openAt } from './dialects.ts';

/** Names that databases like to sort and fold each in their own way. */
const awkward = ['Ängström', 'Zebra', 'ähre', 'Ω line', 'line_1', '100% line', 'l’Étoile', '電話', '📞', 'İstanbul'];

test('every dialect answers the same questions with the same rows in the same order', async () => {
  const named = awkward.map((name, index) => anEntity('channel', `awkward-${index}`, { name }));
  const judgements = [aJudgement('border-hotline', 'frontier-phone'), aJudgement('awkward-1', 'awkward-2')];
  const dataset = aDataset([...manyClaims(), aClaim({ name: 'some-day', said: '/2024' })], {
    entities: [...theCast(), ...named],
    identityJudgements: judgements,
  });
  const answers: unknown[] = [];
  for (const dialect of dialects) {
    const server = await dialect.start();
    const store = await openAt(server);
    await store.writer.load(dataset);
    answers.push(await everyAnswer(store));
    await store.close();
    await server.stop();
  }
  for (const answer of answers.slice(1)) expect(answer).toEqual(answers[0]);
});

async function everyAnswer({ reader, connection }: OpenStore): Promise<unknown> {
  const page = { first: 1000, after: null };
  const nodes = theCast().map(({ id }) => id);
  const answers: unknown[] = [await dumpDerived(connection), await reader.vocabulary()];
  for (const direction of ['asc', 'desc'] as const) {
    for (const field of entityOrders) {
      const spec = { filter: {}, order: { field, direction }, page, asOf: now, spokenOfOnly: false };
      answers.push(await reader.entities.page(null, spec));
    }
    for (const field of claimOrders) {
      const spec = { filter: {}, order: { field, direction }, page, asOf: now };
      answers.push(await reader.claims.page(spec), await reader.claims.ofParticipants(nodes, null, spec));
    }
  }
  for (const name of ['ANGSTROM', 'zebra', '%', '_', 'line 1', 'etoile', '電', '📞', 'istanbul', "'"]) {
    const spec = { filter: { name }, order: null, page, asOf: now, spokenOfOnly: false };
    answers.push([name, await reader.entities.page(null, spec)]);
  }
  const relation = { from: ['subject', 'object'], to: ['speaker', 'object'], predicates: null, kinds: null } as const;
  const edges = { relation, filter: {}, order: null, page, asOf: now };
  const over = await traversalOver({ reader }, 'the store');
  answers.push(
    await over.neighbourPages(nodes, edges),
    await disagreementsIn({ reader }),
    await disputesIn({ reader }),
  );
  const rows = [...(await reader.entities.canonicalRows(nodes)).values()];
  const packs = await reader.edges.ofNodes(rows, ['subject', 'object'], { filter: {}, asOf: now }, 500);
  answers.push(packs.map(withoutTimes), await reader.edges.nodes(rows), await reader.entities.sortKeys(rows, 'name'));
  for (const field of ['predicate', 'kind', 'year', 'publisher'] as const)
    answers.push(await reader.claims.facet(field, {}, now));
  answers.push(
    await reader.edges.nodesAfter(0, 1000),
    await reader.edges.predicateRows(),
    await reader.edges.claimStates(),
  );
  const blocks = await reader.edges.blocksAfter(0, 1000);
  answers.push(blocks.map(block => [block.lastClaim, withoutTimes(block.packed)]));
  answers.push(await disagreementsIn({ reader }, { within: 'topic', parents: nodes }));
  answers.push(await reader.entities.judgements(nodes), await reader.entities.bySlug(nodes));
  return answers;
}

/** Packed claims, the time at which they were recorded taken out. */
function withoutTimes(packed: Int32Array): Int32Array {
  const copy = packed.slice();
  for (let at = 0; at < copy.length; at += packedHead + packedFields + copy[at + 1]!)
    copy.fill(0, at + packedHead + packedField.recordedHigh, at + packedHead + packedFields);
  return copy;
}
