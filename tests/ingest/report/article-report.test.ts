import { expect, test } from 'vitest';

import { asEntityId } from '../../../src/base/ids.ts';
import { sliceCodePoints } from '../../../src/base/text.ts';
import { readDatasetOrThrow } from '../../../src/exchange/dataset/read-dataset.ts';
import { KnownGraph } from '../../../src/ingest/known-graph.ts';
import { ingestArticle } from '../../../src/ingest/pipeline.ts';
import { type ArticleReport, reportOn } from '../../../src/ingest/report/article-report.ts';
import type { Claim } from '../../../src/model/claim.ts';
import { connectSqlite } from '../../../src/store/sqlite/connect.ts';
import { openStore } from '../../../src/store/store.ts';
import { readText } from '../../support/articles.ts';
import { aClaim } from '../../support/claims.ts';
import { aDataset } from '../../support/datasets.ts';
import { anEntity, theCast } from '../../support/entities.ts';
import { knownGraphOf } from '../../support/ingesting.ts';

const text = `Norway reopens its hotline with Sweden

OSLO — Norway has reopened a military hotline to Sweden on 8 June 2021, the Norwegian defence ministry said.

Colonel Solheim, a spokeswoman, said that the hotline had been tested. 📞

“We talk, and talking by hotline is better than silence,” said Swedish minister Karin Falk.
`;

/** A graph with the hotline, whose ends are known, and two colonels of one name. */
async function reportWith(claims: readonly Claim[]): Promise<ArticleReport> {
  const store = await openStore(await connectSqlite(':memory:'));
  try {
    const { vocabulary } = await readDatasetOrThrow('data');
    const entities = [
      ...theCast(),
      anEntity('state', 'norway'),
      anEntity('state', 'sweden'),
      anEntity('channel', 'norway-sweden-hotline', { name: 'Norway–Sweden military hotline' }),
      anEntity('person', 'ingrid-solheim'),
      anEntity('person', 'berit-solheim'),
    ];
    const ends = ['norway', 'sweden'].map(object =>
      aClaim({ subject: 'norway-sweden-hotline', predicate: 'has-end', object, name: `end-${object}` }),
    );
    await store.writer.load(aDataset([...ends, ...claims], { vocabulary, entities }));
    const graph = await knownGraphOf(store.reader);
    const given = { publisher: 'north-herald', published: '2021-06-08' };
    return await reportOn(ingestArticle(readText(text), graph, given), store.reader);
  } finally {
    await store.close();
  }
}

const ofStatus = ({ claims }: ArticleReport) => claims.filter(({ id }) => /status-\d+$/.test(id));

test('a claim is told with what it repeats and what it contradicts of the graph', async () => {
  const hotline = 'norway-sweden-hotline';
  const said = { subject: hotline, said: '2021-06-08', speaker: 'bo-tarn' };
  const report = await reportWith([
    aClaim({ ...said, name: 'works', status: 'open', valid: '2021-06-08/..' }),
    aClaim({ ...said, name: 'dead', status: 'severed', valid: '2021-06-01/2021-06-15', said: '2021-06-20' }),
  ]);
  const restored = ofStatus(report).find(({ gist }) => gist.includes('restored'))!;
  expect(restored.repeats.map(({ id }) => id)).toContain('herald-spring/works');
  expect(restored.contradicts).toContainEqual(
    expect.objectContaining({ id: 'herald-spring/dead', type: 'contradiction' }),
  );
  const ends = report.claims.filter(({ id }) => id.includes('/end-'));
  expect(ends.flatMap(({ repeats }) => repeats.map(({ id }) => id))).toEqual(
    expect.arrayContaining(['herald-spring/end-norway', 'herald-spring/end-sweden']),
  );
});

test('nothing is repeated or contradicted in a graph that says nothing of it', async () => {
  const report = await reportWith([]);
  expect(ofStatus(report).length).toBeGreaterThan(0);
  expect(ofStatus(report).flatMap(({ repeats, contradicts }) => [...repeats, ...contradicts])).toEqual([]);
});

test('a doubt is told in words: of the day, and of the one who may be another', async () => {
  const report = await reportWith([]);
  const tested = ofStatus(report).find(({ gist }) => gist.includes('tested'))!;
  expect(tested.doubts).toContain('no day is told beside it: that of the article is taken');
  const restored = ofStatus(report).find(({ gist }) => gist.includes('restored'))!;
  expect(restored.doubts.filter(doubt => doubt.includes('day'))).toEqual([]);
  const [link] = report.closeLinks.filter(({ kind }) => kind === 'person');
  expect(link).toMatchObject({ isNew: true, score: null });
  expect(link!.others.map(({ id }) => id).sort()).toEqual([asEntityId('berit-solheim'), asEntityId('ingrid-solheim')]);
  expect(tested.unsureNames).toEqual(['Solheim']);
  const ends = report.claims.filter(({ about }) => about === 'end');
  expect(ends.map(({ doubts }) => doubts)).toContainEqual([
    'its side is told by what stands around the words for the line',
  ]);
});

test('a statement without a claim stands at its place, with its speaker', async () => {
  const { unassigned, found } = await reportWith([]);
  const falk = unassigned.find(({ speaker }) => speaker === 'Karin Falk')!;
  expect(falk.words).toContain('better than silence');
  const [start, end] = falk.place;
  expect(sliceCodePoints(text, start, end - start)).toBe(falk.words);
  expect(found.statements).toBeGreaterThanOrEqual(unassigned.length);
});

test('a claim is told with its words, and a new line with what is told of it', async () => {
  const { claims, newLines } = await reportWith([]);
  for (const { evidence, words } of claims)
    expect(words).toEqual(evidence.map(([start, end]) => sliceCodePoints(text, start, end - start)));
  expect(newLines).toEqual([]);
  const line = 'The Danish and Peruvian fleet commanders opened a naval hotline between Denmark and Peru on Tuesday.';
  const told = ingestArticle(readText(`A line at sea\n\n${line}\n`), new KnownGraph(), { publisher: 'The Herald' });
  const [channel] = told.proposals.entities.filter(({ kind }) => kind === 'channel');
  const store = await openStore(await connectSqlite(':memory:'));
  const { vocabulary } = await readDatasetOrThrow('data');
  await store.writer.load(aDataset([], { vocabulary, entities: theCast() }));
  expect((await reportOn(told, store.reader)).newLines).toEqual([
    { id: channel!.id, kind: 'hotline', level: null, domain: 'maritime' },
  ]);
  await store.close();
});
