import { sql } from 'kysely';

import type { Predicate, Vocabulary } from '../../model/vocabulary.ts';
import type { Connection } from '../dialect.ts';
import { parseStatusTerm } from '../rows/parsed-terms.ts';
import { ChangeReader } from './changes.ts';
import { ClaimReader } from './claims.ts';
import { DisagreementReader } from './disagreements.ts';
import { EdgeReader } from './edges.ts';
import { EntityReader } from './entities.ts';
import { countAll } from './pages.ts';
import { SearchReader } from './search-reader.ts';
import { TextReader } from './texts.ts';

export type GraphInfo = {
  readonly revision: number;
  readonly changedAt: string | null;
  readonly entityCount: number;
  readonly claimCount: number;
  readonly documentCount: number;
};

/**
 * Everything that is asked of a store, by what it is asked of. Each method is one statement for a
 * whole batch, however many parents, ids or pairs it is given; maps hold an entry for each parent that exists.
 */
export class Reader {
  readonly #connection: Connection;
  readonly entities: EntityReader;
  readonly claims: ClaimReader;
  readonly disagreements: DisagreementReader;
  readonly texts: TextReader;
  readonly changes: ChangeReader;
  readonly edges: EdgeReader;
  readonly search: SearchReader;

  constructor(connection: Connection) {
    this.#connection = connection;
    this.entities = new EntityReader(connection);
    this.claims = new ClaimReader(connection);
    this.disagreements = new DisagreementReader(connection);
    this.texts = new TextReader(connection);
    this.changes = new ChangeReader(connection);
    this.edges = new EdgeReader(connection);
    this.search = new SearchReader(connection);
  }

  get #db() {
    return this.#connection.db;
  }

  /** The number of the last change; 0 on a new store. */
  async revision(): Promise<number> {
    const row = await this.#db
      .selectFrom('change')
      .select(eb => eb.fn.max<number | null>('revision').as('last'))
      .executeTakeFirst();
    return row?.last ?? 0;
  }

  async vocabulary(): Promise<Vocabulary> {
    const rows = await this.#db
      .selectFrom('predicate')
      .select(['id as place', 'name', 'body'])
      .unionAll(this.#db.selectFrom('status_term').select([statusPlace.as('place'), 'name', 'body']))
      .orderBy('place')
      .orderBy('name')
      .execute();
    const [statuses, predicates] = [rows.filter(row => row.place === 0), rows.filter(row => row.place > 0)];
    return {
      predicates: new Map(predicates.map(row => [row.name, JSON.parse(row.body) as Predicate])),
      statuses: new Map(statuses.map(row => [row.name, parseStatusTerm(row.body)])),
    };
  }

  async info(): Promise<GraphInfo> {
    const row = await this.#db
      .selectNoFrom(eb => [
        eb
          .selectFrom('change')
          .select(inner => inner.fn.max<number | null>('revision').as('last'))
          .as('revision'),
        eb
          .selectFrom('change')
          .select(inner => inner.fn.max<string | null>('at').as('at'))
          .as('changedAt'),
        eb.selectFrom('entity').select(countAll.as('count')).whereRef('id', '=', 'canonical').as('entityCount'),
        eb.selectFrom('claim').select(countAll.as('count')).as('recordedCount'),
        eb.selectFrom('claim').select(countAll.as('count')).where('review', '<>', 'accepted').as('hiddenCount'),
        eb.selectFrom('entity').select(countAll.as('count')).where('kind', '=', 'document').as('documentCount'),
      ])
      .executeTakeFirstOrThrow();
    return {
      revision: row.revision ?? 0,
      changedAt: row.changedAt,
      entityCount: row.entityCount ?? 0,
      claimCount: (row.recordedCount ?? 0) - (row.hiddenCount ?? 0),
      documentCount: row.documentCount ?? 0,
    };
  }
}

/** Predicates are numbered from 1, so that statuses stand before them. */
const statusPlace = sql<number>`0`;
