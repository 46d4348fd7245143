import fc from 'fast-check';
import { expect, test } from 'vitest';

import { asEntityId, pairOf } from '../../../src/base/ids.ts';
import type { IdentityJudgement } from '../../../src/model/identity.ts';
import { canonicalise } from '../../../src/model/identity.ts';
import { entityOrders, now } from '../../../src/model/list-query.ts';
import { listClaims, listEntities, listNeighbours } from '../../reference/lists.ts';
import type { World } from '../../reference/world.ts';
import { aClaim } from '../../support/claims.ts';
import { disagreementsIn } from '../../support/compared.ts';
import { aDataset, aJudgement, manyClaims } from '../../support/datasets.ts';
import { dumpDerived } from '../../support/dump.ts';
import { traversalOver } from '../../support/edges.ts';
import { anEntity, theCast } from '../../support/entities.ts';
import { aClaimFilter, anAsOf, anEntityFilter } from '../../support/filters.ts';
import { times } from '../../support/form.ts';
import { openAt, type Server } from '../dialects.ts';

const undone = (judgement: IdentityJudgement) => ({ ...judgement, undoneBy: 'a-second-look' });

export function identityContract(server: () => Server): void {
  const lines = aJudgement('border-hotline', 'frontier-phone');
  const people = aJudgement('ada-quill', 'a-quill');
  const byEntry = { field: 'recorded', direction: 'asc' } as const;
  const all = { first: 1000, after: null };

  async function aMergedStore() {
    const store = await openAt(server());
    const claims = manyClaims();
    await store.writer.load(aDataset(claims, { identityJudgements: [lines, people] }));
    const heads = canonicalise([lines, people]);
    const world: World = { entities: theCast(), claims, read: id => heads.get(id) ?? id };
    return { store, world };
  }

  test('merged nodes are read as one: in filters, lists, counts and edges', async () => {
    const { store, world } = await aMergedStore();
    const relation = { from: ['subject', 'object'], to: ['speaker'], predicates: null, kinds: null } as const;
    const nodes = theCast().map(({ id }) => id);
    const over = await traversalOver(store, 'the store');
    await fc.assert(
      fc.asyncProperty(
        aClaimFilter,
        anEntityFilter,
        fc.constantFrom(...entityOrders),
        anAsOf,
        async (claimFilter, entityFilter, field, asOf) => {
          const claims = await store.reader.claims.page({ filter: claimFilter, order: byEntry, page: all, asOf });
          const expected = listClaims(world, claimFilter, byEntry, asOf);
          expect(claims.items.map(({ id }) => id)).toEqual(expected.map(({ id }) => id));
          const order = { field, direction: 'asc' } as const;
          const spec = { filter: entityFilter, order, page: all, asOf, spokenOfOnly: false };
          const entities = await store.reader.entities.page(null, spec);
          const wanted = listEntities(world, entityFilter, order, asOf);
          expect(entities.items.map(({ id }) => id)).toEqual(wanted.map(({ id }) => id));
          const edges = { relation, filter: claimFilter, asOf };
          const counts = await over.neighbourCounts(nodes, edges);
          for (const node of nodes) {
            expect(counts.get(node)).toBe(listNeighbours(world, node, relation, { filter: claimFilter, asOf }).size);
          }
        },
      ),
      { numRuns: times(15, 40) },
    );
    await store.close();
  });

  test('a merged node’s slug gives the node that it is read as, under every name', async () => {
    const { store } = await aMergedStore();
    const slugs = [asEntityId('frontier-phone'), asEntityId('border-hotline')];
    const found = await store.reader.entities.bySlug(slugs);
    expect(found.get(slugs[0]!)).toEqual(found.get(slugs[1]!));
    expect(found.get(slugs[0]!)).toMatchObject({
      id: 'border-hotline',
      mergedSlugs: ['frontier-phone'],
      aliases: [{ name: 'Frontier Phone', kind: 'variant' }],
    });
    const wanted = slugs.map(subject => ({ subject, predicate: 'has-status' }));
    const about = [...(await store.reader.claims.about(wanted, now)).values()];
    expect(about[0]).toEqual(about[1]);
    expect(new Set(about[0]?.map(({ subject }) => subject))).toEqual(new Set(slugs));
    const pairs = slugs.map(node => ({ node, neighbour: asEntityId('bo-tarn') }));
    const relation = { from: ['object'], to: ['subject'], predicates: ['used'], kinds: null } as const;
    const spec = { relation, filter: {}, order: byEntry, page: all, asOf: now };
    const pages = await (await traversalOver(store, 'the store')).edgeClaimPages(pairs, spec);
    expect(pages.get(pairOf('border-hotline', 'bo-tarn'))?.items.length).toBeGreaterThan(0);
    expect(pages.get(pairOf('border-hotline', 'bo-tarn'))).toEqual(pages.get(pairOf('frontier-phone', 'bo-tarn')));
    await store.close();
  });

  test('claims about merged nodes are compared as claims about one', async () => {
    const store = await openAt(server());
    const claims = [aClaim(), aClaim({ subject: 'frontier-phone', status: 'severed' })];
    await store.writer.load(aDataset(claims));
    expect((await disagreementsIn(store)).get('')?.items).toEqual([]);
    await store.writer.load(aDataset(claims, { identityJudgements: [lines] }));
    const found = await disagreementsIn(store, { within: 'topic', parents: ['frontier-phone'] });
    expect(found.get('frontier-phone')?.items.map(({ id }) => [id.left, id.right, id.scope])).toEqual([
      [claims[0]!.id, claims[1]!.id, 'same'],
    ]);
    await store.close();
  });

  test('a merge later gives the same as a merge from the start, and claims added after it join in', async () => {
    const [claims, later] = [manyClaims(), [aClaim({ name: 'later', subject: 'frontier-phone' })]];
    const judgements = { identityJudgements: [lines, people] };
    const early = await openAt(server());
    await early.writer.load(aDataset([...claims, ...later], judgements));
    const late = await openAt(server());
    await late.writer.load(aDataset(claims));
    await late.writer.load(aDataset([], judgements));
    await late.writer.load(aDataset(later));
    expect(await dumpDerived(late.connection)).toEqual(await dumpDerived(early.connection));
    await early.close();
    await late.close();
  });

  test('undoing a merge restores exactly what was', async () => {
    const store = await openAt(server());
    const dataset = aDataset(manyClaims());
    await store.writer.load(dataset);
    const before = await dumpDerived(store.connection);
    await store.writer.load({ ...dataset, identityJudgements: [lines, people] });
    expect(await dumpDerived(store.connection)).not.toEqual(before);
    await store.writer.load({ ...dataset, identityJudgements: [undone(lines), undone(people)] });
    expect(await dumpDerived(store.connection)).toEqual(before);
    await store.close();
  });

  test('any merges, undone in any order, leave what a store with only the standing ones holds', async () => {
    const channels = ['border-hotline', 'frontier-phone', 'harbour-line', 'army-contact'];
    const pairs = channels.flatMap((left, index) => channels.slice(index + 1).map(right => aJudgement(left, right)));
    const claims = manyClaims().slice(0, 40);
    await fc.assert(
      fc.asyncProperty(fc.subarray(pairs, { minLength: 1 }), fc.array(fc.boolean()), async (merged, undo) => {
        const standing = merged.map((judgement, index) => (undo[index] ? undone(judgement) : judgement));
        const store = await openAt(server());
        await store.writer.load(aDataset(claims));
        for (const judgement of merged) await store.writer.load(aDataset([], { identityJudgements: [judgement] }));
        for (const judgement of standing.toReversed()) {
          await store.writer.load(aDataset([], { identityJudgements: [judgement] }));
        }
        const fresh = await openAt(server());
        await fresh.writer.load(aDataset(claims, { identityJudgements: standing }));
        expect(await dumpDerived(store.connection)).toEqual(await dumpDerived(fresh.connection));
        await store.close();
        await fresh.close();
      }),
      { numRuns: 3 },
    );
  });

  test('nodes judged different or unsure stay apart', async () => {
    const store = await openAt(server());
    const judgements = [
      aJudgement('border-hotline', 'frontier-phone', { verdict: 'unsure' }),
      aJudgement('ada-quill', 'a-quill', { verdict: 'different' }),
    ];
    await store.writer.load(aDataset(manyClaims(), { identityJudgements: judgements }));
    expect((await store.reader.info()).entityCount).toBe(theCast().length);
    expect((await store.reader.entities.bySlug([asEntityId('a-quill')])).get(asEntityId('a-quill'))?.id).toBe(
      'a-quill',
    );
    await store.close();
  });

  test('judgements on a node are those on every node merged into it, undone ones too', async () => {
    const store = await openAt(server());
    const doubt = aJudgement('frontier-phone', 'harbour-line', { verdict: 'unsure' });
    const dropped = undone(aJudgement('border-hotline', 'army-contact'));
    await store.writer.load(aDataset([], { identityJudgements: [lines, doubt, dropped] }));
    const [hotline, phone, place] = ['border-hotline', 'frontier-phone', 'ford-bridge'].map(asEntityId);
    const found = await store.reader.entities.judgements([hotline!, phone!, place!]);
    expect(found.get(hotline!)).toEqual([dropped, lines, doubt]);
    expect(found.get(phone!)).toEqual(found.get(hotline!));
    expect(found.get(place!)).toEqual([]);
    await store.close();
  });

  test('a filter on the subject reads the node that the subject is read as', async () => {
    const store = await openAt(server());
    const claim = aClaim({ subject: 'frontier-phone' });
    await store.writer.load(aDataset([claim], { identityJudgements: [lines] }));
    const spec = { filter: { subject: { name: 'border hotline' } }, order: byEntry, page: all, asOf: now };
    expect((await store.reader.claims.page(spec)).items.map(({ id }) => id)).toEqual([claim.id]);
    await store.close();
  });

  test('the aliases of merged nodes are searched', async () => {
    const store = await openAt(server());
    const alias = { name: 'Téléphone rouge', kind: 'native', language: 'fr', note: null } as const;
    const phone = anEntity('channel', 'frontier-phone', { aliases: [alias] });
    const entities = theCast().map(entity => (entity.id === phone.id ? phone : entity));
    await store.writer.load(aDataset([], { entities, identityJudgements: [lines] }));
    const spec = { filter: { name: 'telephone ROUGE' }, order: null, page: all, asOf: now, spokenOfOnly: false };
    expect((await store.reader.entities.page(null, spec)).items.map(({ id }) => id)).toEqual(['border-hotline']);
    await store.close();
  });
}
