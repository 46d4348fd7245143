import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { AppError } from '../../../src/base/errors.ts';
import { asClaimId, asEntityId } from '../../../src/base/ids.ts';
import { nodesNamedIn } from '../../../src/exchange/records/exported-graph.ts';
import { dialects, type OpenStore, openAt, type Server, servedSqlite } from '../../store/dialects.ts';
import { fillWithAll } from '../../support/backups.ts';
import { aClaim, aWithdrawal, theWords } from '../../support/claims.ts';
import { by } from '../../support/curating.ts';
import { aDataset, aJudgement, aText, manyClaims } from '../../support/datasets.ts';
import { allOf, exported, graphOf } from '../../support/exporting.ts';

describe.each([...dialects, servedSqlite])('$name', dialect => {
  let server: Server;
  const open: OpenStore[] = [];
  let refusing: Promise<OpenStore> | undefined;
  beforeAll(async () => {
    server = await dialect.start();
  });
  afterAll(async () => {
    for (const store of open) await store.close();
    await server?.stop();
  });
  const newStore = async () => {
    const store = await openAt(server);
    open.push(store);
    return store;
  };

  test('has every claim that lists have, and no claim of another state', async () => {
    const store = await newStore();
    await fillWithAll(store);
    const claims = await allOf((await graphOf(store)).claims());
    const { items } = await store.reader.claims.page({
      filter: {},
      order: { field: 'recorded', direction: 'asc' },
      page: { first: 1_000, after: null },
      asOf: { validAt: null, saidBy: null, recordedBy: null },
    });
    expect(claims.map(({ id }) => id)).toEqual(items.map(({ id }) => id));
    expect(new Set(claims.map(({ review, withdrawal }) => `${review} ${withdrawal}`))).toEqual(
      new Set(['accepted null']),
    );
  });

  test('has every node that its claims name, each once, under the slug of what it is read as', async () => {
    const store = await newStore();
    await fillWithAll(store);
    const graph = await graphOf(store);
    const ids = (await allOf(graph.nodes())).map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).not.toContain('frontier-phone');
    const named = (await allOf(graph.claims())).flatMap(nodesNamedIn);
    expect(named.filter(id => !ids.includes(id))).toEqual([]);
  });

  test('with the nodes apart, those judged the same are two', async () => {
    const store = await newStore();
    await store.writer.load(
      aDataset([aClaim({ subject: 'frontier-phone' })], {
        identityJudgements: [aJudgement('border-hotline', 'frontier-phone')],
      }),
    );
    const together = await allOf((await graphOf(store)).claims());
    expect(together.map(({ subject }) => subject)).toEqual(['border-hotline']);
    const apart = await graphOf(store, { search: 'asOf.identity=apart' });
    expect((await allOf(apart.claims())).map(({ subject }) => subject)).toEqual(['frontier-phone']);
    expect((await allOf(apart.nodes())).map(({ id }) => id)).toContain('frontier-phone');
  });

  test('what is written while it is read is not in it', async () => {
    const store = await newStore();
    const claims = [...manyClaims(), aClaim({ name: 'taken-back' })];
    await store.writer.load(aDataset(claims));
    const graph = await graphOf(store);
    const before = await exported(store, 'claims.csv');
    const nodesBefore = await exported(store, 'nodes.csv');
    await store.writer.load(aDataset([...claims, aClaim({ name: 'later' })]));
    await store.writer.withdrawClaim(asClaimId('herald-spring/taken-back'), by());
    await store.writer.judgeIdentity(
      { left: asEntityId('harbour-line'), right: asEntityId('all-lines'), verdict: 'same' },
      by(),
    );
    const { exportFormat } = await import('../../../src/exchange/export-formats.ts');
    const publication = { base: '', search: '', context: null, program: '' };
    const after: string[] = [];
    for await (const piece of exportFormat('claims.csv').write(graph, publication)) after.push(piece);
    expect(after.join('')).toBe(before);
    const nodesAfter: string[] = [];
    for await (const piece of exportFormat('nodes.csv').write(graph, publication)) nodesAfter.push(piece);
    expect(nodesAfter.join('')).toBe(nodesBefore);
    expect(await exported(store, 'claims.csv')).not.toBe(before);
  });

  test('as of a moment it has what was recorded by then', async () => {
    const store = await newStore();
    await store.writer.load(aDataset([aClaim({ name: 'first' })]));
    const { at } = (await store.reader.lastChange())!;
    await new Promise(done => setTimeout(done, 5));
    await store.writer.load(aDataset([aClaim({ name: 'first' }), aClaim({ name: 'second' })]));
    const then = await allOf((await graphOf(store, { search: `asOf.recordedBy=${at}` })).claims());
    expect(then.map(({ id }) => id)).toEqual(['herald-spring/first']);
  });

  test('a filter leaves the claims that match and the nodes that they name', async () => {
    const store = await newStore();
    await store.writer.load(
      aDataset([
        aClaim({ name: 'border', said: '2024-04-02' }),
        aClaim({ name: 'harbour', subject: 'harbour-line', said: '2024-05-02', speaker: 'bo-tarn' }),
      ]),
    );
    const idsOf = async (search: string) =>
      (await allOf((await graphOf(store, { search })).claims())).map(({ id }) => id);
    expect(await idsOf('about=harbour-line')).toEqual(['herald-spring/harbour']);
    expect(await idsOf('about=harbour-line,border-hotline')).toHaveLength(2);
    expect(await idsOf('speaker=ada-quill&status=OPEN')).toEqual(['herald-spring/border']);
    expect(await idsOf('asserted.from=2024-05-01')).toEqual(['herald-spring/harbour']);
    expect(await idsOf('predicate=has-status&dataset=the-cast')).toHaveLength(2);
    const nodes = await allOf((await graphOf(store, { search: 'about=harbour-line' })).nodes());
    expect(nodes.map(({ id }) => id).sort()).toEqual(['bo-tarn', 'harbour-line', 'herald-spring', 'north-herald']);
  });

  test.each([
    ['abuot=border-hotline', 'abuot', 'about'],
    ['about=border-hotlin', 'about', 'border-hotline'],
    ['about=Border%20Hotline', 'about', 'border-hotline'],
    ['status=opne', 'status', 'open'],
    ['predicate=has', 'predicate', ''],
    ['dataset=nothing', 'dataset', 'the-cast'],
    ['polarity=maybe', 'polarity', 'denies'],
    ['valid.from=2024-13-01', 'valid.from', 'YYYY-MM-DD'],
    ['valid.from=2024-02-01&valid.to=2024-01-01', 'valid', 'ends before'],
    ['asOf.recordedBy=yesterday', 'asOf.recordedBy', '2026-12-01T00:00:00Z'],
    ['asOf.validAt=2024-01-01,2024-01-02', 'asOf.validAt', 'one value'],
  ])('%s is refused by name, with what is wanted', async (search, place, wanted) => {
    refusing ??= newStore();
    const store = await refusing;
    if ((await store.reader.revision()) === 0) await store.writer.load(aDataset([aClaim()]));
    const refused = await graphOf(store, { search }).then(
      () => null,
      error => error as AppError,
    );
    expect(refused).toBeInstanceOf(AppError);
    expect(refused).toMatchObject({ code: 'BAD_INPUT', place });
    expect(refused!.message).toContain(wanted);
  });

  test('words are cut from texts as far as the role may see them', async () => {
    const store = await newStore();
    const long = theWords('The line between Northland and Southland rang at dawn, a guard said', 'times-spring');
    const cast = aDataset().entities.map(entity =>
      entity.id === 'times-spring' ? { ...entity, rights: 'quotation' as const } : entity,
    );
    await store.writer.load(
      aDataset(
        [
          aClaim({ name: 'free', evidence: [theWords('rang at dawn')] }),
          aClaim({ name: 'held', document: 'times-spring', evidence: [long] }),
        ],
        { entities: cast as never, texts: [aText('herald-spring'), aText('times-spring')] },
      ),
    );
    const wordsFor = async (role: 'reader' | 'contributor') =>
      (await allOf((await graphOf(store, { role })).claims())).map(({ evidence }) => evidence[0]!.quotation);
    expect(await wordsFor('reader')).toEqual(['rang at dawn', null]);
    expect(await wordsFor('contributor')).toEqual([
      'rang at dawn',
      'The line between Northland and Southland rang at dawn, a guard said',
    ]);
  });

  test('a claim leads to no claim that was not accepted', async () => {
    const store = await newStore();
    const hidden = aClaim({ name: 'hidden', review: 'rejected' });
    await store.writer.load(aDataset([hidden, { ...aClaim({ name: 'shown' }), supersedes: hidden.id }]));
    const [shown] = await allOf((await graphOf(store)).claims());
    expect(shown).toMatchObject({ id: 'herald-spring/shown', supersedes: null });
  });

  test('a claim that was withdrawn is not in it', async () => {
    const store = await newStore();
    await store.writer.load(aDataset([aClaim({ withdrawal: aWithdrawal('2026-02-01T00:00:00Z') })]));
    expect(await allOf((await graphOf(store)).claims())).toEqual([]);
  });
});
