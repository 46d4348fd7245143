/** Finds states: by name, by demonym, and by the capital where that stands for the government. */
import type { Span } from '../span.ts';
import { outletHeads } from './name-words.ts';
import { stateTable } from './state-table.ts';

export type StateMention = Span & {
  readonly state: string;
  /** A capital is `place` where something happens in it, and stands for its government elsewhere. */
  readonly by: 'name' | 'demonym' | 'capital' | 'place';
};

type Form = { readonly state: string; readonly by: 'name' | 'demonym' | 'capital' };

const forms = formsOf(stateTable);

/** Every mention of a state in the order of the text. */
export function findStates(text: string): StateMention[] {
  const found: StateMention[] = [];
  for (const match of text.matchAll(pattern)) {
    const span = { start: match.index, end: match.index + match[0].length };
    const form = forms.get(match[0].replace(/\s+/g, ' ')) ?? forms.get(titled(match[0]));
    if (!form || isOfLongerName(text, span, form)) continue;
    found.push({ ...span, state: form.state, by: form.by === 'capital' && isPlace(text, span) ? 'place' : form.by });
  }
  return [...found, ...halvesOfKorea(text, found)].sort((a, b) => a.start - b.start);
}

/** The state that a name, a demonym or a capital belongs to; null where it is none of them. */
export const stateNamed = (name: string): string | null => forms.get(name.replace(/^the\s+/i, ''))?.state ?? null;

/** The state whose name or demonym stands at the beginning of a phrase, and what follows it. */
export function splitState(phrase: string): { readonly state: string; readonly rest: string } | null {
  const match = leading.exec(phrase);
  const form = match && forms.get(match[1]!);
  return form ? { state: form.state, rest: phrase.slice(match[0].length) } : null;
}

function formsOf(table: string): ReadonlyMap<string, Form> {
  const found = new Map<string, Form>();
  for (const line of table.trim().split('\n')) {
    const [state, names, demonyms, capitals] = line.split(';') as [string, string, string, string];
    const listed = (field: string) => field.split(',').filter(Boolean);
    for (const name of [state, ...listed(names)]) found.set(name, { state, by: 'name' });
    for (const name of listed(demonyms)) found.set(name, { state, by: 'demonym' });
    for (const name of listed(capitals)) found.set(name, { state, by: 'capital' });
  }
  return found;
}

const escaped = (name: string) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/ /g, '\\s+');
const byLength = [...forms.keys()].sort((a, b) => b.length - a.length);
const inCapitals = byLength.filter(name => name.length > 3 && !name.includes('.')).map(name => name.toUpperCase());
const alternatives = [...byLength, ...inCapitals].map(escaped).join('|');
const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${alternatives})(?![\\p{L}\\p{N}])`, 'gu');
const leading = new RegExp(
  `^(?:the\\s+)?(${byLength.map(escaped).join('|')})(?:['’]s)?(?![\\p{L}\\p{N}])[\\s-]*`,
  'iu',
);

const titled = (name: string) => name.toLowerCase().replace(/(?:^|\s)\p{L}/gu, letter => letter.toUpperCase());

/** Whether a capital is part of a paper's name, or a demonym that of a language. */
function isOfLongerName(text: string, { start, end }: Span, { by }: Form): boolean {
  const next = /^[\s-]+(\p{L}+)/u.exec(text.slice(end, end + 40))?.[1];
  if (by === 'capital' && next && outletHeads.has(next)) return true;
  // "to the south of Norvik" says where, and "Norvik-Tarsia" of ties between others
  if (/\b(?:south|north|east|west)\s+of\s+$/.test(text.slice(Math.max(0, start - 12), start))) return true;
  return /\b(?:New|Little|Islamic|Gulf\s+of|Sea\s+of)\s+$/.test(text.slice(Math.max(0, start - 12), start));
}

/** Where things happen in the capital, or a report is dated from it. */
function isPlace(text: string, { start, end }: Span): boolean {
  const before = text.slice(Math.max(0, start - 24), start);
  if (
    /\b(?:in|at|near|outside|around|inside|from|visit(?:ed|ing)?(?:\s+to)?|(?:trips?|fl(?:y|ew|ies|own|ights?)|travel(?:l?ed|s|l?ing)?|went|returned|came)\s+to|arriv(?:ed|es|ing)\s+in|city\s+of|capital(?:\s+of)?)\s+(?:\p{L}+,\s+|central\s+)?$/iu.test(
      before,
    )
  )
    return true;
  // a line that begins with it in capitals is dated from there
  const isAlone = /(?:^|\n)\s*$/.test(text.slice(0, start)) && /^\P{Ll}+$/u.test(text.slice(start, end));
  if (isAlone && /^(?:,|\s*(?:\(|[-–—]))/.test(text.slice(end, end + 3))) return true;
  return /^(?:,\s+\p{Lu}|\s*\((?:Reuters|AP|AFP|CNN)\))/u.test(text.slice(end, end + 20));
}

/** "The North" and "the South" of a text about the two Koreas. */
function halvesOfKorea(text: string, found: readonly StateMention[]): StateMention[] {
  const isAboutKorea = found.some(({ state }) => state === 'North Korea' || state === 'South Korea');
  if (!isAboutKorea) return [];
  const halves = text.matchAll(
    /(?<=\b(?:the|The|and|or|between)\s)(North|South)(?!\s+(?:\p{Lu}|Korea))(?![-\p{L}\p{N}])|\b(?:North|South)(?=\s+(?:and|or)\s+(?:North|South)\s+Korea)/gu,
  );
  return [...halves].map(({ 0: name, index }) => {
    return { start: index, end: index + name.length, state: `${name} Korea`, by: 'name' };
  });
}
