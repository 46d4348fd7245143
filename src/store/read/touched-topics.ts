// Which nodes readings of the whole graph have to be worked out anew for, after changes.

import { type RawBuilder, sql } from 'kysely';

import { asEntityId, type EntityId } from '../../base/ids.ts';
import { append } from '../../base/long-lists.ts';
import type { ChangeKind } from '../../model/change.ts';
import { roleCode } from '../../model/list-query.ts';
import { corePredicates } from '../../model/vocabulary.ts';
import type { Connection } from '../dialect.ts';
import { readChangeBody } from '../rows/change-bodies.ts';
import { generalContactKinds } from './compared-claims.ts';

/** Nodes whose readings may be others than before. */
export type TouchedTopics = {
  /** Rows of nodes that claims are compared about, those included that are read as others now. */
  readonly topics: readonly number[];
  /** Channels whose status is read otherwise, by their canonical slugs. */
  readonly channels: readonly EntityId[];
  /** Every slug that is one with the nodes that the changes concern, and with those that loads brought or described anew. */
  readonly nodes: readonly EntityId[];
  /** Rows of the claims that came or went. */
  readonly claims: readonly number[];
};

/** Of more changes, or more claims, everything is worked out anew. */
const [mostChanges, mostClaims] = [1_000, 20_000];

/** Kinds of changes that name every node and claim which readings depend on, or after which these can be found. */
const isFollowed: ReadonlySet<ChangeKind> = new Set<ChangeKind>([
  'load',
  'add-document',
  'propose-entities',
  'amend-entity',
  'review-document',
  'propose-claims',
  'review-claims',
  'withdraw-claim',
  'judge-identity',
  'judge-disagreement',
  'judge-support',
  'revert',
]);

type Moved = {
  readonly nodes: readonly string[];
  readonly claims: readonly string[];
  readonly loads: readonly number[];
  /** Times at which loads withdrew claims. */
  readonly times: readonly string[];
  /** Whether nodes were given other canonical ones. */
  readonly rereads: boolean;
};

/** What changes after one revision, up to another, touch; null: everything, or more than is looked through. */
export async function touchedTopics(
  connection: Connection,
  known: number,
  revision: number,
): Promise<TouchedTopics | null> {
  return touchedBy(connection, await changesBetween(connection, known, revision));
}

/** The same of these changes, in the order of revisions; null: of more than are looked through. */
export async function touchedBy(
  connection: Connection,
  changes: readonly ChangeRow[] | null,
): Promise<TouchedTopics | null> {
  const moved = changes && movedBy(changes);
  if (moved === null) return null;
  const members = await membersOf(connection, moved);
  const nodes = members.map(({ id }) => id);
  const claims = await claimsOf(connection, moved, nodes);
  if (claims.length > mostClaims) return null;
  const told = await topicsOf(connection, claims);
  const own = new Set([...nodes, ...told.topics]);
  const wholes = [...told.joined, ...(moved.rereads ? nodes : [])];
  const channels = await joinedChannels(connection, [...own]);
  const naming = await namingPartsOf(connection, wholes);
  const beside = [
    naming,
    await unsureBeside(connection, [...new Set([...own, ...naming])]),
    await contactsBeside(connection, [...own]),
  ];
  return {
    topics: [...new Set([...own, ...channels.map(({ row }) => row), ...beside.flat()])],
    channels: channels.map(({ slug }) => slug),
    nodes: members.map(({ slug }) => asEntityId(slug)),
    claims,
  };
}

/** The claims that came or went after one revision, up to another, if no node was given another canonical one; null as above. */
export async function movedClaims(connection: Connection, known: number, revision: number): Promise<number[] | null> {
  const changes = await changesBetween(connection, known, revision);
  const moved = changes && movedBy(changes);
  if (moved === null) return null;
  const claims = await claimsOf(connection, { ...moved, rereads: false }, []);
  return claims.length > mostClaims ? null : claims;
}

export type ChangeRow = {
  readonly revision: number;
  readonly at: string;
  readonly kind: string;
  readonly rereads: number;
  readonly whole: number;
  readonly body: string;
};

/** Null: more than are looked through. */
async function changesBetween({ aside: db }: Connection, known: number, revision: number): Promise<ChangeRow[] | null> {
  if (revision < known) return null;
  const changes = await db
    .selectFrom('change')
    .select(['revision', 'at', 'kind', 'rereads', 'whole', 'body'])
    .where('revision', '>', known)
    .where('revision', '<=', revision)
    .orderBy('revision')
    .limit(mostChanges + 1)
    .execute();
  return changes.length > mostChanges ? null : changes;
}

function movedBy(changes: readonly ChangeRow[]): Moved | null {
  const [nodes, claims]: [string[], string[]] = [[], []];
  for (const { kind, rereads, whole, body } of changes) {
    const told = readChangeBody(body);
    if (!isFollowed.has(kind as ChangeKind)) return null;
    // what a load adds is found by its revision, if it names what else it did
    if (whole === 1 && kind !== 'load') return null;
    if (kind === 'load') {
      const judges = told.brought?.judgements.some(({ table }) => table === 'identity_judgement') ?? true;
      if ((judges || rereads === 1) && (told.nodes ?? []).length === 0) return null;
    }
    append(nodes, told.nodes ?? []);
    append(claims, told.claims ?? []);
  }
  const loads = changes.filter(({ kind }) => kind === 'load');
  return {
    nodes: [...new Set(nodes)],
    claims: [...new Set(claims)],
    loads: loads.map(change => change.revision),
    times: loads.map(({ at }) => at),
    rereads: changes.some(({ rereads }) => rereads === 1),
  };
}

type Rows<Column extends string> = RawBuilder<{ readonly [Name in Column]: number }>;

const partOf = sql`c.predicate = ${sql.lit(corePredicates.partOf)}`;
const [subject, object] = [sql.lit(roleCode('subject')), sql.lit(roleCode('object'))];

/** Every row that is one with these nodes, and with those that loads brought or described anew. */
async function membersOf(
  { aside, dialect }: Connection,
  { nodes, loads }: Pick<Moved, 'nodes' | 'loads'>,
): Promise<{ readonly id: number; readonly slug: string }[]> {
  if (nodes.length + loads.length === 0) return [];
  const isLoaded = sql`e.id in (select node from dataset_node where ${dialect.isAmong('revision', loads)}
    union select node from description_before where ${dialect.isAmong('revision', loads)})`;
  const found = sql<{
    readonly id: number;
    readonly slug: string;
  }>`select distinct m.id, m.slug from entity e join entity m on m.canonical = e.canonical
    where ${nodes.length === 0 ? isLoaded : dialect.isAmong('e.slug', nodes)}
    ${nodes.length > 0 && loads.length > 0 ? sql`or ${isLoaded}` : sql``}`;
  return (await found.execute(aside)).rows;
}

/** The claims that came or went, and where nodes are one with others now, those in which these take part. */
async function claimsOf({ aside, dialect }: Connection, moved: Moved, nodes: readonly number[]): Promise<number[]> {
  const found: number[] = [];
  const add = async (rows: Rows<'id'>) => {
    const read = await rows.execute(aside);
    append(
      found,
      read.rows.map(({ id }) => id),
    );
  };
  if (moved.claims.length > 0) await add(sql`select id from claim where ${dialect.isAmong('slug', moved.claims)}`);
  if (moved.loads.length > 0)
    await add(sql`select claim as id from dataset_claim where ${dialect.isAmong('revision', moved.loads)}
      union select id from claim where withdrawn_at is not null and ${dialect.isAmong('withdrawn_at', moved.times)}
      limit ${sql.lit(mostClaims + 1)}`);
  if (moved.rereads && nodes.length > 0)
    await add(sql`select distinct claim as id from participation
      where ${dialect.isAmong('node', [...nodes, ...nodes.map(node => -node)])} limit ${sql.lit(mostClaims + 1)}`);
  return [...new Set(found)];
}

/** What these claims are about, or lead to; and among their subjects those other than channels that they make parts of others. */
async function topicsOf({ aside, dialect }: Connection, claims: readonly number[]) {
  if (claims.length === 0) return { topics: [], joined: [] };
  const isIn = dialect.isAmong('c.id', claims);
  const topics: Rows<'node' | 'joins'> = sql`
    select c.topic as node, max(case when ${partOf} and e.kind <> 'channel' then 1 else 0 end) as joins
      from claim c join entity e on e.id = c.topic where ${isIn} group by c.topic
    union select o.canonical, 0 from claim c join entity o on o.id = c.object where ${isIn}`;
  const { rows } = await topics.execute(aside);
  return {
    topics: rows.map(({ node }) => node),
    joined: rows.filter(({ joins }) => joins === 1).map(({ node }) => node),
  };
}

/** The channels among these nodes, all that ever was said to be a part of them, and all that any of these was said to be a part of. */
async function joinedChannels({ aside, dialect }: Connection, nodes: readonly number[]) {
  if (nodes.length === 0) return [];
  const found = sql<{ readonly id: number; readonly slug: string }>`
    with recursive below(node) as (
      select e.canonical from entity e where ${dialect.isAmong('e.id', nodes)} and e.kind = 'channel'
      union
      select c.topic from below cross join participation p cross join claim c
        where p.node = below.node and p.role = ${object} and c.id = p.claim and ${partOf}
    ), above(node) as (
      select node from below
      union
      select w.canonical from above cross join claim c cross join entity w
        where c.topic = above.node and ${partOf} and w.id = c.object
    )
    select e.id, e.slug from above join entity e on e.id = above.node`;
  return (await found.execute(aside)).rows.map(({ id, slug }) => ({ row: id, slug: asEntityId(slug) }));
}

/** What may be one with these nodes. */
async function unsureBeside({ aside, dialect }: Connection, nodes: readonly number[]): Promise<number[]> {
  if (nodes.length === 0) return [];
  const unsure = sql`identity_judgement j join entity l on l.id = j.left_entity join entity r on r.id = j.right_entity
    where j.verdict = 'unsure'`;
  const found: Rows<'node'> = sql`select r.canonical as node from ${unsure} and ${dialect.isAmong('l.canonical', nodes)}
    union select l.canonical from ${unsure} and ${dialect.isAmong('r.canonical', nodes)}`;
  return (await found.execute(aside)).rows.map(({ node }) => node);
}

/** General contacts that share a side with one of these nodes, or did: a side once told stays here, whatever stands of it. */
async function contactsBeside({ aside, dialect }: Connection, nodes: readonly number[]): Promise<number[]> {
  if (nodes.length === 0) return [];
  const kinds = sql.join(generalContactKinds.map(kind => sql.lit(kind)));
  const found: Rows<'node'> = sql`
    select distinct b.channel as node from channel_side a
      join channel_side b on b.side = a.side
      join entity y on y.id = b.channel and y.channel_kind in (${kinds})
      where ${dialect.isAmong('a.channel', nodes)}`;
  return (await found.execute(aside)).rows.map(({ node }) => node);
}

/** What claims say of nodes that are these or parts of them: which whole they belong to decides what excludes what. */
async function namingPartsOf({ aside, dialect }: Connection, nodes: readonly number[]): Promise<number[]> {
  if (nodes.length === 0) return [];
  const found: Rows<'topic' | 'object'> = sql`
    with recursive below(node) as (
      select e.canonical from entity e where ${dialect.isAmong('e.id', nodes)} and e.kind <> 'channel'
      union
      select c.topic from below cross join participation p cross join claim c
        where p.node = below.node and p.role = ${object} and c.id = p.claim and ${partOf}
    )
    select distinct c.topic, coalesce(o.canonical, c.topic) as object
      from below join participation p on p.node = below.node and p.role in (${subject}, ${object})
      join claim c on c.id = p.claim left join entity o on o.id = c.object`;
  const { rows } = await found.execute(aside);
  return rows.flatMap(row => [row.topic, row.object]);
}
