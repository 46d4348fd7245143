import { shippedVocabulary } from '../../src/exchange/dataset/shipped-vocabulary.ts';
import type { ValueKind } from '../../src/model/claim.ts';
import { type EntityKind, entityKinds } from '../../src/model/entity.ts';
import type { Predicate, StatusTerm, TermSort, Vocabulary } from '../../src/model/vocabulary.ts';

/** A small vocabulary: the predicates that derivations rest on, and one of every range. */
export function aVocabulary(): Vocabulary {
  const predicates = [
    aPredicate('has-status', { value: 'status' }, { domain: ['channel'], exclusive: true }),
    aPredicate('opened-on', { value: 'date' }, { domain: ['channel'], exclusive: true, states: 'opened' }),
    aPredicate('mentioned-on', { value: 'date' }),
    aPredicate('has-handsets', { value: 'count' }, { domain: ['channel'], exclusive: true }),
    aPredicate('is-described-as', { value: 'text' }, { domain: entityKinds.filter(kind => kind !== 'document') }),
    aPredicate('has-end', { entities: actors }, { domain: ['channel'] }),
    aPredicate('has-sender', { entities: actors }, { domain: ['channel'], broader: 'has-end' }),
    aPredicate('has-intermediary', { entities: actors }, { domain: ['channel'], broader: 'has-end' }),
    aPredicate('has-recipient', { entities: actors }, { domain: ['channel'], broader: 'has-end' }),
    aPredicate('part-of', { entities: ['channel', 'place'] }, { domain: ['channel', 'place'] }),
    aPredicate('used', { entities: ['channel'] }, { domain: actors }),
    aPredicate('communicates-with', { entities: actors }, { domain: actors }),
    aPredicate('took-part-in', { entities: ['event'] }, { domain: actors }),
    aPredicate('carried-out', { entities: ['event'] }, { domain: actors.slice(0, 4), inverseExclusive: true }),
    aPredicate('took-place-in', { entities: ['place'] }, { domain: ['event'], exclusive: true, states: 'place' }),
    aPredicate('occurred-times', { value: 'count' }, { domain: ['event'], exclusive: true }),
  ];
  const statuses: StatusTerm[] = [
    aStatus('open', 'working', 'change'),
    aStatus('in-use', 'working'),
    aStatus('suspended', 'interrupted', 'change'),
    aStatus('severed', 'interrupted', 'change'),
    aStatus('proposed', null, 'intention'),
  ];
  return {
    predicates: new Map(predicates.map(predicate => [predicate.name, predicate])),
    statuses: new Map(statuses.map(status => [status.name, status])),
    terms: shippedVocabulary().terms,
  };
}

/** The shipped terms of one sort. */
export const termNames = (sort: TermSort): readonly string[] => [...shippedVocabulary().terms[sort]!.keys()];

const actors: readonly EntityKind[] = ['person', 'organization', 'state', 'office', 'unnamed-source'];

type Range = { readonly value: ValueKind } | { readonly entities: readonly EntityKind[] };

function aPredicate(name: string, range: Range, given: Partial<Predicate> = {}): Predicate {
  return {
    name,
    label: name.replaceAll('-', ' '),
    inverse: 'entities' in range ? `inverse of ${name}` : null,
    description: `Invented for tests: ${name}.`,
    domain: entityKinds,
    range,
    exclusive: false,
    broader: null,
    ...given,
  };
}

function aStatus(name: string, group: string | null, tells: StatusTerm['tells'] = 'observation'): StatusTerm {
  return { name, group, tells, description: `Invented for tests: ${name}.` };
}
