// Who may decide on what others wrote.

import { AppError, faultAt } from '../../base/errors.ts';
import type { ClaimId, EntityId } from '../../base/ids.ts';
import { isAtLeast, type Role } from '../../model/access.ts';
import type { ChangeKind } from '../../model/change.ts';
import type { ChangeBody } from '../rows/change-bodies.ts';
import type { Curation } from './curation.ts';

/** A claim that is accepted; `path` is where it is named. */
type AcceptedClaim = { readonly name: ClaimId; readonly row: number; readonly path: string };

/** Throws FORBIDDEN where four eyes are wanted and one of these was proposed by whoever accepts it. */
export async function refuseOwnClaims(curation: Curation, accepted: readonly AcceptedClaim[]): Promise<void> {
  if (!curation.authorship.fourEyes || accepted.length === 0) return;
  const rows = accepted.map(({ row }) => row);
  const bodies = await ownChanges(curation, { kind: 'propose-claims', subject: 'claim', rows });
  const own = new Set(bodies.flatMap(({ effects }) => effects?.claims.map(({ claim }) => claim) ?? []));
  const found = accepted.find(({ name }) => own.has(name));
  if (found) throw ownProposal(found.path, `"${found.name}"`);
}

/** A node that is accepted, or the description of it that the revision `description` put forward. */
type AcceptedNode = { readonly name: EntityId; readonly description: number | null; readonly path: string };

/** Throws FORBIDDEN where four eyes are wanted and it was put forward, the last time if several times, by whoever accepts it. */
export async function refuseOwnNode(
  { transaction: { db, nodes }, authorship }: Curation,
  { name, description, path }: AcceptedNode,
): Promise<void> {
  if (!authorship.fourEyes) return;
  const proposal = await db
    .selectFrom('change_subject as s')
    .innerJoin('change as h', 'h.revision', 's.revision')
    .leftJoin('change as undoing', 'undoing.reverts', 'h.revision')
    .select('h.author')
    .where('s.kind', '=', 'node')
    .where('s.subject', '=', nodes.rowOf(name))
    .where('h.kind', '=', description === null ? 'propose-entities' : 'amend-entity')
    .$if(description !== null, query => query.where('h.revision', '=', description))
    .where('undoing.revision', 'is', null)
    .orderBy('h.revision', 'desc')
    .limit(1)
    .executeTakeFirst();
  if (proposal?.author === authorship.by)
    throw ownProposal(path, description === null ? `"${name}"` : `this description of "${name}"`);
}

/** A document of which this is accepted: versions, and null for itself with all that was added to it while it waited. */
type AcceptedDocument = { readonly name: EntityId; readonly parts: readonly (string | null)[]; readonly path: string };

/** Throws FORBIDDEN where four eyes are wanted and one of the parts was added by whoever accepts it. */
export async function refuseOwnDocument(curation: Curation, { name, parts, path }: AcceptedDocument): Promise<void> {
  if (!curation.authorship.fourEyes) return;
  const rows = [curation.transaction.nodes.rowOf(name)];
  const bodies = await ownChanges(curation, { kind: 'add-document', subject: 'node', rows });
  const own = new Set(bodies.filter(({ document }) => document === name).flatMap(partsAdded));
  const found = parts.filter(part => own.has(part))[0];
  if (found === undefined) return;
  throw ownProposal(path, found === null ? `"${name}"` : `the version ${found.slice(0, 12)} of "${name}"`);
}

/** A change that moves nothing in review added to a document that waits itself. */
const partsAdded = ({ effects }: ChangeBody): (string | null)[] =>
  effects?.nodes?.map(({ version }) => version) ?? [null];

type Concerning = { readonly kind: ChangeKind; readonly subject: 'node' | 'claim'; readonly rows: readonly number[] };

/** What the author's own changes of a kind did that concern one of these rows, or so much that they name nothing. */
async function ownChanges(
  { transaction: { db }, authorship: { by } }: Curation,
  { kind, subject, rows }: Concerning,
): Promise<ChangeBody[]> {
  const changes = await db
    .selectFrom('change as h')
    .select('h.body')
    .where('h.author', '=', by)
    .where('h.kind', '=', kind)
    .where('h.revision', 'in', eb =>
      eb
        .selectFrom('change_subject as s')
        .select('s.revision')
        .where('s.kind', '=', subject)
        .where('s.subject', 'in', rows)
        .unionAll(eb.selectFrom('change as w').select('w.revision').where('w.whole', '=', 1)),
    )
    .execute();
  return changes.map(({ body }) => JSON.parse(body) as ChangeBody);
}

const ownProposal = (path: string, what: string) =>
  faultAt(
    'FORBIDDEN',
    path,
    `${what} was proposed by you, and nobody accepts here what they proposed: ask another editor; nothing was written`,
  );

/** Throws FORBIDDEN where an amendment would be proposed and accepted by one person. */
export function refuseAmending({ authorship }: Curation, path: string): void {
  if (!authorship.fourEyes) return;
  throw faultAt(
    'FORBIDDEN',
    path,
    'would be proposed and accepted by you, and nobody accepts here what they proposed: reject what was proposed, and propose what is better; nothing was written',
  );
}

/** Throws FORBIDDEN where somebody who is no admin undoes the change of another who is more than a contributor. */
export function refuseOthers(
  { authorship: { by, role } }: Curation,
  change: { readonly revision: number; readonly author: string; readonly author_role: string | null },
): void {
  if (role === undefined || role === 'admin' || change.author === by) return;
  if (change.author_role !== null && !isAtLeast(change.author_role as Role, 'editor')) return;
  throw new AppError(
    'FORBIDDEN',
    `Revision ${change.revision} was written by "${change.author}": an editor undoes their own changes and those of contributors; ask an admin. Nothing was written`,
  );
}
