/** How letters are compared: which marks and letters count for nothing or for others, and which scripts leave no spaces. */

/** Scripts in which words are not, or not always, parted by spaces; Korean parts them in more than one way. */
const unspacedScripts =
  '\\p{scx=Han}\\p{scx=Hira}\\p{scx=Kana}\\p{scx=Bopo}\\p{scx=Hang}\\p{scx=Thai}\\p{scx=Laoo}\\p{scx=Khmr}\\p{scx=Mymr}';
const unspaced = new RegExp(`^(?=[\\p{L}\\p{N}\\p{M}])[${unspacedScripts}](?<![\\p{scx=Latn}\\p{scx=Grek}])`, 'u');

/** Whether a character belongs to a script without spaces between words. */
export const isUnspaced = (character: string): boolean => unspaced.test(character);

const unspacedAnywhere = new RegExp(
  `(?=[\\p{L}\\p{N}\\p{M}])[${unspacedScripts}](?<![\\p{scx=Latn}\\p{scx=Grek}])`,
  'u',
);

/** Whether a text holds characters of scripts without spaces between words. */
export const holdsUnspaced = (text: string): boolean => unspacedAnywhere.test(text);

/** Points and accents over letters that mean the same without them; those of Indic scripts are vowels, and stay. */
const dispensableMarks =
  /[\p{Script=Inherited}\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]/u;
const marks = /\p{M}/gu;
/** Letters that are written for others, or that keyboards and sources leave out. NFKD takes none of them apart. */
const sameLetters: Readonly<Record<string, string>> = {
  ...{ ı: 'i', ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', đ: 'd', ð: 'd', þ: 'th', ł: 'l', ħ: 'h', ŋ: 'n', ŧ: 't', ə: 'e' },
  ...{ ς: 'σ', ґ: 'г' },
  // final letters of Hebrew
  ...{ ך: 'כ', ם: 'מ', ן: 'נ', ף: 'פ', ץ: 'צ' },
  // Arabic, and the letters that Persian and Urdu keyboards have for the same
  ...{ ٱ: 'ا', ى: 'ي', ی: 'ي', ة: 'ه', ہ: 'ه', ھ: 'ه', ە: 'ه', ک: 'ك' },
  // lengthening strokes, and signs for breaths in names that were written in Latin letters
  ...{ ـ: '', ʹ: '', ʺ: '', ʻ: '', ʼ: '', ʽ: '', ʾ: '', ʿ: '', ˈ: '', ˊ: '', ˋ: '' },
};
const replaced = new RegExp(`[${Object.keys(sameLetters).join('')}]`, 'gu');
const invisible = /\p{Cf}/gu;
const foreignDigits = /(?![0-9])\p{Nd}/gu;

/** Without case, accents and what is not seen; every digit is one from 0 to 9. */
export function foldLetters(text: string): string {
  return decomposed(decomposed(text).toLowerCase())
    .replace(replaced, letter => sameLetters[letter]!)
    .replace(foreignDigits, plainDigit)
    .normalize('NFC');
}

function decomposed(text: string): string {
  const apart = text.normalize('NFKD').replace(invisible, '');
  return apart.replace(marks, (mark, at: number) => (isDispensable(mark, apart[at - 1] ?? '') ? '' : mark));
}

/** й is another letter than и, and a syllable of Japanese is another with its dakuten. */
function isDispensable(mark: string, letter: string): boolean {
  if (mark === '\u3099' || mark === '\u309a') return false;
  return dispensableMarks.test(mark) && !(mark === '\u0306' && /[иИ]/.test(letter));
}

/** Digits of a script stand in a row of ten, which begins at a code point that ends in 0 or in 6. */
function plainDigit(digit: string): string {
  const last = digit.codePointAt(0)! & 0xf;
  const beginsAtZero = /\p{Nd}/u.test(String.fromCodePoint(digit.codePointAt(0)! - last));
  return String(beginsAtZero ? last : last - 6);
}
