import { expect, test } from 'vitest';

import { claimOrders, entityOrders, now } from '../../src/model/query.ts';
import { packedField, packedFields, unpackClaim } from '../../src/store/packed.ts';
import { aClaim } from '../support/claims.ts';
import { aDataset, aJudgement, manyClaims } from '../support/datasets.ts';
import { dumpDerived } from '../support/dump.ts';
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
      answers.push(await reader.entityPage(null, spec));
    }
    for (const field of claimOrders) {
      const spec = { filter: {}, order: { field, direction }, page, asOf: now };
      answers.push(await reader.claimPage(spec), await reader.participantClaimPages(nodes, null, spec));
    }
  }
  for (const name of ['ANGSTROM', 'zebra', '%', '_', 'line 1', 'etoile', '電', '📞', 'istanbul', "'"]) {
    const spec = { filter: { name }, order: null, page, asOf: now, spokenOfOnly: false };
    answers.push([name, await reader.entityPage(null, spec)]);
  }
  const relation = { from: ['subject', 'object'], to: ['speaker', 'object'], predicates: null, kinds: null } as const;
  const edges = { relation, filter: {}, order: null, page, asOf: now };
  answers.push(await reader.neighbourPages(nodes, edges), await reader.comparedClaims('graph', [''], now, page));
  answers.push(await reader.frontier([...(await reader.rowsOf(nodes)).values()], {}, now, 500));
  for (const field of ['predicate', 'kind', 'year', 'publisher'] as const)
    answers.push(await reader.facet(field, {}, now));
  answers.push(await reader.nodeRows(0, 1000), await reader.predicateRows(), await reader.withdrawnClaims());
  const packed = await reader.packedClaims(0, 1000);
  answers.push(
    packed.map(claim => [claim.row, unpackClaim(claim.packed).fill(0, packedField.recordedHigh, packedFields)]),
  );
  answers.push(await reader.comparedClaims('topic', nodes, now, page));
  answers.push(await reader.identityJudgements(nodes), await reader.entities(nodes));
  return answers;
}
