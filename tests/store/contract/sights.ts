import fc from 'fast-check';
import { afterEach, expect, test } from 'vitest';

import { parseDay } from '../../../src/base/edtf.ts';
import { asEntityId } from '../../../src/base/ids.ts';
import type { Claim } from '../../../src/model/claim.ts';
import { now, type Sight } from '../../../src/model/list-query.ts';
import { expandQuery, parseQuery } from '../../../src/model/search/search-query.ts';
import type { Reader } from '../../../src/store/read/reader.ts';
import { packedField, packedHead } from '../../../src/store/rows/packed-claim.ts';
import { aClaim } from '../../support/claims.ts';
import { aProposal, by } from '../../support/curating.ts';
import { aDataset, aJudgement, anAbout, manyClaims } from '../../support/datasets.ts';
import { theCast } from '../../support/entities.ts';
import { times } from '../../support/form.ts';
import { aGrownGraph, searchedNodes } from '../../support/graphs.ts';
import { type OpenStore, openAt, type Server } from '../dialects.ts';

const page = { first: 100, after: null };
const byEntry = { field: 'recorded', direction: 'asc' } as const;
const terms = { acts: ['took-part-in'], exclusive: ['has-status'] };
const everyRole = [
  'subject',
  'object',
  'qualifier',
  'speaker',
  'organization',
  'relay',
  'publisher',
  'document',
] as const;

/** What a reader says of a graph, whichever nodes are one in it. */
async function everythingRead(reader: Reader, nodes = searchedNodes): Promise<unknown> {
  const { entities, claims, edges, disagreements, search } = reader;
  const listed = { filter: {}, asOf: now, order: null, page, spokenOfOnly: true };
  const spec = { filter: {}, asOf: now, order: byEntry, page };
  const rows = [...new Set((await entities.canonicalRows(nodes)).values())].sort((a, b) => a - b);
  const related = await disagreements.related(rows, now);
  const found = await Promise.all(
    ['line', 'ada quill', 'northland'].map(query =>
      search.byName(
        expandQuery(parseQuery(query), { variants: new Map(), spellings: new Map(), corrections: new Map() }),
        ['channel', 'person', 'state'],
        { asOf: now, spokenOfOnly: false, showsPassages: true },
      ),
    ),
  );
  return {
    rows,
    nodes: [...(await entities.bySlug(nodes))].sort(([a], [b]) => (a < b ? -1 : 1)),
    entities: await entities.page(null, listed),
    counted: await entities.count(null, listed),
    published: [...(await entities.published(nodes, { ...listed, spokenOfOnly: false }))].sort(([a], [b]) =>
      a < b ? -1 : 1,
    ),
    claims: await claims.page(spec),
    about: await claims.page({ ...spec, filter: { about: [nodes[0]!], qualifiedBy: [nodes[3]!] } }),
    spoken: await claims.page({ ...spec, filter: { speaker: [asEntityId('a-quill')] } }),
    ofSubject: await claims.count({ ...spec, filter: { subject: { party: [asEntityId('northland')] } } }),
    parts: [...(await claims.ofParticipants(nodes, null, spec))].sort(([a], [b]) => (a < b ? -1 : 1)),
    counts: [...(await claims.participantCounts(nodes, ['subject', 'speaker'], spec))].sort(),
    statuses: idsIn(
      await claims.about(
        nodes.map(subject => ({ subject, predicate: 'has-status' })),
        now,
      ),
    ),
    ends: idsIn(
      await claims.naming(
        nodes.map(object => ({ object, predicate: 'has-end' })),
        now,
      ),
    ),
    speakers: await claims.facet('speaker', {}, now),
    channels: await claims.facet('channel', {}, now),
    dyads: await claims.facet('dyad', {}, now),
    edges: (await edges.ofNodes(rows, everyRole, { filter: {}, asOf: now }, null)).map(inNumbers),
    among: (await edges.amongNodes(rows, everyRole, { filter: {}, asOf: now }, null)).map(inNumbers),
    carriers: await edges.carriers(rows),
    ends2: (await edges.nodes(rows)).toSorted((a, b) => a.row - b.row),
    compared: await disagreements.claims({ topics: rows, predicate: null, isAlone: false }, now, terms),
    related: related.map(one => JSON.stringify(one)).sort(),
    wholes: (await disagreements.wholes(rows, now)).map(one => JSON.stringify(one)).sort(),
    contacts: await disagreements.generalContacts(),
    sides: (await disagreements.sameSides(rows, rows, now)).map(one => JSON.stringify(one)).sort(),
    found: found.map(matches => matches.map(({ id, row }) => ({ id, row }))),
  };
}

const idsIn = (found: ReadonlyMap<string, readonly Claim[]>) =>
  [...found].map(([key, claims]) => [key, claims.map(({ id }) => id)]);

/** But for when they were recorded, which differs from store to store. */
const inNumbers = (packed: Int32Array) => String(packed.slice(0, packedHead + packedField.recordedHigh));

export function sightsContract(server: () => Server): void {
  const opened: OpenStore[] = [];
  const open = async () => {
    const store = await openAt(server());
    opened.push(store);
    return store;
  };
  afterEach(async () => {
    for (const store of opened.splice(0)) await store.close();
  });
  const see = async (store: OpenStore, sight: Sight) => (await store.reader.seen(sight)).reader;

  test('apart, a graph reads as if nobody had judged nodes to be the same; merged, it reads as it does', async () => {
    await fc.assert(
      fc.asyncProperty(aGrownGraph, async ({ second }) => {
        const judged = await open();
        const unjudged = await open();
        await judged.writer.load(second);
        await unjudged.writer.load({ ...second, identityJudgements: [] });
        const [own, apart] = [judged.reader, await see(judged, { identity: 'apart', recordedBy: null })];
        expect(await everythingRead(apart)).toEqual(await everythingRead(unjudged.reader));
        const merged = await see(judged, { identity: 'merged', recordedBy: '2990-01-01T00:00:00.000Z' });
        expect(await everythingRead(merged)).toEqual(await everythingRead(own));
      }),
      { numRuns: times(3, 6), endOnFailure: true },
    );
  });

  test('as of a moment, nodes are one by the judgements that stood then', async () => {
    const claims = manyClaims();
    const first = aJudgement('border-hotline', 'frontier-phone', { at: '2020-01-01T00:00:00Z' });
    const second = aJudgement('ada-quill', 'a-quill', { at: '2021-01-01T00:00:00Z' });
    const store = await open();
    await store.writer.load(
      aDataset(claims, {
        identityJudgements: [
          { ...first, undoneBy: 'apart-again' },
          second,
          aJudgement('border-hotline', 'frontier-phone', {
            id: 'apart-again',
            verdict: 'different',
            at: '2022-01-01T00:00:00Z',
          }),
        ],
      }),
    );
    for (const [moment, identityJudgements] of [
      ['2019-01-01T00:00:00.000Z', []],
      ['2020-06-01T00:00:00.000Z', [first]],
      ['2021-06-01T00:00:00.000Z', [first, second]],
      ['2023-01-01T00:00:00.000Z', [second]],
    ] as const) {
      const then = await open();
      await then.writer.load(aDataset(claims, { identityJudgements }));
      const reader = await see(store, { identity: 'merged', recordedBy: moment });
      expect(await everythingRead(reader), moment).toEqual(await everythingRead(then.reader));
      expect(await reader.entities.judgements([asEntityId('ada-quill')])).toEqual(
        await then.reader.entities.judgements([asEntityId('ada-quill')]),
      );
    }
  });

  test('apart where unsure, those nodes are apart alone of which a judgement leaves it open', async () => {
    const store = await open();
    await store.writer.load(
      aDataset([], {
        identityJudgements: [
          aJudgement('border-hotline', 'frontier-phone'),
          aJudgement('border-hotline', 'frontier-phone', { id: 'open', verdict: 'unsure' }),
          aJudgement('ada-quill', 'a-quill'),
        ],
      }),
    );
    const named = ['border-hotline', 'frontier-phone', 'ada-quill', 'a-quill'].map(asEntityId);
    const readAs = async (sight: Sight) => {
      const found = await (await see(store, sight)).entities.bySlug(named);
      return named.map(slug => found.get(slug)!.id);
    };
    expect(await readAs({ identity: 'merged', recordedBy: null })).toEqual([
      'border-hotline',
      'border-hotline',
      'ada-quill',
      'ada-quill',
    ]);
    expect(await readAs({ identity: 'apart-where-unsure', recordedBy: null })).toEqual([
      'border-hotline',
      'frontier-phone',
      'ada-quill',
      'ada-quill',
    ]);
    expect(await readAs({ identity: 'apart', recordedBy: null })).toEqual(named);
  });

  test('a claim is read with the review and the withdrawal that it had at the moment', async () => {
    const store = await open();
    await store.writer.load(aDataset([aClaim({ name: 'gone' })]));
    await store.writer.proposeClaims([aProposal({ name: 'asked' })], by());
    await new Promise(resolve => setTimeout(resolve, 5));
    const moment = new Date().toISOString();
    await new Promise(resolve => setTimeout(resolve, 5));
    const [gone, asked] = [aClaim({ name: 'gone' }).id, aProposal({ name: 'asked' }).id];
    await store.writer.withdrawClaim(gone, by());
    await store.writer.reviewClaims([{ claim: asked, decision: 'accept', amendment: null }] as never, by());
    const readBy = async (reader: Reader) => {
      const found = await reader.claims.bySlug([gone, asked]);
      return [gone, asked].map(id => [found.get(id)!.review, found.get(id)!.withdrawal !== null]);
    };
    expect(await readBy(store.reader)).toEqual([
      ['accepted', true],
      ['accepted', false],
    ]);
    expect(await readBy(await see(store, { identity: 'merged', recordedBy: moment }))).toEqual([
      ['accepted', false],
      ['proposed', false],
    ]);
  });

  test('a node is read with the description that it had at the moment', async () => {
    const [cast, hotline] = [theCast(), asEntityId('border-hotline')];
    const redescribed = cast.map(node =>
      node.id === hotline ? { ...node, name: 'The red line', level: 'tactical' } : node,
    );
    const store = await open();
    await store.writer.load(aDataset([], { entities: cast }));
    await new Promise(resolve => setTimeout(resolve, 5));
    const moment = new Date().toISOString();
    await new Promise(resolve => setTimeout(resolve, 5));
    await store.writer.load(aDataset([], { about: anAbout(), entities: redescribed as never }));
    const then = await see(store, { identity: 'merged', recordedBy: moment });
    const nameIn = async (reader: Reader) => (await reader.entities.bySlug([hotline])).get(hotline)!.name;
    expect(await nameIn(store.reader)).toBe('The red line');
    expect(await nameIn(then)).toBe(cast.find(({ id }) => id === hotline)!.name);
    const listed = (reader: Reader, level: 'tactical') =>
      reader.entities.page(['channel'], {
        filter: { level: [level] },
        asOf: now,
        order: { field: 'name', direction: 'asc' },
        page,
        spokenOfOnly: false,
      });
    const idsIn = async (reader: Reader) => (await listed(reader, 'tactical')).items.map(({ id }) => id);
    expect(await idsIn(store.reader)).toContain(hotline);
    expect(await idsIn(then)).not.toContain(hotline);
  });

  test('claims that surely hold on a day are told from those that may', async () => {
    const times = [
      '2024-04-02',
      '2024-04',
      '2023-06/..',
      '{2024-04-02,2024-07-15}',
      '[2024-04-02,2024-07-15]',
      '2024-04-02?',
      null,
    ];
    const store = await open();
    await store.writer.load(
      aDataset(times.map((valid, index) => aClaim({ name: `time-${index}`, valid, said: '2024-09-01' }))),
    );
    const validAt = parseDay('2024-04-02', 'day');
    const namesIn = async (sure: boolean) => {
      const asOf = { ...now, validAt, ...(sure ? { sure: true as const } : {}) };
      const { items } = await store.reader.claims.page({ filter: {}, asOf, order: byEntry, page });
      return items.map(({ id }) => Number(id.replace(/^.*-/, '')));
    };
    expect(await namesIn(false)).toEqual([0, 1, 2, 3, 4, 5]);
    expect(await namesIn(true)).toEqual([0, 2, 3]);
  });
}
