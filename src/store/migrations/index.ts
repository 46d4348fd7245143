import { sql } from 'kysely';
import { Migrator } from 'kysely/migration';

import { AppError } from '../../base/errors.ts';
import type { Connection } from '../dialect.ts';
import { writeAlone } from '../writing.ts';
import { initial } from './0001-initial.ts';
import { search } from './0002-search.ts';
import { topologyBlocks } from './0003-topology-blocks.ts';
import { keysOfVersions } from './0004-keys-of-versions.ts';
import { curation } from './0005-curation.ts';
import { access } from './0006-access.ts';
import { wording } from './0007-wording.ts';
import { daysOfDates } from './0008-days-of-dates.ts';
import { comparedDaysOfClaims } from './0009-compared-days.ts';
import { datasets } from './0010-datasets.ts';
import { words } from './0011-words.ts';
import { kindsOfOffices } from './0012-office-kinds.ts';
import { terms } from './0013-terms.ts';
import { filteredColumns } from './0014-filtered-columns.ts';
import { regardedClaims } from './0015-regarded-claims.ts';
import { nodesInReview } from './0017-nodes-in-review.ts';
import { accountability } from './0018-accountability.ts';
import { statedAttributes } from './0019-stated-attributes.ts';
import { ownParts } from './0020-own-participation.ts';
import { jointSpeakers } from './0021-joint-speakers.ts';
import { streamTickets } from './0021-stream-tickets.ts';
import { ownEnds } from './0022-own-ends.ts';
import { unclearedFiles } from './0023-uncleared-files.ts';
import { listedClaims } from './0024-listed-claims.ts';
import { unfinishedRestore } from './0026-unfinished-restore.ts';
import { clientPoints } from './0027-client-points.ts';
import { shorterSpellings } from './0028-shorter-spellings.ts';
import { documentVersions } from './0029-document-versions.ts';

/** Brings the tables up to this version. Throws STORE_NEWER, before anything is touched, where a newer one wrote them. */
export async function migrate({ db, dialect, schema }: Connection): Promise<void> {
  const migrations = {
    '0001-initial': initial(dialect),
    '0002-search': search(dialect),
    '0003-topology-blocks': topologyBlocks(dialect),
    '0004-keys-of-versions': keysOfVersions(dialect),
    '0005-curation': curation(dialect),
    '0006-access': access(dialect),
    '0007-wording': wording(dialect),
    '0008-days-of-dates': daysOfDates(),
    '0009-compared-days': comparedDaysOfClaims(dialect),
    '0012-office-kinds': kindsOfOffices(dialect),
    '0011-words': words(dialect),
    '0013-terms': terms(dialect),
    '0010-datasets': datasets(dialect),
    '0014-filtered-columns': filteredColumns(dialect),
    '0015-regarded-claims': regardedClaims(),
    '0019-stated-attributes': statedAttributes(dialect),
    '0021-joint-speakers': jointSpeakers(dialect),
    '0021-stream-tickets': streamTickets(dialect),
    '0022-own-ends': ownEnds(dialect),
    '0017-nodes-in-review': nodesInReview(dialect),
    '0018-accountability': accountability(dialect),
    '0020-own-participation': ownParts(dialect),
    '0023-uncleared-files': unclearedFiles(),
    '0024-listed-claims': listedClaims(),
    '0026-unfinished-restore': unfinishedRestore(dialect),
    '0027-client-points': clientPoints(dialect),
    '0028-shorter-spellings': shorterSpellings(dialect),
    '0029-document-versions': documentVersions(dialect),
  };
  const applied = await appliedMigrations(db, schema);
  const unknown = applied.filter(name => !(name in migrations));
  if (unknown.length > 0) {
    throw new AppError(
      'STORE_NEWER',
      `The store was written by a newer version of Backchannel (it has "${unknown.at(-1)}"); update the program or use another store`,
    );
  }
  if (applied.length === Object.keys(migrations).length) return;
  // all of them or none, so that a process that is killed leaves no table half changed
  await writeAlone({ db, dialect }, async transaction => {
    const migrator = new Migrator({
      db: transaction,
      provider: { getMigrations: async () => migrations },
      ...(schema ? { migrationTableSchema: schema } : {}),
    });
    const { error } = await migrator.migrateToLatest();
    if (error) throw error;
  });
}

async function appliedMigrations(db: Connection['db'], schema: string | null): Promise<string[]> {
  const tables = await db.introspection.getTables({ withInternalKyselyTables: true });
  if (!tables.some(table => table.name === 'kysely_migration' && (schema === null || table.schema === schema)))
    return [];
  const { rows } = await sql<{ name: string }>`select name from kysely_migration order by name`.execute(db);
  return rows.map(row => row.name);
}
