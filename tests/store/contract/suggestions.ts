import { afterAll, beforeAll, expect, test } from 'vitest';

import { type NameRequest, suggestNames } from '../../../src/graph/ask/suggest-names.ts';
import type { Entity } from '../../../src/model/entity.ts';
import { aDataset, aJudgement } from '../../support/datasets.ts';
import { aDocument, anEntity, theCast } from '../../support/entities.ts';
import { type OpenStore, openAt, type Server } from '../dialects.ts';

const named = (name: string, index: number) => anEntity('place', `named-${index}`, { name });
const names = [
  '中美直通电话',
  '남북 직통 전화',
  'القناة العسكرية',
  'צה״ל',
  'Прямая линия',
  'Işık Hattı',
  'O’Brien',
  'U.S. Mission',
  'Quillback Quay',
];

export function suggestionsContract(server: () => Server): void {
  let store: OpenStore;
  beforeAll(async () => {
    const entities: Entity[] = [...theCast(), aDocument('quill-speaks'), ...names.map(named)];
    store = await openAt(server());
    await store.writer.load(
      aDataset([], { entities, identityJudgements: [aJudgement('border-hotline', 'frontier-phone')] }),
    );
  });
  afterAll(() => store?.close());

  const suggested = async (typed: string, given: Partial<NameRequest> = {}) =>
    (await suggestNames({ typed, first: 10, kinds: null, ...given }, store.reader.search)).map(({ id }) => id);

  test('names that begin with a letter are suggested before those with a later word that does', async () => {
    expect(await suggested('q')).toEqual(['named-8', 'a-quill', 'ada-quill', 'quill-speaks']);
    expect(await suggested('bo')).toEqual(['bo-tarn', 'border-hotline']);
    expect(await suggested('bo t')).toEqual(['bo-tarn']);
    expect(await suggested('bo-tarn')).toEqual(['bo-tarn']);
    expect(await suggested('q', { first: 2 })).toEqual(['named-8', 'a-quill']);
    expect(await suggested('q', { kinds: ['person', 'document'] })).toEqual(['a-quill', 'ada-quill', 'quill-speaks']);
  });

  test('all words may be typed in another order, the last one as a beginning', async () => {
    expect(await suggested('quill a')).toEqual(['a-quill', 'ada-quill']);
    expect(await suggested('army north')).toEqual(['northland-army']);
    expect(await suggested('army north', { kinds: ['state'] })).toEqual([]);
  });

  test('a letter may be wrong in a beginning, and in a whole word before it', async () => {
    expect(await suggested('nortl')).toEqual(expect.arrayContaining(['northland', 'northland-army']));
    expect(await suggested('qiull')).toEqual(expect.arrayContaining(['a-quill', 'ada-quill']));
    expect(await suggested('nrothland sp')).toEqual(['northland-spokesperson']);
    expect(await suggested('northland spoek')).toEqual(['northland-spokesperson']);
    expect(await suggested('xqz')).toEqual([]);
  });

  test('a node is suggested once, under the name of it that fits', async () => {
    const [only, ...others] = await suggestNames({ typed: 'front', first: 10, kinds: null }, store.reader.search);
    expect([only, others]).toEqual([
      { id: 'border-hotline', name: 'Frontier Phone', highlights: [{ start: 0, end: 8 }] },
      [],
    ]);
  });

  test.each([
    ['中', 0],
    ['直通', 0],
    ['电', 0],
    ['남북직', 1],
    ['직통 전', 1],
    ['전ㅎ', -1],
    ['القنا', 2],
    ['عسكر', -1],
    ['العسكريه', 2],
    ['צה', 3],
    ['צה"ל', 3],
    ['прям', 4],
    ['лин', 4],
    ['isi', 5],
    ['IŞI', 5],
    ['obr', 6],
    ["o'b", 6],
    ['us', 7],
    ['u.s', 7],
    ['us mis', 7],
  ])('in any script: %s', async (typed, index) => {
    const ids = await suggested(typed);
    if (index < 0) expect(ids).toEqual([]);
    else expect(ids).toContain(`named-${index}`);
  });

  test('syllables of Korean are found before they are whole', async () => {
    expect(await suggested('남북 지')).toEqual(['named-1']);
  });

  test('what is described otherwise is suggested by its new name alone', async () => {
    const other = await openAt(server());
    await other.writer.load(aDataset([], { entities: theCast() }));
    await other.writer.load(
      aDataset([], {
        entities: [
          ...theCast().filter(({ id }) => id !== 'bo-tarn'),
          anEntity('person', 'bo-tarn', { name: 'Cy Dale' }),
        ],
      }),
    );
    const ids = async (typed: string) =>
      (await suggestNames({ typed, first: 10, kinds: ['person'] }, other.reader.search)).map(({ id }) => id);
    expect([await ids('cy'), await ids('bo')]).toEqual([['bo-tarn'], []]);
    await other.close();
  });

  test('enough names that begin so are one statement, and nothing more than a few', async () => {
    store.takeStatements();
    await suggested('a', { first: 2 });
    expect(store.takeStatements()).toHaveLength(1);
    await suggested('northlend spokespersan');
    expect(store.takeStatements().length).toBeLessThanOrEqual(10);
  });
}
