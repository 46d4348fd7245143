import type { Kysely } from 'kysely';

import type { IdentityJudgement } from '../../model/identity.ts';
import type { DisagreementJudgement } from '../../model/readings/disagreement.ts';
import type { SupportJudgement } from '../../model/support.ts';
import { type Predicate, type Term, termSorts } from '../../model/vocabulary.ts';
import { readJudgementBody } from '../rows/change-bodies.ts';
import type { JudgementTable } from '../rows/effects.ts';
import { endsAmong } from '../rows/noted-ends.ts';
import { parseStatusTerm, predicateColumns } from '../rows/parsed-terms.ts';
import { columnsOf, pages } from '../rows/records.ts';
import type {
  DisagreementJudgementTable,
  IdentityJudgementTable,
  PredicateTable,
  StatusTermTable,
  SupportJudgementTable,
  Tables,
  TermTable,
} from '../tables.ts';
import { type Check, Findings, faultIn, otherColumn } from './findings.ts';
import type { Replay } from './replay.ts';
import { rowsOf } from './rows-of-slugs.ts';

/** Terms, as far as columns repeat what their bodies say. */
export async function verifyVocabulary(db: Kysely<Tables>): Promise<Check> {
  const check = new Findings('vocabulary');
  const ends = await endsOfReadable(db);
  for await (const page of pages<PredicateTable>(db, 'predicate', { columns: columnsOf('predicate'), key: ['id'] }))
    for (const row of page)
      check.look(
        faultIn(row.name, () => {
          const { name } = JSON.parse(row.body) as Predicate;
          return otherColumn(row, { ...row, name, ...predicateColumns(row.body), is_end: ends.has(name) ? 1 : 0 });
        }),
      );
  for await (const page of pages<StatusTermTable>(db, 'status_term', {
    columns: columnsOf('status_term'),
    key: ['name'],
  }))
    for (const row of page)
      check.look(faultIn(row.name, () => otherColumn(row, { ...row, name: parseStatusTerm(row.body).name })));
  for await (const page of pages<TermTable>(db, 'term', { columns: columnsOf('term'), key: ['sort', 'name'] }))
    for (const row of page)
      check.look(
        faultIn(row.name, () =>
          isTermSort(row.sort)
            ? otherColumn(row, { ...row, name: (JSON.parse(row.body) as Term).name })
            : `${row.sort} is no sort of terms`,
        ),
      );
  return check;
}

/** Which predicates tell of ends, by those whose bodies can be read. */
async function endsOfReadable(db: Kysely<Tables>): Promise<ReadonlySet<string>> {
  const rows = await db.selectFrom('predicate').select(['name', 'body']).execute();
  return endsAmong(rows.filter(({ body }) => faultIn('', () => JSON.parse(body) && null) === null));
}

const isTermSort = (sort: string) => (termSorts as readonly string[]).includes(sort);

/** Judgements against their bodies and against the change log. */
export async function verifyJudgements(db: Kysely<Tables>, replay: Replay): Promise<Check> {
  const check = new Findings('judgements');
  await lookAtJudgements<IdentityJudgementTable, IdentityJudgement>(
    { db, check, replay },
    'identity_judgement',
    'entity',
    (row, { id, verdict }, [left_entity, right_entity]) => ({ ...row, id, verdict, left_entity, right_entity }),
  );
  await lookAtJudgements<DisagreementJudgementTable, DisagreementJudgement>(
    { db, check, replay },
    'disagreement_judgement',
    'claim',
    (row, { id }, [left_claim, right_claim]) => ({ ...row, id, left_claim, right_claim }),
  );
  await lookAtSupport({ db, check, replay });
  return check;
}

async function lookAtSupport({
  db,
  check,
  replay,
}: {
  readonly db: Kysely<Tables>;
  readonly check: Findings;
  readonly replay: Replay;
}): Promise<void> {
  const columns = columnsOf('support_judgement');
  for await (const page of pages<SupportJudgementTable>(db, 'support_judgement', { columns, key: ['id'] })) {
    const read = page.map(row => ({ row, judgement: JSON.parse(row.body) as SupportJudgement }));
    const rows = await rowsOf(
      db,
      'claim',
      read.map(({ judgement }) => judgement.claim),
    );
    for (const { row, judgement } of read)
      check.look(
        faultIn(row.id, () => {
          const { id, verdict } = judgement;
          const fresh = { ...row, id, verdict, claim: rows.get(judgement.claim) ?? 0 };
          return otherColumn(row, fresh) ?? replay.judgementFault('support_judgement', row, judgement);
        }),
      );
  }
}

type Judged = Pick<IdentityJudgement, 'author' | 'reason' | 'at'> & { readonly left: string; readonly right: string };

async function lookAtJudgements<
  Row extends { readonly id: string; readonly undone_by: string | null; readonly body: string },
  Judgement extends Judged,
>(
  { db, check, replay }: { readonly db: Kysely<Tables>; readonly check: Findings; readonly replay: Replay },
  table: JudgementTable,
  judged: 'entity' | 'claim',
  freshOf: (row: Row, judgement: Judgement, rows: readonly [number, number]) => Row,
): Promise<void> {
  for await (const page of pages<Row>(db, table, { columns: columnsOf(table), key: ['id'] })) {
    const slugs = page.flatMap(({ body }) => sidesOf(body));
    const rows = await rowsOf(db, judged, slugs);
    for (const row of page)
      check.look(
        faultIn(row.id, () => {
          const judgement = readJudgementBody<Judgement>(row.body);
          const sides = [rows.get(judgement.left) ?? 0, rows.get(judgement.right) ?? 0] as const;
          return otherColumn(row, freshOf(row, judgement, sides)) ?? replay.judgementFault(table, row, judgement);
        }),
      );
  }
}

function sidesOf(body: string): string[] {
  try {
    const { left, right } = readJudgementBody<Judged>(body);
    return [left, right];
  } catch {
    return []; // it is said when the row is looked at
  }
}
