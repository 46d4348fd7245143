import { sql } from 'kysely';

import {
  asTyped,
  isBeginning,
  type SearchQuery,
  type SearchTerm,
  type Wording,
} from '../../model/search/search-query.ts';
import { stemKey } from '../../model/search/word-forms.ts';
import { type IndexedRow, type SearchParts, searchIndexes } from '../dialect.ts';

/** What rows that have what was typed count beside those that have it in other wordings. */
const typedWeight = 3;

/** PostgreSQL keeps no place beyond this one, and no more than so many places of one word. */
const lastPlace = 16_383;
const mostPlaces = 255;

/** Divides a rank by 1 + the logarithm of the length. */
const byLength = 1;

/** Vectors of words under a GIN index. */
export const postgresSearch: SearchParts = {
  create: async db => {
    for (const name of searchIndexes) {
      await sql`drop table if exists ${sql.table(name)}`.execute(db);
      await sql`create table ${sql.table(name)} ("row" integer not null primary key, words tsvector not null)`.execute(
        db,
      );
      // to rank a vector that stands apart from its row takes twice as long
      await sql`alter table ${sql.table(name)} alter column words set storage main`.execute(db);
      await sql`create index ${sql.ref(`${name}_words`)} on ${sql.table(name)} using gin (words)`.execute(db);
    }
  },
  add: async (db, index, rows) => {
    const vectors = rows.map(row => [row.row, vectorOf(row)]);
    await sql`insert into ${sql.table(index)} ("row", words) select (value ->> 0)::integer, (value ->> 1)::tsvector from json_array_elements(${JSON.stringify(vectors)}::json)`.execute(
      db,
    );
  },
  remove: async (db, index, rows) => {
    await sql`delete from ${sql.table(index)} where "row" in (select value::text::integer from json_array_elements(${JSON.stringify(rows)}::json))`.execute(
      db,
    );
  },
  matches: (index, query) => {
    const wanted = sql`${queryText(query)}::text::tsquery`;
    const typed = queryText(asTyped(query));
    const rank = sql`ts_rank(words, ${wanted}, ${sql.lit(byLength)})`;
    // ranking is what a search costs: to look whether a row has what was typed costs less than to rank it by that too
    const score =
      typed === queryText(query)
        ? rank
        : sql`${rank} * case when words @@ ${typed}::text::tsquery then ${sql.lit(typedWeight)} else 1 end`;
    return sql`select "row", ${score} as score from ${sql.table(index)} where words @@ ${wanted}`;
  },
};

/** The text form of a vector: `'border':1 'hotline':2,9`. Words have no quotation marks or backslashes in them. */
export function vectorOf({ fields }: IndexedRow): string {
  const placesOf = new Map<string, number[]>();
  let place = 0;
  for (const words of fields) {
    for (const word of words) {
      place++;
      const places = placesOf.get(word);
      if (!places) placesOf.set(word, [Math.min(place, lastPlace)]);
      else if (places.length < mostPlaces && place <= lastPlace) places.push(place);
    }
    place++;
  }
  return Array.from(placesOf, ([word, places]) => `'${word}':${places.join(',')}`).join(' ');
}

const queryText = (query: SearchQuery): string => query.map(termText).join(' & ');

const termText = (term: SearchTerm): string => `(${term.map(wordingText).join(' | ')})`;

function wordingText(wording: Wording): string {
  if (wording.match === 'all') return `(${queryText(wording.terms)})`;
  const { match, words } = wording;
  if (match === 'stem') return `('${stemKey(words[0]!)}' | '${words[0]}')`;
  if (isBeginning(wording)) return `('${words[0]}':* | '${stemKey(words[0]!)}':*)`;
  return `(${words.map(word => `'${word}'`).join(' <-> ')}${match === 'prefix' ? ':*' : ''})`;
}
