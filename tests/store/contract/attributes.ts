import { expect, test } from 'vitest';

import { asEntityId } from '../../../src/base/ids.ts';
import { type EntityFilter, now } from '../../../src/model/list-query.ts';
import type { Predicate, Vocabulary } from '../../../src/model/vocabulary.ts';
import { readRecords } from '../../../src/store/rows/records.ts';
import { verifyStore } from '../../../src/store/verify/verify.ts';
import { gather, recordsOf } from '../../support/backups.ts';
import { aClaim, type ClaimWords } from '../../support/claims.ts';
import { aDataset, aJudgement } from '../../support/datasets.ts';
import { aVocabulary } from '../../support/vocabulary.ts';
import { type OpenStore, openAt, type Server } from '../dialects.ts';

const stated = (name: string, predicate: string, given: ClaimWords) => aClaim({ name, predicate, ...given });

export function attributesContract(server: () => Server): void {
  const attributesOf = async ({ reader }: OpenStore, slug: string) =>
    (await reader.entities.bySlug([asEntityId(slug)])).get(asEntityId(slug))?.statedAttributes;

  test('what claims state is known of a node, of those that are read as it too', async () => {
    const store = await openAt(server());
    const vocabulary = withStating({ 'has-level': 'level', 'is-named': 'name' });
    const claims = [
      stated('level', 'has-level', { text: 'tactical' }),
      stated('named', 'is-named', { subject: 'frontier-phone', text: 'The phone' }),
      stated('open', 'has-status', { subject: 'harbour-line', status: 'open' }),
    ];
    await store.writer.load(aDataset(claims, { vocabulary }));
    expect(await attributesOf(store, 'border-hotline')).toEqual(['level']);
    expect(await attributesOf(store, 'frontier-phone')).toEqual(['name']);
    expect(await attributesOf(store, 'harbour-line')).toBeUndefined();
    const identityJudgements = [aJudgement('border-hotline', 'frontier-phone')];
    await store.writer.load(aDataset([], { vocabulary, identityJudgements }));
    expect(await attributesOf(store, 'frontier-phone')).toEqual(['name', 'level']);
    await store.close();
  });

  test('a predicate that comes to state an attribute states it in claims that were recorded before', async () => {
    const store = await openAt(server());
    const claims = [stated('level', 'has-level', { text: 'tactical' })];
    await store.writer.load(aDataset(claims, { vocabulary: withStating({ 'has-level': undefined }) }));
    expect(await attributesOf(store, 'border-hotline')).toBeUndefined();
    await store.writer.load(aDataset([], { vocabulary: withStating({ 'has-level': 'level' }) }));
    expect(await attributesOf(store, 'border-hotline')).toEqual(['level']);
    // a dataset of an earlier release, which knows no attributes, takes nothing away
    await store.writer.load(aDataset([], { vocabulary: withStating({ 'has-level': undefined }) }));
    expect(await attributesOf(store, 'border-hotline')).toEqual(['level']);
    expect((await store.reader.vocabulary()).predicates.get('has-level')?.states).toBe('level');
    expect(await faultsIn(store)).toEqual([]);
    await store.close();
  });

  test('another attribute is another meaning', async () => {
    const store = await openAt(server());
    await store.writer.load(aDataset([], { vocabulary: withStating({ 'has-level': 'level' }) }));
    await expect(
      store.writer.load(aDataset([], { vocabulary: withStating({ 'has-level': 'domain' }) })),
    ).rejects.toMatchObject({
      code: 'CONFLICT',
      details: [expect.stringContaining('states the attribute "level"')],
    });
    await store.close();
  });

  test('filters find nodes by their description, and by what visible claims affirm as a fact', async () => {
    const store = await openAt(server());
    const vocabulary = withStating({ 'has-level': 'level', 'is-of-kind': 'kind' });
    await store.writer.load(
      aDataset(
        [
          stated('strategic', 'has-level', { text: 'strategic', said: '2024-04-02' }),
          stated('leader', 'has-level', { text: 'leader', polarity: 'denies' }),
          stated('ministerial', 'has-level', { text: 'ministerial', modality: 'planned' }),
          stated('three-star', 'has-level', { text: 'three-star', review: 'proposed' }),
          stated('monitor', 'is-of-kind', { subject: 'ferry-wire', text: 'monitor' }),
        ],
        { vocabulary, identityJudgements: [aJudgement('frontier-phone', 'border-hotline')] },
      ),
    );
    const found = async (filter: EntityFilter, asOf = now) => {
      const spec = { filter, asOf, order: null, page: { first: 50, after: null }, spokenOfOnly: false } as const;
      const page = await store.reader.entities.page(null, spec);
      expect(await store.reader.entities.count(null, spec)).toBe(page.items.length);
      return page.items.map(({ id }) => id);
    };
    expect(await found({ level: ['strategic'] })).toEqual(['frontier-phone']);
    expect(await found({ level: ['operational'] })).toContain('frontier-phone');
    expect(await found({ level: ['leader', 'ministerial', 'three-star'] })).toEqual([]);
    expect(await found({ level: ['strategic'] }, { ...now, saidBy: 19_814 - 1 })).toEqual([]);
    expect(await found({ not: { level: ['strategic'] }, kind: ['channel'] })).not.toContain('frontier-phone');
    expect(await found({ organizationKind: ['monitor'] })).toEqual(['ferry-wire']);
    expect(await found({ placeKind: ['monitor'] })).toEqual([]);
    await store.close();
  });

  test('a backup brings back what claims state, and `verify` finds it right', async () => {
    const store = await openAt(server());
    const vocabulary = withStating({ 'has-level': 'level' });
    const claims = [stated('level', 'has-level', { text: 'tactical' })];
    await store.writer.load(aDataset(claims, { vocabulary }));
    const copy = await openAt(server());
    await copy.writer.restore(recordsOf(await readRecords(store.connection, gather)));
    expect(await attributesOf(copy, 'border-hotline')).toEqual(['level']);
    expect(await faultsIn(copy)).toEqual([]);
    await copy.connection.db.updateTable('entity').set({ stated: 0 }).execute();
    expect(await faultsIn(copy)).toEqual([expect.stringContaining('claims state other attributes of it')]);
    await copy.close();
    await store.close();
  });
}

const faultsIn = async ({ connection }: OpenStore) => (await verifyStore(connection)).flatMap(({ faults }) => faults);

/** The small vocabulary, with predicates of channels and organizations that state attributes. */
function withStating(states: Readonly<Record<string, Predicate['states']>>): Vocabulary {
  const vocabulary = aVocabulary();
  const like = vocabulary.predicates.get('is-described-as')!;
  const own = Object.entries(states).map(([name, attribute]): [string, Predicate] => [
    name,
    { ...like, name, domain: domainOf(attribute), ...(attribute && { states: attribute }) },
  ]);
  return { ...vocabulary, predicates: new Map([...vocabulary.predicates, ...own]) };
}

const domainOf = (attribute: Predicate['states']): Predicate['domain'] =>
  attribute === 'level' || attribute === undefined ? ['channel'] : ['channel', 'organization'];
