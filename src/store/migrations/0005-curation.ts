import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';

import type { DialectParts } from '../dialect.ts';
import type { Tables } from '../tables.ts';

/**
 * Claims can be accepted after they were recorded, evidence is carried over to new versions of a document, and the log of
 * changes tells who wrote what, and why. What was written before came from the command line, and concerns everything.
 */
export function curation({ textType: text, tableOptions }: DialectParts): Migration {
  const change = async (db: Kysely<Tables>) => {
    for (const statement of [
      `alter table claim add column accepted_at ${text}`,
      'create index claim_accepted on claim (accepted_at) where accepted_at is not null',
      `alter table change add column author ${text} not null default 'command line'`,
      `alter table change add column reason ${text}`,
      `alter table change add column body ${text} not null default '{}'`,
      'alter table change add column whole integer not null default 1',
      'alter table change add column reverts integer',
      `alter table change add column mutation_key ${text}`,
      `alter table change add column mutation_digest ${text}`,
      'create unique index change_mutation on change (author, mutation_key) where mutation_key is not null',
      'create unique index change_reverts on change (reverts) where reverts is not null',
      'create index change_whole on change (revision) where whole = 1',
      `create table change_subject (kind ${text} not null, subject integer not null, revision integer not null, primary key (kind, subject, revision))${tableOptions.change_subject ?? ''}`,
      `create table carried_evidence (version ${text} not null, claim integer not null, position integer not null, document integer not null, newest integer not null, start_at integer, reason ${text}, primary key (version, claim, position))${tableOptions.carried_evidence ?? ''}`,
      'create index carried_evidence_claim on carried_evidence (claim)',
      'create index carried_evidence_document on carried_evidence (document)',
      'create index carried_evidence_orphan on carried_evidence (claim, position) where newest = 1 and reason is not null',
    ])
      await sql.raw(statement).execute(db);
  };
  return { up: (db: Kysely<Tables>) => (db.isTransaction ? change(db) : db.transaction().execute(change)) };
}
