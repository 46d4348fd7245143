import { sql } from 'kysely';

import { asClaimId, type ClaimId, type EntityId } from '../../base/ids.ts';
import type { Entity } from '../../model/entity.ts';
import { now, roleCode } from '../../model/list-query.ts';
import type { Connection } from '../dialect.ts';
import { entityOf } from '../rows/columns.ts';
import { claimIsVisible } from './filters.ts';
import { isInUse } from './listed-nodes.ts';

/** A node as it was recorded, and the one that it is read as. */
export type RecordedNode = { readonly row: number; readonly canonical: number; readonly entity: Entity };
/** An office in which somebody spoke, with one of the claims. */
export type HeldOffice = { readonly node: number; readonly office: EntityId; readonly claim: ClaimId };

/** What is asked of nodes that may be one. */
export class IdentityReader {
  readonly #connection: Connection;

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  get #aside() {
    return this.#connection.aside;
  }

  /** Nodes but documents after a row, in the order of entry. */
  async nodesAfter(row: number, most: number): Promise<RecordedNode[]> {
    const rows = await this.#aside
      .selectFrom('entity as n')
      .select(['n.id', 'n.canonical', 'n.body'])
      .where('n.id', '>', row)
      .where('n.kind', '<>', 'document')
      .where(isInUse)
      .orderBy('n.id')
      .limit(most)
      .execute();
    return rows.map(({ id, canonical, body }) => ({ row: id, canonical, entity: entityOf({ body }) }));
  }

  /** The canonical rows of every two nodes on which a judgement stands. */
  async judged(): Promise<(readonly [number, number])[]> {
    const rows = await this.#aside
      .selectFrom('identity_judgement as j')
      .innerJoin('entity as l', 'l.id', 'j.left_entity')
      .innerJoin('entity as r', 'r.id', 'j.right_entity')
      .select(['l.canonical as one', 'r.canonical as other'])
      .where('j.undone_by', 'is', null)
      .execute();
    return rows.map(({ one, other }) => [one, other]);
  }

  /** The offices in which these nodes spoke, or which they are said to have held. */
  async offices(nodes: readonly number[]): Promise<HeldOffice[]> {
    const { dialect } = this.#connection;
    const { rows } = await sql<{ node: number; office: string; claim: string }>`
      select p.node, o.slug as office, min(c.slug) as claim
      from participation as p join claim as c on c.id = p.claim
      join entity as held on held.id = case when p.role = ${sql.lit(roleCode('speaker'))} then c.office else c.object end
      join entity as o on o.id = held.canonical
      where ${dialect.isAmong('p.node', nodes)}
      and (p.role = ${sql.lit(roleCode('speaker'))} or (p.role = ${sql.lit(roleCode('subject'))} and c.predicate = 'holds-office'))
      and ${claimIsVisible(now)}
      group by p.node, o.slug order by p.node, o.slug`.execute(this.#aside);
    return rows.map(({ node, office, claim }) => ({ node, office: office as EntityId, claim: asClaimId(claim) }));
  }
}
