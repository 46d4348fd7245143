import { sql } from 'kysely';

import { asClaimId, asEntityId, type ClaimId, type EntityId } from '../base/ids.ts';
import { type EntityKind, entityKinds } from '../model/entity.ts';
import type { AsOf } from '../model/query.ts';
import { isTelling, type SearchQuery } from '../model/search.ts';
import { spellingKeys } from '../model/spelling.ts';
import type { Connection, SearchIndex } from './dialect.ts';
import { type ClaimScope, claimIsVisible, type EntityScope, isSpokenOf } from './filters.ts';
import { entityOf } from './rows.ts';
import { namesOf } from './search-index.ts';

export type SearchScope = {
  readonly asOf: AsOf;
  /** Whether only nodes are found that a claim visible from `asOf` speaks of. */
  readonly spokenOfOnly: boolean;
};

/** Something found; scores are comparable within one method's results. */
export type Match<Id> = { readonly id: Id; readonly row: number; readonly score: number };
/** An entity that is found by name, with the names of the node that was found: the one it is shown under, then aliases. */
export type NameMatch = Match<EntityId> & { readonly names: readonly (readonly string[])[] };

/** Rows whose rank is looked at; of a word that more rows have, which of them is left open. */
const mostRanked = 10_000;
/** What a method gives at most. */
export const mostMatches = 1_000;
const mostNames = 1_000;

/** What search asks of a store: each method is one statement. Matches come best first. */
export class SearchReader {
  readonly #connection: Connection;

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  /** For each of these texts that is a node's whole name, that node's other names. */
  async otherNames(names: readonly string[]): Promise<Map<string, string[]>> {
    const rows = await this.#connection.db
      .selectFrom('search_name as asked')
      .innerJoin('entity as e', 'e.id', 'asked.entity')
      .innerJoin('entity as m', 'm.canonical', 'e.canonical')
      .innerJoin('search_name as other', 'other.entity', 'm.id')
      .select(['asked.words as asked', 'other.words as other'])
      .distinct()
      .where('asked.words', 'in', names)
      .whereRef('other.words', '<>', 'asked.words')
      .orderBy('asked.words')
      .orderBy('other.words')
      .limit(mostNames)
      .execute();
    const telling = Map.groupBy(
      rows.filter(row => isTelling(row.other.split(' '))),
      row => row.asked,
    );
    return new Map([...telling].map(([asked, others]) => [asked, others.map(row => row.other)]));
  }

  /** Words in names that are spelt like one of these or almost so. */
  async wordsInNames(words: readonly string[]): Promise<string[]> {
    const rows = await this.#connection.db
      .selectFrom('search_spelling')
      .select('word')
      .distinct()
      .where('key', 'in', [...new Set(words.flatMap(spellingKeys))])
      .orderBy('word')
      .execute();
    return rows.map(row => row.word);
  }

  async byName(query: SearchQuery, kinds: readonly EntityKind[], scope: SearchScope): Promise<NameMatch[]> {
    const rows = await this.#entities('search_entity', query, kinds, scope)
      .innerJoin('entity as e', 'e.id', 'ranked.member')
      .select('e.body')
      .execute();
    return rows.map(({ id, row, score, body }) => ({
      id: asEntityId(id),
      row,
      score,
      names: namesOf(entityOf({ body })),
    }));
  }

  /** Documents of which the store holds a text with these words. */
  async byText(query: SearchQuery, scope: SearchScope): Promise<Match<EntityId>[]> {
    const rows = await this.#entities('search_text', query, entityKinds, scope).execute();
    return rows.map(({ id, row, score }) => ({ id: asEntityId(id), row, score }));
  }

  async claims(query: SearchQuery, { asOf }: SearchScope): Promise<Match<ClaimId>[]> {
    const ranked = this.#connection.db
      .selectFrom(this.#matching('search_claim', query))
      .innerJoin('claim as c', 'c.id', 'r.row')
      .select(['c.slug as id', 'r.row', 'r.score'])
      .where(({ eb }) => claimIsVisible(eb as unknown as ClaimScope, asOf))
      .limit(mostRanked);
    const rows = await this.#connection.db
      .selectFrom(ranked.as('ranked'))
      .select(['id', 'row', 'score'])
      .orderBy('score', 'desc')
      .orderBy('row')
      .limit(mostMatches)
      .execute();
    return rows.map(row => ({ ...row, id: asClaimId(row.id) }));
  }

  /** Nodes of which a row matches, as what they are read as. */
  #entities(index: SearchIndex, query: SearchQuery, kinds: readonly EntityKind[], { asOf, spokenOfOnly }: SearchScope) {
    const ranked = this.#connection.db
      .selectFrom(this.#matching(index, query))
      .innerJoin('entity as m', 'm.id', 'r.row')
      .innerJoin('entity as n', 'n.id', 'm.canonical')
      .select(['n.slug as id', 'n.id as row', 'm.id as member', 'r.score'])
      .where('n.kind', 'in', kinds)
      .$if(spokenOfOnly, entities => entities.where(({ eb }) => isSpokenOf(eb as unknown as EntityScope, asOf, {})))
      .limit(mostRanked);
    return this.#connection.db
      .selectFrom(ranked.as('ranked'))
      .select(['ranked.id', 'ranked.row', 'ranked.score'])
      .orderBy('ranked.score', 'desc')
      .orderBy('ranked.row')
      .limit(mostMatches);
  }

  #matching(index: SearchIndex, query: SearchQuery) {
    const matches = this.#connection.dialect.search.matches(index, query);
    return sql<{ row: number; score: number }>`(${matches})`.as<'r'>('r');
  }
}
