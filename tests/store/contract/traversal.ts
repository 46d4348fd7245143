import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { asDatasetId, asEntityId, type ClaimId, type EntityId, pairOf } from '../../../src/base/ids.ts';
import { entityKinds } from '../../../src/model/entity.ts';
import { unmerged } from '../../../src/model/identity.ts';
import {
  type AsOf,
  entityOrders,
  now,
  type Page,
  type PageRequest,
  type Relation,
} from '../../../src/model/list-query.ts';
import type { CompareWithin } from '../../../src/store/read/compared-claims.ts';
import type { Reader } from '../../../src/store/read/reader.ts';
import { listNeighbours, sortEntities } from '../../reference/lists.ts';
import type { World } from '../../reference/world.ts';
import { aClaim, aWithdrawal, type ClaimWords } from '../../support/claims.ts';
import { disagreementsIn, disputesIn, inWords } from '../../support/compared.ts';
import { aDataset, aJudgement, manyClaims } from '../../support/datasets.ts';
import { edgeSources, rowsOf, type Traversal, traversalOver } from '../../support/edges.ts';
import { theCast } from '../../support/entities.ts';
import { aClaimFilter, anAsOf } from '../../support/filters.ts';
import { times } from '../../support/form.ts';
import { type OpenStore, openAt, type Server } from '../dialects.ts';
import { visitAll } from './lists.ts';

const comparedTerms = { acts: ['took-part-in'], exclusive: ['has-status'] };
const everyChange = { about: null, by: null, kinds: null } as const;
const topic = ['subject', 'object', 'qualifier'] as const;
const relations: readonly Relation[] = [
  { from: [...topic, 'speaker'], to: [...topic, 'speaker'], predicates: null, kinds: null },
  { from: topic, to: ['document'], predicates: null, kinds: ['document'] },
  { from: ['speaker'], to: topic, predicates: null, kinds: ['channel'] },
  { from: ['organization'], to: ['speaker'], predicates: null, kinds: ['person', 'organization'] },
  { from: ['object'], to: ['subject'], predicates: ['has-end', 'used'], kinds: null },
];
const aRelation = fc.oneof(
  fc.constantFrom(...relations),
  fc.record({
    from: fc.constant(topic),
    to: fc.constant(topic),
    predicates: fc.option(fc.subarray(['has-end', 'used', 'part-of'], { minLength: 1 }), { nil: null }),
    kinds: fc.option(fc.subarray([...entityKinds], { minLength: 1 }), { nil: null }),
  }),
);

export function traversalContract(server: () => Server): void {
  let store: OpenStore;
  let world: World;
  const nodes = theCast().map(({ id }) => id);
  beforeAll(async () => {
    store = await openAt(server());
    const claims = manyClaims();
    await store.writer.load(aDataset(claims));
    world = { entities: theCast(), claims, read: unmerged };
  });
  afterAll(() => store?.close());

  const all: PageRequest = { first: 1000, after: null };
  const byEntry = { field: 'recorded', direction: 'asc' } as const;

  describe.each(edgeSources)('over %s', source => {
    let over: Traversal;
    beforeAll(async () => {
      over = await traversalOver(store, source);
    });

    test('neighbours are the nodes that share such a claim, and pages and counts agree', async () => {
      await fc.assert(
        fc.asyncProperty(
          aRelation,
          aClaimFilter,
          anAsOf,
          fc.record({ field: fc.constantFrom(...entityOrders), direction: fc.constantFrom('asc', 'desc') }),
          async (relation, filter, asOf, order) => {
            const spec = { relation, filter, asOf, order, page: { first: 3, after: null } };
            const pages = await over.neighbourPages(nodes, spec);
            const counts = await over.neighbourCounts(nodes, spec);
            for (const node of nodes) {
              const found = new Set(listNeighbours(world, node, relation, { filter, asOf }).keys());
              const expected = sortEntities(
                world,
                world.entities.filter(({ id }) => found.has(id)),
                order,
              ).map(({ id }) => id);
              expect(pages.get(node)?.items.map(({ id }) => id)).toEqual(expected.slice(0, 3));
              expect(pages.get(node)?.hasNextPage).toBe(expected.length > 3);
              expect(counts.get(node)).toBe(expected.length);
            }
          },
        ),
        { numRuns: times(15, 40) },
      );
    });

    test('pages of neighbours visit every one once, in every order', async () => {
      const [node, relation] = [asEntityId('border-hotline'), relations[0]!];
      const expected = world.entities.filter(({ id }) =>
        listNeighbours(world, node, relation, { filter: {}, asOf: now }).has(id),
      );
      for (const field of entityOrders) {
        for (const direction of ['asc', 'desc'] as const) {
          const order = { field, direction };
          const visited = await visitAll<EntityId>(2, async page => {
            const pages = await over.neighbourPages([node], { relation, filter: {}, order, page, asOf: now });
            return pages.get(node)!;
          });
          expect(visited).toEqual(sortEntities(world, expected, order).map(({ id }) => id));
        }
      }
    });

    test('every edge gives the claims that it rests on, and its pages and counts agree', async () => {
      await fc.assert(
        fc.asyncProperty(aRelation, aClaimFilter, anAsOf, async (relation, filter, asOf) => {
          const edges = nodes.flatMap(node =>
            [...listNeighbours(world, node, relation, { filter, asOf })].map(([neighbour, claims]) => ({
              node,
              neighbour,
              claims,
            })),
          );
          if (edges.length === 0) return;
          const spec = { relation, filter, order: byEntry, page: { first: 2, after: null }, asOf };
          const pages = await over.edgeClaimPages(edges, spec);
          const counts = await over.edgeClaimCounts(edges, spec);
          for (const { node, neighbour, claims } of edges) {
            const expected = world.claims.filter(claim => claims.has(claim)).map(({ id }) => id);
            const page = pages.get(pairOf(node, neighbour));
            expect(page?.items.map(({ id }) => id)).toEqual(expected.slice(0, 2));
            expect(page?.hasNextPage).toBe(expected.length > 2);
            expect(counts.get(pairOf(node, neighbour))).toBe(expected.length);
          }
        }),
        { numRuns: times(10, 25) },
      );
    });

    test('pages of the claims of an edge visit each once', async () => {
      const [node, neighbour] = [asEntityId('border-hotline'), asEntityId('northland-army')];
      const expected = listNeighbours(world, node, relations[0]!, { filter: {}, asOf: now }).get(neighbour)!;
      for (const direction of ['asc', 'desc'] as const) {
        const visited = await visitAll<ClaimId>(1, async page => {
          const order = { field: 'asserted', direction } as const;
          const spec = { relation: relations[0]!, filter: {}, order, page, asOf: now };
          return (await over.edgeClaimPages([{ node, neighbour }], spec)).get(pairOf(node, neighbour))!;
        });
        expect(visited).toHaveLength(expected.size);
        expect(new Set(visited)).toEqual(new Set([...expected].map(({ id }) => id)));
      }
    });
  });

  test('what the topology index is made from comes in pages of rows, each row once', async () => {
    const { reader } = store;
    const [every, blocks] = [await reader.edges.nodesAfter(0, 1000), await reader.edges.blocksAfter(0, 1000)];
    expect(every.map(({ slug }) => slug)).toEqual(nodes);
    expect(blocks.map(({ lastClaim }) => lastClaim)).toEqual([world.claims.length]);
    expect(await reader.edges.blocksAfter(world.claims.length, 3)).toEqual([]);
    expect(await reader.edges.nodesAfter(every[4]!.row, 3)).toEqual(every.slice(5, 8));
    expect(await reader.edges.nodesAfter(every.at(-1)!.row, 3)).toEqual([]);
    expect(await reader.entities.slugs(every.map(({ row }) => row))).toEqual(
      new Map(every.map(({ row, slug }) => [row, slug])),
    );
    expect((await reader.edges.claimStates()).withdrawn).toEqual([]);
  });

  test('packed claims obey parts, filters, points of view and the limit', async () => {
    const from = await rowsOf(store, 'border-hotline', 'bo-tarn');
    const claimsIn = async (
      ...asked: Parameters<OpenStore['reader']['edges']['ofNodes']> extends [unknown, ...infer Rest] ? Rest : never
    ) => (await store.reader.edges.ofNodes(from, ...asked)).map(packed => packed[0]);
    const every = await claimsIn(['subject', 'object'], { filter: {}, asOf: now }, null);
    expect(every.length).toBeGreaterThan(5);
    expect(await claimsIn(['subject', 'object'], { filter: {}, asOf: now }, 5)).toEqual(every.slice(0, 5));
    const used = await claimsIn(['subject', 'object'], { filter: { predicate: ['used'] }, asOf: now }, null);
    const slugs = await store.reader.claims.slugs(every as number[]);
    const isUsed = new Set(world.claims.filter(({ predicate }) => predicate === 'used').map(({ id }) => id));
    expect(used).toEqual(every.filter(row => isUsed.has(slugs.get(row!)!)));
    expect(await claimsIn(['document'], { filter: {}, asOf: now }, null)).toEqual([]);
    expect(await claimsIn(['subject', 'object'], { filter: {}, asOf: { ...now, saidBy: 0 } }, null)).toEqual([]);
  });

  const compared = async (at: OpenStore, within: CompareWithin | 'graph' = 'graph', parent = '', asOf: AsOf = now) =>
    (await disagreementsIn(at, { within, parents: [parent], asOf })).get(parent)!.items.map(({ id }) => id);

  test('claims are compared where they oppose each other about one topic', async () => {
    const fresh = await openAt(server());
    await fresh.writer.load(
      aDataset([
        aClaim({ name: 'open' }),
        aClaim({ name: 'suspended', status: 'suspended' }),
        aClaim({ name: 'not-open', polarity: 'denies' }),
        aClaim({ name: 'open-too', speaker: 'bo-tarn' }),
        aClaim({ name: 'elsewhere', subject: 'harbour-line', status: 'severed' }),
        aClaim({ name: 'end', predicate: 'has-end', object: 'northland' }),
        aClaim({ name: 'other-end', predicate: 'has-end', object: 'southland' }),
        aClaim({ name: 'gone', status: 'severed', withdrawal: aWithdrawal('2026-01-01T00:00:00Z') }),
      ]),
    );
    const expected = ['open same suspended', 'not-open same open', 'open-too same suspended', 'not-open same open-too'];
    expect((await compared(fresh)).map(inWords)).toEqual(expected);
    expect((await compared(fresh, 'topic', 'border-hotline')).map(inWords)).toEqual(expected);
    expect(await compared(fresh, 'topic', 'harbour-line')).toEqual([]);
    const mine = await compared(fresh, 'claim', 'herald-spring/open-too');
    expect(mine.map(inWords)).toEqual(['open-too same suspended', 'not-open same open-too']);
    expect(await compared(fresh, 'graph', '', { ...now, saidBy: 0 })).toEqual([]);
    await fresh.close();
  });

  test('claims about a line and its family are compared, read from the claim whose slug sorts first', async () => {
    const fresh = await openAt(server());
    await fresh.writer.load(
      aDataset([
        aClaim({ name: 'line', subject: 'harbour-line' }),
        aClaim({ name: 'family', subject: 'all-lines', status: 'suspended', speaker: 'bo-tarn' }),
        aClaim({ name: 'belongs', subject: 'harbour-line', predicate: 'part-of', object: 'all-lines' }),
      ]),
    );
    expect((await compared(fresh, 'topic', 'harbour-line')).map(inWords)).toEqual(['family broader line']);
    expect((await compared(fresh, 'topic', 'all-lines')).map(inWords)).toEqual(['family broader line']);
    expect((await compared(fresh)).map(inWords)).toEqual(['family broader line']);
    await fresh.close();
  });

  test('a line is not compared with a family that it is only said not to belong to', async () => {
    const fresh = await openAt(server());
    const belongs = { subject: 'harbour-line', predicate: 'part-of', object: 'all-lines' } as const;
    await fresh.writer.load(
      aDataset([
        aClaim({ name: 'line', subject: 'harbour-line' }),
        aClaim({ name: 'family', subject: 'all-lines', status: 'suspended', speaker: 'bo-tarn' }),
        aClaim({ name: 'denied', ...belongs, polarity: 'denies' }),
        aClaim({ name: 'gone', ...belongs, withdrawal: aWithdrawal('2026-01-01T00:00:00Z') }),
        aClaim({ name: 'proposed', ...belongs, review: 'proposed' }),
      ]),
    );
    expect(await compared(fresh)).toEqual([]);
    await fresh.close();
  });

  test('claims about two nodes that may be one are compared as possibly the same, while the judgement stands', async () => {
    const fresh = await openAt(server());
    const claims = [aClaim({ name: 'here' }), aClaim({ name: 'there', subject: 'frontier-phone', status: 'severed' })];
    const unsure = aJudgement('border-hotline', 'frontier-phone', { verdict: 'unsure' });
    await fresh.writer.load(aDataset(claims, { identityJudgements: [unsure] }));
    expect((await compared(fresh)).map(inWords)).toEqual(['here possibly-same there']);
    await fresh.writer.load(aDataset(claims, { identityJudgements: [{ ...unsure, undoneBy: 'second-look' }] }));
    expect(await compared(fresh)).toEqual([]);
    await fresh.close();
  });

  test('claims about two contacts in general between the same sides are compared', async () => {
    const fresh = await openAt(server());
    const ends = (subject: string) => [
      aClaim({ subject, predicate: 'has-end', object: 'northland-army', qualifiers: { side: 'northland' } }),
      aClaim({ subject, predicate: 'has-end', object: 'southland' }),
    ];
    await fresh.writer.load(
      aDataset([
        ...ends('army-contact'),
        ...ends('envoy-contact'),
        ...ends('harbour-line'),
        aClaim({ name: 'army', subject: 'army-contact' }),
        aClaim({ name: 'envoy', subject: 'envoy-contact', polarity: 'denies', speaker: 'bo-tarn' }),
        aClaim({ name: 'line', subject: 'harbour-line', polarity: 'denies', speaker: 'bo-tarn' }),
      ]),
    );
    expect((await compared(fresh)).map(inWords)).toEqual(['army same-sides envoy']);
    await fresh.close();
  });

  test('ends that were withdrawn before they came, or are only proposed, put two contacts on no sides', async () => {
    const fresh = await openAt(server());
    const ends = (subject: string, given: ClaimWords) =>
      ['northland', 'southland'].map(object => aClaim({ subject, predicate: 'has-end', object, ...given }));
    await fresh.writer.load(
      aDataset([
        ...ends('army-contact', {}),
        ...ends('envoy-contact', { withdrawal: aWithdrawal('2026-01-01T00:00:00Z') }),
        ...ends('all-lines', { review: 'proposed' }),
        aClaim({ subject: 'army-contact' }),
        aClaim({ subject: 'envoy-contact', polarity: 'denies' }),
        aClaim({ subject: 'all-lines', polarity: 'denies' }),
      ]),
    );
    expect(await compared(fresh)).toEqual([]);
    await fresh.close();
  });

  test('a channel is found by an end that was withdrawn, as of when it stood', async () => {
    const fresh = await openAt(server());
    const end = aClaim({ name: 'end', subject: 'army-contact', predicate: 'has-end', object: 'northland' });
    await fresh.writer.load(aDataset([end]));
    const { recordedAt } = (await fresh.reader.claims.bySlug([end.id])).get(end.id)!;
    while (new Date().toISOString() === recordedAt) await new Promise(setImmediate);
    await fresh.writer.load(aDataset([{ ...end, withdrawal: aWithdrawal('2026-01-01T00:00:00Z') }]));
    const withNorthland = async (recordedBy: string | null) => {
      const filter = { party: [asEntityId('northland')] };
      const spec = { filter, order: null, page: all, asOf: { ...now, recordedBy }, spokenOfOnly: false };
      return (await fresh.reader.entities.page(['channel'], spec)).items.map(({ id }) => id);
    };
    expect(await withNorthland(recordedAt)).toEqual(['army-contact']);
    expect(await withNorthland(null)).toEqual([]);
    await fresh.close();
  });

  test('a channel is not found by a participant that only an end that cannot be seen makes one of its sides', async () => {
    const fresh = await openAt(server());
    const end = { subject: 'army-contact', predicate: 'has-end', object: 'northland-army' } as const;
    const asSide = { ...end, qualifiers: { side: 'northland' } };
    await fresh.writer.load(
      aDataset([
        aClaim({ ...end, qualifiers: { intermediary: 'northland' } }),
        aClaim({ ...asSide, review: 'proposed' }),
        aClaim({ ...asSide, withdrawal: aWithdrawal('2026-01-01T00:00:00Z') }),
        aClaim({ ...asSide, subject: 'envoy-contact', gist: '{"role":"side","entity":"southland"}' }),
      ]),
    );
    const withParty = async (party: string) => {
      const filter = { party: [asEntityId(party)] };
      const spec = { filter, order: null, page: all, asOf: now, spokenOfOnly: false };
      return (await fresh.reader.entities.page(['channel'], spec)).items.map(({ id }) => id);
    };
    expect(await withParty('northland')).toEqual(['envoy-contact']);
    expect(await withParty('southland')).toEqual([]);
    await fresh.close();
  });

  test('an end that is only denied puts a channel on nobody’s side', async () => {
    const fresh = await openAt(server());
    const end = { subject: 'army-contact', predicate: 'has-end', object: 'northland' } as const;
    await fresh.writer.load(aDataset([aClaim({ ...end, polarity: 'denies' })]));
    const spec = {
      filter: { party: [asEntityId('northland')] },
      order: null,
      page: all,
      asOf: now,
      spokenOfOnly: false,
    };
    expect((await fresh.reader.entities.page(['channel'], spec)).items).toEqual([]);
    await fresh.writer.load(aDataset([aClaim(end)]));
    expect((await fresh.reader.entities.page(['channel'], spec)).items.map(({ id }) => id)).toEqual(['army-contact']);
    await fresh.close();
  });

  test.each([
    ['disagreements', disagreementsIn],
    ['disputes', disputesIn],
  ])('pages of %s visit every one once, everywhere and about each node', async (_what, find) => {
    const walk = async (within: 'graph' | 'topic', parent: string, first: number) => {
      const visited: unknown[] = [];
      for (let after: PageRequest['after'] = null; ; ) {
        const page: Page<unknown> = (await find(store, { within, parents: [parent], page: { first, after } })).get(
          parent,
        )!;
        expect(page.items.length).toBeLessThanOrEqual(first);
        visited.push(...page.items.map(({ id }) => id));
        if (!page.hasNextPage) return visited;
        after = page.items.at(-1)!;
      }
    };
    const every = await walk('graph', '', 1000);
    expect(every.length).toBeGreaterThan(2);
    for (const first of [1, 2, 17]) expect(await walk('graph', '', first)).toEqual(every);
    for (const node of nodes) expect(await walk('topic', node, 1)).toEqual(await walk('topic', node, 1000));
  });

  test('comparing for many topics gives each the page that it would have alone', async () => {
    const page = { first: 3, after: null };
    const together = await disagreementsIn(store, { within: 'topic', parents: nodes, page });
    for (const node of nodes) {
      const alone = await disagreementsIn(store, { within: 'topic', parents: [node], page });
      expect(together.get(node)).toEqual(alone.get(node));
    }
  });

  test.each(['reads one parent', 'reads every parent'])('every method %s in one statement', async what => {
    const { reader } = store;
    const some = what === 'reads one parent' ? nodes.slice(13, 14) : nodes;
    const claims = what === 'reads one parent' ? world.claims.slice(0, 1) : world.claims;
    const ids = claims.map(({ id }) => id);
    const rows = await rowsOf(store, ...some);
    const wanted = some.map(subject => ({ subject, predicate: 'has-status' }));
    const leading = some.map(object => ({ object, predicate: 'part-of' }));
    const claimSpec = { filter: {}, order: byEntry, page: all, asOf: now };
    const entitySpec = { filter: {}, order: null, page: all, asOf: now, spokenOfOnly: true };
    const [loaded] = await reader.changes.after(0, everyChange, 1);
    const asked: Record<string, () => Promise<unknown>> = {
      'entities.bySlug': () => reader.entities.bySlug(some),
      'claims.bySlug': () => reader.claims.bySlug(ids),
      'claims.byRow': () => reader.claims.byRow(ids.map((_id, index) => index + 1)),
      'entities.channelsAfter': () => reader.entities.channelsAfter(0, some.length),
      'entities.recordedAfter': () => reader.entities.recordedAfter(0, some.length),
      'entities.listedRows': () => reader.entities.listedRows(null),
      'entities.canonicalOfMerged': () => reader.entities.canonicalOfMerged(),
      'entities.page': () => reader.entities.page(null, entitySpec),
      'entities.count': () => reader.entities.count(null, entitySpec),
      'claims.page': () => reader.claims.page(claimSpec),
      'claims.count': () => reader.claims.count(claimSpec),
      'claims.wholeAfter': () => reader.claims.wholeAfter(0, ids.length, claimSpec),
      'claims.ofParticipants': () => reader.claims.ofParticipants(some, null, claimSpec),
      'claims.participantCounts': () => reader.claims.participantCounts(some, null, claimSpec),
      'claims.about': () => reader.claims.about(wanted, now),
      'claims.naming': () => reader.claims.naming(leading, now),
      'disagreements.parents': () => reader.disagreements.parents('topic', some, ['took-part-in']),
      'disagreements.topicsAfter': () => reader.disagreements.topicsAfter(0, some.length),
      'disagreements.topicsAmong': () => reader.disagreements.topicsAmong(rows),
      'disagreements.claims': () =>
        reader.disagreements.claims({ topics: rows, predicate: null, isAlone: true }, now, comparedTerms),
      'disagreements.merged': () => reader.disagreements.merged(rows),
      'disagreements.related': () => reader.disagreements.related(rows, now),
      'disagreements.generalContacts': () => reader.disagreements.generalContacts(),
      'disagreements.contactsOnDays': () =>
        reader.disagreements.contactsOnDays(new Map(rows.map(row => [row, [{ earliest: 0, latest: 9 }]]))),
      'disagreements.sameSides': () => reader.disagreements.sameSides(rows, rows, now),
      'disagreements.wholes': () => reader.disagreements.wholes(rows, now),
      'entities.published': () => reader.entities.published(some, entitySpec),
      'entities.publishedCounts': () => reader.entities.publishedCounts(some, entitySpec),
      'disagreements.judgements': () => reader.disagreements.judgements(ids, null),
      'entities.nearest': () => reader.entities.nearest('northlnad', 3),
      'entities.descriptions': () => reader.entities.descriptions(some),
      'entities.judgements': () => reader.entities.judgements(some),
      'texts.byVersion': () => reader.texts.byVersion(claims.map(({ evidence }) => evidence[0]!.version)),
      'edges.ofNodes': () => reader.edges.ofNodes(rows, ['subject'], { filter: {}, asOf: now }, 1000),
      'edges.amongNodes': () => reader.edges.amongNodes([0, ...rows], ['subject'], { filter: {}, asOf: now }, 1000),
      'edges.carriers': () => reader.edges.carriers(rows),
      'edges.nodes': () => reader.edges.nodes(rows),
      'entities.sortKeys': () => reader.entities.sortKeys(rows, 'name'),
      'entities.canonicalRows': () => reader.entities.canonicalRows(some),
      'entities.slugs': () => reader.entities.slugs(rows),
      'claims.regarding': () => reader.claims.regarding(ids, { first: 5, asOf: now }),
      'claims.slugs': () => reader.claims.slugs(ids.map((_id, index) => index + 1)),
      'edges.nodesAfter': () => reader.edges.nodesAfter(0, some.length),
      'edges.blocksAfter': () => reader.edges.blocksAfter(0, ids.length),
      'changes.since': () => reader.changes.since(0),
      'changes.movedClaims': () => reader.changes.movedClaims(loaded!.revision - 1, loaded!.revision),
      'changes.touched': () => reader.changes.touched(0, 1),
      'changes.writtenBy': () => reader.changes.writtenBy(1),
      'edges.lastRows': () => reader.edges.lastRows(),
      'edges.partsOf': () => reader.edges.partsOf(rows),
      'edges.claimStates': () => reader.edges.claimStates(),
      'edges.atOnce': () => reader.edges.atOnce().claimStates([1, 2]),
      'edges.predicateRows': () => reader.edges.predicateRows(),
      'claims.places': () => reader.claims.places([1, 2]),
      'claims.facet': () => reader.claims.facet('predicate', {}, now),
      vocabulary: () => reader.vocabulary(),
      revision: () => reader.revision(),
      lastChange: () => reader.lastChange(),
      info: () => reader.info(),
      'entities.recordedDocument': () => reader.entities.recordedDocument(some[0]!),
      'texts.wordings': () => reader.texts.wordings(claims),
      'texts.carried': () => reader.texts.carried(ids),
      'texts.orphanPage': () => reader.texts.orphanPage(null, all),
      'texts.orphanCount': () => reader.texts.orphanCount(null),
      'changes.page': () => reader.changes.page(everyChange, all),
      'changes.count': () => reader.changes.count(everyChange),
      'changes.after': () => reader.changes.after(0, everyChange, 10),
      'changes.byRevision': () => reader.changes.byRevision(1),
      'changes.byRevisions': () => reader.changes.byRevisions([1]),
      'changes.touchedTopics': () => reader.changes.touchedTopics(loaded!.revision - 1, loaded!.revision),
      'entities.recorded': () => reader.entities.recorded(some),
      'changes.news': () => reader.changes.news(loaded!, rows),
      'datasets.all': () => reader.datasets.all(10),
      'datasets.ids': () => reader.datasets.ids(10),
      'datasets.byId': () => reader.datasets.byId([asDatasetId('the-cast')]),
      'datasets.counts': () => reader.datasets.counts([asDatasetId('the-cast')]),
      'datasets.ofClaims': () => reader.datasets.ofClaims(ids),
      'datasets.ofNodes': () => reader.datasets.ofNodes(some),
      'identities.nodesAfter': () => reader.identities.nodesAfter(0, some.length),
      'identities.judged': () => reader.identities.judged(),
      'identities.offices': () => reader.identities.offices(rows),
    };
    expect(Object.keys(asked).sort()).toEqual(methodsOf(reader));
    for (const [method, ask] of Object.entries(asked)) {
      store.takeStatements();
      await ask();
      expect(store.takeStatements().length, method).toBe(statementsOf.get(method) ?? 1);
    }
  });
}

/** Those that read different things in one go. */
const statementsOf = new Map(
  Object.entries({ 'changes.news': 5, 'changes.movedClaims': 2, 'changes.touchedTopics': 7 }),
);

/** What is asked of a reader, and of its parts but for search, whose statements depend on the query. */
function methodsOf(reader: Reader): string[] {
  const { entities, claims, disagreements, texts, changes, edges, datasets, identities } = reader;
  const parts = { entities, claims, disagreements, texts, changes, edges, datasets, identities };
  const ofParts = Object.entries(parts).flatMap(([noun, part]) => publicMethods(part).map(name => `${noun}.${name}`));
  return [...publicMethods(reader), ...ofParts].sort();
}

function publicMethods(part: object): string[] {
  return Object.getOwnPropertyNames(Object.getPrototypeOf(part)).filter(name => name !== 'constructor');
}
