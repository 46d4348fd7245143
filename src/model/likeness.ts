import type { ClaimId, EntityId } from '../base/ids.ts';
import { nearness } from '../base/nearness.ts';
import { consonantsOf, latinWords, leavesVowelsOut, scriptOf } from '../base/sounds.ts';
import { foldName } from '../base/text.ts';
import type { EntityKind, ExternalId } from './entity.ts';

/** Why two nodes may be one. */
type LikenessKind =
  | 'external-id'
  | 'same-name'
  | 'name-in-another-script'
  | 'similar-name'
  | 'initials'
  | 'office'
  | 'neighbours';

/** `weight`: from 0 to 1, how much it says by itself; `claims`: some of those that it rests on. */
export type Likeness = {
  readonly kind: LikenessKind;
  readonly text: string;
  readonly weight: number;
  readonly claims: readonly ClaimId[];
};

export type SuggestedIdentity = {
  readonly left: EntityId;
  readonly right: EntityId;
  readonly kind: EntityKind;
  readonly score: number;
  readonly reasons: readonly Likeness[];
};

/** A canonical node with all of its names. */
export type NamedNode = {
  readonly row: number;
  readonly id: EntityId;
  readonly kind: EntityKind;
  readonly names: readonly SpokenName[];
  readonly externalIds: readonly ExternalId[];
};

/** A name as it is written, and as it is heard. */
type SpokenName = {
  readonly name: string;
  readonly folded: string;
  readonly words: readonly string[];
  readonly joined: string;
  /** Its consonants. */
  readonly heard: string;
  readonly script: string;
};

const [mostNames, mostWords] = [12, 8];

export function namedNode(
  node: Pick<NamedNode, 'row' | 'id' | 'kind' | 'externalIds'>,
  names: readonly string[],
): NamedNode {
  return { ...node, names: [...new Set(names)].slice(0, mostNames).map(spokenName) };
}

function spokenName(name: string): SpokenName {
  const words = latinWords(name).slice(0, mostWords);
  return {
    name,
    folded: foldName(name),
    words,
    joined: words.join(''),
    heard: consonantsOf(words),
    script: scriptOf(name),
  };
}

const shortestLetterLeftOut = 6;

/** What nodes are found by that may be one: two that share nothing of this are not compared. */
export function keysOf({ kind, names, externalIds }: NamedNode): Set<string> {
  const keys = new Set(externalIds.map(({ scheme, value }) => `id ${scheme} ${value}`));
  for (const { folded, words, heard } of names) {
    keys.add(`name ${folded}`);
    if (heard.length > 1) keys.add(heard);
    if (words.length > 1) keys.add(consonantsOf(words.toSorted()));
    // one consonant may be another, or be left out
    if (heard.length >= shortestLetterLeftOut)
      for (let at = 0; at < heard.length; at++) keys.add(`${heard.slice(0, at)}${heard.slice(at + 1)}`);
    if (kind === 'person' && words.length > 1) keys.add(`initial ${consonantsOf([words.at(-1)!])} ${words[0]![0]}`);
  }
  return keys;
}

const leastSimilar = 0.75;

/** What ids and names say; nothing where they say that these are two. */
export function likenessOf(one: NamedNode, other: NamedNode): Likeness[] {
  return [...sharedIds(one, other), ...bestName(one, other)];
}

function sharedIds(one: NamedNode, other: NamedNode): Likeness[] {
  const shared = one.externalIds.find(({ scheme, value }) =>
    other.externalIds.some(id => id.scheme === scheme && id.value === value),
  );
  if (!shared) return [];
  return [{ kind: 'external-id', text: `Both are ${shared.value} in ${shared.scheme}.`, weight: 0.9, claims: [] }];
}

function bestName(one: NamedNode, other: NamedNode): Likeness[] {
  let best: Likeness | null = null;
  for (const a of one.names)
    for (const b of other.names) {
      const found = compareNames(a, b, one.kind);
      if (found && found.weight > (best?.weight ?? 0)) best = found;
    }
  return best ? [best] : [];
}

function compareNames(a: SpokenName, b: SpokenName, kind: EntityKind): Likeness | null {
  const likeness = (of: LikenessKind, weight: number, text: string): Likeness => ({
    kind: of,
    text,
    weight,
    claims: [],
  });
  const pair = `“${a.name}” and “${b.name}”`;
  if (a.folded === b.folded && a.folded !== '') return likeness('same-name', 0.65, `Both are called “${a.name}”.`);
  // what is numbered or dated otherwise is another thing
  if (numbersIn(a) !== numbersIn(b)) return null;
  if (a.joined === '' || b.joined === '') return null;
  const near = similarity(a, b);
  if (a.script !== b.script && near >= leastSimilar)
    return likeness('name-in-another-script', round(0.6 * near), `${pair} are heard alike, in two scripts.`);
  if (a.script === b.script && near >= leastSimilar)
    return likeness('similar-name', round(0.6 * near ** 2), `${pair} are spelt almost alike.`);
  if (kind === 'person' && isInitialed(a.words, b.words))
    return likeness('initials', 0.4, `${pair} have one family name and initial.`);
  return null;
}

const numbersIn = ({ words }: SpokenName): string => words.filter(word => /\d/.test(word)).join(' ');

function similarity(a: SpokenName, b: SpokenName): number {
  const inOrder = nearness(a.joined, b.joined);
  const sorted = nearness(a.words.toSorted().join(' '), b.words.toSorted().join(' '));
  return Math.max(inOrder, sorted, a.script === b.script ? 0 : byConsonants(a, b));
}

const [fewConsonants, someConsonants] = [3, 5];

/** Scripts write vowels in different ways, or not at all; where there are few consonants they say little. */
function byConsonants(a: SpokenName, b: SpokenName): number {
  const shorter = Math.min(a.heard.length, b.heard.length);
  if (shorter < fewConsonants) return 0;
  if (a.heard === b.heard) return shorter < someConsonants ? 0.8 : 0.92;
  const isVowelless = leavesVowelsOut(a.script) || leavesVowelsOut(b.script);
  return isVowelless && shorter >= someConsonants ? 0.95 * nearness(a.heard, b.heard) : 0;
}

/** One gives an initial where the other has a name. */
function isInitialed(a: readonly string[], b: readonly string[]): boolean {
  const [one, other] = [a[0]!, b[0]!];
  if (a.length < 2 || b.length < 2 || one[0] !== other[0] || a.at(-1) !== b.at(-1)) return false;
  return one.length === 1 || other.length === 1 || one === other;
}

/** Reasons that say something each by itself: what is left of the doubt is what each leaves of it. */
export function scoreOf(reasons: readonly Likeness[]): number {
  return round(1 - reasons.reduce((doubt, { weight }) => doubt * (1 - weight), 1));
}

/** Offices that both held say much, for few do. */
export function officeLikeness(names: readonly string[], claims: readonly ClaimId[]): Likeness {
  const text = `Both held ${names
    .slice(0, 3)
    .map(name => `“${name}”`)
    .join(' and ')}.`;
  return { kind: 'office', text, weight: names.length > 1 ? 0.5 : 0.35, claims };
}

/** Of `shared` neighbours, beside as many as the one that has fewer has. */
export function neighbourLikeness(shared: number, fewest: number, claims: readonly ClaimId[]): Likeness {
  const weight = round(0.35 * (shared / fewest) * Math.min(1, shared / 3));
  return { kind: 'neighbours', text: `They share ${shared} of ${fewest} neighbours.`, weight, claims };
}

const round = (number: number) => Math.round(number * 1_000) / 1_000;
