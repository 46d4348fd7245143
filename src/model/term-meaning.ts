/** Whether two definitions of one term mean the same, and what a definition says in words. */
import type { Predicate, StatusTerm, Term, TermSort } from './vocabulary.ts';

/** A term of any sort, as definitions are compared. */
export type AnyTerm =
  | { readonly sort: 'predicate'; readonly term: Predicate }
  | { readonly sort: 'status'; readonly term: StatusTerm }
  | { readonly sort: TermSort; readonly term: Term };

/** `wider`: it lets stand whatever the other one does, and more. What claims were typed by goes on to hold then. */
export type Comparison = 'same' | 'wider' | 'narrower' | 'other';

/** How the meaning of one definition stands to that of another of the same name and sort; their descriptions aside. */
export function compareMeaning(one: AnyTerm, other: AnyTerm): Comparison {
  if (one.sort === 'predicate' && other.sort === 'predicate') return comparePredicates(one.term, other.term);
  if (one.sort === 'status' && other.sort === 'status')
    return one.term.group === other.term.group && one.term.tells === other.term.tells ? 'same' : 'other';
  const kinds = [one, other].map(({ term }) => (term as Term).entities ?? null) as [Kinds | null, Kinds | null];
  return compareKinds(...kinds);
}

/** What a definition says, for those who must choose between two. */
export function meaningInWords({ sort, term }: AnyTerm): string {
  const meaning = meaningOf({ sort, term } as AnyTerm);
  return `${meaning}${meaning === '' ? '' : ', '}${JSON.stringify(term.description)}`;
}

function meaningOf({ sort, term }: AnyTerm): string {
  if (sort === 'predicate') {
    const { domain, range, broader, states } = term;
    const leads = 'value' in range ? `a ${range.value}` : range.entities.join(' or ');
    return `from ${domain.join(' or ')} to ${leads}${broader === null ? '' : `, a kind of "${broader}"`}${states === undefined ? '' : `, states the attribute "${states}"`}`;
  }
  if (sort === 'status')
    return `${term.group === null ? 'of no group' : `of the group "${term.group}"`}, tells of a ${tellings[term.tells]}`;
  return term.entities ? `played by ${term.entities.join(' or ')}` : '';
}

const tellings = { change: 'change', observation: 'state that was observed', intention: 'thing that is meant to be' };

type Kinds = readonly string[];

function comparePredicates(one: Predicate, other: Predicate): Comparison {
  if (one.broader !== other.broader) return 'other';
  const [from, to] = [one.range, other.range];
  const ranges =
    'value' in from || 'value' in to
      ? ['value' in from && 'value' in to && from.value === to.value ? ('same' as const) : ('other' as const)]
      : [compareKinds(from.entities, to.entities)];
  const found = new Set([compareKinds(one.domain, other.domain), ...ranges, compareStated(one, other)]);
  found.delete('same');
  if (found.size === 0) return 'same';
  return found.size === 1 ? [...found][0]! : 'other';
}

/** One that states an attribute says more than one of an earlier release, which states none. */
function compareStated({ states: one }: Predicate, { states: other }: Predicate): Comparison {
  if (one === other) return 'same';
  if (one === undefined) return 'narrower';
  return other === undefined ? 'wider' : 'other';
}

/** Null: every kind. */
function compareKinds(one: Kinds | null, other: Kinds | null): Comparison {
  const holds = (all: Kinds | null, some: Kinds | null) =>
    all === null || some?.every(kind => all.includes(kind)) === true;
  const [isWider, isNarrower] = [holds(one, other), holds(other, one)];
  if (isWider && isNarrower) return 'same';
  return isWider ? 'wider' : isNarrower ? 'narrower' : 'other';
}
