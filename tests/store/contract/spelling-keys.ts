import { expect, test } from 'vitest';

import { searchGraph } from '../../../src/graph/ask/search-graph.ts';
import { suggestNames } from '../../../src/graph/ask/suggest-names.ts';
import { now } from '../../../src/model/list-query.ts';
import { parseQuery } from '../../../src/model/search/search-query.ts';
import { shorterSpellings } from '../../../src/store/migrations/0028-shorter-spellings.ts';
import { aClaim } from '../../support/claims.ts';
import { aDataset } from '../../support/datasets.ts';
import { openAt, type Server } from '../dialects.ts';

export function spellingKeysContract(server: () => Server): void {
  test('are made for a store whose keys an earlier version wrote', async () => {
    const store = await openAt(server());
    await store.writer.load(aDataset([aClaim({ gist: 'Northland rang at daybreak.' })]));
    const { search } = store.reader;
    const scope = { types: null, asOf: now, spokenOfOnly: false, showsPassages: true };
    const answers = async () => {
      const found = [];
      for (const asked of ['Qiull', 'nortlhand', 'daybraek', 'northlnad'])
        found.push((await searchGraph({ ...scope, query: parseQuery(asked) }, search)).found.map(({ hit }) => hit));
      const suggested = await suggestNames({ typed: 'nrothl', first: 5, kinds: null }, search);
      return [...found, suggested.map(({ id }) => id)];
    };
    const before = await answers();
    for (const answer of before) expect(answer).not.toEqual([]);
    const { db, dialect } = store.connection;
    for (const table of ['search_spelling', 'search_word', 'search_start_spelling'] as const) {
      const rows = await db.selectFrom(table).select('word').distinct().execute();
      await db.deleteFrom(table).execute();
      const alone = rows.map(({ word }) => [word, word]);
      await dialect.insert(db, table, alone);
    }
    expect(await answers()).not.toEqual(before);
    await shorterSpellings(dialect).up(db as never);
    expect(await answers()).toEqual(before);
    await store.close();
  });
}
