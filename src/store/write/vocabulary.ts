import { AppError } from '../../base/errors.ts';
import type { Predicate, StatusTerm, Vocabulary } from '../../model/vocabulary.ts';
import { parseStatusTerm } from '../rows/parsed-terms.ts';
import { type WriteTransaction, writeInBatches } from './transaction.ts';

/** The numbers of predicates by name; and whether a term is otherwise than before. */
export type RecordedVocabulary = { readonly predicates: ReadonlyMap<string, number>; readonly isChanged: boolean };

/**
 * Terms are added, and described anew; what claims were typed by stays. Terms that a dataset does not name are kept.
 * Throws CONFLICT where a term means something else.
 */
export async function recordVocabulary({ db }: WriteTransaction, vocabulary: Vocabulary): Promise<RecordedVocabulary> {
  const known = await db.selectFrom('predicate').select(['id', 'name', 'body']).execute();
  const statuses = await db.selectFrom('status_term').select(['name', 'body']).execute();
  const changed = [
    ...known.filter(({ name, body }) => isRetyped(JSON.parse(body), vocabulary.predicates.get(name))),
    ...statuses.filter(({ name, body }) => isRegrouped(parseStatusTerm(body), vocabulary.statuses.get(name))),
  ];
  if (changed.length > 0)
    throw new AppError(
      'CONFLICT',
      'Terms of the vocabulary that the store has already mean something else here; give them names of their own',
      { details: changed.map(term => term.name) },
    );
  const predicates = new Map(known.map(row => [row.name, row.id]));
  let next = Math.max(0, ...predicates.values()) + 1;
  for (const name of vocabulary.predicates.keys()) if (!predicates.has(name)) predicates.set(name, next++);
  const otherPredicates = otherThan(known, vocabulary.predicates);
  const otherStatuses = otherThan(statuses, vocabulary.statuses);
  await writeInBatches(otherPredicates, 4, batch =>
    db
      .insertInto('predicate')
      .values(
        batch.map(term => ({
          id: predicates.get(term.name)!,
          name: term.name,
          exclusive: term.exclusive ? 1 : 0,
          body: JSON.stringify(term),
        })),
      )
      .onConflict(conflict =>
        conflict.column('name').doUpdateSet(({ ref }) => ({
          exclusive: ref('excluded.exclusive'),
          body: ref('excluded.body'),
        })),
      )
      .execute(),
  );
  await writeInBatches(otherStatuses, 2, batch =>
    db
      .insertInto('status_term')
      .values(batch.map(term => ({ name: term.name, body: JSON.stringify(term) })))
      .onConflict(conflict => conflict.column('name').doUpdateSet(({ ref }) => ({ body: ref('excluded.body') })))
      .execute(),
  );
  return { predicates, isChanged: otherPredicates.length + otherStatuses.length > 0 };
}

function otherThan<Term extends { readonly name: string }>(
  recorded: readonly { readonly name: string; readonly body: string }[],
  terms: ReadonlyMap<string, Term>,
): Term[] {
  const before = new Map(recorded.map(({ name, body }) => [name, body]));
  return [...terms.values()].filter(term => before.get(term.name) !== JSON.stringify(term));
}

/** What excludes what is asked when claims are read, so that it may be described anew. */
function isRetyped(before: Predicate, after: Predicate | undefined): boolean {
  const typing = ({ domain, range, broader }: Predicate) => JSON.stringify([[...domain].sort(), range, broader]);
  return after !== undefined && typing(before) !== typing(after);
}

function isRegrouped(before: StatusTerm, after: StatusTerm | undefined): boolean {
  return after !== undefined && before.group !== after.group;
}
