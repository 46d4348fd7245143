import { nameFault } from '../base/names.ts';
import { meantInstead, nearestOf } from '../base/nearness.ts';
import { type AttributeName, sortOfAttribute } from './attributes.ts';
import type { Claim, ValueKind } from './claim.ts';
import { actualModalities } from './claim.ts';
import type { EntityKind } from './entity.ts';
import { type CanonicalIdOf, unmerged } from './identity.ts';

/** The dataset that brought a term; left out or null: it is shipped, or it was recorded before that was kept. */
export type Origin = string | null;

/** One predicate of the vocabulary: which kinds it joins, and whether its values exclude one another. */
export type Predicate = {
  readonly name: string;
  readonly label: string;
  /** How the same edge reads from its other end; null where the range is a value. */
  readonly inverse: string | null;
  readonly description: string;
  readonly domain: readonly EntityKind[];
  /** Kinds of entity, or the kind of value, that may stand as object. */
  readonly range: { readonly entities: readonly EntityKind[] } | { readonly value: ValueKind };
  /** True where one subject has one value at a time, so that two differing values conflict. */
  readonly exclusive: boolean;
  /** True where one object has one subject, as an act has one who did it. Left out: false. */
  readonly inverseExclusive?: boolean;
  /** The predicate that this one specialises, or null. */
  readonly broader: string | null;
  /** The attribute of its subject that it states. Left out: none. */
  readonly states?: AttributeName;
  readonly dataset?: Origin;
};

/** What a status tells of: a change of state, a state that was observed, or what somebody means to bring about. */
export const statusTellings = ['change', 'observation', 'intention'] as const;
export type StatusTelling = (typeof statusTellings)[number];

/** Statuses of a channel, in groups: two statuses of different groups exclude each other; one without a group excludes none. */
export type StatusTerm = {
  readonly name: string;
  readonly group: string | null;
  readonly tells: StatusTelling;
  readonly description: string;
  readonly dataset?: Origin;
};

/** The other sorts of terms, of which nothing but the name and what it means is said. */
export const termSorts = [
  'channel-kind',
  'level',
  'domain',
  'organization-kind',
  'event-kind',
  'place-kind',
  'agreement-kind',
  'office-kind',
  'qualifier-role',
] as const;
export type TermSort = (typeof termSorts)[number];

export type Term = {
  readonly name: string;
  readonly description: string;
  /** For the role of a further participant: the kinds of node that may play it. Left out: every kind. */
  readonly entities?: readonly EntityKind[];
  readonly dataset?: Origin;
};

export type Vocabulary = {
  readonly predicates: ReadonlyMap<string, Predicate>;
  readonly statuses: ReadonlyMap<string, StatusTerm>;
  /** A sort that is left out has no terms. */
  readonly terms: TermsBySort;
};
export type TermsBySort = { readonly [Sort in TermSort]?: ReadonlyMap<string, Term> };

/** Whether a term can be a value of the API's enums, which are upper-case: `in-use` is IN_USE there. */
export const isTermName = (name: string): boolean =>
  termPattern.test(name) && !['true', 'false', 'null'].includes(name) && name.length <= longestTerm;
const termPattern = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;
const longestTerm = 80;
export const wantedTermName = `a term is the letters a to z, digits and single hyphens, at most ${longestTerm}, begins with a letter, and is none of "true", "false", "null"; quote it where YAML reads it as something else`;

/** Predicates that derivations rely on by name; every vocabulary has them, for they are shipped. */
export const corePredicates = {
  status: 'has-status',
  end: 'has-end',
  sender: 'has-sender',
  intermediary: 'has-intermediary',
  recipient: 'has-recipient',
  partOf: 'part-of',
  opened: 'opened-on',
  endLanguage: 'end-language',
} as const;

/** Whether a predicate says what somebody did in an event, so that its claims are about the event. */
export function isActInEvent({ domain, range }: Predicate): boolean {
  return 'entities' in range && range.entities.every(kind => kind === 'event') && !domain.includes('event');
}

type Typed = Pick<Claim, 'predicate' | 'value' | 'polarity'> & {
  readonly subjectKind: EntityKind;
  readonly objectKind: EntityKind | null;
};

/** Of the vocabulary: a word of the claim is none of its terms. Ill-typed: all are, and they do not go together. */
export type TypeFault = { readonly rule: 'vocabulary' | 'ill-typed'; readonly message: string };

/** Why the claim breaks the vocabulary, or null where it is well typed. */
export function typeFault(claim: Typed, vocabulary: Vocabulary): TypeFault | null {
  const unknown = unknownTermOf(claim, vocabulary);
  if (unknown !== null) return { rule: 'vocabulary', message: unknown };
  const message = mismatchOf(claim, vocabulary.predicates.get(claim.predicate)!);
  return message === null ? null : { rule: 'ill-typed', message };
}

function unknownTermOf({ predicate, value, subjectKind }: Typed, vocabulary: Vocabulary): string | null {
  const known = vocabulary.predicates.get(predicate);
  if (!known) return unknownTerm('predicate', predicate, vocabulary);
  if (value?.kind === 'status' && !vocabulary.statuses.has(value.status))
    return unknownTerm('status', value.status, vocabulary);
  const sort = known.states && known.domain.includes(subjectKind) ? sortOfAttribute(known.states, subjectKind) : null;
  if (sort === null || value?.kind !== 'text' || vocabulary.terms[sort]?.has(value.text)) return null;
  return `"${predicate}" needs a term as its text: ${unknownTerm(sort, value.text, vocabulary)}`;
}

const mostSuggested = 3;

/** That a name is no term, with the terms that may be meant, or else all of its sort. */
export function unknownTerm(sort: TermSort | 'predicate' | 'status', name: string, vocabulary: Vocabulary): string {
  const terms = termsOf(sort, vocabulary);
  const near = new Set(nearestOf(name, terms, mostSuggested).map(({ told }) => told));
  const all = terms.flatMap(({ term }) => term ?? []).sort();
  return `${sort.replaceAll('-', ' ')} "${name}" is not in the vocabulary${meantInstead([...near]) || `; it has ${all.join(', ')}`}`;
}

/** What a term is known by, and how it is told; a predicate once more by how it reads from its object, without `term`. */
type Suggestion = { readonly term?: string; readonly names: readonly string[]; readonly told: string };

function termsOf(sort: TermSort | 'predicate' | 'status', { predicates, statuses, terms }: Vocabulary): Suggestion[] {
  if (sort !== 'predicate') {
    const known = sort === 'status' ? statuses : terms[sort];
    return [...(known?.keys() ?? [])].map(term => ({ term, names: [term], told: JSON.stringify(term) }));
  }
  const forward = [...predicates.values()].map(({ name, label }) => ({
    term: name,
    names: [name, label],
    told: JSON.stringify(name),
  }));
  const backward = [...predicates.values()].flatMap(({ name, inverse }) =>
    inverse === null
      ? []
      : [{ names: [inverse], told: `"${name}" with subject and object in each other's place ("${inverse}")` }],
  );
  return [...forward, ...backward];
}

function mismatchOf(claim: Typed, predicate: Predicate): string | null {
  if (!predicate.domain.includes(claim.subjectKind)) {
    return `"${predicate.name}" starts from ${predicate.domain.join(' or ')}, not from ${claim.subjectKind}${turnedRound(claim, predicate)}`;
  }
  if (claim.value?.kind === 'unknown' || claim.value?.kind === 'none') return unspecifiedFault(claim, predicate);
  if ('value' in predicate.range) {
    if (claim.value?.kind !== predicate.range.value)
      return `"${predicate.name}" needs a ${predicate.range.value} as its value`;
    return claim.value.kind === 'text' ? statedFault(claim.value.text, predicate) : null;
  }
  if (claim.objectKind === null) return `"${predicate.name}" needs an object`;
  if (!predicate.range.entities.includes(claim.objectKind)) {
    return `"${predicate.name}" leads to ${predicate.range.entities.join(' or ')}, not to ${claim.objectKind}${turnedRound(claim, predicate)}`;
  }
  return null;
}

/** What helps where the two ends of a predicate are mistaken for each other. */
function turnedRound({ subjectKind, objectKind }: Typed, { domain, range, label }: Predicate): string {
  const fits =
    objectKind !== null && 'entities' in range && domain.includes(objectKind) && range.entities.includes(subjectKind);
  return fits ? `; the subject is what "${label}" is said of: let subject and object change places` : '';
}

/** Why words cannot be what the predicate states of its subject, or null where they can. */
function statedFault(text: string, { name, states }: Predicate): string | null {
  const fault = states === 'name' ? nameFault(text) : null;
  return fault === null ? null : `"${name}" gives a name, which ${fault}`;
}

function unspecifiedFault({ value, polarity }: Typed, { name, range }: Predicate): string | null {
  if ('value' in range && range.value === 'status')
    return `"${name}" needs a status; that there is no such line is the status "absent"`;
  return polarity === 'denies' ? `a value that is ${value!.kind} is not denied: give what is denied` : null;
}

type Stance = Pick<Claim, 'value' | 'object' | 'polarity' | 'modality'>;

/** How two claims with one predicate stand to each other, apart from scope and time. */
export type Opposition = 'excludes' | 'denies' | null;

export function oppositionOf(
  a: Stance,
  b: Stance,
  predicate: Predicate,
  { vocabulary, canonicalId = unmerged }: { readonly vocabulary: Vocabulary; readonly canonicalId?: CanonicalIdOf },
): Opposition {
  if (!actualModalities.includes(a.modality) || !actualModalities.includes(b.modality)) return null;
  if (a.polarity !== b.polarity) return sameContent(a, b, vocabulary, canonicalId) ? 'denies' : null;
  if (
    a.polarity === 'denies' ||
    !predicate.exclusive ||
    excludesNothing(a, vocabulary) ||
    excludesNothing(b, vocabulary)
  )
    return null;
  return sameContent(a, b, vocabulary, canonicalId) ? null : 'excludes';
}

/** Equal objects or values, merged nodes being one; two statuses of one group count as equal ("open", "in use"). */
export function sameContent(
  a: Stance,
  b: Stance,
  vocabulary: Vocabulary,
  canonicalId: CanonicalIdOf = unmerged,
): boolean {
  if (a.value?.kind === 'status' && b.value?.kind === 'status') {
    return groupOf(a.value.status, vocabulary) === groupOf(b.value.status, vocabulary);
  }
  const sameObject =
    a.object === b.object ||
    (a.object !== null && b.object !== null && canonicalId(a.object) === canonicalId(b.object));
  // one text in two languages is one text
  if (a.value?.kind === 'text' && b.value?.kind === 'text') return a.value.text === b.value.text;
  return sameObject && JSON.stringify(a.value) === JSON.stringify(b.value);
}

/** Whether a status says that a channel was used: it works, and somebody saw that it does. */
export function isOfUse(status: string, { statuses }: Vocabulary): boolean {
  const term = statuses.get(status);
  return term?.group === 'working' && term.tells === 'observation';
}

/** The group of a status, or the status itself where it has none. */
export function groupOf(status: string, vocabulary: Vocabulary): string {
  return vocabulary.statuses.get(status)?.group ?? status;
}

/** A status without a group says nothing of the others, nor does a value that is not told. */
function excludesNothing({ value }: Stance, vocabulary: Vocabulary): boolean {
  if (value?.kind === 'unknown') return true;
  return value?.kind === 'status' && vocabulary.statuses.get(value.status)?.group === null;
}
