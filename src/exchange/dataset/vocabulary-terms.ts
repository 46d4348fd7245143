/** What stands in `vocabulary.yaml`, as terms. */
import type { AnyTerm } from '../../model/term-meaning.ts';
import {
  type Origin,
  type Predicate,
  type StatusTerm,
  type Term,
  type TermSort,
  termSorts,
  type Vocabulary,
} from '../../model/vocabulary.ts';
import { type TermSection, termSections, type VocabularyFile } from './dataset-format.ts';

/** A term, and where in the file it stands. */
export type PlacedTerm = AnyTerm & {
  readonly section: 'predicates' | 'statuses' | TermSection;
  readonly index: number;
  /** Whether it leaves open what its status tells of. */
  readonly isOpen?: boolean;
};

export function termsIn(file: VocabularyFile): PlacedTerm[] {
  const predicates = (file.predicates ?? []).map((entry, index): PlacedTerm => {
    const term: Predicate = { ...entry, inverse: entry.inverse ?? null, broader: entry.broader ?? null };
    return { section: 'predicates', index, sort: 'predicate', term };
  });
  const statuses = (file.statuses ?? []).map((entry, index): PlacedTerm => {
    const { name, description, group = null, tells } = entry;
    const term: StatusTerm = { name, group, tells: tells ?? 'observation', description };
    return { section: 'statuses', index, sort: 'status', term, isOpen: tells === undefined };
  });
  const others = (Object.entries(termSections) as [TermSection, TermSort][]).flatMap(([section, sort]) =>
    (file[section] ?? []).map((term: Term, index): PlacedTerm => ({ section, index, sort, term })),
  );
  return [...predicates, ...statuses, ...others];
}

/** Terms by name, to which others can be added. */
type OpenVocabulary = {
  readonly vocabulary: Vocabulary;
  readonly add: (term: AnyTerm, dataset: Origin) => void;
};

/** A vocabulary that begins with the terms of another. */
export function openVocabulary(from: Vocabulary | null = null): OpenVocabulary {
  const predicates = new Map(from?.predicates);
  const statuses = new Map(from?.statuses);
  const terms = Object.fromEntries(termSorts.map(sort => [sort, new Map(from?.terms[sort])])) as {
    [Sort in TermSort]: Map<string, Term>;
  };
  return {
    vocabulary: { predicates, statuses, terms },
    add: ({ sort, term }, dataset) => {
      const own = { ...term, ...(dataset !== null && { dataset }) };
      if (sort === 'predicate') predicates.set(term.name, own as Predicate);
      else if (sort === 'status') statuses.set(term.name, own as StatusTerm);
      else terms[sort].set(term.name, own);
    },
  };
}

/** The terms of one file alone. */
export function toVocabulary(file: VocabularyFile): Vocabulary {
  const { vocabulary, add } = openVocabulary();
  for (const { sort, term } of termsIn(file)) add({ sort, term } as AnyTerm, null);
  return vocabulary;
}

export function termNamed(vocabulary: Vocabulary, sort: AnyTerm['sort'], name: string): AnyTerm['term'] | undefined {
  if (sort === 'predicate') return vocabulary.predicates.get(name);
  return sort === 'status' ? vocabulary.statuses.get(name) : vocabulary.terms[sort]?.get(name);
}
