import {
  type KyselyPlugin,
  type OperationNode,
  OperationNodeTransformer,
  type PluginTransformQueryArgs,
  type PluginTransformResultArgs,
  type RawBuilder,
  RawNode,
  type RootOperationNode,
  SelectQueryNode,
  sql,
} from 'kysely';

import { bulkColumns, type Connection, type NodeMap, oneForAll } from '../dialect.ts';
import type { DescribedRow } from './earlier-descriptions.ts';
import { refusedLater } from './filters.ts';
import { claimColumnsAt, type OtherReading } from './sight.ts';

/**
 * A connection whose statements find, in the place of tables, what these hold from another sight: each begins with views
 * of the same names.
 */
export function connectionSeen(connection: Connection, reading: OtherReading, nodes: NodeMap | null): Connection {
  const views = [
    ...entityView(connection, reading.described, nodes),
    ...claimView(connection, reading, nodes),
    ...judgementView(connection, reading),
    ...(nodes ? [participationView(connection, nodes), sideView(connection, reading)] : []),
  ];
  if (views.length === 0) return connection;
  // through views, no look-up is sure to be fast
  return { ...connection, ...oneForAll(connection.aside.withPlugin(new BeginWith(sql.join(views)))) };
}

class BeginWith implements KyselyPlugin {
  readonly #views: OperationNode;
  readonly #withoutViews: WithoutViews;

  constructor(views: RawBuilder<unknown>) {
    this.#views = views.toOperationNode();
    this.#withoutViews = new WithoutViews(this.#views);
  }

  transformQuery({ node }: PluginTransformQueryArgs): RootOperationNode {
    const bare = this.#withoutViews.transformNode(node);
    if (SelectQueryNode.is(bare)) {
      const own = bare.with?.expressions ?? [];
      return { ...bare, with: { kind: 'WithNode', expressions: [this.#views as never, ...own] } };
    }
    // one that is written out may begin with views of its own
    if (RawNode.is(bare))
      return RawNode.create(['with ', ' select * from (', ') as "seen"'], [this.#views, bare]) as RootOperationNode;
    throw new Error('Nothing is written from another sight');
  }

  async transformResult({ result }: PluginTransformResultArgs) {
    return result;
  }
}

/** The parts of a query that were built on the same connection each come with the views. */
class WithoutViews extends OperationNodeTransformer {
  readonly #views: OperationNode;

  constructor(views: OperationNode) {
    super();
    this.#views = views;
  }

  protected override transformSelectQuery(node: SelectQueryNode): SelectQueryNode {
    const { with: beginning, ...bare } = node;
    const [first, ...own] = (beginning?.expressions ?? []) as readonly OperationNode[];
    if (first !== this.#views) return super.transformSelectQuery(node);
    const rest = own.length === 0 ? bare : { ...bare, with: { ...beginning!, expressions: own as never } };
    return super.transformSelectQuery(rest);
  }
}

type Table = 'entity' | 'claim' | 'participation' | 'channel_side' | 'identity_judgement';

/** The table itself: within a view, its name alone would be that of the view on SQLite. */
const table = ({ schema }: Connection, name: Table) => sql.id(schema ?? 'main', name);

const view = (name: Table, query: RawBuilder<unknown>) => sql`${sql.id(name)} as not materialized (${query})`;

/** Every column, some with other values. */
function columns(
  name: Exclude<Table, 'identity_judgement'>,
  alias: string,
  others: Readonly<Record<string, RawBuilder<unknown>>>,
): RawBuilder<unknown> {
  const all = Object.keys(bulkColumns[name]).map(column =>
    others[column] ? sql`${others[column]} as ${sql.id(column)}` : sql.ref(`${alias}.${column}`),
  );
  return sql.join(all);
}

function entityView(
  connection: Connection,
  described: readonly DescribedRow[],
  nodes: NodeMap | null,
): RawBuilder<unknown>[] {
  if (described.length === 0 && !nodes) return [];
  const { dialect } = connection;
  const names = Object.keys(described[0] ?? {}).filter(name => name !== 'id') as (keyof DescribedRow)[];
  const types = bulkColumns.entity as Readonly<Record<string, string>>;
  const collation = sql.raw(dialect.textType.replace(/^text/, ''));
  const cell = (name: string, place: number) =>
    types[name] === 'integer'
      ? sql`cast(listed.value ->> ${sql.lit(place)} as integer) as ${sql.id(name)}`
      : sql`cast(listed.value ->> ${sql.lit(place)} as text) ${collation} as ${sql.id(name)}`;
  const earlier = sql`(select ${sql.join(['id', ...names].map(cell))}
    from ${dialect.elementsOf(described.map(row => [row.id, ...names.map(name => row[name])]))})`;
  const other = (name: string) =>
    sql`case when earlier.id is null then ${sql.ref(`e.${name}`)} else ${sql.ref(`earlier.${name}`)} end`;
  const others: Record<string, RawBuilder<unknown>> = {
    ...Object.fromEntries(names.map(name => [name, other(name)])),
    ...(nodes ? { canonical: sql`k.canonical` } : {}),
  };
  return [
    view(
      'entity',
      sql`select ${columns('entity', 'e', others)} from ${table(connection, 'entity')} as e
        ${nodes ? sql`join ${nodes.table} as k on k.id = e.id` : sql``}
        ${described.length > 0 ? sql`left join ${earlier} as earlier on earlier.id = e.id` : sql``}`,
    ),
  ];
}

function claimView(connection: Connection, reading: OtherReading, nodes: NodeMap | null): RawBuilder<unknown>[] {
  const { recordedBy } = reading.sight;
  const others = {
    ...(recordedBy === null ? {} : claimColumnsAt(reading, refusedLater('c', recordedBy))),
    ...(nodes ? { topic: sql`k.canonical` } : {}),
  };
  if (Object.keys(others).length === 0) return [];
  return [
    view(
      'claim',
      sql`select ${columns('claim', 'c', others)} from ${table(connection, 'claim')} as c
        ${nodes ? sql`join ${nodes.table} as k on k.id = c.subject` : sql``}`,
    ),
  ];
}

function participationView(connection: Connection, nodes: NodeMap): RawBuilder<unknown> {
  return view(
    'participation',
    sql`select ${columns('participation', 'p', { node: sql`k.canonical` })}
      from ${nodes.table} as k join ${table(connection, 'participation')} as p on p.node = k.key`,
  );
}

function sideView(connection: Connection, { moved, sides }: OtherReading): RawBuilder<unknown> {
  const { dialect } = connection;
  const rows = moved.map(({ id }) => id);
  const cell = (place: number, name: string) =>
    sql`cast(listed.value ->> ${sql.lit(place)} as integer) as ${sql.id(name)}`;
  return view(
    'channel_side',
    sql`select ${columns('channel_side', 's', {})} from ${table(connection, 'channel_side')} as s
      where not ${dialect.isAmong('s.channel', rows)} and not ${dialect.isAmong('s.side', rows)}
      union all
      select ${cell(0, 'channel')}, ${cell(1, 'side')}, ${cell(2, 'is_side')}
      from ${dialect.elementsOf(sides.map(({ channel, side, is_side }) => [channel, side, is_side]))}`,
  );
}

function judgementView(connection: Connection, { madeSince, undoneSince }: OtherReading): RawBuilder<unknown>[] {
  if (madeSince.length === 0 && undoneSince.length === 0) return [];
  const { isAmong } = connection.dialect;
  const undone = undoneSince.length === 0 ? sql`1 = 0` : isAmong('j.id', undoneSince);
  const made = madeSince.length === 0 ? sql`1 = 1` : sql`not ${isAmong('j.id', madeSince)}`;
  return [
    view(
      'identity_judgement',
      sql`select j.id, j.left_entity, j.right_entity, j.verdict, j.body,
        case when ${undone} then null else j.undone_by end as undone_by
        from ${table(connection, 'identity_judgement')} as j where ${made}`,
    ),
  ];
}
