import { entityKinds } from '../../model/entity.ts';
import { termSorts } from '../../model/vocabulary.ts';
import { valueOfTerm } from '../extended-enums.ts';
import type {
  PredicateTermResolvers,
  StatusTermResolvers,
  TermResolvers,
  VocabularyResolvers,
} from '../generated/types.ts';

export const Vocabulary: VocabularyResolvers = {
  predicates: vocabulary => [...vocabulary.predicates.values()],
  statuses: vocabulary => [...vocabulary.statuses.values()],
  terms: ({ terms }, { sort }) =>
    termSorts
      .filter(known => sort?.includes(known) ?? true)
      .flatMap(known => [...(terms[known]?.values() ?? [])].map(term => ({ ...term, sort: known }))),
};

export const PredicateTerm: PredicateTermResolvers = {
  range: ({ range }) => ('entities' in range ? range.entities : []),
  valueKind: ({ range }) => ('value' in range ? range.value : null),
  states: ({ states }) => states ?? null,
  inverseExclusive: ({ inverseExclusive }) => inverseExclusive === true,
  dataset: ({ dataset }) => dataset ?? null,
};

export const StatusTerm: StatusTermResolvers = {
  dataset: ({ dataset }) => dataset ?? null,
};

export const Term: TermResolvers = {
  value: ({ name }) => valueOfTerm(name),
  entities: ({ sort, entities }) => (sort === 'qualifier-role' ? (entities ?? entityKinds) : []),
  dataset: ({ dataset }) => dataset ?? null,
};
