import { type RawBuilder, sql } from 'kysely';

import { asEntityId, type EntityId } from '../../base/ids.ts';
import { canonicaliseFor, type IdentityJudgement, judgementsAt } from '../../model/identity.ts';
import { roleCode, type Sight } from '../../model/list-query.ts';
import type { Connection, MovedNode } from '../dialect.ts';
import { claimOf } from '../rows/columns.ts';
import { deriveSides } from '../rows/derived-rows.ts';
import { NodeRegister, type NodeRow } from '../rows/node-register.ts';
import { namesOfEnds } from '../rows/noted-ends.ts';
import type { ChannelSideTable } from '../tables.ts';
import { type DescribedRow, describedBefore } from './earlier-descriptions.ts';

/** How a store reads otherwise from a sight than it does now. */
export type OtherReading = {
  readonly sight: Sight;
  /** Every node that is one with others now or in the sight; none where all are read as they are now. */
  readonly moved: readonly MovedNode[];
  /** The sides of channels, of which a node is among those that moved. */
  readonly sides: readonly ChannelSideTable[];
  /** How nodes were described that are described otherwise now. */
  readonly described: readonly DescribedRow[];
  /** Judgements that were made since the moment, and those that were undone since, by their ids. */
  readonly madeSince: readonly string[];
  readonly undoneSince: readonly string[];
  /** Whether a claim was withdrawn, or reviewed, since the moment: only then its columns are looked at. */
  readonly withdrawnSince: boolean;
  readonly reviewedSince: boolean;
};

export async function readSight(connection: Connection, sight: Sight): Promise<OtherReading> {
  const judgements = await allJudgements(connection);
  const then = judgementsAt(judgements, sight.recordedBy);
  const known = new Map(then.map(judgement => [judgement.id, judgement]));
  const since = judgements.filter(({ id, undoneBy }) => known.has(id) && known.get(id)!.undoneBy !== undoneBy);
  const described = sight.recordedBy === null ? [] : await describedBefore(connection, sight.recordedBy);
  const reading = {
    sight,
    described,
    ...(await claimsSince(connection, sight.recordedBy)),
    madeSince: judgements.filter(({ id }) => !known.has(id)).map(({ id }) => id),
    undoneSince: since.map(({ id }) => id),
  };
  const nodes = await movedNodes(connection, canonicaliseFor(sight.identity, then));
  if (nodes === null) return { ...reading, moved: [], sides: [] };
  const merged = new Set(nodes.flatMap(({ row }) => (row.id === row.canonical ? [] : [row.id, row.canonical])));
  const moved = nodes.map(({ row: { id }, canonical }) => ({ id, canonical, key: merged.has(id) ? -id : id }));
  return { ...reading, moved, sides: await sidesOf(connection, nodes) };
}

async function claimsSince({ aside: db }: Connection, moment: string | null) {
  if (moment === null) return { withdrawnSince: false, reviewedSince: false };
  const found = async (query: { executeTakeFirst: () => Promise<object | undefined> }) =>
    (await query.executeTakeFirst()) !== undefined;
  const withdrawn = db.selectFrom('claim').select('id').where('withdrawn_at', '>', moment).limit(1);
  const accepted = db.selectFrom('claim').select('id').where('accepted_at', '>', moment).limit(1);
  const reviewed = db
    .selectFrom('change')
    .select('revision')
    .where('kind', '=', 'review-claims')
    .where('at', '>', moment)
    .limit(1);
  return {
    withdrawnSince: await found(withdrawn),
    reviewedSince: (await found(accepted)) || (await found(reviewed)),
  };
}

async function allJudgements({ aside: db }: Connection): Promise<IdentityJudgement[]> {
  const rows = await db.selectFrom('identity_judgement').select(['body', 'undone_by']).orderBy('id').execute();
  return rows.map(row => ({ ...(JSON.parse(row.body) as IdentityJudgement), undoneBy: row.undone_by }));
}

type Moved = { readonly row: NodeRow; readonly canonical: number };

/** Null where every node is read as it is now. */
async function movedNodes(
  { aside: db, dialect }: Connection,
  wanted: ReadonlyMap<EntityId, EntityId>,
): Promise<Moved[] | null> {
  const slugs = [...new Set([...wanted].flat())];
  const rows = await db
    .selectFrom('entity')
    .select(['id', 'slug', 'kind', 'canonical'])
    .where(({ eb, or, selectFrom }) =>
      or([
        ...(slugs.length === 0 ? [] : [dialect.isAmong('entity.slug', slugs)]),
        eb('canonical', 'in', selectFrom('entity as m').select('m.canonical').whereRef('m.canonical', '<>', 'm.id')),
      ]),
    )
    .execute();
  const rowOf = new Map(rows.map(row => [row.slug, row.id]));
  const nodes = rows.map(row => ({ row, canonical: rowOf.get(wanted.get(asEntityId(row.slug)) ?? row.slug)! }));
  return nodes.some(({ row, canonical }) => canonical !== row.canonical) ? nodes : null;
}

/** The sides of channels that claims tell of in which one of these nodes is an end, a side or the channel. */
async function sidesOf({ aside: db, dialect }: Connection, moved: readonly Moved[]): Promise<ChannelSideTable[]> {
  const rows = await db
    .selectFrom('participation as p')
    .innerJoin('claim as c', 'c.id', 'p.claim')
    .select(['c.slug', 'c.body', 'c.recorded_at', 'c.withdrawal', 'c.review'])
    .distinct()
    .where(dialect.isAmong('p.node', [...new Set(moved.map(({ row }) => row.canonical))]))
    .where('p.role', 'in', (['subject', 'object', 'qualifier'] as const).map(roleCode))
    .where('c.predicate', 'in', namesOfEnds)
    .execute();
  const claims = rows.map(claimOf);
  const named = claims.flatMap(({ subject, object, qualifiers }) => [
    ...(object === null ? [] : [object]),
    ...qualifiers.map(({ entity }) => entity),
    subject,
  ]);
  const nodes = new NodeRegister();
  if (named.length > 0)
    nodes.note(
      await db
        .selectFrom('entity')
        .select(['id', 'slug', 'kind', 'canonical'])
        .where(dialect.isAmong('entity.slug', [...new Set(named)]))
        .execute(),
    );
  nodes.note(moved.map(({ row, canonical }) => ({ ...row, canonical })));
  const known = new Set(moved.flatMap(({ row }) => row.id));
  return deriveSides(claims, nodes).filter(({ channel, side }) => known.has(channel) || known.has(side));
}

/** Where the moment decides, the values of a claim's columns as they were then. */
export function claimColumnsAt(
  { sight: { recordedBy }, withdrawnSince, reviewedSince }: OtherReading,
  refusedLater: RawBuilder<unknown>,
): Record<string, RawBuilder<unknown>> {
  const stoodThen = sql`c.withdrawn_at > ${recordedBy}`;
  return {
    ...(withdrawnSince
      ? {
          withdrawn_at: sql`case when ${stoodThen} then null else c.withdrawn_at end`,
          withdrawal: sql`case when ${stoodThen} then null else c.withdrawal end`,
        }
      : {}),
    ...(reviewedSince
      ? {
          review: sql`case when c.review = 'accepted' and c.accepted_at > ${recordedBy} then 'proposed'
            when c.review = 'rejected' and ${refusedLater} then 'proposed' else c.review end`,
        }
      : {}),
  };
}
