import { expect, test } from 'vitest';

import { asDatasetId, asEntityId } from '../../../src/base/ids.ts';
import { searchGraph } from '../../../src/graph/ask/search-graph.ts';
import type { Claim } from '../../../src/model/claim.ts';
import type { Dataset } from '../../../src/model/dataset.ts';
import { now } from '../../../src/model/list-query.ts';
import { parseQuery } from '../../../src/model/search/search-query.ts';
import { verifyStore } from '../../../src/store/verify/verify.ts';
import { aClaim, aWithdrawal } from '../../support/claims.ts';
import { changes, firstPage, refused, visible } from '../../support/curated-stores.ts';
import { aProposal, by } from '../../support/curating.ts';
import { aDataset, aJudgement, anAbout, aVerdict } from '../../support/datasets.ts';
import { aDocument, anEntity, theCast } from '../../support/entities.ts';
import { type OpenStore, openAt, type Server } from '../dialects.ts';

/** Datasets beside each other: what belongs to which, and how the load of one is undone. */
export function datasetsContract(server: () => Server): void {
  const [castId, riverId] = [asDatasetId('the-cast'), asDatasetId('the-river')];
  const ferryLine = anEntity('channel', 'ferry-line');
  /** A second dataset, which names nodes of the cast without describing them. */
  const theRiver = (claims: readonly Claim[], given: Partial<Dataset> = {}) =>
    aDataset(claims, { about: anAbout('the-river'), entities: [ferryLine], ...given });
  const onFerry = (name: string, given = {}) => aClaim({ name, subject: 'ferry-line', ...given });

  async function twoDatasets(): Promise<OpenStore & { readonly claims: readonly Claim[] }> {
    const store = await openAt(server());
    const claims = [aClaim({ name: 'of-cast' }), onFerry('of-river')];
    await store.writer.load(aDataset(claims.slice(0, 1)));
    await store.writer.load(theRiver(claims.slice(1)));
    return { ...store, claims };
  }
  const listed = async ({ reader }: OpenStore, dataset?: string) => {
    const filter = dataset === undefined ? {} : { dataset: [asDatasetId(dataset)] };
    const spec = { filter, order: null, page: { ...firstPage, first: 1000 }, asOf: now, spokenOfOnly: false };
    const { items } = await reader.entities.page(null, spec);
    expect(await reader.entities.count(null, spec)).toBe(items.length);
    return items.map(({ id }) => id as string);
  };
  const faultsOf = async ({ connection }: OpenStore) =>
    (await verifyStore(connection)).flatMap(({ name, faults }) => faults.map(fault => `${name}: ${fault}`));
  const nameOf = async ({ reader }: OpenStore, node: string) =>
    (await reader.entities.recorded([asEntityId(node)]))[0]?.name;

  test('a dataset names nodes that the store holds, and its claims and nodes are known to be its own', async () => {
    const store = await twoDatasets();
    const { datasets } = store.reader;
    expect(await datasets.all(10)).toEqual(
      [castId, riverId].map(id => ({ ...anAbout(id), loadedAt: expect.stringMatching(/^20/) })),
    );
    expect(await datasets.counts([castId, riverId])).toEqual(
      new Map([
        [castId, { claims: 1, nodes: theCast().length, documents: 3 }],
        [riverId, { claims: 1, nodes: 1, documents: 0 }],
      ]),
    );
    const owners = await datasets.ofClaims(store.claims.map(({ id }) => id));
    expect(store.claims.map(({ id }) => owners.get(id)?.id)).toEqual([castId, riverId]);
    expect(await listed(store, 'the-river')).toEqual(['ferry-line']);
    expect(await listed(store, 'no-such')).toEqual([]);
    const spec = {
      filter: { dataset: [riverId] },
      order: { field: 'recorded', direction: 'asc' },
      page: firstPage,
      asOf: now,
    } as const;
    expect((await store.reader.claims.page(spec)).items.map(({ id }) => id)).toEqual([store.claims[1]!.id]);
    expect(await store.reader.claims.count({ ...spec, filter: { not: { dataset: [riverId] } } })).toBe(1);
    await store.close();
  });

  test('a node may be described by several datasets alike', async () => {
    const store = await twoDatasets();
    await store.writer.load(theRiver([], { entities: [ferryLine, theCast()[0]!] }));
    const described = await store.reader.datasets.ofNodes([asEntityId('northland'), asEntityId('ferry-line')]);
    expect([...described].map(([node, datasets]) => [node, datasets.map(({ id }) => id)]).sort()).toEqual([
      ['ferry-line', [riverId]],
      ['northland', [castId, riverId]],
    ]);
    await store.close();
  });

  test("another dataset's node is not described otherwise, unless that is asked for", async () => {
    const store = await twoDatasets();
    const other = theRiver([], { entities: [ferryLine, anEntity('state', 'northland', { name: 'The North' })] });
    await refused(store, () => store.writer.load(other), {
      code: 'CONFLICT',
      details: ['"northland": the dataset "the-river" describes it otherwise than "the-cast" (name)'],
    });
    const taken = theRiver([], { entities: [ferryLine, aDocument('herald-spring', { name: 'Another' })] });
    await refused(store, () => store.writer.load(taken), {
      code: 'CONFLICT',
      message: '1 ids are described otherwise by other datasets; nothing was loaded',
      details: [
        '"herald-spring": this id is taken by a document of the dataset "the-cast", which is described otherwise (name, published); take another id, unless both are one document',
      ],
    });
    await store.writer.load(other, undefined, { redescribes: true });
    expect(await nameOf(store, 'northland')).toBe('The North');
    // now the first one would take it back
    await refused(store, () => store.writer.load(aDataset()), { code: 'CONFLICT' });
    await store.writer.revert(3, by());
    expect(await nameOf(store, 'northland')).toBe('Northland');
    await store.writer.load(aDataset());
    expect(await faultsOf(store)).toEqual([]);
    await store.close();
  });

  test('claims that a dataset holds no more are withdrawn where that is asked for, and no others', async () => {
    const store = await twoDatasets();
    const [ofCast, ofRiver] = store.claims.map(({ id }) => id);
    const later = theRiver([onFerry('later')]);
    await store.writer.load(later);
    expect(await visible(store)).toContain(ofRiver);
    const report = await store.writer.load(later, undefined, { withdrawsLeft: true });
    expect(report.claims).toEqual({ added: 0, unchanged: 1, withdrawn: 1 });
    expect(await visible(store)).toEqual([ofCast, later.claims[0]!.id]);
    expect((await changes(store))[0]).toMatchObject({ claims: [ofRiver], isWhole: false });
    expect(await faultsOf(store)).toEqual([]);
    await store.writer.revert(4, by());
    expect(await visible(store)).toContain(ofRiver);
    expect(await faultsOf(store)).toEqual([]);
    await store.close();
  });

  test('a dataset describes its own nodes anew, and the load that did is undone', async () => {
    const store = await twoDatasets();
    const renamed = (name: string) => theRiver([], { entities: [anEntity('channel', 'ferry-line', { name })] });
    await store.writer.load(renamed('Second name'));
    await store.writer.load(renamed('Third name'));
    await refused(store, () => store.writer.revert(3, by()), { code: 'CONFLICT' });
    await store.writer.revert(4, by());
    expect(await nameOf(store, 'ferry-line')).toBe('Second name');
    await store.writer.revert(3, by());
    expect(await nameOf(store, 'ferry-line')).toBe('Ferry Line');
    expect(await faultsOf(store)).toEqual([]);
    await store.close();
  });

  test('a load is undone as a whole: claims, corrections, judgements, descriptions and nodes', async () => {
    const store = await twoDatasets();
    const before = { visible: await visible(store), listed: await listed(store), info: await store.reader.info() };
    const [first] = store.claims;
    const end = onFerry('end', { predicate: 'has-end', object: 'northland-army', qualifiers: { side: 'northland' } });
    const judged = aDataset([{ ...first!, withdrawal: aWithdrawal('2026-03-01T00:00:00Z') }, end], {
      about: anAbout('the-sea'),
      entities: [anEntity('channel', 'lightship'), anEntity('person', 'bo-tarn', { name: 'Bo' })],
      identityJudgements: [aJudgement('ferry-line', 'lightship')],
      disagreementJudgements: [aVerdict(first!, end)],
    });
    await store.writer.load(judged, undefined, { redescribes: true });
    expect(await visible(store)).toEqual([store.claims[1]!.id, end.id]);
    expect((await changes(store))[0]).toMatchObject({ kind: 'load', revision: 3 });
    await store.writer.revert(3, by());
    expect(await visible(store)).toEqual(before.visible);
    expect(await listed(store)).toEqual(before.listed);
    expect(await store.reader.info()).toMatchObject({
      entityCount: before.info.entityCount,
      documentCount: before.info.documentCount,
    });
    expect(await nameOf(store, 'bo-tarn')).toBe('Bo Tarn');
    const { db } = store.connection;
    const undone = await db.selectFrom('identity_judgement').select('undone_by').execute();
    const verdicts = await db.selectFrom('disagreement_judgement').select('undone_by').execute();
    expect([...undone, ...verdicts].map(row => row.undone_by)).toEqual(['revert-3', 'revert-3']);
    const sides = await db.selectFrom('channel_side').select('side').where('is_side', '=', 1).execute();
    expect(sides).toEqual([]);
    expect((await store.reader.datasets.all(10)).map(({ id }) => id)).toEqual([castId, riverId]);
    const claim = (await store.reader.claims.bySlug([end.id])).get(end.id);
    expect(claim?.withdrawal).toMatchObject({ by: 'A curator', reason: 'It was read again.', supersededBy: null });
    await refused(store, () => store.writer.revert(3, by()), { code: 'CONFLICT' });
    expect(await faultsOf(store)).toEqual([]);
    await store.close();
  });

  test('what was undone stands again when it is loaded again, and is undone again', async () => {
    const store = await twoDatasets();
    const [, ferry] = store.claims;
    const correction = { ...onFerry('better'), supersedes: ferry!.id };
    await store.writer.load(theRiver([ferry!, correction]));
    expect(await visible(store)).toEqual([store.claims[0]!.id, correction.id]);
    await store.writer.revert(2, by());
    expect((await store.reader.datasets.all(10)).map(({ id }) => id)).toEqual([castId, riverId]);
    expect(await faultsOf(store)).toEqual([]);
    await store.writer.revert(3, by());
    expect((await store.reader.datasets.all(10)).map(({ id }) => id)).toEqual([castId]);
    expect(await visible(store)).toEqual([store.claims[0]!.id]);
    expect(await listed(store)).not.toContain('ferry-line');
    const report = await store.writer.load(theRiver([ferry!, correction]));
    expect(report.claims).toEqual({ added: 2, unchanged: 0, withdrawn: 1 });
    expect(await visible(store)).toEqual([store.claims[0]!.id, correction.id]);
    expect(await listed(store)).toContain('ferry-line');
    expect(await faultsOf(store)).toEqual([]);
    await store.writer.revert(6, by());
    expect(await visible(store)).toEqual([store.claims[0]!.id]);
    expect(await listed(store)).not.toContain('ferry-line');
    expect(await faultsOf(store)).toEqual([]);
    await store.close();
  });

  test('nodes of a load that was undone stay in lists while others use them', async () => {
    const store = await twoDatasets();
    await store.writer.revert(1, by());
    const claim = store.claims[1]!;
    const named = [claim.subject, claim.document, claim.attribution.publisher, claim.attribution.speaker!];
    expect((await listed(store)).sort()).toEqual([...new Set<string>(named)].sort());
    const { writer } = store;
    await writer.proposeClaims([aProposal({ name: 'of-a-person', subject: 'border-hotline' })], by());
    expect(await listed(store)).toContain('border-hotline');
    expect(await faultsOf(store)).toEqual([]);
    await store.close();
  });

  test('a node that a search finds by its name is found no more when its load is undone', async () => {
    const store = await twoDatasets();
    const request = {
      asOf: now,
      spokenOfOnly: false,
      showsPassages: true,
      types: null,
      query: parseQuery('ferry line'),
    };
    const found = async () =>
      (await searchGraph(request, store.reader.search)).found.flatMap(({ hit }) =>
        hit.kind === 'entity' ? [hit.id] : [],
      );
    expect(await found()).toContain('ferry-line');
    await store.writer.revert(2, by());
    expect(await found()).not.toContain('ferry-line');
    await store.close();
  });

  test('a load that an earlier version wrote, without what it brought, is not undone', async () => {
    const store = await twoDatasets();
    await store.connection.db.updateTable('change').set({ body: '{"nodes":[],"claims":[]}' }).execute();
    await refused(store, () => store.writer.revert(1, by()), { code: 'CONFLICT' });
    await store.close();
  });

  test('what an earlier version recorded is of the dataset that it is loaded with again, and is not withdrawn with that load', async () => {
    const store = await twoDatasets();
    const { db } = store.connection;
    for (const table of ['dataset', 'dataset_node', 'dataset_claim'] as const) await db.deleteFrom(table).execute();
    const [first] = store.claims;
    expect((await store.reader.datasets.ofClaims([first!.id])).size).toBe(0);
    await store.writer.load(aDataset([first!]));
    expect((await store.reader.datasets.ofClaims([first!.id])).get(first!.id)?.id).toBe(castId);
    await store.writer.revert(3, by());
    expect(await visible(store)).toEqual(store.claims.map(({ id }) => id));
    expect(await listed(store)).toContain('border-hotline');
    await store.close();
  });

  test('claims of a dataset that another one judges are known', async () => {
    const store = await twoDatasets();
    const [one, other] = store.claims;
    await store.writer.load(
      aDataset([], {
        about: anAbout('judges'),
        entities: [],
        identityJudgements: [aJudgement('border-hotline', 'ferry-line')],
        disagreementJudgements: [aVerdict(one!, other!)],
      }),
    );
    const merged = await store.reader.entities.bySlug([asEntityId('ferry-line')]);
    expect(merged.get(asEntityId('ferry-line'))?.id).toBe('border-hotline');
    expect((await store.reader.datasets.ofNodes([asEntityId('border-hotline')])).values().next().value).toHaveLength(2);
    await store.writer.revert(3, by());
    expect((await store.reader.entities.bySlug([asEntityId('ferry-line')])).get(asEntityId('ferry-line'))?.id).toBe(
      'ferry-line',
    );
    expect(await faultsOf(store)).toEqual([]);
    await store.close();
  });
}
