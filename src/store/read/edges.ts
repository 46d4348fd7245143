import { type Expression, type ExpressionBuilder, type SqlBool, sql } from 'kysely';

import { asEntityId, type EntityId } from '../../base/ids.ts';
import type { EntityKind } from '../../model/entity.ts';
import { type AsOf, type ClaimFilter, carrierRoles, type ParticipantRole } from '../../model/list-query.ts';
import { type Connection, readerOf } from '../dialect.ts';
import { numbersOf } from '../rows/packed-claim.ts';
import type { Tables } from '../tables.ts';
import { type ClaimScope, claimIsVisible, claimMatches, codesOf } from './filters.ts';
import { countAll } from './pages.ts';

export type NodeRow = {
  readonly row: number;
  readonly slug: EntityId;
  readonly canonical: number;
  readonly kind: EntityKind;
};
/** Claims that were recorded together, in the order of rows. */
export type TopologyBlock = { readonly lastClaim: number; readonly packed: Int32Array };

/** The rows of the last node and the last claim. */
export type LastRows = { readonly node: number; readonly claim: number };

/** What changes of claims after they were recorded. */
export type ClaimStates = {
  /** The rows of the claims that these are the states of; null: of all. */
  readonly of: readonly number[] | null;
  readonly withdrawn: readonly { readonly row: number; readonly at: string }[];
  readonly unaccepted: readonly number[];
  /** Those that were proposed before: they are seen since they were accepted. */
  readonly acceptedLater: readonly { readonly row: number; readonly at: string }[];
};

/** What edges are made from: nodes and packed claims by row, a batch for each statement. */
export class EdgeReader {
  readonly #connection: Connection;

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  get #aside() {
    return this.#connection.aside;
  }

  /** The same, whatever else is read: for little, as nothing of it is broken off. */
  atOnce(): EdgeReader {
    return new EdgeReader({ ...this.#connection, aside: this.#connection.keyed });
  }

  /**
   * Visible, matching claims in which one of these nodes plays one of these parts, packed, by row; at most `limit`, and
   * all of them where it is null.
   */
  async ofNodes(
    nodes: readonly number[],
    roles: readonly ParticipantRole[],
    { filter, asOf }: { readonly filter: ClaimFilter; readonly asOf: AsOf },
    limit: number | null,
  ): Promise<Int32Array[]> {
    if (nodes.length === 0) return [];
    return this.#packed({ filter, asOf }, limit, eb =>
      eb(
        'c.id',
        'in',
        eb
          .selectFrom('participation as p')
          .select('p.claim')
          .where(this.#connection.dialect.isAmong('p.node', nodes))
          .where('p.role', 'in', codesOf(roles)),
      ),
    );
  }

  async #packed(
    { filter, asOf }: { readonly filter: ClaimFilter; readonly asOf: AsOf },
    limit: number | null,
    isWanted: (eb: ExpressionBuilder<Tables & { c: Tables['claim'] }, 'c'>) => Expression<SqlBool>,
  ): Promise<Int32Array[]> {
    const rows = await this.#aside
      .selectFrom('claim as c')
      .select('c.packed')
      .where(({ eb }) => isWanted(eb))
      .where(claimIsVisible(asOf))
      .where(({ eb }) => claimMatches(eb as unknown as ClaimScope, filter))
      .orderBy('c.id')
      .$if(limit !== null, query => query.limit(limit!))
      .execute();
    return rows.map(row => numbersOf(row.packed!));
  }

  /** The same for claims in which at least two of these nodes take part. */
  async amongNodes(
    nodes: readonly number[],
    roles: readonly ParticipantRole[],
    { filter, asOf }: { readonly filter: ClaimFilter; readonly asOf: AsOf },
    limit: number | null,
  ): Promise<Int32Array[]> {
    if (nodes.length < 2) return [];
    return this.#packed({ filter, asOf }, limit, eb =>
      eb(
        'c.id',
        'in',
        eb
          .selectFrom('participation as p')
          .select('p.claim')
          .where(this.#connection.dialect.isAmong('p.node', nodes))
          .where('p.role', 'in', codesOf(roles))
          .groupBy('p.claim')
          .having(({ fn }) => fn.count('p.node').distinct(), '>', 1),
      ),
    );
  }

  /** Those of these nodes that carry claims as a document, a publisher or a relay, in the order of rows. */
  async carriers(nodes: readonly number[]): Promise<number[]> {
    if (nodes.length === 0) return [];
    const rows = await this.#aside
      .selectFrom('entity as n')
      .select('n.id')
      .where(this.#connection.dialect.isAmong('n.id', nodes))
      .where(({ exists, selectFrom }) =>
        exists(
          selectFrom('participation as p')
            .select('p.claim')
            .whereRef('p.node', '=', 'n.id')
            .where('p.role', 'in', codesOf(carrierRoles)),
        ),
      )
      .orderBy('n.id')
      .execute();
    return rows.map(row => row.id);
  }

  /** In how many parts of claims these nodes stand, which is as much as reads of their claims look at. */
  async partsOf(rows: readonly number[]): Promise<number> {
    const { count } = await this.#aside
      .selectFrom('participation as p')
      .select(countAll.as('count'))
      .where(this.#connection.dialect.isAmong('p.node', rows))
      .executeTakeFirstOrThrow();
    return count;
  }

  /** What the graph knows of nodes without their texts: the canonical row of each, and the kind and slug of that one. */
  async nodes(rows: readonly number[]): Promise<NodeRow[]> {
    if (rows.length === 0) return [];
    const found = await readerOf(this.#connection, rows)
      .selectFrom('entity as asked')
      .innerJoin('entity as n', 'n.id', 'asked.canonical')
      .select(['asked.id as row', 'n.slug', 'n.id as canonical', 'n.kind'])
      .where(this.#connection.dialect.isAmong('asked.id', rows))
      .orderBy('asked.id')
      .execute();
    return found.map(row => ({ ...row, slug: asEntityId(row.slug), kind: row.kind as EntityKind }));
  }

  /** Nodes after a row, in the order of rows, with the canonical row of each: for the topology index. */
  async nodesAfter(after: number, limit: number): Promise<NodeRow[]> {
    const rows = await this.#aside
      .selectFrom('entity')
      .select(['id as row', 'slug', 'canonical', 'kind'])
      .where('id', '>', after)
      .orderBy('id')
      .limit(limit)
      .execute();
    return rows.map(row => ({ ...row, slug: asEntityId(row.slug), kind: row.kind as EntityKind }));
  }

  /** Blocks of packed claims that begin after a row, in the order of rows: for the topology index. */
  async blocksAfter(after: number, limit: number): Promise<TopologyBlock[]> {
    const rows = await this.#aside
      .selectFrom('topology')
      .select(['first_claim', 'claims', 'packed'])
      .where('first_claim', '>', after)
      .orderBy('first_claim')
      .limit(limit)
      .execute();
    return rows.map(({ first_claim, claims, packed }) => ({
      lastClaim: first_claim + claims - 1,
      packed: numbersOf(packed),
    }));
  }

  /** The rows of the last node and the last claim: how many there are, at most, without counting them. */
  async lastRows(): Promise<LastRows> {
    const row = await this.#connection.keyed
      .selectNoFrom(eb => [
        eb
          .selectFrom('entity')
          .select(inner => inner.fn.max<number | null>('id').as('last'))
          .as('node'),
        eb
          .selectFrom('claim')
          .select(inner => inner.fn.max<number | null>('id').as('last'))
          .as('claim'),
      ])
      .executeTakeFirstOrThrow();
    return { node: row.node ?? 0, claim: row.claim ?? 0 };
  }

  /**
   * Claims, or those of these rows, that are not simply accepted from when they were recorded: for the topology index.
   */
  async claimStates(rows: readonly number[] | null = null): Promise<ClaimStates> {
    const stated = (state: string, at: 'withdrawn_at' | 'accepted_at' | 'recorded_at') =>
      this.#aside
        .selectFrom('claim')
        .select(['id as row', sql<string>`${sql.lit(state)}`.as('state'), `${at} as at`])
        .$if(rows !== null, claims => claims.where(this.#connection.dialect.isAmong('id', rows!)));
    const told = await stated('withdrawn', 'withdrawn_at')
      .where('withdrawn_at', 'is not', null)
      .unionAll(stated('accepted', 'accepted_at').where('accepted_at', 'is not', null))
      .unionAll(stated('unaccepted', 'recorded_at').where('review', '<>', 'accepted'))
      .orderBy('row')
      .execute();
    const inState = (wanted: string) =>
      told.filter(({ state }) => state === wanted).map(({ row, at }) => ({ row, at: at! }));
    return {
      of: rows,
      withdrawn: inState('withdrawn'),
      acceptedLater: inState('accepted'),
      unaccepted: inState('unaccepted').map(({ row }) => row),
    };
  }

  /** The row of each predicate of the vocabulary. */
  async predicateRows(): Promise<Map<string, number>> {
    const rows = await this.#aside.selectFrom('predicate').select(['id', 'name']).execute();
    return new Map(rows.map(row => [row.name, row.id]));
  }
}
