import { setTimeout as pause } from 'node:timers/promises';
import { CompiledQuery, type Expression, sql } from 'kysely';
import { jsonArrayFrom } from 'kysely/helpers/sqlite';

import { AppError } from '../../base/errors.ts';
import { bulkColumns, type DialectParts, onConflict, searchIndexes } from '../dialect.ts';
import { isBusy } from '../writing.ts';
import { keepNodeMap } from './node-map.ts';
import { Rows } from './rows.ts';
import { sqliteSearch } from './search.ts';

const clustered = ' without rowid, strict';

export const cacheKilobytes = 65_536;
const loadingKilobytes = 524_288;

/** How long a statement waits for another process that opens, closes or mends the store; nobody waits so for one that writes. */
export const busyMilliseconds = 5_000;

/** Somebody who reads or writes for long may keep the files from being cleared; milliseconds between two tries. */
const [mostTries, betweenTries] = [10, 200];

export const sqliteDialect: DialectParts = {
  name: 'sqlite',
  jsonArray: <Row>(query: Expression<Row>) => jsonArrayFrom(query as never) as never,
  isAmong: (column, values) => sql`${sql.ref(column)} in (select value from json_each(${JSON.stringify(values)}))`,
  elementsOf: values => sql`json_each(${JSON.stringify(values)}) as listed`,
  joinClaims: (_, condition) => sql`cross join claim c on ${condition}`,
  keepNodeMap,
  textType: 'text',
  bytesType: 'blob',
  yearOf: column => sql<string>`strftime('%Y', ${sql.ref(column)} * 86400, 'unixepoch')`,
  tableOptions: {
    entity: ' strict',
    claim: ' strict',
    topology: ' strict',
    evidence: clustered,
    text: clustered,
    document_version: clustered,
    predicate: ' strict',
    status_term: ' strict',
    term: clustered,
    identity_judgement: ' strict',
    disagreement_judgement: ' strict',
    support_judgement: ' strict',
    participation: clustered,
    channel_side: clustered,
    change: ' strict',
    change_subject: clustered,
    carried_evidence: clustered,
    dataset: ' strict',
    dataset_node: clustered,
    dataset_claim: clustered,
    description_before: clustered,
    entity_description: ' strict',
    retired_node: clustered,
    search_name: clustered,
    search_spelling: clustered,
    search_word: clustered,
    search_start: clustered,
    search_start_spelling: clustered,
    access_token: ' strict',
  },
  insert: async (db, table, rows, conflict) => {
    const columns = Object.keys(bulkColumns[table]);
    const text = `insert into ${table} (${columns.join(',')}) values (${columns.map(() => '?').join(',')})${onConflict(conflict)}`;
    await db.executeQuery(CompiledQuery.raw(text, [new Rows(rows)]));
  },
  // pages that are written again and again until the commit stay in memory, which is given back afterwards
  whileLoading: async (db, work) => {
    const setCache = (kilobytes: number) => sql`pragma cache_size = ${sql.lit(-kilobytes)}`.execute(db);
    await setCache(loadingKilobytes);
    try {
      return await work();
    } finally {
      await setCache(cacheKilobytes);
      await sql`pragma shrink_memory`.execute(db);
    }
  },
  // it plans by its indexes alone
  takeStatistics: async () => {},
  // its transactions that write begin with the lock: see `write-lock.ts`
  lockForWriting: async () => {},
  announce: async () => {},
  // deleted words stay in the index of words until it is merged, in free pages until the file is written anew, and in the log
  forget: async db => {
    // nobody waits inside of the database, where everything else would wait too
    await sql`pragma busy_timeout = 0`.execute(db);
    try {
      for (const name of searchIndexes)
        await untilFree(() => sql`insert into ${sql.table(name)}(${sql.ref(name)}) values ('optimize')`.execute(db));
      await untilFree(() => sql`vacuum`.execute(db));
      await untilFree(async () => {
        const { rows } = await sql<{ busy: number }>`pragma wal_checkpoint(truncate)`.execute(db);
        if (rows[0]?.busy === 1)
          throw new AppError('STORE_BUSY', 'The log of the store is read by another process and could not be cleared');
      });
    } finally {
      await sql`pragma busy_timeout = ${sql.lit(busyMilliseconds)}`.execute(db);
    }
  },
  settlePoints: null,
  search: sqliteSearch,
  isRefusal: error => [19, 20].includes(((error as { errcode?: number }).errcode ?? 0) & 0xff),
  findDamage: async db => {
    const { rows } = await sql<{ integrity_check: string }>`pragma integrity_check`.execute(db);
    return rows.map(row => row.integrity_check).filter(line => line !== 'ok');
  },
  explain: error => {
    const code = (error as { errcode?: number }).errcode;
    if (code === undefined) return null;
    const cause = { cause: error };
    switch (code & 0xff) {
      case 11:
      case 26:
        return new AppError(
          'STORE_CORRUPT',
          'The store is damaged, cannot be read from its disk or is not a Backchannel store; check the disk, restore a backup or use another file',
          cause,
        );
      case 5:
      case 6:
        return new AppError(
          'STORE_BUSY',
          'Another process is writing to the store; try again when it has ended, or end it',
          cause,
        );
      case 8:
      case 10:
      case 13:
      case 14:
        return new AppError(
          'STORE_UNAVAILABLE',
          'The store cannot be read or written; check the disk and the permissions of its folder',
          cause,
        );
      default:
        return null;
    }
  },
};

async function untilFree(attempt: () => Promise<unknown>): Promise<void> {
  for (let tries = 1; ; tries++) {
    try {
      await attempt();
      return;
    } catch (error) {
      if (!isBusy(error) || tries === mostTries) throw error;
      await pause(betweenTries);
    }
  }
}
