/** Whom an office is held for where the words beside the name do not say. */
import type { OrganizationMention } from '../find/organizations.ts';
import type { PersonMention } from '../find/people.ts';
import { type StateMention, splitState, stateNamed } from '../find/states.ts';
import type { Span } from '../span.ts';
import type { Person } from './actors.ts';

type Surroundings = {
  readonly flat: string;
  readonly sentences: readonly Span[];
  readonly states: readonly StateMention[];
  readonly organizations: readonly OrganizationMention[];
  /** The state whose office published the text; null of outlets. */
  readonly home: string | null;
};

const ofState =
  /\b(?:president|prime minister|premier|chancellor|leader|dictator|king|emir|sultan|supreme leader|minister|secretary|ambassador|envoy|general|colonel|admiral|ayatollah|prince|ruler)\b/i;

const headOfState = /\b(?:president|prime minister|premier|chancellor|supreme leader|king|emir|sultan)\b/i;

/** A head of state or government of whom nothing says which: of the state most named that has none in the text. */
export function completeHeads(
  flat: string,
  people: readonly Person[],
  all: readonly StateMention[],
  titleStates: readonly string[],
): Person[] {
  // what happens in a state is not about who governs it
  const states = all.filter(
    ({ by, start }) => by !== 'name' || !isScene.test(flat.slice(Math.max(0, start - 16), start)),
  );

  const taken = new Set(
    people
      .filter(({ office }) => office !== null)
      .filter(({ role }) => headOfState.test(role ?? '') || /\b(?:leader|counterpart)\b/i.test(role ?? ''))
      .map(({ affiliation }) => affiliation),
  );
  const counts = [...Map.groupBy(states, ({ state }) => state)]
    .filter(([state]) => !taken.has(state))
    .sort((a, b) => b[1].length - a[1].length);
  // beside these a president without a state is the American one
  const isAtHome = /\b(?:White House|Congress|Senate|Pentagon|State Department|Capitol Hill)\b/.test(flat);
  const left = isAtHome && !taken.has('United States') ? 'United States' : (counts[0]?.[0] ?? null);
  return people
    .map(person => asCounterpart(person, people))
    .map(person => asDescribed(flat, person, people))
    .map(person =>
      person.affiliation === null &&
      /^(?:u\.?s\.? )?(?:president|prime minister|premier|chancellor)\b/i.test(person.role ?? '')
        ? { ...person, affiliation: left }
        : person,
    )
    .map(person =>
      person.affiliation === null &&
      /\b(?:minister|ambassador|diplomat|lawmaker|general|colonel|admiral)\b/i.test(person.role ?? '')
        ? { ...person, affiliation: stateOf(person, people, { states, titleStates }) }
        : person,
    );
}

/** The state that is spoken of most, of those that were before somebody was first named and have nobody else in that post. */
function stateOf(
  person: Person,
  people: readonly Person[],
  { states, titleStates }: { readonly states: readonly StateMention[]; readonly titleStates: readonly string[] },
): string | null {
  const first = person.mentions[0]!.start;
  const post = postIn(person.role);
  const isTaken = (state: string) =>
    post !== null &&
    people.some(other => other !== person && other.affiliation === state && postIn(other.role) === post);
  const near = states.filter(({ by, start }) => by !== 'place' && start < first && first - start < 800);
  const count = (state: string) =>
    states.filter(other => other.state === state).length +
    2 * titleStates.filter(other => other === state).length +
    (titleStates[0] === state ? 2 : 0);
  const names = [...new Set(near.toReversed().map(({ state }) => state))].filter(state => !isTaken(state));
  return names.toSorted((one, other) => count(other) - count(one))[0] ?? near.at(-1)?.state ?? null;
}

const isScene = /\b(?:in|over|inside|across|near|into|throughout|off|outside|of)\s+(?:the\s+)?$/;

const postIn = (role: string | null): string | null =>
  /\b(?:defen[cs]e|foreign|interior|state)\b/i
    .exec(role ?? '')?.[0]
    .toLowerCase()
    .replace('defence', 'defense') ?? null;

const described =
  /\b[Tt]he\s+(?<whose>(?:\p{Lu}[\p{L}.]*\s+){1,2})(?<role>president|prime\s+minister|premier|chancellor|leader|foreign\s+minister|defen[cs]e\s+minister)\b/gu;

/** "Mr Berg was silent. The Norvik president …": nobody else holds that post, and nobody else was named in between. */
function asDescribed(flat: string, person: Person, people: readonly Person[]): Person {
  if (person.role !== null) return person;
  for (const { start, end } of person.mentions)
    for (const { index, groups } of flat.slice(end, end + 250).matchAll(described)) {
      const state = stateNamed(groups!.whose!.trim());
      const role = groups!.role!.replace(/\s+/g, ' ');
      const isTaken = people.some(other => other.affiliation === state && other.role?.toLowerCase().includes(role));
      const isBetween = people.some(other =>
        other.mentions.some(one => one.start > start && one.start < end + index && other !== person),
      );
      if (state !== null && !isTaken && !isBetween) return { ...person, role, affiliation: state };
    }
  return person;
}

/** "The minister met his counterpart Ada Berg": she is a minister too. */
function asCounterpart(person: Person, people: readonly Person[]): Person {
  if (!/\bcounterpart\b/i.test(person.role ?? '')) return person;
  const [first] = person.mentions;
  const others = people.filter(
    ({ role, mentions }) => role !== null && !/counterpart/i.test(role) && mentions[0]!.start < first!.start,
  );
  // "his counterpart, Ada Berg, the chief of staff": that says what she is
  const own = person.role!.split('; ').filter(part => !/counterpart/i.test(part) && !rankOnly.test(part));
  if (own.length > 0) return { ...person, role: own.join('; ') };
  const last = others.toSorted((a, b) => lastBefore(b, first!.start) - lastBefore(a, first!.start))[0];
  return last ? { ...person, role: last.role } : person;
}

const rankOnly = /^(?:(?:Gen|Lt|Col|Maj|Capt|Adm|Brig|General|Lieutenant|Colonel|Major|Captain|Admiral)\.?\s*)+$/;

const lastBefore = ({ mentions }: Person, place: number): number =>
  mentions.findLast(({ start }) => start < place)?.start ?? -1;

/** "President Berg of Norvik", "Norvik said its leader Berg"; "department spokesman": the department that was named last. */
export function affiliationsOf({
  flat,
  sentences,
  states,
  organizations,
  home,
}: Surroundings): (mention: PersonMention) => string | null {
  return ({ start, end, office }) => {
    if (office === null) return null;
    const { affiliation, role, isRank } = office;
    if (
      affiliation !== null &&
      /^(?:(?:(?:foreign|defen[cs]e|interior|state|unification)\s+)?(?:department|ministry)|agency|command|coalition|council|committee)$/i.test(
        affiliation,
      )
    )
      return (
        organizations.findLast(one => one.end <= start && one.name.toLowerCase().includes(affiliation.toLowerCase()))
          ?.name ?? affiliation
      );
    // "MAC minister": the body that the text gave these letters to
    const body = organizations.find(
      one => one.end - one.start < 9 && role.startsWith(`${flat.slice(one.start, one.end)} `),
    );
    if (affiliation === null && body) return body.name;
    if (affiliation === null) {
      const told = postTold(flat.slice(Math.max(0, start - 600), start), role);
      if (told !== null) return told;
    }
    if (affiliation !== null || isRank || !ofState.test(role)) return affiliation;
    const behind = /^\s+of\s+(.{3,60})/u.exec(flat.slice(end, end + 70).replace(/\s+/g, ' '))?.[1];
    const own = behind ? splitState(behind) : null;
    if (own) return own.state;
    const sentence = sentences.find(one => one.start <= start && end <= one.end);
    const inSentence = states.filter(
      state =>
        state.by !== 'demonym' &&
        flat[state.end] !== '-' &&
        sentence &&
        state.start >= sentence.start &&
        state.end <= start,
    );
    // "President Berg" without a state is left to what else the text tells
    const isTitle = /^(?:Vice )?(?:President|Prime Minister|Secretary|Chancellor|Premier)$/.test(role);
    return (isTitle ? null : inSentence[0]?.state) ?? home;
  };
}

/** "A spokesman for the Flood Guard said … . The spokesman, Ada Berg, said": whose the post is was told before. */
function postTold(before: string, role: string): string | null {
  const post = /\b(?:spokes(?:man|woman|person)|commander|director|chairman|head|secretary-general)\b/i.exec(role)?.[0];
  if (post === undefined) return null;
  const told = new RegExp(
    `\\b${post}\\s+(?:for|of)\\s+(?:the\\s+)?(?<body>(?:[^,.;:"“”]|(?<=\\p{Lu})\\.){3,60}?)(?=[,.;]|\\s+(?:that|who|which|said|says|told|in|confirmed|added|declined)\\b)`,
    'giu',
  );
  const body = [...before.matchAll(told)].at(-1)?.groups?.body?.replace(/\s+/g, ' ') ?? null;
  return body !== null && /\p{Lu}/u.test(body) ? body : null;
}
