import { expect, test } from 'vitest';

import type { Predicate, StatusTerm, Term, TermSort, Vocabulary } from '../../../src/model/vocabulary.ts';
import { aDataset } from '../../support/datasets.ts';
import { dump } from '../../support/dump.ts';
import { aVocabulary } from '../../support/vocabulary.ts';
import { type OpenStore, openAt, type Server } from '../dialects.ts';

const humming: StatusTerm = { name: 'humming', group: 'noisy', tells: 'observation', description: 'It hums.' };
const pigeon: Term = { name: 'pigeon', description: 'A bird.' };
const heeds: Predicate = {
  ...aVocabulary().predicates.get('used')!,
  name: 'heeds',
  domain: ['person', 'state'],
};

export function vocabularyContract(server: () => Server): void {
  /** Loads a dataset with these terms of its own beside the others. */
  const loadWith = (store: OpenStore, terms: Terms) =>
    store.writer.load(aDataset([], { vocabulary: withTerms(terms) }));
  const northlands = { dataset: 'northland' };
  const southlands = { dataset: 'southland' };

  test('terms of every sort are kept with the dataset that brought them', async () => {
    const store = await openAt(server());
    const terms: Terms = {
      predicates: [{ ...heeds, ...northlands }],
      statuses: [{ ...humming, ...northlands }],
      'channel-kind': [{ ...pigeon, ...northlands }],
      'qualifier-role': [{ name: 'witness', description: 'Who saw it.', entities: ['person'], ...northlands }],
    };
    await loadWith(store, terms);
    expect(await store.reader.vocabulary()).toEqual(withTerms(terms));
    await store.close();
  });

  test('a load without them leaves the terms of others be', async () => {
    const store = await openAt(server());
    await loadWith(store, { statuses: [{ ...humming, ...northlands }] });
    await store.writer.load(aDataset());
    expect((await store.reader.vocabulary()).statuses.get('humming')).toMatchObject(northlands);
    await store.close();
  });

  test.each<[string, Terms, Terms, string]>([
    [
      'a status of another group',
      { statuses: [{ ...humming, ...northlands }] },
      { statuses: [{ ...humming, group: 'working', ...southlands }] },
      'status "humming": the dataset "northland" says of the group "noisy", tells of a state that was observed, "It hums."; the dataset "southland" says of the group "working"',
    ],
    [
      'a status that tells of something else',
      { statuses: [{ ...humming, ...northlands }] },
      { statuses: [{ ...humming, tells: 'change', ...northlands }] },
      'status "humming": the dataset "northland" says',
    ],
    [
      'a predicate with another range',
      { predicates: [{ ...heeds, ...northlands }] },
      { predicates: [{ ...heeds, range: { value: 'text' }, ...southlands }] },
      'predicate "heeds": the dataset "northland" says from person or state to channel, "Invented for tests: used."; the dataset "southland" says from person or state to a text',
    ],
    [
      'a shipped predicate with another range',
      {},
      { predicates: [{ ...aVocabulary().predicates.get('used')!, range: { value: 'text' } }] },
      'predicate "used": ',
    ],
    [
      'a kind that another dataset describes otherwise',
      { 'channel-kind': [{ ...pigeon, ...northlands }] },
      { 'channel-kind': [{ ...pigeon, description: 'A dupe.', ...southlands }] },
      'channel kind "pigeon": the dataset "northland" says "A bird."; the dataset "southland" says "A dupe."',
    ],
  ])('%s is a conflict that names both, and nothing is written', async (_what, first, second, wanted) => {
    const store = await openAt(server());
    await loadWith(store, first);
    const before = await dump(store.connection);
    await expect(loadWith(store, second)).rejects.toMatchObject({
      code: 'CONFLICT',
      details: [expect.stringContaining(wanted)],
    });
    expect(await dump(store.connection)).toEqual(before);
    await store.close();
  });

  test('two datasets may define a term alike, and it stays the first one’s', async () => {
    const store = await openAt(server());
    await loadWith(store, {
      statuses: [{ ...humming, ...northlands }],
      'channel-kind': [{ ...pigeon, ...northlands }],
    });
    await loadWith(store, {
      statuses: [{ ...humming, ...southlands }],
      'channel-kind': [{ ...pigeon, ...southlands }],
    });
    const { statuses, terms } = await store.reader.vocabulary();
    expect([statuses.get('humming'), terms['channel-kind']?.get('pigeon')]).toMatchObject([northlands, northlands]);
    await store.close();
  });

  test('the dataset that brought a term describes it anew', async () => {
    const store = await openAt(server());
    await loadWith(store, { 'channel-kind': [{ ...pigeon, ...northlands }] });
    await loadWith(store, { 'channel-kind': [{ ...pigeon, description: 'A homing bird.', ...northlands }] });
    const { terms } = await store.reader.vocabulary();
    expect(terms['channel-kind']?.get('pigeon')?.description).toBe('A homing bird.');
    await store.close();
  });

  test('a predicate that comes to join more kinds is taken, and one that joins fewer leaves the other be', async () => {
    const store = await openAt(server());
    const domainOf = async () => (await store.reader.vocabulary()).predicates.get('heeds')?.domain;
    await loadWith(store, { predicates: [heeds] });
    await loadWith(store, { predicates: [{ ...heeds, domain: ['person', 'state', 'office'] }] });
    expect(await domainOf()).toEqual(['person', 'state', 'office']);
    await loadWith(store, { predicates: [heeds] });
    expect(await domainOf()).toEqual(['person', 'state', 'office']);
    await store.close();
  });

  test('a term that comes to be shipped is no dataset’s any more', async () => {
    const store = await openAt(server());
    await loadWith(store, { statuses: [{ ...humming, ...northlands }] });
    await loadWith(store, { statuses: [humming] });
    expect((await store.reader.vocabulary()).statuses.get('humming')).toEqual(humming);
    await store.close();
  });
}

type Terms = {
  readonly predicates?: readonly Predicate[];
  readonly statuses?: readonly StatusTerm[];
} & { readonly [Sort in TermSort]?: readonly Term[] };

function withTerms({ predicates = [], statuses = [], ...others }: Terms): Vocabulary {
  const vocabulary = aVocabulary();
  const terms = Object.entries(others).map(([sort, named]) => [
    sort,
    added(vocabulary.terms[sort as TermSort] ?? new Map(), named),
  ]);
  return {
    predicates: added(vocabulary.predicates, predicates),
    statuses: added(vocabulary.statuses, statuses),
    terms: { ...vocabulary.terms, ...Object.fromEntries(terms) },
  };
}

function added<Named extends { readonly name: string }>(to: ReadonlyMap<string, Named>, terms: readonly Named[]) {
  return new Map([...to, ...terms.map(term => [term.name, term] as const)]);
}
