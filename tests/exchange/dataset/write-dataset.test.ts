import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { asEntityId } from '../../../src/base/ids.ts';
import { readDatasetOrThrow } from '../../../src/exchange/dataset/read-dataset.ts';
import { writeDataset } from '../../../src/exchange/dataset/write-dataset.ts';
import type { Dataset } from '../../../src/model/dataset.ts';
import { readRecords } from '../../../src/store/rows/records.ts';
import { type OpenStore, openAt, type Server, sqlite } from '../../store/dialects.ts';
import { shippedDatasets } from '../../support/api.ts';
import { aClaim, theWords } from '../../support/claims.ts';
import { inFolder } from '../../support/command.ts';
import { by } from '../../support/curating.ts';
import { aDataset, aJudgement, anAbout, aText, aVerdict } from '../../support/datasets.ts';
import { anEntity } from '../../support/entities.ts';
import { aHardClaim, exported } from '../../support/exporting.ts';

let server: Server;
beforeAll(async () => {
  server = await sqlite.start();
});
afterAll(() => server?.stop());

async function written(store: OpenStore, folder: string) {
  const vocabulary = await store.reader.vocabulary();
  return readRecords(store.connection, records => writeDataset(folder, records, vocabulary));
}

const sorted = <Item extends { readonly id: string }>(items: readonly Item[]) =>
  items.toSorted((a, b) => (a.id < b.id ? -1 : 1));
const parts = ({
  entities,
  claims,
  texts,
  identityJudgements,
  disagreementJudgements,
  supportJudgements = [],
}: Dataset) => ({
  entities: sorted(entities),
  claims: sorted(claims),
  texts: texts.map(({ sha256 }) => sha256).sort(),
  identityJudgements: sorted(identityJudgements),
  disagreementJudgements: sorted(disagreementJudgements),
  supportJudgements: sorted(supportJudgements),
});

test('the shipped datasets come out of a store as they went in, down to dates, chains and offsets', () =>
  inFolder(async folder => {
    const store = await openAt(server);
    const shipped = await shippedDatasets();
    for (const dataset of shipped) await store.writer.load(dataset);
    const out = join(folder, 'my-lines');
    const report = await written(store, out);
    const all = Object.fromEntries(
      Object.keys(parts(shipped[0]!)).map(name => [
        name,
        shipped.flatMap(dataset => parts(dataset)[name as keyof ReturnType<typeof parts>] as never[]),
      ]),
    ) as unknown as Dataset;
    expect(report.claims).toBe(all.claims.length);
    const again = await readDatasetOrThrow(out);
    expect(parts(again)).toEqual(parts({ ...all, texts: shipped.flatMap(({ texts }) => texts) }));
    expect(again.about).toMatchObject({ id: 'my-lines', title: 'my-lines' });
    await store.close();
  }));

/** Merges and one undone, withdrawals, corrections, proposals of which one is accepted, judgements, a load that was undone. */
async function live({ writer, reader }: OpenStore): Promise<void> {
  const [plain, quoted] = [
    aClaim({ name: 'plain' }),
    aClaim({ name: 'quoted', evidence: [theWords('rang at dawn', 'herald-spring', { quotation: 'rang at dawn' })] }),
  ];
  const merges = [aJudgement('border-hotline', 'frontier-phone'), aJudgement('ada-quill', 'a-quill')];
  const corrected = { ...aClaim({ name: 'corrected', subject: 'frontier-phone' }), supersedes: plain.id };
  await writer.load(
    aDataset([plain, quoted, corrected, aHardClaim(), aClaim({ name: 'hidden', review: 'proposed' })], {
      texts: [aText('herald-spring')],
      identityJudgements: merges,
      disagreementJudgements: [aVerdict(corrected, quoted)],
    }),
  );
  await writer.load(
    aDataset([aClaim({ name: 'gone', subject: 'lightship' })], {
      about: anAbout('gone'),
      entities: [anEntity('channel', 'lightship')],
    }),
  );
  await writer.load(
    aDataset([aClaim({ name: 'left', subject: 'ferry' })], {
      about: anAbout('left'),
      entities: [anEntity('channel', 'ferry')],
    }),
  );
  await writer.revert(await reader.revision(), by());
  await writer.withdrawClaim(aClaim({ name: 'gone' }).id, by());
  await writer.proposeEntities([anEntity('office', 'ferry-master'), anEntity('person', 'cy-reed')], by());
  const accept = { decision: 'accept', reason: 'So it is.', amendment: null } as const;
  await writer.reviewClaims([], by(), [{ entity: asEntityId('cy-reed'), description: null, ...accept }]);
  await writer.judgeSupport({ claim: quoted.id, verdict: 'does-not' }, by());
  await writer.judgeIdentity(
    { left: asEntityId('ada-quill'), right: asEntityId('a-quill'), verdict: 'different' },
    by(),
  );
}

test('a graph through whose life everything happened reads the same in the store that loads it', () =>
  inFolder(async folder => {
    const [from, into] = [await openAt(server), await openAt(server)];
    await live(from);
    await written(from, join(folder, 'all'));
    await into.writer.load(await readDatasetOrThrow(join(folder, 'all')));
    // a dataset has no texts that are held
    await into.writer.attach(aText('herald-spring'));
    const linesOf = async (store: OpenStore, name: string) => (await exported(store, name)).split('\r\n').toSorted();
    for (const name of ['nodes.csv', 'evidence.csv', 'status.csv', 'edges.csv'])
      expect([name, await linesOf(into, name)]).toEqual([name, await linesOf(from, name)]);
    const withoutTimes = async (store: OpenStore) =>
      (await linesOf(store, 'claims.csv')).map(line => line.replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, '')).sort();
    expect(await withoutTimes(into)).toEqual(await withoutTimes(from));
    await from.close();
    await into.close();
  }));

test('a folder that is not empty is left alone', () =>
  inFolder(async folder => {
    const store = await openAt(server);
    await store.writer.load(aDataset());
    const out = join(folder, 'mine');
    mkdirSync(out);
    writeFileSync(join(out, 'letter.txt'), '');
    await expect(written(store, out)).rejects.toMatchObject({ code: 'ENOTEMPTY' });
    expect(readdirSync(folder)).toEqual(['mine']);
    expect(existsSync(join(out, 'letter.txt'))).toBe(true);
    await store.close();
  }));
