import { type SelectQueryBuilder, type SqlBool, sql } from 'kysely';

import { asEntityId, type EntityId } from '../../base/ids.ts';
import { type AsOf, roleCode } from '../../model/list-query.ts';
import type { Connection, DialectParts } from '../dialect.ts';
import { namesOfEnds } from '../rows/noted-ends.ts';
import type { ClaimTable, Tables } from '../tables.ts';
import { claimIsVisible, namesAsSide } from './filters.ts';
import { countAll } from './pages.ts';

export type FacetField =
  | 'predicate'
  | 'kind'
  | 'year'
  | 'publisher'
  | 'speaker'
  | 'subject'
  | 'channel'
  | 'relay'
  | 'dyad';
/** The value is null for claims of which no earliest year is known; `nodes` are those that it names. */
export type FacetCount = {
  readonly value: string | null;
  readonly count: number;
  readonly nodes: readonly EntityId[];
};

/** The claims that are counted, under the alias `c`. */
type Counted = SelectQueryBuilder<Tables & { c: ClaimTable }, 'c', unknown>;

const mostCounts = 100;

/** Claims counted by one of their sides, the largest counts first. Of a dyad's channel, a claim counts for each pair of its sides. */
export async function facetOf(
  { aside: db, dialect }: Connection,
  claims: Counted,
  field: FacetField,
  asOf: AsOf,
): Promise<FacetCount[]> {
  if (field === 'dyad') return dyads(db, claims, asOf);
  if (field === 'predicate' || field === 'year') return ofOwn(claims, field, dialect);
  if (field === 'channel' || field === 'relay' || (field === 'speaker' && (await hasJointStatements(claims))))
    return participants(db, claims, field);
  return ofNodes(db, claims, field);
}

/** By what stands in the claims themselves. */
async function ofOwn(claims: Counted, field: 'predicate' | 'year', dialect: DialectParts): Promise<FacetCount[]> {
  const year = sql<
    string | null
  >`case when c.asserted_earliest between ${sql.lit(yearOne)} and ${sql.lit(year9999)} then ${dialect.yearOf('c.asserted_earliest')} end`;
  const value = field === 'predicate' ? sql<string | null>`c.predicate` : year;
  const rows = await claims
    .select([value.as('value'), countAll.as('count')])
    .groupBy(value)
    .orderBy(countAll, 'desc')
    .orderBy(sql`${value} is null`)
    .orderBy(value)
    .limit(mostCounts)
    .execute();
  return rows.map(row => ({ ...row, nodes: [] }));
}

/** The days between which years have four digits in every store. */
const [yearOne, year9999] = [-719_162, 2_932_896];

const sumOfCounts = sql<number>`cast(sum(g.count) as integer)`;

/** By a node of each claim: counted by its row first, so that no claim is joined to anything. */
async function ofNodes(
  db: Connection['db'],
  claims: Counted,
  field: 'kind' | 'subject' | 'publisher' | 'speaker',
): Promise<FacetCount[]> {
  const row = field === 'speaker' ? 'c.holder' : field === 'publisher' ? 'c.publisher' : 'c.topic';
  const value = sql<string>`${sql.ref(field === 'kind' ? 'n.kind' : 'n.slug')}`;
  const rows = await db
    .selectFrom(
      claims
        .select([sql.ref<number>(row).as('row'), countAll.as('count')])
        .groupBy(row)
        .as('g'),
    )
    .innerJoin('entity as e', 'e.id', 'g.row')
    .innerJoin('entity as n', 'n.id', 'e.canonical')
    .select([value.as('value'), sumOfCounts.as('count')])
    .groupBy(value)
    .orderBy(sumOfCounts, 'desc')
    .orderBy(value)
    .limit(mostCounts)
    .execute();
  return rows.map(counted => ({ ...counted, nodes: field === 'kind' ? [] : [asEntityId(counted.value)] }));
}

/** Where every claim has one speaker, they are counted by the claim's row, which is faster. */
async function hasJointStatements(claims: Counted): Promise<boolean> {
  const joint = claims.where('c.joint_speakers', 'is not', null).select('c.id').limit(1);
  return (await joint.execute()).length > 0;
}

const rolesOf = {
  channel: (['subject', 'object', 'qualifier'] as const).map(roleCode),
  relay: [roleCode('relay')],
  speaker: [roleCode('speaker')],
};

async function participants(db: Connection['db'], claims: Counted, field: keyof typeof rolesOf): Promise<FacetCount[]> {
  const ofEach = claims
    .innerJoin('participation as p', 'p.claim', 'c.id')
    .where('p.role', 'in', rolesOf[field])
    .select(['p.node', sql<number>`cast(count(distinct c.id) as integer)`.as('count')])
    .$if(field === 'channel', query =>
      query.where('p.node', 'in', db.selectFrom('entity as k').select('k.id').where('k.kind', '=', 'channel')),
    )
    .groupBy('p.node');
  const rows = await db
    .selectFrom(ofEach.as('g'))
    .innerJoin('entity as n', 'n.id', 'g.node')
    .select(['n.slug as value', 'g.count'])
    .orderBy('g.count', 'desc')
    .orderBy('n.slug')
    .limit(mostCounts)
    .execute();
  return rows.map(row => ({ ...row, nodes: [asEntityId(row.value)] }));
}

/** A side is what claims name as one, or else an end that is a state or an organization itself. */
async function dyads(db: Connection['aside'], claims: Counted, asOf: AsOf): Promise<FacetCount[]> {
  const sides = db
    .selectFrom('claim as c')
    .crossJoin('participation as p') // so that SQLite starts from the claims
    .innerJoin('entity as n', 'n.id', 'p.node')
    .select(['c.topic as channel', 'p.node'])
    .distinct()
    .whereRef('p.claim', '=', 'c.id')
    .where('p.role', 'in', [roleCode('object'), roleCode('qualifier')])
    .where('c.predicate', 'in', namesOfEnds)
    .where('c.polarity', '=', 'affirms')
    .where(claimIsVisible(asOf))
    .where(({ and, or, eb }) =>
      or([
        and([eb('p.role', '=', roleCode('qualifier')), namesAsSide]),
        and([
          eb('p.role', '=', roleCode('object')),
          eb('n.kind', 'in', ['state', 'organization']),
          sql<SqlBool>`c.body not like '%{"role":"side","entity":"%'`,
        ]),
      ]),
    );
  const ofChannels = claims.select(['c.topic', countAll.as('count')]).groupBy('c.topic');
  const pairs = db
    .with('sides', () => sides)
    .selectFrom(ofChannels.as('g'))
    .innerJoin('sides as a', 'a.channel', 'g.topic')
    .innerJoin('sides as b', join => join.onRef('b.channel', '=', 'a.channel').onRef('a.node', '<', 'b.node'))
    .select(['a.node as left', 'b.node as right', sumOfCounts.as('count')])
    .groupBy(['a.node', 'b.node']);
  const one = sql<string>`case when l.slug < r.slug then l.slug else r.slug end`;
  const other = sql<string>`case when l.slug < r.slug then r.slug else l.slug end`;
  const rows = await db
    .selectFrom(pairs.as('g'))
    .innerJoin('entity as l', 'l.id', 'g.left')
    .innerJoin('entity as r', 'r.id', 'g.right')
    .select([one.as('one'), other.as('other'), 'g.count'])
    .orderBy('g.count', 'desc')
    .orderBy(one)
    .orderBy(other)
    .limit(mostCounts)
    .execute();
  return rows.map(({ one, other, count }) => ({
    value: `${one}/${other}`,
    count,
    nodes: [asEntityId(one), asEntityId(other)],
  }));
}
