/** Finds organisations: by words that such names end or begin with, by names that are known, and by what they do. */

import { covers, type Span } from '../span.ts';
import { inLine } from './flat-text.ts';
import { knownOrganizations, noNames, organizationHeads, outletHeads } from './name-words.ts';
import { type StateMention, splitState } from './states.ts';

export type OrganizationMention = Span & { readonly name: string; readonly isOutlet: boolean };

/** Every mention in the order of the text; the longer one of two that overlap. `known`: names of the graph. */
export function findOrganizations(
  flat: string,
  states: readonly StateMention[],
  known: readonly string[] = [],
): OrganizationMention[] {
  const candidates = [
    ...namesKnown(flat, known),
    ...capitalised(flat),
    ...lowerCaseBodies(flat, states),
    ...byContext(flat),
  ];
  const kept: OrganizationMention[] = [];
  // none that is kept overlaps another, so the last one ends last
  for (const one of candidates.sort((a, b) => a.start - b.start || b.end - a.end))
    if (one.start >= (kept.at(-1)?.end ?? 0)) kept.push(one);
  return withAbbreviations(flat, kept);
}

const word = "\\p{Lu}[\\p{L}\\p{N}&'-]*(?<!'s?)(?<!-)";
const abbreviated = '(?:\\p{Lu}\\.){2,}';
const joint = "(?:\\s+(?:of(?:\\s+the)?|for(?:\\s+the)?|on|and|&|to(?:\\s+the)?)\\s+|'s\\s+|'\\s+|\\s+[-–]\\s+|\\s+)";
const longName = inLine(`(?<![\\p{L}\\p{N}])(?:${abbreviated}|${word})(?:${joint}(?:${abbreviated}|${word}))*`, 'gu');

/** Runs of capitalised words that hold a word such as "Ministry" or "Times". */
function capitalised(flat: string): OrganizationMention[] {
  return [...flat.matchAll(longName)].flatMap(({ 0: run, index }) => pieceOf(run, index) ?? []);
}

/** The part of a run that is one organisation's name, from its first word of a name to behind its last head. */
function pieceOf(run: string, index: number): OrganizationMention | null {
  const words = [...run.matchAll(/\S+/g)].map(match => ({ text: match[0].replace(/'s?$/, ''), start: match.index }));
  const isHead = (text: string) => organizationHeads.has(text) || outletHeads.has(text);
  const at = headIn(
    words.map(({ text }) => text),
    isHead,
  );
  if (at < 0) return null;
  const first = firstOfName(
    words.map(({ text }) => text),
    at,
  );
  const last = lastOfName(
    words.map(({ text }) => text),
    at,
  );
  const start = index + words[first]!.start;
  const whole = index + words[last]!.start + words[last]!.text.length;
  const name = run
    .slice(start - index, whole - index)
    .replace(/\s+/g, ' ')
    .replace(/^(?:North|South)'s /, '')
    // "staff of the Russian forces" goes on in small letters
    .replace(/ of the \S+$/, words => (isDemonym(words.slice(8)) ? '' : words));
  if (/^(?:Oval Office|Working Group)/.test(name) || splitState(name)?.rest === '') return null;
  const left = words.findLastIndex(({ text }) => name.endsWith(text));
  const end = index + words[left]!.start + words[left]!.text.length;
  const own = splitState(name)?.rest;
  // "the Norvik Tasmania Guards", who are known without the state
  if (own && knownOrganizations.has(own)) return { start, end, name: knownOrganizations.get(own)!, isOutlet: false };
  if (!/\s/.test(name)) return soloNames.has(name) ? { start, end, name, isOutlet: false } : null;
  return { start, end, name, isOutlet: outletHeads.has(words[last]!.text) };
}

/** The last head before the words are joined to others; one that a capitalised word follows is none. */
function headIn(words: readonly string[], isHead: (word: string) => boolean): number {
  let found = -1;
  for (const [at, word] of words.entries()) {
    if (found >= 0 && /^(?:and|&|of|for|on|to|[-–])$/.test(word)) break;
    const next = words[at + 1];
    const goesOn =
      next !== undefined && /^\p{Lu}/u.test(next) && !isHead(next) && !/^(?:Corp|Channel|News|[A-Z]{2,}|\d)/.test(next);
    if (isHead(word) && (!goesOn || namesHolder(words, at, isHead))) found = at;
  }
  return found;
}

/** "President of the Norvik Council Ada Berg": behind the body stands who holds the post. */
function namesHolder(words: readonly string[], head: number, isHead: (word: string) => boolean): boolean {
  const of = words.indexOf('of');
  const behind = words.slice(head + 1);
  const isName =
    behind.length > 1 && behind.length < 4 && behind.every(word => /^\p{Lu}\p{Ll}/u.test(word) && !isHead(word));
  return (
    of > 0 &&
    of < head &&
    isName &&
    /^(?:Co-)?(?:\p{L}+s|\p{L}+)$/u.test(words[of - 1]!) &&
    postWords.test(words[of - 1]!)
  );
}

const postWords =
  /(?:^|-)(?:President|Minister|Secretary|Chairman|Chairwoman|Chair|Director|Spokesman|Spokeswoman|Speaker|Head|Chief|Commander|Leader|Member|Representative|Ambassador|Envoy)s?$/;

const isDemonym = (word: string): boolean => splitState(word)?.rest === '';

const soloNames: ReadonlySet<string> = new Set(['Parliament', 'Politburo']);
const roleWords =
  /^(?:(?:Co-)?[Cc]hairs?|President|Minister|Secretary|Chairman|Director|General|Spokesman|Spokeswoman|Speaker|Gen|Col|Sen|Rep|Mr|Mrs|Ms|Former|Prime|Ambassador|Chancellor|Judge|Justice|Leader|King|Crown|Queen|Admiral|Commander|Colonel|Major|Captain|Lieutenant)\.?$/;

/** Goes left from the head over words of the name; a role that stands before it belongs to a person. */
function firstOfName(words: readonly string[], head: number): number {
  let first = head;
  while (first > 0) {
    const before = words[first - 1]!;
    if (roleWords.test(before) && first !== 0) break;
    if (/^(?:and|&|to|on|[-–])$/.test(before) && !isCompound(words, first - 1)) break;
    if (
      first === 1 &&
      noNames.has(before) &&
      !/^(?:North|South|East|West|Northern|Southern|Eastern|Western|Democratic|Republican|Senate|House|Arab|Kurdish|Islamic|Jewish|Muslim|Christian|First|World)$/.test(
        before,
      )
    )
      break;
    first--;
  }
  // "Ada Berg of the Academy" and not "Institute of the Academy"
  const of = words.slice(first, head).lastIndexOf('of');
  const isBodys = (word: string) => organizationHeads.has(word) || /^(?:Republic|Kingdom|Friends|Bank)$/.test(word);
  const behind = words.slice(first + of + 1, head + 1).filter(word => word !== 'the').length;
  if (of > 1 && behind > 1 && !words.slice(first, first + of).some(isBodys)) first += of;
  while (first < head && /^(?:of|for|the|and|on|to|&|[-–])$/.test(words[first]!)) first++;
  return first;
}

const isCompound = (words: readonly string[], at: number): boolean =>
  at > 0 &&
  /^(?:Peace|Security|Science|Food|Health|Law|Trade|Oil|Defense|Defence|Strategic|Arms|Research|Policy|Diplomacy)$/.test(
    words[at - 1]!,
  );

/** Goes on behind the head where "of", "for" or "on" joins more of the name. */
function lastOfName(words: readonly string[], head: number): number {
  let last = head;
  if (outletHeads.has(words[head]!)) return last;
  for (let at = head + 1; at < words.length; at++) {
    const text = words[at]!;
    if (/^(?:of|for|on|the|to)$/.test(text)) continue;
    if (
      /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|^(?:Jan|Feb|March|April|May|June|July|Aug|Sept|Oct|Nov|Dec)/.test(
        text,
      )
    )
      break;
    // "Joint Task Force – Operation Northern Watch"
    const isTaskForce = words[head] === 'Force' && words[head - 1] === 'Task';
    if (/^[-–]$/.test(text) && isTaskForce && at === head + 1) continue;
    if (text === 'and' || text === '&' || /^[-–]$/.test(text)) {
      const isListed = /^(?:of|for|on|the)$/.test(words[last - 1] ?? '') || last > head;
      if (!isListed) break;
      continue;
    }
    // "Ministry of Defence Ada Berg"
    if (last > head && isField.test(words[last]!) && words[at - 1] === words[last]) break;
    const joined = /^(?:of|for|on|the|and|&|to|[-–])$/.test(words[at - 1]!) || last > head;
    if (!joined && !organizationHeads.has(text) && !outletHeads.has(text) && !/^(?:Channel|Corp|News)$/.test(text))
      break;
    // "White House Press Secretary"
    if (roleWords.test(text) || (text === 'Press' && roleWords.test(words[at + 1] ?? ''))) break;
    last = at;
  }
  return last;
}

/** What ministries and committees are for; their names end with it. */
const isField =
  /^(?:Defen[cs]e|Affairs|Security|Interior|Health|Energy|Finance|State|Justice|Trade|Commerce|Agriculture|Information|Transport|Education|Culture|Emergencies|Reunification|Unification|Studies|Relations)$/;

/** Names that need no such word: agencies, abbreviations, seats of power; and names that the graph knows. */
function namesKnown(flat: string, known: readonly string[]): OrganizationMention[] {
  const names = new Map([...knownOrganizations, ...known.map(name => [name, name] as const)]);
  const escaped = [...names.keys()]
    .sort((a, b) => b.length - a.length)
    .map(name => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/ /g, '\\s+'));
  const pattern = inLine(
    `(?<![\\p{L}\\p{N}]|\\p{Ll}{2}-)(?:${escaped.join('|')})(?![\\p{L}\\p{N}]|-\\p{L}|\\.\\p{Ll}|\\s+(?:Charter|Convention))(?:\\s+(?:News|Security\\s+Council|Television)\\b)?`,
    'gu',
  );
  return [...flat.matchAll(pattern)].map(({ 0: found, index }) => {
    const name = found.replace(/\s+/g, ' ');
    const canonical = names.get(name) ?? name;
    return {
      start: index,
      end: index + found.length,
      name: canonical,
      isOutlet: outletsByName.has(canonical) || /News$/.test(name),
    };
  });
}

/** Papers, agencies and broadcasters whose name does not say so. */
export const outletsByName: ReadonlySet<string> = new Set(
  `Reuters|Associated Press|Agence France-Presse|Interfax|TASS|RIA Novosti|Xinhua|Yonhap|Korean Central News Agency|Kyodo|Bloomberg|Politico|POLITICO|Axios|CNN|BBC|CNBC|NBC|ABC|CBS|PBS|NPR|MSNBC|Al Jazeera|Al Arabiya|Al-Monitor|Sputnik|Haaretz|Le Monde|Der Spiegel|Kommersant|Dawn|IRNA|Fars|Tasnim|Foreign Policy`.split(
    '|',
  ),
);

const body =
  '(?:foreign|defen[cs]e|interior|state|unification|intelligence|justice|finance|oil|energy|information|external\\s+affairs)\\s+(?:ministry|department|office|service|committee)|army|navy|air\\s+force|military|armed\\s+forces|parliament|embassy|coast\\s+guard|security\\s+council|presidential\\s+office|general\\s+staff|led\\s+(?:(?:military|international|air|naval)\\s+)?coalition|joint\\s+chiefs\\s+of\\s+staff';

/** "Chinese foreign ministry", "the Indian army": bodies that are named by their state. */
function lowerCaseBodies(flat: string, states: readonly StateMention[]): OrganizationMention[] {
  const pattern = new RegExp(`^(?:'s)?[\\s-]+(?:${body})\\b`, 'iu');
  const found = states.flatMap(state => {
    const match = pattern.exec(flat.slice(state.end, state.end + 60));
    if (!match || state.by === 'place') return [];
    const span = { start: state.start, end: state.end + match[0].length };
    const name = flat.slice(span.start, span.end).replace(/\s+/g, ' ');
    const isForce = /(?:army|navy|air force|military|armed forces)$/i.test(name);
    // in small letters they are a body where they speak as one
    const isNoun = state.by === 'name' && /^\s/.test(match[0]) && !/^U\.?[SK]\.?\s/.test(name);
    const isBody =
      !isForce || /(?:Army|Navy|Air Force)$/.test(name) || (!isNoun && speaksAfter.test(flat.slice(span.end)));
    return isBody ? [{ ...span, name, isOutlet: false, state: state.state }] : [];
  });
  // "the Peruvian military" is the army that the text has told of
  return found.map(({ state, ...one }) => {
    const army = /(?:military|armed forces)$/i.test(one.name)
      ? found.find(other => other.state === state && /army$/i.test(other.name))
      : undefined;
    return army ? { ...one, name: army.name } : one;
  });
}

const speaksAfter =
  /^(?:\s+(?:also|later|earlier|then))?\s+(?:said|says|announced|confirmed|den(?:ied|ies)|reported|stated|claimed|warned|insisted|accused|acknowledged|added)\b/;

/** What is called a newspaper, an agency or a think tank, and who is told things as outlets are. */
function byContext(flat: string): OrganizationMention[] {
  // from the beginning of a word on, and of so many words at most: a text of capitals has names of any length from everywhere
  const [first, more] = [`(?<![\\p{L}\\p{N}])${word}`, '{0,11}'];
  const name = `${first}(?:\\s+(?:${word}|\\d+))${more}`;
  const patterns = [
    inLine(
      `\\b(?:newspaper|daily|broadcaster|website|news\\s+agency|magazine|think\\s+tank)\\s+(?<name>${name})`,
      'gu',
    ),
    inLine(
      `(?<name>${name})(?=(?:'s)?\\s+(?:newspaper|news\\s+agency|news\\s+channel|television|TV|magazine|news\\s+site|website)\\b)`,
      'gu',
    ),
    inLine(
      `(?<name>(?:\\d+\\s+)?${name})(?=,\\s+(?:a|an|the)\\s+(?:[\\p{L}-]+\\s+){0,3}(?:website|think\\s+tank|newspaper|broadcaster|news\\s+agency|group|company|nonprofit|watchdog)\\b)`,
      'gu',
    ),
    inLine(`(?<name>${first}(?:\\s+${word})${more}\\s+(?:Corp|Inc|Ltd|Global|Co)\\b)(?!\\s+\\p{Lu})`, 'gu'),
    inLine(
      `(?<![\\p{L}\\p{N}/@.-])(?<name>(?:Radio|Voice\\s+of)\\s+${word}|[\\p{L}\\p{N}-]+\\.(?:com|net|org|info|[a-z]{2})(?=[ ,.;'’]))(?![\\p{L}\\p{N}/@])`,
      'gu',
    ),
    inLine(
      `(?<![\\p{L}\\p{N}(/.-])(?<name>[A-Z]{3,6})(?=(?:'s)?\\s+(?:summit|spokes\\p{L}+|officials?|officers?|sources?|headquarters|delegation|leadership|fighters|militants|chief|member\\s+states)\\b)`,
      'gu',
    ),
    inLine(`(?<=\\((?:[^()]{3,60})?)(?<name>${name})(?=/File|/Handout)`, 'gu'),
  ];
  return patterns.flatMap((pattern, place) =>
    [...flat.matchAll(pattern)].flatMap(match => {
      const found = match.groups!.name!;
      const start = match.index + match[0].indexOf(found);
      if (noNames.has(found) || isLanguage.test(found) || splitState(found)?.rest === '') return [];
      return [
        { start, end: start + found.length, name: found.replace(/\s+/g, ' '), isOutlet: place < 2 || place === 4 },
      ];
    }),
  );
}

/** "The Arabic newspaper" is called otherwise. */
const isLanguage = /-language$|^(?:The\s+)?(?:Arabic|Hebrew|Persian|Kurdish|English|Urdu|Hindi|Mandarin|Kurdish)$/;

/** "The Flood Force in Norvik (FFN)": the place belongs to the name where the letters end with it. */
function withItsPlace(flat: string, one: OrganizationMention): OrganizationMention {
  const match = /^\s+(?:in|for)\s+(?:the\s+)?(\p{Lu})[\p{L}-]+(?=\s*\([A-Z]{2,9}([A-Z])\))/u.exec(
    flat.slice(one.end, one.end + 50),
  );
  if (!match || match[1] !== match[2]) return one;
  return { ...one, end: one.end + match[0].length, name: `${one.name}${match[0].replace(/\s+/g, ' ')}` };
}

/** Of more abbreviations than an article has, the others are left out. */
const mostAbbreviations = 100;

/** Abbreviations in brackets behind a name, wherever else they stand; `named`: in the order of the text, without overlaps. */
function withAbbreviations(flat: string, named: readonly OrganizationMention[]): OrganizationMention[] {
  const found = named.map(one => withItsPlace(flat, one));
  const meant = new Map<string, OrganizationMention>();
  for (const one of found) {
    const short = /^\s*\(((?:the\s+)?[A-Z][A-Za-z.-]{1,11})\)/.exec(flat.slice(one.end, one.end + 16))?.[1];
    if (short && /[A-Z].*[A-Z]/.test(short) && (meant.has(short) || meant.size < mostAbbreviations))
      meant.set(short, one);
  }
  const all = new Map(found.map(one => [one.start, one]));
  const starts = found.map(({ start }) => start);
  for (const [short, { name, isOutlet }] of meant)
    for (const { index } of flat.matchAll(
      new RegExp(`(?<![\\p{L}\\p{N}])${short.replace(/[.]/g, '\\.')}(?![\\p{L}\\p{N}])`, 'gu'),
    )) {
      const span = { start: index, end: index + short.length };
      const before = found[lastUpTo(starts, index)];
      const other = all.get(index) ?? before;
      const isSame = other?.start === span.start && other.end === span.end;
      if (isSame || !other || !covers(other, span)) all.set(index, { ...span, name, isOutlet });
    }
  return [...all.values()].sort((a, b) => a.start - b.start);
}

/** The place of the last number up to a limit, in ascending numbers; -1 where there is none. */
function lastUpTo(numbers: readonly number[], limit: number): number {
  let [low, high] = [-1, numbers.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (numbers[middle]! <= limit) low = middle;
    else high = middle - 1;
  }
  return low;
}
