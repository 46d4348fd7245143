/** A word of a text in the form in which words are compared, and where it stands, in UTF-16 code units. */
export type Word = { readonly form: string; readonly start: number; readonly end: number };

/** Longer runs of letters are no words; PostgreSQL indexes none of more than 2,046 bytes. */
const longestForm = 100;

const runs = /(?<![\p{L}\p{N}])\p{L}(?:\.\p{L})+(?![\p{L}\p{N}\p{M}])|[\p{L}\p{N}\p{M}]+/gu;

/** Letters beyond the Latin alphabet, and what may be an abbreviation; dashes and quotation marks are none of it. */
const isUncommon = /[^\p{ASCII}\u2010-\u201f\u2026]|\.[A-Za-z]|(?<![A-Za-z0-9])[A-Z]{2}(?![A-Za-z0-9])/u;
const plainRuns = /[a-z0-9]+/g;

/** Joins the two letters of an abbreviation, so that "U.S." and "US" are one word and "us" is another; no word has it in it. */
const abbreviationMark = '·';

/**
 * The words of a text: runs of letters and digits, without case and accents, the plural's ending taken off.
 * Abbreviations are one word, with or without dots. Letters that stand for several words, such as "½", give several
 * words at one place.
 */
export function wordsOf(text: string): Word[] {
  return Array.from(text.matchAll(runs), match => ({ run: match[0], start: match.index })).flatMap(({ run, start }) =>
    formsOf(run).map(form => ({ form, start, end: start + run.length })),
  );
}

/** The words of a text in their order, without their places. */
export function wordFormsOf(text: string): string[] {
  if (!isUncommon.test(text)) return (text.toLowerCase().match(plainRuns) ?? []).map(shortened);
  return (text.match(runs) ?? []).flatMap(formsOf);
}

/** A word of two letters as an abbreviation, which whoever types has no need to mark; null for any other word. */
export function asAbbreviation(form: string): string | null {
  return /^\p{L}{2}$/u.test(form) ? Array.from(form).join(abbreviationMark) : null;
}

function formsOf(run: string): readonly string[] {
  const letters = run.replaceAll('.', '');
  if (letters !== run || isTwoCapitals.test(run)) {
    const form = plainForms(letters)[0] ?? '';
    return form === '' ? [] : [asAbbreviation(form) ?? singular(form)];
  }
  return isPlain.test(run) ? [singular(run.toLowerCase())] : plainForms(run).map(singular);
}

/** What becomes of a run of lower-case Latin letters and digits. */
const shortened = (run: string): string => singular(run.length > longestForm ? run.slice(0, longestForm) : run);

const isPlain = /^[A-Za-z0-9]{1,100}$/;
const isTwoCapitals = /^\p{Lu}{2}$/u;

function plainForms(run: string): readonly string[] {
  const plain = run.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().normalize('NFKD');
  return (plain.match(/[\p{L}\p{N}]+/gu) ?? []).map(form =>
    form.length > longestForm ? Array.from(form).slice(0, longestForm).join('') : form,
  );
}

/** After the S-stemmer (Harman, "How effective is suffixing?", 1991): English plurals alone, so that names stay what they are. */
function singular(form: string): string {
  if (form.length < 4 || !form.endsWith('s') || /[us]s$/.test(form)) return form;
  return /[^ea]ies$/.test(form) ? `${form.slice(0, -3)}y` : form.slice(0, -1);
}
