import type { Kysely } from 'kysely';
import type { IdentityJudgement } from '../../model/identity.ts';
import type { DisagreementJudgement } from '../../model/readings/disagreement.ts';
import type { Predicate, StatusTerm } from '../../model/vocabulary.ts';
import type { JudgementTable } from '../rows/effects.ts';
import { columnsOf, pages } from '../rows/records.ts';
import type {
  ChangeSubjectTable,
  ChangeTable,
  DisagreementJudgementTable,
  IdentityJudgementTable,
  PredicateTable,
  StatusTermTable,
  Tables,
} from '../tables.ts';
import { type Check, Findings, faultIn, otherColumn, Sums } from './findings.ts';
import { type LoggedRow, Replay, readChangeBody, readJudgementBody } from './replay.ts';

/** The bodies of changes may be long. */
const changesPerPage = 100;

/** Plays the log of changes, and looks at what it says of itself and at the list of what it concerns. */
export async function verifyLog(db: Kysely<Tables>): Promise<{ readonly check: Check; readonly replay: Replay }> {
  const check = new Findings('change log');
  const replay = new Replay();
  const told = new Sums();
  let wanted = 1;
  for await (const page of pages<ChangeTable>(db, 'change', columnsOf('change'), ['revision'], changesPerPage)) {
    const reverted = await revertedBy(db, page);
    for (const row of page) {
      const { revision } = row;
      check.look(revision !== wanted && `revision ${revision} stands where ${wanted} is expected`);
      wanted = revision + 1;
      const fault = faultIn(`revision ${revision}`, () => {
        const before = reverted.get(row.reverts ?? 0);
        return replay.take(withBody(row), before ? withBody(before) : null);
      });
      if (fault) check.look(fault);
    }
    await addSubjects(db, page, told);
  }
  const listed = new Sums();
  const key = ['kind', 'subject', 'revision'];
  for await (const page of pages<ChangeSubjectTable>(db, 'change_subject', key, key, 10_000))
    for (const { kind, subject, revision } of page) listed.add(revision, [kind === 'node' ? 1 : 2, subject]);
  for (const revision of told.otherThan(listed))
    check.look(`revision ${revision}: it is listed under other nodes and claims than it concerns`);
  return { check, replay };
}

const withBody = (row: ChangeTable): LoggedRow => ({ ...row, body: readChangeBody(row.body) });

async function revertedBy(db: Kysely<Tables>, page: readonly ChangeTable[]): Promise<ReadonlyMap<number, ChangeTable>> {
  const revisions = page.map(({ reverts }) => reverts).filter(revision => revision !== null);
  if (revisions.length === 0) return new Map();
  const rows = await db.selectFrom('change').selectAll().where('revision', 'in', revisions).execute();
  return new Map(rows.map(row => [row.revision, row]));
}

/** What changes concern, by row. What is named and not there is left out, so that the list is otherwise. */
async function addSubjects(db: Kysely<Tables>, page: readonly ChangeTable[], told: Sums): Promise<void> {
  const bodies = page.map(({ revision, body }) => ({ revision, ...namedIn(body) }));
  const nodes = await rowsOf(
    db,
    'entity',
    bodies.flatMap(body => body.nodes),
  );
  const claims = await rowsOf(
    db,
    'claim',
    bodies.flatMap(body => body.claims),
  );
  for (const body of bodies) {
    for (const node of body.nodes) told.add(body.revision, [1, nodes.get(node) ?? 0]);
    for (const claim of body.claims) told.add(body.revision, [2, claims.get(claim) ?? 0]);
  }
}

function namedIn(body: string): { readonly nodes: readonly string[]; readonly claims: readonly string[] } {
  try {
    const { nodes = [], claims = [] } = readChangeBody(body);
    return { nodes, claims };
  } catch {
    return { nodes: [], claims: [] }; // it is said already that it cannot be read
  }
}

async function rowsOf(db: Kysely<Tables>, table: 'entity' | 'claim', slugs: readonly string[]) {
  const rows = new Map<string, number>();
  const asked = [...new Set(slugs)];
  for (let start = 0; start < asked.length; start += slugsPerStatement) {
    const batch = asked.slice(start, start + slugsPerStatement);
    for (const { id, slug } of await db.selectFrom(table).select(['id', 'slug']).where('slug', 'in', batch).execute())
      rows.set(slug, id);
  }
  return rows;
}

const slugsPerStatement = 1_000;

/** Terms, as far as columns repeat what their bodies say. */
export async function verifyVocabulary(db: Kysely<Tables>): Promise<Check> {
  const check = new Findings('vocabulary');
  for await (const page of pages<PredicateTable>(db, 'predicate', columnsOf('predicate'), ['id']))
    for (const row of page)
      check.look(
        faultIn(row.name, () => {
          const { name, exclusive } = JSON.parse(row.body) as Predicate;
          return otherColumn(row, { ...row, name, exclusive: exclusive ? 1 : 0 });
        }),
      );
  for await (const page of pages<StatusTermTable>(db, 'status_term', columnsOf('status_term'), ['name']))
    for (const row of page)
      check.look(
        faultIn(row.name, () => otherColumn(row, { ...row, name: (JSON.parse(row.body) as StatusTerm).name })),
      );
  return check;
}

/** Judgements against their bodies and against the log of changes. */
export async function verifyJudgements(db: Kysely<Tables>, replay: Replay): Promise<Check> {
  const check = new Findings('judgements');
  await lookAtJudgements<IdentityJudgementTable, IdentityJudgement>(
    db,
    'identity_judgement',
    'entity',
    check,
    replay,
    (row, { id, verdict }, [left_entity, right_entity]) => ({ ...row, id, verdict, left_entity, right_entity }),
  );
  await lookAtJudgements<DisagreementJudgementTable, DisagreementJudgement>(
    db,
    'disagreement_judgement',
    'claim',
    check,
    replay,
    (row, { id }, [left_claim, right_claim]) => ({ ...row, id, left_claim, right_claim }),
  );
  return check;
}

type Judged = Pick<IdentityJudgement, 'author' | 'reason' | 'at'> & { readonly left: string; readonly right: string };

async function lookAtJudgements<
  Row extends { readonly id: string; readonly undone_by: string | null; readonly body: string },
  Judgement extends Judged,
>(
  db: Kysely<Tables>,
  table: JudgementTable,
  judged: 'entity' | 'claim',
  check: Findings,
  replay: Replay,
  freshOf: (row: Row, judgement: Judgement, rows: readonly [number, number]) => Row,
): Promise<void> {
  for await (const page of pages<Row>(db, table, columnsOf(table), ['id'])) {
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
