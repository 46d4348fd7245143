import type { EntityId } from '../../base/ids.ts';
import { asAbbreviation, wordFormsOf, wordsOf } from '../../base/words.ts';
import { entityKinds } from '../entity.ts';
import { canBeMisspelt } from './spelling.ts';
import { synonymGroups } from './synonyms.ts';

/** What can be found: nodes of each kind by their names, claims by gist and quotations, documents by texts that are held. */
export const searchTypes = [...entityKinds, 'claim', 'text'] as const;
export type SearchType = (typeof searchTypes)[number];

/** Something found: a claim, by its row in the store, or an entity, by its names, by a held text, or by both. */
export type SearchHit =
  | { readonly kind: 'entity'; readonly id: EntityId; readonly byName: boolean; readonly byText: boolean }
  | { readonly kind: 'claim'; readonly row: number };

/** What somebody typed: `word` may be written in other ways, a phrase and the beginning of a word are meant as they stand. */
export type TypedQuery = readonly TypedTerm[];
export type TypedTerm = { readonly kind: 'word' | 'phrase' | 'prefix'; readonly words: readonly string[] };

/** What is looked for: every term, in one of its wordings. */
export type SearchQuery = readonly SearchTerm[];
export type SearchTerm = readonly Wording[];

export type Wording = {
  readonly words: readonly string[];
  /** `phrase`: the words in a row; `all`: the words anywhere; `prefix`: words that begin so. */
  readonly match: 'phrase' | 'all' | 'prefix';
  /** How it comes to stand for what was typed; `spelling` looks for names alone. */
  readonly origin: 'typed' | 'variant' | 'synonym' | 'spelling';
};

/** Names in the graph that bear on a query; words are joined by spaces. */
export type KnownNames = {
  /** For each run of words that is a node's whole name, the other names of that node. */
  readonly variants: ReadonlyMap<string, readonly string[]>;
  /** For each word that is in no name, words in names that it may be a misspelling of. */
  readonly spellings: ReadonlyMap<string, readonly string[]>;
};

const quoted = /["“”„«»]([^"“”„«»]*)["“”„«»]/gu;
const longestRun = 8;
const mostVariants = 20;
const shortestPrefix = 2;

/**
 * Reads what somebody typed; every text is a query. All words must be found, words in quotes in a row, and a star after
 * a word stands for any ending. What is no word is passed over.
 */
export function parseQuery(text: string): TypedQuery {
  const terms: TypedTerm[] = [];
  let from = 0;
  for (const match of text.matchAll(quoted)) {
    terms.push(...looseTerms(text.slice(from, match.index)));
    const words = wordFormsOf(match[1]!);
    if (words.length > 0) terms.push({ kind: 'phrase', words });
    from = match.index + match[0].length;
  }
  return [...terms, ...looseTerms(text.slice(from))];
}

function looseTerms(text: string): TypedTerm[] {
  return wordsOf(text).map(({ form, end }) => ({
    kind: text[end] === '*' && form.length >= shortestPrefix ? 'prefix' : 'word',
    words: [form],
  }));
}

/** The runs of typed words that may be somebody's whole name. */
export function namesAskedFor(query: TypedQuery): string[] {
  const runs = query.flatMap((_, from) => runsFrom(query, from).filter(isTelling));
  return [...new Set(runs.map(run => run.join(' ')))];
}

/** The typed words that may be misspelt. */
export function spellingsAskedFor(query: TypedQuery): string[] {
  const words = query.filter(term => term.kind === 'word').map(term => term.words[0]!);
  return [...new Set(words)].filter(canBeMisspelt);
}

/** Gives every term its other wordings: names of the same node, synonyms of the field, names spelt almost like it. */
export function expandQuery(query: TypedQuery, known: KnownNames): SearchQuery {
  const terms: SearchTerm[] = [];
  for (let from = 0; from < query.length; ) {
    const run = runsFrom(query, from).find(words => otherWordings(words, known).length > 0);
    terms.push(run ? [...typedRun(run), ...otherWordings(run, known)] : termOf(query[from]!, known));
    from += run?.length ?? 1;
  }
  return terms;
}

/** The query without the wordings that look for names alone. */
export function withoutSpellings(query: SearchQuery): SearchQuery {
  return query.map(term => term.filter(wording => wording.origin !== 'spelling'));
}

/** Whether a name may stand for others: "IS" and "us" are words of every sentence. */
export function isTelling(words: readonly string[]): boolean {
  return words.length > 1 || (words[0]?.length ?? 0) > 2;
}

/** Runs of plain words from a place on, the longest first. */
function runsFrom(query: TypedQuery, from: number): string[][] {
  const words: string[] = [];
  for (const term of query.slice(from, from + longestRun)) {
    if (term.kind !== 'word') break;
    words.push(term.words[0]!);
  }
  return words.map((_, index) => words.slice(0, words.length - index));
}

function typedRun(words: readonly string[]): SearchTerm {
  return [{ words, match: words.length > 1 ? 'all' : 'phrase', origin: 'typed' }];
}

function otherWordings(words: readonly string[], known: KnownNames): SearchTerm {
  const typed = words.join(' ');
  const variants = known.variants.get(typed) ?? [];
  const synonyms = isTelling(words) ? (synonymsOf.get(typed) ?? []) : [];
  const wording = (origin: Wording['origin']) => (text: string) =>
    ({ words: text.split(' '), match: 'phrase', origin }) as const;
  return [...variants.slice(0, mostVariants).map(wording('variant')), ...synonyms.map(wording('synonym'))];
}

function termOf({ kind, words }: TypedTerm, known: KnownNames): SearchTerm {
  const typed: Wording = { words, match: kind === 'prefix' ? 'prefix' : 'phrase', origin: 'typed' };
  if (kind !== 'word') return [typed];
  const wording = (origin: Wording['origin']) => (word: string) =>
    ({ words: [word], match: 'phrase', origin }) as const;
  const abbreviation = asAbbreviation(words[0]!);
  return [
    typed,
    ...(abbreviation === null ? [] : [abbreviation]).map(wording('variant')),
    ...(known.spellings.get(words[0]!) ?? []).map(wording('spelling')),
  ];
}

const synonymsOf: ReadonlyMap<string, readonly string[]> = new Map(
  synonymGroups.flatMap(group => {
    const forms = [...new Set(group.map(words => wordFormsOf(words).join(' ')))];
    return forms.map((form): [string, string[]] => [form, forms.filter(other => other !== form)]);
  }),
);

/** Places in a list of words, `to` excluded. */
export type WordRange = { readonly from: number; readonly to: number };

/** Where a wording stands among words; empty where it does not. */
export function findWording({ words, match }: Wording, among: readonly string[]): WordRange[] {
  if (match === 'all') {
    const found = words.map(word => findWording({ words: [word], match: 'phrase', origin: 'typed' }, among));
    return found.some(ranges => ranges.length === 0) ? [] : found.flat();
  }
  const isThere = (word: string, at: number) =>
    match === 'prefix' ? (among[at]?.startsWith(word) ?? false) : among[at] === word;
  return among.flatMap((_, from) =>
    words.every((word, index) => isThere(word, from + index)) ? [{ from, to: from + words.length }] : [],
  );
}

/** Whether every term stands in these fields, in one of its wordings; no phrase runs from one field into the next. */
export function isFoundIn(query: SearchQuery, fields: readonly (readonly string[])[]): boolean {
  const words = fields.flatMap(field => [...field, fieldEnd]);
  return query.every(term => term.some(wording => findWording(wording, words).length > 0));
}

/** No word is empty. */
const fieldEnd = '';

const originWeights = { typed: 1, variant: 0.8, synonym: 0.6, spelling: 0.5 } as const;

/** What an alias counts for beside the name that a node is shown under. */
const aliasWeight = 0.95;

/** How well a node's names fit, from 0 to 1: how many terms the best of them holds, in which wording, and how much of it they are. */
export function nameScore(query: SearchQuery, names: readonly (readonly string[])[]): number {
  const scores = names.map((words, index) => {
    const held = query.map(term => bestWording(term, words));
    const weight = held.reduce((sum, best) => sum + best.weight, 0) / Math.max(1, query.length);
    const covered = new Set(held.flatMap(best => best.places)).size / Math.max(1, words.length);
    return weight * (0.5 + 0.5 * covered) * (index === 0 ? 1 : aliasWeight);
  });
  return Math.max(0, ...scores);
}

function bestWording(term: SearchTerm, words: readonly string[]): { weight: number; places: number[] } {
  for (const wording of term.toSorted((a, b) => originWeights[b.origin] - originWeights[a.origin])) {
    const places = findWording(wording, words).flatMap(({ from, to }) =>
      Array.from({ length: to - from }, (_, index) => from + index),
    );
    if (places.length > 0) return { weight: originWeights[wording.origin], places };
  }
  return { weight: 0, places: [] };
}
