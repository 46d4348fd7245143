import { type ExpressionBuilder, sql } from 'kysely';

import { asEntityId, type EntityId } from '../../base/ids.ts';
import { type Word, wordsOf } from '../../base/words.ts';
import { shownQuotation } from '../../model/access.ts';
import type { Claim, ReviewState } from '../../model/claim.ts';
import type { EntityKind } from '../../model/entity.ts';
import type { AsOf } from '../../model/list-query.ts';
import { kindWords, statusWords } from '../../model/search/category-words.ts';
import { isFoundIn, isTelling, type SearchQuery } from '../../model/search/search-query.ts';
import { nearSpellingKeys, spellingKeys } from '../../model/search/spelling.ts';
import type { Connection, SearchIndex } from '../dialect.ts';
import { entityOf } from '../rows/columns.ts';
import { namesOf } from '../rows/searched-words.ts';
import type { Tables } from '../tables.ts';
import { claimIsVisible, type EntityScope, isSpokenOf } from './filters.ts';
import { isListed } from './listed-nodes.ts';
import { type NamesWanted, namesThatHold, namesThatStart, type StartedName, startsSpeltLike } from './name-starts.ts';

export type SearchScope = {
  readonly asOf: AsOf;
  /** Whether only nodes are found that a claim visible from `asOf` speaks of. */
  readonly spokenOfOnly: boolean;
  /** Whether held texts are looked through of which only quotations may be shown. */
  readonly showsPassages: boolean;
  /** Nodes and claims in these states of review; left out: accepted ones. */
  readonly review?: readonly ReviewState[];
};

/** Something found; scores are comparable within one method's results. */
export type Match<Id> = { readonly id: Id; readonly row: number; readonly score: number };
/** `place`: among all that matched, from 0 on, those too that may not be shown. */
export type RankedMatch<Id> = Match<Id> & { readonly place: number };
/** The best matches; `last`: the score of the last row that was ranked, behind which there may be others; null where these are all. */
export type Matches<Id> = { readonly found: readonly RankedMatch<Id>[]; readonly last: number | null };
/** An entity that is found by name, with the names of the node that was found: the one it is shown under, then aliases; and with its kind. */
export type NameMatch = Match<EntityId> & {
  readonly names: readonly (readonly Word[])[];
  readonly kind: readonly Word[];
};

/**
 * Names whose rank is looked at, claims, and texts; of a word that more of them have, which is left open. To rank is what a
 * search costs, most of all to read rows for it that nobody has read lately.
 */
const [mostNamesRanked, mostRanked] = [2_000, 500];
/** Names that are given at most; and claims, or texts. */
export const mostNames = 1_000;
export const mostMatches = 500;

const accepted: readonly ReviewState[] = ['accepted'];

type Source = Pick<Connection['aside'], 'selectFrom'>;

/** Documents of which only quotations may be shown. Those that judgements make one are all so where one of them is. */
function restricted({ selectFrom }: Source) {
  return selectFrom('entity as d')
    .innerJoin('entity as together', 'together.canonical', 'd.canonical')
    .select('together.id')
    .where('d.rights', '=', 'quotation');
}

/** The body of a claim in such a document; null for others. No claim is looked at where there is no such document. */
function restrictedBody(eb: ExpressionBuilder<Tables, never>) {
  const body = eb
    .selectFrom('claim as c')
    .select('c.body')
    .whereRef('c.id', '=', sql.ref('best.row'))
    .where('c.document', 'in', restricted(eb));
  return eb
    .case()
    .when(eb.exists(restricted(eb)))
    .then(body)
    .end();
}

/** Whether a query finds a claim without the words that only a held text has. */
function isFoundInShownWords(query: SearchQuery, body: string): boolean {
  const { gist, evidence, value } = JSON.parse(body) as Pick<Claim, 'gist' | 'evidence' | 'value'>;
  const shown = evidence.map(({ quotation }) => shownQuotation(quotation, 'quotations') ?? '');
  return isFoundIn(query, [gist, ...shown, statusWords({ value }) ?? ''].map(wordsOf));
}

/** `idOf`: null of what may not be shown. */
function matchesOf<Row extends { readonly row: number; readonly score: number }, Id extends number | string>(
  rows: readonly Row[],
  most: number,
  idOf: (row: Row) => Id | null,
): Matches<Id> {
  const found = rows.flatMap((match, place) => {
    const id = idOf(match);
    return id === null ? [] : [{ id, row: match.row, score: match.score, place }];
  });
  return { found, last: rows.length === most ? rows.at(-1)!.score : null };
}

/** What search asks of a store: each method is one statement. Matches come best first. */
export class SearchReader {
  readonly #connection: Connection;

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  /** For each of these texts that is a node's whole name, that node's other names. */
  async otherNames(names: readonly string[]): Promise<Map<string, string[]>> {
    const rows = await this.#connection.aside
      .selectFrom('search_name as asked')
      .innerJoin('entity as e', 'e.id', 'asked.entity')
      .innerJoin('entity as m', 'm.canonical', 'e.canonical')
      .innerJoin('search_name as other', 'other.entity', 'm.id')
      .select(['asked.words as asked', 'other.words as other'])
      .distinct()
      .where('asked.words', 'in', names)
      .where('m.review', 'is', null)
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
    const rows = await this.#connection.aside
      .selectFrom('search_spelling')
      .select('word')
      .distinct()
      .where('key', 'in', [...new Set(words.flatMap(spellingKeys))])
      .orderBy('word')
      .execute();
    return rows.map(row => row.word);
  }

  /** Words in names, claims and texts that are spelt almost like one of these; the latter by one letter. Also in those that nobody may see. */
  async wordsAnywhere(words: readonly string[]): Promise<string[]> {
    const db = this.#connection.aside;
    const rows = await db
      .selectFrom('search_spelling')
      .select('word')
      .where('key', 'in', [...new Set(words.flatMap(spellingKeys))])
      .union(
        db
          .selectFrom('search_word')
          .select('word')
          .where('key', 'in', [...new Set(words.flatMap(nearSpellingKeys))]),
      )
      .orderBy('word')
      .execute();
    return rows.map(row => row.word);
  }

  /** See `name-starts.ts`. */
  namesThatStart(starts: readonly string[], wanted: NamesWanted): Promise<StartedName[]> {
    return namesThatStart(this.#connection, starts, wanted);
  }

  namesThatHold(query: SearchQuery, wanted: NamesWanted): Promise<StartedName[]> {
    return namesThatHold(this.#connection, query, wanted);
  }

  startsSpeltLike(keys: readonly string[]): Promise<string[]> {
    return startsSpeltLike(this.#connection, keys);
  }

  async byName(query: SearchQuery, kinds: readonly EntityKind[], scope: SearchScope): Promise<NameMatch[]> {
    const rows = await this.#entities('search_entity', query, scope, { kinds, most: mostNames })
      .select('m.body')
      .execute();
    return rows
      .filter(({ listed }) => listed === 1)
      .map(({ id, row, score, body }) => {
        const entity = entityOf({ body });
        const names = namesOf(entity).map(wordsOf);
        return { id: asEntityId(id), row, score, names, kind: wordsOf(kindWords(entity) ?? '') };
      });
  }

  /** Documents of which the store holds a text with these words, so many at most. */
  async byText(query: SearchQuery, scope: SearchScope, most = mostMatches): Promise<Matches<EntityId>> {
    const rows = await this.#entities('search_text', query, scope, { kinds: null, most }).execute();
    return matchesOf(rows, most, ({ id, listed }) => (listed === 1 ? asEntityId(id) : null));
  }

  /** Claims by row, with these words in gist or quotations, of the latter those that may be shown; so many at most. */
  async claims(
    query: SearchQuery,
    { asOf, showsPassages, review = accepted }: SearchScope,
    most = mostMatches,
  ): Promise<Matches<number>> {
    const isNow = asOf.validAt === null && asOf.saidBy === null && asOf.recordedBy === null;
    const matching = this.#connection.aside
      .selectFrom(this.#matching('search_claim', query))
      .select(['r.row', 'r.score']);
    const ranked = isNow
      ? // what is hidden is little, and known without a look at each claim
        matching.where(({ eb, not, and }) =>
          and([
            not(
              eb(
                'r.row',
                'in',
                eb
                  .selectFrom('claim')
                  .select('id')
                  .where('review', 'not in', review)
                  // by the index of those that are not accepted
                  .$if(review.includes('accepted'), hidden => hidden.where('review', '<>', 'accepted')),
              ),
            ),
            not(eb('r.row', 'in', eb.selectFrom('claim').select('id').where('withdrawn_at', 'is not', null))),
          ]),
        )
      : matching.innerJoin('claim as c', 'c.id', 'r.row').where(claimIsVisible(asOf, review));
    const best = this.#connection.aside
      .selectFrom(ranked.limit(mostRanked).as('ranked'))
      .select(['ranked.row', 'ranked.score'])
      .orderBy('ranked.score', 'desc')
      .orderBy('ranked.row')
      .limit(most);
    const rows = await this.#connection.aside
      .selectFrom(best.as('best'))
      .select(['best.row', 'best.score'])
      .$if(!showsPassages, found =>
        found.select(eb => restrictedBody(eb as unknown as ExpressionBuilder<Tables, never>).as('body')),
      )
      .orderBy('best.score', 'desc')
      .orderBy('best.row')
      .execute();
    return matchesOf(rows, most, ({ row, body }) => (body == null || isFoundInShownWords(query, body) ? row : null));
  }

  /** Canonical nodes of which a row matches; `listed` 0: one that lists do not have. Kinds null: of every kind. */
  #entities(
    index: SearchIndex,
    query: SearchQuery,
    { asOf, spokenOfOnly, showsPassages, review = accepted }: SearchScope,
    { kinds, most }: { readonly kinds: readonly EntityKind[] | null; readonly most: number },
  ) {
    const db = this.#connection.aside;
    const matching = db
      .selectFrom(this.#matching(index, query))
      .select(['r.row', 'r.score'])
      .$if(index === 'search_text' && !showsPassages, texts =>
        texts.where(({ eb, not }) => not(eb('r.row', 'in', restricted(eb as unknown as Source)))),
      );
    const ranked =
      kinds === null && !spokenOfOnly
        ? matching
        : matching
            .innerJoin('entity as m', 'm.id', 'r.row')
            .innerJoin('entity as n', 'n.id', 'm.canonical')
            .$if(kinds !== null, entities => entities.where('n.kind', 'in', kinds!))
            .$if(spokenOfOnly, entities =>
              entities.where(({ eb }) => isSpokenOf(eb as unknown as EntityScope, asOf, {})),
            );
    const best = db
      .selectFrom(ranked.limit(index === 'search_entity' ? mostNamesRanked : mostRanked).as('ranked'))
      .select(['ranked.row', 'ranked.score'])
      .orderBy('ranked.score', 'desc')
      .orderBy('ranked.row')
      .limit(most);
    return db
      .selectFrom(best.as('best'))
      .innerJoin('entity as m', 'm.id', 'best.row')
      .innerJoin('entity as n', 'n.id', 'm.canonical')
      .select(['n.slug as id', 'n.id as row', 'm.id as member', 'best.score'])
      .select(sql<number>`case when ${isListed(review)} then 1 else 0 end`.as('listed'))
      .orderBy('best.score', 'desc')
      .orderBy('row');
  }

  #matching(index: SearchIndex, query: SearchQuery) {
    const matches = this.#connection.dialect.search.matches(index, query);
    return sql<{ row: number; score: number }>`(${matches})`.as<'r'>('r');
  }
}
