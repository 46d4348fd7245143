import { sql } from 'kysely';

import type { Sight } from '../../model/list-query.ts';
import type { Vocabulary } from '../../model/vocabulary.ts';
import type { Connection } from '../dialect.ts';
import { parseVocabulary } from '../rows/parsed-terms.ts';
import { ChangeReader } from './changes.ts';
import { ClaimDeedReader } from './claim-deeds.ts';
import { ClaimReader } from './claims.ts';
import { DatasetReader } from './datasets.ts';
import { DisagreementReader } from './disagreements.ts';
import { EdgeReader } from './edges.ts';
import { EntityReader } from './entities.ts';
import { IdentityReader } from './identities.ts';
import { isInUse } from './listed-nodes.ts';
import { NodeMaps } from './node-maps.ts';
import { countAll } from './pages.ts';
import { ReviewQueueReader } from './review-queue.ts';
import { SearchReader } from './search-reader.ts';
import { connectionSeen } from './seen-connection.ts';
import { readSight } from './sight.ts';
import { TextReader } from './texts.ts';

export type GraphInfo = {
  readonly revision: number;
  readonly changedAt: string | null;
  readonly entityCount: number;
  readonly claimCount: number;
  readonly documentCount: number;
};

/** A reader from another sight; and whether every node is one with the same others as now. */
export type SeenReader = { readonly reader: Reader; readonly isOneAsNow: boolean };

/**
 * Everything that is asked of a store, by what it is asked of. Each method is one statement for a
 * whole batch, however many parents, ids or pairs it is given; maps hold an entry for each parent that exists. What looks
 * up few rows by their keys is keyed, and all else goes aside.
 */
export class Reader {
  readonly #connection: Connection;
  /**
   * The same store from another sight: which nodes are one, and what stood at a moment. For as long as the graph stays at
   * the revision that it is at.
   */
  readonly seen: (sight: Sight) => Promise<SeenReader>;
  readonly entities: EntityReader;
  readonly claims: ClaimReader;
  readonly deeds: ClaimDeedReader;
  readonly disagreements: DisagreementReader;
  readonly texts: TextReader;
  readonly changes: ChangeReader;
  readonly reviewQueue: ReviewQueueReader;
  readonly edges: EdgeReader;
  readonly search: SearchReader;
  readonly datasets: DatasetReader;
  readonly identities: IdentityReader;

  constructor(connection: Connection) {
    this.#connection = connection;
    this.entities = new EntityReader(connection);
    this.claims = new ClaimReader(connection);
    this.deeds = new ClaimDeedReader(connection);
    this.disagreements = new DisagreementReader(connection);
    this.texts = new TextReader(connection);
    this.changes = new ChangeReader(connection);
    this.reviewQueue = new ReviewQueueReader(connection);
    this.edges = new EdgeReader(connection);
    this.search = new SearchReader(connection);
    this.datasets = new DatasetReader(connection);
    this.identities = new IdentityReader(connection);
    this.seen = seenOn(connection);
  }

  get #aside() {
    return this.#connection.aside;
  }

  /** The number of the last change; 0 on a new store. */
  async revision(): Promise<number> {
    const row = await this.#connection.keyed
      .selectFrom('change')
      .select(eb => eb.fn.max<number | null>('revision').as('last'))
      .executeTakeFirst();
    return row?.last ?? 0;
  }

  /** The last change and when it was made; null on a new store. */
  async lastChange(): Promise<{ readonly revision: number; readonly at: string } | null> {
    const row = await this.#connection.keyed
      .selectFrom('change')
      .select(['revision', 'at'])
      .orderBy('revision', 'desc')
      .limit(1)
      .executeTakeFirst();
    return row ?? null;
  }

  async vocabulary(): Promise<Vocabulary> {
    const rows = await this.#connection.keyed
      .selectFrom('predicate')
      .select([ofPredicates.as('sort'), 'id as place', 'name', 'body'])
      .unionAll(
        this.#connection.keyed
          .selectFrom('status_term')
          .select([ofStatuses.as('sort'), unplaced.as('place'), 'name', 'body']),
      )
      .unionAll(this.#connection.keyed.selectFrom('term').select(['sort', unplaced.as('place'), 'name', 'body']))
      .orderBy('place')
      .orderBy('name')
      .execute();
    return parseVocabulary(rows);
  }

  async info(): Promise<GraphInfo> {
    const row = await this.#aside
      .selectNoFrom(eb => [
        eb
          .selectFrom('change')
          .select(inner => inner.fn.max<number | null>('revision').as('last'))
          .as('revision'),
        eb
          .selectFrom('change')
          .select(inner => inner.fn.max<string | null>('at').as('at'))
          .as('changedAt'),
        eb
          .selectFrom('entity as n')
          .select(countAll.as('count'))
          .whereRef('n.id', '=', 'n.canonical')
          .where(isInUse)
          .as('entityCount'),
        eb.selectFrom('claim').select(countAll.as('count')).as('recordedCount'),
        eb.selectFrom('claim').select(countAll.as('count')).where('review', '<>', 'accepted').as('hiddenCount'),
        eb
          .selectFrom('entity as n')
          .select(countAll.as('count'))
          .where('n.kind', '=', 'document')
          .where(isInUse)
          .as('documentCount'),
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

const [ofPredicates, ofStatuses] = [sql<string>`'predicate'`, sql<string>`'status'`];
/** Predicates are numbered from 1; other terms stand by name. */
const unplaced = sql<number>`0`;

function seenOn(connection: Connection): Reader['seen'] {
  const maps = new NodeMaps(connection);
  return async sight => {
    const reading = await readSight(connection, sight);
    const nodes = reading.moved.length === 0 ? null : await maps.of(reading.moved);
    return { reader: new Reader(connectionSeen(connection, reading, nodes)), isOneAsNow: nodes === null };
  };
}
