import { join } from 'node:path';
import { expect, test } from 'vitest';

import { sha256 } from '../../src/base/text.ts';
import { openStoreAt } from '../../src/cli/stores.ts';
import { Ingestion } from '../../src/ingest/ingestion.ts';
import type { ProcessLimits } from '../../src/ingest/limited-process.ts';
import type { ReadArticle } from '../../src/ingest/read/read-article.ts';
import { recordArticle } from '../../src/ingest/record-article.ts';
import { withDeadline } from '../../src/store/deadline.ts';
import { inFolder } from '../support/command.ts';
import { by } from '../support/curating.ts';
import { anEntity } from '../support/entities.ts';
import { aGraphWithAnOutlet, article } from '../support/ingesting.ts';

const given = { publisher: 'herald', published: '2021-06-08' };

const anArticle = (name: string, text: string): ReadArticle => ({
  name,
  text,
  format: 'text',
  encoding: null,
  told: {},
  sha256: sha256(text),
  sourceSha256: sha256(text),
  extractor: null,
});

async function withIngestion(
  limits: ProcessLimits | undefined,
  work: (ingestion: Ingestion, store: Awaited<ReturnType<typeof openStoreAt>>) => Promise<void>,
): Promise<void> {
  await inFolder(async folder => {
    const store = await openStoreAt(join(folder, 'store.sqlite'));
    await store.writer.load(await aGraphWithAnOutlet());
    const ingestion = new Ingestion(store.reader, limits);
    try {
      await work(ingestion, store);
    } finally {
      await ingestion.close();
      await store.close();
    }
  });
}

test('what others write between two articles is known to the second', async () => {
  await withIngestion(undefined, async (ingestion, store) => {
    const speakers = async () => {
      const { proposals } = await ingestion.ingest({ article: anArticle('one.txt', article), given }, async one => one);
      return proposals.claims.flatMap(({ attribution }) => attribution.speaker ?? []);
    };
    const before = await speakers();
    expect(before).toContain('ingrid-solheim');
    await store.writer.proposeEntities([anEntity('person', 'solheim', { name: 'Ingrid Solheim' })], by());
    expect(await speakers()).toEqual(before.map(id => (id === 'ingrid-solheim' ? 'solheim' : id)));
    const onHer = { entity: anEntity('person', 'solheim').id, description: null, reason: 'No.', amendment: null };
    await store.writer.reviewClaims([], by(), [{ ...onHer, decision: 'reject' }]);
    expect(await speakers()).toEqual(before);
  });
});

test('where a slug is taken while an article is worked out, it is worked out anew', async () => {
  await withIngestion(undefined, async (ingestion, store) => {
    let tries = 0;
    const recording = { authorship: by(), acceptAbove: null };
    const recorded = await ingestion.ingest({ article: anArticle('one.txt', article), given }, async ingested => {
      const slug = ingested.proposals.entities.find(({ kind }) => kind === 'person')!.id;
      if (tries++ === 0) await store.writer.proposeEntities([anEntity('place', slug, { name: 'Elsewhere' })], by());
      return store.writer.together(writes => recordArticle(ingested, writes, recording));
    });
    expect(tries).toBe(2);
    expect(recorded.nodes).toContain('ingrid-solheim-2');
  });
});

test('an article that takes too long is given up by name, and the next one is worked out', async () => {
  await withIngestion({ seconds: 4, megabytes: 1_000 }, async ingestion => {
    const long = `A long article\n\n${'The hotline was tested again, the ministry said. '.repeat(5_000)}`;
    const tooLong = ingestion.ingest(
      { article: anArticle('long.txt', long.slice(0, 249_000)), given },
      async one => one,
    );
    await expect(tooLong).rejects.toMatchObject({
      code: 'BAD_INPUT',
      place: 'long.txt',
      message: expect.stringMatching(/^long\.txt took more than 4 s to work out and was given up; give it in parts/),
    });
    const next = await ingestion.ingest({ article: anArticle('one.txt', article), given }, async one => one);
    expect(next.proposals.claims.length).toBeGreaterThan(2);
  });
});

test('an article that takes too much memory is given up by name', async () => {
  await withIngestion({ seconds: 30, megabytes: 60 }, async ingestion => {
    await expect(
      ingestion.ingest({ article: anArticle('one.txt', article), given }, async one => one),
    ).rejects.toMatchObject({
      code: 'BAD_INPUT',
      message: expect.stringContaining('takes more than 60 MB of memory'),
    });
  });
});

test('a request whose time is over is told so, and what was learnt for it serves the next one', async () => {
  await withIngestion(undefined, async ingestion => {
    const read = () => ingestion.ingest({ article: anArticle('one.txt', article), given }, async one => one);
    await expect(withDeadline(performance.now() + 50, read)).rejects.toMatchObject({ code: 'DEADLINE_EXCEEDED' });
    expect((await read()).proposals.claims.length).toBeGreaterThan(2);
  });
});
