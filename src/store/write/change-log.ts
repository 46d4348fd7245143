import { sql } from 'kysely';

import type { ClaimId, EntityId } from '../../base/ids.ts';
import { owner, type Role } from '../../model/access.ts';
import type { Change, ChangeKind } from '../../model/change.ts';
import { changeOf } from '../rows/change-row.ts';
import { learnNodes, type WriteTransaction, writeInBatches } from './transaction.ts';

/** What the change log is told of a write. */
export type LoggedChange = {
  readonly kind: ChangeKind;
  readonly summary: string;
  /** Left out: the command line. */
  readonly author?: string;
  /** What the author may do; left out: everything. */
  readonly role?: Role;
  readonly reason?: string | null;
  readonly body?: object;
  /** What it tells besides of those that it names, and does not where these are too many. */
  readonly ofNamed?: object;
  /** The document whose text or version it brings; left out of other changes. */
  readonly document?: EntityId | null;
  readonly subjects: Subjects;
  /** Whether it concerns every node, besides those that it names; left out: it does not. */
  readonly isWhole?: boolean;
  /** Whether identity judgements gave a node another canonical node than before; left out: they did not. */
  readonly rereads?: boolean;
  readonly reverts?: number | null;
  readonly mutation?: { readonly key: string; readonly digest: string } | null;
};

/** Nodes and claims that a change concerns; the same one may stand there several times. */
export type Subjects = {
  readonly nodes: readonly EntityId[];
  readonly claims: readonly NamedClaim[];
};
export type NamedClaim = { readonly id: ClaimId; readonly row: number };

export const nothing: Subjects = { nodes: [], claims: [] };

/** What concerns more nodes and claims than this names none, and counts for all. */
const mostNamed = 1_000;

/** Writes down what was done. Gives the change as it stands in the log, at the revision that the store is at now. */
export async function logChange(transaction: WriteTransaction, told: LoggedChange): Promise<Change> {
  const { db, dialect, nodes } = transaction;
  const { nodes: named, claims } = told.subjects;
  const everything = {
    nodes: [...new Set(named)],
    claims: [...new Map(claims.map(({ id, row }) => [id, row]))],
  };
  const isTooMuch = everything.nodes.length + everything.claims.length > mostNamed;
  const about = isTooMuch ? { nodes: [], claims: [] } : everything;
  await learnNodes(transaction, about.nodes);
  const body = {
    nodes: about.nodes,
    claims: about.claims.map(([id]) => id),
    ...(told.document ? { document: told.document } : {}),
    ...told.body,
    ...(isTooMuch ? {} : told.ofNamed),
  };
  const values = {
    at: transaction.now,
    kind: told.kind,
    summary: told.summary,
    rereads: told.rereads ? 1 : 0,
    author: told.author ?? owner.name,
    author_role: told.role ?? null,
    reason: told.reason ?? null,
    body: JSON.stringify(body),
    whole: told.isWhole || isTooMuch ? 1 : 0,
    reverts: told.reverts ?? null,
    mutation_key: told.mutation?.key ?? null,
    mutation_digest: told.mutation?.digest ?? null,
  };
  const { revision } = await db
    .insertInto('change')
    .values({ ...values, revision: nextRevision })
    .returning('revision')
    .executeTakeFirstOrThrow();
  const subjects = [
    ...about.nodes.map(node => ({ kind: 'node' as const, subject: nodes.rowOf(node), revision })),
    ...about.claims.map(([, claim]) => ({ kind: 'claim' as const, subject: claim, revision })),
  ];
  await writeInBatches(subjects, 3, batch => db.insertInto('change_subject').values(batch).execute());
  await dialect.announce(db);
  return changeOf({ ...values, revision, revertedBy: null });
}

/** The revision of the next change, as a part of a statement. */
export const nextRevision = sql<number>`(select coalesce(max(revision), 0) + 1 from change)`;
