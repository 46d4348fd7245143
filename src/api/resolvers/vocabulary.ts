import type { PredicateTermResolvers, StatusTermResolvers, VocabularyResolvers } from '../generated/types.ts';

export const Vocabulary: VocabularyResolvers = {
  predicates: vocabulary => [...vocabulary.predicates.values()],
  statuses: vocabulary => [...vocabulary.statuses.values()],
};

export const PredicateTerm: PredicateTermResolvers = {
  name: predicate => predicate.name as never,
  range: ({ range }) => ('entities' in range ? range.entities : []),
  valueKind: ({ range }) => ('value' in range ? range.value : null),
  inverseExclusive: ({ inverseExclusive }) => inverseExclusive === true,
  broader: predicate => predicate.broader as never,
};

export const StatusTerm: StatusTermResolvers = {
  name: term => term.name as never,
};
