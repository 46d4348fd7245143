import { sql } from 'kysely';
import { expect, test } from 'vitest';

import type { Claim } from '../../../src/model/claim.ts';
import { now } from '../../../src/model/list-query.ts';
import type { Predicate, Vocabulary } from '../../../src/model/vocabulary.ts';
import { readRecords } from '../../../src/store/rows/records.ts';
import { verifyStore } from '../../../src/store/verify/verify.ts';
import { gather, recordsOf } from '../../support/backups.ts';
import { aClaim, type ClaimWords } from '../../support/claims.ts';
import { aProposal, by } from '../../support/curating.ts';
import { aDataset, aJudgement, aText } from '../../support/datasets.ts';
import { dumpDerived } from '../../support/dump.ts';
import { aVocabulary } from '../../support/vocabulary.ts';
import { type OpenStore, openAt, type Server } from '../dialects.ts';

/** Predicates of a dataset's own that are a kind of end. */
export function ownEndsContract(server: () => Server): void {
  const staffed = (name: string, object: string, given: ClaimWords = {}) =>
    aClaim({ name, predicate: 'staffed-by', object, ...given });
  const both = [staffed('north', 'northland'), staffed('south', 'bo-tarn', { qualifiers: { side: 'southland' } })];
  const aStoreWith = async (claims: readonly Claim[], broader: Broader, given = {}) => {
    const store = await openAt(server());
    const vocabulary = vocabularyWith(broader);
    await store.writer.load(aDataset(claims, { vocabulary, texts: [aText('herald-spring')], ...given }));
    return store;
  };

  test('make sides by which channels are found, in whatever state their claims are', async () => {
    const store = await aStoreWith(both, { 'staffed-by': 'manned-by', 'manned-by': 'has-end' });
    expect(await sides(store)).toEqual([
      'border-hotline bo-tarn 0',
      'border-hotline northland 1',
      'border-hotline southland 1',
    ]);
    for (const party of ['northland', 'bo-tarn', 'southland'])
      expect(await channelsOf(store, party)).toEqual(['border-hotline']);
    const proposal = aProposal({ name: 'late', subject: 'harbour-line', predicate: 'staffed-by', object: 'northland' });
    const { revision } = await store.writer.proposeClaims([proposal], by());
    expect(await sides(store)).toContain('harbour-line northland 0');
    expect(await channelsOf(store, 'northland')).toEqual(['border-hotline']);
    await store.writer.reviewClaims(
      [{ claim: proposal.id, decision: 'accept', reason: 'So.', amendment: null }],
      by({ by: 'Another' }),
    );
    expect(await sides(store)).toContain('harbour-line northland 1');
    expect(await channelsOf(store, 'northland')).toEqual(['border-hotline', 'harbour-line']);
    expect(revision).toBe(2);
    await store.writer.withdrawClaim(proposal.id, by({ reason: 'No.' }));
    expect(await sides(store)).toContain('harbour-line northland 0');
    expect(await faultsIn(store)).toEqual([]);
    await store.close();
  });

  test('make sides of nodes that are judged to be one', async () => {
    const store = await aStoreWith(
      both,
      { 'staffed-by': 'has-end' },
      {
        identityJudgements: [aJudgement('frontier-phone', 'border-hotline')],
      },
    );
    expect(await channelsOf(store, 'northland')).toHaveLength(1);
    expect(await sides(store)).toHaveLength(3);
    expect(await faultsIn(store)).toEqual([]);
    await store.close();
  });

  test('that become a kind of end tell of ends in claims that were recorded before', async () => {
    const store = await aStoreWith(both, { 'staffed-by': 'manned-by' });
    expect(await sides(store)).toEqual([]);
    expect(await channelsOf(store, 'northland')).toEqual([]);
    await store.writer.load(
      aDataset([], { vocabulary: vocabularyWith({ 'staffed-by': 'manned-by', 'manned-by': 'has-sender' }) }),
    );
    expect(await sides(store)).toHaveLength(3);
    expect(await channelsOf(store, 'northland')).toEqual(['border-hotline']);
    expect(await faultsIn(store)).toEqual([]);
    await store.close();
  });

  test('are brought back by a backup, and made out in a store of an earlier version', async () => {
    const store = await aStoreWith(both, { 'staffed-by': 'has-end' });
    const copy = await openAt(server());
    await copy.writer.restore(recordsOf(await readRecords(store.connection, gather)));
    expect(await dumpDerived(copy.connection)).toEqual(await dumpDerived(store.connection));
    expect(await channelsOf(copy, 'southland')).toEqual(['border-hotline']);
    expect(await faultsIn(copy)).toEqual([]);
    const { db } = copy.connection;
    await sql`delete from channel_side`.execute(db);
    await sql`alter table predicate drop column is_end`.execute(db);
    await sql`drop table uncleared`.execute(db);
    await sql`drop table unfinished_restore`.execute(db);
    await sql`drop table if exists client_points`.execute(db);
    await sql`drop index claim_listed`.execute(db);
    await sql`create index claim_asserted on claim (asserted_earliest, id)`.execute(db);
    await sql`drop index entity_stated`.execute(db);
    await sql`drop table document_version`.execute(db);
    await sql`drop index entity_held_back`.execute(db);
    await sql`delete from kysely_migration where name >= '0022'`.execute(db);
    await copy.close();
    const later = await openAt(server(), copy.place);
    expect(await sides(later)).toEqual(await sides(store));
    expect(await faultsIn(later)).toEqual([]);
    await later.close();
    await store.close();
  });
}

type Broader = Readonly<Record<string, string>>;

function vocabularyWith(broader: Broader): Vocabulary {
  const vocabulary = aVocabulary();
  const like = vocabulary.predicates.get('has-end')!;
  const own = Object.entries(broader).map(([name, above]): [string, Predicate] => [
    name,
    { ...like, name, broader: above },
  ]);
  return { ...vocabulary, predicates: new Map([...vocabulary.predicates, ...own]) };
}

const faultsIn = async ({ connection }: OpenStore) => (await verifyStore(connection)).flatMap(({ faults }) => faults);

async function sides({ connection: { db } }: OpenStore): Promise<string[]> {
  const rows = await db
    .selectFrom('channel_side as s')
    .innerJoin('entity as c', 'c.id', 's.channel')
    .innerJoin('entity as e', 'e.id', 's.side')
    .select(['c.slug as channel', 'e.slug as side', 's.is_side'])
    .execute();
  return rows.map(({ channel, side, is_side }) => `${channel} ${side} ${is_side}`).sort();
}

async function channelsOf(store: OpenStore, party: string): Promise<string[]> {
  const filter = { party: [party as never] };
  const spec = { filter, asOf: now, order: null, page: { first: 50, after: null }, spokenOfOnly: false } as const;
  const { items } = await store.reader.entities.page(['channel'], spec);
  return items.map(({ id }) => id).sort();
}
