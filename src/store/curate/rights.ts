// Who may decide on what others wrote.

import { AppError, InputError } from '../../base/errors.ts';
import { isAtLeast, type Role } from '../../model/access.ts';
import type { ChangeKind } from '../../model/change.ts';
import type { Curation } from './curation.ts';

/** Something that was proposed: the kind of change that did it, and the row that it concerns; `path` is where it is named. */
type Proposed = {
  readonly kind: ChangeKind;
  readonly subject: 'node' | 'claim';
  readonly row: number;
  readonly name: string;
  readonly path: string;
};

/** Throws FORBIDDEN where four eyes are wanted and one of these was proposed by whoever accepts it. */
export async function refuseOwn({ transaction, authorship }: Curation, accepted: readonly Proposed[]): Promise<void> {
  if (!authorship.fourEyes || accepted.length === 0) return;
  const rows = await transaction.db
    .selectFrom('change_subject as s')
    .innerJoin('change as h', 'h.revision', 's.revision')
    .select(['s.kind as subject', 's.subject as row', 'h.kind'])
    .where('h.author', '=', authorship.by)
    .where('s.kind', 'in', [...new Set(accepted.map(({ subject }) => subject))])
    .where('s.subject', 'in', [...new Set(accepted.map(({ row }) => row))])
    .where('h.kind', 'in', [...new Set(accepted.map(({ kind }) => kind))])
    .execute();
  const own = new Set(rows.map(({ subject, row, kind }) => `${subject} ${row} ${kind}`));
  const found = accepted.find(({ subject, row, kind }) => own.has(`${subject} ${row} ${kind}`));
  if (found)
    throw forbidden(
      found.path,
      `"${found.name}" was proposed by you, and nobody accepts here what they proposed: ask another editor; nothing was written`,
    );
}

/** Throws FORBIDDEN where an amendment would be proposed and accepted by one person. */
export function refuseAmending({ authorship }: Curation, path: string): void {
  if (!authorship.fourEyes) return;
  throw forbidden(
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

const forbidden = (path: string, message: string) => new InputError('FORBIDDEN', { faults: [{ path, message }] });
