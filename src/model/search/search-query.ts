import type { EntityId } from '../../base/ids.ts';
import { isUnspaced } from '../../base/letters.ts';
import { append, greatest } from '../../base/long-lists.ts';
import { asAbbreviation, type Word, wordFormsOf, wordsOf } from '../../base/words.ts';
import { entityKinds } from '../entity.ts';
import { canBeMisspelt } from './spelling.ts';
import { synonymGroups } from './synonyms.ts';
import { stemsOf, withoutParticle } from './word-forms.ts';

/** What can be found: nodes of each kind by their names, claims by gist and quotations, documents by texts that are held. */
export const searchTypes = [...entityKinds, 'claim', 'text'] as const;
export type SearchType = (typeof searchTypes)[number];

/** Something found: a claim, by its row in the store, or an entity, by its names, by a held text, or by both. */
export type SearchHit =
  | { readonly kind: 'entity'; readonly id: EntityId; readonly byName: boolean; readonly byText: boolean }
  | { readonly kind: 'claim'; readonly row: number };

/** What somebody typed: `word` may be written in other ways, a phrase and the beginning of a word are meant as they stand. */
export type TypedQuery = readonly TypedTerm[];
export type TypedTerm = {
  /** `compound`: words that hyphens or apostrophes join. */
  readonly kind: 'word' | 'compound' | 'phrase' | 'prefix';
  readonly text: string;
  /** Several for a word of a script without spaces. */
  readonly words: readonly string[];
};

/** What is looked for: every term, in one of its wordings. */
export type SearchQuery = readonly SearchTerm[];
export type SearchTerm = readonly Wording[];

export type Wording = SimpleWording | WholeQuery;
export type SimpleWording = {
  /** `phrase`: the words in a row; `prefix`: the same, the last one of which only begins so; `stem`: other forms of one word. */
  readonly match: 'phrase' | 'prefix' | 'stem';
  readonly words: readonly string[];
  readonly origin: Origin;
};
/** Every one of some terms, wherever it stands. */
export type WholeQuery = { readonly match: 'all'; readonly terms: readonly SearchTerm[]; readonly origin: Origin };
/** How a wording comes to stand for what was typed; `spelling` looks for names alone, `correction` for every word. */
export type Origin = 'typed' | 'variant' | 'synonym' | 'spelling' | 'correction';

/** Names in the graph that bear on a query; words are joined by spaces. */
export type KnownNames = {
  /** For each run of words that is a node's whole name, the other names of that node. */
  readonly variants: ReadonlyMap<string, readonly string[]>;
  /** For each word that is in no name, words in names that it may be a misspelling of. */
  readonly spellings: ReadonlyMap<string, readonly string[]>;
  /** For each word, words of any text that it may be a misspelling of; empty as long as something is found without. */
  readonly corrections: ReadonlyMap<string, readonly string[]>;
};

const quoted = /["“”„«»]([^"“”„«»]*)["“”„«»]/gu;
/** A quotation mark that stands for the two strokes of a Hebrew abbreviation. */
const hebrewQuote = /(?<=\p{Script=Hebrew})["”](?=\p{Script=Hebrew})/gu;
const longestRun = 8;
const mostVariants = 20;

/**
 * Reads what somebody typed; every text is a query. All words must be found, words in quotes in a row, and a star after
 * a word stands for any ending. What is no word is passed over.
 */
export function parseQuery(typed: string): TypedQuery {
  const text = typed.replace(hebrewQuote, '״');
  const terms: TypedTerm[] = [];
  let from = 0;
  for (const match of text.matchAll(quoted)) {
    append(terms, looseTerms(text.slice(from, match.index)));
    const words = wordFormsOf(match[1]!);
    if (words.length > 0) terms.push({ kind: 'phrase', text: match[1]!, words });
    from = match.index + match[0].length;
  }
  return [...terms, ...looseTerms(text.slice(from))];
}

/** Spaces part what is typed in every script. */
function looseTerms(text: string): TypedTerm[] {
  return text.split(/\s+/u).flatMap(piece => {
    const words = wordsOf(piece);
    const terms: TypedTerm[] = [];
    for (let from = 0; from < words.length; ) {
      const to = from + lengthOfTerm(words, from);
      terms.push(looseTerm(piece, words.slice(from, to)));
      from = to;
    }
    return terms;
  });
}

/** How many words make one term: those that are joined, or all characters up to the last one of their text. */
function lengthOfTerm(words: readonly Word[], from: number): number {
  if (isPair(words[from]!.form)) return words.findIndex(({ form }, index) => index > from && !isPair(form)) - from + 1;
  const chain = (at: number): number => (words[at]?.joined ? chain(at + 1) : at - from + 1);
  return chain(from);
}

function looseTerm(piece: string, words: readonly Word[]): TypedTerm {
  const [first, last] = [words[0]!, words.at(-1)!];
  const forms = words.map(({ form }) => form);
  const text = piece.slice(first.start, last.end);
  if (isUnspaced(first.form)) return { kind: 'word', text, words: forms };
  if (words.length > 1) return { kind: 'compound', text, words: forms };
  return { kind: piece[last.end] === '*' ? 'prefix' : 'word', text, words: forms };
}

/** Two characters of a script without spaces, as against the last one of a text. */
const isPair = (form: string): boolean => isUnspaced(form) && Array.from(form).length > 1;
const isLastCharacter = (form: string): boolean => isUnspaced(form) && Array.from(form).length === 1;

/** The runs of typed words that may be somebody's whole name. */
export function namesAskedFor(query: TypedQuery): string[] {
  const runs = query.flatMap((_, from) => runsFrom(query, from).map(wordsTogether).filter(isTelling));
  return [...new Set(runs.map(run => run.join(' ')))];
}

/** The typed words that may be misspelt. */
export function spellingsAskedFor(query: TypedQuery): string[] {
  const words = query.filter(({ kind }) => kind === 'word' || kind === 'compound').flatMap(term => term.words);
  return [...new Set(words)].filter(canBeMisspelt);
}

/** Gives every term its other wordings: other forms of it, names of the same node, synonyms of the field, names spelt almost like it. */
export function expandQuery(query: TypedQuery, known: KnownNames): SearchQuery {
  const terms: SearchTerm[] = [];
  for (let from = 0; from < query.length; ) {
    const run = runsFrom(query, from).find(typed => otherWordings(wordsTogether(typed), known).length > 0);
    terms.push(
      run ? [...typedRun(run, known), ...otherWordings(wordsTogether(run), known)] : termOf(query[from]!, known),
    );
    from += run?.length ?? 1;
  }
  return terms;
}

/** A name that is being typed: every word of it, of the last one only the beginning. */
export function queryOfBeginning(typed: string): SearchQuery {
  const terms = looseTerms(typed);
  return terms.map(({ words }, index) => {
    const term: SearchTerm = [inARow(words, 'typed'), ...abbreviationsOf(words), ...formsOf(words[0]!, 'variant')];
    if (index < terms.length - 1 || isUnspaced(words[0]!)) return term;
    return [{ match: 'prefix', words, origin: 'typed' }, ...abbreviationsOf(words)];
  });
}

function abbreviationsOf(words: readonly string[]): SearchTerm {
  const abbreviation = words.length === 1 ? asAbbreviation(words[0]!) : null;
  return abbreviation === null ? [] : [inARow([abbreviation], 'variant')];
}

/** The query without the wordings that look for names alone: spellings, and single letters for words that begin so. */
export function forTexts(query: SearchQuery): SearchQuery {
  return keepWordings(query, wording => wording.origin !== 'spelling' && !isLetter(wording));
}

const isLetter = (wording: Wording): boolean =>
  wording.match === 'prefix' &&
  wording.words.length === 1 &&
  /^.$/u.test(wording.words[0]!) &&
  !isUnspaced(wording.words[0]!);

/** The query as it was typed. */
export const asTyped = (query: SearchQuery): SearchQuery => keepWordings(query, ({ origin }) => origin === 'typed');

function keepWordings(query: SearchQuery, isKept: (wording: Wording) => boolean): SearchQuery {
  return query.map(term =>
    term
      .filter(isKept)
      .map(wording => (wording.match === 'all' ? { ...wording, terms: keepWordings(wording.terms, isKept) } : wording)),
  );
}

/** Whether a name may stand for others: "IS" and "us" are words of every sentence. */
export function isTelling(words: readonly string[]): boolean {
  return words.length > 1 || (words[0]?.length ?? 0) > 2;
}

/** Runs of plain words from a place on, the longest first. */
function runsFrom(query: TypedQuery, from: number): TypedTerm[][] {
  const end = query.findIndex(({ kind }, index) => index >= from && kind !== 'word' && kind !== 'compound');
  const run = query.slice(from, Math.min(end < 0 ? query.length : end, from + longestRun));
  return run.map((_, index) => run.slice(0, run.length - index));
}

/** As a name has them: in scripts without spaces other words than one by one. */
const wordsTogether = (run: readonly TypedTerm[]): string[] =>
  run.length === 1 ? [...run[0]!.words] : wordFormsOf(run.map(({ text }) => text).join(' '));

function typedRun(run: readonly TypedTerm[], known: KnownNames): SearchTerm {
  if (run.length === 1) return termOf(run[0]!, known);
  return [{ match: 'all', terms: run.map(typed => termOf(typed, known)), origin: 'typed' }];
}

function otherWordings(words: readonly string[], known: KnownNames): SearchTerm {
  const typed = words.join(' ');
  const variants = known.variants.get(typed) ?? [];
  const others = isTelling(words) ? synonymsOf(words) : [];
  return [
    ...variants.slice(0, mostVariants).map(text => inARow(text.split(' '), 'variant')),
    ...others.map(text => inARow(text.split(' '), 'synonym')),
  ];
}

function termOf({ kind, text, words }: TypedTerm, known: KnownNames): SearchTerm {
  if (kind === 'prefix') return [{ match: 'prefix', words, origin: 'typed' }];
  if (kind === 'phrase') return [inARow(words, 'typed')];
  if (kind === 'compound') return compoundTerm(text, words, known);
  if (isUnspaced(words[0]!)) {
    const bare = withoutParticle(text.normalize('NFC'));
    return [inARow(words, 'typed'), ...(bare === null ? [] : [inARow(wordFormsOf(bare), 'variant')])];
  }
  const [word] = words as [string];
  return [
    inARow(words, 'typed'),
    ...abbreviationsOf(words),
    ...formsOf(word, 'variant'),
    ...(known.spellings.get(word) ?? []).map(spelling => inARow([spelling], 'spelling')),
    ...(known.corrections.get(word) ?? []).map(meant => inARow([meant], 'correction')),
  ];
}

/** The words wherever they stand, or all in one. */
function compoundTerm(text: string, words: readonly string[], known: KnownNames): SearchTerm {
  const parts = words.map(word => termOf({ kind: 'word', text: word, words: [word] }, known));
  const whole = wordsOf(text)[0]!.joined?.find(({ words: count }) => count === words.length);
  return [
    { match: 'all', terms: parts, origin: 'typed' },
    ...(whole ? [inARow([whole.form], 'variant'), ...formsOf(whole.form, 'variant')] : []),
  ];
}

/** Words of which the one that is looked for is another form. */
const formsOf = (word: string, origin: Origin): Wording[] =>
  [word, ...stemsOf(word)].map(stem => ({ match: 'stem', words: [stem], origin }));

/** In a script without spaces the last character is the last of the words, and need not be the last of the text. */
function inARow(words: readonly string[], origin: Origin): SimpleWording {
  if (!isLastCharacter(words.at(-1)!)) return { match: 'phrase', words, origin };
  const isAlone = words.length === 1 || !isUnspaced(words.at(-2)!);
  return isAlone ? { match: 'prefix', words, origin } : { match: 'phrase', words: words.slice(0, -1), origin };
}

let synonyms: ReadonlyMap<string, readonly string[]> | null = null;

/** Worked out at the first search: no start waits for them. */
function synonymsOf(words: readonly string[]): readonly string[] {
  synonyms ??= new Map(
    synonymGroups.flatMap(group => {
      const forms = [...new Set(group.map(text => wordFormsOf(text).join(' ')))];
      return forms.map((form): [string, string[]] => [
        inBaseForm(form.split(' ')),
        forms.filter(other => other !== form),
      ]);
    }),
  );
  return synonyms.get(inBaseForm(words)) ?? [];
}

/** Words of the field are known in any of their forms. */
function inBaseForm(words: readonly string[]): string {
  return words.map(word => stemsOf(word)[0] ?? word).join(' ');
}

/** Places in a list of words, `to` excluded. */
export type WordRange = { readonly from: number; readonly to: number };

/** Where a wording stands among words; empty where it does not. */
export function findWording(wording: Wording, among: readonly Word[]): WordRange[] {
  if (wording.match === 'all') {
    const found = wording.terms.map(term => term.flatMap(part => findWording(part, among)));
    return found.some(ranges => ranges.length === 0) ? [] : found.flat();
  }
  const { words, match } = wording;
  if (match === 'stem') return findForms(among, form => form === words[0]);
  if (isBeginning(wording)) return findForms(among, form => form.startsWith(words[0]!));
  const whole = match === 'prefix' ? words.length - 1 : words.length;
  const isThere = (from: number) =>
    words.every((word, index) => {
      const form = among[from + index]?.form;
      return index < whole ? form === word : form?.startsWith(word);
    });
  return among.flatMap((_, from) => (isThere(from) ? [{ from, to: from + words.length }] : []));
}

/** Whether it stands for the words that begin so, in any form of them. */
export const isBeginning = ({ match, words }: SimpleWording): boolean =>
  match === 'prefix' && words.length === 1 && !isUnspaced(words[0]!);

/** Where words are that are meant, as they stand or by another form. */
function findForms(among: readonly Word[], isMeant: (form: string) => boolean): WordRange[] {
  const isForm = (form: string) => isMeant(form) || stemsOf(form).some(isMeant);
  return among.flatMap(({ form, joined = [] }, from) => [
    ...(isForm(form) ? [{ from, to: from + 1 }] : []),
    ...joined.filter(whole => isForm(whole.form)).map(({ words }) => ({ from, to: from + words })),
  ]);
}

/** Whether every term stands in these fields, in one of its wordings; no phrase runs from one field into the next. */
export function isFoundIn(query: SearchQuery, fields: readonly (readonly Word[])[]): boolean {
  const words = fields.flatMap(field => [...field, fieldEnd]);
  return query.every(term => term.some(wording => findWording(wording, words).length > 0));
}

/** No word is empty. */
const fieldEnd: Word = { form: '', start: 0, end: 0 };

const originWeights = { typed: 1, variant: 0.8, synonym: 0.6, spelling: 0.5, correction: 0.4 } as const;

/** What an alias counts for beside the name that a node is shown under. */
const aliasWeight = 0.95;
const kindWeight = 0.3;

/**
 * How well a node's names fit, from 0 to 1: how many terms the best of them holds, in which wording, and how much of it
 * they are. Words of its kind count for little.
 */
export function nameScore(query: SearchQuery, names: readonly (readonly Word[])[], kind: readonly Word[] = []): number {
  const ofKind = query.map(term => ({ weight: kindWeight * bestWording(term, kind).weight, places: [] }));
  const scores = names.map((words, index) => {
    const held = query.map((term, place) => {
      const best = bestWording(term, words);
      return best.weight > 0 ? best : ofKind[place]!;
    });
    const weight = held.reduce((sum, best) => sum + best.weight, 0) / Math.max(1, query.length);
    const covered = new Set(held.flatMap(best => best.places)).size / Math.max(1, words.length);
    return weight * (0.5 + 0.5 * covered) * (index === 0 ? 1 : aliasWeight);
  });
  return Math.max(0, greatest(scores));
}

function bestWording(term: SearchTerm, words: readonly Word[]): { weight: number; places: number[] } {
  for (const wording of term.toSorted((a, b) => originWeights[b.origin] - originWeights[a.origin])) {
    const places = findWording(wording, words).flatMap(({ from, to }) => placesOf(from, to, words));
    if (places.length > 0) return { weight: originWeights[wording.origin], places };
  }
  return { weight: 0, places: [] };
}

/** The last pair of characters holds the last character, too. */
function placesOf(from: number, to: number, words: readonly Word[]): number[] {
  const end = isPair(words[to - 1]!.form) && isLastCharacter(words[to]?.form ?? '') ? to + 1 : to;
  return Array.from({ length: end - from }, (_, index) => from + index);
}
