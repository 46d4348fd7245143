/** Other forms of a word: what those share that mean the same, by the script that they are written in. */
import { stemmer as englishStem } from '@orama/stemmers/english';
import { stemmer as russianStem } from '@orama/stemmers/russian';

/** Stems say too little of shorter words. */
const shortestInflected = 4;
const mostKept = 50_000;
type Forms = { readonly stems: readonly string[]; readonly keys: readonly string[] };
const kept = new Map<string, Forms>();

/**
 * What a word, as `wordsOf` gives it, is found by where another form of it is looked for, the word itself left out. A
 * word is another form of a second one where one of these is the second one's too, or is that one.
 */
export const stemsOf = (form: string): readonly string[] => formsOf(form).stems;

/** What an index has these under. */
export const stemKeysOf = (form: string): readonly string[] => formsOf(form).keys;

function formsOf(form: string): Forms {
  const known = kept.get(form);
  if (known) return known;
  if (kept.size >= mostKept) kept.clear();
  const stems = [...new Set(stemsByScript(form))].filter(stem => stem !== form && stem.length > 1);
  const forms = { stems, keys: stems.map(stemKey) };
  kept.set(form, forms);
  return forms;
}

function stemsByScript(form: string): readonly string[] {
  if (form.length >= shortestInflected && /^[a-z]+$/.test(form)) return [englishStemOf(form)];
  if (form.length >= shortestInflected && /^[а-я]+$/.test(form)) return russianStems(form);
  if (/^[\u0621-\u064a]+$/.test(form)) return arabicStems(form);
  return /^[א-ת]+$/.test(form) ? hebrewStems(form) : [];
}

/** What an index has a stem under, so that it is no word; no word begins so. */
export const stemKey = (stem: string): string => `·${stem}`;

/** Nouns, by the verbs that they are made of; the first ending that fits. */
const nounEndings: readonly (readonly [RegExp, string])[] = [
  [/ension$/, 'end'],
  [/cision$/, 'cide'],
  [/vision$/, 'vise'],
  [/ersion$/, 'ert'],
  [/(?<=[aou])sion$/, 'de'],
  [/mission$/, 'mit'],
  [/ssion$/, 'ss'],
  [/ception$/, 'ceive'],
  [/sumption$/, 'sume'],
  [/ution$/, 'ute'],
  [/osition$/, 'ose'],
  [/inition$/, 'ine'],
  [/intervention$/, 'intervene'],
  [/duction$/, 'duce'],
  [/fication$/, 'fy'],
  [/ation$/, 'ate'],
  [/tion$/, 't'],
  [/erance$/, 'er'],
  [/(?<=e)ement$/, 'e'],
];
const shortestNoun = 7;

/** Words that the stemmer (Porter2) takes for forms of others. */
const notInflected: ReadonlySet<string> = new Set([
  'several',
  'general',
  'university',
  'united',
  'international',
  'news',
  'nation',
  'station',
  'ration',
  'mission',
]);

function englishStemOf(form: string): string {
  if (notInflected.has(form)) return form;
  const ending = form.length < shortestNoun ? undefined : nounEndings.find(([end]) => end.test(form));
  return englishStem(ending ? form.replace(ending[0], ending[1]) : form);
}

/** Names such as Сергей and Дмитрий are declined as the stemmer (Snowball) does not expect of names. */
function russianStems(form: string): string[] {
  return [russianStem(form), form.replace(/(?<=...[аеи])(?:й|я|ю|ем|и|е)$/u, '')];
}

const arabicArticles = /^(?:وال|بال|كال|فال|ولل|لل|ال)(?=..)/u;
const arabicParticles = /^[وبلكف](?=...)/u;
const arabicEndings = /(?<=..)(?:ها|ان|ات|ون|ين|يه|ه|ي)$/u;

/** The article and the particles that are written as one with a word, then its ending (after Larkey's light10, 2002). */
function arabicStems(form: string): string[] {
  const bare = form.replace(arabicArticles, '');
  const bases = bare === form ? [form, form.replace(arabicParticles, '')] : [bare];
  return bases.flatMap(base => [base, base.replace(arabicEndings, '')]);
}

/** Without one and without two of the letters that stand for "and", "the", "in", "to" and the like before a word. */
function hebrewStems(form: string): string[] {
  return [form.replace(/^[והבכלמש](?=..)/u, ''), form.replace(/^[והבכלמש]{2}(?=...)/u, '')];
}

const koreanParticles = /(?:에서는|에서|에게|으로|까지|부터|이나|을|를|이|가|은|는|의|에|와|과|로|도|만|께)$/u;

/** A word of Korean without the particle that it ends in; null where it ends in none, or too little is left of it. */
export function withoutParticle(word: string): string | null {
  const bare = /^\p{Script=Hangul}{3,}$/u.test(word) ? word.replace(koreanParticles, '') : word;
  return bare === word || bare.length < 2 ? null : bare;
}
