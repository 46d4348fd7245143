import { AppError } from '../../base/errors.ts';
import { greatest } from '../../base/long-lists.ts';
import { type AnyTerm, compareMeaning, meaningInWords } from '../../model/term-meaning.ts';
import type { StatusTerm, Term, Vocabulary } from '../../model/vocabulary.ts';
import { noteEnds } from '../rows/noted-ends.ts';
import { parsePredicate, parseStatusTerm, predicateColumns } from '../rows/parsed-terms.ts';
import { noteStatedBy, type Stating, statingIn } from '../rows/stated-attributes.ts';
import { rederiveSidesBy } from './derived.ts';
import { type WriteTransaction, writeInBatches } from './transaction.ts';

/**
 * The numbers of predicates by name, the attributes that they state, those that tell of ends of channels, and whether a
 * term is otherwise than before.
 */
export type RecordedVocabulary = {
  readonly predicates: ReadonlyMap<string, number>;
  readonly stating: Stating;
  readonly ends: ReadonlySet<string>;
  readonly isChanged: boolean;
};

/**
 * Terms are added, and described anew by the dataset that brought them; what claims were typed by stays. Terms that a
 * dataset does not name are kept. Throws CONFLICT, with both definitions of each, where a term means something else.
 */
export async function recordVocabulary(
  transaction: WriteTransaction,
  vocabulary: Vocabulary,
): Promise<RecordedVocabulary> {
  const { rows, known } = await readTerms(transaction);
  const conflicts: string[] = [];
  const changed = termsOf(vocabulary).filter(term => {
    const before = known.get(keyOf(term));
    const outcome = before === undefined ? 'taken' : meet(before, term);
    if (outcome === 'conflict') conflicts.push(conflictLine(before!, term));
    return outcome === 'taken';
  });
  if (conflicts.length > 0)
    throw new AppError(
      'CONFLICT',
      'Terms of the vocabulary that the store has already mean something else here; give them names of their own',
      { details: conflicts },
    );
  const predicates = new Map(rows.map(row => [row.name, row.id]));
  let next = Math.max(0, greatest([...predicates.values()])) + 1;
  for (const name of vocabulary.predicates.keys()) if (!predicates.has(name)) predicates.set(name, next++);
  const otherwise = changed.filter(term => JSON.stringify(term.term) !== JSON.stringify(known.get(keyOf(term))?.term));
  await writeTerms(transaction, otherwise, predicates);
  const stating = await statingPredicates(transaction);
  const newly = [...stating].filter(([name]) => rows.some(row => row.name === name && row.states === null));
  await noteStatedBy(transaction.db, new Map(newly));
  const { ends, changed: otherEnds } = await noteEnds(transaction.db);
  const recorded = new Set(rows.map(({ name }) => name));
  await rederiveSidesBy(
    transaction,
    otherEnds.filter(name => recorded.has(name)),
  );
  return { predicates, stating, ends, isChanged: otherwise.length > 0 };
}

async function statingPredicates({ db }: WriteTransaction): Promise<Stating> {
  return statingIn(await db.selectFrom('predicate').select(['name', 'states']).execute());
}

const keyOf = ({ sort, term }: AnyTerm) => `${sort} ${term.name}`;

function termsOf({ predicates, statuses, terms }: Vocabulary): AnyTerm[] {
  return [
    ...[...predicates.values()].map(term => ({ sort: 'predicate', term }) as const),
    ...[...statuses.values()].map(term => ({ sort: 'status', term }) as const),
    ...Object.entries(terms).flatMap(([sort, named]) => [...named.values()].map(term => ({ sort, term }) as AnyTerm)),
  ];
}

async function readTerms({ db }: WriteTransaction) {
  const rows = await db.selectFrom('predicate').select(['id', 'name', 'states', 'body']).execute();
  const statuses = await db.selectFrom('status_term').select(['name', 'body']).execute();
  const others = await db.selectFrom('term').select(['sort', 'body']).execute();
  const found: AnyTerm[] = [
    ...rows.map(({ body }) => ({ sort: 'predicate', term: parsePredicate(body) }) as const),
    ...statuses.map(({ body }) => ({ sort: 'status', term: parseStatusTerm(body) }) as const),
    ...others.map(({ sort, body }) => ({ sort, term: JSON.parse(body) as Term }) as AnyTerm),
  ];
  return { rows, known: new Map(found.map(term => [keyOf(term), term])) };
}

/** What becomes of a definition where the store has one of this name. One that lets less stand leaves the other be. */
function meet(before: AnyTerm, after: AnyTerm): 'taken' | 'kept' | 'conflict' {
  const [one, other] = [before.term.dataset ?? null, after.term.dataset ?? null];
  if (one !== null && other !== null && one !== other) return bareOf(before) === bareOf(after) ? 'kept' : 'conflict';
  const comparison = compareMeaning(after, before);
  if (comparison === 'other') return 'conflict';
  return comparison === 'narrower' && after.sort === 'predicate' ? 'kept' : 'taken';
}

const bareOf = ({ term: { dataset: _whose, ...said } }: AnyTerm) =>
  JSON.stringify(Object.entries(said).sort(([a], [b]) => (a < b ? -1 : 1)));

function conflictLine(before: AnyTerm, after: AnyTerm): string {
  const said = (term: AnyTerm) => `${whose(term)} says ${meaningInWords(term)}`;
  return `${after.sort.replaceAll('-', ' ')} "${after.term.name}": ${said(before)}; ${said(after)}`;
}

const whose = ({ term: { dataset } }: AnyTerm) =>
  dataset == null ? 'the shipped vocabulary, or an earlier load,' : `the dataset "${dataset}"`;

async function writeTerms(
  { db }: WriteTransaction,
  terms: readonly AnyTerm[],
  numbers: ReadonlyMap<string, number>,
): Promise<void> {
  const predicates = terms.flatMap(({ sort, term }) => (sort === 'predicate' ? [term] : []));
  await writeInBatches(predicates, 6, batch =>
    db
      .insertInto('predicate')
      .values(
        batch.map(term => {
          const body = JSON.stringify(term);
          return { id: numbers.get(term.name)!, name: term.name, ...predicateColumns(body), is_end: 0, body };
        }),
      )
      .onConflict(conflict =>
        conflict.column('name').doUpdateSet(({ ref }) => ({
          exclusive: ref('excluded.exclusive'),
          states: ref('excluded.states'),
          body: ref('excluded.body'),
        })),
      )
      .execute(),
  );
  const statuses = terms.flatMap(({ sort, term }): StatusTerm[] => (sort === 'status' ? [term] : []));
  await writeInBatches(statuses, 2, batch =>
    db
      .insertInto('status_term')
      .values(batch.map(term => ({ name: term.name, body: JSON.stringify(term) })))
      .onConflict(conflict => conflict.column('name').doUpdateSet(({ ref }) => ({ body: ref('excluded.body') })))
      .execute(),
  );
  const others = terms.filter(({ sort }) => sort !== 'predicate' && sort !== 'status');
  await writeInBatches(others, 3, batch =>
    db
      .insertInto('term')
      .values(batch.map(({ sort, term }) => ({ sort, name: term.name, body: JSON.stringify(term) })))
      .onConflict(conflict =>
        conflict.columns(['sort', 'name']).doUpdateSet(({ ref }) => ({ body: ref('excluded.body') })),
      )
      .execute(),
  );
}
