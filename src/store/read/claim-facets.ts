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
  { db, dialect }: Connection,
  claims: Counted,
  field: FacetField,
  asOf: AsOf,
): Promise<FacetCount[]> {
  if (field === 'dyad') return dyads(db, claims, asOf);
  if (field === 'channel' || field === 'relay' || (field === 'speaker' && (await hasJointStatements(claims))))
    return participants(claims, field);
  const isNode = field === 'publisher' || field === 'speaker' || field === 'subject';
  const value = columnOf(field, dialect);
  const rows = await claims
    .innerJoin('entity as s', 's.id', 'c.topic')
    .innerJoin('entity as by', 'by.id', field === 'speaker' ? 'c.holder' : 'c.publisher')
    .innerJoin('entity as p', 'p.id', 'by.canonical')
    .select([value.as('value'), countAll.as('count')])
    .groupBy(value)
    .orderBy(countAll, 'desc')
    .orderBy(sql`${value} is null`)
    .orderBy(value)
    .limit(mostCounts)
    .execute();
  return rows.map(row => ({ ...row, nodes: isNode ? [asEntityId(row.value!)] : [] }));
}

function columnOf(field: Exclude<FacetField, 'dyad' | 'channel' | 'relay'>, dialect: DialectParts) {
  if (field === 'predicate') return sql<string | null>`c.predicate`;
  if (field === 'kind') return sql<string | null>`s.kind`;
  if (field === 'subject') return sql<string | null>`s.slug`;
  if (field === 'publisher' || field === 'speaker') return sql<string | null>`p.slug`;
  return sql<
    string | null
  >`case when c.asserted_earliest between ${sql.lit(yearOne)} and ${sql.lit(year9999)} then ${dialect.yearOf('c.asserted_earliest')} end`;
}

/** The days between which years have four digits in every store. */
const [yearOne, year9999] = [-719_162, 2_932_896];

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

async function participants(claims: Counted, field: keyof typeof rolesOf): Promise<FacetCount[]> {
  const count = sql<number>`cast(count(distinct c.id) as integer)`;
  const rows = await claims
    .innerJoin('participation as p', 'p.claim', 'c.id')
    .innerJoin('entity as n', 'n.id', 'p.node')
    .where('p.role', 'in', rolesOf[field])
    .$if(field === 'channel', query => query.where('n.kind', '=', 'channel'))
    .select(['n.slug as value', count.as('count')])
    .groupBy('n.slug')
    .orderBy(count, 'desc')
    .orderBy('n.slug')
    .limit(mostCounts)
    .execute();
  return rows.map(row => ({ ...row, nodes: [asEntityId(row.value)] }));
}

/** A side is what claims name as one, or else an end that is a state or an organization itself. */
async function dyads(db: Connection['db'], claims: Counted, asOf: AsOf): Promise<FacetCount[]> {
  const sides = db
    .selectFrom('claim as c')
    .innerJoin('participation as p', 'p.claim', 'c.id')
    .innerJoin('entity as n', 'n.id', 'p.node')
    .select(['c.topic as channel', 'n.slug'])
    .distinct()
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
  const rows = await claims
    .innerJoin(sides.as('a'), 'a.channel', 'c.topic')
    .innerJoin(sides.as('b'), join => join.onRef('b.channel', '=', 'a.channel').onRef('a.slug', '<', 'b.slug'))
    .select(['a.slug as one', 'b.slug as other', countAll.as('count')])
    .groupBy(['a.slug', 'b.slug'])
    .orderBy(countAll, 'desc')
    .orderBy('a.slug')
    .orderBy('b.slug')
    .limit(mostCounts)
    .execute();
  return rows.map(({ one, other, count }) => ({
    value: `${one}/${other}`,
    count,
    nodes: [asEntityId(one), asEntityId(other)],
  }));
}
