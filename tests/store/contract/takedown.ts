import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { sql } from 'kysely';
import { expect, test } from 'vitest';

import { AppError } from '../../../src/base/errors.ts';
import { asEntityId, type EntityId } from '../../../src/base/ids.ts';
import { findCodePoints } from '../../../src/base/text.ts';
import type { DocumentReview } from '../../../src/model/change.ts';
import type { Dataset } from '../../../src/model/dataset.ts';
import type { EntityReviewRequest } from '../../../src/store/curate/review-entities.ts';
import { readRecords } from '../../../src/store/rows/records.ts';
import { openStore } from '../../../src/store/store.ts';
import { verifyStore } from '../../../src/store/verify/verify.ts';
import { gather } from '../../support/backups.ts';
import { aClaim, theWords } from '../../support/claims.ts';
import { aStoreAt, changes, refused } from '../../support/curated-stores.ts';
import { addAccepted, anAddition, aProposal, by } from '../../support/curating.ts';
import { aDataset, aText } from '../../support/datasets.ts';
import { aDocument, textOf, theCast } from '../../support/entities.ts';
import { type OpenStore, openAt, type Server } from '../dialects.ts';

/** Words that are taken out of a store for good. */
export function takedownContract(server: () => Server): void {
  const id = asEntityId('herald-spring');
  const words = 'The Herald Spring reports';
  const secret = ['zanthorp', 'quillaxe'];
  const addition = ` And the ${secret[0]} said: ${secret[1]}.`;
  const later = `${textOf('herald-spring')}${addition}`;
  const claims = [
    aClaim({ name: 'quoted', evidence: [theWords(words, 'herald-spring', { quotation: words })] }),
    aClaim({ name: 'other', document: 'times-spring' }),
  ];
  const furnished = theCast().map(entity =>
    entity.id === id ? aDocument(id, { furniture: `Menu ${secret[1]}` }) : entity,
  );
  const given: Partial<Dataset> = { entities: furnished, texts: [aText('herald-spring'), aText('times-spring')] };
  const faults = async ({ connection }: OpenStore) =>
    (await verifyStore(connection)).flatMap(({ name, faults: found }) => found.map(fault => `${name}: ${fault}`));

  async function aStoreWithSecrets(): Promise<OpenStore> {
    const store = await aStoreAt(server(), claims, given);
    await addAccepted(store.writer, anAddition('herald-spring', later, { described: null }));
    const at = findCodePoints(later, secret[0]!)[0]!;
    const evidence = { ...theWords(words), ...quoted(later, secret[0]!, at) };
    await store.writer.proposeClaims([aProposal({ name: 'secret', evidence: [evidence] })], by());
    return store;
  }

  const deed = by({ by: 'Ann', reason: 'The heirs asked for it.' });

  test('texts, quotations and all that was made of them are gone from every table', async () => {
    const store = await aStoreWithSecrets();
    expect(await everyRow(store)).toMatch(secret[0]!);
    await store.writer.takeDownDocument(id, deed);
    const left = await everyRow(store);
    for (const word of [...secret, words]) expect(left).not.toContain(word);
    const records = JSON.stringify(await readRecords(store.connection, gather));
    for (const word of [...secret, words]) expect(records).not.toContain(word);
    expect(await faults(store)).toEqual([]);
    await store.writer.reindex();
    expect(await faults(store)).toEqual([]);
    await store.close();
  });

  test('the files of an embedded store hold none of the words', async () => {
    const store = await aStoreWithSecrets();
    const files = () =>
      filesOf(store.place)
        .map(path => readFileSync(path).toString('latin1'))
        .join('');
    if (store.connection.dialect.name !== 'sqlite') return store.close();
    expect(files()).toContain(secret[0]);
    await store.writer.takeDownDocument(id, deed);
    for (const word of [...secret, words]) expect(files().includes(word), word).toBe(false);
    await store.close();
    for (const word of [...secret, words]) expect(files().includes(word), word).toBe(false);
  });

  test('files that somebody reads meanwhile are cleared by the same write, sent again', async () => {
    const store = await aStoreWithSecrets();
    if (store.connection.dialect.name !== 'sqlite') return store.close();
    const reader = await server().connect(store.place);
    const keyed = { ...deed, mutation: { key: 'key-1', asked: 'to take it down' } };
    const change = await reader.db
      .transaction()
      .setIsolationLevel('repeatable read')
      .execute(async snapshot => {
        await snapshot.selectFrom('text').select('sha256').execute();
        await expect(store.writer.takeDownDocument(id, keyed)).rejects.toMatchObject({
          code: 'STORE_UNAVAILABLE',
          message: expect.stringContaining('Send the same write'),
        });
        return (await changes(store))[0]!;
      });
    expect(change.kind).toBe('take-down-document');
    await reader.db.destroy();
    expect(await store.writer.takeDownDocument(id, keyed)).toEqual(change);
    const files = filesOf(store.place)
      .map(path => readFileSync(path).toString('latin1'))
      .join('');
    for (const word of [...secret, words]) expect(files.includes(word), word).toBe(false);
    await store.close();
  });

  /** A store whose process ends between the deed and the clearing of its files. */
  async function aStoreLeftUncleared(): Promise<string> {
    const { place, close } = await aStoreWithSecrets();
    await close();
    const connection = await server().connect(place);
    const ending = () => Promise.reject(new AppError('STORE_UNAVAILABLE', 'The process was killed'));
    const store = await openStore({ ...connection, dialect: { ...connection.dialect, forget: ending } });
    await expect(store.writer.takeDownDocument(id, deed)).rejects.toMatchObject({ code: 'STORE_UNAVAILABLE' });
    await store.close();
    return place;
  }

  test.each([
    ['when the store is opened', async (place: string) => (await openAt(server(), place)).close()],
    [
      'before it is said that the document was taken down already',
      async (place: string) => {
        const store = await openStore(await server().connect(place), { clears: false });
        await expect(store.writer.takeDownDocument(id, deed)).rejects.toMatchObject({ code: 'CONFLICT' });
        await store.close();
      },
    ],
  ])('files that were left uncleared are found, and cleared %s', async (_when, open) => {
    const place = await aStoreLeftUncleared();
    const look = async () => {
      const connection = await server().connect(place);
      const store = await openStore(connection, { clears: false });
      const [files] = await verifyStore(connection);
      await store.close();
      const bytes =
        connection.dialect.name === 'sqlite' ? filesOf(place).map(path => readFileSync(path, 'latin1')) : [];
      return {
        faults: files!.faults,
        holdsWords: bytes.join('').includes(secret[0]!),
        dialect: connection.dialect.name,
      };
    };
    const before = await look();
    expect(before.faults).toEqual([
      expect.stringContaining('took a document down, and files may still hold its words'),
    ]);
    expect(before.holdsWords).toBe(before.dialect === 'sqlite');
    await open(place);
    expect(await look()).toMatchObject({ faults: [], holdsWords: false });
  });

  test('digests, places, claims and the record of the deed stay, and the words of others', async () => {
    const store = await aStoreWithSecrets();
    const before = (await store.reader.claims.bySlug([claims[0]!.id])).get(claims[0]!.id)!;
    const change = await store.writer.takeDownDocument(id, deed);
    const after = (await store.reader.claims.bySlug([claims[0]!.id])).get(claims[0]!.id)!;
    expect(after).toEqual({ ...before, evidence: before.evidence.map(one => ({ ...one, quotation: null })) });
    const document = (await store.reader.entities.recordedDocument(id))!;
    expect(document).toMatchObject({
      furniture: null,
      takenDown: { by: 'Ann', reason: 'The heirs asked for it.', at: change.at },
      versions: [{ takenDown: true, sha256: aText('herald-spring').sha256 }, { takenDown: true }],
    });
    expect((await changes(store))[0]).toMatchObject({
      kind: 'take-down-document',
      by: 'Ann',
      reason: 'The heirs asked for it.',
      nodes: expect.arrayContaining([id]),
      claims: expect.arrayContaining([claims[0]!.id]),
    });
    expect(await store.reader.texts.byVersion([aText('times-spring').sha256])).not.toEqual(new Map());
    await refused(store, () => store.writer.takeDownDocument(id, deed), { code: 'CONFLICT' });
    await refused(store, () => store.writer.revert(change.revision, by()), { code: 'CONFLICT' });
    await store.close();
  });

  test('the words do not come back by a load, an attachment, a new document or a new claim', async () => {
    const store = await aStoreWithSecrets();
    await store.writer.takeDownDocument(id, deed);
    const report = await store.writer.load(aDataset(claims, given));
    expect(report).toMatchObject({ claims: { added: 0 }, leftOut: { texts: 1, quotations: 1 } });
    expect((await changes(store))[0]!.summary).toContain('1 texts and 1 quotations left out that were taken down');
    for (const word of [...secret, words]) expect(await everyRow(store)).not.toContain(word);
    const told = { code: 'CONFLICT', message: expect.stringContaining('The heirs asked for it.') };
    await refused(store, () => store.writer.attach(aText('herald-spring')), told);
    await refused(store, () => store.writer.addDocument(anAddition('a-copy', later), by()), told);
    const more = anAddition('herald-spring', 'Anew.', { described: null });
    await refused(store, () => store.writer.addDocument(more, by()), told);
    await refused(store, () => store.writer.proposeClaims([aProposal({ name: 'again' })], by()), { code: 'CONFLICT' });
    expect(await faults(store)).toEqual([]);
    await store.close();
  });

  const twin = aDocument('herald-summer', { furniture: `Menu ${secret[1]}` });
  const shared = { ...twin, versions: aDocument('herald-spring').versions };
  const amend = (store: OpenStore, entity: EntityId, furniture: string | null) =>
    store.writer.amendEntity({ entity, changes: { furniture } }, by());
  const review = (store: OpenStore, document: EntityId, given: Partial<DocumentReview>) =>
    store.writer.reviewDocument({ document, version: null, decision: 'accept', ...given }, by());
  const aStoreWithTwin = () =>
    aStoreAt(server(), [], { entities: [...theCast().filter(({ id: slug }) => slug !== shared.id), shared] });

  test('the text goes with every document that has it, and so does what is said of it', async () => {
    const store = await aStoreWithTwin();
    const { revision } = await amend(store, shared.id, `Otherwise ${secret[1]}`);
    await store.writer.takeDownDocument(id, deed);
    expect(await store.reader.texts.byVersion([aText('herald-spring').sha256])).toEqual(new Map());
    expect(await store.reader.entities.recordedDocument(shared.id)).toMatchObject({
      furniture: null,
      versions: [{ takenDown: true }],
    });
    expect(await everyRow(store)).not.toContain(secret[1]);
    const accepted = { entity: shared.id, description: revision, decision: 'accept', reason: 'So.', amendment: null };
    await store.writer.reviewClaims([], by(), [accepted as EntityReviewRequest]);
    expect(await store.reader.entities.recordedDocument(shared.id)).toMatchObject({ furniture: null });
    expect(await faults(store)).toEqual([]);
    await store.close();
  });

  test('what stood in the text beside its content comes back by no description and no load', async () => {
    const store = await aStoreWithTwin();
    const { revision } = await amend(store, shared.id, null);
    await store.writer.takeDownDocument(id, deed);
    for (const one of [id, shared.id])
      await refused(store, () => amend(store, one, `Menu ${secret[1]}`), {
        code: 'CONFLICT',
        message: expect.stringMatching(/^changes\.furniture.*were taken down/),
      });
    const amended = {
      entity: shared.id,
      description: revision,
      decision: 'amend',
      reason: 'So.',
      amendment: { furniture: `Menu ${secret[1]}` },
    };
    await refused(store, () => store.writer.reviewClaims([], by(), [amended as EntityReviewRequest]), {
      code: 'CONFLICT',
      message: expect.stringMatching(/^entities\[0\]\.amendment\.furniture.*were taken down/),
    });
    const third = { ...aDocument('herald-third', { furniture: `Menu ${secret[1]}` }), versions: shared.versions };
    await store.writer.load(
      aDataset([], { entities: [...furnished.filter(one => one.id !== shared.id), shared, third] }),
    );
    expect(await everyRow(store)).not.toContain(secret[1]);
    expect(await store.reader.entities.recordedDocument(third.id)).toMatchObject({ furniture: null });
    expect(await faults(store)).toEqual([]);
    await store.close();
  });

  test('what was proposed when it was taken down is rejected, and not accepted', async () => {
    const store = await aStoreWithTwin();
    const addedTo = (slug: string, text: string) =>
      store.writer.addDocument(anAddition(slug, text, { described: null }), by());
    await addedTo('herald-spring', later);
    await addedTo(shared.id, later);
    await addedTo(shared.id, 'Other words.');
    await store.writer.addDocument(anAddition('herald-third', 'Third words.'), by());
    await store.writer.takeDownDocument(id, deed);
    await store.writer.takeDownDocument(asEntityId('herald-third'), deed);
    const { sha256 } = anAddition('x', later).version!;
    const told = { code: 'CONFLICT', message: expect.stringContaining('was taken down') };
    await refused(store, () => review(store, id, { version: sha256 }), told);
    await refused(store, () => review(store, id, {}), told);
    await refused(store, () => review(store, shared.id, { version: sha256 }), told);
    await refused(store, () => review(store, asEntityId('herald-third'), {}), told);
    await review(store, shared.id, {});
    const versions = (await store.reader.entities.recordedDocument(shared.id))!.versions.slice(1);
    expect(versions).toMatchObject([{ takenDown: true, review: 'proposed' }, { sha256: expect.any(String) }]);
    expect(versions[1]!.review).toBeUndefined();
    await review(store, id, { version: sha256, decision: 'reject' });
    await refused(store, () => review(store, shared.id, {}), told);
    expect(await faults(store)).toEqual([]);
    await store.close();
  });
}

function quoted(text: string, quotation: string, at: number) {
  const { version, digest, length } = theWordsIn(text, quotation);
  return { version, digest, length, start: at, quotation };
}

function theWordsIn(text: string, quotation: string) {
  const { sha256 } = anAddition('x', text).version!;
  return { version: sha256, digest: anAddition('x', quotation).version!.sha256, length: [...quotation].length };
}

/** Every row of every table, the indexes of words among them, as the store gives it back. */
async function everyRow({ connection: { db, schema } }: OpenStore): Promise<string> {
  const tables = await db.introspection.getTables({ withInternalKyselyTables: true });
  let all = '';
  for (const { name, schema: of } of tables) {
    // how SQLite keeps the indexes of words is looked at in its files
    if ((schema !== null && of !== schema) || /_(data|idx|docsize|config)$/.test(name)) continue;
    const { rows } = await sql`select * from ${sql.table(name)}`.execute(db);
    all += JSON.stringify(rows, (_key, value) =>
      value?.type === 'Buffer'
        ? Buffer.from(value.data).toString('latin1')
        : value instanceof Uint8Array
          ? Buffer.from(value).toString('latin1')
          : value,
    );
  }
  return all;
}

const filesOf = (place: string) =>
  readdirSync(dirname(place))
    .filter(name => name.startsWith(basename(place)))
    .map(name => join(dirname(place), name));
