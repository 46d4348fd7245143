import { CompiledQuery, sql } from 'kysely';

import { isBeginning, type SearchQuery, type SearchTerm, type Wording } from '../../model/search/search-query.ts';
import { stemKey } from '../../model/search/word-forms.ts';
import { type SearchParts, searchIndexes } from '../dialect.ts';
import { Rows } from './rows.ts';

/** Stands between two fields; no word of ours is a pilcrow. */
const fieldGap = ' ¶ ';

/** How often a wording that was typed counts, for one of its other wordings. */
const typedCount = 3;

/** Words gathered before they are written out; the larger, the fewer segments a bulk load leaves to be merged. */
const gatheredBytes = 32 * 1024 * 1024;

/** FTS5 without a copy of the text: what is found is read from the graph's own tables. */
export const sqliteSearch: SearchParts = {
  create: async db => {
    for (const name of searchIndexes) {
      await sql`drop table if exists ${sql.table(name)}`.execute(db);
      // words come in their final form, so the tokenizer has only spaces to look for
      await sql`create virtual table ${sql.table(name)} using fts5(words, content='', contentless_delete=1, tokenize='ascii')`.execute(
        db,
      );
      await sql`insert into ${sql.table(name)}(${sql.ref(name)}, rank) values ('hashsize', ${sql.lit(gatheredBytes)})`.execute(
        db,
      );
    }
  },
  add: async (db, index, rows) => {
    const texts = rows.map(({ row, fields }) => [row, fields.map(words => words.join(' ')).join(fieldGap)]);
    await db.executeQuery(CompiledQuery.raw(`insert into ${index}(rowid, words) values (?,?)`, [new Rows(texts)]));
  },
  remove: async (db, index, rows) => {
    await sql`delete from ${sql.table(index)} where rowid in (select value from json_each(${JSON.stringify(rows)}))`.execute(
      db,
    );
  },
  matches: (index, query) =>
    sql`select rowid as "row", -rank as score from ${sql.table(index)} where ${sql.ref(index)} match ${queryText(query)}`,
};

const queryText = (query: SearchQuery): string => query.map(termText).join(' AND ');

/** A phrase that stands there several times counts as often in the ranking (bm25 adds up all phrases of the query). */
function termText(term: SearchTerm): string {
  const typed = phrasesOf(term.filter(({ origin }) => origin === 'typed'));
  // what is looked for twice is read and ranked twice
  const others = phrasesOf(term).filter(phrase => !typed.includes(phrase));
  const count = others.length > 0 ? typedCount : 1;
  return `(${[...typed.flatMap(phrase => Array.from({ length: count }, () => phrase)), ...others].join(' OR ')})`;
}

const phrasesOf = (term: SearchTerm): string[] => [...new Set(term.flatMap(wordingPhrases))];

function wordingPhrases(wording: Wording): string[] {
  if (wording.match === 'all') return [`(${queryText(wording.terms)})`];
  const text = wording.words.join(' ');
  if (wording.match === 'stem') return [`"${stemKey(text)}"`, `"${text}"`];
  if (isBeginning(wording)) return [`"${text}" *`, `"${stemKey(text)}" *`];
  return [`"${text}"${wording.match === 'prefix' ? ' *' : ''}`];
}
