import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { asEntityId, type ClaimId, type EntityId, pairOf } from '../../../src/base/ids.ts';
import { unmerged } from '../../../src/model/identity.ts';
import {
  type ClaimOrder,
  claimOrders,
  type EntityOrder,
  entityOrders,
  type Keyset,
  now,
  type Page,
  type ParticipantRole,
  participantRoles,
} from '../../../src/model/list-query.ts';
import { listClaims, listEntities } from '../../reference/lists.ts';
import { partsOf, type World } from '../../reference/world.ts';
import { aDataset, manyClaims } from '../../support/datasets.ts';
import { theCast } from '../../support/entities.ts';
import { aClaimFilter, anAsOf, anEntityFilter } from '../../support/filters.ts';
import { times } from '../../support/form.ts';
import { type OpenStore, openAt, type Server } from '../dialects.ts';

const directions = ['asc', 'desc'] as const;
const aClaimOrder: fc.Arbitrary<ClaimOrder> = fc.record({
  field: fc.constantFrom(...claimOrders),
  direction: fc.constantFrom(...directions),
});
const anEntityOrder: fc.Arbitrary<EntityOrder> = fc.record({
  field: fc.constantFrom(...entityOrders),
  direction: fc.constantFrom(...directions),
});

export function listsContract(server: () => Server): void {
  let store: OpenStore;
  let world: World;
  beforeAll(async () => {
    store = await openAt(server());
    const claims = manyClaims();
    await store.writer.load(aDataset(claims));
    world = { entities: theCast(), claims, read: unmerged };
  });
  afterAll(() => store?.close());

  const all = { first: 1000, after: null };
  const inAnyOrder = { order: { field: 'recorded', direction: 'asc' }, page: all } as const;
  const claimOrdersBothWays = claimOrders.flatMap(field => directions.map(direction => ({ field, direction })));
  const entityOrdersBothWays = entityOrders.flatMap(field => directions.map(direction => ({ field, direction })));

  test.each(claimOrdersBothWays)(
    'pages of claims by $field $direction visit every claim once, in order',
    async order => {
      const expected = listClaims(world, {}, order, now).map(({ id }) => id);
      for (const size of [1, 7, 89, 90, 91]) {
        const visited = await visitAll<ClaimId>(size, page =>
          store.reader.claims.page({ filter: {}, order, page, asOf: now }),
        );
        expect(visited).toEqual(expected);
      }
    },
  );

  test.each(entityOrdersBothWays)(
    'pages of nodes by $field $direction visit every node once, in order',
    async order => {
      const expected = listEntities(world, {}, order, now).map(({ id }) => id);
      for (const size of [1, 5, 24]) {
        const visited = await visitAll<EntityId>(size, page =>
          store.reader.entities.page(null, { filter: {}, order, page, asOf: now, spokenOfOnly: false }),
        );
        expect(visited).toEqual(expected);
      }
    },
  );

  test('nodes without an order come as they entered', async () => {
    const page = await store.reader.entities.page(null, {
      filter: {},
      order: null,
      page: all,
      asOf: now,
      spokenOfOnly: false,
    });
    expect(page.items.map(({ id }) => id)).toEqual(theCast().map(({ id }) => id));
  });

  test('any filter of claims, from any point of view, in any order, lists what it says and counts as many', async () => {
    await fc.assert(
      fc.asyncProperty(aClaimFilter, aClaimOrder, anAsOf, async (filter, order, asOf) => {
        const expected = listClaims(world, filter, order, asOf).map(({ id }) => id);
        const page = await store.reader.claims.page({ filter, order, asOf, page: all });
        expect(page.items.map(({ id }) => id)).toEqual(expected);
        expect(await store.reader.claims.count({ filter, order, asOf, page: all })).toBe(expected.length);
      }),
      { numRuns: times(40, 150) },
    );
  });

  test('any filter of nodes, from any point of view, in any order, lists what it says and counts as many', async () => {
    await fc.assert(
      fc.asyncProperty(anEntityFilter, anEntityOrder, anAsOf, async (filter, order, asOf) => {
        const expected = listEntities(world, filter, order, asOf).map(({ id }) => id);
        const spec = { filter, order, asOf, page: all, spokenOfOnly: false };
        const page = await store.reader.entities.page(null, spec);
        expect(page.items.map(({ id }) => id)).toEqual(expected);
        expect(await store.reader.entities.count(null, spec)).toBe(expected.length);
      }),
      { numRuns: times(30, 100) },
    );
  });

  test('lists of one kind hold no other', async () => {
    const spec = { filter: {}, order: null, page: all, asOf: now, spokenOfOnly: false };
    const page = await store.reader.entities.page(['person', 'office'], spec);
    expect(page.items.map(({ id }) => id)).toEqual(['northland-spokesperson', 'ada-quill', 'a-quill', 'bo-tarn']);
    expect(await store.reader.entities.count(['person', 'office'], spec)).toBe(4);
  });

  test('a list may be kept to nodes that visible claims speak of', async () => {
    const spec = { filter: {}, order: null, page: all, asOf: now, spokenOfOnly: true };
    const slugs = (await store.reader.entities.page(null, spec)).items.map(({ id }) => id as string);
    expect(slugs).toContain('border-hotline');
    expect(slugs).not.toContain('ford-bridge');
    expect(slugs).not.toContain('spring-briefing');
    const beforeAnything = { ...spec, asOf: { ...now, saidBy: 0 } };
    expect((await store.reader.entities.page(null, beforeAnything)).items).toEqual([]);
  });

  test('the claims of a node are those in which it plays a part, counted once however many parts it plays', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.option(fc.subarray([...participantRoles]), { nil: null }),
        aClaimFilter,
        aClaimOrder,
        anAsOf,
        async (roles, filter, order, asOf) => {
          const parents = theCast().map(({ id }) => id);
          const spec = { filter, order, asOf, page: { first: 4, after: null } };
          const pages = await store.reader.claims.ofParticipants(parents, roles, spec);
          const counts = await store.reader.claims.participantCounts(parents, roles, spec);
          for (const parent of parents) {
            const expected = listClaims(world, filter, order, asOf).filter(claim =>
              partsOf(world, claim).some(({ role, node }) => node === parent && plays(roles, role)),
            );
            expect(pages.get(parent)?.items.map(({ id }) => id)).toEqual(expected.slice(0, 4).map(({ id }) => id));
            expect(pages.get(parent)?.hasNextPage).toBe(expected.length > 4);
            expect(counts.get(parent)).toBe(expected.length);
          }
        },
      ),
      { numRuns: times(15, 40) },
    );
  });

  test('pages of the claims of a node visit each once', async () => {
    const parent = asEntityId('border-hotline');
    for (const order of claimOrdersBothWays) {
      const expected = listClaims(world, {}, order, now).filter(claim =>
        partsOf(world, claim).some(({ node }) => node === parent),
      );
      const visited = await visitAll<ClaimId>(3, async page => {
        const pages = await store.reader.claims.ofParticipants([parent], null, { filter: {}, order, page, asOf: now });
        return pages.get(parent)!;
      });
      expect(visited).toEqual(expected.map(({ id }) => id));
    }
  });

  test('a node that does not exist has no page', async () => {
    const spec = { filter: {}, asOf: now, ...inAnyOrder };
    expect(await store.reader.claims.ofParticipants([asEntityId('nobody')], null, spec)).toEqual(new Map());
    expect(await store.reader.entities.bySlug([asEntityId('nobody')])).toEqual(new Map());
  });

  test('claims about a node come latest said first, for each node that was asked for', async () => {
    const [hotline, bridge] = [asEntityId('border-hotline'), asEntityId('ford-bridge')];
    const wanted = [
      { subject: hotline, predicate: 'has-end' },
      { subject: bridge, predicate: 'has-status' },
    ];
    const about = await store.reader.claims.about(wanted, now);
    const expected = listClaims(world, { predicate: ['has-end'] }, byEntry, now)
      .filter(({ subject }) => subject === 'border-hotline')
      .toSorted((a, b) => b.assertedBounds.earliest - a.assertedBounds.earliest);
    expect(about.get(pairOf(hotline, 'has-end'))?.map(({ id }) => id)).toEqual(expected.map(({ id }) => id));
    expect(about.get(pairOf(bridge, 'has-status'))).toEqual([]);
    expect(about.size).toBe(2);
  });

  test('the documents of a publisher are those that it published, and pages and counts agree', async () => {
    const parents = theCast().map(({ id }) => id);
    await fc.assert(
      fc.asyncProperty(anEntityFilter, anEntityOrder, anAsOf, async (filter, order, asOf) => {
        const spec = { filter, order, asOf, page: { first: 1, after: null }, spokenOfOnly: false };
        const pages = await store.reader.entities.published(parents, spec);
        const counts = await store.reader.entities.publishedCounts(parents, spec);
        for (const parent of parents) {
          const published = listEntities(world, filter, order, asOf).filter(
            entity => entity.kind === 'document' && entity.publisher === parent,
          );
          expect(pages.get(parent)?.items.map(({ id }) => id)).toEqual(published.slice(0, 1).map(({ id }) => id));
          expect(pages.get(parent)?.hasNextPage).toBe(published.length > 1);
          expect(counts.get(parent)).toBe(published.length);
        }
      }),
      { numRuns: times(8, 20) },
    );
  });
}

const byEntry: ClaimOrder = { field: 'recorded', direction: 'asc' };

const plays = (roles: readonly ParticipantRole[] | null, role: ParticipantRole) =>
  roles === null || roles.includes(role);

/** Walks all pages of a list, and stops where a faulty one would go round in circles. */
export async function visitAll<Id>(
  size: number,
  read: (page: { first: number; after: Keyset | null }) => Promise<Page<Id>>,
): Promise<Id[]> {
  const visited: Id[] = [];
  let after: Keyset | null = null;
  for (let pages = 0; pages < 500; pages++) {
    const page: Page<Id> = await read({ first: size, after });
    visited.push(...page.items.map(({ id }) => id));
    if (!page.hasNextPage) return visited;
    expect(page.items).toHaveLength(size);
    const { sort, row } = page.items.at(-1)!;
    after = { sort, row };
  }
  throw new Error('the pages do not end');
}
