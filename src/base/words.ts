import { foldLetters, isUnspaced } from './letters.ts';
import { append } from './long-lists.ts';

/**
 * A word of a text in the form in which words are compared, and where it stands, in UTF-16 code units. In a script
 * without spaces every character begins a word of two, and the last one is a word of its own.
 */
export type Word = {
  readonly form: string;
  readonly start: number;
  readonly end: number;
  /** What it is together with the words that hyphens or apostrophes join to it: "co-ordination" is "coordination" as well. */
  readonly joined?: readonly JoinedForm[];
};
export type JoinedForm = { readonly form: string; readonly words: number };

/** Longer runs of letters are no words; PostgreSQL indexes none of more than 2,046 bytes. */
const longestForm = 100;

const abbreviation = '(?<![\\p{L}\\p{N}])\\p{L}(?:\\.\\p{L})+(?![\\p{L}\\p{N}\\p{M}])';
const letters = '[\\p{L}\\p{N}\\p{M}\\p{Cf}]+';
/** The strokes and dots of Hebrew stand inside of abbreviations and of borrowed words. */
const hebrewSigns = `(?:(?<=\\p{Script=Hebrew})["'’”״׳](?=\\p{Script=Hebrew})${letters})*`;
const runs = new RegExp(`${abbreviation}|${letters}${hebrewSigns}`, 'gu');

/** Letters beyond the Latin alphabet, and what may be an abbreviation; dashes and quotation marks are none of it. */
const isUncommon = /[^\p{ASCII}\u2010-\u201f\u2026]|\.[A-Za-z]|(?<![A-Za-z0-9])[A-Z]{2}(?![A-Za-z0-9])/u;
const plainRuns = /[a-z0-9]+/g;

/** Joins the two letters of an abbreviation, so that "U.S." and "US" are one word and "us" is another; no word has it in it. */
const abbreviationMark = '·';

/**
 * The words of a text: runs of letters and digits, without case and accents, the plural's ending taken off.
 * Abbreviations are one word, with or without dots. Letters that stand for several words, such as "½", give several
 * words at one place. Characters of scripts without spaces are one text, whatever spaces are between them.
 */
export function wordsOf(text: string): Word[] {
  return withJoined(text, plainWordsOf(text));
}

function plainWordsOf(text: string): Word[] {
  const words: Word[] = [];
  let characters: Word[] = [];
  const endCharacters = () => {
    append(words, pairsOf(characters));
    characters = [];
  };
  for (const piece of piecesOf(text)) {
    const last = characters.at(-1);
    if (last && !(piece.isUnspaced && isGap.test(text.slice(last.end, piece.start)))) endCharacters();
    if (piece.isUnspaced) append(characters, charactersOf(piece));
    else
      append(
        words,
        formsOf(piece.run).map(form => ({ form, start: piece.start, end: piece.start + piece.run.length })),
      );
  }
  endCharacters();
  return words;
}

/** The words of a text in their order, without their places. */
export function wordFormsOf(text: string): string[] {
  if (!isUncommon.test(text)) return (text.toLowerCase().match(plainRuns) ?? []).map(shortened);
  return plainWordsOf(text).map(({ form }) => form);
}

/** What words of a text are that hyphens or apostrophes join. */
export function joinedFormsOf(text: string): string[] {
  if (!anyJoint.test(text) || !mayJoin.test(text)) return [];
  return wordsOf(text).flatMap(({ joined }) => joined?.map(({ form }) => form) ?? []);
}

/** A word of two letters as an abbreviation, which whoever types has no need to mark; null for any other word. */
export function asAbbreviation(form: string): string | null {
  return /^\p{L}{2}$/u.test(form) && !isUnspaced(form) ? Array.from(form).join(abbreviationMark) : null;
}

type Piece = { readonly run: string; readonly start: number; readonly isUnspaced: boolean };

/** Runs of letters, cut where a script without spaces begins or ends. */
function piecesOf(text: string): Piece[] {
  return Array.from(text.matchAll(runs), match => ({ run: match[0], start: match.index })).flatMap(({ run, start }) => {
    if (!mayBeUnspaced.test(run)) return [{ run, start, isUnspaced: false }];
    const pieces: Piece[] = [];
    for (const { 0: character, index } of run.matchAll(wholeCharacters)) {
      const last = pieces.at(-1);
      const kind = isUnspaced(character.normalize('NFKC'));
      if (last?.isUnspaced === kind) pieces[pieces.length - 1] = { ...last, run: last.run + character };
      else pieces.push({ run: character, start: start + index, isUnspaced: kind });
    }
    return pieces;
  });
}

const mayBeUnspaced = /[\u0e00-\u0eff\u1000-\u11ff\u1780-\u17ff\u2e80-\u{3ffff}]/u;
/** Syllables of Korean that are spelt out, and kana with their dakuten, are one character. */
const wholeCharacters =
  /[\u1100-\u115f][\u1160-\u11a7]*[\u11a8-\u11ff]*|[\s\S](?:\u3099|\u309a|\uff9e|\uff9f|\p{Variation_Selector})*/gu;
/** What parts the words of one name in scripts that need no spaces. */
const isGap = /^[\s・·‧＝]*$/u;

function charactersOf({ run, start }: Piece): Word[] {
  return Array.from(run.matchAll(wholeCharacters), ({ 0: character, index }) => ({
    character,
    at: start + index,
  })).flatMap(({ character, at }) =>
    Array.from(foldLetters(character), form => ({ form, start: at, end: at + character.length })),
  );
}

/** Each character with the one after it. */
function pairsOf(characters: readonly Word[]): Word[] {
  return characters.map(({ form, start, end }, index) => {
    const next = characters[index + 1];
    return next ? { form: form + next.form, start, end: next.end } : { form, start, end };
  });
}

const joints = /^[-\u2010\u2011'’ʼ`´]$/u;
const anyJoint = /[-\u2010\u2011'’ʼ`´]/u;
const mayJoin = /[\p{L}\p{N}\p{M}][-\u2010\u2011'’ʼ`´][\p{L}\p{N}]/u;
/** Of longer chains only the first words are put together. */
const mostJoined = 4;

/** Notes for every word that is joined to others what each two of them are, and all together. */
function withJoined(text: string, words: Word[]): Word[] {
  if (!mayJoin.test(text)) return words;
  const isJoined = words.map(({ form, end }, index) => {
    const next = words[index + 1];
    return next !== undefined && joints.test(text.slice(end, next.start)) && isJoinable(form) && isJoinable(next.form);
  });
  return words.map((word, index) => {
    let chain = 1;
    while (chain < mostJoined && isJoined[index + chain - 1]) chain++;
    const begins = chain > 2 && !isJoined[index - 1];
    const joined = [...(chain > 1 ? [2] : []), ...(begins ? [chain] : [])].map(count => ({
      form: singular(
        words
          .slice(index, index + count)
          .map(({ form }) => form)
          .join(''),
      ),
      words: count,
    }));
    // the ending of "Russia's" makes no other word of it
    const telling = joined.filter(({ words: count }) => words[index + count - 1]!.form !== 's');
    return telling.length > 0 ? { ...word, joined: telling } : word;
  });
}

const isJoinable = (form: string): boolean => !form.includes(abbreviationMark) && !isUnspaced(form);

function formsOf(run: string): readonly string[] {
  const plain = run.replaceAll('.', '');
  if (plain !== run || isTwoCapitals.test(run)) {
    const form = plainForms(plain)[0] ?? '';
    return form === '' ? [] : [asAbbreviation(form) ?? singular(form)];
  }
  return isPlain.test(run) ? [singular(run.toLowerCase())] : plainForms(run).map(singular);
}

/** What becomes of a run of lower-case Latin letters and digits. */
const shortened = (run: string): string => singular(run.length > longestForm ? run.slice(0, longestForm) : run);

const isPlain = /^[A-Za-z0-9]{1,100}$/;
const isTwoCapitals = /^\p{Lu}{2}$/u;

function plainForms(run: string): readonly string[] {
  const plain = foldLetters(run.replace(hebrewSign, ''));
  return (plain.match(/[\p{L}\p{N}\p{M}]+/gu) ?? []).map(form =>
    form.length > longestForm ? Array.from(form).slice(0, longestForm).join('') : form,
  );
}

const hebrewSign = /["'’”״׳]/gu;

/** After the S-stemmer (Harman, "How effective is suffixing?", 1991): English plurals alone, so that names stay what they are. */
function singular(form: string): string {
  if (form.length < 4 || !form.endsWith('s') || /[us]s$/.test(form)) return form;
  return /[^ea]ies$/.test(form) ? `${form.slice(0, -3)}y` : form.slice(0, -1);
}
