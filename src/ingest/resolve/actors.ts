/** Who can speak in a text: people, bodies, states, unnamed sources, and the words that stand for them. */
import type { OrganizationMention } from '../find/organizations.ts';
import { isOneLetterOff, type PersonMention, surnamesOf } from '../find/people.ts';
import type { StateMention } from '../find/states.ts';
import type { UnnamedMention } from '../find/unnamed-sources.ts';
import { overlaps, type Span } from '../span.ts';

const actorSorts = ['person', 'organization', 'state', 'unnamed', 'pronoun', 'description'] as const;
export type ActorSort = (typeof actorSorts)[number];

/** Somebody at a place in the text. */
export type Actor = Span & {
  readonly sort: ActorSort;
  /** The name; of an unnamed source what the text says of it; of a pronoun and a description the word. */
  readonly name: string;
  /** Of an organisation: a paper, an agency or a broadcaster. */
  readonly isOutlet?: boolean;
};

/** Who speaks or acts: `name` as the text knows it at its fullest, of an unnamed one what is said of it. */
export type Speaker = {
  readonly sort: 'person' | 'organization' | 'state' | 'unnamed';
  readonly name: string;
};

export type Person = {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly role: string | null;
  readonly affiliation: string | null;
  /** Where the text tells the office; null where it tells none. */
  readonly office: ToldOffice | null;
  readonly mentions: readonly Span[];
};

/** The mention beside which an office stands, and how much stands there. */
export type ToldOffice = Span & {
  /** A military rank alone. */
  readonly isRank: boolean;
  /** Whether the same words tell whom it is held for, and not what the text around makes likely. */
  readonly isAffiliationTold: boolean;
};

/** A name is compared with those of so many people before it, as many as an article has at most. */
const mostCompared = 500;

/** Mentions of people joined by full names, surnames and short forms; what each is called and holds. */
export function joinPeople(
  flat: string,
  mentions: readonly PersonMention[],
  affiliationOf: (mention: PersonMention) => string | null,
): Person[] {
  const groups: { name: string; mentions: PersonMention[] }[] = [];
  const isSamePerson = samePersonTest();
  for (const mention of [...mentions].sort((a, b) => Number(a.isShort) - Number(b.isShort) || a.start - b.start)) {
    const group = groups.slice(-mostCompared).findLast(({ name }) => isSamePerson(name, mention.name));
    if (!group) groups.push({ name: mention.name, mentions: [mention] });
    else {
      group.mentions.push(mention);
      if (!group.name.includes(' ')) group.name = mention.name;
    }
  }
  return groups.map(({ name, mentions: all }) => {
    const ordered = all.toSorted((a, b) => a.start - b.start);
    const withOffice = ordered.filter(({ office }) => office !== null);
    const best =
      withOffice.find(one => !one.office!.isRank && affiliationOf(one)) ??
      withOffice.find(one => affiliationOf(one)) ??
      withOffice[0];
    const isHead = ordered.some(({ end }) => /^\s+administration\b/.test(flat.slice(end, end + 20)));
    return {
      name,
      aliases: [...new Set(ordered.map(mention => titledName(flat, mention)).filter(alias => alias !== name))],
      role: best?.office?.role ?? (isHead ? 'president' : null),
      affiliation: (best ? affiliationOf(best) : null) ?? (isHead ? 'United States' : null),
      office: best?.office
        ? {
            start: best.start,
            end: best.end,
            isRank: best.office.isRank,
            isAffiliationTold: best.office.affiliation !== null,
          }
        : null,
      mentions: ordered.map(({ start, end }) => ({ start, end })),
    };
  });
}

/** "U.S. attacks" are no act of speech, "the U.S. said" is one. */
function isAdjective(flat: string, { start, end }: Span): boolean {
  if (!/^(?:U\.S\.|US|UK|U\.K\.)$/.test(flat.slice(start, end))) return false;
  const next = /^\s+(\p{Ll}+)/u.exec(flat.slice(end, end + 20))?.[1];
  return (
    next !== undefined &&
    !/^(?:said|says|has|had|have|is|was|will|would|also|and|accused|warned|denied|called|urged|announced|confirmed|agreed|did|does|could|should|may|must|wants?|told|insisted|claimed|offered|proposed|rejected)$/.test(
      next,
    )
  );
}

const isBeforeAdministration = (flat: string, end: number) =>
  /^\s+(?:administration|White House)\b/.test(flat.slice(end, end + 20));

function titledName(flat: string, { start, end, name }: PersonMention): string {
  const before = /\b(?:Mr|Mrs|Ms|Dr|President)\.? $/.exec(
    flat.slice(Math.max(0, start - 12), start).replace(/\s/g, ' '),
  )?.[0];
  return before && !name.includes(' ') ? flat.slice(start - before.length, end).replace(/\s+/g, ' ') : name;
}

/** Tells whether a name is the other's short form, or is spelt almost as it is. */
function samePersonTest(): (full: string, other: string) => boolean {
  const folded = new Map<string, FoldedName>();
  const foldOnce = (name: string) => {
    const found = folded.get(name) ?? foldedName(name);
    folded.set(name, found);
    return found;
  };
  return (full, other) => isSamePerson(foldOnce(full), foldOnce(other));
}

type FoldedName = { readonly plain: string; readonly words: readonly string[]; readonly surnames: readonly string[] };

function foldedName(name: string): FoldedName {
  const plain = fold(name);
  return { plain, words: plain.split(' '), surnames: surnamesOf(name).map(fold) };
}

function isSamePerson(full: FoldedName, other: FoldedName): boolean {
  if (full.plain === other.plain) return true;
  const [words, others] = [full.words, other.words];
  if (others.length === 1)
    return full.surnames.some(
      surname => surname === others[0] || (others[0]!.length > 4 && isOneLetterOff(surname, others[0]!)),
    );
  if (words.length === 1) return isSamePerson(other, full);
  if (words.at(-1) !== others.at(-1)) return full.plain.replaceAll(' ', '') === other.plain.replaceAll(' ', '');
  return (
    others.every(word =>
      words.some(
        own =>
          own === word || (word.length === 1 && own.startsWith(word)) || (own.length === 1 && word.startsWith(own)),
      ),
    ) || words.every(word => others.includes(word))
  );
}

const fold = (name: string) =>
  name.normalize('NFKD').replace(/\p{M}/gu, '').replace(/[-.]/g, ' ').replace(/\s+/g, ' ').trim().toLowerCase();

type Found = {
  readonly flat: string;
  readonly people: readonly Person[];
  readonly organizations: readonly OrganizationMention[];
  readonly states: readonly StateMention[];
  readonly unnamed: readonly UnnamedMention[];
};

/** Everybody in the order of the text; of those that overlap the one who stands first in this list. */
export function listActors({ flat, people, organizations, states, unnamed }: Found): Actor[] {
  const named = people.flatMap(({ name, mentions }) =>
    mentions.map(({ start, end }) => ({ start, end, sort: 'person' as const, name })),
  );
  // "the Berg administration" is not Berg
  const persons = named.filter(({ end }) => !isBeforeAdministration(flat, end)).toSorted((a, b) => a.start - b.start);
  const all: Actor[] = [...persons];
  const add = (actor: Actor) => {
    // "the secretary for President Berg" holds a name and is nobody of that name
    if (
      !all.some(
        other =>
          overlaps(other, actor) &&
          !(other.sort === 'person' && other.start > actor.start + 8 && other.end <= actor.end),
      )
    )
      all.push(actor);
  };
  for (const { start, end, description, isDefinite } of unnamed) {
    // in apposition to a name it is that person
    const isApposed = persons.some(
      person =>
        (start >= person.end && /^\s*(?:\([^)]*\))?,\s*$/.test(flat.slice(person.end, start))) ||
        (person.start >= end && /^,?\s*$/.test(flat.slice(end, person.start))),
    );
    if (isApposed) continue;
    add({ start, end, sort: isDefinite ? 'description' : 'unnamed', name: description });
  }
  for (const { 0: words, index } of flat.matchAll(descriptions)) {
    const description: Actor = {
      start: index,
      end: index + words.length,
      sort: 'description',
      name: words.replace(/\s+/g, ' '),
    };
    const isApposed = persons.some(
      person =>
        description.start >= person.end && /^\s*(?:\([^)]*\))?,\s*$/.test(flat.slice(person.end, description.start)),
    );
    // "the Norvik ministry" is in the list of bodies
    const isBody = organizations.some(({ end }) => end === description.end);
    if (!isApposed && !isBody && !persons.some(({ start }) => start >= description.end && start <= description.end + 2))
      add(description);
  }
  // "the Norvik government" is Norvik
  for (const { start, end, state } of states) {
    const behind = /^(?:'s)?\s+(?:government|side|authorities|leadership)\b/.exec(flat.slice(end, end + 20))?.[0];
    if (behind) add({ start, end: end + behind.length, sort: 'state', name: state });
  }
  for (const { start, end, name, isOutlet } of organizations) add({ start, end, sort: 'organization', name, isOutlet });
  for (const { start, end, state, by } of states)
    if ((by === 'name' || by === 'capital') && flat[end] !== '-' && !isAdjective(flat, { start, end }))
      add({ start, end, sort: 'state', name: state });
  const pronouns =
    /\b(?:[Hh]e|[Ss]he|[Tt]hey)\b|\b[Ii]t(?=\s+(?:also\s+)?(?:said|says|added|adds|noted|stated|warned|announced|claimed|reported|insisted)\b)/g;
  for (const { 0: word, index } of flat.matchAll(pronouns))
    add({ start: index, end: index + word.length, sort: 'pronoun', name: word.toLowerCase() });
  return all.sort((a, b) => a.start - b.start);
}

/** "The colonel", "the Pentagon spokesman", "the California Democrat": somebody who was named before. */
const descriptions =
  /\b[Tt]he\s+(?:[\p{L}.-]+\s+){0,3}?(?:colonel|general|admiral|captain|commander|major|spokes(?:man|woman|person)|president|premier|chancellor|minister|secretary|ambassador|envoy|official(?=\s+(?:said|says|told|added|who|also|was|had|has|did|declined|confirmed|warned|noted)|[,.])|diplomat|senator|congressman|congresswoman|Democrat|Republican|leader|chairman|director|chief|adviser|advisor|analyst|expert|ministry|newspaper|paper|agency|source|sources|officials|report|pair|two(?!\s+\p{L})|(?:two\s+)?leaders|governor|candidate|nominee|lawmaker|mayor|professor|scholar|historian|author|billionaire|businessman|mogul|negotiator|officer|department|command|office|(?:army|navy|military|air\s+force|coast\s+guard)(?=\s+(?:also\s+|later\s+)?(?:said|says|added|announced|confirmed|denied|reported|stated|claimed|warned|insisted))|statement|group|coalition|board|lawyer|strategist|government(?=\s+(?:said|says|denied|has|had|also|confirmed|declined|insisted)))\b/gu;
