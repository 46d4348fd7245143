import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { searchGraph } from '../../../src/graph/ask/search-graph.ts';
import { now } from '../../../src/model/list-query.ts';
import { parseQuery } from '../../../src/model/search/search-query.ts';
import { snippetsOf } from '../../../src/model/search/snippets.ts';
import { aClaim } from '../../support/claims.ts';
import { aDataset } from '../../support/datasets.ts';
import { anEntity, theCast } from '../../support/entities.ts';
import { type OpenStore, openAt, type Server } from '../dialects.ts';

/** What a source wrote, and what is typed to find it, each with the words that are marked. */
const cases = [
  [
    'Chinese without spaces',
    '中美国防部直通电话',
    { 电话: '电话', 国防部: '国防部', 中: '中', '"直通电话"': '直通电话' },
  ],
  ['Chinese across a line', '两国军队\n热线已经恢复', { 军队热线: '军队\n热线' }],
  [
    'Japanese',
    'セルゲイ・ラブロフ外相のホットライン',
    { ラブロフ: 'ラブロフ', セルゲイラブロフ: 'セルゲイ・ラブロフ', ﾎｯﾄﾗｲﾝ: 'ホットライン', 外相: '外相' },
  ],
  ['Korean particles', '핫라인을 복원했다', { 핫라인: '핫라인', 핫라인이: '핫라인', 복원: '복원' }],
  ['Korean spacing', '남북 직통 전화', { 남북직통전화: '남북 직통 전화', '직통 전화': '직통 전화', 통전화: '통 전화' }],
  ['Korean without spacing', '판문점연락사무소', { '판문점 연락 사무소': '판문점 연락 사무소' }],
  ['Thai', 'สายตรงระหว่างทหาร', { ทหาร: 'ทหาร', สายตรง: 'สายตรง' }],
  [
    'Arabic letters and articles',
    'القناة العسكرية',
    { القناه: 'القناة', قناة: 'القناة', والقناة: 'القناة', عسكريه: 'العسكرية' },
  ],
  [
    'Arabic particles and points',
    'فُتِحَ الخطّ بين أحمد وموسكو',
    { خط: 'الخطّ', احمد: 'أحمد', موسكو: 'وموسكو', فتح: 'فُتِحَ' },
  ],
  ['Persian letters and digits', 'گفتگوی ۱۲ کشور', { 'كشور 12': '۱۲ کشور' }],
  ['Hebrew abbreviations', 'דובר צה״ל אמר', { צהל: 'צה״ל', 'צה"ל': 'צה״ל', בצהל: 'צה״ל' }],
  ['Hebrew prefixes', 'הקו החם בשמיים', { קו: 'הקו', 'קו חם': 'הקו החם', שמיים: 'בשמיים', השמיימ: 'בשמיים' }],
  [
    'Russian inflection',
    'Прямая линия с Лавровым',
    { 'прямой линии': 'Прямая линия', лавров: 'Лавровым', ЛАВРОВА: 'Лавровым' },
  ],
  ['Russian letters', 'Самолёт Сергея', { самолет: 'Самолёт', сергей: 'Сергея', сергеем: 'Сергея' }],
  ['Ukrainian apostrophes', 'Комп’ютерний зв’язок', { звязок: 'зв’язок', "зв'язок": 'зв’язок' }],
  ['Turkish', 'Işık Hattı İzmir', { ışık: 'Işık', isik: 'Işık', IŞIK: 'Işık', hatti: 'Hattı', izmir: 'İzmir' }],
  [
    'letters that fold',
    'Łódź, Øresund, Straße, Đorđe, Æbelø',
    { lodz: 'Łódź', oresund: 'Øresund', strasse: 'Straße', dorde: 'Đorđe', aebelo: 'Æbelø' },
  ],
  ['Greek', 'Υπουργός Άμυνας', { υπουργοσ: 'Υπουργός', αμυνας: 'Άμυνας', ΆΜΥΝΑΣ: 'Άμυνας' }],
  ['Hindi', 'सीधी हॉटलाइन', { हॉटलाइन: 'हॉटलाइन', हटलन: null }],
  [
    'apostrophes',
    'Ha’aretz met O’Brien at Northland’s post',
    {
      haaretz: 'Ha’aretz',
      obrien: 'O’Brien',
      'obr*': 'O’Brien',
      "o'brien": 'O’Brien',
      northland: 'Northland',
      aretz: 'aretz',
    },
  ],
  [
    'hyphens',
    'Co-ordination by a non-governmental body',
    {
      coordination: 'Co-ordination',
      coordinate: 'Co-ordination',
      nongovernmental: 'non-governmental',
      ordination: 'ordination',
    },
  ],
  [
    'words that are typed with hyphens',
    'The deconfliction of tele phones',
    { 'de-confliction': 'deconfliction', 'tele-phone': 'tele phones' },
  ],
  [
    'English verbs and nouns',
    'Guards suspended the drill and deconflicted flights',
    {
      suspension: 'suspended',
      suspending: 'suspended',
      deconfliction: 'deconflicted',
      'suspend*': 'suspended',
      'deconflictions guard': 'Guards deconflicted',
    },
  ],
  ['invisible letters', 'The rest\u00adoration of Me\u200bsa', { restored: 'rest\u00adoration', mesa: 'Me\u200bsa' }],
] as const;

/** What stands in words that mean something else. */
const strangers = [
  ['Chinese', '两国军队的电台和对话', ['电话', '话电']],
  ['English', 'Several generals of a university', ['severed', 'universe']],
  ['Japanese', 'バスが来た', ['パス']],
  ['Hindi', 'कल', ['काल']],
] as const;

export function searchScriptsContract(server: () => Server): void {
  let store: OpenStore;
  const texts = [...cases, ...strangers].map(([, text]) => text);
  beforeAll(async () => {
    store = await openAt(server());
    const claims = texts.map((gist, index) => aClaim({ name: `said-${index}`, gist }));
    const named = texts.map((name, index) => anEntity('place', `named-${index}`, { name }));
    await store.writer.load(aDataset(claims, { entities: [...theCast(), ...named] }));
  });
  afterAll(() => store?.close());

  const found = async (query: string) => {
    const answer = await searchGraph(
      { query: parseQuery(query), types: null, asOf: now, spokenOfOnly: false, showsPassages: true },
      store.reader.search,
    );
    const slugs = await store.reader.claims.slugs(
      answer.found.flatMap(({ hit }) => (hit.kind === 'claim' ? [hit.row] : [])),
    );
    return {
      ids: answer.found.map(({ hit }) => (hit.kind === 'claim' ? slugs.get(hit.row)! : hit.id)),
      query: answer.query,
    };
  };

  describe.each(cases)('%s', (_what, text, queries) => {
    test.each(Object.entries(queries))(
      'is found by %s, in names and in texts, and %s is marked',
      async (typed, wanted) => {
        const index = texts.indexOf(text);
        const { ids, query } = await found(typed);
        const [snippet] = snippetsOf([{ field: 'gist', text }], query);
        if (wanted === null) {
          expect(ids).not.toContain(`herald-spring/said-${index}`);
          expect(snippet).toBeUndefined();
          return;
        }
        expect(ids).toEqual(expect.arrayContaining([`named-${index}`, `herald-spring/said-${index}`]));
        const marks = snippet!.highlights.map(({ start, end }) => Array.from(snippet!.text).slice(start, end).join(''));
        expect(marks.join(' ')).toBe(wanted);
      },
    );
  });

  test.each(strangers)('words of %s are not taken for others', async (_what, text, queries) => {
    for (const query of queries)
      expect((await found(query)).ids, query).not.toContain(`herald-spring/said-${texts.indexOf(text)}`);
  });
}
