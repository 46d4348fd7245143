/** Who a pronoun, a short name or a description stands for, and who speaks where several are named. */

import { knownOrganizations } from '../find/name-words.ts';
import { outletsByName } from '../find/organizations.ts';
import { splitState, stateNamed } from '../find/states.ts';
import type { Span } from '../span.ts';
import type { Actor, Person, Speaker } from './actors.ts';

export type Cast = {
  readonly flat: string;
  readonly actors: readonly Actor[];
  readonly people: readonly Person[];
  readonly sentences: readonly Span[];
};

/** The speaker whom an actor's words stand for; null where nobody fits. `earlier`: who spoke before, the last one last. */
export function speakerOf(actor: Actor, cast: Cast, earlier: readonly Speaker[]): Speaker | null {
  if (actor.sort === 'person' || actor.sort === 'organization' || actor.sort === 'state')
    return { sort: actor.sort, name: actor.name };
  if (actor.sort === 'unnamed') return { sort: 'unnamed', name: actor.name };
  return actor.sort === 'pronoun' ? pronounOf(actor, cast, earlier) : describedOf(actor, cast, earlier);
}

/** "He" and "she": the subject of the sentence before or of this one, a speaker rather than another. "They": several, or a group. */
function pronounOf(pronoun: Actor, cast: Cast, earlier: readonly Speaker[]): Speaker | null {
  const before = cast.actors.filter(({ end, start }) => end <= pronoun.start && pronoun.start - start < 700);
  if (pronoun.name === 'they') {
    const pair = before.findLast(
      ({ sort, name }) => sort === 'description' && /\b(?:two|leaders|pair|sides|sources|officials)\b/i.test(name),
    );
    const plural = before.findLast(({ sort, name }) => sort === 'unnamed' && /(?:s|people)\b/.test(name));
    if (pair && (!plural || pair.start > plural.start)) return describedOf(pair, cast, earlier);
    return plural ? { sort: 'unnamed', name: plural.name } : (earlier.at(-1) ?? null);
  }
  if (pronoun.name === 'it') {
    const body = earlier.findLast(
      ({ sort, name }) => sort === 'organization' || sort === 'state' || (sort === 'unnamed' && isThing.test(name)),
    );
    const subject = before.findLast(
      one => (one.sort === 'organization' || one.sort === 'state') && isSubjectOfSentence(one, cast),
    );
    return body ?? (subject ? { sort: subject.sort as Speaker['sort'], name: subject.name } : null);
  }
  const last = earlier.at(-1);
  const people = before.filter(
    ({ sort, name }) =>
      sort === 'person' ||
      (sort === 'unnamed' && isOne(name)) ||
      (sort === 'description' && isOne(name) && !/report|ministry|paper|agency/.test(name)),
  );
  const sentence = cast.sentences.find(({ start, end }) => start <= pronoun.start && pronoun.end <= end);
  const inside = people.filter(({ start }) => sentence && start >= sentence.start);
  const subject =
    inside.find(one => isSubjectOfSentence(one, cast)) ??
    people.findLast(one => isSubjectOfSentence(one, cast)) ??
    people.at(-1);
  if (
    last &&
    last.sort !== 'state' &&
    last.sort !== 'organization' &&
    (!subject || subject.start < pronoun.start - 500)
  )
    return last;
  if (!subject) return last ?? null;
  if (subject.sort === 'description') return describedOf(subject, cast, earlier) ?? last ?? null;
  return { sort: subject.sort as Speaker['sort'], name: subject.name };
}

/** A text that speaks, or a body that is not named. */
const isThing =
  /\b(?:statement|report|communiqu[eé]|document|ministry|army|navy|military|agency|office|command|embassy|government)\b/i;

const isOne = (name: string) =>
  !/(?:s|people)$/i.test(name.split(/\s+(?:in|at|from|for|of|with|familiar|close|briefed|involved)\s/)[0]!);

/** Who opens a sentence, or stands before its first verb of saying. */
function isSubjectOfSentence(actor: Actor, { flat, sentences }: Cast): boolean {
  const sentence = sentences.find(({ start, end }) => start <= actor.start && actor.end <= end);
  if (!sentence) return false;
  // an office is no preposition: "Secretary of Defense Ada Berg"
  const before = flat
    .slice(sentence.start, actor.start)
    .replace(/\b(secretary|minister|chief|director|commander|head|chair\p{L}*|deputy|spokes\p{L}+)\s+of\s+/giu, '$1 ');
  const behind = flat.slice(actor.end, actor.end + 20);
  if (/^'s?\s/.test(behind)) return false;
  return !/\b(?:to|with|by|of|about|between|against|from|for|in|at|via|through|on|than|like|told|asked|interviewed|thanked)\s+(?:[\p{L}.'-]+\s+){0,3}$/u.test(
    before,
  );
}

const groupWord = /\b(?:two|leaders|pair|both|sides)\b/i;

/** "The colonel", "the Pentagon spokesman", "the California Democrat". */
function describedOf(actor: Actor, cast: Cast, earlier: readonly Speaker[]): Speaker | null {
  const words = actor.name.replace(/^the\s+/i, '');
  const outlet = /^(\S+(?:\s+\S+)?)\s+(?:report|dispatch|story)$/i.exec(words)?.[1];
  if (outlet && knownOrganizations.has(outlet)) return { sort: 'organization', name: knownOrganizations.get(outlet)! };
  const head = words.split(/\s+/).at(-1)!.toLowerCase();
  const told = splitState(words);
  if (told && /^(?:government|side|authorities|leadership)$/i.test(told.rest))
    return { sort: 'state', name: told.state };
  if (groupWord.test(words)) {
    const pair = pairBefore(actor, cast);
    if (pair) return pair;
  }
  const fits = cast.people.filter(({ role }) => role !== null && sharesHead(role, head));
  const near = fits
    .map(person => ({ person, at: lastBefore(person.mentions, actor.start) }))
    .filter(({ at }) => at !== null)
    .sort((a, b) => b.at! - a.at!);
  // "the chairman of the committee, Ada Berg, said"
  const follows = fits.find(({ mentions }) =>
    mentions.some(({ start }) => start > actor.start && start - actor.start < 140),
  );
  if (near.length === 0 && follows) return { sort: 'person', name: follows.name };
  const state =
    words
      .split(/\s+/)
      .map(word => stateNamed(word))
      .find(found => found !== null) ?? null;
  const ofState = state
    ? near.find(({ person }) => person.affiliation === state || (person.affiliation ?? '').includes(state))
    : near[0];
  if (ofState) return { sort: 'person', name: ofState.person.name };
  const bare = cast.actors.findLast(
    ({ sort, end, name }) =>
      sort === 'person' &&
      end <= actor.start &&
      actor.start - end < 300 &&
      cast.people.some(person => person.name === name && person.role === null),
  );
  if (bare && /^(?:president|premier|leader|minister|chancellor)$/.test(head))
    return { sort: 'person', name: bare.name };
  const same = earlier.findLast(({ sort, name }) => sort === 'unnamed' && sharesHead(name, head));
  if (
    same &&
    /^(?:official|officials|source|sources|spokesman|spokeswoman|spokesperson|diplomat|officer|aide|report|statement)$/.test(
      head,
    )
  )
    return same;
  const last = earlier.findLast(({ sort }) => sort === 'person');
  if (
    /^(?:democrat|republican|senator|congressman|congresswoman|colonel|general|admiral|analyst|expert|professor|author)$/.test(
      head,
    ) &&
    last
  )
    return last;
  const isMeant = ({ sort, name }: Actor) =>
    sort === 'organization' &&
    (name.toLowerCase().includes(head) || (/newspaper|paper|agency|report/.test(head) && outletsByName.has(name)));
  const isForce = /^(?:army|navy|military|force|guard)$/.test(head);
  const body =
    cast.actors.findLast(one => one.end <= actor.start && isMeant(one)) ??
    (isForce ? cast.actors.find(one => one.start > actor.start && isMeant(one)) : undefined);
  if (body) return { sort: 'organization', name: body.name };
  return { sort: 'unnamed', name: words };
}

/** "The two leaders": the two last heads of state that were named. */
function pairBefore(actor: Actor, { people }: Cast): Speaker | null {
  const heads = people
    .filter(({ role }) => /\b(?:president|prime minister|leader|premier|chancellor|king)\b/i.test(role ?? ''))
    .filter(({ mentions }) => lastBefore(mentions, actor.start) !== null);
  return heads.length === 2 ? { sort: 'person', name: heads.map(({ name }) => name).join(' and ') } : null;
}

const synonyms: ReadonlyMap<string, RegExp> = new Map(
  Object.entries({
    spokesman: /spokes(?:man|person)/i,
    spokeswoman: /spokes(?:woman|person)/i,
    spokesperson: /spokes/i,
    colonel: /\b(?:colonel|col)\b/i,
    general: /\b(?:general|gen)\b/i,
    admiral: /\b(?:admiral|adm)\b/i,
    captain: /\b(?:captain|capt)\b/i,
    senator: /\b(?:senator|sen)\b/i,
    congressman: /\b(?:rep|congressman|representative)\b/i,
  }),
);

const sharesHead = (role: string, head: string): boolean =>
  (synonyms.get(head) ?? new RegExp(`\\b${head.replace(/s$|[^\p{L}\p{N} -]/gu, '')}`, 'i')).test(role);

const lastBefore = (mentions: readonly Span[], place: number): number | null =>
  mentions.findLast(({ start }) => start < place)?.start ?? null;
