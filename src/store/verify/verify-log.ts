import type { Kysely } from 'kysely';
import { type LoggedRow, readChangeBody } from '../rows/change-bodies.ts';
import { columnsOf, pages } from '../rows/records.ts';
import type { ChangeSubjectTable, ChangeTable, Tables } from '../tables.ts';
import { type Check, Findings, faultIn, Sums } from './findings.ts';
import { Replay } from './replay.ts';
import { rowsOf } from './rows-of-slugs.ts';

/** The bodies of changes may be long. */
const changesPerPage = 100;

/** Plays the change log, and looks at what it says of itself and at the list of what it concerns. */
export async function verifyLog(db: Kysely<Tables>): Promise<{ readonly check: Check; readonly replay: Replay }> {
  const check = new Findings('change log');
  const replay = new Replay();
  const told = new Sums();
  let wanted = 1;
  for await (const page of pages<ChangeTable>(db, 'change', {
    columns: columnsOf('change'),
    key: ['revision'],
    size: changesPerPage,
  })) {
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
  for await (const page of pages<ChangeSubjectTable>(db, 'change_subject', { columns: key, key, size: 10_000 }))
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
