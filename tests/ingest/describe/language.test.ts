import { expect, test } from 'vitest';

import { languageOf, plainLanguage, requireLanguage } from '../../../src/ingest/describe/language.ts';

const samples: readonly (readonly [language: string, text: string])[] = [
  [
    'en',
    'The keeper of the harbour said on Monday that the radio line to the other shore was open again, and that it would be tested every week by those who have the watch.',
  ],
  [
    'de',
    'Die Leiterin des Hafens sagte am Montag, dass die Funkverbindung mit dem anderen Ufer wieder offen ist und dass sie nun jede Woche von der Wache geprüft werden soll.',
  ],
  [
    'fr',
    'La gardienne du port a dit lundi que la liaison radio avec l’autre rive est de nouveau ouverte, et qu’elle sera essayée chaque semaine par ceux qui ont la garde.',
  ],
  [
    'es',
    'La guardiana del puerto dijo el lunes que la línea de radio con la otra orilla está abierta de nuevo, y que los que tienen la guardia la probarán cada semana.',
  ],
  [
    'it',
    'La custode del porto ha detto lunedì che la linea radio con l’altra riva è di nuovo aperta e che sarà provata ogni settimana da quelli che sono di guardia nel porto.',
  ],
  [
    'pt',
    'A guarda do porto disse na segunda-feira que a linha de rádio com a outra margem está aberta de novo, e que será testada em cada semana por aqueles que não estão de folga.',
  ],
  [
    'pl',
    'Strażniczka portu powiedziała w poniedziałek, że łączność radiowa z drugim brzegiem jest znów otwarta i że będzie sprawdzana co tydzień przez tych, którzy nie są na urlopie.',
  ],
  [
    'tr',
    'Limanın bekçisi pazartesi günü karşı kıyı ile olan telsiz hattının yine açık olduğunu ve bu hattın her hafta nöbetçiler için bir kez daha deneneceğini söyledi, çok sevindi.',
  ],
  [
    'ru',
    'Смотрительница порта сказала в понедельник, что радиосвязь с другим берегом снова открыта и что её будут проверять каждую неделю те, кто не в отпуске, как и было до бури.',
  ],
  [
    'uk',
    'Доглядачка порту сказала у понеділок, що радіозв’язок з іншим берегом знову відкрито і що його будуть перевіряти щотижня ті, які не у відпустці, як було до бурі та після неї.',
  ],
  [
    'ar',
    'قالت حارسة الميناء يوم الاثنين إن خط الراديو مع الشاطئ الآخر مفتوح من جديد وإن الذين على الحراسة سوف يجربونه كل أسبوع من الآن وذلك بعد أن كان قد قطع في العاصفة التي كانت هذا العام',
  ],
  [
    'fa',
    'نگهبان بندر روز دوشنبه گفت که خط رادیویی با ساحل دیگر باز شده است و این خط را هر هفته برای آن که باز بماند آزمایش می کند و در آن از ساحل دیگر نیز خبر می رسد',
  ],
  ['zh', '港口看守人周一表示，通往对岸的无线电线路已经重新开放，今后每周都会测试一次。'],
  ['ja', '港の番人は月曜日、対岸への無線回線が再び開通し、今後は毎週試験されると述べた。'],
  ['ko', '항구 관리인은 월요일 맞은편 해안과의 무선 회선이 다시 열렸으며 앞으로 매주 시험될 것이라고 말했다.'],
  ['el', 'Η φύλακας του λιμανιού είπε τη Δευτέρα ότι η γραμμή ασυρμάτου με την άλλη ακτή είναι πάλι ανοιχτή.'],
];

test.each(samples)('%s is told by its script or its small words', (language, text) => {
  expect(languageOf(text)?.value).toBe(language);
});

test('a long text is told for certain, a short one at most likely', () => {
  const [, english] = samples[0]!;
  expect(languageOf(`${english} `.repeat(5))?.sure).toBe('certain');
  expect(languageOf(english)?.sure).toBe('likely');
});

test.each([
  'Harbour line open',
  '12 34 56',
  'Lorem ipsum dolor sit amet consectetur adipiscing elit sed eiusmod tempor incididunt labore dolore magna aliqua enim minim veniam quis nostrud',
])('a text that is too short, or in no language that is known, is told as none: %s', text => {
  expect(languageOf(text)).toBeNull();
});

test('languages are told without their regions', () => {
  expect(['en-GB', 'en_US', 'DE', 'x', 'klingon please'].map(plainLanguage)).toEqual(['en', 'en', 'de', null, null]);
});

test('an article in a language that is not understood is refused by name, one whose language is not known is not', () => {
  const russian = languageOf(samples.find(([language]) => language === 'ru')![1]);
  expect(() => requireLanguage('storm.txt', russian, ['en'])).toThrow(
    /^storm\.txt is in Russian, and only English is understood/,
  );
  expect(() => requireLanguage('storm.txt', null, ['en'])).not.toThrow();
  expect(() => requireLanguage('storm.txt', russian, ['en', 'ru'])).not.toThrow();
});
