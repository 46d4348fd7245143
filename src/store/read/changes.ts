import { type ExpressionBuilder, sql } from 'kysely';

import { asClaimId, asEntityId, type ClaimId, type EntityId } from '../../base/ids.ts';
import type { Change, ChangeFilter, ChangeKind } from '../../model/change.ts';
import type { Direction, Page, PageRequest } from '../../model/list-query.ts';
import type { Connection } from '../dialect.ts';
import { readChangeBody } from '../rows/change-bodies.ts';
import { changeOf } from '../rows/change-row.ts';
import type { ChangeTable, Tables } from '../tables.ts';
import { membersOf, type Nested } from './filters.ts';
import { type NodeNews, newsOf } from './followed.ts';
import { countAll } from './pages.ts';
import { movedClaims, type TouchedTopics, touchedBy, touchedTopics } from './touched-topics.ts';

/** Changes that are looked through one by one; of more, everything is read anew. */
const mostFollowed = 100;

/** Kinds of changes that name every node and claim which is read otherwise since, unless they count for all or give nodes other canonical ones. */
const namesAll: ReadonlySet<ChangeKind> = new Set<ChangeKind>([
  'propose-claims',
  'review-claims',
  'withdraw-claim',
  'judge-identity',
  'judge-disagreement',
  'judge-support',
  'propose-entities',
  'amend-entity',
]);

const everyChange: ChangeFilter = { about: null, by: null, kinds: null };

type Scope = ExpressionBuilder<Tables & { h: ChangeTable }, 'h'>;

/** Claims and nodes that a change recorded or moved, and how many descriptions and judgements. */
export type Written = {
  readonly claims: readonly ClaimId[];
  readonly entities: readonly EntityId[];
  readonly descriptions: number;
  readonly judgements: number;
};

/** What changes touch, by every slug of the nodes that they concern, which may be read as one, and claims by slug and by row. */
export type TouchedRows = TouchedTopics & { readonly names: readonly (string | number)[] };

export type ChangesSince = { readonly revision: number; readonly rereads: boolean; readonly hasLoads: boolean };

/** What is asked of the change log. Each method is one statement. */
export class ChangeReader {
  readonly #connection: Connection;

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  get #aside() {
    return this.#connection.aside;
  }

  async page(filter: ChangeFilter, page: PageRequest, direction: Direction = 'desc'): Promise<Page<Change>> {
    const past = direction === 'desc' ? '<' : '>';
    const rows = await this.#changes(filter)
      .$if(page.after !== null, query => query.where('h.revision', past, page.after!.row))
      .orderBy('h.revision', direction)
      .limit(page.first + 1)
      .execute();
    const items = rows.slice(0, page.first).map(row => ({ id: changeOf(row), sort: row.revision, row: row.revision }));
    return { items, hasNextPage: rows.length > page.first };
  }

  async count(filter: ChangeFilter): Promise<number> {
    const row = await this.#aside
      .selectFrom('change as h')
      .select(countAll.as('count'))
      .where(({ eb }) => matches(eb as unknown as Scope, filter))
      .executeTakeFirstOrThrow();
    return row.count;
  }

  /** Those after a revision, the first of them first. */
  async after(revision: number, filter: ChangeFilter, limit: number): Promise<Change[]> {
    const rows = await this.#changes(filter)
      .where('h.revision', '>', revision)
      .orderBy('h.revision')
      .limit(limit)
      .execute();
    return rows.map(changeOf);
  }

  /** What a change wrote, as it says itself: nothing of a load, which is much. */
  async writtenBy(revision: number): Promise<Written> {
    const { body } = await this.#connection.keyed
      .selectFrom('change')
      .select('body')
      .where('revision', '=', revision)
      .executeTakeFirstOrThrow();
    const { document, effects } = readChangeBody(body);
    const { claims = [], judgements = [], entities = [], descriptions = [] } = effects ?? {};
    return {
      claims: claims.map(({ claim }) => asClaimId(claim)),
      entities: [...new Set([...entities.map(({ entity }) => entity), ...(document ? [document] : [])])].map(
        asEntityId,
      ),
      descriptions: descriptions.length,
      judgements: judgements.length,
    };
  }

  async byRevision(revision: number): Promise<Change | null> {
    return (await this.byRevisions([revision])).get(revision) ?? null;
  }

  async byRevisions(revisions: readonly number[]): Promise<Map<number, Change>> {
    const rows = await this.#changes(everyChange)
      .where(this.#connection.dialect.isAmong('h.revision', revisions))
      .execute();
    return new Map(rows.map(row => [row.revision, changeOf(row)]));
  }

  /** What a change tells of each of these nodes, by their canonical rows; nothing of a node that it does not concern. */
  news(change: Change, nodes: readonly number[]): Promise<NodeNews[]> {
    return newsOf(this.#connection, change, nodes);
  }

  /**
   * The revision that the store is at, whether a change after the one that is known gives nodes another canonical one, and
   * whether one is a load, which alone changes the vocabulary. A store that is at an earlier revision is another one, of
   * which nothing is known.
   */
  async since(known: number): Promise<ChangesSince> {
    const isLoad = sql<number>`case when kind = 'load' then 1 else 0 end`;
    const row = await this.#connection.keyed
      .selectNoFrom(eb => [
        eb
          .selectFrom('change')
          .select(change => change.fn.max<number | null>('revision').as('last'))
          .as('last'),
        eb
          .selectFrom('change')
          .select(change => change.fn.max<number | null>('rereads').as('most'))
          .where('revision', '>', known)
          .as('rereads'),
        eb
          .selectFrom('change')
          .select(change => change.fn.max<number | null>(isLoad).as('most'))
          .where('revision', '>', known)
          .as('loads'),
      ])
      .executeTakeFirstOrThrow();
    const revision = row.last ?? 0;
    const isAnother = revision < known;
    return { revision, rereads: isAnother || row.rereads === 1, hasLoads: isAnother || row.loads === 1 };
  }

  /** What changes after one revision, up to another, touch. Null: one of them touches more than it names. */
  async touched(known: number, revision: number): Promise<TouchedRows | null> {
    // few are looked up by their keys, behind nobody
    const connection = { ...this.#connection, aside: this.#connection.keyed };
    const changes = await this.#changes(everyChange, connection.keyed)
      .where('h.revision', '>', known)
      .where('h.revision', '<=', revision)
      .orderBy('h.revision')
      .limit(mostFollowed + 1)
      .execute();
    const seen = changes.map(changeOf);
    if (seen.length > mostFollowed || seen.some(({ kind, isWhole }) => isWhole || !namesAll.has(kind))) return null;
    const touched = await touchedBy(connection, changes);
    if (touched === null) return null;
    return { ...touched, names: [...seen.flatMap(change => change.claims), ...touched.nodes, ...touched.claims] };
  }

  /** The rows of the claims that came or went after one revision, up to another; null: more than are looked through, or not named. */
  movedClaims(known: number, revision: number): Promise<number[] | null> {
    return movedClaims({ ...this.#connection, aside: this.#connection.keyed }, known, revision);
  }

  /** The same as `touched`, of readings of the whole graph as it is now: loads and identity judgements can be followed too. */
  touchedTopics(known: number, revision: number): Promise<TouchedTopics | null> {
    return touchedTopics(this.#connection, known, revision);
  }

  #changes(filter: ChangeFilter, db = this.#aside) {
    return db
      .selectFrom('change as h')
      .selectAll('h')
      .select(eb =>
        eb.selectFrom('change as r').select('r.revision').whereRef('r.reverts', '=', 'h.revision').as('revertedBy'),
      )
      .where(({ eb }) => matches(eb as unknown as Scope, filter));
  }
}

/** What concerns every node concerns each. */
function matches(eb: Scope, { about, by, kinds }: ChangeFilter) {
  return eb.and([
    ...(by === null ? [] : [eb('h.author', '=', by)]),
    ...(kinds === null ? [] : [eb('h.kind', 'in', kinds.length === 0 ? [''] : kinds)]),
    ...(about === null ? [] : [eb.or([eb('h.whole', '=', 1), eb('h.revision', 'in', revisionsAbout(eb, about))])]),
  ]);
}

function revisionsAbout(eb: Scope, about: NonNullable<ChangeFilter['about']>) {
  const [kind, rows] =
    'claim' in about
      ? ['claim' as const, eb.selectFrom('claim').select('claim.id').where('claim.slug', '=', about.claim)]
      : ['node' as const, membersOf(eb as unknown as Nested, [about.entity])];
  return eb
    .selectFrom('change_subject as s')
    .select('s.revision')
    .where('s.kind', '=', kind)
    .where('s.subject', 'in', rows as never);
}
