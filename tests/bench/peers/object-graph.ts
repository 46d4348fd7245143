import { buildSchema, type GraphQLFieldResolver, type GraphQLObjectType, type GraphQLSchema } from 'graphql';
import { Pool } from 'pg';

/** Objects that point at each other, and a schema over them: every page is a slice of an array, nothing is fetched. */

type Page<Node> = { readonly nodes: readonly Node[] };
type First = { readonly first: number };
type Named = { readonly slug: string; readonly name: string };
type Statement = {
  readonly slug: string;
  readonly predicate: string;
  readonly assertedAt: string;
  readonly gist: string;
  readonly document: Named;
};
type Actor = Named & { readonly channels: Channel[]; readonly said: Statement[] };
type Channel = Named & { readonly actors: Actor[] };

const definitions = `
  type Query { person(slug: String!): Actor }
  type Actor { slug: String! name: String! describedChannels(first: Int!): Channels! statements(first: Int!): Statements! }
  type Channel { slug: String! name: String! describers(first: Int!): Actors! }
  type Statement { slug: String! predicate: String! assertedAt: String! gist: String! document: Document! }
  type Document { slug: String! name: String! }
  type Actors { nodes: [Actor!]! }
  type Channels { nodes: [Channel!]! }
  type Statements { nodes: [Statement!]! }`;

/** The part of our schema that the traversals ask, over the rows of the peers' tables at DATABASE_URL. */
export async function openObjectGraph(): Promise<GraphQLSchema> {
  const bySlug = new Map([...(await readActors(process.env.DATABASE_URL!)).values()].map(actor => [actor.slug, actor]));
  const page = <Node>(nodes: readonly Node[], { first }: First): Page<Node> => ({ nodes: nodes.slice(0, first) });
  const schema = buildSchema(definitions);
  const resolve = <Source, Args>(
    type: string,
    field: string,
    resolver: GraphQLFieldResolver<Source, unknown, Args>,
  ) => {
    const { [field]: found } = (schema.getType(type) as GraphQLObjectType).getFields();
    found!.resolve = resolver as GraphQLFieldResolver<unknown, unknown>;
  };
  resolve('Query', 'person', (_: unknown, { slug }: { slug: string }) => bySlug.get(slug) ?? null);
  resolve('Actor', 'describedChannels', ({ channels }: Actor, args: First) => page(channels, args));
  resolve('Actor', 'statements', ({ said }: Actor, args: First) => page(said, args));
  resolve('Channel', 'describers', ({ actors }: Channel, args: First) => page(actors, args));
  return schema;
}

async function readActors(url: string): Promise<Map<number, Actor>> {
  const pool = new Pool({ connectionString: url });
  const read = async <Row extends object>(text: string) => (await pool.query<Row>(text)).rows;
  const nodes = <Node>(table: string, of: (row: Named) => Node) =>
    read<Named & { id: number }>(`select id, slug, name from peer.${table}`).then(
      rows => new Map(rows.map(row => [row.id, of(row)])),
    );
  const found = await nodes('actor', ({ slug, name }): Actor => ({ slug, name, channels: [], said: [] }));
  const channels = await nodes('channel', ({ slug, name }): Channel => ({ slug, name, actors: [] }));
  const sources = await nodes('document', ({ slug, name }) => ({ slug, name }));
  for (const { actor_id, channel_id } of await read<{ actor_id: number; channel_id: number }>(
    'select actor_id, channel_id from peer.described order by channel_id',
  ))
    found.get(actor_id)!.channels.push(channels.get(channel_id)!);
  for (const { actor_id, channel_id } of await read<{ actor_id: number; channel_id: number }>(
    'select actor_id, channel_id from peer.described order by actor_id',
  ))
    channels.get(channel_id)!.actors.push(found.get(actor_id)!);
  for (const { actor_id, document_id, slug, predicate, asserted_at, gist } of await read<StatementRow>(
    `select actor_id, document_id, slug, predicate, asserted_at, gist from peer.statement
     order by asserted_earliest desc, id desc`,
  ))
    found
      .get(actor_id)!
      .said.push({ slug, predicate, assertedAt: asserted_at, gist, document: sources.get(document_id)! });
  await pool.end();
  return found;
}

type StatementRow = Pick<Statement, 'slug' | 'predicate' | 'gist'> & {
  readonly actor_id: number;
  readonly document_id: number;
  readonly asserted_at: string;
};
